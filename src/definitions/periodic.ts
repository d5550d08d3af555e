import { type Expression, Late } from "../salt/expression.ts";
import { isShellCommand, type ShellCommand } from "../salt/shell.ts";
import type { BackupDraft, BackupOptions, Dump } from "./backups.ts";
import { not, when } from "./conditions.ts";
import { createContext } from "./context.ts";
import { type NamedText, withoutNames } from "./named-text.ts";
import type { Origin } from "./origin.ts";
import { type Times, timesOf } from "./times.ts";
import { toValue } from "./value.ts";

/** As whom and where something of the project runs, where its author says nothing. */
const runner = () => {
  const { cfg } = createContext<unknown>();
  return { user: when(not(cfg.unprivileged), cfg.user), cwd: cfg.project_root };
};

/** @throws TypeError on a name that cannot be part of a unit's and a task's */
function requirePeriodicName(name: string, pattern = /^[a-z][a-z0-9_-]{0,40}$/): void {
  if (!pattern.test(name))
    throw new TypeError(`${JSON.stringify(name)} cannot be such a name: small letters, digits, - and _, at most 41`);
}

/** The arguments of `mc_project.periodic`. */
export function periodicArguments(name: string, options: object): object {
  requirePeriodicName(name);
  const { user, cwd, ...times } = options as Times & { readonly user?: unknown; readonly cwd?: unknown };
  const known = runner();
  return {
    id: `periodic-${name}`,
    identifier: name,
    user: user ?? known.user,
    cwd: cwd ?? known.cwd,
    ...timesOf(times),
  };
}

/** The arguments of `mc_project.periodic_task`. */
export function periodicTaskArguments(name: string, options: object): object {
  requirePeriodicName(name);
  return { id: `periodic-${name}`, ...timesOf(options) };
}

interface Declared {
  readonly name: string;
  readonly what: object;
  readonly options: object;
  readonly conditions: readonly Expression[];
  readonly names: ReadonlyMap<string, NamedText>;
  readonly origin: Origin;
}

/** A backup with the times of its own task, where it has some. */
interface DeclaredBackup {
  readonly draft: BackupDraft;
  readonly periodic: object | undefined;
}

/** What `s.backup(…)` was given, checked, and free of the names of its step. */
export function declareBackup({ name, what, options, conditions, names, origin }: Declared): DeclaredBackup {
  requirePeriodicName(name, /^[a-z][a-z0-9_]{0,40}$/);
  const given = what as Dump<ShellCommand, ShellCommand> & { readonly kind?: string };
  const { keep = 7, around, ...times } = options as BackupOptions;
  const plain = (value: unknown): unknown => {
    const late = toValue(value);
    return late instanceof Late ? new Late(withoutNames(late.expression, names)) : late;
  };
  const draft: BackupDraft = {
    name,
    kind: given.kind,
    dump: commandOf(given.dump, names),
    restore: commandOf(given.restore, names),
    onlyif: given.onlyif === undefined ? undefined : commandOf(given.onlyif, names),
    user: given.user === undefined ? runner().user : plain(given.user),
    cwd: plain(given.cwd ?? runner().cwd),
    keep: plain(keep),
    around,
    conditions: conditions.map((condition) => withoutNames(condition, names)),
    origin,
  };
  if (Object.keys(times).length === 0) return { draft, periodic: undefined };
  const id = ["periodic", "backup", name, ...(given.kind === undefined ? [] : [given.kind])].join("-");
  return { draft, periodic: { id, ...timesOf(times) } };
}

/** A literal text stays one: whether it is one is judged with all other commands. */
function commandOf(command: unknown, names: ReadonlyMap<string, NamedText>): ShellCommand | string {
  if (typeof command === "string") return command;
  if (!isShellCommand(command))
    throw new TypeError("a dump has the commands dump and restore: sh`…`, or literal texts");
  const parts = command.shell.map((part) => (part instanceof Late ? part.expression : part));
  const plain = withoutNames({ op: "shell", parts }, names);
  if (plain.op !== "shell") throw new TypeError("a dump's command is a command");
  return { shell: plain.parts.map((part) => (typeof part === "string" ? part : new Late(part))) };
}
