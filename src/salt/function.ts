import type { Deep } from "./argument.ts";
import type { Reference } from "./reference.ts";
import type { Value } from "./values.ts";

/** Further keywords of a function that takes any. */
export type Keywords = { readonly [keyword: string]: Value };

/**
 * What the tables of functions are read for: each use says what a function looks like (`fn`) whose arguments, by name, are `args`.
 * So one table serves definitions, which write calls into templates, and clients, which make them.
 */
export interface FunctionUse {
  readonly args: unknown;
  readonly fn: unknown;
}

/** A function with these arguments, in one use. */
export type Fn<Use extends FunctionUse, Args extends object = Record<never, never>> = (Use & {
  readonly args: Args;
})["fn"];

/** Arguments as the parameter of a function: it may be left out where none is required. */
export type Given<Args> = Record<never, never> extends Args ? [args?: Args] : [args: Args];

/**
 * Calls an execution function when the SLS is rendered on the minion; the result is a reference. Salt does not say what a function
 * returns: the author does, `salt.network.ip_addrs<string[]>()`.
 */
export interface InTemplate extends FunctionUse {
  fn<Result = Value>(...given: Given<Rendered<this["args"]>>): Reference<Result>;
}

/** Every argument as a value, or as a reference to one. Templates name all that they pass. */
type Rendered<Args> = {
  readonly [Name in keyof Args as Exclude<Name, "*args">]: Deep<Exclude<Args[Name], undefined>>;
};
