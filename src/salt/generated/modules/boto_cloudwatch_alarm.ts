// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoCloudwatchAlarmAbsentDocs {}

export interface BotoCloudwatchAlarmAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_cloudwatch_alarm.absent`, besides its name. */
export interface BotoCloudwatchAlarmAbsent extends BotoCloudwatchAlarmAbsentDocs, BotoCloudwatchAlarmAbsentArgs {}

export interface BotoCloudwatchAlarmPresentDocs {}

export interface BotoCloudwatchAlarmPresentArgs {
  readonly attributes: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_cloudwatch_alarm.present`, besides its name. */
export interface BotoCloudwatchAlarmPresent extends BotoCloudwatchAlarmPresentDocs, BotoCloudwatchAlarmPresentArgs {}

export interface BotoCloudwatchAlarmStatesDocs {}

/** State functions of `boto_cloudwatch_alarm`. */
export interface BotoCloudwatchAlarmStates extends BotoCloudwatchAlarmStatesDocs {
  readonly absent: State<BotoCloudwatchAlarmAbsent>;
  readonly present: State<BotoCloudwatchAlarmPresent>;
}
