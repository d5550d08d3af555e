// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `lgpo_reg.refresh_policy`, besides its name. */
export interface LgpoRegRefreshPolicy {}

export interface LgpoRegValueAbsentDocs {}

export interface LgpoRegValueAbsentArgs {
  readonly key: Arg<Value>;
  /** @default "Machine" */
  readonly policy_class?: Arg<string>;
  /** @default false */
  readonly refresh_policy?: Arg<boolean>;
  readonly write_registry?: Arg<Value>;
}

/** Arguments of `lgpo_reg.value_absent`, besides its name. */
export interface LgpoRegValueAbsent extends LgpoRegValueAbsentDocs, LgpoRegValueAbsentArgs {}

export interface LgpoRegValueDisabledDocs {}

export interface LgpoRegValueDisabledArgs {
  readonly key: Arg<Value>;
  /** @default "Machine" */
  readonly policy_class?: Arg<string>;
  /** @default false */
  readonly refresh_policy?: Arg<boolean>;
  readonly write_registry?: Arg<Value>;
}

/** Arguments of `lgpo_reg.value_disabled`, besides its name. */
export interface LgpoRegValueDisabled extends LgpoRegValueDisabledDocs, LgpoRegValueDisabledArgs {}

export interface LgpoRegValuePresentDocs {}

export interface LgpoRegValuePresentArgs {
  readonly key: Arg<Value>;
  /** @default "Machine" */
  readonly policy_class?: Arg<string>;
  /** @default false */
  readonly refresh_policy?: Arg<boolean>;
  readonly v_data: Arg<Value>;
  /** @default "REG_DWORD" */
  readonly v_type?: Arg<string>;
  readonly write_registry?: Arg<Value>;
}

/** Arguments of `lgpo_reg.value_present`, besides its name. */
export interface LgpoRegValuePresent extends LgpoRegValuePresentDocs, LgpoRegValuePresentArgs {}

export interface LgpoRegStatesDocs {}

/** State functions of `lgpo_reg`. */
export interface LgpoRegStates extends LgpoRegStatesDocs {
  readonly refresh_policy: State<LgpoRegRefreshPolicy>;
  readonly value_absent: State<LgpoRegValueAbsent>;
  readonly value_disabled: State<LgpoRegValueDisabled>;
  readonly value_present: State<LgpoRegValuePresent>;
}
