import { filter, type Reference, type SlsBuilder } from "../authoring.ts";
import { configurePool, fpm, pool } from "./php-fpm.ts";
import { type Cfg, databaseData, serverData, unitName } from "./server/data.ts";
import { installDatabase } from "./server/database.ts";
import { requireForm } from "./server/fit.ts";
import { prepareHost, rotateLogs } from "./server/host.ts";
import { configureUnit } from "./server/unit.ts";
import { configureVhost, reloadNginx } from "./server/vhost.ts";

/** What `php` reads, and what is made on it. */
export const phpData = {
  ...serverData,
  ...databaseData,
  /** PHP's version, as Debian's packages have it. */
  php: "8.2",
  /** PHP's extensions, as the ends of Debian's packages: `xml`, `mbstring`, `mysql`. */
  extensions: [] as string[],
  /** What nginx serves, relative to the project; the empty text is the project itself. */
  public: "",
  /** The script that answers for paths that are no files. */
  front: "/index.php",
  /** Directories and files below `public` that nobody is served; with the dot files. */
  denied: ["vendor"],
  /** Directories of the application that outlive releases: links into data_root. Its git ignores them; PHP below them is not run for anybody. */
  shared: [] as string[],
  /** Commands that prepare a release, each a list of words. */
  commands: [] as string[][],
  children: 5,
  memory: "128M",
  timezone: "UTC",
};

export type PhpData = Reference<typeof phpData>;

/** The first step of a PHP server. */
export function installPhp(s: SlsBuilder, cfg: Cfg, data: PhpData): void {
  requirePhp(s, data);
  prepareHost(s, cfg, { data, packages: [`php${data.php}-fpm`, `php${data.php}-cli`] });
  installExtensions(s, data);
  installDatabase(s, data);
}

/** At once: each installation restarts Debian's own php-fpm, which systemd stands five times in ten seconds. */
function installExtensions(s: SlsBuilder, data: PhpData): void {
  const pkgs = filter.map(data.extensions, "regex_replace", "^", `php${data.php}-`);
  s.when(data.extensions, () => s.pkg.installed("extensions", { id: "extensions", pkgs, install_recommends: false }));
}

function requirePhp(s: SlsBuilder, data: PhpData): void {
  const path = "[A-Za-z0-9._/-]";
  requireForm(s, data.php, { key: "php", pattern: String.raw`[0-9]+\.[0-9]+`, example: "8.2" });
  requireForm(s, data.public, { key: "public", pattern: `${path}*`, example: "public" });
  requireForm(s, data.front, { key: "front", pattern: `/${path}+`, example: "/index.php" });
  requireForm(s, data.memory, { key: "memory", pattern: "[0-9]+[KMG]?", example: "128M" });
  requireForm(s, data.timezone, { key: "timezone", pattern: "[A-Za-z0-9_+/-]+", example: "Europe/Paris" });
  s.each(data.denied, (item) => requireForm(s, item, { key: "denied", pattern: `${path}+`, example: "vendor" }));
  s.each(data.shared, (item) => requireForm(s, item, { key: "shared", pattern: `${path}+`, example: "uploads" }));
}

/** What php-fpm and the unit read. */
export function configurePhp(s: SlsBuilder, cfg: Cfg, data: PhpData) {
  const settings = configurePool(s, cfg, data);
  const written = configureUnit(s, cfg, {
    type: "notify",
    user: "root",
    start: `/usr/sbin/php-fpm${data.php} --nodaemonize --fpm-config ${pool(cfg)}`,
    more: [`RuntimeDirectory=${unitName(cfg)}`, "RuntimeDirectoryMode=0755"],
  });
  return [settings, written];
}

/** The last step: nginx in front of it. */
export const servePhp = (s: SlsBuilder, cfg: Cfg, data: PhpData): void => servePhpAfter(s, cfg, { data, first: [] });

/** The last step, with lines of nginx's of one's own. */
export function servePhpAfter(
  s: SlsBuilder,
  cfg: Cfg,
  { data, first }: { readonly data: PhpData; readonly first: readonly string[] },
): void {
  rotateLogs(s, cfg, data);
  const root = `${cfg.project_root}/${data.public}`;
  reloadNginx(s, configureVhost(s, cfg, { data, root, locations: fpm(s, cfg, { data, first }) }));
}
