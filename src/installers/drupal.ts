import {
  command,
  defineInstaller,
  type Reference,
  type SlsBuilder,
  type StateHandle,
  secret,
  sh,
  sls,
  unit,
} from "../authoring.ts";
import { configureDrupal, type DrupalSecrets, provideDrupalSecrets } from "./drupal-settings.ts";
import { removePool } from "./php-fpm.ts";
import { configurePhp, installPhp, phpData, servePhpAfter } from "./php-server.ts";
import { beginRelease, ownership, releaseChanged } from "./release.ts";
import { preparing, runCommands } from "./server/commands.ts";
import { type Cfg, unitName } from "./server/data.ts";
import { provideDatabase } from "./server/database.ts";
import { requireForm, requireSecrets } from "./server/fit.ts";
import { maintenanceTasks } from "./server/maintenance.ts";
import { serverProcedures } from "./server/procedures.ts";
import { shareDirectories } from "./server/shared.ts";
import { runUnit } from "./server/unit.ts";
import { asksNginx } from "./server/vhost.ts";

const drupalData = {
  ...phpData,
  public: "web",
  extensions: ["gd", "xml", "mbstring", "mysql", "curl"],
  shared: ["web/sites/default/files"],
  database: "mariadb",
  memory: "256M",
  /** Answers while Drupal is maintained, too. */
  health_path: "/user/login",
  /** Let composer install what composer.lock has; without it the checkout brings Drupal along. */
  composer: true,
  /** Settings of composer as environment variables. */
  composer_env: {} as Record<string, string>,
  drush: "vendor/bin/drush",
  /** The profile that the first release installs. */
  profile: "standard",
  site_name: "Drupal",
  /** The site's first account; the host generates the password. */
  account: "admin",
  account_mail: "admin@example.org",
  locale: "en",
  /** Directory of the configuration, relative to the project: imported by each release when there is one. */
  config_sync: "config/sync",
  /** Scripts and commands of drush beside updatedb, each a list of words. */
  commands: [] as string[][],
};

export type DrupalData = Reference<typeof drupalData>;

/** Drupal on what `php` is made of: installed, updated and maintained by drush. */
export const drupal = defineInstaller({
  name: "drupal",
  description: "Drupal: composer and drush, php-fpm and nginx with TLS; mariadb, postgresql or sqlite.",
  data: drupalData,
  secrets: { hash_salt: secret.generated({ length: 64 }), account: secret.generated() },
  steps: ({ cfg, data, secrets }) => [
    sls("050_host", (s) => {
      requireSecrets(s, { hash_salt: secrets.hash_salt, account: secrets.account });
      install(s, cfg, data);
    }),
    sls("100_database", (s) => provideDatabase(s, cfg, data)),
    sls("200_packages", (s) => s.when(data.composer, () => installPackages(s, cfg, data))),
    sls("500_release", (s) => release(s, cfg, { data, secrets })),
    sls("600_vhost", (s) => serve(s, cfg, data)),
    ...maintenanceTasks(cfg, {
      on: (s) => tell(s, cfg, { data, value: 1 }),
      off: (s) => tell(s, cfg, { data, value: 0 }),
    }),
  ],
  procedures: serverProcedures({
    configure,
    serve,
    remove: removePool,
  }),
  checks: ({ cfg, data }) => [unit(unitName(cfg)), unit("nginx"), command(asksNginx(data))],
});

function install(s: SlsBuilder, cfg: Cfg, data: DrupalData): void {
  const pattern = "[A-Za-z0-9._/-]+";
  requireForm(s, data.drush, { key: "drush", pattern, example: "vendor/bin/drush" });
  requireForm(s, data.config_sync, { key: "config_sync", pattern, example: "config/sync" });
  requireForm(s, data.database, { key: "database", pattern: "mariadb|postgresql|sqlite", example: "mariadb" });
  installPhp(s, cfg, data);
  const pkgs = ["composer", "unzip"];
  s.when(data.composer, () => s.pkg.installed("composer", { id: "composer", pkgs, install_recommends: false }));
}

function installPackages(s: SlsBuilder, cfg: Cfg, data: DrupalData): void {
  s.comment("The lock file says what is installed; a copy of it, within, what was.");
  const composer = sh`composer install --no-dev --no-interaction --no-progress --optimize-autoloader`;
  const packages = s.cmd.run(sh`${composer} && cp composer.lock vendor/.corpus-lock`, {
    id: "packages-of-the-lock-file",
    unless: sh`cmp -s composer.lock vendor/.corpus-lock`,
    env: data.composer_env,
    cwd: cfg.project_root,
    ...ownership(cfg).runas,
  });
  releaseChanged(s, cfg, [packages]);
}

const drush = (data: DrupalData) => sh`${data.drush} --config=.corpus/drush.yml --yes`;
const isInstalled = (data: DrupalData) => sh`${drush(data)} status --field=bootstrap | grep -q Successful`;

function configure(s: SlsBuilder, cfg: Cfg, data: DrupalData): readonly StateHandle[] {
  return [...configureDrupal(s, cfg, data), ...configurePhp(s, cfg, data)];
}

interface Release {
  readonly data: DrupalData;
  readonly secrets: DrupalSecrets;
}

function release(s: SlsBuilder, cfg: Cfg, { data, secrets }: Release): void {
  const begun = beginRelease(s, cfg);
  shareDirectories(s, cfg, data.shared);
  const files = [...configure(s, cfg, data), provideDrupalSecrets(s, cfg, { data, secrets })];
  const prepared = preparing(cfg, begun.pending);
  s.cmd.run(sh`${drush(data)} site:install ${data.profile}`, {
    id: "site-is-installed",
    unless: isInstalled(data),
    ...prepared,
  });
  s.cmd.run(sh`${drush(data)} updatedb`, { id: "database-is-updated", ...prepared });
  s.cmd.run(sh`${drush(data)} config:import`, {
    id: "configuration-is-imported",
    onlyif: sh`test -f ${data.config_sync}/core.extension.yml`,
    ...prepared,
  });
  s.cmd.run(sh`${drush(data)} cache:rebuild`, { id: "cache-is-rebuilt", ...prepared });
  runCommands(s, cfg, { commands: data.commands, by: drush(data), pending: begun.pending });
  s.periodic("drush-cron", sh`${drush(data)} cron`, { minute: 13 });
  begun.finish([runUnit(s, cfg, [begun.pending, ...files])]);
}

/** Drupal's own maintenance mode, where it is installed: nginx keeps visitors out, and Drupal knows. */
function tell(s: SlsBuilder, cfg: Cfg, { data, value }: { readonly data: DrupalData; readonly value: 0 | 1 }): void {
  s.cmd.run(sh`${drush(data)} state:set system.maintenance_mode ${value} --input-format=integer`, {
    id: "drupal-is-told",
    onlyif: isInstalled(data),
    cwd: cfg.project_root,
    ...ownership(cfg).runas,
  });
}

/** Its sources are nobody's business. */
function serve(s: SlsBuilder, cfg: Cfg, data: DrupalData): void {
  const first = [
    "location ~* \\.(?:engine|inc|install|make|module|profile|po|sh|sql|theme|twig|yml|yaml|lock)$|/composer\\.json$ {",
    "    return 404;",
    "}",
  ];
  servePhpAfter(s, cfg, { data, first });
}
