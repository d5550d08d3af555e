// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoElbv2CreateTargetGroupDocs {}

export interface BotoElbv2CreateTargetGroupArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default 30 */
  readonly health_check_interval_seconds?: Arg<number>;
  /** @default "/" */
  readonly health_check_path?: Arg<string>;
  /** @default "traffic-port" */
  readonly health_check_port?: Arg<number | string>;
  /** @default "HTTP" */
  readonly health_check_protocol?: Arg<string>;
  /** @default 5 */
  readonly health_check_timeout_seconds?: Arg<number>;
  /** @default 5 */
  readonly healthy_threshold_count?: Arg<number>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly port: Arg<number | string>;
  readonly profile?: Arg<Value>;
  readonly protocol: Arg<Value>;
  readonly region?: Arg<string>;
  readonly returns?: Arg<Value>;
  /** @default 2 */
  readonly unhealthy_threshold_count?: Arg<number>;
  readonly vpc_id: Arg<Value>;
}

/** Arguments of `boto_elbv2.create_target_group`, besides its name. */
export interface BotoElbv2CreateTargetGroup extends BotoElbv2CreateTargetGroupDocs, BotoElbv2CreateTargetGroupArgs {}

export interface BotoElbv2DeleteTargetGroupDocs {}

export interface BotoElbv2DeleteTargetGroupArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_elbv2.delete_target_group`, besides its name. */
export interface BotoElbv2DeleteTargetGroup extends BotoElbv2DeleteTargetGroupDocs, BotoElbv2DeleteTargetGroupArgs {}

export interface BotoElbv2TargetsDeregisteredDocs {}

export interface BotoElbv2TargetsDeregisteredArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly targets: Arg<Value>;
}

/** Arguments of `boto_elbv2.targets_deregistered`, besides its name. */
export interface BotoElbv2TargetsDeregistered extends BotoElbv2TargetsDeregisteredDocs, BotoElbv2TargetsDeregisteredArgs {}

export interface BotoElbv2TargetsRegisteredDocs {}

export interface BotoElbv2TargetsRegisteredArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly targets: Arg<Value>;
}

/** Arguments of `boto_elbv2.targets_registered`, besides its name. */
export interface BotoElbv2TargetsRegistered extends BotoElbv2TargetsRegisteredDocs, BotoElbv2TargetsRegisteredArgs {}

export interface BotoElbv2StatesDocs {}

/** State functions of `boto_elbv2`. */
export interface BotoElbv2States extends BotoElbv2StatesDocs {
  readonly create_target_group: State<BotoElbv2CreateTargetGroup>;
  readonly delete_target_group: State<BotoElbv2DeleteTargetGroup>;
  readonly targets_deregistered: State<BotoElbv2TargetsDeregistered>;
  readonly targets_registered: State<BotoElbv2TargetsRegistered>;
}
