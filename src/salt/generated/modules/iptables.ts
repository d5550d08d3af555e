// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface IptablesAppendDocs {}

export interface IptablesAppendArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly save?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.append`, besides its name. */
export interface IptablesAppend extends IptablesAppendDocs, IptablesAppendArgs {}

export interface IptablesChainAbsentDocs {}

export interface IptablesChainAbsentArgs {
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.chain_absent`, besides its name. */
export interface IptablesChainAbsent extends IptablesChainAbsentDocs, IptablesChainAbsentArgs {}

export interface IptablesChainPresentDocs {}

export interface IptablesChainPresentArgs {
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.chain_present`, besides its name. */
export interface IptablesChainPresent extends IptablesChainPresentDocs, IptablesChainPresentArgs {}

export interface IptablesDeleteDocs {}

export interface IptablesDeleteArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly save?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.delete`, besides its name. */
export interface IptablesDelete extends IptablesDeleteDocs, IptablesDeleteArgs {}

export interface IptablesFlushDocs {}

export interface IptablesFlushArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly chain?: Arg<Value>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.flush`, besides its name. */
export interface IptablesFlush extends IptablesFlushDocs, IptablesFlushArgs {}

export interface IptablesInsertDocs {}

export interface IptablesInsertArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly position?: Arg<Value>;
  readonly save?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.insert`, besides its name. */
export interface IptablesInsert extends IptablesInsertDocs, IptablesInsertArgs {}

export interface IptablesSetPolicyDocs {}

export interface IptablesSetPolicyArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly policy?: Arg<Value>;
  readonly save?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.set_policy`, besides its name. */
export interface IptablesSetPolicy extends IptablesSetPolicyDocs, IptablesSetPolicyArgs {}

export interface IptablesStatesDocs {}

/** State functions of `iptables`. */
export interface IptablesStates extends IptablesStatesDocs {
  readonly append: State<IptablesAppend>;
  readonly chain_absent: State<IptablesChainAbsent>;
  readonly chain_present: State<IptablesChainPresent>;
  readonly delete: State<IptablesDelete>;
  readonly flush: State<IptablesFlush>;
  readonly insert: State<IptablesInsert>;
  readonly set_policy: State<IptablesSetPolicy>;
}
