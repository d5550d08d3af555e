import { type SaltValue, textsOf } from "../wire/values.ts";
import type { MinionReturn, Outcome, StateResult } from "./outcome.ts";
import { readStates } from "./states.ts";

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
 * Judges what a minion returned to `fun`. The results of states decide; retcode and success, which leak from one state to
 * another, can only make it worse.
 */
export function judge(fun: string, returned: MinionReturn): Verdict {
  const isState = fun.startsWith("state.");
  const states = readStates(returned.value);
  if (states !== undefined && (isState || returned.retcode === 2)) return judgeStates(states, returned);
  if (isState) return judgeStateErrors(returned);
  return isFailure(returned) ? failed(returned) : { outcome: "ok" };
}

function judgeStates(states: readonly StateResult[], returned: MinionReturn): Verdict {
  const broken = states.filter((state) => state.result === false);
  if (broken.length > 0) {
    const count = `${broken.length} of ${states.length} states failed`;
    return { outcome: "failed", states, reason: count };
  }
  if (returned.success === false || (returned.retcode ?? 0) !== 0) {
    return { outcome: "failed", states, reason: `no state failed, but Salt says so (retcode ${returned.retcode})` };
  }
  const changed = states.some((state) => state.hasChanges || state.result === null);
  return { outcome: changed ? "changed" : "ok", states };
}

/** A list of texts instead of results: no state ran. */
function judgeStateErrors(returned: MinionReturn): Verdict {
  const text = errorText(returned.value);
  const lines = textsOf(returned.value);
  if (!isFailure(returned)) return { outcome: "ok" };
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
