import { any, dump, equals, not, type SlsBuilder } from "../../authoring.ts";
import { backedUp } from "./backup.ts";
import type { Cfg, DatabaseData } from "./data.ts";
import { refuseWhen } from "./fit.ts";
import { grantMariadb, removeMariadb } from "./mariadb.ts";
import { providePostgresql, removePostgresql } from "./postgresql.ts";
import { sqliteFile } from "./sqlite.ts";

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
 * their socket, so that there is no password. It is dumped with each archive, and loaded by a rollback.
 */
export function provideDatabase(s: SlsBuilder, cfg: Cfg, data: DatabaseData): void {
  const { postgresql, mariadb, sqlite } = dumpsOf(cfg);
  s.when(equals(data.database, "postgresql"), () => {
    providePostgresql(s, cfg);
    s.backup("database", postgresql, backedUp(cfg, data));
  });
  s.when(equals(data.database, "mariadb"), () => {
    grantMariadb(s, cfg);
    s.backup("database", mariadb, backedUp(cfg, data));
  });
  s.when(equals(data.database, "sqlite"), () => s.backup("database", sqlite, backedUp(cfg, data)));
}

const dumpsOf = (cfg: Cfg) => ({
  postgresql: dump.postgresql(cfg.name, cfg.user),
  mariadb: dump.mariadb(cfg.name),
  sqlite: dump.sqlite(sqliteFile(cfg)),
});

/** Takes the database away where that is wanted, after a last dump beside the project's other directories. */
export function removeDatabase(s: SlsBuilder, cfg: Cfg, data: DatabaseData): void {
  const dumps = dumpsOf(cfg);
  const last = (kind: "postgresql" | "mariadb") => {
    const { dump: command, onlyif, user = "root" } = dumps[kind];
    const path = `${cfg.project_dir}/database.dump`;
    s.mc_project.dumped(command, { id: `last-${kind}-dump`, path, user, onlyif, failhard: true });
  };
  s.when(data.database_drop, () => {
    s.when(equals(data.database, "postgresql"), () => {
      last("postgresql");
      removePostgresql(s, cfg);
    });
    s.when(equals(data.database, "mariadb"), () => {
      last("mariadb");
      removeMariadb(s, cfg);
    });
  });
}
