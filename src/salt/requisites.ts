import type { Deep } from "./argument.ts";
import type { ShellCommand } from "./shell.ts";

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

type Requisite = StateHandle | readonly StateHandle[];
type Command = ShellCommand | readonly ShellCommand[];

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
  /** Runs only when this command fails. */
  readonly unless?: Command;
  /** Runs only when this command succeeds. */
  readonly onlyif?: Command;
  /** Fails when this command fails afterwards. */
  readonly check_cmd?: Command;
  /** Runs only when these paths do not exist. */
  readonly creates?: Deep<string> | readonly Deep<string>[];
  /** Tries again while it fails; `interval` in seconds. */
  readonly retry?: {
    readonly attempts?: Deep<number>;
    readonly interval?: Deep<number>;
    readonly until?: Deep<boolean>;
    readonly splay?: Deep<number>;
  };
  readonly order?: number | "first" | "last";
  readonly failhard?: Deep<boolean>;
  readonly reload_modules?: Deep<boolean>;
  readonly fire_event?: Deep<boolean | string>;
  readonly parallel?: Deep<boolean>;
}
