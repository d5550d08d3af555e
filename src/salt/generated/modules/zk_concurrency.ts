// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZkConcurrencyLockDocs {}

export interface ZkConcurrencyLockArgs {
  readonly default_acl?: Arg<Value>;
  /** @default false */
  readonly ephemeral_lease?: Arg<boolean>;
  readonly identifier?: Arg<Value>;
  /** @default 1 */
  readonly max_concurrency?: Arg<number>;
  readonly password?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly scheme?: Arg<Value>;
  readonly timeout?: Arg<number | string>;
  readonly username?: Arg<string>;
  readonly zk_hosts?: Arg<Value>;
}

/** Arguments of `zk_concurrency.lock`, besides its name. */
export interface ZkConcurrencyLock extends ZkConcurrencyLockDocs, ZkConcurrencyLockArgs {}

export interface ZkConcurrencyMinPartyDocs {}

export interface ZkConcurrencyMinPartyArgs {
  /** @default false */
  readonly blocking?: Arg<boolean>;
  readonly default_acl?: Arg<Value>;
  readonly min_nodes: Arg<Value>;
  readonly password?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly scheme?: Arg<Value>;
  readonly username?: Arg<string>;
  readonly zk_hosts: Arg<Value>;
}

/** Arguments of `zk_concurrency.min_party`, besides its name. */
export interface ZkConcurrencyMinParty extends ZkConcurrencyMinPartyDocs, ZkConcurrencyMinPartyArgs {}

export interface ZkConcurrencyUnlockDocs {}

export interface ZkConcurrencyUnlockArgs {
  readonly default_acl?: Arg<Value>;
  /** @default false */
  readonly ephemeral_lease?: Arg<boolean>;
  readonly identifier?: Arg<Value>;
  /** @default 1 */
  readonly max_concurrency?: Arg<number>;
  readonly password?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly scheme?: Arg<Value>;
  readonly username?: Arg<string>;
  readonly zk_hosts?: Arg<Value>;
}

/** Arguments of `zk_concurrency.unlock`, besides its name. */
export interface ZkConcurrencyUnlock extends ZkConcurrencyUnlockDocs, ZkConcurrencyUnlockArgs {}

export interface ZkConcurrencyStatesDocs {}

/** State functions of `zk_concurrency`. */
export interface ZkConcurrencyStates extends ZkConcurrencyStatesDocs {
  readonly lock: State<ZkConcurrencyLock>;
  readonly min_party: State<ZkConcurrencyMinParty>;
  readonly unlock: State<ZkConcurrencyUnlock>;
}
