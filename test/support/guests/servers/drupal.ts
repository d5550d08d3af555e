import { cpSync } from "node:fs";
import { expect } from "chai";
import { repositoryRoot } from "../../../../tools/lab/venv.ts";
import { browse } from "./browser.ts";
import type { Server } from "./suite.ts";

const domain = "museum.corpus.test";
const root = "/srv/projects/museum/project";

/** A stand-in for Drupal (which cannot be had) on the installer `drupal`, with composer as it is. */
export const museum: Server = {
  name: "museum",
  domain,
  application: (_, work) => cpSync(`${repositoryRoot}test/guests/definitions/museum/app`, work, { recursive: true }),
  // Its pillar has the look-ups of its secrets.
  data: () => ({ backup: { nightly: true } }),
  ignored: ["/vendor", "/composer.lock", "/web/sites"],
  fill: async (host) => {
    const drush = JSON.parse(await host.sh(`cat ${root}/.corpus/drush.yml`)) as {
      command: { site: { install: { options: Readonly<Record<string, string>> } } };
    };
    const account = drush.command.site.install.options;
    const form = new FormData();
    form.set("name", account["account-name"] ?? "");
    form.set("pass", account["account-pass"] ?? "");
    form.set("title", "'; DROP TABLE node; {{ x }} <b>");
    form.set("file", new Blob(["<?php echo 'run';"]), "picture.php");
    const sent = new Response(form);
    const type = sent.headers.get("Content-Type") ?? "";
    const made = await browse(host, `${domain}/node/add`, {
      method: "POST",
      headers: { "Content-Type": type },
      body: await sent.text(),
    });
    expect(made.status, made.body).to.equal(200);
  },
  use: async (host) => {
    const page = await browse(host, `${domain}/`);
    expect(page.status, page.body).to.equal(200);
    expect(page.body).to.equal("<title>A museum on corpus</title>64\n&#039;; DROP TABLE node; {{ x }} &lt;b&gt;\n");
    for (const denied of [
      "core/secret.module",
      "sites/default/files/picture.php",
      ".corpus/drush.yml",
      "composer.json",
    ])
      expect((await browse(host, `${domain}/${denied}`)).status, denied).to.equal(404);
    const modes = "stat -c '%a %U' sites/default/settings.php sites/default/files/picture.php ../.corpus/drush.yml";
    expect(await host.sh(`cd ${root}/web && ${modes}`)).to.match(/^640 museum-user\n6.0 museum-user\n600 museum-user$/);
    await host.sh(
      "systemctl is-active corpus-museum.drush-cron.timer && systemctl start corpus-museum.drush-cron.service",
    );
    return `${page.body}\n${await host.sh("mariadb museum -N -e 'SHOW TABLES'")}`;
  },
  backup: { name: "database", spoil: (host) => host.sh("mariadb museum -e 'DROP TABLE node'") },
  spoilt: { "web/update.sql": "DELETE FROM node\nCREATE TABLE spoilt (id integer)\n" },
};
