import { equals, type Reference, type SlsBuilder, type StateHandle, sh } from "../authoring.ts";
import { ownership, settingsDir } from "./release.ts";
import { type Cfg, databaseData, serverData } from "./server/data.ts";
import { installDatabase } from "./server/database.ts";
import { provideEnvironment } from "./server/environment.ts";
import { prepareHost } from "./server/host.ts";
import { pythonLauncher } from "./server/python-launcher.ts";
import { configureUnit } from "./server/unit.ts";
import { configureGunicorn, packageData } from "./supervisor.ts";

/** What installers of WSGI applications read. */
export const wsgiData = {
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

export type WsgiData = Reference<typeof wsgiData>;

/** Installs Debian's packages, those of the chosen server and database too. */
export function installWsgi(s: SlsBuilder, cfg: Cfg, data: WsgiData): void {
  prepareHost(s, cfg, { data, port: data.port, packages: ["python3-venv"] });
  s.when(equals(data.server, "uwsgi"), () => {
    s.pkg.installed("uwsgi", { pkgs: ["uwsgi-core", "uwsgi-plugin-python3"], install_recommends: false });
  });
  installDatabase(s, data);
}

/** The virtual environment's python, with the application's environment. */
export function pythonCommand(cfg: Cfg) {
  const python = sh`${cfg.project_root}/.venv/bin/python`;
  return sh`${python} .corpus/run.py ${python}`;
}

interface Configured {
  readonly data: WsgiData;
  /** What the application finds in its environment besides. */
  readonly more?: Readonly<Record<string, string>>;
}

/** What the processes read: settings of both servers, one of which runs. */
export function configureWsgi(s: SlsBuilder, cfg: Cfg, { data, more = {} }: Configured): readonly StateHandle[] {
  const settings = settingsDir(cfg);
  const files = [
    ...provideEnvironment(s, cfg, { data, env: data.env, more, launcher: pythonLauncher }),
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
