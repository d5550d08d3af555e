import { type EventAddress, openEventSocket } from "./event-socket.ts";
import { RequestPool, type RequestPoolOptions } from "./request-pool.ts";
import type { Transport } from "./transport.ts";

/** Where a master listens, as its own host sees it. */
export interface MasterAddresses {
  /** ZeroMQ endpoint of the request port, for example `tcp://127.0.0.1:4506`. */
  readonly requests: string;
  readonly events: EventAddress;
}

/** The transport to a master on the same host: request port and event socket. */
export function createLocalTransport(addresses: MasterAddresses, options: RequestPoolOptions = {}): Transport {
  const pool = new RequestPool(addresses.requests, options);
  return {
    request: (payload, requestOptions) => pool.request(payload, requestOptions),
    openEvents: () => openEventSocket(addresses.events),
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}
