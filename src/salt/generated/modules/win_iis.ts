// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface WinIisContainerSettingDocs {}

export interface WinIisContainerSettingArgs {
  readonly container: Arg<string>;
  readonly settings?: Arg<Value>;
}

/** Arguments of `win_iis.container_setting`, besides its name. */
export interface WinIisContainerSetting extends WinIisContainerSettingDocs, WinIisContainerSettingArgs {}

export interface WinIisCreateAppDocs {}

export interface WinIisCreateAppArgs {
  readonly apppool?: Arg<string>;
  readonly site: Arg<string>;
  readonly sourcepath: Arg<string>;
}

/** Arguments of `win_iis.create_app`, besides its name. */
export interface WinIisCreateApp extends WinIisCreateAppDocs, WinIisCreateAppArgs {}

/** Arguments of `win_iis.create_apppool`, besides its name. */
export interface WinIisCreateApppool {}

export interface WinIisCreateBindingDocs {}

export interface WinIisCreateBindingArgs {
  /** @default "" */
  readonly hostheader?: Arg<string>;
  /** @default "*" */
  readonly ipaddress?: Arg<number | string>;
  /** @default 80 */
  readonly port?: Arg<number | string>;
  /** @default "http" */
  readonly protocol?: Arg<string>;
  readonly site: Arg<string>;
  /** @default 0 */
  readonly sslflags?: Arg<number>;
}

/** Arguments of `win_iis.create_binding`, besides its name. */
export interface WinIisCreateBinding extends WinIisCreateBindingDocs, WinIisCreateBindingArgs {}

export interface WinIisCreateCertBindingDocs {}

export interface WinIisCreateCertBindingArgs {
  /** @default "" */
  readonly hostheader?: Arg<string>;
  /** @default "*" */
  readonly ipaddress?: Arg<number | string>;
  /** @default 443 */
  readonly port?: Arg<number | string>;
  readonly site: Arg<string>;
  /** @default 0 */
  readonly sslflags?: Arg<number>;
}

/** Arguments of `win_iis.create_cert_binding`, besides its name. */
export interface WinIisCreateCertBinding extends WinIisCreateCertBindingDocs, WinIisCreateCertBindingArgs {}

export interface WinIisCreateVdirDocs {}

export interface WinIisCreateVdirArgs {
  /** @default "/" */
  readonly app?: Arg<string>;
  readonly site: Arg<string>;
  readonly sourcepath: Arg<string>;
}

/** Arguments of `win_iis.create_vdir`, besides its name. */
export interface WinIisCreateVdir extends WinIisCreateVdirDocs, WinIisCreateVdirArgs {}

export interface WinIisDeployedDocs {}

export interface WinIisDeployedArgs {
  /** @default "" */
  readonly apppool?: Arg<string>;
  /** @default "" */
  readonly hostheader?: Arg<string>;
  /** @default "*" */
  readonly ipaddress?: Arg<number | string>;
  /** @default 80 */
  readonly port?: Arg<number | string>;
  /** @default "http" */
  readonly protocol?: Arg<string>;
  readonly sourcepath: Arg<string>;
}

/** Arguments of `win_iis.deployed`, besides its name. */
export interface WinIisDeployed extends WinIisDeployedDocs, WinIisDeployedArgs {}

export interface WinIisRemoveAppDocs {}

export interface WinIisRemoveAppArgs {
  readonly site: Arg<string>;
}

/** Arguments of `win_iis.remove_app`, besides its name. */
export interface WinIisRemoveApp extends WinIisRemoveAppDocs, WinIisRemoveAppArgs {}

/** Arguments of `win_iis.remove_apppool`, besides its name. */
export interface WinIisRemoveApppool {}

export interface WinIisRemoveBindingDocs {}

export interface WinIisRemoveBindingArgs {
  /** @default "" */
  readonly hostheader?: Arg<string>;
  /** @default "*" */
  readonly ipaddress?: Arg<number | string>;
  /** @default 80 */
  readonly port?: Arg<number | string>;
  readonly site: Arg<string>;
}

/** Arguments of `win_iis.remove_binding`, besides its name. */
export interface WinIisRemoveBinding extends WinIisRemoveBindingDocs, WinIisRemoveBindingArgs {}

export interface WinIisRemoveCertBindingDocs {}

export interface WinIisRemoveCertBindingArgs {
  /** @default "" */
  readonly hostheader?: Arg<string>;
  /** @default "*" */
  readonly ipaddress?: Arg<number | string>;
  /** @default 443 */
  readonly port?: Arg<number | string>;
  readonly site: Arg<string>;
}

/** Arguments of `win_iis.remove_cert_binding`, besides its name. */
export interface WinIisRemoveCertBinding extends WinIisRemoveCertBindingDocs, WinIisRemoveCertBindingArgs {}

/** Arguments of `win_iis.remove_site`, besides its name. */
export interface WinIisRemoveSite {}

export interface WinIisRemoveVdirDocs {}

export interface WinIisRemoveVdirArgs {
  /** @default "/" */
  readonly app?: Arg<string>;
  readonly site: Arg<string>;
}

/** Arguments of `win_iis.remove_vdir`, besides its name. */
export interface WinIisRemoveVdir extends WinIisRemoveVdirDocs, WinIisRemoveVdirArgs {}

export interface WinIisSetAppDocs {}

export interface WinIisSetAppArgs {
  readonly settings?: Arg<Value>;
  readonly site: Arg<string>;
}

/** Arguments of `win_iis.set_app`, besides its name. */
export interface WinIisSetApp extends WinIisSetAppDocs, WinIisSetAppArgs {}

export interface WinIisWebconfigurationSettingsDocs {}

export interface WinIisWebconfigurationSettingsArgs {
  readonly settings?: Arg<Value>;
}

/** Arguments of `win_iis.webconfiguration_settings`, besides its name. */
export interface WinIisWebconfigurationSettings extends WinIisWebconfigurationSettingsDocs, WinIisWebconfigurationSettingsArgs {}

export interface WinIisStatesDocs {}

/** State functions of `win_iis`. */
export interface WinIisStates extends WinIisStatesDocs {
  readonly container_setting: State<WinIisContainerSetting>;
  readonly create_app: State<WinIisCreateApp>;
  readonly create_apppool: State<WinIisCreateApppool>;
  readonly create_binding: State<WinIisCreateBinding>;
  readonly create_cert_binding: State<WinIisCreateCertBinding>;
  readonly create_vdir: State<WinIisCreateVdir>;
  readonly deployed: State<WinIisDeployed>;
  readonly remove_app: State<WinIisRemoveApp>;
  readonly remove_apppool: State<WinIisRemoveApppool>;
  readonly remove_binding: State<WinIisRemoveBinding>;
  readonly remove_cert_binding: State<WinIisRemoveCertBinding>;
  readonly remove_site: State<WinIisRemoveSite>;
  readonly remove_vdir: State<WinIisRemoveVdir>;
  readonly set_app: State<WinIisSetApp>;
  readonly webconfiguration_settings: State<WinIisWebconfigurationSettings>;
}
