import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect } from "chai";
import { execa } from "execa";
import { rootFilesystem } from "../../../../tools/lab/guests/machine.ts";
import { browse } from "./browser.ts";
import { packages } from "./host.ts";
import type { Server } from "./suite.ts";

const domain = "letters.corpus.test";
const form = { "Content-Type": "application/x-www-form-urlencoded" };

/** Keeps lines in the database, and each in a file of the volume. */
const application = (title: string) => `import os
import pathlib
import sys
from html import escape
from urllib.parse import parse_qs
from wsgiref.simple_server import make_server

sys.path.insert(0, "/app")
import psycopg2

VOLUME = pathlib.Path("/var/lib/letters")


def connect():
    return psycopg2.connect(dbname=os.environ["DATABASE_NAME"], user=os.environ["DATABASE_USER"])


def application(environ, start):
    with connect() as connection, connection.cursor() as cursor:
        if environ["REQUEST_METHOD"] == "POST":
            body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])).decode()
            line = parse_qs(body)["line"][0]
            cursor.execute("INSERT INTO letter (line) VALUES (%s) RETURNING id", (line,))
            (VOLUME / str(cursor.fetchone()[0])).write_text(line)
        cursor.execute("SELECT line FROM letter ORDER BY id")
        lines = [line for (line,) in cursor.fetchall()]
    files = [path.read_text() for path in sorted(VOLUME.iterdir())]
    parts = ["${title}", str(os.getuid()), *lines, *files]
    start("200 OK", [("Content-Type", "text/html; charset=utf-8")])
    return ["\\n".join(escape(part) for part in parts).encode()]


if sys.argv[1:] == ["migrate"]:
    with connect() as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS letter (id serial PRIMARY KEY, line text NOT NULL)")
        if "${title}" == "spoilt":
            cursor.execute("DELETE FROM letter")
            [path.unlink() for path in VOLUME.iterdir()]
else:
    make_server("0.0.0.0", int(os.environ["PORT"]), application).serve_forever()
`;

/** A root filesystem of Python's and of nothing more, as an archive. */
async function makeImage(title: string): Promise<Uint8Array> {
  const root = mkdtempSync(`${tmpdir()}/image-`);
  try {
    chmodSync(root, 0o755);
    for (const directory of ["usr/bin", "usr/lib", "app", "etc", "tmp", "run", "var/lib"])
      mkdirSync(`${root}/${directory}`, { recursive: true });
    const from = `${rootFilesystem}/usr`;
    cpSync(`${from}/bin/python3.11`, `${root}/usr/bin/python3.11`);
    const unused = /\/(?:test|idlelib|lib2to3|ensurepip|pydoc_data|__pycache__)(?:\/|$)|libpython|libperl|libapt/;
    for (const directory of ["lib/python3.11", "lib/x86_64-linux-gnu"])
      cpSync(`${from}/${directory}`, `${root}/usr/${directory}`, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !unused.test(path),
      });
    for (const [link, target] of [
      ["lib", "usr/lib"],
      ["lib64", "usr/lib/x86_64-linux-gnu"],
    ])
      await execa("ln", ["-s", `${target}`, `${root}/${link}`]);
    const pip = ["-m", "pip", "install", "--quiet", "--no-index", "--find-links", packages.wheels];
    await execa("/usr/bin/python3", [...pip, "--target", `${root}/app`, "psycopg2-binary"]);
    writeFileSync(`${root}/app/letters.py`, application(title));
    const archive = ["-C", root, "--owner=0", "--group=0", "-czf", "-", "."];
    return (await execa("tar", archive, { encoding: "buffer", maxBuffer: 2 ** 28 })).stdout;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** An image made of a root filesystem, by podman as the project's user. */
export const letters: Server = {
  name: "letters",
  domain,
  application: async (_, work) => writeFileSync(`${work}/image.tar.gz`, await makeImage("letters")),
  fill: async (host) => {
    const body = new URLSearchParams({ line: "'; DROP TABLE letter; <b> {{ x }} $(id)" }).toString();
    const sent = await browse(host, domain, { method: "POST", headers: form, body });
    expect(sent.status, sent.body).to.equal(200);
  },
  use: async (host) => {
    const page = await browse(host, domain);
    expect(page.status, page.body).to.equal(200);
    const line = "&#x27;; DROP TABLE letter; &lt;b&gt; {{ x }} $(id)";
    expect(page.body.split("\n")).to.deep.equal(["letters", "1000", line, line]);
    const owners = await host.sh("ps -eo user:32,args | awk '/letters[.]py$/ {print $1}' | sort -u");
    expect(owners).to.equal("letters-user");
    return page.body;
  },
  data: () => ({ backup: { nightly: true } }),
  backup: {
    name: "volumes",
    spoil: (host) => host.sh("find /srv/projects/letters/data/volumes -type f -exec truncate -s 0 {} +"),
  },
  spoilt: async () => ({ "image.tar.gz": await makeImage("spoilt") }),
};
