// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface RedisAbsentDocs {}

export interface RedisAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly keys?: Arg<Value>;
}

/** Arguments of `redis.absent`, besides its name. */
export interface RedisAbsent extends RedisAbsentDocs, RedisAbsentArgs {}

export interface RedisSlaveofDocs {}

export interface RedisSlaveofArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly sentinel_host?: Arg<Value>;
  readonly sentinel_password?: Arg<Value>;
  readonly sentinel_port?: Arg<Value>;
}

/** Arguments of `redis.slaveof`, besides its name. */
export interface RedisSlaveof extends RedisSlaveofDocs, RedisSlaveofArgs {}

export interface RedisStringDocs {}

export interface RedisStringArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly expire?: Arg<Value>;
  readonly expireat?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `redis.string`, besides its name. */
export interface RedisString extends RedisStringDocs, RedisStringArgs {}

export interface RedisStatesDocs {}

/** State functions of `redis`. */
export interface RedisStates extends RedisStatesDocs {
  readonly absent: State<RedisAbsent>;
  readonly slaveof: State<RedisSlaveof>;
  readonly string: State<RedisString>;
}
