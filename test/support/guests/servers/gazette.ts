import { cpSync } from "node:fs";
import { expect } from "chai";
import { repositoryRoot } from "../../../../tools/lab/venv.ts";
import type { GuestHost } from "../host.ts";
import { browse } from "./browser.ts";
import { packages } from "./host.ts";
import type { Server } from "./suite.ts";

const application = `${repositoryRoot}test/guests/definitions/gazette/app`;
const domain = "gazette.corpus.test";
const form = { Origin: `https://${domain}`, "Content-Type": "application/x-www-form-urlencoded" };

const password = "/srv/projects/.secrets/gazette/superuser_password";

/** A release whose migration loses the pictures, and whose static files differ. */
const losesPictures = `from django.db import migrations

class Migration(migrations.Migration):
    dependencies = [("gazette", "0001_front_page")]
    operations = [
        migrations.RunSQL("TRUNCATE wagtailimages_image CASCADE"),
        migrations.RunSQL("CREATE TABLE spoilt (id integer)"),
    ]
`;

/** Wagtail and PostgreSQL. */
export const gazette: Server = {
  name: "gazette",
  domain,
  application: (_, work) => cpSync(application, work, { recursive: true }),
  ignored: ["/public/static"],
  data: () => ({ find_links: packages.wheels, no_index: true }),
  fill: async (host) => {
    const cookies = await logIn(host);
    const token = /csrftoken=([^;]+)/.exec(cookies)?.[1] ?? "";
    const added = await browse(host, `${domain}/admin/images/add/`, {
      method: "POST",
      headers: { ...form, "Content-Type": "multipart/form-data; boundary=xxxx", Cookie: cookies },
      body: upload({ csrfmiddlewaretoken: token, title: "Zoë <b>'\"", collection: "1" }),
    });
    expect(added.status, added.body).to.equal(302);
    const shown = `grep -rlF "$(cat ${password})" /srv/projects/gazette/archives /srv/projects/gazette/log /var/log || true`;
    expect(await host.sh(shown)).to.equal("");
  },
  use: async (host, project) => {
    const page = await browse(host, domain);
    expect(page.status, page.body).to.equal(200);
    expect(page.body).to.contain("<h1>Gazette (https)</h1>");
    expect(page.body).to.contain("<figcaption>Zoë &lt;b&gt;&#x27;&quot;</figcaption>");
    const style = await browse(host, `${domain}/static/gazette/gazette.css`);
    expect(style.headers["content-type"], style.body).to.equal("text/css");
    const picture = await browse(host, `${domain}${/src="([^"]+)"/.exec(page.body)?.[1] ?? ""}`);
    expect(picture.status).to.equal(200);
    expect(picture.headers).to.include({ "content-type": "image/png", "x-content-type-options": "nosniff" });
    expect((await browse(host, `${domain}/media/../database.sqlite3`)).status).to.equal(404);
    const tables = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()";
    const media = await host.owners(project.path("data/media"), project.path("data/media/original_images"));
    expect(new Set(media)).to.deep.equal(new Set(["gazette-user:www-data 2750"]));
    return `${page.body}${style.body}${await host.sh(`cd / && runuser -u gazette-user -- psql -Atc '${tables}' gazette`)}`;
  },
  spoilt: {
    "gazette/migrations/0002_lose.py": losesPictures,
    "gazette/static/gazette/gazette.css": "h1 { display: none; }",
  },
};

/** Cookies of the superuser, whose password the host has generated. */
async function logIn(host: GuestHost): Promise<string> {
  const login = await browse(host, `${domain}/admin/login/`);
  expect(login.status, login.body).to.equal(200);
  const token = /name="csrfmiddlewaretoken" value="([^"]+)"/.exec(login.body)?.[1] ?? "";
  const entry = { username: "editor", password: await host.sh(`cat ${password}`), next: "/admin/" };
  const body = new URLSearchParams({ csrfmiddlewaretoken: token, ...entry });
  const headers = { ...form, Cookie: cookiesOf(login) };
  const entered = await browse(host, `${domain}/admin/login/`, { method: "POST", headers, body: body.toString() });
  expect(entered.status, entered.body).to.equal(302);
  return cookiesOf(entered);
}

const cookiesOf = ({
  headers,
}: {
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}): string =>
  [headers["set-cookie"] ?? []]
    .flat()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** A form with a picture of one pixel. */
function upload(fields: Readonly<Record<string, string>>): Buffer {
  const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const parts = Object.entries(fields).map(
    ([name, value]) => `--xxxx\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = 'Content-Disposition: form-data; name="file"; filename="pixel.png"\r\nContent-Type: image/png';
  const head = Buffer.from(`${parts.join("")}--xxxx\r\n${file}\r\n\r\n`);
  return Buffer.concat([head, Buffer.from(pixel, "base64"), Buffer.from("\r\n--xxxx--\r\n")]);
}
