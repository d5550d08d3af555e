// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface DdnsAbsentDocs {}

export interface DdnsAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  readonly rdtype?: Arg<Value>;
  readonly zone: Arg<Value>;
}

/** Arguments of `ddns.absent`, besides its name. */
export interface DdnsAbsent extends DdnsAbsentDocs, DdnsAbsentArgs {}

export interface DdnsPresentDocs {}

export interface DdnsPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data: Arg<Value>;
  /** @default "A" */
  readonly rdtype?: Arg<string>;
  readonly ttl: Arg<number | string>;
  readonly zone: Arg<Value>;
}

/** Arguments of `ddns.present`, besides its name. */
export interface DdnsPresent extends DdnsPresentDocs, DdnsPresentArgs {}

export interface DdnsStatesDocs {}

/** State functions of `ddns`. */
export interface DdnsStates extends DdnsStatesDocs {
  readonly absent: State<DdnsAbsent>;
  readonly present: State<DdnsPresent>;
}
