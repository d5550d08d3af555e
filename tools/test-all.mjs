// Runs layers of tests one after the other and says at the end, in one line, how many passed and failed.
// node tools/test-all.mjs [all | LAYER...]; with no argument, what `npm test` promises.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const npmTestLayers = ["unit", "types", "golden", "contract", "python", "integration"];

// The full counts of the proofs, of which the other layers run a seeded share.
const longLayers = ["python-long", "long"];

/** @param {string} layer */
function commandOf(layer) {
  if (layer.startsWith("python")) return [`${root}.corpus/tools/bin/python`, "-m", "pytest", "salt-ext/tests"];
  return [
    process.execPath,
    "node_modules/mocha/bin/mocha.js",
    "--config",
    ".mocharc.json",
    `test/${layer}/**/*.test.ts`,
  ];
}

/**
 * @param {string} layer
 * @returns {Promise<{ passed: number, failed: number, failures: string }>}
 */
async function runLayer(layer) {
  process.stdout.write(`\n== ${layer}\n`);
  const [command = "", ...args] = commandOf(layer);
  if (!existsSync(command)) throw new Error(`${command} is missing: run \`npm run setup\``);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1", ...(longLayers.includes(layer) ? { CORPUS_LONG: "1" } : {}) },
  });
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += chunk;
    process.stdout.write(chunk);
  });
  const [code] = await once(child, "close");
  const counts = { passed: count(text, /(\d+) pass(?:ing|ed)\b/g), failed: count(text, /(\d+) fail(?:ing|ed)\b/g) };
  const errors = count(text, /(\d+) errors?\b/g);
  // A layer that ended badly or ran nothing has failed, whatever it counted.
  if (code !== 0 && counts.failed === 0) counts.failed = Math.max(1, layer.startsWith("python") ? errors : 1);
  if (code === 0 && counts.passed === 0) counts.failed = 1;
  return { ...counts, failures: counts.failed === 0 ? "" : failuresIn(text) };
}

/**
 * What a runner says of its failures: mocha's list, pytest's tracebacks and summary; without either, the last lines.
 * @param {string} text
 */
function failuresIn(text) {
  const start = text.search(/^ {2}\d+ failing$|^=+ (?:ERRORS|FAILURES) =+$/m);
  const lines = text.slice(Math.max(start, 0)).trimEnd().split("\n");
  return (start < 0 ? lines.slice(-40) : lines).join("\n");
}

/**
 * The sum of the last match; a runner counts once, at its end.
 * @param {string} text
 * @param {RegExp} pattern
 */
function count(text, pattern) {
  return Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
}

const asked = process.argv.slice(2);
const layers = asked.length > 0 ? asked : npmTestLayers;
const results = [];
for (const layer of layers) results.push(await runLayer(layer));
for (const [at, { failures }] of results.entries()) {
  if (failures !== "") process.stdout.write(`\n== what failed in ${layers[at]}\n${failures}\n`);
}
const passed = results.reduce((sum, { passed }) => sum + passed, 0);
const failed = results.reduce((sum, { failed }) => sum + failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
