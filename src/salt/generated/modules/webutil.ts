// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface WebutilUserAbsentDocs {}

export interface WebutilUserAbsentArgs {
  readonly htpasswd_file?: Arg<string>;
  readonly runas?: Arg<string>;
}

/** Arguments of `webutil.user_absent`, besides its name. */
export interface WebutilUserAbsent extends WebutilUserAbsentDocs, WebutilUserAbsentArgs {}

export interface WebutilUserExistsDocs {}

export interface WebutilUserExistsArgs {
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

/** Arguments of `webutil.user_exists`, besides its name. */
export interface WebutilUserExists extends WebutilUserExistsDocs, WebutilUserExistsArgs {}

export interface WebutilStatesDocs {}

/** State functions of `webutil`. */
export interface WebutilStates extends WebutilStatesDocs {
  readonly user_absent: State<WebutilUserAbsent>;
  readonly user_exists: State<WebutilUserExists>;
}
