// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `timezone.system`, besides its name. */
export interface TimezoneSystem {
  /** @default true */
  readonly utc?: Arg<boolean>;
}

/** State functions of `timezone`. */
export interface TimezoneStates {
  readonly system: TimezoneSystem;
}
