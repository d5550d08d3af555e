// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface InfluxdbUserAbsentDocs {}

export interface InfluxdbUserAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `influxdb_user.absent`, besides its name. */
export interface InfluxdbUserAbsent extends InfluxdbUserAbsentDocs, InfluxdbUserAbsentArgs {}

export interface InfluxdbUserPresentDocs {}

export interface InfluxdbUserPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly admin?: Arg<boolean>;
  readonly grants?: Arg<Value>;
  readonly passwd: Arg<string>;
}

/** Arguments of `influxdb_user.present`, besides its name. */
export interface InfluxdbUserPresent extends InfluxdbUserPresentDocs, InfluxdbUserPresentArgs {}

export interface InfluxdbUserStatesDocs {}

/** State functions of `influxdb_user`. */
export interface InfluxdbUserStates extends InfluxdbUserStatesDocs {
  readonly absent: State<InfluxdbUserAbsent>;
  readonly present: State<InfluxdbUserPresent>;
}
