import { chmodSync, mkdirSync } from "node:fs";
import { privateDir } from "../lab/config.ts";
import { type Master, startMaster } from "../lab/master.ts";
import { type Minion, startMinion } from "../lab/minion.ts";
import { marked } from "../lab/standing.ts";
import { saltCommand } from "../lab/venv.ts";
import type { Place } from "./place.ts";
import { quoted, type ShownCommand } from "./tell.ts";

/** A host of the demonstration: a minion with the corpus roots in directories of its own. */
export interface Host {
  readonly minion: Minion;
  readonly projectsDir: string;
  readonly runDir: string;
}

export interface Cluster {
  readonly master: Master;
  readonly hosts: Readonly<Record<"web1" | "web2", Host>>;
}

/** Starts a private master and two minions, which stay up until `npm run lab stop`. */
export async function startCluster(place: Place): Promise<Cluster> {
  const environment = marked(place.root);
  const fileRoots = [`${place.tree}/salt`];
  const pillarRoots = [`${place.tree}/pillar`];
  const master = await startMaster({
    release: "3008",
    dir: privateDir(`${place.root}/master`),
    fileRoots,
    pillarRoots,
    sockDir: `${place.short}/master`,
    environment,
  });
  const startHost = async (id: "web1" | "web2"): Promise<Host> => {
    const srv = privateDir(`${place.root}/${id}/srv`);
    const runDir = makeDir(`${place.short}/${id}`, 0o755);
    const corpus = {
      projects_dir: `${srv}/projects`,
      salt_root: makeDir(`${srv}/salt`, 0o755),
      pillar_root: makeDir(`${srv}/pillar`, 0o750),
      run_dir: runDir,
      unprivileged: true,
    };
    const config = {
      corpus,
      file_roots: { base: [corpus.salt_root, ...fileRoots] },
      pillar_roots: { base: [corpus.pillar_root, ...pillarRoots] },
    };
    const minion = await startMinion(master, {
      id,
      dir: `${place.root}/${id}`,
      sockDir: `${runDir}/salt`,
      config,
      environment,
    });
    return { minion, projectsDir: corpus.projects_dir, runDir };
  };
  return { master, hosts: { web1: await startHost("web1"), web2: await startHost("web2") } };
}

/** A directory with the mode that the host's own state (salt/corpus/host.sls) enforces. */
function makeDir(path: string, mode: number): string {
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
  return path;
}

/** `salt-call --local …` on a host. */
export function saltCall(host: Host, ...args: string[]): Pick<ShownCommand, "shown" | "command" | "args"> {
  const options = ["--local", "-c", host.minion.configDir, "--retcode-passthrough", ...args];
  const command = saltCommand("3008", "salt-call");
  return { shown: `${command} ${options.map(quoted).join(" ")}`, command, args: options };
}
