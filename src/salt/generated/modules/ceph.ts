// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface CephQuorumDocs {}

export interface CephQuorumArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ceph.quorum`, besides its name. */
export interface CephQuorum extends CephQuorumDocs, CephQuorumArgs {}

export interface CephStatesDocs {}

/** State functions of `ceph`. */
export interface CephStates extends CephStatesDocs {
  readonly quorum: State<CephQuorum>;
}
