// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `nftables.append`, besides its name. */
export interface NftablesAppend {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `nftables.chain_absent`, besides its name. */
export interface NftablesChainAbsent {
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `nftables.chain_present`, besides its name. */
export interface NftablesChainPresent {
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly hook?: Arg<Value>;
  readonly priority?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
  readonly table_type?: Arg<Value>;
}

/** Arguments of `nftables.delete`, besides its name. */
export interface NftablesDelete {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `nftables.flush`, besides its name. */
export interface NftablesFlush {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  /** @default false */
  readonly ignore_absence?: Arg<boolean>;
}

/** Arguments of `nftables.insert`, besides its name. */
export interface NftablesInsert {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `nftables.set_policy`, besides its name. */
export interface NftablesSetPolicy {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly policy?: Arg<Value>;
  readonly save?: Arg<boolean>;
  readonly save_filename?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `nftables.table_absent`, besides its name. */
export interface NftablesTableAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `nftables.table_present`, besides its name. */
export interface NftablesTablePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** State functions of `nftables`. */
export interface NftablesStates {
  readonly append: NftablesAppend;
  readonly chain_absent: NftablesChainAbsent;
  readonly chain_present: NftablesChainPresent;
  readonly delete: NftablesDelete;
  readonly flush: NftablesFlush;
  readonly insert: NftablesInsert;
  readonly set_policy: NftablesSetPolicy;
  readonly table_absent: NftablesTableAbsent;
  readonly table_present: NftablesTablePresent;
}
