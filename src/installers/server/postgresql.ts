import { type Reference, type SlsBuilder, sh } from "../../authoring.ts";
import type { Cfg } from "./data.ts";
import { asNoChange, type Dump } from "./dump.ts";

// cd: psql complains about directories that postgres may not enter.
const asPostgres = sh`cd / && runuser -u postgres --`;

/** Role and database; the role is the system user, who is known by the socket ("peer"). */
export function providePostgresql(s: SlsBuilder, cfg: Cfg): void {
  s.postgres_user.present(cfg.user, { id: "postgresql-database-user", user: "postgres" });
  s.postgres_database.present(cfg.name, {
    id: "postgresql-database",
    user: "postgres",
    owner: cfg.user,
    template: "template0",
    encoding: "UTF8",
    lc_collate: "C.UTF-8",
    lc_ctype: "C.UTF-8",
  });
}

/** Nothing is dumped of what is not there yet; a server that does not answer fails the dump. */
export function dumpPostgresql(s: SlsBuilder, cfg: Cfg, dump: Reference<string>): void {
  const written = sh`umask 077; ${asPostgres} pg_dump --format=custom ${cfg.name} > ${dump}`;
  const counted = sh`printf ${"SELECT count(*) FROM pg_database WHERE datname = '%s'"} ${cfg.name}`;
  const absent = sh`cd / && ${counted} | runuser -u postgres -- psql -tA | grep -qx 0`;
  s.cmd.run(sh`${written} && echo && echo changed=no`, { id: "postgresql-dump", unless: absent, ...asNoChange });
}

/** Loads it beside the one in use, which goes when that has succeeded. */
export function reloadPostgresql(s: SlsBuilder, cfg: Cfg, { dump, dumped }: Dump): void {
  const beside = s.set("beside", `${cfg.name}-restored`);
  const created = sh`createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 --owner=${cfg.user} ${beside}`;
  s.cmd.run(sh`${asPostgres} dropdb --if-exists ${beside} && runuser -u postgres -- ${created}`, {
    id: "postgresql-database-beside",
    onlyif: dumped,
    failhard: true,
  });
  s.cmd.run(sh`${asPostgres} pg_restore --exit-on-error --dbname=${beside} < ${dump}`, {
    id: "postgresql-database-loaded",
    onlyif: dumped,
    failhard: true,
  });
  const renamed = sh`printf 'ALTER DATABASE "%s" RENAME TO "%s"' ${beside} ${cfg.name} | runuser -u postgres -- psql -v ON_ERROR_STOP=1`;
  s.cmd.run(sh`${asPostgres} dropdb --force --if-exists ${cfg.name} && ${renamed}`, {
    id: "postgresql-database-exchanged",
    onlyif: dumped,
    failhard: true,
  });
}

export function removePostgresql(s: SlsBuilder, cfg: Cfg): void {
  s.postgres_database.absent(cfg.name, { id: "postgresql-database-removed", user: "postgres" });
  s.postgres_user.absent(cfg.user, { id: "postgresql-database-user-removed", user: "postgres" });
}
