// Made by tools/generate-salt-types from salt-ext. Do not edit.
import type { Arg } from "../argument.ts";
import type { Value } from "../values.ts";

/** Arguments of `mc_project.archived`, besides its name. */
export interface McProjectArchived {}

/** Arguments of `mc_project.command_check`, besides its name. */
export interface McProjectCommandCheck {
  /** @default 1 */
  readonly attempts?: Arg<number>;
  readonly command?: Arg<number>;
  readonly cwd?: Arg<string>;
  /** @default 1 */
  readonly interval?: Arg<number>;
  /** @default 60 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `mc_project.deployed`, besides its name. */
export interface McProjectDeployed {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly ref?: Arg<Value>;
}

/** Arguments of `mc_project.http_check`, besides its name. */
export interface McProjectHttpCheck {
  /** @default 10 */
  readonly attempts?: Arg<number>;
  /** Text that the answer must hold */
  readonly contains?: Arg<Value>;
  /**
   * Seconds, of one attempt and between two
   * @default 1
   */
  readonly interval?: Arg<number>;
  /** @default 200 */
  readonly status?: Arg<number>;
  /**
   * Seconds, of one attempt and between two
   * @default 5
   */
  readonly timeout?: Arg<number | string>;
  readonly url?: Arg<Value>;
}

/** Arguments of `mc_project.notified`, besides its name. */
export interface McProjectNotified {}

/** Arguments of `mc_project.permissions`, besides its name. */
export interface McProjectPermissions {}

/** Arguments of `mc_project.restored`, besides its name. */
export interface McProjectRestored {}

/** Arguments of `mc_project.tcp_check`, besides its name. */
export interface McProjectTcpCheck {
  /** @default 10 */
  readonly attempts?: Arg<number>;
  /** @default "127.0.0.1" */
  readonly host?: Arg<string>;
  /** @default 1 */
  readonly interval?: Arg<number>;
  readonly port?: Arg<number | string>;
  /** @default 5 */
  readonly timeout?: Arg<number | string>;
}

/** State functions of `mc_project`. */
export interface McProjectStates {
  /**
   * The running deployment has archived the project `name` completely.
   *
   * CLI Example:
   *
   * ```bash
   * salt-call --local mc_project.archive blog
   * ```
   */
  readonly archived: McProjectArchived;
  /**
   * CLI Example:
   *
   * ```bash
   * salt-call --local state.single mc_project.command_check 'test -e /srv/app'
   * ```
   */
  readonly command_check: McProjectCommandCheck;
  /**
   * The project `name` is initialised, and `ref` (branch, tag or commit; default: the deploy branch) is live.
   *
   * CLI Example:
   *
   * ```bash
   * salt-call --local state.single mc_project.deployed blog
   * ```
   */
  readonly deployed: McProjectDeployed;
  /**
   * A GET of `url` (default: `name`) answers with `status` (a number or a list).
   *
   * CLI Example:
   *
   * ```bash
   * salt-call --local state.single mc_project.http_check http://127.0.0.1:8180/
   * ```
   */
  readonly http_check: McProjectHttpCheck;
  /**
   * How the last deployment of the project `name` ended was said.
   *
   * CLI Example:
   *
   * ```bash
   * salt-call --local mc_project.notify blog
   * ```
   */
  readonly notified: McProjectNotified;
  /**
   * Owners and modes of the project's trees are as they should be; only what differs is touched.
   *
   * CLI Example:
   *
   * ```bash
   * salt-call --local mc_project.fixperms blog
   * ```
   */
  readonly permissions: McProjectPermissions;
  /**
   * The live tree of the project `name` holds everything that its archive holds.
   *
   * CLI Example:
   *
   * ```bash
   * salt-call --local mc_project.rollback blog
   * ```
   */
  readonly restored: McProjectRestored;
  /**
   * CLI Example:
   *
   * ```bash
   * salt-call --local state.single mc_project.tcp_check app port=8180
   * ```
   */
  readonly tcp_check: McProjectTcpCheck;
}

/** State modules of corpus's own pack. */
export interface PackStates {
  readonly mc_project: McProjectStates;
}
