import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { catalogue } from "../../../tools/generate-salt-types/catalogue.ts";
import { factDifferences } from "../../../tools/generate-salt-types/compare.ts";
import type { FunctionFact } from "../../../tools/generate-salt-types/facts.ts";
import { readSalt, root, saltPython } from "../../../tools/generate-salt-types/read.ts";

type Facts = Readonly<Record<string, FunctionFact>>;

interface Argspec {
  readonly args: readonly string[] | null;
  readonly kwargs: string | boolean | null;
}

/** Holds the committed facts against the installed Salt of a release: against its source, and against its own loader. */
export function describeSaltTypes(release: string): void {
  describe(`facts of the states of Salt ${release}`, () => {
    const facts = JSON.parse(readFileSync(path.join(root, "src/salt/generated/facts.json"), "utf8")) as Facts;

    it("are those of its source", () => {
      expect(factDifferences(facts, release, catalogue(release, readSalt(release)))).to.deep.equal([]);
    }).timeout(30_000);

    it("have the arguments that Salt's own loader tells of each function it can load here", () => {
      const loaded = Object.entries(argspecs(release)).filter(([name]) => !/\.mod_/.test(name));
      expect(loaded.length).to.be.above(100);
      expect(loaded.flatMap(([name, spec]) => difference(facts, { name, spec, release }))).to.deep.equal([]);
    }).timeout(120_000);
  });
}

function difference(facts: Facts, { name, spec, release }: { name: string; spec: Argspec; release: string }): string[] {
  const known = facts[name];
  if (known === undefined || !known.releases.includes(release)) {
    const callable = spec.args?.includes("name") || spec.kwargs;
    return callable ? [`${name} is not known`] : [];
  }
  const args = Object.entries(known.args).filter(([, fact]) => fact.releases?.includes(release) ?? true);
  const have = args.map(([arg]) => arg).sort();
  const want = (spec.args ?? []).filter((arg) => !arg.startsWith("_")).toSorted();
  return have.join() === want.join() ? [] : [`${name}: Salt has ${want.join()}, facts.json has ${have.join()}`];
}

/** What `sys.state_argspec` of a masterless minion says. */
function argspecs(release: string): Readonly<Record<string, Argspec>> {
  const directory = mkdtempSync(path.join(tmpdir(), "corpus-argspec-"));
  try {
    writeFileSync(
      path.join(directory, "minion"),
      JSON.stringify({ root_dir: directory, file_client: "local", id: "types" }),
    );
    const script = path.join(path.dirname(saltPython(release)), "salt-call");
    const args = ["--local", "--config-dir", directory, "--out", "json", "sys.state_argspec", "*"];
    const text = execFileSync(script, args, {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return (JSON.parse(text) as { local: Record<string, Argspec> }).local;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
