// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface SysctlPresentDocs {}

export interface SysctlPresentArgs {
  readonly config?: Arg<string>;
  readonly value: Arg<string | number>;
}

/** Arguments of `sysctl.present`, besides its name. */
export interface SysctlPresent extends SysctlPresentDocs, SysctlPresentArgs {}

export interface SysctlStatesDocs {}

/** State functions of `sysctl`. */
export interface SysctlStates extends SysctlStatesDocs {
  readonly present: State<SysctlPresent>;
}
