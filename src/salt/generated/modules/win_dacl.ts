// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface WinDaclAbsentDocs {}

export interface WinDaclAbsentArgs {
  readonly acetype: Arg<Value>;
  readonly objectType: Arg<Value>;
  readonly permission: Arg<Value>;
  readonly propagation: Arg<Value>;
  readonly user: Arg<number | string>;
}

/** Arguments of `win_dacl.absent`, besides its name. */
export interface WinDaclAbsent extends WinDaclAbsentDocs, WinDaclAbsentArgs {}

export interface WinDaclDisinheritDocs {}

export interface WinDaclDisinheritArgs {
  /** @default true */
  readonly copy_inherited_acl?: Arg<boolean>;
  readonly objectType: Arg<Value>;
}

/** Arguments of `win_dacl.disinherit`, besides its name. */
export interface WinDaclDisinherit extends WinDaclDisinheritDocs, WinDaclDisinheritArgs {}

export interface WinDaclInheritDocs {}

export interface WinDaclInheritArgs {
  /** @default false */
  readonly clear_existing_acl?: Arg<boolean>;
  readonly objectType: Arg<Value>;
}

/** Arguments of `win_dacl.inherit`, besides its name. */
export interface WinDaclInherit extends WinDaclInheritDocs, WinDaclInheritArgs {}

export interface WinDaclPresentDocs {}

export interface WinDaclPresentArgs {
  readonly acetype: Arg<Value>;
  readonly objectType: Arg<Value>;
  readonly permission: Arg<Value>;
  readonly propagation: Arg<Value>;
  readonly user: Arg<number | string>;
}

/** Arguments of `win_dacl.present`, besides its name. */
export interface WinDaclPresent extends WinDaclPresentDocs, WinDaclPresentArgs {}

export interface WinDaclStatesDocs {}

/** State functions of `win_dacl`. */
export interface WinDaclStates extends WinDaclStatesDocs {
  readonly absent: State<WinDaclAbsent>;
  readonly disinherit: State<WinDaclDisinherit>;
  readonly inherit: State<WinDaclInherit>;
  readonly present: State<WinDaclPresent>;
}
