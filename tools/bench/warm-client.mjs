// A warm client of ours for tools/bench/bridge.ts: one call for each line on stdin, one line of JSON for each call.
import { createInterface } from "node:readline";
import { connectLocal, glob } from "corpus/bridge";

const client = await connectLocal({ configDir: process.argv[2] ?? "/etc/salt" });
for await (const _line of createInterface({ input: process.stdin })) {
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const report = await client.run(glob("*"), { fun: "test.ping" });
  const ms = performance.now() - startedAt;
  const cpu = process.cpuUsage(cpuBefore);
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  const minions = report.results.length;
  process.stdout.write(`${JSON.stringify({ ms, cpuMs: (cpu.user + cpu.system) / 1000, peakMiB, minions })}\n`);
}
await client[Symbol.asyncDispose]();
