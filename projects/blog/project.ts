import { defineProject, http, python, releaseChanged, sls } from "corpus";

/** A Django application with a database migration and collected static files. */
export default defineProject({
  name: "blog",
  installer: python({
    wsgi: "blog.wsgi",
    port: 8180,
    manage: [
      ["migrate", "--noinput"],
      ["collectstatic", "--noinput"],
    ],
    health_path: "/health/",
  }),
  data: {
    title: "A blog on corpus",
    domain: "localhost",
    allowed_hosts: ["localhost", "127.0.0.1"],
    debug: false,
    admins: [] as string[],
  },
  environments: {
    dev: { data: { workers: 1, debug: true } },
    prod: { data: { workers: 4 } },
  },
  steps: ({ cfg, data }) => [
    sls("100_settings", (s) => {
      const settings = s.file.serialize(`${cfg.project_root}/settings.json`, {
        id: "settings",
        mode: "0640",
        serializer: "json",
        show_changes: false,
        dataset: {
          title: data.title,
          debug: data.debug,
          allowed_hosts: data.allowed_hosts,
          admins: data.admins,
          database: `${cfg.data_root}/blog.sqlite3`,
          secret_key_file: `${cfg.data_root}/secret_key`,
        },
      });
      releaseChanged(s, cfg, [settings]);
    }),
  ],
  checks: ({ data }) => [http(`http://${data.host}:${data.port}/`, { contains: "Posts", attempts: 5 })],
});
