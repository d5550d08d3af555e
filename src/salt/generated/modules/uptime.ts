// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface UptimeMonitoredDocs {}

export interface UptimeMonitoredArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `uptime.monitored`, besides its name. */
export interface UptimeMonitored extends UptimeMonitoredDocs, UptimeMonitoredArgs {}

export interface UptimeStatesDocs {}

/** State functions of `uptime`. */
export interface UptimeStates extends UptimeStatesDocs {
  readonly monitored: State<UptimeMonitored>;
}
