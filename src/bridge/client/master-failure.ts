import { MasterError } from "../errors.ts";
import { type SaltValue, textOf } from "../wire/values.ts";

/** What a failed function on the master is called. */
export type MasterFunctionKind = "runner" | "wheel function";

/** The error of a function on the master that failed, from the text that it returned: the last line of a traceback says it. */
export function masterFailure(kind: MasterFunctionKind, fun: string, value: SaltValue): MasterError {
  const text = textOf(value) ?? "";
  if (text.includes(`'${fun}' is not available`)) return unknownFunction(kind, fun);
  if (/SaltInvocationError|Passed invalid arguments/.test(text)) return otherArguments(kind, fun);
  // salt/client/mixins.py `low` of 3008 stumbles over its own clean-up of a function that it could not begin.
  if (text.includes("UnboundLocalError") && text.includes("proc_fn"))
    return new MasterError(`the master has no ${kind} ${fun}, or it takes other arguments`, { details: { fun } });
  const said = text.trimEnd().split("\n").at(-1)?.trim() || "see the master's log";
  return new MasterError(`the ${kind} ${fun} failed: ${said}`, { details: { fun, return: text } });
}

/** The master has no such function. */
export function unknownFunction(kind: MasterFunctionKind, fun: string): MasterError {
  const hint = kind === "runner" ? "All of them: corpus runner doc.runner" : "All of them: corpus runner doc.wheel";
  return new MasterError(`the master has no ${kind} ${fun}`, { hint, details: { fun } });
}

/** The function is there, but not with these arguments. */
export function otherArguments(kind: MasterFunctionKind, fun: string): MasterError {
  return new MasterError(`the ${kind} ${fun} takes other arguments`, {
    hint:
      kind === "runner"
        ? `Its documentation: corpus runner doc.runner ${fun}`
        : "Its documentation: corpus runner doc.wheel",
    details: { fun },
  });
}
