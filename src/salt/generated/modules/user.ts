// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Owner } from "../../curated/types.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface UserAbsentDocs {}

export interface UserAbsentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly purge?: Arg<boolean>;
}

/** Arguments of `user.absent`, besides its name. */
export interface UserAbsent extends UserAbsentDocs, UserAbsentArgs {}

export interface UserAbsent3007Docs {}

export interface UserAbsent3007Args {
  /** @default false */
  readonly local?: Arg<boolean>;
}

export interface UserAbsent3007 extends UserAbsent3007Docs, UserAbsent3007Args, UserAbsent {}

export interface UserAbsent3008Docs {}

export interface UserAbsent3008Args {
  /** @default false */
  readonly local?: Arg<boolean>;
}

export interface UserAbsent3008 extends UserAbsent3008Docs, UserAbsent3008Args, UserAbsent {}

export interface UserPresentDocs {}

export interface UserPresentArgs {
  /** @default false */
  readonly allow_gid_change?: Arg<boolean>;
  /** @default false */
  readonly allow_uid_change?: Arg<boolean>;
  /** @default true */
  readonly createhome?: Arg<boolean>;
  readonly date?: Arg<number>;
  /** @default false */
  readonly empty_password?: Arg<boolean>;
  /** @default true */
  readonly enforce_password?: Arg<boolean>;
  readonly expire?: Arg<number>;
  readonly fullname?: Arg<string>;
  readonly gid?: Arg<Owner>;
  readonly groups?: Arg<readonly string[]>;
  /** @default false */
  readonly hash_password?: Arg<boolean>;
  readonly home?: Arg<string>;
  readonly homephone?: Arg<string>;
  readonly inactdays?: Arg<number>;
  readonly loginclass?: Arg<string>;
  readonly maxdays?: Arg<number>;
  readonly mindays?: Arg<number>;
  /** @default false */
  readonly nologinit?: Arg<boolean>;
  readonly optional_groups?: Arg<readonly string[]>;
  readonly other?: Arg<string>;
  readonly password?: Arg<string>;
  readonly password_lock?: Arg<boolean>;
  /** @default false */
  readonly persist_home?: Arg<boolean>;
  /** @default true */
  readonly remove_groups?: Arg<boolean>;
  readonly roomnumber?: Arg<string>;
  readonly shell?: Arg<string>;
  /** @default false */
  readonly system?: Arg<boolean>;
  readonly uid?: Arg<number>;
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

/** Arguments of `user.present`, besides its name. */
export interface UserPresent extends UserPresentDocs, UserPresentArgs {}

export interface UserPresent3007Docs {}

export interface UserPresent3007Args {
  /** @default false */
  readonly local?: Arg<boolean>;
}

export interface UserPresent3007 extends UserPresent3007Docs, UserPresent3007Args, UserPresent {}

export interface UserPresent3008Docs {}

export interface UserPresent3008Args {
  /** @default false */
  readonly local?: Arg<boolean>;
}

export interface UserPresent3008 extends UserPresent3008Docs, UserPresent3008Args, UserPresent {}

export interface UserStatesDocs {}

/** State functions of `user`. */
export interface UserStates extends UserStatesDocs {
  readonly absent: State<UserAbsent>;
  readonly present: State<UserPresent>;
}

export interface UserStates3007Docs {}

export interface UserStates3007 extends UserStates3007Docs, UserStates {
  readonly absent: State<UserAbsent3007>;
  readonly present: State<UserPresent3007>;
}

export interface UserStates3008Docs {}

export interface UserStates3008 extends UserStates3008Docs, UserStates {
  readonly absent: State<UserAbsent3008>;
  readonly present: State<UserPresent3008>;
}
