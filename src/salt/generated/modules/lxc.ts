// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LxcAbsentDocs {}

export interface LxcAbsentArgs {
  readonly path?: Arg<string>;
  /** @default false */
  readonly stop?: Arg<boolean>;
}

/** Arguments of `lxc.absent`, besides its name. */
export interface LxcAbsent extends LxcAbsentDocs, LxcAbsentArgs {}

export interface LxcEditedConfDocs {}

export interface LxcEditedConfArgs {
  readonly lxc_conf?: Arg<Value>;
  readonly lxc_conf_unset?: Arg<Value>;
}

/** Arguments of `lxc.edited_conf`, besides its name. */
export interface LxcEditedConf extends LxcEditedConfDocs, LxcEditedConfArgs {}

export interface LxcFrozenDocs {}

export interface LxcFrozenArgs {
  readonly path?: Arg<string>;
  /** @default true */
  readonly start?: Arg<boolean>;
}

/** Arguments of `lxc.frozen`, besides its name. */
export interface LxcFrozen extends LxcFrozenDocs, LxcFrozenArgs {}

export interface LxcPresentDocs {}

export interface LxcPresentArgs {
  readonly backing?: Arg<Value>;
  readonly clone_from?: Arg<Value>;
  readonly config?: Arg<Value>;
  readonly fstype?: Arg<Value>;
  readonly image?: Arg<Value>;
  readonly lvname?: Arg<string>;
  readonly network_profile?: Arg<Value>;
  readonly options?: Arg<Value>;
  readonly path?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly running?: Arg<boolean>;
  readonly size?: Arg<Value>;
  /** @default false */
  readonly snapshot?: Arg<boolean>;
  readonly template?: Arg<string | readonly Value[]>;
  readonly thinpool?: Arg<string>;
  readonly vgname?: Arg<string>;
}

/** Arguments of `lxc.present`, besides its name. */
export interface LxcPresent extends LxcPresentDocs, LxcPresentArgs {}

export interface LxcRunningDocs {}

export interface LxcRunningArgs {
  readonly path?: Arg<string>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `lxc.running`, besides its name. */
export interface LxcRunning extends LxcRunningDocs, LxcRunningArgs {}

export interface LxcSetPassDocs {}

export interface LxcSetPassArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `lxc.set_pass`, besides its name. */
export interface LxcSetPass extends LxcSetPassDocs, LxcSetPassArgs {}

export interface LxcStoppedDocs {}

export interface LxcStoppedArgs {
  /** @default false */
  readonly kill?: Arg<boolean>;
  readonly path?: Arg<string>;
}

/** Arguments of `lxc.stopped`, besides its name. */
export interface LxcStopped extends LxcStoppedDocs, LxcStoppedArgs {}

export interface LxcStatesDocs {}

/** State functions of `lxc`. */
export interface LxcStates extends LxcStatesDocs {
  readonly absent: State<LxcAbsent>;
  readonly edited_conf: State<LxcEditedConf>;
  readonly frozen: State<LxcFrozen>;
  readonly present: State<LxcPresent>;
  readonly running: State<LxcRunning>;
  readonly set_pass: State<LxcSetPass>;
  readonly stopped: State<LxcStopped>;
}
