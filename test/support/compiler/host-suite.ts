import { chmodSync, statSync } from "node:fs";
import { expect } from "chai";
import { execa } from "execa";
import { emitHost } from "../../../src/emit/host.ts";
import { minionConfig } from "./salt-probe.ts";
import { repository, type TemporaryDirectory, temporaryDirectory } from "./workspace.ts";

interface StateReturn {
  readonly result: boolean | null;
  readonly comment: string;
  readonly changes: Readonly<Record<string, unknown>>;
}

/** Applies the state of project hosts for real, on a masterless minion of its own whose roots are all below one directory. */
export async function keepsRoots(release: "3006" | "3008"): Promise<void> {
  using directory = temporaryDirectory();
  const roots = writeMinion(directory);
  const apply = (...words: string[]) => applyHost(release, directory.path, words);

  expect(changed(await apply())).to.deep.equal(Object.keys(roots).map((key) => `corpus-${key}`));
  const modes = Object.fromEntries(Object.entries(roots).map(([key, path]) => [key, modeOf(path)]));
  expect(modes).to.deep.equal({ projects_dir: "751", salt_root: "755", pillar_root: "750", run_dir: "755" });
  expect(changed(await apply())).to.deep.equal([]);

  chmodSync(roots.pillar_root, 0o777);
  const planned = await apply("test=True");
  expect(changed(planned)).to.deep.equal(["corpus-pillar_root"]);
  expect(planned["corpus-pillar_root"]?.result).to.equal(null);
  expect(modeOf(roots.pillar_root)).to.equal("777");
  expect(changed(await apply())).to.deep.equal(["corpus-pillar_root"]);
  expect(modeOf(roots.pillar_root)).to.equal("750");
}

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

function writeMinion(directory: TemporaryDirectory) {
  const { path } = directory;
  const roots = {
    projects_dir: `${path}/srv/projects`,
    salt_root: `${path}/srv/salt`,
    pillar_root: `${path}/srv/pillar`,
    run_dir: `${path}/run/corpus`,
  };
  const config = { ...minionConfig(path, [`${path}/tree/salt`], null), corpus: { ...roots, unprivileged: true } };
  directory.write({
    minion: JSON.stringify(config),
    ...Object.fromEntries(emitHost().map((artifact) => [`tree/${artifact.path}`, artifact.content])),
  });
  return roots;
}

/** What each state returned, by id, in the order of the run. */
async function applyHost(
  release: "3006" | "3008",
  dir: string,
  words: readonly string[],
): Promise<Readonly<Record<string, StateReturn>>> {
  const call = ["--local", "-c", dir, "--retcode-passthrough", "--out", "json", "state.apply", "corpus.host", ...words];
  const { stdout } = await execa(`${repository}.corpus/salt-${release}/bin/salt-call`, call, { timeout: 60_000 });
  const { local } = JSON.parse(stdout) as {
    local: Readonly<Record<string, StateReturn & { __id__: string; __run_num__: number }>>;
  };
  const states = Object.values(local).toSorted((a, b) => a.__run_num__ - b.__run_num__);
  return Object.fromEntries(states.map((state) => [state.__id__, state]));
}

const changed = (states: Readonly<Record<string, StateReturn>>): string[] =>
  Object.keys(states).filter((id) => Object.keys(states[id]?.changes ?? {}).length > 0);
