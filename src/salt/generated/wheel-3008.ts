// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Fn, FunctionUse } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `key` as Salt 3008 has them, where not all do. */
export interface Key3008<Use extends FunctionUse> {
  readonly glob_match: Fn<Use, { match: Value }>;
}

/** Wheel modules as Salt 3008 has them, where not all do. */
export interface Wheel3008<Use extends FunctionUse> {
  readonly key: Key3008<Use>;
}
