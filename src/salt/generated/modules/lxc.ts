// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `lxc.absent`, besides its name. */
export interface LxcAbsent {
  readonly path?: Arg<string>;
  /** @default false */
  readonly stop?: Arg<boolean>;
}

/** Arguments of `lxc.edited_conf`, besides its name. */
export interface LxcEditedConf {
  readonly lxc_conf?: Arg<Value>;
  readonly lxc_conf_unset?: Arg<Value>;
}

/** Arguments of `lxc.frozen`, besides its name. */
export interface LxcFrozen {
  readonly path?: Arg<string>;
  /** @default true */
  readonly start?: Arg<boolean>;
}

/** Arguments of `lxc.present`, besides its name. */
export interface LxcPresent {
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

/** Arguments of `lxc.running`, besides its name. */
export interface LxcRunning {
  readonly path?: Arg<string>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `lxc.set_pass`, besides its name. */
export interface LxcSetPass {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `lxc.stopped`, besides its name. */
export interface LxcStopped {
  /** @default false */
  readonly kill?: Arg<boolean>;
  readonly path?: Arg<string>;
}

/** State functions of `lxc`. */
export interface LxcStates {
  readonly absent: LxcAbsent;
  readonly edited_conf: LxcEditedConf;
  readonly frozen: LxcFrozen;
  readonly present: LxcPresent;
  readonly running: LxcRunning;
  readonly set_pass: LxcSetPass;
  readonly stopped: LxcStopped;
}
