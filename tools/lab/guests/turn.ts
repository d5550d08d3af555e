import { once } from "node:events";
import { execa } from "execa";

const file = "/run/lock/corpus-guests.lock";

/** Runs an action while no other process of this machine runs one: bridges are looked at, and taken or removed, in several steps. */
export async function inTurn<T>(action: () => Promise<T>): Promise<T> {
  // util-linux's flock holds it as long as cat has its stdin, and so no longer than we live.
  const holder = execa("flock", [file, "sh", "-c", "echo held; exec cat"], { stdin: "pipe", buffer: false });
  const held = once(holder.stdout, "data");
  await Promise.race([held, holder]);
  try {
    return await action();
  } finally {
    holder.stdin.end();
    await holder;
  }
}
