import { cpSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { repositoryRoot } from "../../../../tools/lab/venv.ts";
import { browse } from "./browser.ts";
import { packages } from "./host.ts";
import type { Server } from "./suite.ts";

const application = `${repositoryRoot}projects/guestbook/app`;

/** A release whose migration loses what people wrote. */
const losesEntries = readFileSync(`${application}/guestbook.py`, "utf8").replace(
  "MIGRATIONS = [",
  'MIGRATIONS = [\n    "SELECT 1", "SELECT 1", "DELETE FROM entry", "DROP TABLE IF EXISTS other", "CREATE TABLE other (id integer)",',
);

/** Flask and PostgreSQL. */
const flask = (name: string): Server => ({
  name,
  domain: `${name}.corpus.test`,
  application: (_, work) => cpSync(application, work, { recursive: true }),
  data: () => ({ find_links: packages.wheels, no_index: true, backup: { nightly: true } }),
  fill: async (host) => {
    const signed = await browse(host, `${name}.corpus.test`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: "name=Zo%C3%AB&line=%27%3B+DROP+TABLE+entry%3B+%7B%7B+x+%7D%7D",
    });
    expect(signed.status, signed.body).to.equal(303);
  },
  use: async (host) => {
    const page = await browse(host, `${name}.corpus.test`);
    expect(page.status, page.body).to.equal(200);
    expect(page.body).to.contain("<b>Zoë</b>: &#39;; DROP TABLE entry; {{ x }}");
    const listed = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1";
    return `${page.body}\n${await host.sh(`cd / && runuser -u ${name}-user -- psql -Atc '${listed}' ${name}`)}`;
  },
  backup: {
    name: "database",
    spoil: (host) => host.sh(`cd / && runuser -u postgres -- psql -c 'DROP TABLE entry' ${name}`),
  },
  spoilt: { "guestbook.py": losesEntries },
});

export const guestbook = flask("guestbook");
/** By uwsgi. */
export const visitors = flask("visitors");
