// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `appx.absent`, besides its name. */
export interface AppxAbsent {
  /** @default false */
  readonly deprovision_only?: Arg<boolean>;
  /** @default false */
  readonly frameworks?: Arg<boolean>;
  /** @default false */
  readonly include_store?: Arg<boolean>;
  readonly query: Arg<Value>;
}

/** State functions of `appx`. */
export interface AppxStates {
  readonly absent: AppxAbsent;
}
