// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `panos.add_config_lock`, besides its name. */
export interface PanosAddConfigLock {}

export interface PanosAddressExistsDocs {}

export interface PanosAddressExistsArgs {
  readonly addressname?: Arg<string>;
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly description?: Arg<string>;
  readonly fqdn?: Arg<string>;
  readonly ipnetmask?: Arg<string>;
  readonly iprange?: Arg<string>;
  /** @default 1 */
  readonly vsys?: Arg<number>;
}

/** Arguments of `panos.address_exists`, besides its name. */
export interface PanosAddressExists extends PanosAddressExistsDocs, PanosAddressExistsArgs {}

export interface PanosAddressGroupExistsDocs {}

export interface PanosAddressGroupExistsArgs {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly description?: Arg<string>;
  readonly groupname?: Arg<string>;
  readonly members?: Arg<string | readonly Value[]>;
  /** @default 1 */
  readonly vsys?: Arg<number>;
}

/** Arguments of `panos.address_group_exists`, besides its name. */
export interface PanosAddressGroupExists extends PanosAddressGroupExistsDocs, PanosAddressGroupExistsArgs {}

export interface PanosCloneConfigDocs {}

export interface PanosCloneConfigArgs {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly newname?: Arg<string>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.clone_config`, besides its name. */
export interface PanosCloneConfig extends PanosCloneConfigDocs, PanosCloneConfigArgs {}

/** Arguments of `panos.commit_config`, besides its name. */
export interface PanosCommitConfig {}

export interface PanosDeleteConfigDocs {}

export interface PanosDeleteConfigArgs {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.delete_config`, besides its name. */
export interface PanosDeleteConfig extends PanosDeleteConfigDocs, PanosDeleteConfigArgs {}

export interface PanosDownloadSoftwareDocs {}

export interface PanosDownloadSoftwareArgs {
  /** @default false */
  readonly check?: Arg<boolean>;
  /** @default false */
  readonly synch?: Arg<boolean>;
  readonly version?: Arg<Value>;
}

/** Arguments of `panos.download_software`, besides its name. */
export interface PanosDownloadSoftware extends PanosDownloadSoftwareDocs, PanosDownloadSoftwareArgs {}

export interface PanosEditConfigDocs {}

export interface PanosEditConfigArgs {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly value?: Arg<Value>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.edit_config`, besides its name. */
export interface PanosEditConfig extends PanosEditConfigDocs, PanosEditConfigArgs {}

export interface PanosMoveConfigDocs {}

export interface PanosMoveConfigArgs {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly dst?: Arg<string>;
  readonly where?: Arg<string>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.move_config`, besides its name. */
export interface PanosMoveConfig extends PanosMoveConfigDocs, PanosMoveConfigArgs {}

/** Arguments of `panos.remove_config_lock`, besides its name. */
export interface PanosRemoveConfigLock {}

export interface PanosRenameConfigDocs {}

export interface PanosRenameConfigArgs {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly newname?: Arg<string>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.rename_config`, besides its name. */
export interface PanosRenameConfig extends PanosRenameConfigDocs, PanosRenameConfigArgs {}

export interface PanosSecurityRuleExistsDocs {}

export interface PanosSecurityRuleExistsArgs {
  readonly action?: Arg<string>;
  readonly application?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly datafilter?: Arg<string>;
  readonly description?: Arg<string>;
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
  readonly rulename?: Arg<string>;
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

/** Arguments of `panos.security_rule_exists`, besides its name. */
export interface PanosSecurityRuleExists extends PanosSecurityRuleExistsDocs, PanosSecurityRuleExistsArgs {}

export interface PanosServiceExistsDocs {}

export interface PanosServiceExistsArgs {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly description?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly protocol?: Arg<string>;
  readonly servicename?: Arg<string>;
  /** @default 1 */
  readonly vsys?: Arg<number>;
}

/** Arguments of `panos.service_exists`, besides its name. */
export interface PanosServiceExists extends PanosServiceExistsDocs, PanosServiceExistsArgs {}

export interface PanosServiceGroupExistsDocs {}

export interface PanosServiceGroupExistsArgs {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly description?: Arg<string>;
  readonly groupname?: Arg<string>;
  readonly members?: Arg<string | readonly Value[]>;
  /** @default 1 */
  readonly vsys?: Arg<number>;
}

/** Arguments of `panos.service_group_exists`, besides its name. */
export interface PanosServiceGroupExists extends PanosServiceGroupExistsDocs, PanosServiceGroupExistsArgs {}

export interface PanosSetConfigDocs {}

export interface PanosSetConfigArgs {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly value?: Arg<Value>;
  readonly xpath?: Arg<string>;
}

/** Arguments of `panos.set_config`, besides its name. */
export interface PanosSetConfig extends PanosSetConfigDocs, PanosSetConfigArgs {}

export interface PanosStatesDocs {}

/** State functions of `panos`. */
export interface PanosStates extends PanosStatesDocs {
  readonly add_config_lock: State<PanosAddConfigLock>;
  readonly address_exists: State<PanosAddressExists>;
  readonly address_group_exists: State<PanosAddressGroupExists>;
  readonly clone_config: State<PanosCloneConfig>;
  readonly commit_config: State<PanosCommitConfig>;
  readonly delete_config: State<PanosDeleteConfig>;
  readonly download_software: State<PanosDownloadSoftware>;
  readonly edit_config: State<PanosEditConfig>;
  readonly move_config: State<PanosMoveConfig>;
  readonly remove_config_lock: State<PanosRemoveConfigLock>;
  readonly rename_config: State<PanosRenameConfig>;
  readonly security_rule_exists: State<PanosSecurityRuleExists>;
  readonly service_exists: State<PanosServiceExists>;
  readonly service_group_exists: State<PanosServiceGroupExists>;
  readonly set_config: State<PanosSetConfig>;
}
