// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_cloudwatch_alarm.absent`, besides its name. */
export interface BotoCloudwatchAlarmAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_cloudwatch_alarm.present`, besides its name. */
export interface BotoCloudwatchAlarmPresent {
  readonly attributes: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** State functions of `boto_cloudwatch_alarm`. */
export interface BotoCloudwatchAlarmStates {
  readonly absent: BotoCloudwatchAlarmAbsent;
  readonly present: BotoCloudwatchAlarmPresent;
}
