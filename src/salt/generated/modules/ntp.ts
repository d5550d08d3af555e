// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ntp.managed`, besides its name. */
export interface NtpManaged {
  readonly servers?: Arg<Value>;
}

/** State functions of `ntp`. */
export interface NtpStates {
  readonly managed: NtpManaged;
}
