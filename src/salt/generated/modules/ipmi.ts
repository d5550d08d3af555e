// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ipmi.boot_device`, besides its name. */
export interface IpmiBootDevice {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ipmi.power`, besides its name. */
export interface IpmiPower {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default 300 */
  readonly wait?: Arg<number>;
}

/** Arguments of `ipmi.user_absent`, besides its name. */
export interface IpmiUserAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default 14 */
  readonly channel?: Arg<number>;
}

/** Arguments of `ipmi.user_present`, besides its name. */
export interface IpmiUserPresent {
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

/** State functions of `ipmi`. */
export interface IpmiStates {
  readonly boot_device: IpmiBootDevice;
  readonly power: IpmiPower;
  readonly user_absent: IpmiUserAbsent;
  readonly user_present: IpmiUserPresent;
}
