import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { curationFindings } from "./drift.ts";
import { differences, presentFiles } from "./compare.ts";
import { docsText } from "./docs.ts";
import { committedFiles, type Files, input, type Input, RELEASES } from "./generate.ts";
import { packFile } from "./pack.ts";
import { hasSalt, readSalt, root } from "./read.ts";

const generated = path.join(root, "src", "salt", "generated");
const documentation = path.join(root, "src", "salt", "docs.generated.d.ts");

const usage = `usage: node --import tsx tools/generate-salt-types/main.ts facts | check | docs
  facts  writes src/salt/generated from the Salts installed in .corpus (${RELEASES.join(" and ")})
  check  fails when src/salt/generated differs from what these Salts give
  docs   writes src/salt/docs.generated.d.ts, Salt's documentation for editors, from what is installed; never committed
`;

function main(command: string | undefined): number {
  switch (command) {
    case "facts":
      return facts();
    case "check":
      return check();
    case "docs":
      return docs();
    default:
      process.stderr.write(usage);
      return 64;
  }
}

/** Reads the named releases and refuses a curation that names what they do not have. */
function read(releases: readonly string[]): Input {
  const found = input(new Map(releases.map((release) => [release, readSalt(release)])));
  const findings = releases.length === RELEASES.length ? curationFindings(found.catalogues, found.curated) : [];
  if (findings.length > 0) {
    throw new Error(`src/salt/curated differs from Salt:\n${findings.map((line) => `  ${line}`).join("\n")}`);
  }
  return found;
}

function allFiles(): Files {
  return new Map([...committedFiles(read(RELEASES)), ...packFile()]);
}

function facts(): number {
  const files = allFiles();
  for (const name of presentFiles(generated).filter((one) => !files.has(one))) {
    rmSync(path.join(generated, name));
  }
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(generated, name)), { recursive: true });
    writeFileSync(path.join(generated, name), text);
  }
  process.stdout.write(`${files.size} files in src/salt/generated\n`);
  return 0;
}

function check(): number {
  const found = differences(generated, allFiles());
  const lines = found.map((line) => `src/salt/generated/${line}\n`);
  const hint = "regenerate it: node --import tsx tools/generate-salt-types/main.ts facts\n";
  process.stdout.write(found.length > 0 ? `${lines.join("")}${hint}` : "src/salt/generated is current\n");
  return found.length > 0 ? 1 : 0;
}

/** What a release alone documents is taken from it; where several do, from the newest. */
function docs(): number {
  const installed = RELEASES.filter(hasSalt);
  if (installed.length === 0) {
    throw new Error(`no Salt is installed in ${path.join(root, ".corpus")}; run tools/setup`);
  }
  writeFileSync(documentation, docsText(read(installed)));
  process.stdout.write(`src/salt/docs.generated.d.ts, from Salt ${installed.join(" and ")}\n`);
  return 0;
}

process.exitCode = main(process.argv[2]);
