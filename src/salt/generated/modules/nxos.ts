// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `nxos.config_absent`, besides its name. */
export interface NxosConfigAbsent {}

/** Arguments of `nxos.config_present`, besides its name. */
export interface NxosConfigPresent {}

export interface NxosImageRunningDocs {}

export interface NxosImageRunningArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly issu?: Arg<boolean>;
  readonly kickstart_image?: Arg<string>;
  readonly system_image: Arg<string>;
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `nxos.image_running`, besides its name. */
export interface NxosImageRunning extends NxosImageRunningDocs, NxosImageRunningArgs {}

export interface NxosReplaceDocs {}

export interface NxosReplaceArgs {
  /** @default false */
  readonly full_match?: Arg<boolean>;
  readonly repl: Arg<Value>;
}

/** Arguments of `nxos.replace`, besides its name. */
export interface NxosReplace extends NxosReplaceDocs, NxosReplaceArgs {}

/** Arguments of `nxos.user_absent`, besides its name. */
export interface NxosUserAbsent {}

export interface NxosUserPresentDocs {}

export interface NxosUserPresentArgs {
  /** @default "sha256" */
  readonly algorithm?: Arg<string>;
  readonly crypt_salt?: Arg<Value>;
  /** @default false */
  readonly encrypted?: Arg<boolean>;
  readonly password?: Arg<string>;
  readonly roles?: Arg<Value>;
}

/** Arguments of `nxos.user_present`, besides its name. */
export interface NxosUserPresent extends NxosUserPresentDocs, NxosUserPresentArgs {}

export interface NxosStatesDocs {}

/** State functions of `nxos`. */
export interface NxosStates extends NxosStatesDocs {
  readonly config_absent: State<NxosConfigAbsent>;
  readonly config_present: State<NxosConfigPresent>;
  readonly image_running: State<NxosImageRunning>;
  readonly replace: State<NxosReplace>;
  readonly user_absent: State<NxosUserAbsent>;
  readonly user_present: State<NxosUserPresent>;
}
