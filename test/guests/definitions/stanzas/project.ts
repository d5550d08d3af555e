import { defineProject, ruby } from "corpus";

/** The verses, with a Gemfile.lock in git, and two processes. */
export default defineProject({
  name: "stanzas",
  installer: ruby({
    domains: ["stanzas.corpus.test"],
    port: 8196,
    workers: 2,
    database: "sqlite",
    debs: ["ruby-sinatra", "ruby-sqlite3", "rake"],
    bundle: ["--local"],
    commands: [["rake", "migrate"]],
    health_path: "/health",
  }),
});
