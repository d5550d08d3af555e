// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LibcloudLoadbalancerBalancerAbsentDocs {}

export interface LibcloudLoadbalancerBalancerAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_loadbalancer.balancer_absent`, besides its name. */
export interface LibcloudLoadbalancerBalancerAbsent extends LibcloudLoadbalancerBalancerAbsentDocs, LibcloudLoadbalancerBalancerAbsentArgs {}

export interface LibcloudLoadbalancerBalancerPresentDocs {}

export interface LibcloudLoadbalancerBalancerPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly algorithm?: Arg<string>;
  readonly members?: Arg<Value>;
  readonly port: Arg<number | string>;
  readonly profile: Arg<string>;
  readonly protocol: Arg<string>;
}

/** Arguments of `libcloud_loadbalancer.balancer_present`, besides its name. */
export interface LibcloudLoadbalancerBalancerPresent extends LibcloudLoadbalancerBalancerPresentDocs, LibcloudLoadbalancerBalancerPresentArgs {}

export interface LibcloudLoadbalancerMemberAbsentDocs {}

export interface LibcloudLoadbalancerMemberAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly balancer_id: Arg<number | string>;
  readonly ip: Arg<string>;
  readonly port: Arg<number | string>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_loadbalancer.member_absent`, besides its name. */
export interface LibcloudLoadbalancerMemberAbsent extends LibcloudLoadbalancerMemberAbsentDocs, LibcloudLoadbalancerMemberAbsentArgs {}

export interface LibcloudLoadbalancerMemberPresentDocs {}

export interface LibcloudLoadbalancerMemberPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly balancer_id: Arg<number | string>;
  readonly ip: Arg<string>;
  readonly port: Arg<number | string>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_loadbalancer.member_present`, besides its name. */
export interface LibcloudLoadbalancerMemberPresent extends LibcloudLoadbalancerMemberPresentDocs, LibcloudLoadbalancerMemberPresentArgs {}

export interface LibcloudLoadbalancerStateResultDocs {}

export interface LibcloudLoadbalancerStateResultArgs {
  readonly changes?: Arg<Value>;
  readonly message: Arg<Value>;
  readonly result: Arg<Value>;
}

/** Arguments of `libcloud_loadbalancer.state_result`, besides its name. */
export interface LibcloudLoadbalancerStateResult extends LibcloudLoadbalancerStateResultDocs, LibcloudLoadbalancerStateResultArgs {}

export interface LibcloudLoadbalancerStatesDocs {}

/** State functions of `libcloud_loadbalancer`. */
export interface LibcloudLoadbalancerStates extends LibcloudLoadbalancerStatesDocs {
  readonly balancer_absent: State<LibcloudLoadbalancerBalancerAbsent>;
  readonly balancer_present: State<LibcloudLoadbalancerBalancerPresent>;
  readonly member_absent: State<LibcloudLoadbalancerMemberAbsent>;
  readonly member_present: State<LibcloudLoadbalancerMemberPresent>;
  readonly state_result: State<LibcloudLoadbalancerStateResult>;
}
