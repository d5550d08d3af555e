// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `monit.monitor`, besides its name. */
export interface MonitMonitor {}

/** Arguments of `monit.unmonitor`, besides its name. */
export interface MonitUnmonitor {}

/** State functions of `monit`. */
export interface MonitStates {
  readonly monitor: MonitMonitor;
  readonly unmonitor: MonitUnmonitor;
}
