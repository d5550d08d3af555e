// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ddns.absent`, besides its name. */
export interface DdnsAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  readonly rdtype?: Arg<Value>;
  readonly zone: Arg<Value>;
}

/** Arguments of `ddns.present`, besides its name. */
export interface DdnsPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data: Arg<Value>;
  /** @default "A" */
  readonly rdtype?: Arg<string>;
  readonly ttl: Arg<number | string>;
  readonly zone: Arg<Value>;
}

/** State functions of `ddns`. */
export interface DdnsStates {
  readonly absent: DdnsAbsent;
  readonly present: DdnsPresent;
}
