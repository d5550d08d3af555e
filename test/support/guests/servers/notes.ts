import { cpSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { execaSync } from "execa";
import { repositoryRoot } from "../../../../tools/lab/venv.ts";
import { browse } from "./browser.ts";
import { packages } from "./host.ts";
import type { Server } from "./suite.ts";

const application = `${repositoryRoot}projects/notes/app`;
const domain = "notes.corpus.test";
// npm writes to the cache that it reads.
const cache = "/var/tmp/npm";

/** Express, from npm. */
export const notes: Server = {
  name: "notes",
  domain,
  application: (_, work) => cpSync(application, work, { recursive: true }),
  data: () => ({
    npm: `${packages.node}/npm/node_modules/npm/bin/npm-cli.js`,
    npm_env: {
      npm_config_cache: cache,
      npm_config_offline: "true",
      // By whose address the packages are kept.
      npm_config_registry: execaSync("npm", ["config", "get", "registry"], { cwd: repositoryRoot }).stdout,
    },
  }),
  prepare: (host, project) => host.sh(`cp -r ${packages.node}/cache ${cache} && chown -R ${project.user} ${cache}`),
  fill: async (host) => {
    const headers = { "Content-Type": "application/json" };
    const made = await browse(host, domain, { method: "POST", headers, body: JSON.stringify({ note: 'a "note"' }) });
    expect(made.status, made.body).to.equal(201);
  },
  use: async (host) => {
    const page = await browse(host, domain);
    expect(page.status, page.body).to.equal(200);
    expect(page.body).to.contain('a \\"note\\"');
    return page.body;
  },
  spoilt: {
    "server.js": readFileSync(`${application}/server.js`, "utf8").replace("{ notes: read() }", "{ spoilt: true }"),
  },
};
