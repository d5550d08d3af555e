// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `idem.state`, besides its name. */
export interface IdemState {
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

/** State functions of `idem`. */
export interface IdemStates {
  readonly state: IdemState;
}
