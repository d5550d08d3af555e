// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `reg.absent`, besides its name. */
export interface RegAbsent {
  /** @default false */
  readonly use_32bit_registry?: Arg<boolean>;
  readonly vname?: Arg<Value>;
}

/** Arguments of `reg.key_absent`, besides its name. */
export interface RegKeyAbsent {
  /** @default false */
  readonly use_32bit_registry?: Arg<boolean>;
}

/** Arguments of `reg.present`, besides its name. */
export interface RegPresent {
  /** @default false */
  readonly use_32bit_registry?: Arg<boolean>;
  readonly vdata?: Arg<Value>;
  readonly vname?: Arg<Value>;
  /** @default "REG_SZ" */
  readonly vtype?: Arg<string>;
  readonly win_deny_perms?: Arg<Value>;
  /** @default true */
  readonly win_inheritance?: Arg<boolean>;
  readonly win_owner?: Arg<Value>;
  readonly win_perms?: Arg<Value>;
  /** @default false */
  readonly win_perms_reset?: Arg<boolean>;
}

/** State functions of `reg`. */
export interface RegStates {
  readonly absent: RegAbsent;
  readonly key_absent: RegKeyAbsent;
  readonly present: RegPresent;
}
