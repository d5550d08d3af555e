// Made by tools/generate-salt-types from salt-ext. Do not edit.
import type { Arg } from "../argument.ts";
import type { CommandState, State } from "../state.ts";
import type { OneOrMany, Value } from "../values.ts";

/** Arguments of `mc_git.latest`, besides its name. */
export interface McGitLatest {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /**
   * Branch, tag or commit; default: the remote's HEAD
   * @default "HEAD"
   */
  readonly rev?: Arg<string>;
  readonly target?: Arg<Value>;
}

/** State functions of `mc_git`. */
export interface McGitStates {
  /**
   * The repository `name` is checked out at `target`; local commits are kept, only fast-forwards are made.
   *
   * user, submodules, force_checkout, force_reset, identity, ...
   *     As in `git.latest`
   */
  readonly latest: State<McGitLatest>;
}

/** Arguments of `mc_project.archived`, besides its name. */
export interface McProjectArchived {}

/** Arguments of `mc_project.command_check`, besides its name. */
export interface McProjectCommandCheck {
  /** @default 1 */
  readonly attempts?: Arg<number>;
  readonly command?: Arg<string>;
  readonly cwd?: Arg<string>;
  /** @default 1 */
  readonly interval?: Arg<number>;
  /** @default 60 */
  readonly timeout?: Arg<number>;
}

/** Arguments of `mc_project.deployed`, besides its name. */
export interface McProjectDeployed {
  readonly ref?: Arg<string>;
}

/** Arguments of `mc_project.dumped`, besides its name. */
export interface McProjectDumped {
  /** Where it runs; default: / */
  readonly cwd?: Arg<string>;
  /** How many dumps the directory of `path` may have; those of the oldest deployments go */
  readonly keep?: Arg<number>;
  readonly path?: Arg<string>;
  /**
   * False: a dump that cannot be made is no failure; then there is none
   * @default true
   */
  readonly required?: Arg<boolean>;
  /** As whom the command runs; default: whoever runs Salt */
  readonly user?: Arg<string>;
}

/** Arguments of `mc_project.http_check`, besides its name. */
export interface McProjectHttpCheck {
  /** @default 10 */
  readonly attempts?: Arg<number>;
  /** Text that the answer must hold */
  readonly contains?: Arg<string>;
  /**
   * Seconds, of one attempt and between two
   * @default 1
   */
  readonly interval?: Arg<number>;
  /** @default 200 */
  readonly status?: Arg<OneOrMany<number>>;
  /**
   * Seconds, of one attempt and between two
   * @default 5
   */
  readonly timeout?: Arg<number>;
  readonly url?: Arg<string>;
}

/** Arguments of `mc_project.loaded`, besides its name. */
export interface McProjectLoaded {
  /** Of a directory: the deployment whose dump is taken; or which one all taken are older than */
  readonly before?: Arg<string>;
  /** As of `dumped` */
  readonly cwd?: Arg<string>;
  /** Of a directory: the deployment whose dump is taken; or which one all taken are older than */
  readonly dump?: Arg<string>;
  /** A file; or a directory of dumps of deployments, of which the newest one is taken */
  readonly path?: Arg<string>;
  /** As of `dumped` */
  readonly user?: Arg<string>;
}

/** Arguments of `mc_project.notified`, besides its name. */
export interface McProjectNotified {}

/** Arguments of `mc_project.periodic`, besides its name. */
export interface McProjectPeriodic {
  /** As whom and where; default: root, / */
  readonly cwd?: Arg<string>;
  /**
   * As cron has them: `5`, `1,15`, `1-5`, `*&#47;10`
   * @default "*"
   */
  readonly daymonth?: Arg<number | string>;
  /**
   * As cron has them: `5`, `1,15`, `1-5`, `*&#47;10`
   * @default "*"
   */
  readonly dayweek?: Arg<number | string>;
  /**
   * False: it is known, and does not run
   * @default true
   */
  readonly enabled?: Arg<boolean>;
  /**
   * As cron has them: `5`, `1,15`, `1-5`, `*&#47;10`
   * @default "*"
   */
  readonly hour?: Arg<number | string>;
  /** Its name within the project: the timer is `corpus-<project>.<identifier>` */
  readonly identifier?: Arg<string>;
  /**
   * As cron has them: `5`, `1,15`, `1-5`, `*&#47;10`
   * @default "*"
   */
  readonly minute?: Arg<number | string>;
  /**
   * As cron has them: `5`, `1,15`, `1-5`, `*&#47;10`
   * @default "*"
   */
  readonly month?: Arg<number | string>;
  /**
   * Seconds at most that a timer waits before
   * @default 0
   */
  readonly random_delay?: Arg<number>;
  /**
   * `timer` or `cron`; default: a timer where systemd runs, which makes up for what the host missed while it
   * was off
   */
  readonly schedule?: Arg<"timer" | "cron">;
  /** As whom and where; default: root, / */
  readonly user?: Arg<string>;
}

