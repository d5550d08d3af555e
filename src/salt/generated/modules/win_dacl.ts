// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `win_dacl.absent`, besides its name. */
export interface WinDaclAbsent {
  readonly acetype: Arg<Value>;
  readonly objectType: Arg<Value>;
  readonly permission: Arg<Value>;
  readonly propagation: Arg<Value>;
  readonly user: Arg<number | string>;
}

/** Arguments of `win_dacl.disinherit`, besides its name. */
export interface WinDaclDisinherit {
  /** @default true */
  readonly copy_inherited_acl?: Arg<boolean>;
  readonly objectType: Arg<Value>;
}

/** Arguments of `win_dacl.inherit`, besides its name. */
export interface WinDaclInherit {
  /** @default false */
  readonly clear_existing_acl?: Arg<boolean>;
  readonly objectType: Arg<Value>;
}

/** Arguments of `win_dacl.present`, besides its name. */
export interface WinDaclPresent {
  readonly acetype: Arg<Value>;
  readonly objectType: Arg<Value>;
  readonly permission: Arg<Value>;
  readonly propagation: Arg<Value>;
  readonly user: Arg<number | string>;
}

/** State functions of `win_dacl`. */
export interface WinDaclStates {
  readonly absent: WinDaclAbsent;
  readonly disinherit: WinDaclDisinherit;
  readonly inherit: WinDaclInherit;
  readonly present: WinDaclPresent;
}
