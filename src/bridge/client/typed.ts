import type { FunctionUse, Given } from "../../salt/function.ts";
import type { FunctionsOf, RunnersOf, WheelOf } from "../../salt/functions.ts";
import type { TargetRelease } from "../../salt/states.ts";
import { functionTable } from "../../support/function-table.ts";
import type { Sendable, SendableMap } from "../wire/encoder.ts";
import type { SaltValue } from "../wire/values.ts";
import type { JobOptions, JobReport } from "./job.ts";
import type { LocalClient } from "./local-client.ts";
import { glob, type SaltCall, type Target } from "./target.ts";

/** An execution function as a call that is data. */
interface AsCall extends FunctionUse {
  fn(...given: Given<this["args"]>): SaltCall;
}

/** An execution function that runs on minions, and resolves with how it ended everywhere. */
interface OnMinions extends FunctionUse {
  fn(...given: Given<this["args"]>): Promise<JobReport>;
}

/** A function that runs on the master. Salt does not say what it returns; the caller may. */
interface OnMaster extends FunctionUse {
  fn<Result extends SaltValue = SaltValue>(...given: Given<this["args"]>): Promise<Result>;
}

/** A master's functions, as its release has them: names and arguments are Salt's own. */
export interface TypedMaster<Release extends TargetRelease> {
  /** Execution functions on the minions of a target; a text is a glob. */
  local(target: Target | string, options?: JobOptions): FunctionsOf<Release, OnMinions>;
  /** Execution functions as data, for `start`, `run` and `roll`. */
  readonly calls: FunctionsOf<Release, AsCall>;
  readonly runner: RunnersOf<Release, OnMaster>;
  readonly wheel: WheelOf<Release, OnMaster>;
}

/**
 * A client's functions by name: `typed<"3008">(client).local("web*").state.apply({ mods: "web" })`. Without a release there is what
 * 3006, 3007 and 3008 share. Arguments are given by name; further keywords as `"**kwargs"`, and as `"*args"` those of a function
 * that names none. The types are all that there is: at run time nothing is known of Salt's functions, and nothing is loaded.
 */
export function typed<Release extends TargetRelease = "both">(client: LocalClient): TypedMaster<Release> {
  return {
    local: (target, options) => {
      const minions = typeof target === "string" ? glob(target) : target;
      return functionTable((fun, given?: SendableMap) => client.run(minions, callOf(fun, given), options)) as never;
    },
    calls: functionTable(callOf) as never,
    runner: functionTable((fun, given?: SendableMap) => client.runner(callOf(fun, given))) as never,
    wheel: functionTable((fun, given?: SendableMap) => client.wheel(callOf(fun, given))) as never,
  };
}

/** Arguments by their names, as Salt's functions take them. */
function callOf(fun: string, given: SendableMap = {}): Required<SaltCall> {
  const { "*args": args = [], "**kwargs": keywords = {}, ...named } = given;
  return { fun, args: args as readonly Sendable[], kwargs: { ...named, ...(keywords as SendableMap) } };
}
