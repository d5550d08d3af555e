// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface AppxAbsentDocs {}

export interface AppxAbsentArgs {
  /** @default false */
  readonly deprovision_only?: Arg<boolean>;
  /** @default false */
  readonly frameworks?: Arg<boolean>;
  /** @default false */
  readonly include_store?: Arg<boolean>;
  readonly query: Arg<Value>;
}

/** Arguments of `appx.absent`, besides its name. */
export interface AppxAbsent extends AppxAbsentDocs, AppxAbsentArgs {}

export interface AppxStatesDocs {}

/** State functions of `appx`. */
export interface AppxStates extends AppxStatesDocs {
  readonly absent: State<AppxAbsent>;
}
