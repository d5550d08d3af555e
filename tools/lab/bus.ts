import { once } from "node:events";
import { createConnection, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** Connects to a listening address as soon as it accepts; gives up when `isAlive` says no, or at the deadline. */
export async function connectWhenListening(
  address: { path: string } | { port: number; host: string },
  limits: { isAlive: () => boolean; timeoutMs: number },
): Promise<Socket> {
  const deadline = Date.now() + limits.timeoutMs;
  for (;;) {
    const socket = createConnection(address);
    try {
      await once(socket, "connect");
      return socket;
    } catch (error) {
      socket.destroy();
      if (!limits.isAlive()) throw new Error("the daemon ended before it listened", { cause: error });
      if (Date.now() > deadline) throw new Error("the daemon did not listen in time", { cause: error });
      await delay(25);
    }
  }
}

/**
 * Resolves when an event with this tag passes on a master's event bus. It looks for the tag's bytes, whatever the framing
 * of the release is. Subscribe (await the returned object) before causing the event.
 */
export async function watchForTag(sockDir: string, tag: string): Promise<{ seen: Promise<void>; close(): void }> {
  const socket = createConnection({ path: `${sockDir}/master_event_pub.ipc` });
  await once(socket, "connect");
  let tail = "";
  const seen = new Promise<void>((resolve, reject) => {
    socket.on("data", (chunk: Buffer) => {
      tail = (tail + chunk.toString("latin1")).slice(-65_536 - chunk.length);
      if (tail.includes(`${tag}\n\n`)) resolve();
    });
    socket.on("close", () => reject(new Error(`the event bus closed before ${tag} was seen`)));
  });
  seen.catch(() => {});
  return { seen, close: () => socket.destroy() };
}
