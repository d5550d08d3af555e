import { ConnectionError } from "../../../src/bridge/index.ts";
import type { EventConnection, Transport } from "../../../src/bridge/transport/transport.ts";

/** A way to a master whose event bus can be cut: what the master says meanwhile is lost. */
export interface CutTransport extends Transport {
  /** Ends the connections to the event bus, and refuses others. */
  cut(): Promise<void>;
  mend(): void;
}

export function cutTransport(master: Transport): CutTransport {
  const connections: EventConnection[] = [];
  let isCut = false;
  return {
    request: (payload, limits) => master.request(payload, limits),
    async openEvents() {
      if (isCut) throw new ConnectionError("the event bus is cut");
      const connection = await master.openEvents();
      connections.push(connection);
      return connection;
    },
    async cut() {
      isCut = true;
      for (const connection of connections.splice(0)) await connection[Symbol.asyncDispose]();
    },
    mend() {
      isCut = false;
    },
    [Symbol.asyncDispose]: () => master[Symbol.asyncDispose](),
  };
}
