// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PcsAuthDocs {}

export interface PcsAuthArgs {
  readonly extra_args?: Arg<Value>;
  readonly nodes: Arg<Value>;
  /** @default "hacluster" */
  readonly pcspasswd?: Arg<string>;
  /** @default "hacluster" */
  readonly pcsuser?: Arg<string>;
}

/** Arguments of `pcs.auth`, besides its name. */
export interface PcsAuth extends PcsAuthDocs, PcsAuthArgs {}

export interface PcsCibPresentDocs {}

export interface PcsCibPresentArgs {
  readonly cibname: Arg<string>;
  readonly extra_args?: Arg<Value>;
  readonly scope?: Arg<Value>;
}

/** Arguments of `pcs.cib_present`, besides its name. */
export interface PcsCibPresent extends PcsCibPresentDocs, PcsCibPresentArgs {}

export interface PcsCibPushedDocs {}

export interface PcsCibPushedArgs {
  readonly cibname: Arg<string>;
  readonly extra_args?: Arg<Value>;
  readonly scope?: Arg<Value>;
}

/** Arguments of `pcs.cib_pushed`, besides its name. */
export interface PcsCibPushed extends PcsCibPushedDocs, PcsCibPushedArgs {}

export interface PcsClusterNodePresentDocs {}

export interface PcsClusterNodePresentArgs {
  readonly extra_args?: Arg<Value>;
  readonly node: Arg<Value>;
}

/** Arguments of `pcs.cluster_node_present`, besides its name. */
export interface PcsClusterNodePresent extends PcsClusterNodePresentDocs, PcsClusterNodePresentArgs {}

export interface PcsClusterSetupDocs {}

export interface PcsClusterSetupArgs {
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

/** Arguments of `pcs.cluster_setup`, besides its name. */
export interface PcsClusterSetup extends PcsClusterSetupDocs, PcsClusterSetupArgs {}

export interface PcsConstraintPresentDocs {}

export interface PcsConstraintPresentArgs {
  readonly cibname?: Arg<Value>;
  readonly constraint_id: Arg<number | string>;
  readonly constraint_options?: Arg<Value>;
  readonly constraint_type: Arg<Value>;
}

/** Arguments of `pcs.constraint_present`, besides its name. */
export interface PcsConstraintPresent extends PcsConstraintPresentDocs, PcsConstraintPresentArgs {}

export interface PcsPropHasValueDocs {}

export interface PcsPropHasValueArgs {
  readonly cibname?: Arg<Value>;
  readonly extra_args?: Arg<Value>;
  readonly prop: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `pcs.prop_has_value`, besides its name. */
export interface PcsPropHasValue extends PcsPropHasValueDocs, PcsPropHasValueArgs {}

export interface PcsResourceDefaultsToDocs {}

export interface PcsResourceDefaultsToArgs {
  readonly cibname?: Arg<Value>;
  readonly default: Arg<Value>;
  readonly extra_args?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `pcs.resource_defaults_to`, besides its name. */
export interface PcsResourceDefaultsTo extends PcsResourceDefaultsToDocs, PcsResourceDefaultsToArgs {}

export interface PcsResourceOpDefaultsToDocs {}

export interface PcsResourceOpDefaultsToArgs {
  readonly cibname?: Arg<Value>;
  readonly extra_args?: Arg<Value>;
  readonly op_default: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `pcs.resource_op_defaults_to`, besides its name. */
export interface PcsResourceOpDefaultsTo extends PcsResourceOpDefaultsToDocs, PcsResourceOpDefaultsToArgs {}

export interface PcsResourcePresentDocs {}

export interface PcsResourcePresentArgs {
  readonly cibname?: Arg<Value>;
  readonly resource_id: Arg<number | string>;
  readonly resource_options?: Arg<Value>;
  readonly resource_type: Arg<Value>;
}

/** Arguments of `pcs.resource_present`, besides its name. */
export interface PcsResourcePresent extends PcsResourcePresentDocs, PcsResourcePresentArgs {}

export interface PcsStonithPresentDocs {}

export interface PcsStonithPresentArgs {
  readonly cibname?: Arg<Value>;
  readonly stonith_device_options?: Arg<Value>;
  readonly stonith_device_type: Arg<string>;
  readonly stonith_id: Arg<number | string>;
}

/** Arguments of `pcs.stonith_present`, besides its name. */
export interface PcsStonithPresent extends PcsStonithPresentDocs, PcsStonithPresentArgs {}

export interface PcsStatesDocs {}

/** State functions of `pcs`. */
export interface PcsStates extends PcsStatesDocs {
  readonly auth: State<PcsAuth>;
  readonly cib_present: State<PcsCibPresent>;
  readonly cib_pushed: State<PcsCibPushed>;
  readonly cluster_node_present: State<PcsClusterNodePresent>;
  readonly cluster_setup: State<PcsClusterSetup>;
  readonly constraint_present: State<PcsConstraintPresent>;
  readonly prop_has_value: State<PcsPropHasValue>;
  readonly resource_defaults_to: State<PcsResourceDefaultsTo>;
  readonly resource_op_defaults_to: State<PcsResourceOpDefaultsTo>;
  readonly resource_present: State<PcsResourcePresent>;
  readonly stonith_present: State<PcsStonithPresent>;
}
