// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `saltutil.sync_all`, besides its name. */
export interface SaltutilSyncAll {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_beacons`, besides its name. */
export interface SaltutilSyncBeacons {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_clouds`, besides its name. */
export interface SaltutilSyncClouds {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_engines`, besides its name. */
export interface SaltutilSyncEngines {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_executors`, besides its name. */
export interface SaltutilSyncExecutors {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_grains`, besides its name. */
export interface SaltutilSyncGrains {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_log_handlers`, besides its name. */
export interface SaltutilSyncLogHandlers {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_matchers`, besides its name. */
export interface SaltutilSyncMatchers {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_modules`, besides its name. */
export interface SaltutilSyncModules {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_output`, besides its name. */
export interface SaltutilSyncOutput {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_outputters`, besides its name. */
export interface SaltutilSyncOutputters {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_pillar`, besides its name. */
export interface SaltutilSyncPillar {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_proxymodules`, besides its name. */
export interface SaltutilSyncProxymodules {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_renderers`, besides its name. */
export interface SaltutilSyncRenderers {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_resources`, besides its name. */
export interface SaltutilSyncResources {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_returners`, besides its name. */
export interface SaltutilSyncReturners {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_sdb`, besides its name. */
export interface SaltutilSyncSdb {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_serializers`, besides its name. */
export interface SaltutilSyncSerializers {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_states`, besides its name. */
export interface SaltutilSyncStates {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_thorium`, besides its name. */
export interface SaltutilSyncThorium {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_tops`, besides its name. */
export interface SaltutilSyncTops {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_utils`, besides its name. */
export interface SaltutilSyncUtils {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_wrapper`, besides its name. */
export interface SaltutilSyncWrapper {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `saltutil`. */
export interface SaltutilStates {
  readonly sync_all: SaltutilSyncAll;
  readonly sync_beacons: SaltutilSyncBeacons;
  readonly sync_clouds: SaltutilSyncClouds;
  readonly sync_engines: SaltutilSyncEngines;
  readonly sync_executors: SaltutilSyncExecutors;
  readonly sync_grains: SaltutilSyncGrains;
  readonly sync_log_handlers: SaltutilSyncLogHandlers;
  readonly sync_matchers: SaltutilSyncMatchers;
  readonly sync_modules: SaltutilSyncModules;
  readonly sync_output: SaltutilSyncOutput;
  readonly sync_outputters: SaltutilSyncOutputters;
  readonly sync_pillar: SaltutilSyncPillar;
  readonly sync_proxymodules: SaltutilSyncProxymodules;
  readonly sync_renderers: SaltutilSyncRenderers;
  readonly sync_returners: SaltutilSyncReturners;
  readonly sync_sdb: SaltutilSyncSdb;
  readonly sync_serializers: SaltutilSyncSerializers;
  readonly sync_states: SaltutilSyncStates;
  readonly sync_thorium: SaltutilSyncThorium;
  readonly sync_utils: SaltutilSyncUtils;
}

export interface SaltutilStates3008 extends SaltutilStates {
  readonly sync_resources: SaltutilSyncResources;
  readonly sync_tops: SaltutilSyncTops;
  readonly sync_wrapper: SaltutilSyncWrapper;
}
