// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `apache.configfile`, besides its name. */
export interface ApacheConfigfile {
  readonly config: Arg<Value>;
}

/** State functions of `apache`. */
export interface ApacheStates {
  readonly configfile: ApacheConfigfile;
}
