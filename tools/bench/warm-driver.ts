import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** One call of a warm client. */
export interface WarmCall {
  readonly ms: number;
  readonly cpuMs: number;
  readonly peakMiB: number;
}

/** A client in a process of its own that calls when it is told to. */
export interface WarmDriver extends AsyncDisposable {
  call(): Promise<WarmCall>;
}

/** Starts a client; `minions` is how many have to answer every call. */
export function startDriver(command: string, args: readonly string[], minions: number): WarmDriver {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async call() {
      child.stdin.write("\n");
      const line = await lines.next();
      if (line.done === true) throw new Error(`${command} ended before it answered`);
      const record = JSON.parse(line.value) as WarmCall & { readonly minions: number };
      if (record.minions !== minions) throw new Error(`${command}: ${record.minions} of ${minions} minions answered`);
      return record;
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, "close");
      child.stdin.end();
      await ended;
    },
  };
}
