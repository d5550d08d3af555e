import type { SlsBuilder } from "../../authoring.ts";
import type { Cfg } from "./data.ts";

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

export function removePostgresql(s: SlsBuilder, cfg: Cfg): void {
  s.postgres_database.absent(cfg.name, { id: "postgresql-database-removed", user: "postgres" });
  s.postgres_user.absent(cfg.user, { id: "postgresql-database-user-removed", user: "postgres" });
}
