import { type SaltValue, textsOf } from "../wire/values.ts";
import type { MinionReturn, Outcome, StateResult } from "./outcome.ts";
import { readStates } from "./states.ts";
import { holdsPlaceholder } from "./trimmed.ts";

/** What a return means, and why. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly states?: readonly StateResult[];
  readonly reason?: string;
}

/** salt/defaults/exitcodes.py `EX_PILLAR_FAILURE`. */
const pillarFailure = 5;

/** salt/modules/state.py `running`. */
const conflictPattern = /^The function "state\.[^"]+" is running as PID /;

/** salt/modules/state.py `apply_`, `highstate`, `sls`: the first of a list of texts, or of an exception's text. */
const pillarPattern = /Pillar failed to render/;

/**
 * Judges what a minion returned to `fun`. Where there are results of states, they decide, because retcodes leak from one
 * call to another; everywhere else retcode and success do.
 */
export function judge(fun: string, returned: MinionReturn): Verdict {
  const isState = fun.startsWith("state.");
  const states = readStates(returned.value);
  if (states !== undefined && (isState || returned.retcode === 2)) return judgeStates(states, returned);
  if (isState && (isFailure(returned) || isWithoutResults(fun, returned.value))) return judgeStateErrors(returned);
  return isFailure(returned) ? failed(returned) : { outcome: "ok" };
}

function judgeStates(states: readonly StateResult[], returned: MinionReturn): Verdict {
  const broken = states.filter((state) => state.result === false);
  if (broken.length > 0) {
    const count = `${broken.length} of ${states.length} states failed`;
    return { outcome: "failed", states, reason: count };
  }
  const changed = states.some((state) => state.hasChanges || state.result === null);
  const outcome = changed ? "changed" : "ok";
  return isFailure(returned) ? { outcome, states, reason: leakedRetcode(returned) } : { outcome, states };
}

/** Threads of a minion share one retcode (`multiprocessing: False`): it may be that of another call. */
function leakedRetcode(returned: MinionReturn): string {
  return `no state failed, though Salt's retcode is ${returned.retcode}`;
}

/** salt/modules/state.py: what these return is results, or a list of texts that says why there are none. */
const applyingFunctions = /^state\.(apply_?|highstate|sls|sls_id|single|top|template|template_str|high)$/;

/** That is a failure whatever the retcode is: that of a thread may be lost to another one. */
function isWithoutResults(fun: string, value: SaltValue): boolean {
  return applyingFunctions.test(fun) && !holdsPlaceholder(value);
}

/** A failure without results: no state ran. */
function judgeStateErrors(returned: MinionReturn): Verdict {
  const text = errorText(returned.value);
  const lines = textsOf(returned.value);
  if (lines.some((line) => conflictPattern.test(line))) return { outcome: "refused", reason: text };
  if (returned.retcode === pillarFailure || pillarPattern.test(text)) return { outcome: "pillar-error", reason: text };
  return lines.length > 0 ? { outcome: "compile-error", reason: text } : failed(returned);
}

function failed(returned: MinionReturn): Verdict {
  const text = errorText(returned.value);
  const firstLine = text.split("\n").find((line) => line.trim() !== "") ?? "";
  const retcode = returned.retcode === null ? "" : `retcode ${returned.retcode}`;
  return { outcome: "failed", reason: [retcode, firstLine].filter((part) => part !== "").join(": ") };
}

function isFailure(returned: MinionReturn): boolean {
  return returned.success === false || (returned.retcode ?? 0) !== 0;
}

function errorText(value: SaltValue): string {
  if (typeof value === "string") return value;
  return textsOf(value).join("\n");
}
