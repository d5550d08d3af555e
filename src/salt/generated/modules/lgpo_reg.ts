// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `lgpo_reg.refresh_policy`, besides its name. */
export interface LgpoRegRefreshPolicy {}

/** Arguments of `lgpo_reg.value_absent`, besides its name. */
export interface LgpoRegValueAbsent {
  readonly key: Arg<Value>;
  /** @default "Machine" */
  readonly policy_class?: Arg<string>;
  /** @default false */
  readonly refresh_policy?: Arg<boolean>;
  readonly write_registry?: Arg<Value>;
}

/** Arguments of `lgpo_reg.value_disabled`, besides its name. */
export interface LgpoRegValueDisabled {
  readonly key: Arg<Value>;
  /** @default "Machine" */
  readonly policy_class?: Arg<string>;
  /** @default false */
  readonly refresh_policy?: Arg<boolean>;
  readonly write_registry?: Arg<Value>;
}

/** Arguments of `lgpo_reg.value_present`, besides its name. */
export interface LgpoRegValuePresent {
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

/** State functions of `lgpo_reg`. */
export interface LgpoRegStates {
  readonly refresh_policy: LgpoRegRefreshPolicy;
  readonly value_absent: LgpoRegValueAbsent;
  readonly value_disabled: LgpoRegValueDisabled;
  readonly value_present: LgpoRegValuePresent;
}
