// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `supervisord.dead`, besides its name. */
export interface SupervisordDead {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly bin_env?: Arg<string>;
  readonly conf_file?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `supervisord.running`, besides its name. */
export interface SupervisordRunning {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly bin_env?: Arg<string>;
  readonly conf_file?: Arg<string>;
  /** @default false */
  readonly restart?: Arg<boolean>;
  /** @default false */
  readonly update?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** State functions of `supervisord`. */
export interface SupervisordStates {
  readonly dead: SupervisordDead;
  readonly running: SupervisordRunning;
}
