// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface IdemStateDocs {}

export interface IdemStateArgs {
  readonly acct_file?: Arg<string>;
  readonly acct_key?: Arg<Value>;
  readonly acct_profile?: Arg<string>;
  readonly cache_dir?: Arg<Value>;
  readonly render?: Arg<Value>;
  readonly runtime?: Arg<Value>;
  readonly sls: Arg<Value>;
  readonly source_dir?: Arg<string>;
  /** @default false */
  readonly test?: Arg<boolean>;
}

/** Arguments of `idem.state`, besides its name. */
export interface IdemState extends IdemStateDocs, IdemStateArgs {}

export interface IdemStatesDocs {}

/** State functions of `idem`. */
export interface IdemStates extends IdemStatesDocs {
  readonly state: State<IdemState>;
}
