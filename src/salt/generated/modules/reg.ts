// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface RegAbsentDocs {}

export interface RegAbsentArgs {
  /** @default false */
  readonly use_32bit_registry?: Arg<boolean>;
  readonly vname?: Arg<Value>;
}

/** Arguments of `reg.absent`, besides its name. */
export interface RegAbsent extends RegAbsentDocs, RegAbsentArgs {}

export interface RegKeyAbsentDocs {}

export interface RegKeyAbsentArgs {
  /** @default false */
  readonly use_32bit_registry?: Arg<boolean>;
}

/** Arguments of `reg.key_absent`, besides its name. */
export interface RegKeyAbsent extends RegKeyAbsentDocs, RegKeyAbsentArgs {}

export interface RegPresentDocs {}

export interface RegPresentArgs {
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

/** Arguments of `reg.present`, besides its name. */
export interface RegPresent extends RegPresentDocs, RegPresentArgs {}

export interface RegStatesDocs {}

/** State functions of `reg`. */
export interface RegStates extends RegStatesDocs {
  readonly absent: State<RegAbsent>;
  readonly key_absent: State<RegKeyAbsent>;
  readonly present: State<RegPresent>;
}
