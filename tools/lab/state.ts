import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Daemon, isRunning, startTicks, stopDaemon } from "./daemon.ts";

/** A process of a standing lab, told from a later process with the same pid by when it was started. */
interface Recorded {
  readonly name: string;
  readonly pid: number;
  readonly startTicks: string | undefined;
}

/** The processes of a lab that stays up, in a file, so that another command can end exactly these. */
export function openLabState(path: string) {
  const recorded: Recorded[] = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Recorded[]) : [];
  return {
    /** Remembers a process at once: a ^C right afterwards leaves nothing behind that `stop` would not find. */
    record(daemon: Pick<Daemon, "name" | "pid">): void {
      recorded.push({ name: daemon.name, pid: daemon.pid, startTicks: startTicks(daemon.pid) });
      writeFileSync(path, JSON.stringify(recorded, null, 2), { mode: 0o600 });
    },
    running: (): readonly Recorded[] => recorded.filter((one) => isOurs(one)),
    /** Ends what still runs of it, the last started first. */
    async stop(): Promise<readonly string[]> {
      const ours = recorded.filter((one) => isOurs(one)).reverse();
      for (const one of ours) await stopDaemon(one, 2_000);
      rmSync(path, { force: true });
      return ours.map((one) => one.name);
    },
  };
}

const isOurs = (one: Recorded): boolean => isRunning(one.pid) && startTicks(one.pid) === one.startTicks;
