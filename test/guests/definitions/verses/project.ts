import { defineProject, ruby } from "corpus";

/** A Sinatra application on Debian's gems, with SQLite. */
export default defineProject({
  name: "verses",
  installer: ruby({
    domains: ["verses.corpus.test"],
    port: 8194,
    database: "sqlite",
    debs: ["ruby-sinatra", "ruby-sqlite3", "rake"],
    bundle: ["--local"],
    locked: false,
    commands: [["rake", "migrate"]],
    health_path: "/health",
  }),
  environments: { prod: { data: { workers: 2 } } },
});
