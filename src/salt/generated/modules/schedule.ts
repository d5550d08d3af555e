// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ScheduleAbsentDocs {}

export interface ScheduleAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly persist?: Arg<boolean>;
}

/** Arguments of `schedule.absent`, besides its name. */
export interface ScheduleAbsent extends ScheduleAbsentDocs, ScheduleAbsentArgs {}

export interface ScheduleDisabledDocs {}

export interface ScheduleDisabledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly offline?: Arg<Value>;
  readonly persist?: Arg<boolean>;
}

/** Arguments of `schedule.disabled`, besides its name. */
export interface ScheduleDisabled extends ScheduleDisabledDocs, ScheduleDisabledArgs {}

export interface ScheduleEnabledDocs {}

export interface ScheduleEnabledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly persist?: Arg<boolean>;
}

/** Arguments of `schedule.enabled`, besides its name. */
export interface ScheduleEnabled extends ScheduleEnabledDocs, ScheduleEnabledArgs {}

export interface SchedulePresentDocs {}

export interface SchedulePresentArgs {
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

/** Arguments of `schedule.present`, besides its name. */
export interface SchedulePresent extends SchedulePresentDocs, SchedulePresentArgs {}

export interface ScheduleStatesDocs {}

/** State functions of `schedule`. */
export interface ScheduleStates extends ScheduleStatesDocs {
  readonly absent: State<ScheduleAbsent>;
  readonly disabled: State<ScheduleDisabled>;
  readonly enabled: State<ScheduleEnabled>;
  readonly present: State<SchedulePresent>;
}
