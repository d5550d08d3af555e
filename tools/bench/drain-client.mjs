// A reader of an event bus for tools/bench/drain.ts: one run for each line on stdin, one line of JSON for each run.
import { createInterface } from "node:readline";
import { connectLocal } from "corpus/bridge";

const [configDir = "/etc/salt", count, how] = process.argv.slice(2);
for await (const _line of createInterface({ input: process.stdin })) {
  const client = await connectLocal({ configDir });
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  let minions = 0;
  const events = await client.events(how === "decoded" ? "*" : "salt/job/*", { maxHeld: 1_000_000 });
  for await (const event of events) {
    if (how === "decoded" && event.data["retcode"] !== 0) throw new Error(`${event.tag} was not read whole`);
    if (event.tag.startsWith("salt/job/") && ++minions === Number(count)) break;
  }
  const ms = performance.now() - startedAt;
  const cpu = process.cpuUsage(cpuBefore);
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  await client[Symbol.asyncDispose]();
  process.stdout.write(`${JSON.stringify({ ms, cpuMs: (cpu.user + cpu.system) / 1000, peakMiB, minions })}\n`);
}
