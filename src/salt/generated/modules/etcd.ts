// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface EtcdDirectoryDocs {}

export interface EtcdDirectoryArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `etcd.directory`, besides its name. */
export interface EtcdDirectory extends EtcdDirectoryDocs, EtcdDirectoryArgs {}

export interface EtcdRmDocs {}

export interface EtcdRmArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `etcd.rm`, besides its name. */
export interface EtcdRm extends EtcdRmDocs, EtcdRmArgs {}

export interface EtcdSetDocs {}

export interface EtcdSetArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `etcd.set`, besides its name. */
export interface EtcdSet extends EtcdSetDocs, EtcdSetArgs {}

export interface EtcdWaitRmDocs {}

export interface EtcdWaitRmArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `etcd.wait_rm`, besides its name. */
export interface EtcdWaitRm extends EtcdWaitRmDocs, EtcdWaitRmArgs {}

export interface EtcdWaitSetDocs {}

export interface EtcdWaitSetArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `etcd.wait_set`, besides its name. */
export interface EtcdWaitSet extends EtcdWaitSetDocs, EtcdWaitSetArgs {}

export interface EtcdStatesDocs {}

/** State functions of `etcd`. */
export interface EtcdStates extends EtcdStatesDocs {
  readonly directory: State<EtcdDirectory>;
  readonly rm: State<EtcdRm>;
  readonly set: State<EtcdSet>;
  readonly wait_rm: State<EtcdWaitRm>;
  readonly wait_set: State<EtcdWaitSet>;
}
