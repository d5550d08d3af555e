import { mkdirSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import type { GuestHost } from "../host.ts";
import { browse, type Page } from "./browser.ts";
import { packages } from "./host.ts";
import type { Server } from "./suite.ts";
import { managerOf } from "./zope.ts";

const domain = "bulletin.corpus.test";

/** What Zope loads of the packages around it: everything that says it belongs to `Products`, as Plone does. */
const siteZcml = `<configure xmlns="http://namespaces.zope.org/zope"
           xmlns:meta="http://namespaces.zope.org/meta"
           xmlns:five="http://namespaces.zope.org/five">
  <include package="Products.Five" />
  <meta:redefinePermission from="zope2.Public" to="zope.Public" />
  <five:loadProducts file="meta.zcml" />
  <five:loadProducts />
  <five:loadProductsOverrides />
  <include package="plone.restapi" />
  <securityPolicy component="AccessControl.security.SecurityPolicy" />
</configure>
`;

/** The site, made by the first release. */
const prepare = `import transaction
from AccessControl.SecurityManagement import newSecurityManager
from Products.CMFPlone.factory import addPloneSite
from Testing.makerequest import makerequest

if "Plone" not in app.objectIds():
    newSecurityManager(None, app.acl_users.getUser("admin").__of__(app.acl_users))
    profiles = ("plone.app.contenttypes:default", "plonetheme.barceloneta:default", "plone.restapi:default")
    addPloneSite(makerequest(app), "Plone", title="Bulletin on corpus", extension_ids=profiles, setup_content=False)
    transaction.commit()
`;

/** A release that loses what people wrote. */
const spoils = `import transaction
from AccessControl.SecurityManagement import newSecurityManager
from Testing.makerequest import makerequest
from zope.component.hooks import setSite

site = makerequest(app).Plone
setSite(site)
newSecurityManager(None, app.acl_users.getUser("admin").__of__(app.acl_users))
site.manage_delObjects(["letter"])
site.title = "spoilt"
transaction.commit()
`;

/** Plone's REST API, as its manager. */
async function post(host: GuestHost, path: string, body: object): Promise<Page> {
  const headers = { Authorization: await managerOf(host, "bulletin"), Accept: "application/json" };
  return browse(host, `${domain}${path}`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Plone, from PyPI. */
export const bulletin: Server = {
  name: "bulletin",
  domain,
  application: (_, work) => {
    writeFileSync(`${work}/requirements.txt`, "Products.CMFPlone\n");
    writeFileSync(`${work}/prepare.py`, prepare);
    mkdirSync(`${work}/etc`);
    writeFileSync(`${work}/etc/site.zcml`, siteZcml);
  },
  data: () => ({ find_links: packages.plone, no_index: true }),
  fill: async (host) => {
    const letter = { "@type": "Document", id: "letter", title: "Zoë's <letter>", description: "'; {{ x }} $(id)" };
    const made = await post(host, "/", letter);
    expect(made.status, made.body).to.equal(201);
    const published = await post(host, "/letter/@workflow/publish", {});
    expect(published.status, published.body).to.equal(200);
  },
  use: async (host) => {
    const page = await browse(host, `${domain}/letter`);
    expect(page.status, page.body).to.equal(200);
    expect(page.body).to.contain("<title>Zoë's &lt;letter&gt; — Bulletin on corpus</title>");
    expect(page.body).to.contain(`href="https://${domain}/letter"`);
    expect((await browse(host, `${domain}/manage_main`)).status).to.be.oneOf([302, 401]);
    return page.body.replaceAll(/_authenticator=[0-9a-f]+/g, "");
  },
  spoilt: { "prepare.py": spoils },
};
