// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZenossMonitoredDocs {}

export interface ZenossMonitoredArgs {
  /** @default "localhost" */
  readonly collector?: Arg<string>;
  readonly device_class?: Arg<Value>;
  readonly prod_state?: Arg<Value>;
}

/** Arguments of `zenoss.monitored`, besides its name. */
export interface ZenossMonitored extends ZenossMonitoredDocs, ZenossMonitoredArgs {}

export interface ZenossStatesDocs {}

/** State functions of `zenoss`. */
export interface ZenossStates extends ZenossStatesDocs {
  readonly monitored: State<ZenossMonitored>;
}
