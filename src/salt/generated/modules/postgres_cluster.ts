// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `postgres_cluster.absent`, besides its name. */
export interface PostgresClusterAbsent {
  readonly version: Arg<string>;
}

/** Arguments of `postgres_cluster.present`, besides its name. */
export interface PostgresClusterPresent {
  readonly allow_group_access?: Arg<Value>;
  readonly data_checksums?: Arg<Value>;
  readonly datadir?: Arg<Value>;
  readonly encoding?: Arg<string>;
  readonly locale?: Arg<Value>;
  readonly port?: Arg<number | string>;
  readonly version: Arg<string>;
  readonly wal_segsize?: Arg<Value>;
}

/** State functions of `postgres_cluster`. */
export interface PostgresClusterStates {
  readonly absent: PostgresClusterAbsent;
  readonly present: PostgresClusterPresent;
}
