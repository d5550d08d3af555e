// What applications are installed from in guests, who have no way out: Debian packages as a repository of files, wheels, npm's cache.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rootFilesystem } from "./guests.mjs";
import { query, root, run } from "./run.mjs";
import { fingerprint, installOnce } from "./stamp.mjs";

const cache = `${root}.corpus/cache`;
const debs = `${cache}/debs`;
const requirements = `${root}tools/setup/requirements`;
/** Runs on Debian 12's Node 18. */
const npm = "npm@10.9.4";

/** All that the built-in installers and the example projects install. */
const packages = [
  ...["nginx-light", "openssl", "curl", "logrotate", "cron"],
  ...["postgresql", "mariadb-server", "sqlite3"],
  ...["php8.2-fpm", "php8.2-cli", "php8.2-xml", "php8.2-mbstring", "php8.2-gd", "php8.2-mysql", "php8.2-sqlite3"],
  ...["php8.2-pgsql", "php8.2-curl", "uwsgi-core", "uwsgi-plugin-python3", "nodejs"],
  ...["ruby", "bundler", "puma", "ruby-sinatra", "ruby-sqlite3", "rake"],
  ...["tomcat10-user", "default-jre-headless", "libxerial-sqlite-jdbc-java", "libxerial-sqlite-jdbc-jni"],
  ...["podman", "crun", "uidmap", "slirp4netns", "catatonit", "composer", "unzip"],
];
/** Packages of applications: unpacked by tests, never installed. */
const applications = [
  ...["dokuwiki", "libphp-simplepie", "php-geshi", "php-phpseclib", "php-random-compat"],
  ...["libjs-jquery", "libjs-jquery-cookie", "libjs-jquery-ui"],
  ...["wordpress", "wordpress-theme-twentytwentythree", "libjs-underscore", "libjs-cropper", "php-getid3"],
  "tomcat10-examples",
];

/** The repository that guests mount read-only; `apt` in a guest knows no other. */
export function fetchDebs() {
  const stamp = `${root}.corpus/setup/guest-debs.stamp`;
  if (!existsSync(`${debs}/Packages`)) rmSync(stamp, { force: true });
  const status = `${rootFilesystem}/var/lib/dpkg/status`;
  return installOnce(stamp, fingerprint([status], [...packages, ...applications]), async () => {
    rmSync(debs, { recursive: true, force: true });
    const state = `${cache}/apt`;
    for (const directory of [`${state}/lists/partial`, `${state}/cache`, `${debs}/partial`])
      mkdirSync(directory, { recursive: true });
    const apt = (/** @type {string} */ log, /** @type {string[]} */ ...args) =>
      run(log, ["apt-get", ...aptOptions(state, status), ...args], { DEBIAN_FRONTEND: "noninteractive" });
    await apt("debs-update", "update");
    await apt("debs-fetch", "install", "-y", "--download-only", ...packages);
    await run("debs-applications", [
      "sh",
      ...["-ec", 'cd "$1"; shift; exec apt-get "$@"', "sh", debs, ...aptOptions(state, status)],
      ...["download", ...applications],
    ]);
    rmSync(state, { recursive: true, force: true });
    rmSync(`${debs}/partial`, { recursive: true, force: true });
    rmSync(`${debs}/lock`, { force: true });
    await writeIndex();
  });
}

/**
 * As if in the guest: its sources, its keys, its installed packages; nothing of it is written.
 * @param {string} state
 * @param {string} status
 */
function aptOptions(state, status) {
  const etc = `${rootFilesystem}/etc/apt`;
  const options = {
    "Dir::Etc": etc,
    "Dir::Etc::TrustedParts": `${etc}/trusted.gpg.d`,
    "Dir::State": state,
    "Dir::State::status": status,
    "Dir::Cache": `${state}/cache`,
    "Dir::Cache::archives": debs,
    "APT::Install-Recommends": "0",
    // Root's files, which apt's own user could not write to.
    "APT::Sandbox::User": "root",
    "Debug::NoLocking": "1",
  };
  return Object.entries(options).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
}

/** The index of a flat repository (deb-src(5), "./"). */
async function writeIndex() {
  const entries = [];
  for (const file of readdirSync(debs).filter((name) => name.endsWith(".deb"))) {
    const control = await query("dpkg-deb", ["--field", `${debs}/${file}`]);
    const content = readFileSync(`${debs}/${file}`);
    const hash = createHash("sha256").update(content).digest("hex");
    entries.push(`${control}\nFilename: ./${file}\nSize: ${content.length}\nSHA256: ${hash}\n`);
  }
  writeFileSync(`${debs}/Packages`, entries.join("\n"));
}

/**
 * Wheels of the applications that only guests run.
 * @param {string} python a python of the guests' version
 */
export const fetchGuestWheels = (python) =>
  fetchWheelsOf("guest-wheels", { python, pins: ["guest-apps.txt", "guest-zope.txt"] });

/**
 * Plone's, which are so many that they have a directory of their own.
 * @param {string} python a python of the guests' version
 */
export const fetchPloneWheels = (python) =>
  fetchWheelsOf("guest-plone", { python, pins: ["guest-zope.txt", "guest-plone.txt"] });

/**
 * @param {string} name of their directory
 * @param {{ python: string, pins: string[] }} what
 */
function fetchWheelsOf(name, what) {
  const dir = `${cache}/${name}`;
  const pins = what.pins.map((file) => `${requirements}/${file}`);
  return installOnce(`${dir}/.corpus-stamp`, fingerprint(pins), async () => {
    rmSync(dir, { recursive: true, force: true });
    await run(name, [
      what.python,
      ...["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"],
      ...["--require-hashes", "--no-deps", "--dest", dir],
      ...pins.flatMap((path) => ["-r", path]),
    ]);
  });
}

/** npm itself, which in Debian is four hundred packages, and a cache of its that the Node applications are installed from. */
export function fetchNodePackages() {
  const dir = `${cache}/node`;
  const pins = ["package.json", "package-lock.json"].map((name) => `${root}projects/notes/app/${name}`);
  return installOnce(`${dir}/.corpus-stamp`, fingerprint(pins, [npm]), async () => {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(`${dir}/app`, { recursive: true });
    for (const path of pins) copyFileSync(path, `${dir}/app/${path.split("/").at(-1)}`);
    const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--cache", `${dir}/cache`];
    await run("node-npm", ["npm", "install", ...quiet, "--prefix", `${dir}/npm`, npm]);
    await run("node-app", ["npm", "ci", ...quiet, "--prefix", `${dir}/app`]);
    rmSync(`${dir}/app`, { recursive: true, force: true });
  });
}
