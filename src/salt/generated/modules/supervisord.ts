// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Owner } from "../../curated/types.ts";
import type { State } from "../../state.ts";

export interface SupervisordDeadDocs {}

export interface SupervisordDeadArgs {
  readonly bin_env?: Arg<string>;
  readonly conf_file?: Arg<string>;
  readonly user?: Arg<Owner>;
}

/** Arguments of `supervisord.dead`, besides its name. */
export interface SupervisordDead extends SupervisordDeadDocs, SupervisordDeadArgs {}

export interface SupervisordRunningDocs {}

export interface SupervisordRunningArgs {
  readonly bin_env?: Arg<string>;
  readonly conf_file?: Arg<string>;
  /** @default false */
  readonly restart?: Arg<boolean>;
  /** @default false */
  readonly update?: Arg<boolean>;
  readonly user?: Arg<Owner>;
}

/** Arguments of `supervisord.running`, besides its name. */
export interface SupervisordRunning extends SupervisordRunningDocs, SupervisordRunningArgs {}

export interface SupervisordStatesDocs {}

/** State functions of `supervisord`. */
export interface SupervisordStates extends SupervisordStatesDocs {
  readonly dead: State<SupervisordDead>;
  readonly running: State<SupervisordRunning>;
}
