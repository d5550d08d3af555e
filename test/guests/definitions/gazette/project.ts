import { defineProject, django } from "corpus";

/** A Wagtail site with PostgreSQL. */
export default defineProject({
  name: "gazette",
  installer: django({
    wsgi: "gazette.wsgi",
    settings: "gazette.settings",
    domains: ["gazette.corpus.test"],
    port: 8197,
    database: "postgresql",
    database_drop: true,
    superuser: "editor",
    superuser_email: "editor@example.invalid",
  }),
  environments: { prod: { data: { workers: 4 } } },
});
