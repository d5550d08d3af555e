// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `win_iis.container_setting`, besides its name. */
export interface WinIisContainerSetting {
  readonly container: Arg<string>;
  readonly settings?: Arg<Value>;
}

/** Arguments of `win_iis.create_app`, besides its name. */
export interface WinIisCreateApp {
  readonly apppool?: Arg<string>;
  readonly site: Arg<string>;
  readonly sourcepath: Arg<string>;
}

/** Arguments of `win_iis.create_apppool`, besides its name. */
export interface WinIisCreateApppool {}

/** Arguments of `win_iis.create_binding`, besides its name. */
export interface WinIisCreateBinding {
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

/** Arguments of `win_iis.create_cert_binding`, besides its name. */
export interface WinIisCreateCertBinding {
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

/** Arguments of `win_iis.create_vdir`, besides its name. */
export interface WinIisCreateVdir {
  /** @default "/" */
  readonly app?: Arg<string>;
  readonly site: Arg<string>;
  readonly sourcepath: Arg<string>;
}

/** Arguments of `win_iis.deployed`, besides its name. */
export interface WinIisDeployed {
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

/** Arguments of `win_iis.remove_app`, besides its name. */
export interface WinIisRemoveApp {
  readonly site: Arg<string>;
}

/** Arguments of `win_iis.remove_apppool`, besides its name. */
export interface WinIisRemoveApppool {}

/** Arguments of `win_iis.remove_binding`, besides its name. */
export interface WinIisRemoveBinding {
  /** @default "" */
  readonly hostheader?: Arg<string>;
  /** @default "*" */
  readonly ipaddress?: Arg<number | string>;
  /** @default 80 */
  readonly port?: Arg<number | string>;
  readonly site: Arg<string>;
}

/** Arguments of `win_iis.remove_cert_binding`, besides its name. */
export interface WinIisRemoveCertBinding {
  /** @default "" */
  readonly hostheader?: Arg<string>;
  /** @default "*" */
  readonly ipaddress?: Arg<number | string>;
  /** @default 443 */
  readonly port?: Arg<number | string>;
  readonly site: Arg<string>;
}

/** Arguments of `win_iis.remove_site`, besides its name. */
export interface WinIisRemoveSite {}

/** Arguments of `win_iis.remove_vdir`, besides its name. */
export interface WinIisRemoveVdir {
  /** @default "/" */
  readonly app?: Arg<string>;
  readonly site: Arg<string>;
}

/** Arguments of `win_iis.set_app`, besides its name. */
export interface WinIisSetApp {
  readonly settings?: Arg<Value>;
  readonly site: Arg<string>;
}

/** Arguments of `win_iis.webconfiguration_settings`, besides its name. */
export interface WinIisWebconfigurationSettings {
  readonly settings?: Arg<Value>;
}

/** State functions of `win_iis`. */
export interface WinIisStates {
  readonly container_setting: WinIisContainerSetting;
  readonly create_app: WinIisCreateApp;
  readonly create_apppool: WinIisCreateApppool;
  readonly create_binding: WinIisCreateBinding;
  readonly create_cert_binding: WinIisCreateCertBinding;
  readonly create_vdir: WinIisCreateVdir;
  readonly deployed: WinIisDeployed;
  readonly remove_app: WinIisRemoveApp;
  readonly remove_apppool: WinIisRemoveApppool;
  readonly remove_binding: WinIisRemoveBinding;
  readonly remove_cert_binding: WinIisRemoveCertBinding;
  readonly remove_site: WinIisRemoveSite;
  readonly remove_vdir: WinIisRemoveVdir;
  readonly set_app: WinIisSetApp;
  readonly webconfiguration_settings: WinIisWebconfigurationSettings;
}
