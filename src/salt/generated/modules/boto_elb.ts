// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoElbAbsentDocs {}

export interface BotoElbAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_elb.absent`, besides its name. */
export interface BotoElbAbsent extends BotoElbAbsentDocs, BotoElbAbsentArgs {}

export interface BotoElbPresentDocs {}

export interface BotoElbPresentArgs {
  readonly alarms?: Arg<Value>;
  /** @default "boto_elb_alarms" */
  readonly alarms_from_pillar?: Arg<Value>;
  readonly attributes?: Arg<Value>;
  /** @default "boto_elb_attributes" */
  readonly attributes_from_pillar?: Arg<Value>;
  readonly availability_zones?: Arg<Value>;
  readonly backends?: Arg<Value>;
  readonly cnames?: Arg<Value>;
  readonly health_check?: Arg<Value>;
  readonly instance_ids?: Arg<Value>;
  readonly instance_names?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly listeners: Arg<Value>;
  readonly policies?: Arg<Value>;
  /** @default "boto_elb_policies" */
  readonly policies_from_pillar?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default "internet-facing" */
  readonly scheme?: Arg<string>;
  readonly security_groups?: Arg<Value>;
  readonly subnet_names?: Arg<Value>;
  readonly subnets?: Arg<Value>;
  readonly tags?: Arg<Value>;
  /** @default true */
  readonly wait_for_sync?: Arg<boolean>;
}

/** Arguments of `boto_elb.present`, besides its name. */
export interface BotoElbPresent extends BotoElbPresentDocs, BotoElbPresentArgs {}

export interface BotoElbRegisterInstancesDocs {}

export interface BotoElbRegisterInstancesArgs {
  readonly instances: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_elb.register_instances`, besides its name. */
export interface BotoElbRegisterInstances extends BotoElbRegisterInstancesDocs, BotoElbRegisterInstancesArgs {}

export interface BotoElbStatesDocs {}

/** State functions of `boto_elb`. */
export interface BotoElbStates extends BotoElbStatesDocs {
  readonly absent: State<BotoElbAbsent>;
  readonly present: State<BotoElbPresent>;
  readonly register_instances: State<BotoElbRegisterInstances>;
}
