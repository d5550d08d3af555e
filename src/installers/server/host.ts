import { filter, type Reference, type ReferenceTo, type SlsBuilder, type StateHandle } from "../../authoring.ts";
import { type Cfg, logDir, type ServerData, unitName } from "./data.ts";
import { refuseWhen, requireFit, requireOwnPort } from "./fit.ts";

type Packages = readonly (string | ReferenceTo<string>)[];

const always = ["nginx-light", "openssl", "curl", "logrotate"];

interface Needs {
  readonly data: ServerData;
  /** Where nginx finds the application. @default it is no process of its own */
  readonly port?: Reference<number>;
  /** Debian's packages beside those of every server. */
  readonly packages?: Packages;
}

/** The first step of a server: refuses what would not work, installs Debian's packages, makes the place of the logs. */
export function prepareHost(s: SlsBuilder, cfg: Cfg, { data, port, packages = [] }: Needs): void {
  refuseWhen(s, cfg.unprivileged, "this installer needs root: it installs packages and units of systemd");
  requireFit(s, data);
  if (port !== undefined) requireOwnPort(s, cfg, port);
  s.pkg.installed("packages", { id: "packages", pkgs: [...always, ...packages], install_recommends: false });
  s.when(data.debs, () => {
    s.pkg.installed("more-packages", { id: "more-packages", pkgs: data.debs, install_recommends: false });
  });
  s.file.directory(logDir(cfg), { id: "log-directory", user: "root", group: cfg.group, mode: "0750" });
}

/** Lets logrotate take care of the project's logs. */
export function rotateLogs(s: SlsBuilder, cfg: Cfg, data: ServerData): StateHandle {
  return s.file.managed(`/etc/logrotate.d/${unitName(cfg)}`, {
    id: "log-rotation",
    mode: "0644",
    contents: [
      `${logDir(cfg)}/*.log {`,
      "    daily",
      `    rotate ${filter.int(data.keep_logs)}`,
      "    missingok",
      "    notifempty",
      "    compress",
      "    delaycompress",
      // Units append to the file that systemd has opened: it must stay the same one.
      "    copytruncate",
      "}",
    ],
  });
}
