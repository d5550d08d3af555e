import { defineInstaller, type SlsBuilder, sls } from "../authoring.ts";
import { beginRelease } from "./release.ts";
import { runCommands } from "./server/commands.ts";
import type { Cfg } from "./server/data.ts";
import { provideDatabase } from "./server/database.ts";
import { maintenanceTasks } from "./server/maintenance.ts";
import { checksProxied, proxiedProcedures, serveProxied } from "./server/proxy.ts";
import { runUnit } from "./server/unit.ts";
import { fetchPackages } from "./supervisor.ts";
import { installVirtualenv } from "./virtualenv.ts";
import { configureWsgi, installWsgi, pythonCommand, type WsgiData, wsgiData } from "./wsgi-server.ts";

/** A WSGI application on a server of its own right: systemd, nginx, a database. For a host without root there is `python`. */
export const wsgi = defineInstaller({
  name: "wsgi",
  description: "A WSGI application (Flask …): gunicorn or uwsgi behind nginx with TLS; postgresql, mariadb or sqlite.",
  data: wsgiData,
  required: ["wsgi"],
  steps: ({ cfg, data }) => [
    sls("050_host", (s) => installWsgi(s, cfg, data)),
    sls("100_database", (s) => provideDatabase(s, cfg, data)),
    sls("200_virtualenv", (s) => installVirtualenv(s, cfg, data)),
    sls("500_release", (s) => release(s, cfg, data)),
    sls("600_vhost", (s) => serveProxied(s, cfg, data)),
    ...maintenanceTasks(cfg),
  ],
  procedures: proxiedProcedures({ configure }),
  fetch: ({ data }) => fetchPackages(data, { requirements: [data.requirements], packages: [data.packages] }),
  checks: checksProxied,
});

function configure(s: SlsBuilder, cfg: Cfg, data: WsgiData) {
  return configureWsgi(s, cfg, { data });
}

function release(s: SlsBuilder, cfg: Cfg, data: WsgiData): void {
  const begun = beginRelease(s, cfg);
  const files = configure(s, cfg, data);
  runCommands(s, cfg, { commands: data.commands, by: pythonCommand(cfg), pending: begun.pending });
  begun.finish([runUnit(s, cfg, [begun.pending, ...files])]);
}
