// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface IpsetAbsentDocs {}

export interface IpsetAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly entries?: Arg<Value>;
  readonly entry?: Arg<Value>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `ipset.absent`, besides its name. */
export interface IpsetAbsent extends IpsetAbsentDocs, IpsetAbsentArgs {}

export interface IpsetFlushDocs {}

export interface IpsetFlushArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `ipset.flush`, besides its name. */
export interface IpsetFlush extends IpsetFlushDocs, IpsetFlushArgs {}

export interface IpsetPresentDocs {}

export interface IpsetPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly entry?: Arg<Value>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `ipset.present`, besides its name. */
export interface IpsetPresent extends IpsetPresentDocs, IpsetPresentArgs {}

export interface IpsetSetAbsentDocs {}

export interface IpsetSetAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `ipset.set_absent`, besides its name. */
export interface IpsetSetAbsent extends IpsetSetAbsentDocs, IpsetSetAbsentArgs {}

export interface IpsetSetPresentDocs {}

export interface IpsetSetPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly set_type: Arg<Value>;
}

/** Arguments of `ipset.set_present`, besides its name. */
export interface IpsetSetPresent extends IpsetSetPresentDocs, IpsetSetPresentArgs {}

export interface IpsetStatesDocs {}

/** State functions of `ipset`. */
export interface IpsetStates extends IpsetStatesDocs {
  readonly absent: State<IpsetAbsent>;
  readonly flush: State<IpsetFlush>;
  readonly present: State<IpsetPresent>;
  readonly set_absent: State<IpsetSetAbsent>;
  readonly set_present: State<IpsetSetPresent>;
}
