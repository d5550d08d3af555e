// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Fn, FunctionUse } from "../function.ts";

/** Wheel modules as Salt 3006 has them, where not all do. */
export interface Wheel3006<Use extends FunctionUse> {
}
