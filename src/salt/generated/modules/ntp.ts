// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NtpManagedDocs {}

export interface NtpManagedArgs {
  readonly servers?: Arg<Value>;
}

/** Arguments of `ntp.managed`, besides its name. */
export interface NtpManaged extends NtpManagedDocs, NtpManagedArgs {}

export interface NtpStatesDocs {}

/** State functions of `ntp`. */
export interface NtpStates extends NtpStatesDocs {
  readonly managed: State<NtpManaged>;
}
