import { filter, type Reference, type SlsBuilder, type StateHandle, sh } from "../../authoring.ts";
import { type Cfg, logDir, primaryDomain, type ServerData, vhostDir } from "./data.ts";
import { provideCertificate } from "./tls.ts";

/** The files of a project's virtual host. */
const enabled = (cfg: Cfg): string => `/etc/nginx/sites-enabled/corpus-${cfg.name}`;

/**
 * Writes the virtual host: http leads to https; while there is a mark of maintenance, everyone but this host itself gets 503.
 * @param locations nginx's lines within the server, indented by four
 * @param root the directory of what nginx serves by itself
 */
export function configureVhost(
  s: SlsBuilder,
  cfg: Cfg,
  { data, root, locations }: { data: ServerData; root: string | Reference<string>; locations: readonly string[] },
): readonly StateHandle[] {
  const certificate = provideCertificate(s, cfg, data);
  const names = s.set("domains", `${filter.join(data.domains, " ")}`);
  const file = s.file.managed(enabled(cfg), {
    id: "vhost",
    mode: "0644",
    contents: [
      "server {",
      "    listen 80;",
      `    server_name ${names};`,
      "    return 301 https://$host$request_uri;",
      "}",
      "",
      "server {",
      "    listen 443 ssl http2;",
      `    server_name ${names};`,
      `    ssl_certificate ${vhostDir(cfg)}/tls.crt;`,
      `    ssl_certificate_key ${vhostDir(cfg)}/tls.key;`,
      "    ssl_protocols TLSv1.2 TLSv1.3;",
      `    access_log ${logDir(cfg)}/access.log;`,
      `    error_log ${logDir(cfg)}/error.log;`,
      `    client_max_body_size ${data.max_body};`,
      `    root ${root};`,
      "",
      "    set $maintenance 0;",
      `    if (-f ${maintenanceMark(cfg)}) {`,
      "        set $maintenance 1;",
      "    }",
      "    # This host itself sees the application: its health checks go on.",
      "    if ($remote_addr ~ ^127\\.) {",
      "        set $maintenance 0;",
      "    }",
      "    if ($maintenance = 1) {",
      "        return 503;",
      "    }",
      "",
      ...locations.map((line) => (line === "" ? "" : `    ${line}`)),
      "}",
    ],
  });
  return [certificate, file];
}

/** Lets nginx take over what changed, once it has found nothing wrong with it. */
export function reloadNginx(s: SlsBuilder, changed: readonly StateHandle[]): StateHandle {
  const valid = s.cmd.run("nginx -t", { id: "nginx-configuration-is-valid", onchanges: changed });
  return s.service.running("nginx", { id: "nginx", enable: true, reload: true, watch: changed, require: [valid] });
}

export const maintenanceMark = (cfg: Cfg): string => `${vhostDir(cfg)}/maintenance`;

/** Takes the virtual host away. */
export function removeVhost(s: SlsBuilder, cfg: Cfg): void {
  const file = s.file.absent(enabled(cfg), { id: "vhost-removed" });
  const rest = s.file.absent(vhostDir(cfg), { id: "vhost-directory-removed" });
  s.cmd.run("nginx -s reload", {
    id: "nginx-reloaded",
    onlyif: sh`systemctl --quiet is-active nginx`,
    onchanges: [file, rest],
  });
}

/** The command of the health check: nginx on this host answers for the first domain. */
export const asksNginx = (data: ServerData) =>
  sh`curl --silent --show-error --fail --insecure --output /dev/null --max-time 10 --resolve ${primaryDomain(data)}:443:127.0.0.1 https://${primaryDomain(data)}${data.health_path}`;
