// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pcs.auth`, besides its name. */
export interface PcsAuth {
  readonly extra_args?: Arg<Value>;
  readonly nodes: Arg<Value>;
  /** @default "hacluster" */
  readonly pcspasswd?: Arg<string>;
  /** @default "hacluster" */
  readonly pcsuser?: Arg<string>;
}

/** Arguments of `pcs.cib_present`, besides its name. */
export interface PcsCibPresent {
  readonly cibname: Arg<string>;
  readonly extra_args?: Arg<Value>;
  readonly scope?: Arg<Value>;
}

/** Arguments of `pcs.cib_pushed`, besides its name. */
export interface PcsCibPushed {
  readonly cibname: Arg<string>;
  readonly extra_args?: Arg<Value>;
  readonly scope?: Arg<Value>;
}

/** Arguments of `pcs.cluster_node_present`, besides its name. */
export interface PcsClusterNodePresent {
  readonly extra_args?: Arg<Value>;
  readonly node: Arg<Value>;
}

/** Arguments of `pcs.cluster_setup`, besides its name. */
export interface PcsClusterSetup {
  readonly extra_args?: Arg<Value>;
  readonly nodes: Arg<Value>;
  readonly pcs_auth_extra_args?: Arg<Value>;
  /** @default "pcscluster" */
  readonly pcsclustername?: Arg<string>;
  /** @default "hacluster" */
  readonly pcspasswd?: Arg<string>;
  /** @default "hacluster" */
  readonly pcsuser?: Arg<string>;
  /** @default false */
  readonly wipe_default?: Arg<boolean>;
}

/** Arguments of `pcs.constraint_present`, besides its name. */
export interface PcsConstraintPresent {
  readonly cibname?: Arg<Value>;
  readonly constraint_id: Arg<number | string>;
  readonly constraint_options?: Arg<Value>;
  readonly constraint_type: Arg<Value>;
}

/** Arguments of `pcs.prop_has_value`, besides its name. */
export interface PcsPropHasValue {
  readonly cibname?: Arg<Value>;
  readonly extra_args?: Arg<Value>;
  readonly prop: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `pcs.resource_defaults_to`, besides its name. */
export interface PcsResourceDefaultsTo {
  readonly cibname?: Arg<Value>;
  readonly default: Arg<string>;
  readonly extra_args?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `pcs.resource_op_defaults_to`, besides its name. */
export interface PcsResourceOpDefaultsTo {
  readonly cibname?: Arg<Value>;
  readonly extra_args?: Arg<Value>;
  readonly op_default: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `pcs.resource_present`, besides its name. */
export interface PcsResourcePresent {
  readonly cibname?: Arg<Value>;
  readonly resource_id: Arg<number | string>;
  readonly resource_options?: Arg<Value>;
  readonly resource_type: Arg<Value>;
}

/** Arguments of `pcs.stonith_present`, besides its name. */
export interface PcsStonithPresent {
  readonly cibname?: Arg<Value>;
  readonly stonith_device_options?: Arg<Value>;
  readonly stonith_device_type: Arg<string>;
  readonly stonith_id: Arg<number | string>;
}

/** State functions of `pcs`. */
export interface PcsStates {
  readonly auth: PcsAuth;
  readonly cib_present: PcsCibPresent;
  readonly cib_pushed: PcsCibPushed;
  readonly cluster_node_present: PcsClusterNodePresent;
  readonly cluster_setup: PcsClusterSetup;
  readonly constraint_present: PcsConstraintPresent;
  readonly prop_has_value: PcsPropHasValue;
  readonly resource_defaults_to: PcsResourceDefaultsTo;
  readonly resource_op_defaults_to: PcsResourceOpDefaultsTo;
  readonly resource_present: PcsResourcePresent;
  readonly stonith_present: PcsStonithPresent;
}
