// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `win_snmp.agent_settings`, besides its name. */
export interface WinSnmpAgentSettings {
  readonly contact: Arg<string>;
  readonly location: Arg<string>;
  readonly services?: Arg<string | readonly Value[]>;
}

/** Arguments of `win_snmp.auth_traps_enabled`, besides its name. */
export interface WinSnmpAuthTrapsEnabled {
  /** @default true */
  readonly status?: Arg<boolean>;
}

/** Arguments of `win_snmp.community_names`, besides its name. */
export interface WinSnmpCommunityNames {
  readonly communities?: Arg<Value>;
}

/** State functions of `win_snmp`. */
export interface WinSnmpStates {
  readonly agent_settings: WinSnmpAgentSettings;
  readonly auth_traps_enabled: WinSnmpAuthTrapsEnabled;
  readonly community_names: WinSnmpCommunityNames;
}
