// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PostgresClusterAbsentDocs {}

export interface PostgresClusterAbsentArgs {
  readonly version: Arg<Value>;
}

/** Arguments of `postgres_cluster.absent`, besides its name. */
export interface PostgresClusterAbsent extends PostgresClusterAbsentDocs, PostgresClusterAbsentArgs {}

export interface PostgresClusterPresentDocs {}

export interface PostgresClusterPresentArgs {
  readonly allow_group_access?: Arg<Value>;
  readonly data_checksums?: Arg<Value>;
  readonly datadir?: Arg<Value>;
  readonly encoding?: Arg<string>;
  readonly locale?: Arg<Value>;
  readonly port?: Arg<number | string>;
  readonly version: Arg<Value>;
  readonly wal_segsize?: Arg<Value>;
}

/** Arguments of `postgres_cluster.present`, besides its name. */
export interface PostgresClusterPresent extends PostgresClusterPresentDocs, PostgresClusterPresentArgs {}

export interface PostgresClusterStatesDocs {}

/** State functions of `postgres_cluster`. */
export interface PostgresClusterStates extends PostgresClusterStatesDocs {
  readonly absent: State<PostgresClusterAbsent>;
  readonly present: State<PostgresClusterPresent>;
}
