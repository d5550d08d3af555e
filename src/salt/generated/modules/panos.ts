// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `panos.add_config_lock`, besides its name. */
export interface PanosAddConfigLock {}

/** Arguments of `panos.address_exists`, besides its name. */
export interface PanosAddressExists {
  readonly addressname?: Arg<number>;
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly description?: Arg<number>;
  readonly fqdn?: Arg<string>;
  readonly ipnetmask?: Arg<string>;
  readonly iprange?: Arg<string>;
  /** @default 1 */
  readonly vsys?: Arg<number>;
}

/** Arguments of `panos.address_group_exists`, besides its name. */
export interface PanosAddressGroupExists {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly description?: Arg<number>;
  readonly groupname?: Arg<number>;
  readonly members?: Arg<string | readonly Value[]>;
  /** @default 1 */
  readonly vsys?: Arg<number>;
}

/** Arguments of `panos.clone_config`, besides its name. */
export interface PanosCloneConfig {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly newname?: Arg<string>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.commit_config`, besides its name. */
export interface PanosCommitConfig {}

/** Arguments of `panos.delete_config`, besides its name. */
export interface PanosDeleteConfig {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.download_software`, besides its name. */
export interface PanosDownloadSoftware {
  /** @default false */
  readonly check?: Arg<boolean>;
  /** @default false */
  readonly synch?: Arg<boolean>;
  readonly version?: Arg<string>;
}

/** Arguments of `panos.edit_config`, besides its name. */
export interface PanosEditConfig {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly value?: Arg<string>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.move_config`, besides its name. */
export interface PanosMoveConfig {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly dst?: Arg<string>;
  readonly where?: Arg<string>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.remove_config_lock`, besides its name. */
export interface PanosRemoveConfigLock {}

/** Arguments of `panos.rename_config`, besides its name. */
export interface PanosRenameConfig {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly newname?: Arg<string>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.security_rule_exists`, besides its name. */
export interface PanosSecurityRuleExists {
  readonly action?: Arg<string>;
  readonly application?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly datafilter?: Arg<string>;
  readonly description?: Arg<number>;
  readonly destination?: Arg<string | readonly Value[]>;
  readonly destinationzone?: Arg<string | readonly Value[]>;
  readonly disabled?: Arg<boolean>;
  readonly fileblock?: Arg<string>;
  readonly logend?: Arg<boolean>;
  readonly logsetting?: Arg<string>;
  readonly logstart?: Arg<boolean>;
  readonly move?: Arg<string>;
  readonly movetarget?: Arg<string>;
  readonly negatedestination?: Arg<boolean>;
  readonly negatesource?: Arg<boolean>;
  readonly profilegroup?: Arg<string>;
  readonly rulename?: Arg<number>;
  readonly service?: Arg<string | readonly Value[]>;
  readonly source?: Arg<string | readonly Value[]>;
  readonly sourcezone?: Arg<string | readonly Value[]>;
  readonly spyware?: Arg<string>;
  readonly urlfilter?: Arg<string>;
  readonly virus?: Arg<string>;
  /** @default "1" */
  readonly vsys?: Arg<number | string>;
  readonly vulnerability?: Arg<string>;
  readonly wildfire?: Arg<string>;
}

/** Arguments of `panos.service_exists`, besides its name. */
export interface PanosServiceExists {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly description?: Arg<number>;
  readonly port?: Arg<number | string>;
  readonly protocol?: Arg<string>;
  readonly servicename?: Arg<number>;
  /** @default 1 */
  readonly vsys?: Arg<number>;
}

/** Arguments of `panos.service_group_exists`, besides its name. */
export interface PanosServiceGroupExists {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly description?: Arg<number>;
  readonly groupname?: Arg<number>;
  readonly members?: Arg<string | readonly Value[]>;
  /** @default 1 */
  readonly vsys?: Arg<number>;
}

/** Arguments of `panos.set_config`, besides its name. */
export interface PanosSetConfig {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly value?: Arg<string>;
  readonly xpath?: Arg<string>;
}

/** State functions of `panos`. */
export interface PanosStates {
  readonly add_config_lock: PanosAddConfigLock;
  readonly address_exists: PanosAddressExists;
  readonly address_group_exists: PanosAddressGroupExists;
  readonly clone_config: PanosCloneConfig;
  readonly commit_config: PanosCommitConfig;
  readonly delete_config: PanosDeleteConfig;
  readonly download_software: PanosDownloadSoftware;
  readonly edit_config: PanosEditConfig;
  readonly move_config: PanosMoveConfig;
  readonly remove_config_lock: PanosRemoveConfigLock;
  readonly rename_config: PanosRenameConfig;
  readonly security_rule_exists: PanosSecurityRuleExists;
  readonly service_exists: PanosServiceExists;
  readonly service_group_exists: PanosServiceGroupExists;
  readonly set_config: PanosSetConfig;
}
