// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface DvsDvsConfiguredDocs {}

export interface DvsDvsConfiguredArgs {
  readonly dvs: Arg<Value>;
}

/** Arguments of `dvs.dvs_configured`, besides its name. */
export interface DvsDvsConfigured extends DvsDvsConfiguredDocs, DvsDvsConfiguredArgs {}

export interface DvsPortgroupsConfiguredDocs {}

export interface DvsPortgroupsConfiguredArgs {
  readonly dvs: Arg<string>;
  readonly portgroups: Arg<Value>;
}

/** Arguments of `dvs.portgroups_configured`, besides its name. */
export interface DvsPortgroupsConfigured extends DvsPortgroupsConfiguredDocs, DvsPortgroupsConfiguredArgs {}

export interface DvsUplinkPortgroupConfiguredDocs {}

export interface DvsUplinkPortgroupConfiguredArgs {
  readonly dvs: Arg<string>;
  readonly uplink_portgroup: Arg<Value>;
}

/** Arguments of `dvs.uplink_portgroup_configured`, besides its name. */
export interface DvsUplinkPortgroupConfigured extends DvsUplinkPortgroupConfiguredDocs, DvsUplinkPortgroupConfiguredArgs {}

export interface DvsStatesDocs {}

/** State functions of `dvs`. */
export interface DvsStates extends DvsStatesDocs {
  readonly dvs_configured: State<DvsDvsConfigured>;
  readonly portgroups_configured: State<DvsPortgroupsConfigured>;
  readonly uplink_portgroup_configured: State<DvsUplinkPortgroupConfigured>;
}
