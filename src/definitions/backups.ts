import type { Deep } from "../salt/argument.ts";
import { type Expression, Late } from "../salt/expression.ts";
import { createReference } from "../salt/reference.ts";
import { type CommandText, type ShellCommand, sh, type Word } from "../salt/shell.ts";
import type { Origin } from "./origin.ts";
import type { SlsBuilder } from "./sls.ts";
import type { Times } from "./times.ts";
import { toValue } from "./value.ts";

/** How data becomes a file, and a file data again. */
export interface Dump<Written extends string | ShellCommand, Read extends string | ShellCommand> {
  /** Writes the data to its standard output, in one consistent state. */
  readonly dump: CommandText<Written>;
  /** Reads what `dump` wrote from its standard input, and puts it in the place of the data. It fails, or has done it wholly. */
  readonly restore: CommandText<Read>;
  /** There is something to dump only where this succeeds; run as whoever runs Salt. @default always */
  readonly onlyif?: ShellCommand;
  /** Whose processes they are. @default the project's user */
  readonly user?: Deep<string>;
  /** Where they run. @default project_root */
  readonly cwd?: Deep<string>;
}

/** When a backup is made besides, how many are kept, and what goes on around it. */
export interface BackupOptions extends Times {
  /** Dumps that `task backup_<name>` keeps in `<project_dir>/backups/<name>`. @default 7 */
  readonly keep?: Deep<number>;
  /** What `task restore_<name>` does before it loads, and after, whether that succeeded or not: processes stand still meanwhile. */
  readonly around?: { readonly before: (s: SlsBuilder) => unknown; readonly after: (s: SlsBuilder) => unknown };
}

/** A backup as its step declared it, its commands without names of that step. */
export interface BackupDraft {
  readonly name: string;
  /** What tells backups of one name apart, of which one condition has one. */
  readonly kind: string | undefined;
  readonly dump: ShellCommand | string;
  readonly restore: ShellCommand | string;
  readonly onlyif: ShellCommand | string | undefined;
  readonly user: unknown;
  readonly cwd: unknown;
  readonly keep: unknown;
  readonly around: BackupOptions["around"];
  /** The conditions that its step declares it under, the outermost first. */
  readonly conditions: readonly Expression[];
  readonly origin: Origin;
}

/** A dump that says what it is of. */
export interface KnownDump extends Dump<ShellCommand, ShellCommand> {
  readonly kind: string;
  readonly onlyif: ShellCommand;
}

/** A text, with references in it or not, as one word of a command. */
function wordOf(text: Deep<string>): Word {
  const value = toValue(text);
  return value instanceof Late ? createReference<string>(value.expression) : (value as string);
}

const encoding = sh`--template=template0 --encoding=UTF8 --locale=C.UTF-8`;

/** Dumps of what many applications have. Databases are asked by the servers' own users, over their sockets. */
export const dump = {
  /**
   * A database of PostgreSQL. It is loaded beside the one in use, which goes when that has succeeded.
   * @param owner the role that it belongs to
   */
  postgresql: (name: Deep<string>, owner: Deep<string>): KnownDump => {
    const [database, role] = [wordOf(name), wordOf(owner)];
    const beside = sh`${database}-restored`;
    const created = sh`dropdb --if-exists ${beside} && createdb ${encoding} --owner=${role} ${beside}`;
    const renamed = sh`printf 'ALTER DATABASE "%s" RENAME TO "%s"' ${beside} ${database} | psql -v ON_ERROR_STOP=1`;
    const counted = sh`printf ${"SELECT count(*) FROM pg_database WHERE datname = '%s'"} ${database}`;
    return {
      kind: "postgresql",
      dump: sh`pg_dump --format=custom ${database}`,
      restore: sh`${created} && pg_restore --exit-on-error --dbname=${beside} && dropdb --force --if-exists ${database} && ${renamed}`,
      // A server that does not answer fails the dump.
      onlyif: sh`cd / && ! ${counted} | runuser -u postgres -- psql -tA | grep -qx 0`,
      user: "postgres",
      cwd: "/",
    };
  },
  /** A database of MariaDB: it is emptied, and loaded. */
  mariadb: (name: Deep<string>): KnownDump => {
    const database = wordOf(name);
    const made = "DROP DATABASE IF EXISTS `%s`; CREATE DATABASE `%s` CHARACTER SET utf8mb4;";
    const counted = sh`printf ${'SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = "%s"'} ${database}`;
    return {
      kind: "mariadb",
      dump: sh`mariadb-dump --single-transaction --routines --events --triggers ${database}`,
      restore: sh`printf ${made} ${database} ${database} | mariadb && mariadb ${database}`,
      onlyif: sh`! ${counted} | mariadb -N | grep -qx 0`,
      user: "root",
      cwd: "/",
    };
  },
  /** A database of SQLite, by its file: as its owner, the project's user. It is loaded beside the one in use, which goes when that has succeeded. */
  sqlite: (path: Deep<string>): KnownDump => {
    const file = wordOf(path);
    const loaded = sh`rm -f ${file}.new && sqlite3 -bail ${file}.new`;
    return {
      kind: "sqlite",
      dump: sh`sqlite3 -readonly ${file} .dump`,
      restore: sh`${loaded} && rm -f ${file}-wal ${file}-shm && mv ${file}.new ${file}`,
      onlyif: sh`test -f ${file}`,
      cwd: "/",
    };
  },
  /** A directory of the project's user, in one that belongs to him. It is unpacked beside the one in use, which goes when that has succeeded. */
  directory: (path: Deep<string>): KnownDump => {
    const directory = wordOf(path);
    return {
      kind: "directory",
      dump: sh`tar -C ${directory} -cf - .`,
      restore: sh`${unpacked(path)} && ${exchanged(path)}`,
      onlyif: sh`test -d ${directory}`,
      cwd: "/",
    };
  },
};

/** Unpacks what tar wrote beside a directory, into `<path>.new`. */
export const unpacked = (path: Deep<string>): ShellCommand =>
  sh`rm -rf ${wordOf(path)}.new && mkdir ${wordOf(path)}.new && tar -C ${wordOf(path)}.new -xf -`;

/** Puts `<path>.new` in the place of a directory. */
export const exchanged = (path: Deep<string>): ShellCommand =>
  sh`rm -rf ${wordOf(path)} && mv ${wordOf(path)}.new ${wordOf(path)}`;
