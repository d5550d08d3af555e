// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SysfsPresentDocs {}

export interface SysfsPresentArgs {
  readonly config?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `sysfs.present`, besides its name. */
export interface SysfsPresent extends SysfsPresentDocs, SysfsPresentArgs {}

export interface SysfsStatesDocs {}

/** State functions of `sysfs`. */
export interface SysfsStates extends SysfsStatesDocs {
  readonly present: State<SysfsPresent>;
}
