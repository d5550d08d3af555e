// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PostgresInitdbPresentDocs {}

export interface PostgresInitdbPresentArgs {
  /** @default "password" */
  readonly auth?: Arg<string>;
  /** @default false */
  readonly checksums?: Arg<boolean>;
  /** @default "UTF8" */
  readonly encoding?: Arg<string>;
  readonly locale?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly runas?: Arg<string>;
  readonly user?: Arg<number | string>;
  readonly waldir?: Arg<Value>;
}

/** Arguments of `postgres_initdb.present`, besides its name. */
export interface PostgresInitdbPresent extends PostgresInitdbPresentDocs, PostgresInitdbPresentArgs {}

export interface PostgresInitdbStatesDocs {}

/** State functions of `postgres_initdb`. */
export interface PostgresInitdbStates extends PostgresInitdbStatesDocs {
  readonly present: State<PostgresInitdbPresent>;
}
