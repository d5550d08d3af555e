import type { MinionReturn } from "../bridge/client/outcome.ts";
import {
  AuthenticationError,
  type BridgeError,
  ConnectionError,
  isSaltMap,
  judge,
  type MinionResult,
  type SaltValue,
} from "../bridge/index.ts";
import { isSshTrouble, sshError, strangerError } from "../bridge/transport/ssh/errors.ts";
import { missing } from "./own-job.ts";

/** What salt-ssh keeps of a minion in the job cache, judged as everywhere; missing when nothing could be called there. */
export function saltSshResult(
  fun: string,
  minion: string,
  kept: { value: SaltValue; elapsedMs: number },
): MinionResult {
  const { value, elapsedMs } = kept;
  const said = saidIn(value);
  const error = said === undefined ? undefined : troubleOf(minion, said);
  if (error !== undefined) return { ...missing(minion, wordsOf(error), elapsedMs), error };
  const returned = said === undefined ? returnIn(value) : failureOf(said);
  return { minion, ...returned, source: "local", isTrimmed: false, elapsedMs, ...judge(fun, returned) };
}

/** What was printed there in place of a return (salt/client/ssh/wrapper/__init__.py `to_ret`; `handle_routine` on 3006). */
interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly retcode: number;
}

function saidIn(value: SaltValue): Said | undefined {
  if (!isSaltMap(value) || "return" in value) return undefined;
  const { stdout, stderr, retcode } = value;
  if (typeof stdout !== "string" || typeof stderr !== "string" || typeof retcode !== "number") return undefined;
  return { stdout, stderr, retcode };
}

/** A return with what `salt-call --metadata` says beside it; functions that run on the master's side have it bare when they failed. */
function returnIn(value: SaltValue): MinionReturn {
  if (!isSaltMap(value) || !("return" in value)) return { value, retcode: null, success: false };
  const { return: returned = null, retcode } = value;
  return typeof retcode === "number"
    ? { value: returned, retcode, success: retcode === 0 }
    : { value: returned, retcode: null, success: null };
}

/** As with salt-call: what it only said on stderr (an unknown function) is its value. */
function failureOf({ stdout, stderr, retcode }: Said): MinionReturn {
  const value = stderr.replace(deprecationPattern, "").trim() || stdout;
  return { value, retcode, success: false };
}

/** Python warns Salt's developers, in two lines. */
const deprecationPattern = /^.*DeprecationWarning:.*\n.*\n/gm;

/** salt/defaults/exitcodes.py `EX_THIN_PYTHON_INVALID`. */
const noPython = 10;

/** salt/client/ssh/shell.py `_run_cmd`: what it asked for could not be given. */
const unanswered = 254;

/** Why nothing could be called there. */
function troubleOf(minion: string, { stdout, stderr, retcode }: Said): BridgeError | undefined {
  if (stdout.startsWith("The host key needs to be accepted")) return strangerError(minion, "there is no known one");
  if (retcode === unanswered) return new AuthenticationError(`${minion} does not let us in: ${stderr || stdout}`);
  if (isSshTrouble(stderr)) return sshError(minion, { stderr, exitCode: retcode, trouble: stdout }, undefined);
  if (!stdout.startsWith("ERROR: ")) return undefined;
  if (retcode === noPython) return new ConnectionError(`${minion} has no python3`, { hint: "Install it there." });
  const why = stdout.slice("ERROR: ".length).trim() || stderr;
  return new ConnectionError(`salt-ssh cannot run Salt on ${minion}: ${why}`);
}

function wordsOf({ message, hint }: BridgeError): string {
  return hint === undefined ? message : `${message}. ${hint}`;
}
