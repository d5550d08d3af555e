// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `iptables.append`, besides its name. */
export interface IptablesAppend {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly save?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.chain_absent`, besides its name. */
export interface IptablesChainAbsent {
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.chain_present`, besides its name. */
export interface IptablesChainPresent {
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.delete`, besides its name. */
export interface IptablesDelete {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly save?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.flush`, besides its name. */
export interface IptablesFlush {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly chain?: Arg<Value>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.insert`, besides its name. */
export interface IptablesInsert {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly position?: Arg<Value>;
  readonly save?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** Arguments of `iptables.set_policy`, besides its name. */
export interface IptablesSetPolicy {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "ipv4" */
  readonly family?: Arg<string>;
  readonly policy?: Arg<Value>;
  readonly save?: Arg<Value>;
  /** @default "filter" */
  readonly table?: Arg<string>;
}

/** State functions of `iptables`. */
export interface IptablesStates {
  readonly append: IptablesAppend;
  readonly chain_absent: IptablesChainAbsent;
  readonly chain_present: IptablesChainPresent;
  readonly delete: IptablesDelete;
  readonly flush: IptablesFlush;
  readonly insert: IptablesInsert;
  readonly set_policy: IptablesSetPolicy;
}
