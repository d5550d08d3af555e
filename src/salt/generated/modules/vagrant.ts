// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `vagrant.destroyed`, besides its name. */
export interface VagrantDestroyed {}

/** Arguments of `vagrant.initialized`, besides its name. */
export interface VagrantInitialized {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `vagrant.paused`, besides its name. */
export interface VagrantPaused {}

/** Arguments of `vagrant.powered_off`, besides its name. */
export interface VagrantPoweredOff {}

/** Arguments of `vagrant.rebooted`, besides its name. */
export interface VagrantRebooted {}

/** Arguments of `vagrant.running`, besides its name. */
export interface VagrantRunning {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `vagrant.stopped`, besides its name. */
export interface VagrantStopped {}

/** State functions of `vagrant`. */
export interface VagrantStates {
  readonly destroyed: VagrantDestroyed;
  readonly initialized: VagrantInitialized;
  readonly paused: VagrantPaused;
  readonly powered_off: VagrantPoweredOff;
  readonly rebooted: VagrantRebooted;
  readonly running: VagrantRunning;
  readonly stopped: VagrantStopped;
}
