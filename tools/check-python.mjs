// The Python and SLS checks: node tools/check-python.mjs lint|fix|sls|test
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const python = ["salt-ext", "generated", "tools", "test"];

/**
 * @param {string} tool
 * @param {readonly string[]} args
 */
function runTool(tool, args) {
  const path = `${root}.corpus/tools/bin/${tool}`;
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run setup\``);
  const { status } = spawnSync(path, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

/** All that is emitted: for the example projects, and for the definition that has every part of the language. */
function emittedSls() {
  return ["generated", "test/golden/language/expected"].flatMap((tree) =>
    readdirSync(`${root}${tree}`, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".sls"))
      .map((path) => `${tree}/${path}`)
      .sort(),
  );
}

/** @type {Record<string, () => void>} */
const commands = {
  lint: () => {
    runTool("ruff", ["check", "--config", "salt-ext/pyproject.toml", ...python]);
    runTool("ruff", ["format", "--check", "--config", "salt-ext/pyproject.toml", "salt-ext", "tools", "test"]);
  },
  fix: () => {
    runTool("ruff", ["check", "--fix", "--config", "salt-ext/pyproject.toml", "salt-ext", "tools", "test"]);
    runTool("ruff", ["format", "--config", "salt-ext/pyproject.toml", "salt-ext", "tools", "test"]);
  },
  sls: () => runTool("salt-lint", emittedSls()),
  test: () => runTool("python", ["-m", "pytest", "salt-ext/tests"]),
};

const command = commands[process.argv[2] ?? ""];
if (command === undefined) throw new Error("usage: node tools/check-python.mjs lint|fix|sls|test");
command();
