// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NftablesAppendDocs {}

export interface NftablesAppendArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `nftables.append`, besides its name. */
export interface NftablesAppend extends NftablesAppendDocs, NftablesAppendArgs {}

export interface NftablesChainAbsentDocs {}

export interface NftablesChainAbsentArgs {
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `nftables.chain_absent`, besides its name. */
export interface NftablesChainAbsent extends NftablesChainAbsentDocs, NftablesChainAbsentArgs {}

export interface NftablesChainPresentDocs {}

export interface NftablesChainPresentArgs {
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly hook?: Arg<Value>;
  readonly priority?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
  readonly table_type?: Arg<Value>;
}

/** Arguments of `nftables.chain_present`, besides its name. */
export interface NftablesChainPresent extends NftablesChainPresentDocs, NftablesChainPresentArgs {}

export interface NftablesDeleteDocs {}

export interface NftablesDeleteArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `nftables.delete`, besides its name. */
export interface NftablesDelete extends NftablesDeleteDocs, NftablesDeleteArgs {}

export interface NftablesFlushDocs {}

export interface NftablesFlushArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  /** @default false */
  readonly ignore_absence?: Arg<boolean>;
}

/** Arguments of `nftables.flush`, besides its name. */
export interface NftablesFlush extends NftablesFlushDocs, NftablesFlushArgs {}

export interface NftablesInsertDocs {}

export interface NftablesInsertArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `nftables.insert`, besides its name. */
export interface NftablesInsert extends NftablesInsertDocs, NftablesInsertArgs {}

export interface NftablesSetPolicyDocs {}

export interface NftablesSetPolicyArgs {
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

/** Arguments of `nftables.set_policy`, besides its name. */
export interface NftablesSetPolicy extends NftablesSetPolicyDocs, NftablesSetPolicyArgs {}

export interface NftablesTableAbsentDocs {}

export interface NftablesTableAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `nftables.table_absent`, besides its name. */
export interface NftablesTableAbsent extends NftablesTableAbsentDocs, NftablesTableAbsentArgs {}

export interface NftablesTablePresentDocs {}

export interface NftablesTablePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
}

/** Arguments of `nftables.table_present`, besides its name. */
export interface NftablesTablePresent extends NftablesTablePresentDocs, NftablesTablePresentArgs {}

export interface NftablesStatesDocs {}

/** State functions of `nftables`. */
export interface NftablesStates extends NftablesStatesDocs {
  readonly append: State<NftablesAppend>;
  readonly chain_absent: State<NftablesChainAbsent>;
  readonly chain_present: State<NftablesChainPresent>;
  readonly delete: State<NftablesDelete>;
  readonly flush: State<NftablesFlush>;
  readonly insert: State<NftablesInsert>;
  readonly set_policy: State<NftablesSetPolicy>;
  readonly table_absent: State<NftablesTableAbsent>;
  readonly table_present: State<NftablesTablePresent>;
}
