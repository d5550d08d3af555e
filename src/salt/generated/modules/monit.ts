// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `monit.monitor`, besides its name. */
export interface MonitMonitor {}

/** Arguments of `monit.unmonitor`, besides its name. */
export interface MonitUnmonitor {}

export interface MonitStatesDocs {}

/** State functions of `monit`. */
export interface MonitStates extends MonitStatesDocs {
  readonly monitor: State<MonitMonitor>;
  readonly unmonitor: State<MonitUnmonitor>;
}
