import { command, defineInstaller, type Reference, type SlsBuilder, sls, unit } from "../authoring.ts";
import { type Cfg, type ServerData, serverData } from "./server/data.ts";
import { requireForm } from "./server/fit.ts";
import { prepareHost, rotateLogs } from "./server/host.ts";
import { maintenanceTasks } from "./server/maintenance.ts";
import { removeServer } from "./server/removal.ts";
import { asksNginx, configureVhost, reloadNginx } from "./server/vhost.ts";

const siteData = {
  ...serverData,
  /** Directory of the site, relative to the project. */
  public: "public",
};

/** A site of files on a server of its own right: nginx, TLS. For a host without root there is `static`. */
export const nginx = defineInstaller({
  name: "nginx",
  description: "A directory of files, served by nginx with TLS.",
  data: siteData,
  steps: ({ cfg, data }) => [
    sls("050_host", (s) => {
      prepareHost(s, cfg, { data });
      requireForm(s, data.public, { key: "public", pattern: "[A-Za-z0-9._/-]+", example: "public" });
    }),
    sls("600_vhost", (s) => configure(s, cfg, data)),
    ...maintenanceTasks(cfg),
  ],
  procedures: {
    rollback: ({ cfg, data }) =>
      sls("rollback", (s) => {
        s.inherit();
        configure(s, cfg, data);
      }),
    stop: ({ cfg }) => sls("stop", (s) => removeServer(s, cfg)),
  },
  checks: ({ data }) => [unit("nginx"), command(asksNginx(data))],
});

function configure(s: SlsBuilder, cfg: Cfg, data: ServerData & Reference<{ public: string }>): void {
  rotateLogs(s, cfg, data);
  const files = configureVhost(s, cfg, {
    data,
    root: `${cfg.project_root}/${data.public}`,
    locations: [
      "error_page 404 /404.html;",
      "location / {",
      "    try_files $uri $uri/ =404;",
      "}",
      "location ~ /\\. {",
      "    deny all;",
      "}",
    ],
  });
  reloadNginx(s, files);
}
