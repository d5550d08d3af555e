import type { Deep } from "./argument.ts";
import type { Reference } from "./reference.ts";
import type { Value } from "./values.ts";

/** An argument of an execution function: a value, or a reference to one. */
export type FunctionArg<T> = Deep<T>;

/** Further keywords of a function that takes any. */
export type Keywords = { readonly [keyword: string]: Deep<Value> };

type Rest<Args> = Record<never, never> extends Args ? [args?: Args] : [args: Args];

/**
 * Calls an execution function when the SLS is rendered on the minion; the result is a reference. Salt does not say what a function
 * returns: the author does, `salt.network.ip_addrs<string[]>()`.
 */
export type Call<Args = Record<never, never>> = {
  call<Result = Value>(...rest: Rest<{ readonly [Key in keyof Args]: Args[Key] }>): Reference<Result>;
}["call"];
