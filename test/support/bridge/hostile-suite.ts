import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { Reply } from "zeromq";
import { sendClear } from "../../../src/bridge/client/channel.ts";
import { BridgeError, ProtocolError } from "../../../src/bridge/errors.ts";
import { EventBus } from "../../../src/bridge/events/bus.ts";
import { createLocalTransport } from "../../../src/bridge/transport/local.ts";
import { SaltEvent } from "../../../src/bridge/wire/event.ts";
import { FrameReader } from "../../../src/bridge/wire/frames.ts";
import { decodeReply } from "../../../src/bridge/wire/request.ts";
import { systemTimers } from "../../../src/support/timers.ts";
import { usedHeap } from "./heap.ts";
import { framed, readRecorded, spoiled } from "./hostile-frames.ts";

const mebibyte = 1024 * 1024;

/** Far more than noise, far less than a leak of so many frames. */
const maxGrowth = 16 * mebibyte;

/** xorshift32: a million decisions are no time. */
function quickly(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Does `work` so often; the heap may not grow after the first tenth. */
function repeat(times: number, work: (index: number) => void): void {
  for (let index = 0; index < times / 10; index++) work(index);
  const before = usedHeap();
  for (let index = Math.ceil(times / 10); index < times; index++) work(index);
  expect(usedHeap() - before).to.be.below(maxGrowth);
}

/** Masters that say what no master says: so many frames for each reader, a hundredth of them over real sockets. */
export function describeHostileFrames(frames: number): void {
  describe("hostile frames", function () {
    this.timeout(60_000 + frames * 2);
    const recorded = readRecorded();

    it(`${frames} replies are answers or errors of ours`, () => {
      const random = quickly(1);
      const seen = { answers: 0, ProtocolError: 0 };
      repeat(frames, () => {
        const bytes = spoiled(recorded.replies, random);
        try {
          decodeReply(bytes);
          seen.answers += 1;
        } catch (error) {
          if (!(error instanceof BridgeError)) throw new Error(bytes.toString("hex"), { cause: error });
          if (error instanceof ProtocolError) seen.ProtocolError += 1;
        }
      });
      expect(seen.answers).to.be.above(frames / 100);
      expect(seen.ProtocolError).to.be.above(frames / 4);
    });

    it(`${frames} events are events or a ProtocolError`, () => {
      const random = quickly(2);
      let reader = new FrameReader();
      const seen = { events: 0, spoiled: 0 };
      repeat(frames, () => {
        const frame = framed(spoiled(recorded.bodies, random), random);
        const bytes = random() < 0.2 ? spoiled([frame], random) : frame;
        const middle = Math.floor(random() * bytes.length);
        try {
          for (const part of [bytes.subarray(0, middle), bytes.subarray(middle)])
            for (const body of reader.push(Buffer.from(part))) {
              const data = SaltEvent.tryParse(body)?.data;
              if (data !== undefined) seen.events += 1;
            }
        } catch (error) {
          if (!(error instanceof ProtocolError)) throw new Error(bytes.toString("hex"), { cause: error });
          seen.spoiled += 1;
          // As the bus does: it connects anew.
          reader = new FrameReader();
        }
      });
      expect(seen.events).to.be.above(frames / 100);
      expect(seen.spoiled).to.be.above(frames / 4);
    });

    it(`${frames / 100} of each over the sockets leave a client that works`, async () => {
      const directory = mkdtempSync(join(tmpdir(), "ch-"));
      try {
        await overSockets(directory, frames / 100);
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    });

    async function overSockets(directory: string, count: number): Promise<void> {
      const random = quickly(3);
      await using master = await hostileMaster(directory, {
        reply: () => spoiled(recorded.replies, random),
        events: Array.from({ length: count }, () => framed(spoiled(recorded.bodies, random), random)),
      });
      await using transport = createLocalTransport({ requests: master.endpoint, events: { path: master.socketPath } });
      await using bus = new EventBus(transport, systemTimers);
      let received = 0;
      const errors: unknown[] = [];
      const over = new Promise<void>((resolve) => {
        void bus.listen(() => true, {
          onEvent: (event) => {
            if (event.tag === "over") return resolve();
            received += 1;
            void event.data;
          },
          onError: (error) => errors.push(error),
        });
      });
      for (let index = 0; index < count; index++) {
        const answer = await sendClear(transport, { cmd: "ping" }).catch((error: unknown) => error);
        if (answer instanceof Error) expect(answer).to.be.instanceOf(BridgeError);
      }
      await over;
      expect(received).to.be.above(count / 10);
      expect(errors.length).to.be.above(count / 10);
      expect(errors.filter((error) => !(error instanceof ProtocolError))).to.deep.equal([]);
    }
  });
}

interface Sayings {
  readonly reply: () => Buffer;
  readonly events: readonly Buffer[];
}

/** A request port that answers with what it is given, and an event bus that says so many events, then `over`. */
async function hostileMaster(directory: string, { reply, events }: Sayings) {
  const requests = new Reply({ linger: 0 });
  await requests.bind("tcp://127.0.0.1:*");
  const answering = (async () => {
    for await (const _request of requests) await requests.send(reply());
  })();
  const socketPath = join(directory, "bus.ipc");
  const bus = createServer((socket) => {
    socket.on("error", () => {});
    for (const frame of events) socket.write(frame);
    socket.write(framed(Buffer.from("over\n\n\x80", "latin1"), () => 0));
  });
  bus.listen(socketPath);
  await once(bus, "listening");
  return {
    endpoint: requests.lastEndpoint ?? "",
    socketPath,
    async [Symbol.asyncDispose]() {
      requests.close();
      await answering.catch(() => {});
      bus.close();
    },
  };
}
