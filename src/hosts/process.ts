import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Result, Subprocess } from "execa";
import { systemClock } from "../support/clock.ts";

/** A process to run and to listen to. */
export interface ProcessRun {
  readonly command: string;
  readonly args: readonly string[];
  /** Written to its stdin; without it, stdin is empty. */
  readonly input?: string | Uint8Array | undefined;
  /** Beside our own environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly onStdout?: ((line: string) => void) | undefined;
  readonly onStderr?: ((line: string) => void) | undefined;
  /** Aborted: nobody listens any longer. */
  readonly signal: AbortSignal;
  /** What becomes of the process then. */
  readonly whenAborted: "goes-on" | "ends";
}

/** How a process ended. */
export interface ProcessEnd {
  readonly stdout: string;
  readonly stderr: string;
  /** undefined: it could not be run, or was killed; `trouble` says why. */
  readonly exitCode: number | undefined;
  readonly trouble: string;
  readonly elapsedMs: number;
}

/**
 * Runs a process to its end, in a session of its own: a ^C at the terminal reaches us, and we decide.
 *
 * @throws the signal's reason when it is aborted
 */
export async function runProcess(run: ProcessRun): Promise<ProcessEnd> {
  // Loaded late: it takes longer than everything else that a command through the master needs.
  const { execa } = await import("execa");
  run.signal.throwIfAborted();
  const startedAt = systemClock.now();
  const options = { reject: false, detached: true, cleanup: false, stripFinalNewline: false } as const;
  const child = execa(run.command, run.args, { ...options, input: run.input ?? "", env: run.env ?? {} });
  listen(child.stdout, run.onStdout);
  listen(child.stderr, run.onStderr);
  const ended = await Promise.race([child, aborted(run.signal)]);
  if (ended === undefined) {
    letGo(child, run.whenAborted);
    throw run.signal.reason;
  }
  const { stdout, stderr, exitCode } = ended;
  return { stdout, stderr, exitCode, trouble: troubleOf(ended), elapsedMs: systemClock.now() - startedAt };
}

type Ending = Pick<Result, "exitCode" | "originalMessage" | "signalDescription">;

/** execa's own messages hold the arguments, in which there may be secrets. */
function troubleOf({ exitCode, originalMessage, signalDescription }: Ending): string {
  if (originalMessage !== undefined) return originalMessage;
  if (signalDescription !== undefined) return `it was ended: ${signalDescription}`;
  return exitCode === undefined || exitCode === 0 ? "" : `exit code ${exitCode}`;
}

function listen(stream: Readable, onLine: ((line: string) => void) | undefined): void {
  if (onLine !== undefined) createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on("line", onLine);
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}

/** Nothing of the process keeps us from ending. */
function letGo(child: Subprocess<{ reject: false }>, whenAborted: ProcessRun["whenAborted"]): void {
  if (whenAborted === "ends") child.kill();
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
}
