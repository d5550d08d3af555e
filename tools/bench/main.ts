import { benchArchive } from "./archive.ts";
import { benchBridge } from "./bridge.ts";
import { benchBuild } from "./build.ts";
import { benchDeploy } from "./deploy.ts";
import { renderRows } from "./rows.ts";

// npm run bench [-- build|bridge|deploy|archive …]: ours beside the named peer, in one run; the ratio is what counts, not the milliseconds.

const suites = { build: benchBuild, bridge: benchBridge, deploy: benchDeploy, archive: benchArchive };
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.keys(suites).includes(name));
if (unknown !== undefined)
  throw new Error(`there is no benchmark ${unknown}; there are: ${Object.keys(suites).join(", ")}`);

for (const [name, bench] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`measuring ${name} …`);
  console.log(`\n${renderRows(await bench())}`);
}
