// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_elbv2.create_target_group`, besides its name. */
export interface BotoElbv2CreateTargetGroup {
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

/** Arguments of `boto_elbv2.delete_target_group`, besides its name. */
export interface BotoElbv2DeleteTargetGroup {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_elbv2.targets_deregistered`, besides its name. */
export interface BotoElbv2TargetsDeregistered {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly targets: Arg<Value>;
}

/** Arguments of `boto_elbv2.targets_registered`, besides its name. */
export interface BotoElbv2TargetsRegistered {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly targets: Arg<Value>;
}

/** State functions of `boto_elbv2`. */
export interface BotoElbv2States {
  readonly create_target_group: BotoElbv2CreateTargetGroup;
  readonly delete_target_group: BotoElbv2DeleteTargetGroup;
  readonly targets_deregistered: BotoElbv2TargetsDeregistered;
  readonly targets_registered: BotoElbv2TargetsRegistered;
}
