// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `uptime.monitored`, besides its name. */
export interface UptimeMonitored {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `uptime`. */
export interface UptimeStates {
  readonly monitored: UptimeMonitored;
}
