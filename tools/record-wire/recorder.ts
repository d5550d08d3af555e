import type { Transport } from "../../src/bridge/transport/transport.ts";

/** What passes through a transport, kept. */
export interface Recorder {
  readonly transport: Transport;
  /** Replies by the name that was current when they came, as base64; the first of a name is kept. */
  readonly replies: Record<string, string>;
  /** Names what is recorded from now on. */
  name(name: string): void;
  /** Everything that the event bus sent. */
  eventBytes(): Buffer;
}

/** Wraps a transport. */
export function record(transport: Transport): Recorder {
  const replies: Record<string, string> = {};
  const chunks: Buffer[] = [];
  let current = "";
  return {
    replies,
    name: (name) => {
      current = name;
    },
    eventBytes: () => Buffer.concat(chunks),
    transport: {
      async request(payload, options) {
        const reply = await transport.request(payload, options);
        replies[current] ??= Buffer.from(reply).toString("base64");
        return reply;
      },
      async openEvents() {
        const connection = await transport.openEvents();
        return {
          chunks: keeping(connection.chunks, chunks),
          [Symbol.asyncDispose]: () => connection[Symbol.asyncDispose](),
        };
      },
      [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
    },
  };
}

async function* keeping(source: AsyncIterable<Buffer>, into: Buffer[]): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    into.push(Buffer.from(chunk));
    yield chunk;
  }
}
