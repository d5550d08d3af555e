import { type Reference, type SlsBuilder, sh } from "../../authoring.ts";
import type { Cfg } from "./data.ts";
import { asNoChange, type Dump } from "./dump.ts";

/** Where a project has its SQLite database. */
export const sqliteFile = (cfg: Cfg): string => `${cfg.data_root}/database.sqlite3`;

export function dumpSqlite(s: SlsBuilder, cfg: Cfg, dump: Reference<string>): void {
  const file = s.set("database_file", sqliteFile(cfg));
  const written = sh`umask 077; runuser -u ${cfg.user} -- sqlite3 -readonly ${file} .dump > ${dump}`;
  s.cmd.run(sh`if test -f ${file}; then ${written} || exit 1; fi; echo; echo changed=no`, {
    id: "sqlite-dump",
    ...asNoChange,
  });
}

/** Loads it beside the one in use, which goes when that has succeeded. */
export function reloadSqlite(s: SlsBuilder, cfg: Cfg, { dump, dumped }: Dump): void {
  const file = s.set("database_file", sqliteFile(cfg));
  const as = sh`runuser -u ${cfg.user} --`;
  const loaded = sh`${as} rm -f ${file}.new && ${as} sqlite3 -bail ${file}.new < ${dump}`;
  s.cmd.run(sh`umask 027; ${loaded} && ${as} rm -f ${file}-wal ${file}-shm && ${as} mv ${file}.new ${file}`, {
    id: "sqlite-database-loaded",
    onlyif: dumped,
    failhard: true,
  });
}
