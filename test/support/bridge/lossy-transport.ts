import { Queue } from "../../../src/bridge/events/queue.ts";
import type { EventConnection, Transport } from "../../../src/bridge/transport/transport.ts";
import { encode } from "../../../src/bridge/wire/encoder.ts";
import { FrameReader } from "../../../src/bridge/wire/frames.ts";
import type { Timers } from "../../../src/support/timers.ts";

/** What happens to frames of the event bus. */
export interface LossyWayOptions {
  /** Numbers in [0, 1) that decide. */
  readonly random: () => number;
  readonly timers: Timers;
  /** Milliseconds that a frame is held back at most; others overtake it meanwhile. */
  readonly maxDelayMs: number;
}

/** A way to a master on which frames of the event bus are dropped, come twice, come late, and overtake each other. */
export function lossyTransport(master: Transport, options: LossyWayOptions): Transport {
  return {
    request: (payload, limits) => master.request(payload, limits),
    async openEvents() {
      const inner = await master.openEvents();
      const chunks = new Queue<Buffer>({ maxItems: Number.POSITIVE_INFINITY });
      void carry(inner, chunks, options);
      return { chunks, [Symbol.asyncDispose]: () => inner[Symbol.asyncDispose]() };
    },
    [Symbol.asyncDispose]: () => master[Symbol.asyncDispose](),
  };
}

async function carry(inner: EventConnection, out: Queue<Buffer>, options: LossyWayOptions): Promise<void> {
  const { random, timers, maxDelayMs } = options;
  const frames = new FrameReader();
  try {
    for await (const chunk of inner.chunks)
      for (const body of frames.push(chunk)) {
        const frame = encode({ head: {}, body: Buffer.from(body) });
        const late = () => timers.after(random() * maxDelayMs, () => out.push(frame));
        const fate = random();
        if (fate < 0.3) continue;
        if (fate < 0.55) late();
        else out.push(frame);
        if (fate > 0.8) late();
      }
    out.end();
  } catch (error) {
    out.fail(error);
  }
}
