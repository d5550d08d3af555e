import { cpSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { repositoryRoot } from "../../../../tools/lab/venv.ts";
import { browse } from "./browser.ts";
import type { Server } from "./suite.ts";

const site = `${repositoryRoot}projects/site/app`;
const domain = "pages.corpus.test";

/** The site of projects/, by nginx alone. */
export const pages: Server = {
  name: "pages",
  domain,
  application: (_, work) => cpSync(site, work, { recursive: true }),
  use: async (host) => {
    const front = await browse(host, domain);
    expect(front.status).to.equal(200);
    expect((await browse(host, `www.${domain}/guide/`)).status).to.equal(200);
    const missing = await browse(host, `${domain}/missing`);
    expect(missing.status).to.equal(404);
    expect(missing.body).to.equal(readFileSync(`${site}/public/404.html`, "utf8"));
    expect((await browse(host, `${domain}/.salt/600_vhost.sls`)).status).not.to.equal(200);
    return front.body;
  },
  spoilt: { "public/index.html": "spoilt" },
};
