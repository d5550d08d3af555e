import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Master, startMaster } from "../../../tools/lab/master.ts";
import { type Minion, startMinion } from "../../../tools/lab/minion.ts";
import type { Release } from "../../../tools/lab/venv.ts";
import { startBackends } from "./backends.ts";

/** A master with minions `web1` and `web2`, and the files that they get. */
export interface BridgeCluster extends AsyncDisposable {
  readonly master: Master;
  readonly web1: Minion;
  readonly web2: Minion;
  /** A directory for what a test leaves for a minion's command to find. */
  readonly scratch: string;
  /** Writes a file below the master's file_roots (`salt/…`) or pillar_roots (`pillar/…`). */
  write(path: string, text: string): void;
}

/** Below this a return is whole on the event bus; kept small so that tests go beyond it cheaply. */
export const masterEventSize = 60_000;

const files: Readonly<Record<string, string>> = {
  "salt/top.sls": "base:\n  '*': [site]\n",
  "salt/site.sls": [
    "marker:",
    "  file.managed:",
    "    - name: {{ pillar.scratch }}/marker-{{ grains.id }}",
    "    - contents: {{ grains.id }} é",
    "told:",
    "  cmd.run:",
    "    - name: echo told",
    "    - onchanges: [{file: marker}]",
    "",
  ].join("\n"),
  "salt/broken.sls": ["bad:", "  cmd.run:", "    - name: exit 3", "good:", "  test.succeed_with_changes: []", ""].join(
    "\n",
  ),
  "salt/unrendered.sls": "a: {{ nothing.at.all }}\n",
  "salt/slow.sls": [
    "slow:",
    "  cmd.run:",
    "    - name: touch $SCRATCH/slow; while [ ! -e $SCRATCH/go ]; do sleep 0.05; done",
    "    - env: [{SCRATCH: {{ salt['pillar.get']('scratch') }}}]",
    "",
  ].join("\n"),
  "salt/rollout.sls": "pinged:\n  salt.function:\n    - name: test.ping\n    - tgt: 'web*'\n",
  "salt/half.sls":
    "pinged:\n  salt.function:\n    - name: test.ping\n    - tgt: [web1, asleep1]\n    - tgt_type: list\n    - timeout: 1\n",
  "salt/tolerant.sls":
    "applied:\n  salt.state:\n    - tgt: [asleep1, web1]\n    - tgt_type: list\n    - sls: nothing\n    - allow_fail: 1\n    - timeout: 1\n",
  "salt/nothing.sls": "nothing:\n  test.nop: []\n",
  "salt/nobody.sls": "applied:\n  salt.state:\n    - tgt: nobody\n    - sls: site\n",
  "salt/false.sls": "told:\n  salt.function:\n    - name: test.false\n    - tgt: web1\n",
  "pillar/top.sls": "base:\n  '*':\n    - common\n",
};

/** The pillar of both minions. */
export const pillarOf = (scratch: string): string => `scratch: ${scratch}\nrole: web\n`;

/** The users of the external_auth backends `file` and `sharedsecret`. */
export const users = {
  alice: {
    password: "wonder land é#",
    rights: ["test.*", { "@runner": ["auth.del_token", "jobs.list_job"] }, { "@wheel": ["key.list_all"] }],
  },
  carol: { password: "operates all", rights: [".*", "@runner", "@wheel", "@jobs"] },
  bob: { password: "builder", rights: [{ web1: ["test.ping"] }] },
} as const;

/** The password that everybody has at `sharedsecret`. */
export const sharedsecret = "everybody's";

const rightsOf = (all: typeof users) =>
  Object.fromEntries(Object.entries(all).map(([name, { rights }]) => [name, rights]));

/** What a cluster has beside the usual. */
export interface ClusterOptions {
  /** Whether the master knows users by PAM and LDAP, too: as root alone. @default false */
  readonly backends?: boolean;
  /** Whether its minions run each job in a process of its own, as Salt does by default: threads start quicker. @default false */
  readonly forking?: boolean;
}

/** Starts it in a directory of its own, on loopback. */
export async function startBridgeCluster(release: Release, options: ClusterOptions = {}): Promise<BridgeCluster> {
  const dir = mkdtempSync(join(tmpdir(), "cb-"));
  const scratch = join(dir, "scratch");
  const write = (path: string, text: string) => {
    mkdirSync(join(dir, path, ".."), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  mkdirSync(scratch);
  for (const [path, text] of Object.entries(files)) write(path, text);
  write("pillar/common.sls", pillarOf(scratch));
  write(
    "users",
    Object.entries(users)
      .map(([name, { password }]) => `${name}:${password}\n`)
      .join(""),
  );
  const backends = options.backends === true ? await startBackends(join(dir, "backends"), release) : undefined;
  const master = await startMaster({
    release,
    dir,
    ...(backends === undefined ? {} : { within: backends.within, environment: backends.environment }),
    fileRoots: [join(dir, "salt"), join(dir, "corpus", "salt")],
    pillarRoots: [join(dir, "pillar"), join(dir, "corpus", "pillar")],
    config: {
      max_event_size: masterEventSize,
      nodegroups: { first: "L@web1", both: "web*" },
      external_auth: {
        file: { "^filename": join(dir, "users"), ...rightsOf(users) },
        sharedsecret: rightsOf(users),
        pam: { "corpus-pam": users.alice.rights },
        ldap: { ada: users.alice.rights, "ops%": users.alice.rights },
      },
      sharedsecret,
      ...backends?.config,
      peer: { "console.*": ["test.*"] },
      // Of those, the ones with another name are not told retcodes.
      peer_run: { "console-\\d": ["jobs.list_job"] },
    },
  }).catch(async (error: unknown) => {
    await backends?.[Symbol.asyncDispose]();
    throw error;
  });
  const config = { multiprocessing: options.forking === true };
  const starts = await Promise.allSettled(["web1", "web2"].map((id) => startMinion(master, { id, config })));
  const minions = starts.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const stop = async () => {
    await Promise.all(minions.map((minion) => minion[Symbol.asyncDispose]()));
    await master[Symbol.asyncDispose]();
    await backends?.[Symbol.asyncDispose]();
    rmSync(dir, { recursive: true, force: true });
  };
  const [web1, web2] = minions;
  if (web1 === undefined || web2 === undefined) {
    await stop();
    throw new Error("a minion did not start", { cause: starts.find((start) => start.status === "rejected")?.reason });
  }
  return { master, web1, web2, scratch, write, [Symbol.asyncDispose]: stop };
}
