// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `marathon_app.absent`, besides its name. */
export interface MarathonAppAbsent {}

export interface MarathonAppConfigDocs {}

export interface MarathonAppConfigArgs {
  readonly config: Arg<Value>;
}

/** Arguments of `marathon_app.config`, besides its name. */
export interface MarathonAppConfig extends MarathonAppConfigDocs, MarathonAppConfigArgs {}

export interface MarathonAppRunningDocs {}

export interface MarathonAppRunningArgs {
  /** @default true */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `marathon_app.running`, besides its name. */
export interface MarathonAppRunning extends MarathonAppRunningDocs, MarathonAppRunningArgs {}

export interface MarathonAppStatesDocs {}

/** State functions of `marathon_app`. */
export interface MarathonAppStates extends MarathonAppStatesDocs {
  readonly absent: State<MarathonAppAbsent>;
  readonly config: State<MarathonAppConfig>;
  readonly running: State<MarathonAppRunning>;
}
