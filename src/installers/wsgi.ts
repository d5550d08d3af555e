import { defineInstaller, equals, type Reference, type SlsBuilder, sh, sls } from "../authoring.ts";
import { beginRelease, ownership, settingsDir } from "./release.ts";
import { runCommands } from "./server/commands.ts";
import { type Cfg, databaseData, serverData } from "./server/data.ts";
import { installDatabase, provideDatabase } from "./server/database.ts";
import { provideEnvironment } from "./server/environment.ts";
import { prepareHost } from "./server/host.ts";
import { maintenanceTasks } from "./server/maintenance.ts";
import { serverProcedures } from "./server/procedures.ts";
import { checksProxied, serveProxied } from "./server/proxy.ts";
import { configureUnit, runUnit } from "./server/unit.ts";
import { configureGunicorn, fetchPackages, packageData } from "./supervisor.ts";
import { installVirtualenv } from "./virtualenv.ts";

const wsgiData = {
  ...serverData,
  ...databaseData,
  ...packageData,
  /** The WSGI application: `blog.wsgi` or `blog.wsgi:application`. */
  wsgi: "",
  /** `gunicorn`, or Debian's `uwsgi`. */
  server: "gunicorn",
  /** A port of this host alone, behind nginx. */
  port: 8000,
  workers: 2,
  /** Requirements file, relative to the project. */
  requirements: "requirements.txt",
  /** Packages beside the requirements. */
  packages: ["gunicorn"],
  /** Environment variables of the application and of its commands. */
  env: {} as Record<string, string>,
  /** Commands that prepare a release, each a list of words for the virtual environment's python: `["manage.py", "migrate"]`. */
  commands: [] as string[][],
};

type WsgiData = Reference<typeof wsgiData>;

/** A WSGI application on a server of its own right: systemd, nginx, a database. For a host without root there is `python`. */
export const wsgi = defineInstaller({
  name: "wsgi",
  description:
    "A WSGI application (Django, Flask …): gunicorn or uwsgi behind nginx with TLS; postgresql, mariadb or sqlite.",
  data: wsgiData,
  required: ["wsgi"],
  steps: ({ cfg, data }) => [
    sls("050_host", (s) => {
      prepareHost(s, cfg, { data, packages: ["python3-venv"] });
      s.when(equals(data.server, "uwsgi"), () => {
        s.pkg.installed("uwsgi", { pkgs: ["uwsgi-core", "uwsgi-plugin-python3"], install_recommends: false });
      });
      installDatabase(s, data);
    }),
    sls("100_database", (s) => provideDatabase(s, cfg, data)),
    sls("200_virtualenv", (s) => installVirtualenv(s, cfg, data)),
    sls("500_release", (s) => release(s, cfg, data)),
    sls("600_vhost", (s) => serveProxied(s, cfg, data)),
    ...maintenanceTasks(cfg),
  ],
  procedures: serverProcedures({ configure, serve: serveProxied }),
  fetch: ({ data }) => fetchPackages(data, { requirements: [data.requirements], packages: [data.packages] }),
  checks: checksProxied,
});

const launcher = `"""Runs a command with the application's environment, which is in environment.json beside this file."""

import json
import os
import pathlib
import sys

with pathlib.Path(__file__).with_name("environment.json").open() as stream:
    environment = json.load(stream)
os.environ.update(environment["provided"])
os.environ.update({name: str(value) for name, value in environment["given"].items()})
os.execv(sys.argv[1], sys.argv[1:])
`;

/** What the processes read: settings of both servers, one of which runs. */
function configure(s: SlsBuilder, cfg: Cfg, data: WsgiData) {
  const settings = settingsDir(cfg);
  const files = [
    ...provideEnvironment(s, cfg, { data, env: data.env, launcher: ["run.py", launcher] }),
    ...configureGunicorn(s, cfg, {
      wsgi: data.wsgi,
      host: "127.0.0.1",
      port: data.port,
      workers: data.workers,
      env: {},
      root: cfg.project_root,
      pythonpath: cfg.project_root,
    }),
    configureUwsgi(s, cfg, data),
    s.file.managed(`${settings}/server`, {
      id: "server",
      mode: "0750",
      ...ownership(cfg).files,
      contents: [
        "#!/bin/sh",
        "# Starts the server that the project has chosen.",
        `cd "\${0%/*}"`,
        `case "\${1}" in`,
        "uwsgi) exec ../.venv/bin/python run.py /usr/bin/uwsgi-core --json uwsgi.json ;;",
        `*) exec ../.venv/bin/python run.py "$PWD/../.venv/bin/gunicorn" --config gunicorn.conf.py ;;`,
        "esac",
      ],
    }),
  ];
  return [...files, configureUnit(s, cfg, { type: "notify", start: `"${settings}/server" ${data.server}` })];
}

function configureUwsgi(s: SlsBuilder, cfg: Cfg, data: WsgiData) {
  return s.file.serialize(`${settingsDir(cfg)}/uwsgi.json`, {
    id: "uwsgi-settings",
    mode: "0640",
    ...ownership(cfg).files,
    serializer: "json",
    dataset: {
      uwsgi: {
        plugin: "python3",
        "http-socket": `127.0.0.1:${data.port}`,
        module: data.wsgi,
        chdir: cfg.project_root,
        pythonpath: cfg.project_root,
        virtualenv: `${cfg.project_root}/.venv`,
        processes: data.workers,
        master: true,
        "need-app": true,
        "die-on-term": true,
        "lazy-apps": true,
      },
    },
  });
}

function release(s: SlsBuilder, cfg: Cfg, data: WsgiData): void {
  const begun = beginRelease(s, cfg);
  const files = configure(s, cfg, data);
  const python = sh`${cfg.project_root}/.venv/bin/python`;
  runCommands(s, cfg, { commands: data.commands, by: sh`${python} .corpus/run.py ${python}`, pending: begun.pending });
  begun.finish([runUnit(s, cfg, [begun.pending, ...files])]);
}
