import { defineProject, wsgi } from "corpus";

/** A Flask application with PostgreSQL: visitors leave a line. */
export default defineProject({
  name: "guestbook",
  installer: wsgi({
    wsgi: "guestbook:application",
    domains: ["guestbook.corpus.test"],
    port: 8190,
    database: "postgresql",
    commands: [["guestbook.py"]],
    health_path: "/health",
  }),
  environments: {
    dev: { data: { workers: 1 } },
    prod: { data: { workers: 4 } },
  },
});
