import { ConnectionError } from "../errors.ts";
import { RequestPool } from "./request-pool.ts";
import type { Transport } from "./transport.ts";

/** The transport to a request port alone. There is no event bus on it, so nothing can be followed. */
export function createDirectTransport(endpoint: string): Transport {
  const pool = new RequestPool(endpoint);
  return {
    request: (payload, options) => pool.request(payload, options),
    async openEvents() {
      throw new ConnectionError(`returns cannot be had from ${endpoint}: a request port does not tell them`, {
        hint: "Reach the master over ssh: --ssh-master HOST.",
        details: { endpoint },
      });
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}
