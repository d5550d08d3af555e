import { parseArgs } from "node:util";
import { benchArchive } from "./archive.ts";
import { benchBridge } from "./bridge.ts";
import { benchBuild } from "./build.ts";
import { benchDeploy } from "./deploy.ts";
import { type Row, renderRows } from "./rows.ts";
import { benchWatch } from "./watch.ts";

// npm run bench [-- build|watch|bridge|deploy|archive … --rounds N]: ours beside the named peer, in one run; the ratio is what counts, not
// the milliseconds. --rounds: how often watch, deploy and archive are measured, where the machine is busy or the time short.

const suites: Readonly<Record<string, (rounds?: number) => Promise<Row[]>>> = {
  build: () => benchBuild(),
  watch: benchWatch,
  bridge: () => benchBridge(),
  deploy: benchDeploy,
  archive: benchArchive,
};
const { positionals: asked, values } = parseArgs({ allowPositionals: true, options: { rounds: { type: "string" } } });
const unknown = asked.find((name) => !Object.keys(suites).includes(name));
if (unknown !== undefined)
  throw new Error(`there is no benchmark ${unknown}; there are: ${Object.keys(suites).join(", ")}`);
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
  throw new Error(`--rounds ${values.rounds}: give a whole number from 1 on`);

for (const [name, bench] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`measuring ${name} …`);
  console.log(`\n${renderRows(await bench(rounds))}`);
}
