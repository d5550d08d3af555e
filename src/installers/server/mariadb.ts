import { type SlsBuilder, sh } from "../../authoring.ts";
import type { Cfg } from "./data.ts";

// Salt's mysql states need a driver in Salt's own python, which hosts rarely have: the client does it. Names are of the forms that the engine takes.
const sql = {
  create: "CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4;",
  grant: 'CREATE USER IF NOT EXISTS "%s"@localhost IDENTIFIED VIA unix_socket; GRANT ALL ON `%s`.* TO "%s"@localhost;',
} as const;

/** User and database; the user is the system user, who is known by the socket ("unix_socket"). */
export function grantMariadb(s: SlsBuilder, cfg: Cfg): void {
  const values = sh`${cfg.name} ${cfg.user} ${cfg.name} ${cfg.user}`;
  s.cmd.run(sh`printf ${sql.create + sql.grant} ${values} | mariadb`, {
    id: "mariadb-database",
    unless: sh`printf 'SHOW GRANTS FOR "%s"@localhost' ${cfg.user} | mariadb -N | grep -qF ${cfg.name} && mariadb ${cfg.name} -e ''`,
  });
}

export function removeMariadb(s: SlsBuilder, cfg: Cfg): void {
  const statements = 'DROP DATABASE IF EXISTS `%s`; DROP USER IF EXISTS "%s"@localhost;';
  s.cmd.run(sh`printf ${statements} ${cfg.name} ${cfg.user} | mariadb`, { id: "mariadb-database-removed" });
}
