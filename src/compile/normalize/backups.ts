import type { BackupDraft } from "../../definitions/backups.ts";
import { all, any, not } from "../../definitions/conditions.ts";
import { createContext } from "../../definitions/context.ts";
import { type Sls, type SlsBuilder, sls } from "../../definitions/sls.ts";
import type { Expression } from "../../salt/expression.ts";
import { createReference, type ReferenceTo } from "../../salt/reference.ts";
import type { StateHandle } from "../../salt/requisites.ts";

/** What backups make of an owner's procedures: the author's own, or those that he inherits. */
export function withDumps(backups: readonly BackupDraft[], archive: Sls<never> | undefined): Sls<never> {
  return sls("archive", (s) => {
    states(archive, s);
    for (const backup of backups) dumpTo(s, backup, { path: below(cfg.current_archive_dir, `${backup.name}.dump`) });
  }) as unknown as Sls<never>;
}

/** Dumps are loaded where the author says so, else before all else. */
export function withLoads(backups: readonly BackupDraft[], rollback: Sls<never> | undefined): Sls<never> {
  return sls("rollback", (s) => {
    let isPlaced = false;
    const load = (more: (index: number) => object) => {
      isPlaced = true;
      backups.forEach((backup, index) => {
        loadFrom(s, backup, { path: below(cfg.restored_from, `${backup.name}.dump`), failhard: true, ...more(index) });
      });
    };
    const verbs = { loadDumps: () => load(() => ({})) };
    states(
      rollback,
      new Proxy(s, { get: (target, key) => Reflect.get(key in verbs ? verbs : target, key) as unknown }),
    );
    if (!isPlaced) load((index) => ({ order: index + 1 }));
  }) as unknown as Sls<never>;
}

/** The author's states; without any, those that are inherited. */
function states(own: Sls<never> | undefined, s: SlsBuilder): void {
  if (own === undefined) s.inherit();
  else (own as unknown as Sls).build(s);
}

const { cfg } = createContext<unknown>();
/** A path in a directory that the host knows. */
const below = (directory: ReferenceTo<unknown>, path: string): string => `${directory.toString()}/${path}`;
const referenceTo = (condition: Expression) => createReference<boolean>(condition);

/** Where the dumps of a backup's own task are. */
const directoryOf = (name: string): string => below(cfg.project_dir, `backups/${name}`);

/** The tasks `backup_<name>` and `restore_<name>`. */
export function backupTasks(backups: readonly BackupDraft[]): Sls<never>[] {
  return [...new Set(backups.map(({ name }) => name))].flatMap((name) => {
    const same = backups.filter((backup) => backup.name === name);
    const path = `${directoryOf(name)}/${cfg.deployment_id.toString()}.dump`;
    const made = [
      sls(`task_backup_${name}`, (s) => {
        for (const backup of same) dumpTo(s, backup, { path, keep: backup.keep });
      }),
      sls(`task_restore_${name}`, (s) => restore(s, same, path)),
    ];
    return made.map((task) => ({ ...task, origin: same[0]?.origin ?? task.origin }) as unknown as Sls<never>);
  });
}

/** What is there is dumped before: restoring once more brings it back. Who names a dump may have data that nobody can dump any more. */
function restore(s: SlsBuilder, same: readonly BackupDraft[], path: string): void {
  const around = same.find((backup) => backup.around !== undefined)?.around;
  const where = same.map(({ conditions }) =>
    conditions.length === 0 ? undefined : all(...conditions.map(referenceTo)),
  );
  const always = where.includes(undefined);
  const framed = (build: (s: SlsBuilder) => unknown) =>
    always ? build(s) : s.when(any(...where.filter((one) => one !== undefined)), () => void build(s));
  if (around !== undefined) framed(around.before);
  for (const backup of same)
    under(s, backup, () => {
      const require = [declare(s, backup, { fun: "dumped", path, required: not(cfg.dump) })];
      const from = { path: directoryOf(backup.name), dump: cfg.dump, before: cfg.deployment_id };
      declare(s, backup, { fun: "loaded", ...from, require });
    });
  if (around !== undefined) framed(around.after);
}

const dumpTo = (s: SlsBuilder, backup: BackupDraft, more: object): void =>
  under(s, backup, () => declare(s, backup, { fun: "dumped", failhard: true, ...more }));

const loadFrom = (s: SlsBuilder, backup: BackupDraft, more: object): void =>
  under(s, backup, () => declare(s, backup, { fun: "loaded", ...more }));

interface Declared {
  readonly fun: "dumped" | "loaded";
  readonly [argument: string]: unknown;
}

/** Declares one of both states, with what it needs; a finding about it is at the author's line. */
function declare(s: SlsBuilder, backup: BackupDraft, { fun, ...more }: Declared): StateHandle {
  const { name, kind, user, cwd, onlyif, origin } = backup;
  const id = [name, kind, fun].filter((part) => part !== undefined).join("-");
  const [command, own] = fun === "dumped" ? [backup.dump, { onlyif }] : [backup.restore, {}];
  const state = s.mc_project[fun] as unknown as (command: unknown, args: object) => StateHandle;
  return Object.assign(state(command, { id, user, cwd, ...own, ...more }), { origin });
}

/** Declares what stands under the conditions of the step. */
function under(s: SlsBuilder, { conditions }: BackupDraft, build: () => void): void {
  const whole = conditions.reduceRight<() => void>(
    (inner, condition) => () => s.when(referenceTo(condition), inner),
    build,
  );
  whole();
}

/** Two backups of one name would be one file: only under conditions, of which one holds, may there be several. */
export function clashing(backups: readonly BackupDraft[]): BackupDraft[] {
  return backups.filter((backup, index) =>
    backups.some(
      (other, before) =>
        before < index &&
        other.name === backup.name &&
        (other.conditions.length === 0 || backup.conditions.length === 0 || other.kind === backup.kind),
    ),
  );
}
