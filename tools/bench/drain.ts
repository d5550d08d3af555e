import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode } from "../../src/bridge/wire/encoder.ts";
import { repositoryRoot, saltCommand } from "../lab/venv.ts";
import { median, type Row } from "./rows.ts";
import { startDriver, type WarmCall } from "./warm-driver.ts";

const runs = 20;
const events = 5_000;
const wantedShare = 100;
const wanted = events / wantedShare;

/** An event bus that says 5,000 events at once, one in a hundred of a job: the CPU time of readers of it, ours and Salt's own. */
export async function benchDrain(): Promise<Row[]> {
  const dir = mkdtempSync(join(tmpdir(), "cbd-"));
  const stream = makeStream();
  const server = createServer((socket) => socket.on("error", () => {}).write(stream));
  try {
    server.listen(join(dir, "master_event_pub.ipc"));
    await once(server, "listening");
    writeFileSync(join(dir, "master"), JSON.stringify({ root_dir: "/", sock_dir: dir }));
    return await benchReaders(dir);
  } finally {
    server.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function benchReaders(configDir: string): Promise<Row[]> {
  const bench = `${repositoryRoot}tools/bench`;
  const ours = (how: string) =>
    startDriver(process.execPath, [`${bench}/drain-client.mjs`, configDir, String(wanted), how], wanted);
  await using filtered = ours("filtered");
  await using decoded = ours("decoded");
  const words = [`${bench}/drain_client.py`, configDir, String(wanted)];
  await using peer = startDriver(saltCommand("3008", "python"), words, wanted);
  const drivers = { filtered, decoded, peer };
  const calls = { filtered: [] as WarmCall[], decoded: [] as WarmCall[], peer: [] as WarmCall[] };
  for (let run = 0; run < runs; run++)
    for (const who of ["filtered", "decoded", "peer"] as const) calls[who].push(await drivers[who].call());
  const side = (made: readonly WarmCall[]) => ({
    medianMs: median(made.map(({ cpuMs }) => cpuMs)),
    runs,
    peakMiB: Math.max(...made.map(({ peakMiB }) => peakMiB)),
  });
  const beside = { what: "salt.utils.event get_event(tag)", ...side(calls.peer) };
  return [
    { name: `CPU for ${events} events, a tag wanted`, ours: side(calls.filtered), peer: beside },
    { name: `CPU for ${events} events, all decoded`, ours: side(calls.decoded), peer: beside },
  ];
}

function makeStream(): Buffer {
  return Buffer.concat(
    Array.from({ length: events }, (_, index) => {
      const isWanted = index % wantedShare === wantedShare - 1;
      const tag = isWanted ? `salt/job/20260101000000${index}/ret/web1` : `salt/presence/${index}`;
      const data = {
        id: "web1",
        jid: `20260101000000${index}`,
        fun: "test.arg",
        fun_args: ["a", 1],
        return: { text: "x".repeat(60), on: true, number: index },
        retcode: 0,
        success: true,
        cmd: "_return",
        _stamp: "2026-01-01T00:00:00.000000",
      };
      return encode({ head: {}, body: Buffer.concat([Buffer.from(`${tag}\n\n`), encode(data)]) });
    }),
  );
}
