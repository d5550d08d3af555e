import { defineProject, wsgi } from "corpus";

/** The guestbook of projects/ by uwsgi. */
export default defineProject({
  name: "visitors",
  installer: wsgi({
    wsgi: "guestbook:application",
    server: "uwsgi",
    packages: [],
    domains: ["visitors.corpus.test"],
    port: 8192,
    database: "postgresql",
    database_drop: true,
    commands: [["guestbook.py"]],
    health_path: "/health",
  }),
});
