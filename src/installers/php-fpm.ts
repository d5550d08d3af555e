import { filter, type SlsBuilder, type StateHandle } from "../authoring.ts";
import type { PhpData } from "./php-server.ts";
import { type Cfg, logDir, unitName } from "./server/data.ts";
import { environmentNames } from "./server/environment.ts";

/** The configuration of the project's own php-fpm: one that does not start stops no other project. */
export const pool = (cfg: Cfg): string => `/etc/php/${unitName(cfg)}.conf`;

// Only nginx's user may ask it: whoever may, runs any file as the project's user.
const socket = (cfg: Cfg): string => `/run/${unitName(cfg)}/php.sock`;

/** Writes it. */
export function configurePool(s: SlsBuilder, cfg: Cfg, data: PhpData): StateHandle {
  return s.file.managed(pool(cfg), {
    id: "php-fpm-conf",
    mode: "0644",
    contents: [
      "[global]",
      `error_log = ${logDir(cfg)}/php-fpm.log`,
      "daemonize = no",
      "",
      `[${cfg.name}]`,
      `user = ${cfg.user}`,
      `group = ${cfg.group}`,
      `listen = ${socket(cfg)}`,
      "listen.owner = www-data",
      "listen.group = www-data",
      "listen.mode = 0600",
      `chdir = ${cfg.project_root}`,
      "pm = ondemand",
      `pm.max_children = ${filter.int(data.children)}`,
      "pm.process_idle_timeout = 60s",
      "catch_workers_output = yes",
      `php_admin_value[memory_limit] = ${data.memory}`,
      `php_admin_value[post_max_size] = ${data.max_body}`,
      `php_admin_value[upload_max_filesize] = ${data.max_body}`,
      `php_admin_value[date.timezone] = ${data.timezone}`,
      "php_admin_flag[display_errors] = off",
      "php_admin_flag[log_errors] = on",
      ...environmentNames(cfg, data).map(([name, value]) => `env[${name}] = "${value}"`),
    ],
  });
}

export function removePool(s: SlsBuilder, cfg: Cfg): void {
  s.file.absent(pool(cfg), { id: "php-fpm-conf-removed" });
}

/**
 * nginx's part: files as they are, the front script for the rest.
 * @param first lines before those that run PHP
 */
export function fpm(
  s: SlsBuilder,
  cfg: Cfg,
  { data, first = [] }: { readonly data: PhpData; readonly first?: readonly string[] },
): readonly string[] {
  const denied = s.set("denied", `${filter.join(data.denied, "|")}`);
  const prefix = s.set("public_prefix", `^${data.public}/?`);
  const shared = s.set("shared", `${filter.join(filter.map(data.shared, "regex_replace", prefix, ""), "|")}`);
  return [
    `index ${filter.replace(data.front, "/", "")} index.html;`,
    "location ~ /\\. {",
    "    return 404;",
    "}",
    `location ~ ^/(?:${denied})(?:/|$) {`,
    "    return 404;",
    "}",
    // What people upload is never run.
    `location ~ ^/(?:${shared})/.*\\.ph(?:p[0-9]?|ar|tml)(?:/|$) {`,
    "    return 404;",
    "}",
    ...first,
    "location / {",
    `    try_files $uri $uri/ ${data.front}$is_args$args;`,
    "}",
    "location ~ \\.php$ {",
    "    try_files $uri =404;",
    "    include fastcgi_params;",
    "    fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;",
    // An upgrade that runs in a request may take its time.
    "    fastcgi_read_timeout 300s;",
    `    fastcgi_pass unix:${socket(cfg)};`,
    "}",
  ];
}
