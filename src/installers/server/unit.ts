import type { ReferenceTo, SlsBuilder, StateHandle } from "../../authoring.ts";
import { sh } from "../../authoring.ts";
import { type Cfg, logDir, unitName } from "./data.ts";

interface Unit {
  /** Of a unit beside the project's own: it is `corpus-<name>-<part>`, and starts and stops with that. */
  readonly part?: string;
  /** A command line of systemd's: an absolute path and words that need no quoting, or are quoted for systemd. */
  readonly start: string;
  /** @default simple */
  readonly type?: "simple" | "notify";
  /** As whom it starts. @default the project's user */
  readonly user?: string;
  /** Lets its processes take more rights than its user has, by programs of the host (newuidmap). @default false */
  readonly rising?: boolean;
  /** Parts that run while it runs. @default none */
  readonly beside?: readonly string[];
  /** Lines of its section Service beside these. */
  readonly more?: readonly (string | ReferenceTo<string>)[];
}

/** A unit beside the project's own. */
export const partName = (cfg: Cfg, part: string): string => `${unitName(cfg)}-${part}`;
const file = (cfg: Cfg, part?: string): string =>
  `/etc/systemd/system/${part === undefined ? unitName(cfg) : partName(cfg, part)}.service`;

/** Writes the project's unit; systemd reads it anew when it changed. */
export function configureUnit(s: SlsBuilder, cfg: Cfg, unit: Unit): StateHandle {
  const suffix = unit.part === undefined ? "" : `-${unit.part}`;
  const written = s.file.managed(file(cfg, unit.part), {
    id: `unit${suffix}`,
    mode: "0644",
    contents: [
      "[Unit]",
      `Description=${cfg.name}${suffix}`,
      "After=network.target postgresql.service mariadb.service",
      ...(unit.part === undefined ? [] : [`PartOf=${unitName(cfg)}.service`]),
      ...(unit.beside ?? []).flatMap((part) =>
        ["Requires", "After"].map((relation) => `${relation}=${partName(cfg, part)}.service`),
      ),
      "",
      "[Service]",
      `Type=${unit.type ?? "simple"}`,
      ...(unit.user === "root" ? [] : [`User=${cfg.user}`, `Group=${cfg.group}`]),
      `WorkingDirectory=${cfg.project_root}`,
      `ExecStart=${unit.start}`,
      "Restart=on-failure",
      "RestartSec=2",
      "TimeoutStopSec=30",
      `StandardOutput=append:${logDir(cfg)}/${unit.part ?? "web"}.log`,
      "StandardError=inherit",
      "UMask=0027",
      "PrivateTmp=yes",
      ...(unit.user === "root" || unit.rising === true ? [] : ["NoNewPrivileges=yes"]),
      ...(unit.more ?? []),
      ...(unit.part === undefined ? ["", "[Install]", "WantedBy=multi-user.target"] : []),
    ],
  });
  s.cmd.run("systemctl daemon-reload", { id: `systemd-reads-units${suffix}`, onchanges: [written] });
  return written;
}

/** Lets the unit run now and after each boot; restarts it when one of `changed` changed. */
export function runUnit(s: SlsBuilder, cfg: Cfg, changed: readonly StateHandle[]): StateHandle {
  return s.service.running(unitName(cfg), { id: "processes", enable: true, watch: changed });
}

/** Lets a unit beside the project's own run; restarts it, and so the project's own, when one of `changed` changed. */
export function runPart(
  s: SlsBuilder,
  cfg: Cfg,
  { part, changed }: { readonly part: string; readonly changed: readonly StateHandle[] },
): StateHandle {
  return s.service.running(partName(cfg, part), { id: `processes-${part}`, watch: changed });
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

/** Ends the unit and takes it away, with those beside it. */
export function removeUnit(s: SlsBuilder, cfg: Cfg, beside: readonly string[] = []): void {
  s.cmd.run(sh`systemctl disable --now corpus-${cfg.name}`, {
    id: "unit-disabled",
    onlyif: sh`test -e /etc/systemd/system/corpus-${cfg.name}.service`,
  });
  // What systemd is ending already is waited for.
  for (const part of beside)
    s.cmd.run(sh`systemctl stop corpus-${cfg.name}-${part}`, {
      id: `unit-${part}-stopped`,
      onlyif: sh`test -e /etc/systemd/system/corpus-${cfg.name}-${part}.service`,
    });
  const removed = [
    s.file.absent(file(cfg), { id: "unit-removed" }),
    ...beside.map((part) => s.file.absent(file(cfg, part), { id: `unit-${part}-removed` })),
  ];
  s.cmd.run(sh`systemctl daemon-reload; systemctl reset-failed corpus-${cfg.name} || true`, {
    id: "systemd-forgets-unit",
    onchanges: removed,
  });
}
