// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `user.absent`, besides its name. */
export interface UserAbsent {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly purge?: Arg<boolean>;
}

export interface UserAbsent3008 extends UserAbsent {
  /** @default false */
  readonly local?: Arg<boolean>;
}

/** Arguments of `user.present`, besides its name. */
export interface UserPresent {
  /** @default false */
  readonly allow_gid_change?: Arg<boolean>;
  /** @default false */
  readonly allow_uid_change?: Arg<boolean>;
  /** @default true */
  readonly createhome?: Arg<boolean>;
  readonly date?: Arg<Value>;
  /** @default false */
  readonly empty_password?: Arg<boolean>;
  /** @default true */
  readonly enforce_password?: Arg<boolean>;
  readonly expire?: Arg<Value>;
  readonly fullname?: Arg<string>;
  readonly gid?: Arg<Value>;
  readonly groups?: Arg<Value>;
  /** @default false */
  readonly hash_password?: Arg<boolean>;
  readonly home?: Arg<Value>;
  readonly homephone?: Arg<string>;
  readonly inactdays?: Arg<number>;
  readonly loginclass?: Arg<Value>;
  readonly maxdays?: Arg<Value>;
  readonly mindays?: Arg<Value>;
  /** @default false */
  readonly nologinit?: Arg<boolean>;
  readonly optional_groups?: Arg<Value>;
  readonly other?: Arg<string>;
  readonly password?: Arg<boolean | string>;
  readonly password_lock?: Arg<boolean>;
  /** @default false */
  readonly persist_home?: Arg<boolean>;
  /** @default true */
  readonly remove_groups?: Arg<boolean>;
  readonly roomnumber?: Arg<string>;
  readonly shell?: Arg<string>;
  /** @default false */
  readonly system?: Arg<boolean>;
  readonly uid?: Arg<number | string>;
  /** @default true */
  readonly unique?: Arg<boolean>;
  readonly usergroup?: Arg<boolean>;
  readonly warndays?: Arg<number>;
  readonly win_description?: Arg<Value>;
  readonly win_homedrive?: Arg<Value>;
  readonly win_logonscript?: Arg<string>;
  readonly win_profile?: Arg<Value>;
  readonly workphone?: Arg<string>;
}

export interface UserPresent3008 extends UserPresent {
  /** @default false */
  readonly local?: Arg<boolean>;
}

/** State functions of `user`. */
export interface UserStates {
  readonly absent: UserAbsent;
  readonly present: UserPresent;
}

export interface UserStates3008 extends UserStates {
  readonly absent: UserAbsent3008;
  readonly present: UserPresent3008;
}
