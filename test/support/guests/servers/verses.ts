import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { gzipSync } from "node:zlib";
import { expect } from "chai";
import { execa } from "execa";
import { repositoryRoot } from "../../../../tools/lab/venv.ts";
import { browse } from "./browser.ts";
import type { Server } from "./suite.ts";

const definition = `${repositoryRoot}test/guests/definitions/verses`;
const application = `${definition}/app`;

/** A release that loses what people wrote. */
const losesVerses = readFileSync(`${application}/Rakefile`, "utf8").replace(
  "CREATE TABLE IF NOT EXISTS verse (id INTEGER PRIMARY KEY, text TEXT NOT NULL)",
  "DELETE FROM verse",
);

/** A gem that Debian has not, as `bundle cache` brings it along: a tar of gzipped parts. */
async function packGem(cache: string): Promise<void> {
  const parts = mkdtempSync(`${tmpdir()}/gem-`);
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${parts}/metadata.gz`, gzipSync(readFileSync(`${definition}/gem/metadata`)));
    await execa("tar", ["-czf", `${parts}/data.tar.gz`, "-C", `${definition}/gem`, "lib/meter.rb"]);
    await execa("tar", ["-cf", `${cache}/meter-1.0.0.gem`, "-C", parts, "metadata.gz", "data.tar.gz"]);
  } finally {
    rmSync(parts, { recursive: true, force: true });
  }
}

/** Sinatra on Debian's gems, SQLite. */
const sinatra = (name: string): Server => ({
  name,
  domain: `${name}.corpus.test`,
  application: async (_, work) => {
    cpSync(application, work, { recursive: true });
    await packGem(`${work}/vendor/cache`);
  },
  fill: async (host) => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const body = "text=L%27%C3%A9t%C3%A9+%3C%25%3D+1+%25%3E+%27%29%3B+DROP+TABLE+verse%3B";
    const added = await browse(host, `${name}.corpus.test`, { method: "POST", headers, body });
    expect(added.status, added.body).to.equal(303);
    expect(added.headers["location"]).to.equal(`https://${name}.corpus.test/`);
  },
  use: async (host, project) => {
    const page = await browse(host, `${name}.corpus.test`);
    expect(page.status, page.body).to.equal(200);
    expect(page.body).to.contain("<p>https production</p>");
    expect(page.body).to.contain(
      '<blockquote title="8">L&#x27;été &lt;%= 1 %&gt; &#x27;); DROP TABLE verse;</blockquote>',
    );
    expect(await host.owners(project.path("data/database.sqlite3"))).to.deep.equal([`${name}-user:${name}-grp 640`]);
    return page.body;
  },
  data: () => ({ backup: { nightly: true } }),
  backup: { name: "database", spoil: (host) => host.sh(`echo spoilt > /srv/projects/${name}/data/database.sqlite3`) },
  spoilt: { Rakefile: losesVerses },
});

/** Without a lock file: bundler takes what the host has. */
export const verses = sinatra("verses");

/** As its lock file has it, which its author made on such a host. */
export const stanzas: Server = {
  ...sinatra("stanzas"),
  prepare: async (host, project) => {
    const gems = "ruby bundler puma ruby-sinatra ruby-sqlite3 rake";
    await host.sh(`apt-get -qq update; apt-get install -qq -y --no-install-recommends ${gems} >/dev/null`);
    await host.sh(`cd ${project.work} && GEM_HOME=/tmp/gems bundle install --local --no-cache --quiet`);
    project.commit({});
  },
};
