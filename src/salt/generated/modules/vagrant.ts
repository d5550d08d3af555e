// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `vagrant.destroyed`, besides its name. */
export interface VagrantDestroyed {}

export interface VagrantInitializedDocs {}

export interface VagrantInitializedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `vagrant.initialized`, besides its name. */
export interface VagrantInitialized extends VagrantInitializedDocs, VagrantInitializedArgs {}

/** Arguments of `vagrant.paused`, besides its name. */
export interface VagrantPaused {}

/** Arguments of `vagrant.powered_off`, besides its name. */
export interface VagrantPoweredOff {}

/** Arguments of `vagrant.rebooted`, besides its name. */
export interface VagrantRebooted {}

export interface VagrantRunningDocs {}

export interface VagrantRunningArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `vagrant.running`, besides its name. */
export interface VagrantRunning extends VagrantRunningDocs, VagrantRunningArgs {}

/** Arguments of `vagrant.stopped`, besides its name. */
export interface VagrantStopped {}

export interface VagrantStatesDocs {}

/** State functions of `vagrant`. */
export interface VagrantStates extends VagrantStatesDocs {
  readonly destroyed: State<VagrantDestroyed>;
  readonly initialized: State<VagrantInitialized>;
  readonly paused: State<VagrantPaused>;
  readonly powered_off: State<VagrantPoweredOff>;
  readonly rebooted: State<VagrantRebooted>;
  readonly running: State<VagrantRunning>;
  readonly stopped: State<VagrantStopped>;
}
