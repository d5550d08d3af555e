import { execFileSync } from "node:child_process";
import { constants, mkdirSync, openSync } from "node:fs";
import { Socket } from "node:net";

const bootTimeoutMs = 30_000;

/** A fifo that a unit of the guest writes to when its services are up: fifos reach across mount namespaces. */
export class BootEvent {
  readonly path: string;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.path = `${directory}/booted`;
    execFileSync("mkfifo", [this.path]);
  }

  /** Listens for the next boot; `seen` rejects when it does not come in time. Close it in any case. */
  next(): { seen: Promise<void>; close(): void } {
    // Opened for writing too: neither this open nor a read then depends on whether a writer is there.
    const fd = openSync(this.path, constants.O_RDWR | constants.O_NONBLOCK);
    const fifo = new Socket({ fd, readable: true, writable: false });
    const seen = new Promise<void>((resolve, reject) => {
      fifo.once("data", () => resolve());
      fifo.once("error", reject);
      fifo.once("close", () => reject(new Error("nobody waits for the boot any more")));
      fifo.setTimeout(bootTimeoutMs, () => reject(new Error(`no boot within ${bootTimeoutMs / 1000} s`)));
    });
    seen.catch(() => undefined);
    return { seen, close: () => fifo.destroy() };
  }
}
