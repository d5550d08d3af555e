// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `cron.absent`, besides its name. */
export interface CronAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly identifier?: Arg<boolean>;
  readonly special?: Arg<Value>;
  /** @default "root" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `cron.env_absent`, besides its name. */
export interface CronEnvAbsent {
  /** @default "root" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `cron.env_present`, besides its name. */
export interface CronEnvPresent {
  /** @default "root" */
  readonly user?: Arg<number | string>;
  readonly value?: Arg<Value>;
}

/** Arguments of `cron.file`, besides its name. */
export interface CronFile {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "" */
  readonly backup?: Arg<string>;
  readonly context?: Arg<Value>;
  readonly defaults?: Arg<Value>;
  /** @default true */
  readonly replace?: Arg<boolean>;
  /** @default "" */
  readonly source_hash?: Arg<string>;
  readonly source_hash_name?: Arg<string | readonly Value[]>;
  readonly template?: Arg<string>;
  /** @default "root" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `cron.present`, besides its name. */
export interface CronPresent {
  readonly comment?: Arg<string>;
  /** @default false */
  readonly commented?: Arg<boolean>;
  /** @default "*" */
  readonly daymonth?: Arg<number | string>;
  /** @default "*" */
  readonly dayweek?: Arg<number | string>;
  /** @default "*" */
  readonly hour?: Arg<number | string>;
  /** @default false */
  readonly identifier?: Arg<boolean>;
  /** @default "*" */
  readonly minute?: Arg<number | string>;
  /** @default "*" */
  readonly month?: Arg<number | string>;
  readonly special?: Arg<Value>;
  /** @default "root" */
  readonly user?: Arg<number | string>;
}

/** State functions of `cron`. */
export interface CronStates {
  readonly absent: CronAbsent;
  readonly env_absent: CronEnvAbsent;
  readonly env_present: CronEnvPresent;
  readonly file: CronFile;
  readonly present: CronPresent;
}
