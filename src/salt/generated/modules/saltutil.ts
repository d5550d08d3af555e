// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SaltutilSyncAllDocs {}

export interface SaltutilSyncAllArgs {
  readonly refresh?: Arg<boolean>;
}

/** Arguments of `saltutil.sync_all`, besides its name. */
export interface SaltutilSyncAll extends SaltutilSyncAllDocs, SaltutilSyncAllArgs {}

export interface SaltutilSyncBeaconsDocs {}

export interface SaltutilSyncBeaconsArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_beacons`, besides its name. */
export interface SaltutilSyncBeacons extends SaltutilSyncBeaconsDocs, SaltutilSyncBeaconsArgs {}

export interface SaltutilSyncCloudsDocs {}

export interface SaltutilSyncCloudsArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_clouds`, besides its name. */
export interface SaltutilSyncClouds extends SaltutilSyncCloudsDocs, SaltutilSyncCloudsArgs {}

export interface SaltutilSyncEnginesDocs {}

export interface SaltutilSyncEnginesArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_engines`, besides its name. */
export interface SaltutilSyncEngines extends SaltutilSyncEnginesDocs, SaltutilSyncEnginesArgs {}

export interface SaltutilSyncExecutorsDocs {}

export interface SaltutilSyncExecutorsArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_executors`, besides its name. */
export interface SaltutilSyncExecutors extends SaltutilSyncExecutorsDocs, SaltutilSyncExecutorsArgs {}

export interface SaltutilSyncGrainsDocs {}

export interface SaltutilSyncGrainsArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_grains`, besides its name. */
export interface SaltutilSyncGrains extends SaltutilSyncGrainsDocs, SaltutilSyncGrainsArgs {}

export interface SaltutilSyncLogHandlersDocs {}

export interface SaltutilSyncLogHandlersArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_log_handlers`, besides its name. */
export interface SaltutilSyncLogHandlers extends SaltutilSyncLogHandlersDocs, SaltutilSyncLogHandlersArgs {}

export interface SaltutilSyncMatchersDocs {}

export interface SaltutilSyncMatchersArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_matchers`, besides its name. */
export interface SaltutilSyncMatchers extends SaltutilSyncMatchersDocs, SaltutilSyncMatchersArgs {}

export interface SaltutilSyncModulesDocs {}

export interface SaltutilSyncModulesArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_modules`, besides its name. */
export interface SaltutilSyncModules extends SaltutilSyncModulesDocs, SaltutilSyncModulesArgs {}

export interface SaltutilSyncOutputDocs {}

export interface SaltutilSyncOutputArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_output`, besides its name. */
export interface SaltutilSyncOutput extends SaltutilSyncOutputDocs, SaltutilSyncOutputArgs {}

export interface SaltutilSyncOutputtersDocs {}

export interface SaltutilSyncOutputtersArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_outputters`, besides its name. */
export interface SaltutilSyncOutputters extends SaltutilSyncOutputtersDocs, SaltutilSyncOutputtersArgs {}

export interface SaltutilSyncPillarDocs {}

export interface SaltutilSyncPillarArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_pillar`, besides its name. */
export interface SaltutilSyncPillar extends SaltutilSyncPillarDocs, SaltutilSyncPillarArgs {}

export interface SaltutilSyncProxymodulesDocs {}

export interface SaltutilSyncProxymodulesArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_proxymodules`, besides its name. */
export interface SaltutilSyncProxymodules extends SaltutilSyncProxymodulesDocs, SaltutilSyncProxymodulesArgs {}

export interface SaltutilSyncRenderersDocs {}

export interface SaltutilSyncRenderersArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_renderers`, besides its name. */
export interface SaltutilSyncRenderers extends SaltutilSyncRenderersDocs, SaltutilSyncRenderersArgs {}

export interface SaltutilSyncResourcesDocs {}

export interface SaltutilSyncResourcesArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_resources`, besides its name. */
export interface SaltutilSyncResources extends SaltutilSyncResourcesDocs, SaltutilSyncResourcesArgs {}

export interface SaltutilSyncReturnersDocs {}

export interface SaltutilSyncReturnersArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_returners`, besides its name. */
export interface SaltutilSyncReturners extends SaltutilSyncReturnersDocs, SaltutilSyncReturnersArgs {}

export interface SaltutilSyncSdbDocs {}

export interface SaltutilSyncSdbArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_sdb`, besides its name. */
export interface SaltutilSyncSdb extends SaltutilSyncSdbDocs, SaltutilSyncSdbArgs {}

export interface SaltutilSyncSerializersDocs {}

export interface SaltutilSyncSerializersArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_serializers`, besides its name. */
export interface SaltutilSyncSerializers extends SaltutilSyncSerializersDocs, SaltutilSyncSerializersArgs {}

export interface SaltutilSyncStatesDocs {}

export interface SaltutilSyncStatesArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_states`, besides its name. */
export interface SaltutilSyncStates extends SaltutilSyncStatesDocs, SaltutilSyncStatesArgs {}

export interface SaltutilSyncThoriumDocs {}

export interface SaltutilSyncThoriumArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_thorium`, besides its name. */
export interface SaltutilSyncThorium extends SaltutilSyncThoriumDocs, SaltutilSyncThoriumArgs {}

export interface SaltutilSyncTopsDocs {}

export interface SaltutilSyncTopsArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_tops`, besides its name. */
export interface SaltutilSyncTops extends SaltutilSyncTopsDocs, SaltutilSyncTopsArgs {}

export interface SaltutilSyncUtilsDocs {}

export interface SaltutilSyncUtilsArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_utils`, besides its name. */
export interface SaltutilSyncUtils extends SaltutilSyncUtilsDocs, SaltutilSyncUtilsArgs {}

export interface SaltutilSyncWrapperDocs {}

export interface SaltutilSyncWrapperArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `saltutil.sync_wrapper`, besides its name. */
export interface SaltutilSyncWrapper extends SaltutilSyncWrapperDocs, SaltutilSyncWrapperArgs {}

export interface SaltutilStatesDocs {}

/** State functions of `saltutil`. */
export interface SaltutilStates extends SaltutilStatesDocs {
  readonly sync_all: State<SaltutilSyncAll>;
  readonly sync_beacons: State<SaltutilSyncBeacons>;
  readonly sync_clouds: State<SaltutilSyncClouds>;
  readonly sync_engines: State<SaltutilSyncEngines>;
  readonly sync_executors: State<SaltutilSyncExecutors>;
  readonly sync_grains: State<SaltutilSyncGrains>;
  readonly sync_log_handlers: State<SaltutilSyncLogHandlers>;
  readonly sync_matchers: State<SaltutilSyncMatchers>;
  readonly sync_modules: State<SaltutilSyncModules>;
  readonly sync_output: State<SaltutilSyncOutput>;
  readonly sync_outputters: State<SaltutilSyncOutputters>;
  readonly sync_pillar: State<SaltutilSyncPillar>;
  readonly sync_proxymodules: State<SaltutilSyncProxymodules>;
  readonly sync_renderers: State<SaltutilSyncRenderers>;
  readonly sync_returners: State<SaltutilSyncReturners>;
  readonly sync_sdb: State<SaltutilSyncSdb>;
  readonly sync_serializers: State<SaltutilSyncSerializers>;
  readonly sync_states: State<SaltutilSyncStates>;
  readonly sync_thorium: State<SaltutilSyncThorium>;
  readonly sync_utils: State<SaltutilSyncUtils>;
}

export interface SaltutilStates3007Docs {}

export interface SaltutilStates3007 extends SaltutilStates3007Docs, SaltutilStates {
  readonly sync_tops: State<SaltutilSyncTops>;
  readonly sync_wrapper: State<SaltutilSyncWrapper>;
}

export interface SaltutilStates3008Docs {}

export interface SaltutilStates3008 extends SaltutilStates3008Docs, SaltutilStates {
  readonly sync_resources: State<SaltutilSyncResources>;
  readonly sync_tops: State<SaltutilSyncTops>;
  readonly sync_wrapper: State<SaltutilSyncWrapper>;
}
