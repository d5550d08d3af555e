import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { differences, factDifferences, presentFiles } from "./compare.ts";
import type { Curated } from "./curated.ts";
import { docsText } from "./docs.ts";
import { curationFindings } from "./drift.ts";
import type { FunctionFact } from "./facts.ts";
import { type FunctionsByRelease, functionFiles, functionsOf, tableFiles } from "./functions.ts";
import { committedFiles, curatedFor, type Files, type Input, input, PACK, RELEASES } from "./generate.ts";
import type { Catalogues } from "./members.ts";
import { packCatalogue, packFiles } from "./pack.ts";
import { hasSalt, readFunctions, readSalt, root } from "./read.ts";
import { remembered } from "./remembered.ts";

const generated = path.join(root, "src", "salt", "generated");
const documentation = path.join(root, "src", "salt", "docs.generated.d.ts");

const usage = `usage: node --import tsx tools/generate-salt-types/main.ts facts | check | docs
  facts  writes src/salt/generated from the Salts installed in .corpus (${RELEASES.join(" and ")})
  check  fails when src/salt/generated differs from what these Salts give; with one of them installed, compares its facts
  docs   writes src/salt/docs.generated.d.ts, Salt's documentation for editors, from what is installed; never committed
`;

const commands: ReadonlyMap<string, () => number> = new Map([
  ["facts", facts],
  ["check", check],
  ["docs", docs],
]);

function main(command = ""): number {
  const run = commands.get(command);
  if (run === undefined) {
    process.stderr.write(usage);
    return 64;
  }
  return run();
}

/** Refuses a curation that names what Salt or the pack does not have. */
function verified(catalogues: Catalogues, curated: Curated): void {
  const findings = curationFindings(catalogues, curated);
  if (findings.length > 0) {
    throw new Error(`src/salt/curated is wrong:\n${findings.map((line) => `  ${line}`).join("\n")}`);
  }
}

function read(releases: readonly string[]): Input {
  return input(new Map(releases.map((release) => [release, readSalt(release)])));
}

function allFiles(): Files {
  const salt = read(RELEASES);
  verified(salt.catalogues, salt.curated);
  const [pack, curated] = [packCatalogue(), curatedFor(PACK)];
  verified(new Map([["pack", pack]]), curated);
  return new Map([
    ...committedFiles(salt),
    ...packFiles(pack, curated),
    ...functionFiles(functions("modules")),
    ...tableFiles("runners", functions("runners")),
    ...tableFiles("wheel", functions("wheel")),
  ]);
}

function functions(kind: "modules" | "runners" | "wheel"): FunctionsByRelease {
  return new Map(RELEASES.map((release) => [release, functionsOf(readFunctions(release, kind))] as const));
}

function facts(): number {
  const files = allFiles();
  for (const name of presentFiles(generated).filter((one) => !files.has(one))) {
    rmSync(path.join(generated, name));
  }
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(generated, name)), { recursive: true });
    replace(path.join(generated, name), text);
  }
  process.stdout.write(`${files.size} files in src/salt/generated\n`);
  return 0;
}

/** With all releases installed, file by file; with some of them, the facts of these. */
function check(): number {
  const installed = installedReleases();
  const whole = installed.length === RELEASES.length;
  const found = whole ? differences(generated, allFiles()) : installed.flatMap(wrongFacts);
  const lines = found.map((line) => `src/salt/generated: ${line}\n`);
  const hint = "regenerate it: node --import tsx tools/generate-salt-types/main.ts facts\n";
  const current = `src/salt/generated is current for Salt ${installed.join(" and ")}\n`;
  process.stdout.write(found.length > 0 ? `${lines.join("")}${hint}` : current);
  return found.length > 0 ? 1 : 0;
}

function wrongFacts(release: string): string[] {
  return factDifferences(committedFacts(), release, read([release]).catalogues.get(release) ?? new Map());
}

function committed(name: string): string | undefined {
  const file = path.join(generated, name);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function committedFacts(): Record<string, FunctionFact> {
  return JSON.parse(readFileSync(path.join(generated, "facts.json"), "utf8")) as Record<string, FunctionFact>;
}

function installedReleases(): string[] {
  const installed = RELEASES.filter(hasSalt);
  if (installed.length === 0) {
    throw new Error(`no Salt is installed in ${path.join(root, ".corpus")}; run npm run setup`);
  }
  return installed;
}

/** What a release alone documents is taken from it; where several do, from the newest. */
function docs(): number {
  const installed = installedReleases();
  replace(documentation, docsText(completed(read(installed)), committed));
  process.stdout.write(`src/salt/docs.generated.d.ts, from Salt ${installed.join(" and ")}\n`);
  return 0;
}

/** With the releases that are not installed, as the committed facts remember them: they decide which interface a member stands in. */
function completed({ catalogues, curated }: Input): Input {
  const newest = [...catalogues.values()].at(-1) ?? new Map();
  const all = RELEASES.map(
    (release) => [release, catalogues.get(release) ?? remembered(committedFacts(), release, newest)] as const,
  );
  return { catalogues: new Map(all), curated };
}

/** Replaces a file at once, and only when its text differs: an editor or a compiler may be reading it. */
function replace(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === text) {
    return;
  }
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

process.exitCode = main(process.argv[2]);
