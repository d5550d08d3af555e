import { ConnectionError, TimeoutError } from "../../../src/bridge/errors.ts";
import { Queue } from "../../../src/bridge/events/queue.ts";
import type { EventConnection, RequestOptions, Transport } from "../../../src/bridge/transport/transport.ts";
import { decode } from "../../../src/bridge/wire/decoder.ts";
import { encode, type Sendable, type SendableMap } from "../../../src/bridge/wire/encoder.ts";
import { isSaltMap, type SaltMap } from "../../../src/bridge/wire/values.ts";

/** A request as the master sees it. */
export type Load = SaltMap & { readonly cmd: string; readonly fun: string; readonly jid: string };

/** The bytes of one event in one of the framings that Salt uses. */
export function frameOf(tag: string, data: SendableMap, framing: "bare" | "prefixed" = "bare"): Buffer {
  const body = Buffer.concat([Buffer.from(`${tag}\n\n`), encode(data)]);
  const frame = encode({ head: {}, body });
  if (framing === "bare") return frame;
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32BE(frame.length);
  return Buffer.concat([prefix, frame]);
}

/** A master that a test plays: it answers requests and writes to the event bus, all in memory. */
export class FakeMaster implements Transport {
  /** Answers a publication or a runner; return undefined to lose the reply. */
  answer: (load: Load) => Sendable | undefined;
  /** Whether anybody can reach it. */
  isUp = true;
  readonly requests: Load[] = [];
  #connection: Queue<Buffer> | undefined;
  opened = 0;

  constructor(answer: (load: Load) => Sendable | undefined) {
    this.answer = answer;
  }

  async request(payload: Uint8Array, options: RequestOptions): Promise<Uint8Array> {
    options.signal?.throwIfAborted();
    if (!this.isUp) throw new ConnectionError("nobody listens");
    const request = decode(payload);
    if (!isSaltMap(request) || !isSaltMap(request["load"])) throw new Error("not a request");
    const load = request["load"] as Load;
    this.requests.push(load);
    const answer = this.answer(load);
    if (answer === undefined) {
      // As in life, the bus is read while a reply is waited for.
      for (let turn = 0; turn < 3; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
      throw new TimeoutError("no reply");
    }
    return encode(answer);
  }

  async openEvents(): Promise<EventConnection> {
    if (!this.isUp) throw new ConnectionError("nobody listens");
    const chunks = new Queue<Buffer>({ maxItems: Number.POSITIVE_INFINITY });
    this.#connection = chunks;
    this.opened += 1;
    return {
      chunks,
      async [Symbol.asyncDispose]() {
        chunks.end();
      },
    };
  }

  /** Writes an event to the bus. */
  fire(tag: string, data: SendableMap, framing: "bare" | "prefixed" = "bare"): void {
    this.write(frameOf(tag, data, framing));
  }

  /** Writes bytes to the bus. */
  write(bytes: Buffer): void {
    this.#connection?.push(bytes);
  }

  /** A minion's return, as the master writes it to the bus. */
  fireReturn(jid: string, minion: string, value: Sendable): void {
    this.fire(`salt/job/${jid}/ret/${minion}`, { id: minion, jid, return: value, retcode: 0, success: true });
  }

  /** Closes the bus, as a master that ends does. */
  dropEvents(): void {
    this.#connection?.end();
    this.#connection = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.dropEvents();
  }
}
