// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface TimezoneSystemDocs {}

export interface TimezoneSystemArgs {
  /** @default true */
  readonly utc?: Arg<boolean>;
}

/** Arguments of `timezone.system`, besides its name. */
export interface TimezoneSystem extends TimezoneSystemDocs, TimezoneSystemArgs {}

export interface TimezoneStatesDocs {}

/** State functions of `timezone`. */
export interface TimezoneStates extends TimezoneStatesDocs {
  readonly system: State<TimezoneSystem>;
}
