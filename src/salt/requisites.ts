import type { Arg, Deep } from "./argument.ts";
import type { ReferenceTo } from "./reference.ts";
import type { ShellCommand } from "./shell.ts";
import type { Value } from "./values.ts";

/** The requisites of Salt, by name (salt/state.py, STATE_REQUISITE_KEYWORDS and STATE_REQUISITE_IN_KEYWORDS). */
export const requisiteKeywords = [
  ...["require", "watch", "onchanges", "onfail", "prereq", "listen", "use"],
  ...["require_any", "watch_any", "onchanges_any", "onfail_any", "onfail_all"],
  ...["require_in", "watch_in", "onchanges_in", "onfail_in", "prereq_in", "listen_in", "use_in"],
] as const;

declare const handle: unique symbol;

/** A declared state, as other states name it in their requisites. */
export interface StateHandle {
  readonly [handle]: true;
}

/** An SLS as a requisite: all of its states. */
export interface SlsHandle {
  readonly kind: "sls";
  readonly name: string;
}

type Target = StateHandle | SlsHandle;
type Requisite = Target | readonly Target[];
/** A command, or a call of an execution function: `salt.file.file_exists({ path })` is called when the state runs. */
type Condition = ShellCommand | ReferenceTo<Value>;
type Conditions = Condition | readonly Condition[];

/** Arguments that every state takes (salt/state.py, STATE_RUNTIME_KEYWORDS), requisites by value. */
export interface GlobalArgs {
  /** The state's id. Derived from its SLS, function and name when not given. */
  readonly id?: string;
  readonly require?: Requisite;
  readonly watch?: Requisite;
  readonly onchanges?: Requisite;
  readonly onfail?: Requisite;
  readonly prereq?: Requisite;
  readonly listen?: Requisite;
  readonly use?: Requisite;
  readonly require_any?: Requisite;
  readonly watch_any?: Requisite;
  readonly onchanges_any?: Requisite;
  readonly onfail_any?: Requisite;
  readonly onfail_all?: Requisite;
  readonly require_in?: Requisite;
  readonly watch_in?: Requisite;
  readonly onchanges_in?: Requisite;
  readonly onfail_in?: Requisite;
  readonly prereq_in?: Requisite;
  readonly listen_in?: Requisite;
  readonly use_in?: Requisite;
  /** Runs only when these commands fail, or these functions give nothing true. */
  readonly unless?: Conditions;
  /** Runs only when these commands succeed, or these functions give something true. */
  readonly onlyif?: Conditions;
  /** Fails when one of these fails afterwards. */
  readonly check_cmd?: Conditions;
  /** Runs only when these paths do not exist. */
  readonly creates?: Deep<string> | readonly Deep<string>[];
  /** Tries again while it fails; `interval` in seconds. */
  readonly retry?: {
    readonly attempts?: Deep<number>;
    readonly interval?: Deep<number>;
    readonly until?: Deep<boolean>;
    readonly splay?: Deep<number>;
  };
  /** Where it stands among the states of the run, beside its requisites. @default as written */
  readonly order?: number | "first" | "last";
  /** Ends the whole run when this state fails. @default false */
  readonly failhard?: Arg<boolean>;
  /** Loads Salt's modules anew after this state, for those that need what it installed. @default false */
  readonly reload_modules?: Arg<boolean>;
  /** Collects the grains anew after this state. @default false */
  readonly reload_grains?: Arg<boolean>;
  /** Compiles the pillar anew after this state. @default false */
  readonly reload_pillar?: Arg<boolean>;
  /** Fires an event when it ends, with this tag where one is given. @default false */
  readonly fire_event?: Arg<boolean | string>;
  /** Runs beside the states that follow. @default false */
  readonly parallel?: Arg<boolean>;
  /** The user that `unless`, `onlyif` and `check_cmd` run as. */
  readonly runas?: Arg<string>;
  /** Octal digits: of what the state creates. */
  readonly umask?: Arg<string>;
  /** Another environment for what the state reads from the file server. */
  readonly saltenv?: Arg<string>;
  /** Arguments of the state that `unless` and `onlyif` shall not take over. */
  readonly cmd_opts_exclude?: readonly string[];
  /** Hides what the state says and changes. Salt 3008 alone has it. @default false */
  readonly no_log?: Arg<boolean>;
}
