import {
  any,
  type Configuration,
  type Fetch,
  type Reference,
  type ReferenceTo,
  type SlsBuilder,
  type StateHandle,
  sh,
  when,
} from "../authoring.ts";
import { ownership, settingsDir } from "./release.ts";

type Cfg = Reference<Configuration<unknown>>;

/** Data that installers with processes of their own have in common. */
export const packageData = {
  /** Interpreter that virtual environments are made with. */
  python: "python3",
  /** A directory (or page) of wheels, beside the index. */
  find_links: "",
  /** Take packages from `find_links` alone. */
  no_index: false,
  /** Fetch packages beforehand, to the host's cache, and install from there alone. */
  fetch: false,
};

export type PackageData = { readonly [Key in keyof typeof packageData]: ReferenceTo<(typeof packageData)[Key]> };

/**
 * Where pip takes packages from. Told by its environment, which virtualenv.managed hands through: pip.installed with `find_links`
 * calls every run a change.
 */
export function packageSource(cfg: Cfg, data: PackageData) {
  const places = `${data.find_links} ${cfg.fetch_root}/python`;
  const isOffline = any(data.no_index, data.fetch);
  return {
    env_vars: when(any(data.find_links, data.fetch), { PIP_FIND_LINKS: places, PIP_NO_INDEX: `${isOffline}` }),
  };
}

/** What these installers fetch beforehand. */
export function fetchPackages(data: PackageData, packages: NonNullable<Fetch["python"]>): Fetch {
  return { python: { when: data.fetch, python: data.python, ...packages } };
}

// The server lives in data_root: it outlives releases, so that a rollback, which moves project_root, does not move it away from under itself.
const conf = (cfg: Cfg): string => `${settingsDir(cfg)}/supervisord.conf`;

/** Installs supervisor (and what else serves) into a virtual environment of its own, outside of releases. */
export function installServer(
  s: SlsBuilder,
  cfg: Cfg,
  { data, packages }: { data: PackageData; packages: readonly string[] },
): StateHandle {
  const { user, files } = ownership(cfg);
  s.comment(
    "The server outlives releases: a rollback, which moves the project, does not move it away from under itself.",
  );
  s.file.directory(`${cfg.data_root}/log`, { id: "log-directory", mode: "0750", ...files });
  return s.virtualenv.managed(`${cfg.data_root}/server`, {
    id: "server",
    venv_bin: "venv",
    python: data.python,
    pip_pkgs: ["supervisor", ...packages],
    ...packageSource(cfg, data),
    ...user,
  });
}

/**
 * Configures the project's own supervisord. Its control socket is a file of mode 0600 in a directory of run_dir: reachable by the project's
 * user alone, which a loopback port is not; volatile as the processes are; and short enough for a socket's 107 bytes.
 */
export function configureSupervisor(s: SlsBuilder, cfg: Cfg, gunicorn: string): StateHandle {
  const { files } = ownership(cfg);
  const run = s.set("run", `${cfg.run_dir}/${cfg.name}`);
  s.comment("Its control socket is here: for the project's user alone, and short enough for a socket's 107 bytes.");
  runDirectory(s, cfg, run);
  return s.file.managed(conf(cfg), {
    id: "supervisord-conf",
    mode: "0640",
    ...files,
    contents: [
      "[supervisord]",
      `directory = ${cfg.data_root}`,
      `logfile = ${cfg.data_root}/log/supervisord.log`,
      `pidfile = ${run}/supervisord.pid`,
      `childlogdir = ${cfg.data_root}/log`,
      "umask = 027",
      "",
      "[unix_http_server]",
      `file = ${run}/supervisor.sock`,
      "chmod = 0600",
      "",
      "[rpcinterface:supervisor]",
      "supervisor.rpcinterface_factory = supervisor.rpcinterface:make_main_rpcinterface",
      "",
      "[supervisorctl]",
      `serverurl = unix://${run}/supervisor.sock`,
      "",
      "[program:web]",
      `command = "${gunicorn}" --config "${settingsDir(cfg)}/gunicorn.conf.py"`,
      `directory = ${cfg.project_root}`,
      `stdout_logfile = ${cfg.data_root}/log/web.log`,
      "redirect_stderr = true",
      "startsecs = 2",
      "stopwaitsecs = 30",
      "stopasgroup = false",
      "killasgroup = true",
    ],
  });
}

