// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoCloudwatchEventAbsentDocs {}

export interface BotoCloudwatchEventAbsentArgs {
  readonly Name?: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_cloudwatch_event.absent`, besides its name. */
export interface BotoCloudwatchEventAbsent extends BotoCloudwatchEventAbsentDocs, BotoCloudwatchEventAbsentArgs {}

export interface BotoCloudwatchEventPresentDocs {}

export interface BotoCloudwatchEventPresentArgs {
  readonly Description?: Arg<string>;
  readonly EventPattern?: Arg<Value>;
  readonly Name?: Arg<string>;
  readonly RoleArn?: Arg<Value>;
  readonly ScheduleExpression?: Arg<Value>;
  readonly State?: Arg<Value>;
  readonly Targets?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_cloudwatch_event.present`, besides its name. */
export interface BotoCloudwatchEventPresent extends BotoCloudwatchEventPresentDocs, BotoCloudwatchEventPresentArgs {}

export interface BotoCloudwatchEventStatesDocs {}

/** State functions of `boto_cloudwatch_event`. */
export interface BotoCloudwatchEventStates extends BotoCloudwatchEventStatesDocs {
  readonly absent: State<BotoCloudwatchEventAbsent>;
  readonly present: State<BotoCloudwatchEventPresent>;
}
