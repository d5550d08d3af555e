// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoAsgAbsentDocs {}

export interface BotoAsgAbsentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly remove_lc?: Arg<boolean>;
}

/** Arguments of `boto_asg.absent`, besides its name. */
export interface BotoAsgAbsent extends BotoAsgAbsentDocs, BotoAsgAbsentArgs {}

export interface BotoAsgPresentDocs {}

export interface BotoAsgPresentArgs {
  readonly alarms?: Arg<Value>;
  /** @default "boto_asg_alarms" */
  readonly alarms_from_pillar?: Arg<Value>;
  readonly availability_zones: Arg<Value>;
  readonly default_cooldown?: Arg<number | string>;
  readonly desired_capacity?: Arg<Value>;
  readonly health_check_period?: Arg<Value>;
  readonly health_check_type?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly launch_config?: Arg<Value>;
  readonly launch_config_name: Arg<string>;
  readonly load_balancers?: Arg<Value>;
  readonly max_size: Arg<Value>;
  readonly min_size: Arg<Value>;
  readonly notification_arn?: Arg<Value>;
  /** @default "boto_asg_notification_arn" */
  readonly notification_arn_from_pillar?: Arg<Value>;
  readonly notification_types?: Arg<Value>;
  /** @default "boto_asg_notification_types" */
  readonly notification_types_from_pillar?: Arg<Value>;
  readonly placement_group?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly scaling_policies?: Arg<Value>;
  /** @default "boto_asg_scaling_policies" */
  readonly scaling_policies_from_pillar?: Arg<Value>;
  readonly scheduled_actions?: Arg<Value>;
  /** @default "boto_asg_scheduled_actions" */
  readonly scheduled_actions_from_pillar?: Arg<Value>;
  readonly subnet_names?: Arg<Value>;
  readonly suspended_processes?: Arg<Value>;
  readonly tags?: Arg<Value>;
  readonly termination_policies?: Arg<Value>;
  /** @default "boto_asg_termination_policies" */
  readonly termination_policies_from_pillar?: Arg<Value>;
  readonly vpc_zone_identifier?: Arg<Value>;
}

/** Arguments of `boto_asg.present`, besides its name. */
export interface BotoAsgPresent extends BotoAsgPresentDocs, BotoAsgPresentArgs {}

export interface BotoAsgStatesDocs {}

/** State functions of `boto_asg`. */
export interface BotoAsgStates extends BotoAsgStatesDocs {
  readonly absent: State<BotoAsgAbsent>;
  readonly present: State<BotoAsgPresent>;
}
