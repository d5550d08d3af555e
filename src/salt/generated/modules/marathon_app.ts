// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `marathon_app.absent`, besides its name. */
export interface MarathonAppAbsent {}

/** Arguments of `marathon_app.config`, besides its name. */
export interface MarathonAppConfig {
  readonly config: Arg<Value>;
}

/** Arguments of `marathon_app.running`, besides its name. */
export interface MarathonAppRunning {
  /** @default true */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** State functions of `marathon_app`. */
export interface MarathonAppStates {
  readonly absent: MarathonAppAbsent;
  readonly config: MarathonAppConfig;
  readonly running: MarathonAppRunning;
}
