// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface QuotaModeDocs {}

export interface QuotaModeArgs {
  readonly mode: Arg<boolean>;
  readonly quotatype: Arg<Value>;
}

/** Arguments of `quota.mode`, besides its name. */
export interface QuotaMode extends QuotaModeDocs, QuotaModeArgs {}

export interface QuotaStatesDocs {}

/** State functions of `quota`. */
export interface QuotaStates extends QuotaStatesDocs {
  readonly mode: State<QuotaMode>;
}