function runDirectory(s: SlsBuilder, cfg: Cfg, path: string | ReferenceTo<string>): void {
  s.file.directory(path, { id: "run-directory", mode: "0750", makedirs: true, ...ownership(cfg).files });
}

/** Where gunicorn's settings come from: one JSON file, in which no value can break out of its place. */
const gunicornConf = `"""Settings of gunicorn. What differs between projects is in gunicorn.json beside this file."""

import json
import pathlib

with pathlib.Path(__file__).with_name("gunicorn.json").open() as stream:
    settings = json.load(stream)

bind = f"{settings['host']}:{settings['port']}"
chdir = settings["root"]
pythonpath = settings["pythonpath"]
raw_env = [f"{name}={value}" for name, value in sorted(settings["env"].items())]
workers = settings["workers"]
wsgi_app = settings["wsgi"]
worker_tmp_dir = None
graceful_timeout = 20
control_socket_disable = True
`;

/** Writes gunicorn's settings. `settings` may hold references; `env` values become environment variables. */
export function configureGunicorn(s: SlsBuilder, cfg: Cfg, settings: GunicornSettings): readonly StateHandle[] {
  const { files } = ownership(cfg);
  s.comment("What differs between projects is in gunicorn.json, in which no value can break out of its place.");
  return [
    s.file.managed(`${settingsDir(cfg)}/gunicorn.conf.py`, {
      id: "gunicorn-conf",
      mode: "0640",
      ...files,
      contents: gunicornConf,
    }),
    s.file.serialize(`${settingsDir(cfg)}/gunicorn.json`, {
      id: "gunicorn-settings",
      mode: "0640",
      ...files,
      serializer: "json",
      show_changes: false,
      dataset: { ...settings },
    }),
  ];
}

interface GunicornSettings {
  readonly wsgi: string | ReferenceTo<string>;
  readonly host: string | ReferenceTo<string>;
  readonly port: ReferenceTo<number>;
  readonly workers: ReferenceTo<number>;
  readonly env: ReferenceTo<Readonly<Record<string, string>>> | Readonly<Record<string, string>>;
  readonly root: ReferenceTo<string>;
  readonly pythonpath: string | ReferenceTo<string>;
}

/** Starts the processes when they are not running; else restarts them when one of `changed` changed, or always without it. */
export function restart(s: SlsBuilder, cfg: Cfg, changed?: readonly StateHandle[]): readonly StateHandle[] {
  const { runas } = ownership(cfg);
  const at = { cwd: cfg.project_root, ...runas };
  const supervisorctl = control(s, cfg);
  const isRunning = sh`${supervisorctl} pid`;
  if (changed === undefined) {
    s.comment("Gone when the host was restarted since.");
    runDirectory(s, cfg, `${cfg.run_dir}/${cfg.name}`);
  }
  const trigger = changed === undefined ? {} : { onchanges: changed };
  s.comment("Running processes take over what changed; those that do not run are started.");
  const updated = s.cmd.run(sh`${supervisorctl} update`, {
    id: "processes-update",
    onlyif: isRunning,
    ...trigger,
    ...at,
  });
  const restarted = s.cmd.run(sh`${supervisorctl} restart web`, {
    id: "processes-restart",
    onlyif: isRunning,
    require: [updated],
    ...trigger,
    ...at,
  });
  const started = s.cmd.run(
    sh`${cfg.data_root}/server/bin/supervisord -c ${cfg.project_root}/.corpus/supervisord.conf`,
    {
      id: "processes-start",
      unless: isRunning,
      require: [restarted],
      ...at,
    },
  );
  return [updated, restarted, started];
}

/** Ends the processes, and supervisord itself. */
export function stop(s: SlsBuilder, cfg: Cfg): void {
  const supervisorctl = control(s, cfg);
  s.cmd.run(sh`${supervisorctl} stop all && ${supervisorctl} shutdown`, {
    id: "processes-stop",
    onlyif: sh`${supervisorctl} pid`,
    cwd: cfg.project_root,
    ...ownership(cfg).runas,
  });
}

const control = (s: SlsBuilder, cfg: Cfg) =>
  s.set("supervisorctl", sh`${cfg.data_root}/server/bin/supervisorctl -c .corpus/supervisord.conf`);
