import type { Deep } from "../salt/argument.ts";
import type { Reference, ReferenceTo } from "../salt/reference.ts";
import type { GlobalArgs, StateHandle } from "../salt/requisites.ts";
import type { CommandText, ShellCommand } from "../salt/shell.ts";
import type { StatesOf, TargetRelease } from "../salt/states.ts";
import type { BackupOptions, Dump } from "./backups.ts";
import { captureOrigin, type Origin } from "./origin.ts";
import type { Times } from "./times.ts";

/** The state functions whose first argument is a command of the shell. */
export const commandFunctions = [
  "cmd.run",
  "cmd.wait",
  "cmd.watch",
  "cron.present",
  "cron.absent",
  "mc_project.command_check",
  "mc_project.dumped",
  "mc_project.loaded",
  "mc_project.periodic",
] as const;

/** Builds one SLS: Salt's states by module and function, conditions, loops, includes. */
export type SlsBuilder<Target extends TargetRelease = "both"> = StatesOf<Target> & {
  /** Declares states that exist only when the condition holds on the minion. */
  when(condition: ReferenceTo<unknown>, build: () => void, otherwise?: () => void): void;
  /** Declares states for each item of a list known on the minion. */
  each<Item>(list: ReferenceTo<readonly Item[]>, build: (item: Reference<Item>) => void): void;
  /** Declares states for each entry of a mapping known on the minion, sorted by key. */
  eachEntry<Item>(
    mapping: ReferenceTo<{ readonly [key: string]: Item }>,
    build: (key: Reference<string>, item: Reference<Item>) => void,
  ): void;
  /**
   * Names a text or command once at the top of the SLS (`{% set … %}`), for use in many places:
   *
   *     const manage = s.set("manage", sh`${cfg.project_root}/bin/python manage.py`);
   *     s.cmd.run(sh`${manage} migrate`);
   */
  set(name: string, command: ShellCommand): ShellCommand;
  set(name: string, text: Deep<string>): Reference<string>;
  /** Tells the SLS's readers about the state that follows. */
  comment(text: string): void;
  /**
   * Declares states that take back what this step did outside of the project's directory, when the deployment fails: `undo_<step>.sls`. Steps
   * are undone last in, first out, in the tree that failed; blocks of one step likewise. A step may have failed half way: what undoes it
   * must do with that.
   *
   *     s.cmd.run("bin/queue pause");
   *     s.undo(() => void s.cmd.run("bin/queue resume"));
   */
  undo(build: () => void): void;
  /**
   * Has a command run at its times, as the project's user in its directory, as long as the live release declares it:
   *
   *     s.periodic("reindex", sh`bin/reindex --at ${cfg.data_root}`, { hour: 3, minute: 20 });
   * @param name small letters, digits, `-` and `_`: the timer is `corpus-<project>.<name>`
   */
  periodic<const Text extends string | ShellCommand>(
    name: string,
    command: CommandText<Text>,
    options: Times & { readonly user?: Deep<string>; readonly cwd?: Deep<string> },
  ): StateHandle;
  /** Has a task of the project (`task_<name>.sls`) run at its times, under the project's lock, recorded. */
  periodicTask(name: string, options: Times): StateHandle;
  /**
   * Declares what is dumped and how it is restored: with each archive and by a rollback, by the tasks `backup_<name>` and
   * `restore_<name>`, and periodically where it is said when:
   *
   *     s.backup("database", dump.postgresql(cfg.name, cfg.user), { hour: 3, keep: 14 });
   *     s.backup("queue", { dump: sh`bin/queue dump`, restore: sh`bin/queue load` });
   * @param name small letters, digits and `_`
   */
  backup<const Written extends string | ShellCommand, const Read extends string | ShellCommand>(
    name: string,
    what: Dump<Written, Read>,
    options?: BackupOptions,
  ): void;
  /**
   * In `procedures.rollback`: loads the dumps of this definition's backups here. Without it, they are loaded before all else that the
   * rollback does.
   */
  loadDumps(): void;
  /** Includes another SLS of this definition, or any SLS by its dotted name. */
  include(sls: Sls<Target> | string): void;
  /**
   * Adds arguments and requisites to a state of an SLS that this one includes: `s.extend(conf, { watch_in: [service] })`. It holds for
   * the whole SLS, wherever it is written.
   */
  extend(state: StateHandle, args: GlobalArgs & { readonly [argument: string]: unknown }): void;
  /** A state of an SLS that is included by its dotted name: its module (`file`) and id. */
  foreign(module: string, id: string): StateHandle;
  /** Includes the procedure that this one overrides: a project's, its installer's; an installer's, generic's. */
  inherit(): void;
};

/** One SLS of a project or installer. `Target` is the release that it is written for. */
export interface Sls<Target extends TargetRelease = "both"> {
  readonly kind: "sls";
  readonly name: string;
  readonly build: (s: SlsBuilder<Target>) => void;
  readonly origin: Origin;
}

/**
 * Describes one SLS. Its name orders it among the steps, as Salt users do: `100_settings`, `200_database`.
 * @param name letters, digits, `_` and `-`; becomes `<name>.sls`
 */
export function sls<Target extends TargetRelease = "both">(
  name: string,
  build: (s: SlsBuilder<Target>) => void,
): Sls<Target> {
  return { kind: "sls", name, build, origin: captureOrigin(sls) };
}
