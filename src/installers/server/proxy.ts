import { type Check, command, filter, http, type Reference, type SlsBuilder, unit } from "../../authoring.ts";
import { type Cfg, type DatabaseData, type ServerData, unitName } from "./data.ts";
import { rotateLogs } from "./host.ts";
import { type Parts, serverProcedures } from "./procedures.ts";
import { asksNginx, configureVhost, reloadNginx } from "./vhost.ts";

type ProxiedData = ServerData & Reference<{ port: number }>;

/**
 * Everything goes to the application on a port of this host's own.
 * @param first lines of nginx's before that
 */
export const proxyTo = (port: Reference<number>, first: readonly string[] = []): readonly string[] => [
  "location / {",
  ...first.map((line) => `    ${line}`),
  `    proxy_pass http://127.0.0.1:${filter.int(port)};`,
  "    proxy_http_version 1.1;",
  "    proxy_set_header Host $host;",
  "    proxy_set_header X-Real-IP $remote_addr;",
  "    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;",
  "    proxy_set_header X-Forwarded-Proto $scheme;",
  "    proxy_set_header Upgrade $http_upgrade;",
  "    proxy_set_header Connection $http_connection;",
  "}",
];

/** The last step of a server that listens on a port: nginx in front of it, its logs rotated. */
export function serveProxied(s: SlsBuilder, cfg: Cfg, data: ProxiedData): void {
  rotateLogs(s, cfg, data);
  const root = `${cfg.project_root}/public`;
  reloadNginx(s, configureVhost(s, cfg, { data, root, locations: proxyTo(data.port) }));
}

/** Without `serve`, everything goes to the port. */
type ProxiedParts<Data> = Omit<Parts<Data>, "serve" | "wait"> & Partial<Pick<Parts<Data>, "serve">>;

/** Its procedures: people meet no nginx without an application behind it when a rollback has ended. */
export const proxiedProcedures = <Data extends ProxiedData & DatabaseData>(parts: ProxiedParts<Data>) =>
  serverProcedures<Data>({
    serve: serveProxied,
    ...parts,
    wait: (s, cfg, data) =>
      void s.mc_project.tcp_check(unitName(cfg), { id: "answers", port: data.port, attempts: 60 }),
  });

/** Its health checks: the unit, the port, and nginx for people. */
export const checksProxied = ({ cfg, data }: { cfg: Cfg; data: ProxiedData }): readonly Check[] => [
  unit(unitName(cfg)),
  http(`http://127.0.0.1:${data.port}${data.health_path}`, { attempts: 20 }),
  command(asksNginx(data)),
];
