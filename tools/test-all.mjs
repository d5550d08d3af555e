// Runs layers of tests and says at the end, in one line, how many passed and failed. Layers run one after the other, Python's beside
// them; the files of a layer with many real peers run two at a time: each has its own, and mostly waits for them.
// node tools/test-all.mjs [all | LAYER...]; with no argument, what `npm test` promises.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const npmTestLayers = ["unit", "types", "golden", "contract", "python", "integration"];

// The full counts of the proofs, of which the other layers run a seeded share.
const longLayers = ["python-long", "long"];

// On a busy machine peers and processes take their time.
const patience = ["--timeout", "120000"];
/** @type {Readonly<Record<string, string[]>>} */
const optionsOf = {
  unit: patience,
  integration: ["--parallel", "--jobs", "2", ...patience],
  system: ["--parallel", "--jobs", "2", ...patience],
  guests: patience,
  long: patience,
};

/** @param {string} layer */
function commandOf(layer) {
  if (layer.startsWith("python")) return [`${root}.corpus/tools/bin/python`, "-m", "pytest", "salt-ext/tests"];
  return [
    process.execPath,
    "node_modules/mocha/bin/mocha.js",
    "--config",
    ".mocharc.json",
    ...(optionsOf[layer] ?? []),
    `test/${layer}/**/*.test.ts`,
  ];
}

/**
 * @param {string} layer
 * @param {boolean} isAside what it prints comes when it has ended
 * @returns {Promise<{ layer: string, passed: number, failed: number, failures: string }>}
 */
async function runLayer(layer, isAside) {
  const print = (/** @type {string} */ text) => void (isAside || process.stdout.write(text));
  print(`\n== ${layer}\n`);
  const [command = "", ...args] = commandOf(layer);
  if (!existsSync(command)) throw new Error(`${command} is missing: run \`npm run setup\``);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      CORPUS_DIST: "built",
      PYTHONDONTWRITEBYTECODE: "1",
      ...(longLayers.includes(layer) ? { CORPUS_LONG: "1" } : {}),
    },
  });
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += chunk;
    print(chunk);
  });
  const [code] = await once(child, "close");
  if (isAside) process.stdout.write(`\n== ${layer}\n${text}`);
  const counts = { passed: count(text, /(\d+) pass(?:ing|ed)\b/g), failed: count(text, /(\d+) fail(?:ing|ed)\b/g) };
  const errors = count(text, /(\d+) errors?\b/g);
  // A layer that ended badly or ran nothing has failed, whatever it counted.
  if (code !== 0 && counts.failed === 0) counts.failed = Math.max(1, layer.startsWith("python") ? errors : 1);
  if (code === 0 && counts.passed === 0) counts.failed = 1;
  return { layer, ...counts, failures: counts.failed === 0 ? "" : failuresIn(text) };
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
const isAside = (/** @type {string} */ layer) => layers.length > 1 && layer.startsWith("python");
const aside = layers.filter(isAside).map((layer) => runLayer(layer, true));
const inOrder = [];
for (const layer of layers.filter((layer) => !isAside(layer))) inOrder.push(await runLayer(layer, false));
const results = [...inOrder, ...(await Promise.all(aside))];
for (const { layer, failures } of results) {
  if (failures !== "") process.stdout.write(`\n== what failed in ${layer}\n${failures}\n`);
}
const passed = results.reduce((sum, { passed }) => sum + passed, 0);
const failed = results.reduce((sum, { failed }) => sum + failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
