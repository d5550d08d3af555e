import { UsageError } from "../support/errors.ts";
import type { OperationArgument, OperationOption, OptionValue } from "./project-operation.ts";

/** The first argument of most operations. */
export const name: OperationArgument = { name: "name", about: "the project", as: "name" };

/** An option that is a text, under the function's name for it. */
export function text(flags: string, as: string, about: string): OperationOption {
  return { flags, key: keyOf(flags), about, pass: (value) => ({ [as]: String(value) }) };
}

/** An option that is a list of texts. */
export function texts(flags: string, as: string, about: string): OperationOption {
  return { flags, key: keyOf(flags), about, pass: (value) => ({ [as]: listOf(value) }) };
}

/** `--no-wait` and the like: said, the function is told False; left out, it is told nothing. */
export function no(flags: string, as: string, about: string): OperationOption {
  return { flags, key: keyOf(flags), about, pass: (value) => (value === false ? { [as]: false } : {}) };
}

/** An option that is there or not. */
export function flag(flags: string, as: string, about: string): OperationOption {
  return { flags, key: keyOf(flags), about, pass: (value) => (value === true ? { [as]: true } : {}) };
}

/** An option that is about how the function is called; the function is told nothing of it. */
export function aside(flags: string, about: string): OperationOption {
  return { flags, key: keyOf(flags), about, pass: () => ({}) };
}

/** `--no-wait` of what needs the lock. */
export const noWait = no("--no-wait", "wait", "do not wait for a running deployment, end with exit code 7");

/** `--skip STEP`: `skip_STEP: True` for each. */
export const skip: OperationOption = {
  flags: "--skip <step...>",
  key: "skip",
  about: "leave these steps out",
  pass: (value) => Object.fromEntries(listOf(value).map((step) => [`skip_${checkedStep(step)}`, true])),
};

function checkedStep(step: string): string {
  const bare = step.replace(/\.sls$/, "");
  if (/^[\p{L}\p{N}_.-]+$/u.test(bare)) return bare;
  throw new UsageError(`not the name of a step: ${JSON.stringify(step)}`);
}

function listOf(value: OptionValue): string[] {
  return Array.isArray(value) ? [...(value as readonly string[])] : [String(value)];
}

/** commander's key of an option: `--only-steps <steps...>` is `onlySteps`, `--no-wait` is `wait`. */
function keyOf(flags: string): string {
  const long = /--([a-z-]+)/.exec(flags)?.[1] ?? "";
  return long.replace(/^no-/, "").replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
