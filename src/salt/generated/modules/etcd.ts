// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `etcd.directory`, besides its name. */
export interface EtcdDirectory {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `etcd.rm`, besides its name. */
export interface EtcdRm {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `etcd.set`, besides its name. */
export interface EtcdSet {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `etcd.wait_rm`, besides its name. */
export interface EtcdWaitRm {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `etcd.wait_set`, besides its name. */
export interface EtcdWaitSet {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** State functions of `etcd`. */
export interface EtcdStates {
  readonly directory: EtcdDirectory;
  readonly rm: EtcdRm;
  readonly set: EtcdSet;
  readonly wait_rm: EtcdWaitRm;
  readonly wait_set: EtcdWaitSet;
}
