import { defineInstaller, http, sls } from "../authoring.ts";
import { beginRelease, ownership, settingsDir } from "./release.ts";
import {
  configureGunicorn,
  configureSupervisor,
  fetchPackages,
  installServer,
  packageData,
  restart,
  stop,
} from "./supervisor.ts";

/** Serves a directory: WhiteNoise finds the files when it starts, and answers the rest with the site's own 404 page. */
const application = `"""Serves the files of a static site; which directory, gunicorn.json says."""

import os
import pathlib

from whitenoise import WhiteNoise

root = pathlib.Path(os.environ["SITE_ROOT"])
page = root / "404.html"


def not_found(environ, start_response):
    """Answer for everything that is no file of the site."""
    body = page.read_bytes() if page.is_file() else b"<!doctype html><title>Not found</title><h1>Not found</h1>"
    start_response("404 Not Found", [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))])
    return [body]


application = WhiteNoise(not_found, root=str(root), index_file=True)
`;

/** A site of files. */
export const staticSite = defineInstaller({
  name: "static",
  description: "A directory of files, served by gunicorn and WhiteNoise under supervisor.",
  data: {
    ...packageData,
    host: "127.0.0.1",
    port: 8000,
    workers: 1,
    /** Directory of the site, relative to the project. */
    public: "public",
    /** Path that the health check asks for. */
    health_path: "/",
  },
  steps: ({ cfg, data }) => [
    sls("500_release", (s) => {
      const server = installServer(s, cfg, { data, packages: ["gunicorn", "whitenoise"] });
      const release = beginRelease(s, cfg);
      const site = s.file.managed(`${settingsDir(cfg)}/site_wsgi.py`, {
        id: "site-application",
        mode: "0640",
        ...ownership(cfg).files,
        contents: application,
      });
      const settings = {
        wsgi: "site_wsgi",
        host: data.host,
        port: data.port,
        workers: data.workers,
        env: { SITE_ROOT: `${cfg.project_root}/${data.public}` },
        root: cfg.project_root,
        pythonpath: settingsDir(cfg),
      };
      const files = [
        site,
        ...configureGunicorn(s, cfg, settings),
        configureSupervisor(s, cfg, `${cfg.data_root}/server/bin/gunicorn`),
      ];
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
  fetch: ({ data }) => fetchPackages(data, { packages: ["supervisor", "gunicorn", "whitenoise"] }),
  checks: ({ data }) => [http(`http://${data.host}:${data.port}${data.health_path}`, { attempts: 20 })],
});
