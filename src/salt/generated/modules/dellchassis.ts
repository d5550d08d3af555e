// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface DellchassisBladeIdracDocs {}

export interface DellchassisBladeIdracArgs {
  readonly idrac_dhcp?: Arg<Value>;
  readonly idrac_dnsname?: Arg<Value>;
  readonly idrac_gateway?: Arg<Value>;
  readonly idrac_ip?: Arg<Value>;
  readonly idrac_ipmi?: Arg<Value>;
  readonly idrac_netmask?: Arg<Value>;
  readonly idrac_password?: Arg<string>;
}

/** Arguments of `dellchassis.blade_idrac`, besides its name. */
export interface DellchassisBladeIdrac extends DellchassisBladeIdracDocs, DellchassisBladeIdracArgs {}

export interface DellchassisChassisDocs {}

export interface DellchassisChassisArgs {
  readonly blade_power_states?: Arg<Value>;
  readonly chassis_name?: Arg<string>;
  readonly datacenter?: Arg<Value>;
  readonly idrac_launch?: Arg<Value>;
  readonly location?: Arg<Value>;
  readonly mode?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly slot_names?: Arg<Value>;
}

/** Arguments of `dellchassis.chassis`, besides its name. */
export interface DellchassisChassis extends DellchassisChassisDocs, DellchassisChassisArgs {}

export interface DellchassisSwitchDocs {}

export interface DellchassisSwitchArgs {
  readonly dhcp?: Arg<Value>;
  readonly gateway?: Arg<Value>;
  readonly ip?: Arg<Value>;
  readonly netmask?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly snmp?: Arg<Value>;
}

/** Arguments of `dellchassis.switch`, besides its name. */
export interface DellchassisSwitch extends DellchassisSwitchDocs, DellchassisSwitchArgs {}

export interface DellchassisStatesDocs {}

/** State functions of `dellchassis`. */
export interface DellchassisStates extends DellchassisStatesDocs {
  readonly blade_idrac: State<DellchassisBladeIdrac>;
  readonly chassis: State<DellchassisChassis>;
  readonly switch: State<DellchassisSwitch>;
}
