// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ServerdensityDeviceMonitoredDocs {}

export interface ServerdensityDeviceMonitoredArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default 1 */
  readonly agent_version?: Arg<number>;
  readonly group?: Arg<number | string>;
  readonly params?: Arg<Value>;
  /** @default true */
  readonly salt_name?: Arg<boolean>;
  /** @default true */
  readonly salt_params?: Arg<boolean>;
}

/** Arguments of `serverdensity_device.monitored`, besides its name. */
export interface ServerdensityDeviceMonitored extends ServerdensityDeviceMonitoredDocs, ServerdensityDeviceMonitoredArgs {}

export interface ServerdensityDeviceStatesDocs {}

/** State functions of `serverdensity_device`. */
export interface ServerdensityDeviceStates extends ServerdensityDeviceStatesDocs {
  readonly monitored: State<ServerdensityDeviceMonitored>;
}
