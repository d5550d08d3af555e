// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ipset.absent`, besides its name. */
export interface IpsetAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly entries?: Arg<Value>;
  readonly entry?: Arg<Value>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `ipset.flush`, besides its name. */
export interface IpsetFlush {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `ipset.present`, besides its name. */
export interface IpsetPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly entry?: Arg<Value>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `ipset.set_absent`, besides its name. */
export interface IpsetSetAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `ipset.set_present`, besides its name. */
export interface IpsetSetPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly set_type: Arg<Value>;
}

/** State functions of `ipset`. */
export interface IpsetStates {
  readonly absent: IpsetAbsent;
  readonly flush: IpsetFlush;
  readonly present: IpsetPresent;
  readonly set_absent: IpsetSetAbsent;
  readonly set_present: IpsetSetPresent;
}
