import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { browse } from "./browser.ts";
import { copyFromDebian } from "./debian.ts";
import type { Server } from "./suite.ts";

const domain = "wiki.corpus.test";
const libraries = ["libphp-simplepie", "php-geshi", "php-phpseclib", "php-random-compat"];
const scripts = ["libjs-jquery", "libjs-jquery-cookie", "libjs-jquery-ui"];

/** DokuWiki as Debian has it, on php-fpm. */
export const wiki: Server = {
  name: "wiki",
  domain,
  application: async (_, work) => {
    await copyFromDebian(
      ["dokuwiki", ...libraries, ...scripts],
      {
        "/usr/share/dokuwiki": ".",
        "/etc/dokuwiki": "dist/conf",
        "/var/lib/dokuwiki/data": "dist/data",
        "/usr/share/php": "share/php",
        "/usr/share/php-geshi": "share/php-geshi",
        "/usr/share/javascript": "share/javascript",
      },
      work,
    );
    // Debian's leads to its own places.
    writeFileSync(`${work}/inc/preload.php`, "<?php\n");
    for (const file of ["vendor/composer/autoload_static.php", "inc/load.php", "lib/exe/jquery.php"]) {
      const text = readFileSync(`${work}/${file}`, "utf8");
      writeFileSync(`${work}/${file}`, text.replaceAll("'/usr/share/", "'/srv/projects/wiki/project/share/"));
    }
  },
  ignored: ["/data", "/conf"],
  use: async (host) => {
    const page = await browse(host, `${domain}/doku.php?id=wiki:dokuwiki`);
    expect(page.status, page.body.slice(0, 2000)).to.equal(200);
    expect(page.body.includes("A wiki on corpus"), page.body.slice(0, 1500)).to.equal(true);
    for (const denied of ["conf/local.php", "data/pages/", "inc/init.php", ".salt/500_release.sls"])
      expect((await browse(host, `${domain}/${denied}`)).status, denied).to.equal(404);
    return /<title>[^<]*<\/title>/.exec(page.body)?.[0] ?? "";
  },
  spoilt: { "doku.php": "<?php echo 'spoilt';" },
};
