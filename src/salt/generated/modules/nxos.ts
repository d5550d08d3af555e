// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `nxos.config_absent`, besides its name. */
export interface NxosConfigAbsent {}

/** Arguments of `nxos.config_present`, besides its name. */
export interface NxosConfigPresent {}

/** Arguments of `nxos.image_running`, besides its name. */
export interface NxosImageRunning {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly issu?: Arg<boolean>;
  readonly kickstart_image?: Arg<string>;
  readonly system_image: Arg<string>;
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `nxos.replace`, besides its name. */
export interface NxosReplace {
  /** @default false */
  readonly full_match?: Arg<boolean>;
  readonly repl: Arg<Value>;
}

/** Arguments of `nxos.user_absent`, besides its name. */
export interface NxosUserAbsent {}

/** Arguments of `nxos.user_present`, besides its name. */
export interface NxosUserPresent {
  /** @default "sha256" */
  readonly algorithm?: Arg<string>;
  readonly crypt_salt?: Arg<Value>;
  /** @default false */
  readonly encrypted?: Arg<boolean>;
  readonly password?: Arg<string>;
  readonly roles?: Arg<Value>;
}

/** State functions of `nxos`. */
export interface NxosStates {
  readonly config_absent: NxosConfigAbsent;
  readonly config_present: NxosConfigPresent;
  readonly image_running: NxosImageRunning;
  readonly replace: NxosReplace;
  readonly user_absent: NxosUserAbsent;
  readonly user_present: NxosUserPresent;
}
