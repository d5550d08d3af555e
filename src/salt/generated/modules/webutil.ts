// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `webutil.user_absent`, besides its name. */
export interface WebutilUserAbsent {
  readonly htpasswd_file?: Arg<string>;
  readonly runas?: Arg<string>;
}

/** Arguments of `webutil.user_exists`, besides its name. */
export interface WebutilUserExists {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly htpasswd_file?: Arg<string>;
  /** @default "" */
  readonly options?: Arg<string>;
  readonly password?: Arg<string>;
  readonly runas?: Arg<string>;
  /** @default false */
  readonly update?: Arg<boolean>;
}

/** State functions of `webutil`. */
export interface WebutilStates {
  readonly user_absent: WebutilUserAbsent;
  readonly user_exists: WebutilUserExists;
}
