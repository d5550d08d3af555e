import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { connectLocal, glob } from "../../../src/bridge/index.ts";
import type { Master } from "../../../tools/lab/master.ts";

const program = fileURLToPath(new URL("crowd.ts", import.meta.url));

/** Starts so many simulated minions at a master: `sim0000` and on. */
export async function startCrowd(master: Master, count: number): Promise<AsyncDisposable> {
  const words = ["--import", "tsx", program, String(master.requestPort), master.pkiDir, String(count)];
  const child = spawn(process.execPath, words, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "close");
  const ready = await Promise.race([once(child.stdout, "data"), ended]);
  if (String(ready[0]) !== "ready\n") throw new Error(`the simulated minions ended: ${String(ready[0])}`);
  return {
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await ended;
    },
  };
}

/** So many minions of a real master at once. */
export function describeCrowd(masterOf: () => Master, count: number): void {
  it(`collects the returns of ${count} minions`, async function () {
    this.timeout(120_000 + count * 500);
    await using _crowd = await startCrowd(masterOf(), count);
    await using client = await connectLocal({ configDir: masterOf().configDir });
    const { results } = await client.run(glob("sim*"), { fun: "test.ping" });
    expect(results).to.have.length(count);
    expect(results.filter(({ outcome, value }) => outcome !== "ok" || value !== true)).to.deep.equal([]);
  });
}
