// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface IpmiBootDeviceDocs {}

export interface IpmiBootDeviceArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ipmi.boot_device`, besides its name. */
export interface IpmiBootDevice extends IpmiBootDeviceDocs, IpmiBootDeviceArgs {}

export interface IpmiPowerDocs {}

export interface IpmiPowerArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default 300 */
  readonly wait?: Arg<number>;
}

/** Arguments of `ipmi.power`, besides its name. */
export interface IpmiPower extends IpmiPowerDocs, IpmiPowerArgs {}

export interface IpmiUserAbsentDocs {}

export interface IpmiUserAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default 14 */
  readonly channel?: Arg<number>;
}

/** Arguments of `ipmi.user_absent`, besides its name. */
export interface IpmiUserAbsent extends IpmiUserAbsentDocs, IpmiUserAbsentArgs {}

export interface IpmiUserPresentDocs {}

export interface IpmiUserPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly callback?: Arg<boolean>;
  /** @default 14 */
  readonly channel?: Arg<number>;
  /** @default true */
  readonly ipmi_msg?: Arg<boolean>;
  /** @default true */
  readonly link_auth?: Arg<boolean>;
  readonly password: Arg<string>;
  /** @default "administrator" */
  readonly privilege_level?: Arg<string>;
  readonly uid: Arg<number | string>;
}

/** Arguments of `ipmi.user_present`, besides its name. */
export interface IpmiUserPresent extends IpmiUserPresentDocs, IpmiUserPresentArgs {}

export interface IpmiStatesDocs {}

/** State functions of `ipmi`. */
export interface IpmiStates extends IpmiStatesDocs {
  readonly boot_device: State<IpmiBootDevice>;
  readonly power: State<IpmiPower>;
  readonly user_absent: State<IpmiUserAbsent>;
  readonly user_present: State<IpmiUserPresent>;
}
