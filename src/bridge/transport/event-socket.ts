import { connect, type NetConnectOpts } from "node:net";
import { ConnectionError } from "../errors.ts";
import type { EventConnection } from "./transport.ts";

/** Where the event bus listens: a unix socket, or a TCP port when `ipc_mode` is tcp. */
export type EventAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/**
 * Opens the master's event socket.
 *
 * @throws ConnectionError when nobody listens, or when this user may not
 */
export function openEventSocket(address: EventAddress): Promise<EventConnection> {
  return new Promise((resolve, reject) => {
    const socket = connect(address as NetConnectOpts);
    socket.once("error", (error) => reject(describe(address, error)));
    socket.once("connect", () => {
      socket.removeAllListeners("error");
      resolve({
        chunks: socket as AsyncIterable<Buffer>,
        async [Symbol.asyncDispose]() {
          socket.destroy();
        },
      });
    });
  });
}

function describe(address: EventAddress, error: Error): ConnectionError {
  const place = "path" in address ? address.path : `${address.host}:${address.port}`;
  const denied = "code" in error && (error.code === "EACCES" || error.code === "EPERM");
  return new ConnectionError(`the master's event bus at ${place} cannot be opened: ${error.message}`, {
    hint: denied ? "Run as the user that runs the master, or as root." : "Is the salt-master running?",
    details: { place },
    cause: error,
  });
}