/** Arguments of `mc_project.periodic_task`, besides its name. */
export interface McProjectPeriodicTask {
  /**
   * As of `periodic`
   * @default "*"
   */
  readonly daymonth?: Arg<number | string>;
  /**
   * As of `periodic`
   * @default "*"
   */
  readonly dayweek?: Arg<number | string>;
  /**
   * As of `periodic`
   * @default true
   */
  readonly enabled?: Arg<boolean>;
  /**
   * As of `periodic`
   * @default "*"
   */
  readonly hour?: Arg<number | string>;
  /**
   * As of `periodic`
   * @default "*"
   */
  readonly minute?: Arg<number | string>;
  /**
   * As of `periodic`
   * @default "*"
   */
  readonly month?: Arg<number | string>;
  /**
   * As of `periodic`
   * @default 0
   */
  readonly random_delay?: Arg<number>;
  /** As of `periodic` */
  readonly schedule?: Arg<"timer" | "cron">;
}

/** Arguments of `mc_project.permissions`, besides its name. */
export interface McProjectPermissions {}

/** Arguments of `mc_project.restored`, besides its name. */
export interface McProjectRestored {}

/** Arguments of `mc_project.run_task`, besides its name. */
export interface McProjectRunTask {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly task?: Arg<Value>;
}

/** Arguments of `mc_project.tcp_check`, besides its name. */
export interface McProjectTcpCheck {
  /** @default 10 */
  readonly attempts?: Arg<number>;
  /** @default "127.0.0.1" */
  readonly host?: Arg<string>;
  /** @default 1 */
  readonly interval?: Arg<number>;
  readonly port?: Arg<number>;
  /** @default 5 */
  readonly timeout?: Arg<number>;
}

/** Arguments of `mc_project.unit_check`, besides its name. */
export interface McProjectUnitCheck {
  /** @default 10 */
  readonly attempts?: Arg<number>;
  /**
   * Seconds, of one attempt and between two
   * @default 1
   */
  readonly interval?: Arg<number>;
  /**
   * Seconds, of one attempt and between two
   * @default 5
   */
  readonly timeout?: Arg<number>;
  readonly unit?: Arg<string>;
}

/** State functions of `mc_project`. */
export interface McProjectStates {
  /** The running deployment has archived the project `name` completely. */
  readonly archived: State<McProjectArchived>;
  /** `command` (a list of arguments, or text for the shell; default: `name`) ends with exit code 0. */
  readonly command_check: CommandState<McProjectCommandCheck>;
  /** The project `name` is initialised, and `ref` (branch, tag or commit; default: the deploy branch) is live. */
  readonly deployed: State<McProjectDeployed>;
  /**
   * What the command `name` says to its standard output is in the file `path` (mode 0600), whole.
   * A dump is no change of the host.
   */
  readonly dumped: CommandState<McProjectDumped>;
  /** A GET of `url` (default: `name`) answers with `status` (a number or a list). */
  readonly http_check: State<McProjectHttpCheck>;
  /**
   * The command `name` has read the dump `path` from its standard input.
   * Where there is no such file there is nothing to do.
   */
  readonly loaded: CommandState<McProjectLoaded>;
  /** How the last deployment of the project `name` ended was said. */
  readonly notified: State<McProjectNotified>;
  /** The command `name` runs at its times, until the project does not have this state any more. */
  readonly periodic: CommandState<McProjectPeriodic>;
  /** The task `name` of the project runs at its times, as `mc_project.run_task` runs it: under the lock, recorded. */
  readonly periodic_task: State<McProjectPeriodicTask>;
  /** Owners and modes of the project's trees are as they should be; only what differs is touched. */
  readonly permissions: State<McProjectPermissions>;
  /** The live tree of the project `name` holds everything that its archive holds. */
  readonly restored: State<McProjectRestored>;
  /** The task `task` of the project `name` has run; it runs each time the state does. */
  readonly run_task: State<McProjectRunTask>;
  /** `host:port` accepts a connection. */
  readonly tcp_check: State<McProjectTcpCheck>;
  /** The systemd unit `unit` (default: `name`) is active. Fails at once where systemd does not run. */
  readonly unit_check: State<McProjectUnitCheck>;
}

/** Arguments of `mc_proxy.hook`, besides its name. */
export interface McProxyHook {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** What to say was changed */
  readonly changes?: Arg<Value>;
}

/** State functions of `mc_proxy`. */
export interface McProxyStates {
  /** Nothing, successfully. */
  readonly hook: State<McProxyHook>;
}

/** State modules of corpus's own pack. */
export interface PackStates {
  readonly mc_git: McGitStates;
  readonly mc_project: McProjectStates;
  readonly mc_proxy: McProxyStates;
}
