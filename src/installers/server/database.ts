import { any, equals, not, type SlsBuilder, sh } from "../../authoring.ts";
import type { Cfg, DatabaseData } from "./data.ts";
import { refuseWhen } from "./fit.ts";
import { dumpMariadb, grantMariadb, reloadMariadb, removeMariadb } from "./mariadb.ts";
import { dumpPostgresql, providePostgresql, reloadPostgresql, removePostgresql } from "./postgresql.ts";
import { dumpSqlite, reloadSqlite } from "./sqlite.ts";

/** Installs the server of the project's database, where it needs one. */
export function installDatabase(s: SlsBuilder, data: DatabaseData): void {
  const known = ["none", "postgresql", "mariadb", "sqlite"].map((kind) => equals(data.database, kind));
  refuseWhen(s, not(any(...known)), "data.database is one of none, postgresql, mariadb, sqlite");
  const options = { install_recommends: false, reload_modules: true };
  s.when(equals(data.database, "postgresql"), () => {
    s.pkg.installed("postgresql", { id: "postgresql", ...options });
    s.service.running("postgresql", { id: "postgresql-runs", enable: true });
  });
  s.when(equals(data.database, "mariadb"), () => {
    s.pkg.installed("mariadb-server", { id: "mariadb", ...options });
    s.service.running("mariadb", { id: "mariadb-runs", enable: true });
  });
  s.when(equals(data.database, "sqlite"), () => {
    s.pkg.installed("sqlite3", { id: "sqlite", ...options });
  });
}

/**
 * The project's database, with the project's name, for the project's system user: both servers know who is at the other end of
 * their socket, so that there is no password.
 */
export function provideDatabase(s: SlsBuilder, cfg: Cfg, data: DatabaseData): void {
  s.when(equals(data.database, "postgresql"), () => providePostgresql(s, cfg));
  s.when(equals(data.database, "mariadb"), () => grantMariadb(s, cfg));
}

/** Hook of archive: the database beside the archived content, in one consistent state. */
export function dumpDatabase(s: SlsBuilder, cfg: Cfg, data: DatabaseData): void {
  const dump = s.set("dump", `${cfg.current_archive_dir}/database.dump`);
  s.when(equals(data.database, "postgresql"), () => dumpPostgresql(s, cfg, dump));
  s.when(equals(data.database, "mariadb"), () => dumpMariadb(s, cfg, dump));
  s.when(equals(data.database, "sqlite"), () => dumpSqlite(s, cfg, dump));
}

/** Hook of rollback: the database as it was when the restored content was archived. Nobody may use it meanwhile. */
export function reloadDatabase(s: SlsBuilder, cfg: Cfg, data: DatabaseData): void {
  const dump = s.set("dump", `${cfg.restored_from}/database.dump`);
  const dumped = sh`test -f ${dump}`;
  s.when(equals(data.database, "postgresql"), () => reloadPostgresql(s, cfg, { dump, dumped }));
  s.when(equals(data.database, "mariadb"), () => reloadMariadb(s, cfg, { dump, dumped }));
  s.when(equals(data.database, "sqlite"), () => reloadSqlite(s, cfg, { dump, dumped }));
}

/** Takes the database away where that is wanted, after a last dump beside the project's other directories. */
export function removeDatabase(s: SlsBuilder, cfg: Cfg, data: DatabaseData): void {
  const dump = s.set("last_dump", `${cfg.project_dir}/database.dump`);
  s.when(data.database_drop, () => {
    s.when(equals(data.database, "postgresql"), () => {
      dumpPostgresql(s, cfg, dump);
      removePostgresql(s, cfg);
    });
    s.when(equals(data.database, "mariadb"), () => {
      dumpMariadb(s, cfg, dump);
      removeMariadb(s, cfg);
    });
  });
}
