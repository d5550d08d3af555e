import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { EventBus } from "../../../src/bridge/events/bus.ts";
import { createLocalTransport } from "../../../src/bridge/transport/local.ts";
import { systemTimers } from "../../../src/support/timers.ts";
import { frameOf } from "./fake-master.ts";
import { usedHeap } from "./heap.ts";

/** 100,000 events a second: a chunk of a thousand every ten milliseconds, or as quickly as they are read. */
const eventsOfChunk = 1000;
const chunkMs = 10;

/** One in a hundred is for us. */
const wantedShare = 100;

const maxGrowth = 16 * 1024 * 1024;

/** An event bus that says 100,000 events a second for so many seconds. */
export function describeFlood(seconds: number): void {
  it(`reads ${seconds * 100_000} events of a busy bus, and does not grow`, async function () {
    this.timeout(60_000 + seconds * 10_000);
    const directory = mkdtempSync(join(tmpdir(), "cf-"));
    try {
      await flood(directory, (seconds * 1000) / chunkMs);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
}

async function flood(directory: string, chunks: number): Promise<void> {
  const path = join(directory, "bus.ipc");
  const server = createServer((socket) => void sayAll(socket, chunks));
  server.listen(path);
  await once(server, "listening");
  await using transport = createLocalTransport({ requests: "tcp://127.0.0.1:1", events: { path } });
  await using bus = new EventBus(transport, systemTimers);
  let received = 0;
  let heapThen = 0;
  const wanted = (chunks * eventsOfChunk) / wantedShare;
  await new Promise<void>((resolve, reject) => {
    const onEvent = () => {
      received += 1;
      if (received === Math.floor(wanted / 10)) heapThen = usedHeap();
      if (received === wanted) resolve();
    };
    bus.listen((tag) => tag.startsWith("wanted/"), { onEvent, onError: reject }).catch(reject);
  });
  const grown = usedHeap() - heapThen;
  server.close();
  expect(received).to.equal(wanted);
  expect(grown).to.be.below(maxGrowth);
}

async function sayAll(socket: Socket, chunks: number): Promise<void> {
  socket.on("error", () => {});
  const frames = Array.from({ length: eventsOfChunk }, (_, index) =>
    frameOf(`${index % wantedShare === 0 ? "wanted" : "other"}/${index}`, { data: { index, text: "x".repeat(100) } }),
  );
  const chunk = Buffer.concat(frames);
  const startedAt = performance.now();
  for (let said = 0; said < chunks; said++) {
    if (!socket.write(chunk)) await once(socket, "drain");
    const early = said * chunkMs - (performance.now() - startedAt);
    if (early > 0) await new Promise<void>((resolve) => systemTimers.after(early, resolve));
  }
}
