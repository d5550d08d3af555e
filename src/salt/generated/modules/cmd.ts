// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Environment, LogLevel, Owner, TemplateContext, TemplateEngine } from "../../curated/types.ts";
import type { CommandState, State } from "../../state.ts";
import type { OneOrMany, Value } from "../../values.ts";

export interface CmdCallDocs {}

export interface CmdCallArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default [] */
  readonly args?: Arg<string | readonly Value[]>;
  readonly func: Arg<Value>;
  /** @default false */
  readonly hide_output?: Arg<boolean>;
  readonly kws?: Arg<Value>;
  /** @default "debug" */
  readonly output_loglevel?: Arg<string>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.call`, besides its name. */
export interface CmdCall extends CmdCallDocs, CmdCallArgs {}

export interface CmdRunDocs {}

export interface CmdRunArgs {
  readonly bg?: Arg<boolean>;
  readonly clean_env?: Arg<boolean>;
  readonly cwd?: Arg<string>;
  readonly encoded_cmd?: Arg<boolean>;
  readonly env?: Arg<Environment>;
  readonly group?: Arg<Owner>;
  /** @default false */
  readonly hide_output?: Arg<boolean>;
  /** @default false */
  readonly ignore_timeout?: Arg<boolean>;
  readonly output_encoding?: Arg<string>;
  /** @default "debug" */
  readonly output_loglevel?: Arg<LogLevel>;
  readonly password?: Arg<string>;
  readonly prepend_path?: Arg<string>;
  readonly redirect_stderr?: Arg<boolean>;
  readonly reset_system_locale?: Arg<boolean>;
  readonly root?: Arg<string>;
  readonly rstrip?: Arg<boolean>;
  readonly runas?: Arg<Owner>;
  readonly shell?: Arg<string>;
  /** @default false */
  readonly stateful?: Arg<boolean | readonly Readonly<Record<string, string>>[]>;
  readonly stdin?: Arg<string>;
  readonly success_retcodes?: Arg<OneOrMany<number>>;
  readonly success_stderr?: Arg<OneOrMany<string>>;
  readonly success_stdout?: Arg<OneOrMany<string>>;
  readonly timeout?: Arg<number>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.run`, besides its name. */
export interface CmdRun extends CmdRunDocs, CmdRunArgs {}

export interface CmdScriptDocs {}

export interface CmdScriptArgs {
  readonly args?: Arg<string>;
  readonly bg?: Arg<boolean>;
  readonly context?: Arg<TemplateContext>;
  readonly cwd?: Arg<string>;
  readonly defaults?: Arg<TemplateContext>;
  readonly env?: Arg<Environment>;
  readonly group?: Arg<Owner>;
  /** @default false */
  readonly hide_output?: Arg<boolean>;
  readonly output_encoding?: Arg<string>;
  /** @default "debug" */
  readonly output_loglevel?: Arg<LogLevel>;
  readonly password?: Arg<string>;
  readonly reset_system_locale?: Arg<boolean>;
  readonly runas?: Arg<Owner>;
  readonly saltenv?: Arg<string>;
  readonly shell?: Arg<string>;
  readonly source?: Arg<string>;
  /** @default false */
  readonly stateful?: Arg<boolean | readonly Readonly<Record<string, string>>[]>;
  readonly stdin?: Arg<string>;
  readonly success_retcodes?: Arg<OneOrMany<number>>;
  readonly success_stderr?: Arg<OneOrMany<string>>;
  readonly success_stdout?: Arg<OneOrMany<string>>;
  readonly template?: Arg<TemplateEngine>;
  readonly timeout?: Arg<number>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.script`, besides its name. */
export interface CmdScript extends CmdScriptDocs, CmdScriptArgs {}

export interface CmdWaitDocs {}

export interface CmdWaitArgs {
  readonly cwd?: Arg<string>;
  /** @default [] */
  readonly env?: Arg<Environment>;
  /** @default false */
  readonly hide_output?: Arg<boolean>;
  /** @default "debug" */
  readonly output_loglevel?: Arg<LogLevel>;
  readonly root?: Arg<string>;
  readonly runas?: Arg<Owner>;
  readonly shell?: Arg<string>;
  /** @default false */
  readonly stateful?: Arg<boolean | readonly Readonly<Record<string, string>>[]>;
  readonly success_retcodes?: Arg<OneOrMany<number>>;
  readonly success_stderr?: Arg<OneOrMany<string>>;
  readonly success_stdout?: Arg<OneOrMany<string>>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.wait`, besides its name. */
export interface CmdWait extends CmdWaitDocs, CmdWaitArgs {}

export interface CmdWaitCallDocs {}

export interface CmdWaitCallArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default [] */
  readonly args?: Arg<string | readonly Value[]>;
  readonly func: Arg<Value>;
  /** @default false */
  readonly hide_output?: Arg<boolean>;
  readonly kws?: Arg<Value>;
  /** @default "debug" */
  readonly output_loglevel?: Arg<string>;
  /** @default false */
  readonly stateful?: Arg<boolean>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.wait_call`, besides its name. */
export interface CmdWaitCall extends CmdWaitCallDocs, CmdWaitCallArgs {}

export interface CmdWaitScriptDocs {}

export interface CmdWaitScriptArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly cwd?: Arg<string>;
  readonly env?: Arg<Value>;
  /** @default false */
  readonly hide_output?: Arg<boolean>;
  /** @default "debug" */
  readonly output_loglevel?: Arg<string>;
  readonly runas?: Arg<string>;
  readonly shell?: Arg<string>;
  readonly source?: Arg<Value>;
  /** @default false */
  readonly stateful?: Arg<boolean>;
  readonly success_retcodes?: Arg<Value>;
  readonly success_stderr?: Arg<Value>;
  readonly success_stdout?: Arg<Value>;
  readonly template?: Arg<string>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.wait_script`, besides its name. */
export interface CmdWaitScript extends CmdWaitScriptDocs, CmdWaitScriptArgs {}

export interface CmdWatchDocs {}

export interface CmdWatchArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly cwd?: Arg<string>;
  /** @default [] */
  readonly env?: Arg<boolean | string | readonly Value[]>;
  /** @default false */
  readonly hide_output?: Arg<boolean>;
  /** @default "debug" */
  readonly output_loglevel?: Arg<string>;
  readonly root?: Arg<string>;
  readonly runas?: Arg<string>;
  readonly shell?: Arg<string>;
  /** @default false */
  readonly stateful?: Arg<boolean>;
  readonly success_retcodes?: Arg<Value>;
  readonly success_stderr?: Arg<Value>;
  readonly success_stdout?: Arg<Value>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.watch`, besides its name. */
export interface CmdWatch extends CmdWatchDocs, CmdWatchArgs {}

export interface CmdStatesDocs {}

/** State functions of `cmd`. */
export interface CmdStates extends CmdStatesDocs {
  readonly call: State<CmdCall>;
  readonly run: CommandState<CmdRun>;
  readonly script: State<CmdScript>;
  readonly wait: CommandState<CmdWait>;
  readonly wait_call: State<CmdWaitCall>;
  readonly wait_script: State<CmdWaitScript>;
  readonly watch: CommandState<CmdWatch>;
}
