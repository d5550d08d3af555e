import { benchBridge } from "./bridge.ts";
import { benchBuild } from "./build.ts";
import { renderRows } from "./rows.ts";

// npm run bench [build|bridge]: ours beside the named peer, in one run; the ratio is what counts, not the milliseconds.

const suites = { build: benchBuild, bridge: benchBridge };
const asked = process.argv.slice(2);

for (const [name, bench] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`measuring ${name} …`);
  console.log(`\n${renderRows(await bench())}`);
}
