import { filter, type SecretReference, type SlsBuilder, type StateHandle } from "../authoring.ts";
import type { DrupalData } from "./drupal.ts";
import { ownership, settingsDir } from "./release.ts";
import { type Cfg, primaryDomain } from "./server/data.ts";
import { provideSecrets } from "./server/environment.ts";
import { sqliteFile } from "./server/sqlite.ts";

/** The site's directory, where Drupal has its settings. */
export const siteDir = (cfg: Cfg, data: DrupalData): string => `${cfg.project_root}/${data.public}/sites/default`;

/** What Drupal reads: settings.php, and what it reads of this host as JSON, in which no value can break out of its place. */
export function configureDrupal(s: SlsBuilder, cfg: Cfg, data: DrupalData): readonly StateHandle[] {
  const { files } = ownership(cfg);
  s.file.directory(`${cfg.data_root}/private`, { id: "private-directory", mode: "0750", ...files });
  return [
    s.file.serialize(`${settingsDir(cfg)}/drupal.json`, {
      id: "drupal-settings",
      mode: "0640",
      ...files,
      serializer: "json",
      dataset: {
        kind: data.database,
        name: cfg.name,
        user: cfg.user,
        file: sqliteFile(cfg),
        private: `${cfg.data_root}/private`,
        config: `${cfg.project_root}/${data.config_sync}`,
        domains: data.domains,
      },
    }),
    s.file.managed(`${siteDir(cfg, data)}/settings.php`, {
      id: "settings-php",
      mode: "0640",
      makedirs: true,
      ...files,
      contents: ["<?php", "", `$directory = '${settingsDir(cfg)}';`, ...settingsPhp],
    }),
  ];
}

const settingsPhp = `$corpus = json_decode(file_get_contents("$directory/drupal.json"), TRUE);
$settings['hash_salt'] = json_decode(file_get_contents("$directory/secrets.json"), TRUE)['hash_salt'];
$settings['config_sync_directory'] = $corpus['config'];
$settings['file_private_path'] = $corpus['private'];
// Owners and modes are the deployment's.
$settings['skip_permissions_hardening'] = TRUE;
$settings['trusted_host_patterns'] = array_map(
  fn($name) => '^' . str_replace('\\\\*', '[^.]+', preg_quote($name)) . '$',
  $corpus['domains']
);

// The servers know the project's user by the socket.
$databases['default']['default'] = [
  'postgresql' => ['driver' => 'pgsql', 'host' => '/run/postgresql', 'username' => $corpus['user'], 'password' => ''],
  'mariadb' => [
    'driver' => 'mysql', 'unix_socket' => '/run/mysqld/mysqld.sock', 'username' => $corpus['user'], 'password' => '',
  ],
  'sqlite' => ['driver' => 'sqlite'],
][$corpus['kind']];
$database = &$databases['default']['default'];
$database['database'] = $corpus[$database['driver'] === 'sqlite' ? 'file' : 'name'];
$database['prefix'] = '';
// Drivers are modules since Drupal 9.4.
if (is_dir("$app_root/core/modules/{$database['driver']}/src/Driver")) {
  $database['namespace'] = "Drupal\\\\{$database['driver']}\\\\Driver\\\\Database\\\\{$database['driver']}";
  $database['autoload'] = "core/modules/{$database['driver']}/src/Driver/Database/{$database['driver']}/";
}

// The project's own.
if (is_file(__DIR__ . '/settings.project.php')) {
  include __DIR__ . '/settings.project.php';
}`.split("\n");

export interface DrupalSecrets {
  readonly hash_salt: SecretReference;
  readonly account: SecretReference;
}

/** What only a release writes: the salt, and how drush installs the site, with the password of its first account. */
export function provideDrupalSecrets(s: SlsBuilder, cfg: Cfg, given: { data: DrupalData; secrets: DrupalSecrets }) {
  const { data, secrets } = given;
  const account = {
    "account-name": data.account,
    "account-mail": data.account_mail,
    "account-pass": secrets.account,
    "site-name": data.site_name,
    "site-mail": data.account_mail,
    locale: data.locale,
  };
  const uri = `https://${filter.string(primaryDomain(data))}`;
  s.file.serialize(`${settingsDir(cfg)}/drush.yml`, {
    id: "drush-settings",
    mode: "0600",
    ...ownership(cfg).files,
    serializer: "json",
    show_changes: false,
    dataset: {
      options: { uri, root: `${cfg.project_root}/${data.public}` },
      command: { site: { install: { options: account } } },
    },
  });
  return provideSecrets(s, cfg, { hash_salt: secrets.hash_salt });
}
