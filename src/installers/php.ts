import { command, defineInstaller, type SlsBuilder, sh, sls, unit, words } from "../authoring.ts";
import { removePool } from "./php-fpm.ts";
import { configurePhp, installPhp, type PhpData, phpData, servePhp } from "./php-server.ts";
import { beginRelease } from "./release.ts";
import { preparing } from "./server/commands.ts";
import { type Cfg, unitName } from "./server/data.ts";
import { provideDatabase } from "./server/database.ts";
import { environment } from "./server/environment.ts";
import { maintenanceTasks } from "./server/maintenance.ts";
import { serverProcedures } from "./server/procedures.ts";
import { shareDirectories } from "./server/shared.ts";
import { runUnit } from "./server/unit.ts";
import { asksNginx } from "./server/vhost.ts";

/** A PHP application: its own php-fpm behind nginx, a database. */
export const php = defineInstaller({
  name: "php",
  description: "A PHP application: php-fpm and nginx with TLS; postgresql, mariadb or sqlite.",
  data: phpData,
  steps: ({ cfg, data }) => [
    sls("050_host", (s) => installPhp(s, cfg, data)),
    sls("100_database", (s) => provideDatabase(s, cfg, data)),
    sls("500_release", (s) => release(s, cfg, data)),
    sls("600_vhost", (s) => servePhp(s, cfg, data)),
    ...maintenanceTasks(cfg),
  ],
  procedures: serverProcedures({ configure: configurePhp, serve: servePhp, remove: removePool }),
  checks: ({ cfg, data }) => [unit(unitName(cfg)), unit("nginx"), command(asksNginx(data))],
});

function release(s: SlsBuilder, cfg: Cfg, data: PhpData): void {
  const begun = beginRelease(s, cfg);
  shareDirectories(s, cfg, data.shared);
  s.each(data.commands, (one) => {
    s.cmd.run(sh`${words(one)}`, {
      id: "command",
      env: environment(cfg, data),
      ...preparing(cfg, begun.pending),
    });
  });
  begun.finish([runUnit(s, cfg, [begun.pending, ...configurePhp(s, cfg, data)])]);
}
