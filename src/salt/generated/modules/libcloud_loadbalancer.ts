// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `libcloud_loadbalancer.balancer_absent`, besides its name. */
export interface LibcloudLoadbalancerBalancerAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_loadbalancer.balancer_present`, besides its name. */
export interface LibcloudLoadbalancerBalancerPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly algorithm?: Arg<string>;
  readonly members?: Arg<Value>;
  readonly port: Arg<number | string>;
  readonly profile: Arg<string>;
  readonly protocol: Arg<string>;
}

/** Arguments of `libcloud_loadbalancer.member_absent`, besides its name. */
export interface LibcloudLoadbalancerMemberAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly balancer_id: Arg<number | string>;
  readonly ip: Arg<string>;
  readonly port: Arg<number | string>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_loadbalancer.member_present`, besides its name. */
export interface LibcloudLoadbalancerMemberPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly balancer_id: Arg<number | string>;
  readonly ip: Arg<string>;
  readonly port: Arg<number | string>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_loadbalancer.state_result`, besides its name. */
export interface LibcloudLoadbalancerStateResult {
  readonly changes?: Arg<Value>;
  readonly message: Arg<Value>;
  readonly result: Arg<Value>;
}

/** State functions of `libcloud_loadbalancer`. */
export interface LibcloudLoadbalancerStates {
  readonly balancer_absent: LibcloudLoadbalancerBalancerAbsent;
  readonly balancer_present: LibcloudLoadbalancerBalancerPresent;
  readonly member_absent: LibcloudLoadbalancerMemberAbsent;
  readonly member_present: LibcloudLoadbalancerMemberPresent;
  readonly state_result: LibcloudLoadbalancerStateResult;
}
