// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `dvs.dvs_configured`, besides its name. */
export interface DvsDvsConfigured {
  readonly dvs: Arg<Value>;
}

/** Arguments of `dvs.portgroups_configured`, besides its name. */
export interface DvsPortgroupsConfigured {
  readonly dvs: Arg<string>;
  readonly portgroups: Arg<Value>;
}

/** Arguments of `dvs.uplink_portgroup_configured`, besides its name. */
export interface DvsUplinkPortgroupConfigured {
  readonly dvs: Arg<string>;
  readonly uplink_portgroup: Arg<Value>;
}

/** State functions of `dvs`. */
export interface DvsStates {
  readonly dvs_configured: DvsDvsConfigured;
  readonly portgroups_configured: DvsPortgroupsConfigured;
  readonly uplink_portgroup_configured: DvsUplinkPortgroupConfigured;
}
