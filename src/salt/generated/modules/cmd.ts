// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `cmd.call`, besides its name. */
export interface CmdCall {
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

/** Arguments of `cmd.run`, besides its name. */
export interface CmdRun {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly cwd?: Arg<string>;
  readonly env?: Arg<Value>;
  /** @default false */
  readonly hide_output?: Arg<boolean>;
  /** @default false */
  readonly ignore_timeout?: Arg<boolean>;
  /** @default "debug" */
  readonly output_loglevel?: Arg<string>;
  readonly password?: Arg<string>;
  readonly prepend_path?: Arg<Value>;
  readonly root?: Arg<string>;
  readonly runas?: Arg<string>;
  readonly shell?: Arg<string>;
  /** @default false */
  readonly stateful?: Arg<boolean | readonly Value[]>;
  readonly success_retcodes?: Arg<Value>;
  readonly success_stderr?: Arg<string | readonly Value[]>;
  readonly success_stdout?: Arg<string | readonly Value[]>;
  readonly timeout?: Arg<number | string>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.script`, besides its name. */
export interface CmdScript {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly context?: Arg<Value>;
  readonly cwd?: Arg<string>;
  readonly defaults?: Arg<Value>;
  readonly env?: Arg<Value>;
  /** @default false */
  readonly hide_output?: Arg<boolean>;
  /** @default "debug" */
  readonly output_loglevel?: Arg<string>;
  readonly password?: Arg<string>;
  readonly runas?: Arg<string>;
  readonly saltenv?: Arg<string>;
  readonly shell?: Arg<string>;
  readonly source?: Arg<Value>;
  /** @default false */
  readonly stateful?: Arg<boolean | readonly Value[]>;
  readonly success_retcodes?: Arg<Value>;
  readonly success_stderr?: Arg<string | readonly Value[]>;
  readonly success_stdout?: Arg<string | readonly Value[]>;
  readonly template?: Arg<string>;
  readonly timeout?: Arg<number | string>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.wait`, besides its name. */
export interface CmdWait {
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
  readonly success_stderr?: Arg<string | readonly Value[]>;
  readonly success_stdout?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.wait_call`, besides its name. */
export interface CmdWaitCall {
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

/** Arguments of `cmd.wait_script`, besides its name. */
export interface CmdWaitScript {
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
  readonly success_stderr?: Arg<string | readonly Value[]>;
  readonly success_stdout?: Arg<string | readonly Value[]>;
  readonly template?: Arg<string>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** Arguments of `cmd.watch`, besides its name. */
export interface CmdWatch {
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
  readonly success_stderr?: Arg<string | readonly Value[]>;
  readonly success_stdout?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
}

/** State functions of `cmd`. */
export interface CmdStates {
  readonly call: CmdCall;
  readonly run: CmdRun;
  readonly script: CmdScript;
  readonly wait: CmdWait;
  readonly wait_call: CmdWaitCall;
  readonly wait_script: CmdWaitScript;
  readonly watch: CmdWatch;
}
