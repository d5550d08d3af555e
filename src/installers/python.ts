import { defineInstaller, http, sh, sls, words } from "../authoring.ts";
import { beginRelease, ownership } from "./release.ts";
import {
  configureGunicorn,
  configureSupervisor,
  fetchPackages,
  installServer,
  packageData,
  restart,
  stop,
} from "./supervisor.ts";
import { installVirtualenv } from "./virtualenv.ts";

/** A Python web application: its packages in a virtual environment, gunicorn under supervisor, commands of Django's manage.py. */
export const python = defineInstaller({
  name: "python",
  description: "A WSGI application (Django, Flask …): virtual environment, pip packages, gunicorn under supervisor.",
  data: {
    ...packageData,
    /** The WSGI application: `blog.wsgi` or `blog.wsgi:application`. */
    wsgi: "",
    host: "127.0.0.1",
    port: 8000,
    workers: 2,
    /** Requirements file, relative to the project. */
    requirements: "requirements.txt",
    /** Packages beside the requirements. */
    packages: ["gunicorn"],
    /** Environment variables of the application and of its commands. */
    env: {} as Record<string, string>,
    /** Commands of manage.py that prepare a release, each a list of words. */
    manage: [] as string[][],
    /** Path that the health check asks for. */
    health_path: "/",
  },
  required: ["wsgi"],
  steps: ({ cfg, data }) => [
    sls("200_virtualenv", (s) => {
      installVirtualenv(s, cfg, data);
    }),
    sls("500_release", (s) => {
      const { runas } = ownership(cfg);
      const server = installServer(s, cfg, { data, packages: [] });
      const release = beginRelease(s, cfg);
      const settings = {
        wsgi: data.wsgi,
        host: data.host,
        port: data.port,
        workers: data.workers,
        env: data.env,
        root: cfg.project_root,
        pythonpath: cfg.project_root,
      };
      const files = [
        ...configureGunicorn(s, cfg, settings),
        configureSupervisor(s, cfg, `${cfg.project_root}/.venv/bin/gunicorn`),
      ];
      s.each(data.manage, (command) => {
        s.cmd.run(sh`${cfg.project_root}/.venv/bin/python manage.py ${words(command)}`, {
          id: "manage",
          cwd: cfg.project_root,
          env: data.env,
          onchanges: [release.pending],
          failhard: true,
          ...runas,
        });
      });
      release.finish([server, ...restart(s, cfg, [release.pending, ...files])]);
    }),
  ],
  procedures: {
    rollback: ({ cfg }) =>
      sls("rollback", (s) => {
        s.inherit();
        restart(s, cfg);
      }),
    stop: ({ cfg }) => sls("stop", (s) => stop(s, cfg)),
  },
  fetch: ({ data }) =>
    fetchPackages(data, { requirements: [data.requirements], packages: ["supervisor", data.packages] }),
  checks: ({ data }) => [http(`http://${data.host}:${data.port}${data.health_path}`, { attempts: 20 })],
});
