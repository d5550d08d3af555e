// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface WinSnmpAgentSettingsDocs {}

export interface WinSnmpAgentSettingsArgs {
  readonly contact: Arg<string>;
  readonly location: Arg<string>;
  readonly services?: Arg<string | readonly Value[]>;
}

/** Arguments of `win_snmp.agent_settings`, besides its name. */
export interface WinSnmpAgentSettings extends WinSnmpAgentSettingsDocs, WinSnmpAgentSettingsArgs {}

export interface WinSnmpAuthTrapsEnabledDocs {}

export interface WinSnmpAuthTrapsEnabledArgs {
  /** @default true */
  readonly status?: Arg<boolean>;
}

/** Arguments of `win_snmp.auth_traps_enabled`, besides its name. */
export interface WinSnmpAuthTrapsEnabled extends WinSnmpAuthTrapsEnabledDocs, WinSnmpAuthTrapsEnabledArgs {}

export interface WinSnmpCommunityNamesDocs {}

export interface WinSnmpCommunityNamesArgs {
  readonly communities?: Arg<Value>;
}

/** Arguments of `win_snmp.community_names`, besides its name. */
export interface WinSnmpCommunityNames extends WinSnmpCommunityNamesDocs, WinSnmpCommunityNamesArgs {}

export interface WinSnmpStatesDocs {}

/** State functions of `win_snmp`. */
export interface WinSnmpStates extends WinSnmpStatesDocs {
  readonly agent_settings: State<WinSnmpAgentSettings>;
  readonly auth_traps_enabled: State<WinSnmpAuthTrapsEnabled>;
  readonly community_names: State<WinSnmpCommunityNames>;
}
