// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `quota.mode`, besides its name. */
export interface QuotaMode {
  readonly mode: Arg<boolean>;
  readonly quotatype: Arg<Value>;
}

/** State functions of `quota`. */
export interface QuotaStates {
  readonly mode: QuotaMode;
}
