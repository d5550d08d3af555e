// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `schedule.absent`, besides its name. */
export interface ScheduleAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly persist?: Arg<boolean>;
}

/** Arguments of `schedule.disabled`, besides its name. */
export interface ScheduleDisabled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly offline?: Arg<Value>;
  readonly persist?: Arg<boolean>;
}

/** Arguments of `schedule.enabled`, besides its name. */
export interface ScheduleEnabled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly persist?: Arg<boolean>;
}

/** Arguments of `schedule.present`, besides its name. */
export interface SchedulePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly cron?: Arg<Value>;
  readonly days?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
  readonly function?: Arg<Value>;
  readonly hours?: Arg<Value>;
  readonly jid_include?: Arg<Value>;
  readonly job_args?: Arg<Value>;
  readonly job_kwargs?: Arg<Value>;
  readonly maxrunning?: Arg<Value>;
  readonly metadata?: Arg<Value>;
  readonly minutes?: Arg<Value>;
  readonly offline?: Arg<Value>;
  readonly once?: Arg<Value>;
  readonly once_fmt?: Arg<Value>;
  readonly persist?: Arg<boolean>;
  readonly range?: Arg<Value>;
  readonly return_config?: Arg<Value>;
  readonly return_job?: Arg<boolean>;
  readonly return_kwargs?: Arg<Value>;
  readonly returner?: Arg<Value>;
  readonly run_after_skip_range?: Arg<boolean>;
  readonly run_on_start?: Arg<boolean>;
  readonly seconds?: Arg<Value>;
  readonly skip_during_range?: Arg<Value>;
  readonly splay?: Arg<Value>;
  readonly when?: Arg<Value>;
}

/** State functions of `schedule`. */
export interface ScheduleStates {
  readonly absent: ScheduleAbsent;
  readonly disabled: ScheduleDisabled;
  readonly enabled: ScheduleEnabled;
  readonly present: SchedulePresent;
}
