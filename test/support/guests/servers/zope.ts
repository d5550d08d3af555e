import { writeFileSync } from "node:fs";
import { expect } from "chai";
import type { GuestHost } from "../host.ts";
import { browse } from "./browser.ts";
import { packages } from "./host.ts";
import type { Server } from "./suite.ts";

const domain = "shelves.corpus.test";
const root = "/srv/projects/shelves/project";

/** A folder that lists what is in it, and a blob beside it: made by each release where they are missing. */
const prepare = `import transaction
from ZODB.blob import Blob

if "shelves" not in app.objectIds():
    app.manage_addFolder("shelves", "Shelves on corpus")
    app.shelves.manage_addProduct["PageTemplates"].manage_addPageTemplate("index_html", text='''
<title tal:content="context/title">title</title>
<a tal:repeat="item python:context.objectValues('File')" tal:attributes="href item/absolute_url" tal:content="item/title">item</a>
''')
root = app._p_jar.root()
if "blob" not in root:
    root["blob"] = Blob()
    with root["blob"].open("w") as stream:
        stream.write(b"the first blob")
transaction.commit()
`;

/** A release that loses what people wrote, and writes another blob. */
const spoils = `import transaction

app.shelves.manage_delObjects(["letter"])
app.shelves.title = "spoilt"
with app._p_jar.root()["blob"].open("w") as stream:
    stream.write(b"spoilt")
transaction.commit()
`;

const show = `with app._p_jar.root()["blob"].open("r") as stream:
    print(stream.read().decode())
`;

/** Runs a script beside the running Zope, as its people do. */
async function zconsole(host: GuestHost, script: string): Promise<string> {
  await host.write("/tmp/shelves.py", script);
  const run = ".venv/bin/zconsole run .corpus/zope.conf /tmp/shelves.py 2>/dev/null";
  return host.sh(`cd ${root} && runuser -u shelves-user -- ${run}`);
}

/** What a browser sends as the manager whom the installer made. */
export async function managerOf(host: GuestHost, project: string): Promise<string> {
  const text = await host.sh(`cat /srv/projects/${project}/project/.corpus/manager.json`);
  const manager = JSON.parse(text) as { name: string; password: string };
  return `Basic ${Buffer.from(`${manager.name}:${manager.password}`).toString("base64")}`;
}

/** Zope, from PyPI. */
export const shelves: Server = {
  name: "shelves",
  domain,
  application: (_, work) => {
    writeFileSync(`${work}/requirements.txt`, "Zope\n");
    writeFileSync(`${work}/prepare.py`, prepare);
  },
  data: () => ({ find_links: packages.wheels, no_index: true, backup: { nightly: true } }),
  fill: async (host) => {
    const form = new FormData();
    form.set("id", "letter");
    form.set("title", "Zoë's <letter>");
    form.set("file", new Blob(["'; {{ x }} $(id)"]), "letter.txt");
    const sent = new Response(form);
    const made = await browse(host, `${domain}/manage_addProduct/OFSP/manage_addFile`, {
      method: "POST",
      headers: {
        Authorization: await managerOf(host, "shelves"),
        "Content-Type": sent.headers.get("Content-Type") ?? "",
      },
      body: await sent.text(),
    });
    expect(made.status, made.body).to.be.lessThan(400);
    const packed = await host.call("mc_project.run_task", "shelves", "pack");
    expect(packed.exitCode, packed.said).to.equal(0);
  },
  use: async (host) => {
    const page = await browse(host, `${domain}/`);
    expect(page.status, page.body).to.equal(200);
    expect(page.body).to.contain("<title>Shelves on corpus</title>");
    expect(page.body).to.contain(`<a href="https://${domain}/letter">Zoë's &lt;letter&gt;</a>`);
    expect((await browse(host, `${domain}/manage_main`)).status).to.equal(401);
    expect((await browse(host, `${domain}/letter`)).body).to.equal("'; {{ x }} $(id)");
    return `${page.body}\n${await zconsole(host, show)}`;
  },
  backup: { name: "zodb", spoil: (host) => zconsole(host, spoils) },
  spoilt: { "prepare.py": spoils },
};
