import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect } from "chai";
import { execa } from "execa";
import { repositoryRoot } from "../../../../tools/lab/venv.ts";
import { browse } from "./browser.ts";
import { copyFromDebian } from "./debian.ts";
import type { Server } from "./suite.ts";

const application = `${repositoryRoot}test/guests/definitions/samples/app`;
const domain = "samples.corpus.test";

/** A step that loses what people wrote. */
const spoils = 'spoil:\n  cmd.run:\n    - name: sqlite3 {{ cfg.data_root }}/database.sqlite3 "DELETE FROM line"\n';

/** The examples of Tomcat with a page of ours, as one war. */
async function pack(work: string): Promise<void> {
  const content = mkdtempSync(`${tmpdir()}/war-`);
  try {
    await copyFromDebian(
      ["tomcat10-examples", "libxerial-sqlite-jdbc-java"],
      {
        "/usr/share/tomcat10-examples/examples": ".",
        "/usr/share/java/sqlite-jdbc.jar": "WEB-INF/lib/sqlite-jdbc.jar",
      },
      content,
    );
    cpSync(application, content, { recursive: true });
    await execa("python3", ["-m", "zipfile", "-c", `${work}/samples.war`, "."], { cwd: content });
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}

/** Tomcat's own examples, SQLite. */
export const samples: Server = {
  name: "samples",
  domain,
  application: (_, work) => pack(work),
  fill: async (host) => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const body = "line=Zo%C3%AB+%24%7B1%2B1%7D+%27%29%3B+DROP+TABLE+line%3B";
    const written = await browse(host, `${domain}/notebook.jsp`, { method: "POST", headers, body });
    expect(written.status, written.body).to.equal(200);
  },
  use: async (host) => {
    expect((await browse(host, domain)).body).to.contain("Apache Tomcat Examples");
    const servlet = await browse(host, `${domain}/servlets/servlet/RequestInfoExample`);
    expect(servlet.status, servlet.body).to.equal(200);
    for (const hidden of ["WEB-INF/web.xml", ".git/config", "manager/html"])
      expect((await browse(host, `${domain}/${hidden}`)).status, hidden).to.equal(404);
    const page = await browse(host, `${domain}/notebook.jsp`);
    expect(page.status, page.body).to.equal(200);
    expect(page.body).to.contain("<h1>Samples &#034;on&#034; corpus (https)</h1>");
    expect(page.body).to.contain("<p>people</p>");
    expect(page.body).to.contain("<li>Zoë ${1+1} &#039;); DROP TABLE line;</li>");
    return page.body;
  },
  spoilt: { "samples.war": "no war", ".salt/650_spoil.sls": spoils },
};
