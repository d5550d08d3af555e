// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { CronField, TemplateContext, TemplateEngine } from "../../curated/types.ts";
import type { CommandState, State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface CronAbsentDocs {}

export interface CronAbsentArgs {
  /** @default false */
  readonly identifier?: Arg<string | false>;
  readonly special?: Arg<string>;
  /** @default "root" */
  readonly user?: Arg<string>;
}

/** Arguments of `cron.absent`, besides its name. */
export interface CronAbsent extends CronAbsentDocs, CronAbsentArgs {}

export interface CronEnvAbsentDocs {}

export interface CronEnvAbsentArgs {
  /** @default "root" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `cron.env_absent`, besides its name. */
export interface CronEnvAbsent extends CronEnvAbsentDocs, CronEnvAbsentArgs {}

export interface CronEnvPresentDocs {}

export interface CronEnvPresentArgs {
  /** @default "root" */
  readonly user?: Arg<number | string>;
  readonly value?: Arg<Value>;
}

/** Arguments of `cron.env_present`, besides its name. */
export interface CronEnvPresent extends CronEnvPresentDocs, CronEnvPresentArgs {}

export interface CronFileDocs {}

export interface CronFileArgs {
  /** @default "" */
  readonly backup?: Arg<string | boolean>;
  readonly context?: Arg<TemplateContext>;
  readonly defaults?: Arg<TemplateContext>;
  /** @default true */
  readonly replace?: Arg<boolean>;
  /** @default "" */
  readonly source_hash?: Arg<string>;
  readonly source_hash_name?: Arg<string | readonly Value[]>;
  readonly template?: Arg<TemplateEngine>;
  /** @default "root" */
  readonly user?: Arg<string>;
}

/** Arguments of `cron.file`, besides its name. */
export interface CronFile extends CronFileDocs, CronFileArgs {}

export interface CronPresentDocs {}

export interface CronPresentArgs {
  readonly comment?: Arg<string>;
  /** @default false */
  readonly commented?: Arg<boolean>;
  /** @default "*" */
  readonly daymonth?: Arg<CronField>;
  /** @default "*" */
  readonly dayweek?: Arg<CronField>;
  /** @default "*" */
  readonly hour?: Arg<CronField>;
  /** @default false */
  readonly identifier?: Arg<string | false>;
  /** @default "*" */
  readonly minute?: Arg<CronField>;
  /** @default "*" */
  readonly month?: Arg<CronField>;
  readonly special?: Arg<"@reboot" | "@hourly" | "@daily" | "@midnight" | "@weekly" | "@monthly" | "@yearly" | "@annually">;
  /** @default "root" */
  readonly user?: Arg<string>;
}

/** Arguments of `cron.present`, besides its name. */
export interface CronPresent extends CronPresentDocs, CronPresentArgs {}

export interface CronStatesDocs {}

/** State functions of `cron`. */
export interface CronStates extends CronStatesDocs {
  readonly absent: CommandState<CronAbsent>;
  readonly env_absent: State<CronEnvAbsent>;
  readonly env_present: State<CronEnvPresent>;
  readonly file: State<CronFile>;
  readonly present: CommandState<CronPresent>;
}
