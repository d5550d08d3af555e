import { cpSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { repositoryRoot } from "../../../../tools/lab/venv.ts";
import { browse } from "./browser.ts";
import type { Server } from "./suite.ts";

const application = `${repositoryRoot}test/guests/definitions/verses/app`;
const domain = "verses.corpus.test";

/** A release that loses what people wrote. */
const losesVerses = readFileSync(`${application}/Rakefile`, "utf8").replace(
  "CREATE TABLE IF NOT EXISTS verse (id INTEGER PRIMARY KEY, text TEXT NOT NULL)",
  "DELETE FROM verse",
);

/** Sinatra on Debian's gems, SQLite. */
export const verses: Server = {
  name: "verses",
  domain,
  application: (_, work) => cpSync(application, work, { recursive: true }),
  fill: async (host) => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const body = "text=L%27%C3%A9t%C3%A9+%3C%25%3D+1+%25%3E+%27%29%3B+DROP+TABLE+verse%3B";
    const added = await browse(host, domain, { method: "POST", headers, body });
    expect(added.status, added.body).to.equal(303);
    expect(added.headers["location"]).to.equal(`https://${domain}/`);
  },
  use: async (host, project) => {
    const page = await browse(host, domain);
    expect(page.status, page.body).to.equal(200);
    expect(page.body).to.contain("<p>https production</p>");
    expect(page.body).to.contain("L&#x27;été &lt;%= 1 %&gt; &#x27;); DROP TABLE verse;");
    expect(await host.owners(project.path("data/database.sqlite3"))).to.deep.equal(["verses-user:verses-grp 640"]);
    return page.body;
  },
  spoilt: { Rakefile: losesVerses },
};
