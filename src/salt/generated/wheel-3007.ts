// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Fn, FunctionUse } from "../function.ts";

/** Wheel modules as Salt 3007 has them, where not all do. */
export interface Wheel3007<Use extends FunctionUse> {
}
