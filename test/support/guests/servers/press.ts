import { writeFileSync } from "node:fs";
import { expect } from "chai";
import { browse } from "./browser.ts";
import { copyFromDebian } from "./debian.ts";
import type { Server } from "./suite.ts";

const domain = "press.corpus.test";

/** Settings from what the installer gives: the database's socket knows the project's user. */
const settings = `<?php
define('DB_NAME', getenv('DATABASE_NAME'));
define('DB_USER', getenv('DATABASE_USER'));
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:/run/mysqld/mysqld.sock');
define('DB_CHARSET', 'utf8mb4');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** A release that spoils the database before it fails. */
const spoils = `<?php
require __DIR__ . '/wp-load.php';
update_option('blogname', 'spoilt');
$wpdb->query('CREATE TABLE spoilt (id integer)');
`;

/** WordPress as Debian has it, on php-fpm and MariaDB. */
export const press: Server = {
  name: "press",
  domain,
  application: async (_, work) => {
    await copyFromDebian(
      ["wordpress", "wordpress-theme-twentytwentythree", "libjs-underscore", "libjs-cropper", "php-getid3"],
      { "/usr/share/wordpress": "." },
      work,
    );
    writeFileSync(`${work}/wp-config.php`, settings);
    writeFileSync(`${work}/prepare.php`, "<?php\n");
  },
  ignored: ["/wp-content/uploads"],
  fill: async (host) => {
    const form = { weblog_title: "Press on corpus", user_name: "ann", admin_email: "ann@example.invalid" };
    const password = { admin_password: "Correct-Horse-7", admin_password2: "Correct-Horse-7", pw_weak: "on" };
    const installed = await browse(host, `${domain}/wp-admin/install.php?step=2`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ ...form, ...password, blog_public: "0", language: "" }).toString(),
    });
    expect(installed.status, installed.body).to.equal(200);
    expect(installed.body).to.contain("Success!");
  },
  use: async (host) => {
    const page = await browse(host, `${domain}/`);
    expect(page.status, page.body).to.equal(200);
    expect((await browse(host, `${domain}/.git/config`)).status).to.equal(404);
    const title = /<title>[^<]*<\/title>/.exec(page.body)?.[0] ?? "";
    expect(title).to.contain("Press on corpus");
    return `${title}\n${await host.sh("mariadb press -N -e 'SHOW TABLES'")}`;
  },
  spoilt: { "prepare.php": spoils },
};
