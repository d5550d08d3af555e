import type { SaltCall, Sendable } from "../hosts/index.ts";
import type { OptionValue, ProjectOperation } from "./project-operation.ts";

/**
 * An operation on a project as a Salt call. Everything is passed by name: a text by place that reads `a=b` would be taken apart by
 * Salt (salt/minion.py `load_args_and_kwargs`).
 */
export function projectCall(
  operation: ProjectOperation,
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, OptionValue | undefined>> = {},
): SaltCall {
  const kwargs: Record<string, Sendable | undefined> = {};
  for (const [index, argument] of operation.args.entries()) {
    if (args[index] !== undefined) kwargs[argument.as] = args[index];
  }
  for (const option of operation.options) {
    const value = options[option.key];
    if (value !== undefined) Object.assign(kwargs, option.pass(value));
  }
  return { fun: `mc_project.${operation.fun}`, kwargs };
}

/** The same call, to be answered with data in place of text where the function can. */
export function dataCall(operation: ProjectOperation, call: SaltCall): SaltCall {
  return operation.hasData === true ? { ...call, kwargs: { ...call.kwargs, format: "json" } } : call;
}
