// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NxosUpgradeImageRunningDocs {}

export interface NxosUpgradeImageRunningArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly issu?: Arg<boolean>;
  readonly kickstart_image?: Arg<string>;
  readonly system_image: Arg<string>;
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `nxos_upgrade.image_running`, besides its name. */
export interface NxosUpgradeImageRunning extends NxosUpgradeImageRunningDocs, NxosUpgradeImageRunningArgs {}

export interface NxosUpgradeStatesDocs {}

/** State functions of `nxos_upgrade`. */
export interface NxosUpgradeStates extends NxosUpgradeStatesDocs {
  readonly image_running: State<NxosUpgradeImageRunning>;
}
