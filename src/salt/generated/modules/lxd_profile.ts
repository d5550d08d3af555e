// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LxdProfileAbsentDocs {}

export interface LxdProfileAbsentArgs {
  readonly cert?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly remote_addr?: Arg<string>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd_profile.absent`, besides its name. */
export interface LxdProfileAbsent extends LxdProfileAbsentDocs, LxdProfileAbsentArgs {}

export interface LxdProfilePresentDocs {}

export interface LxdProfilePresentArgs {
  readonly cert?: Arg<Value>;
  readonly config?: Arg<Value>;
  readonly description?: Arg<string>;
  readonly devices?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly remote_addr?: Arg<string>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd_profile.present`, besides its name. */
export interface LxdProfilePresent extends LxdProfilePresentDocs, LxdProfilePresentArgs {}

export interface LxdProfileStatesDocs {}

/** State functions of `lxd_profile`. */
export interface LxdProfileStates extends LxdProfileStatesDocs {
  readonly absent: State<LxdProfileAbsent>;
  readonly present: State<LxdProfilePresent>;
}
