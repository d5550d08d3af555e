import type { ReferenceTo, SlsBuilder, StateHandle } from "../../authoring.ts";
import { sh } from "../../authoring.ts";
import { type Cfg, logDir, unitName } from "./data.ts";

interface Unit {
  /** A command line of systemd's: an absolute path and words that need no quoting, or are quoted for systemd. */
  readonly start: string;
  /** @default simple */
  readonly type?: "simple" | "notify";
  /** As whom it starts. @default the project's user */
  readonly user?: string;
  /** Lines of its section Service beside these. */
  readonly more?: readonly (string | ReferenceTo<string>)[];
}

const file = (cfg: Cfg): string => `/etc/systemd/system/${unitName(cfg)}.service`;

/** Writes the project's unit; systemd reads it anew when it changed. */
export function configureUnit(s: SlsBuilder, cfg: Cfg, unit: Unit): StateHandle {
  const written = s.file.managed(file(cfg), {
    id: "unit",
    mode: "0644",
    contents: [
      "[Unit]",
      `Description=${cfg.name}`,
      "After=network.target postgresql.service mariadb.service",
      "",
      "[Service]",
      `Type=${unit.type ?? "simple"}`,
      ...(unit.user === "root" ? [] : [`User=${cfg.user}`, `Group=${cfg.group}`]),
      `WorkingDirectory=${cfg.project_root}`,
      `ExecStart=${unit.start}`,
      "Restart=on-failure",
      "RestartSec=2",
      "TimeoutStopSec=30",
      `StandardOutput=append:${logDir(cfg)}/web.log`,
      "StandardError=inherit",
      "UMask=0027",
      "PrivateTmp=yes",
      ...(unit.user === "root" ? [] : ["NoNewPrivileges=yes"]),
      ...(unit.more ?? []),
      "",
      "[Install]",
      "WantedBy=multi-user.target",
    ],
  });
  s.cmd.run("systemctl daemon-reload", { id: "systemd-reads-units", onchanges: [written] });
  return written;
}

/** Lets the unit run now and after each boot; restarts it when one of `changed` changed. */
export function runUnit(s: SlsBuilder, cfg: Cfg, changed: readonly StateHandle[]): StateHandle {
  return s.service.running(unitName(cfg), { id: "processes", enable: true, watch: changed });
}

/** Starts it anew whatever changed: the directory that its processes work in has moved. */
export function restartUnit(s: SlsBuilder, cfg: Cfg): void {
  s.cmd.run(sh`systemctl restart corpus-${cfg.name}`, { id: "processes-restart" });
}

/** Ends what the unit runs, for the time of what follows. */
export function stopUnit(s: SlsBuilder, cfg: Cfg): StateHandle {
  return s.cmd.run(sh`systemctl stop corpus-${cfg.name}`, {
    id: "processes-stop",
    onlyif: sh`systemctl --quiet is-active corpus-${cfg.name}`,
  });
}

/** Ends the unit and takes it away. */
export function removeUnit(s: SlsBuilder, cfg: Cfg): void {
  s.cmd.run(sh`systemctl disable --now corpus-${cfg.name}`, {
    id: "unit-disabled",
    onlyif: sh`test -e /etc/systemd/system/corpus-${cfg.name}.service`,
  });
  const removed = s.file.absent(file(cfg), { id: "unit-removed" });
  s.cmd.run(sh`systemctl daemon-reload; systemctl reset-failed corpus-${cfg.name} || true`, {
    id: "systemd-forgets-unit",
    onchanges: [removed],
  });
}
