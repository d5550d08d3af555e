// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `redis.absent`, besides its name. */
export interface RedisAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly keys?: Arg<Value>;
}

/** Arguments of `redis.slaveof`, besides its name. */
export interface RedisSlaveof {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly sentinel_host?: Arg<Value>;
  readonly sentinel_password?: Arg<Value>;
  readonly sentinel_port?: Arg<Value>;
}

/** Arguments of `redis.string`, besides its name. */
export interface RedisString {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly expire?: Arg<Value>;
  readonly expireat?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** State functions of `redis`. */
export interface RedisStates {
  readonly absent: RedisAbsent;
  readonly slaveof: RedisSlaveof;
  readonly string: RedisString;
}
