// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ApacheConfigfileDocs {}

export interface ApacheConfigfileArgs {
  readonly config: Arg<Value>;
}

/** Arguments of `apache.configfile`, besides its name. */
export interface ApacheConfigfile extends ApacheConfigfileDocs, ApacheConfigfileArgs {}

export interface ApacheStatesDocs {}

/** State functions of `apache`. */
export interface ApacheStates extends ApacheStatesDocs {
  readonly configfile: State<ApacheConfigfile>;
}
