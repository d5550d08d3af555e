// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MemcachedAbsentDocs {}

export interface MemcachedAbsentArgs {
  /** @default "127.0.0.1" */
  readonly host?: Arg<string>;
  /** @default 11211 */
  readonly port?: Arg<number | string>;
  /** @default 0 */
  readonly time?: Arg<number>;
  readonly value?: Arg<Value>;
}

/** Arguments of `memcached.absent`, besides its name. */
export interface MemcachedAbsent extends MemcachedAbsentDocs, MemcachedAbsentArgs {}

export interface MemcachedManagedDocs {}

export interface MemcachedManagedArgs {
  /** @default "127.0.0.1" */
  readonly host?: Arg<string>;
  /** @default 0 */
  readonly min_compress_len?: Arg<number>;
  /** @default 11211 */
  readonly port?: Arg<number | string>;
  /** @default 0 */
  readonly time?: Arg<number>;
  readonly value?: Arg<Value>;
}

/** Arguments of `memcached.managed`, besides its name. */
export interface MemcachedManaged extends MemcachedManagedDocs, MemcachedManagedArgs {}

export interface MemcachedStatesDocs {}

/** State functions of `memcached`. */
export interface MemcachedStates extends MemcachedStatesDocs {
  readonly absent: State<MemcachedAbsent>;
  readonly managed: State<MemcachedManaged>;
}
