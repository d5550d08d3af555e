import type { OneOrMany } from "../values.ts";
import type { Environment, LogLevel, Owner, TemplateContext, TemplateEngine } from "./types.ts";

export interface CmdRun {
  cwd?: string;
  root?: string;
  runas?: Owner;
  shell?: string;
  env?: Environment;
  prepend_path?: string;
  stateful?: boolean | readonly Readonly<Record<string, string>>[];
  output_loglevel?: LogLevel;
  timeout?: number;
  success_retcodes?: OneOrMany<number>;
  success_stdout?: OneOrMany<string>;
  success_stderr?: OneOrMany<string>;
}

/** Passed on to `cmd.run_all` (salt/modules/cmdmod.py). */
export interface CmdRunExtras {
  stdin?: string;
  group?: Owner;
  clean_env?: boolean;
  rstrip?: boolean;
  bg?: boolean;
  encoded_cmd?: boolean;
  redirect_stderr?: boolean;
  output_encoding?: string;
  reset_system_locale?: boolean;
}

export interface CmdWait {
  cwd?: string;
  root?: string;
  runas?: Owner;
  shell?: string;
  env?: Environment;
  stateful?: boolean | readonly Readonly<Record<string, string>>[];
  output_loglevel?: LogLevel;
  success_retcodes?: OneOrMany<number>;
  success_stdout?: OneOrMany<string>;
  success_stderr?: OneOrMany<string>;
}

export interface CmdScript {
  source?: string;
  template?: TemplateEngine;
  context?: TemplateContext;
  defaults?: TemplateContext;
  cwd?: string;
  runas?: Owner;
  shell?: string;
  env?: Environment;
  stateful?: boolean | readonly Readonly<Record<string, string>>[];
  output_loglevel?: LogLevel;
  timeout?: number;
  success_retcodes?: OneOrMany<number>;
  success_stdout?: OneOrMany<string>;
  success_stderr?: OneOrMany<string>;
}

/** Passed on to `cmd.script` (salt/modules/cmdmod.py). */
export interface CmdScriptExtras {
  args?: string;
  stdin?: string;
  group?: Owner;
  bg?: boolean;
  saltenv?: string;
  output_encoding?: string;
  reset_system_locale?: boolean;
}
