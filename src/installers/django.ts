import { command, defineInstaller, type Reference, type SlsBuilder, secret, sls, unit } from "../authoring.ts";
import { allowedHosts, createSuperuser, type DjangoSecrets, prepareSite, serveSite } from "./django-site.ts";
import { beginRelease } from "./release.ts";
import { runCommands } from "./server/commands.ts";
import { type Cfg, unitName } from "./server/data.ts";
import { provideDatabase } from "./server/database.ts";
import { provideSecrets } from "./server/environment.ts";
import { requireForm, requireSecrets } from "./server/fit.ts";
import { maintenanceTasks } from "./server/maintenance.ts";
import { proxiedProcedures } from "./server/proxy.ts";
import { runUnit } from "./server/unit.ts";
import { asksNginx } from "./server/vhost.ts";
import { fetchPackages } from "./supervisor.ts";
import { installVirtualenv } from "./virtualenv.ts";
import { configureWsgi, installWsgi, pythonCommand, wsgiData } from "./wsgi-server.ts";

export const djangoData = {
  ...wsgiData,
  /** The module of its settings: `shop.settings.production`. They read SECRET_KEY, ALLOWED_HOSTS, STATIC_ROOT and MEDIA_ROOT. */
  settings: "",
  manage: "manage.py",
  /** As STATIC_URL and MEDIA_URL have them: nginx serves what is there. */
  static_url: "/static/",
  media_url: "/media/",
  /** The name of the superuser that the first release creates; the empty text: none. The host generates the password. */
  superuser: "",
  superuser_email: "",
};

type DjangoData = Reference<typeof djangoData>;

/** A Django project (Wagtail …), on what `wsgi` is made of. */
export const django = defineInstaller({
  name: "django",
  description:
    "A Django project (Wagtail …): migrations, static files and media by nginx, a superuser, gunicorn or uwsgi.",
  data: djangoData,
  required: ["wsgi", "settings"],
  secrets: { secret_key: secret.generated({ length: 64 }), superuser_password: secret.generated() },
  // nginx reads what people upload, and nothing else of the data. 0644 is what Django gives to uploads.
  permissions: {
    data: { dir_mode: "0751" },
    "data/media": { dir_mode: "2750", group: "www-data" },
    "data/media/**": { dir_mode: "2750", mode: "0644", group: "www-data" },
  },
  steps: ({ cfg, data, secrets }) => [
    sls("050_host", (s) => {
      const example = "/static/";
      const pattern = "/[A-Za-z0-9._~/-]+/";
      requireForm(s, data.static_url, { key: "static_url", pattern, example });
      requireForm(s, data.media_url, { key: "media_url", pattern, example });
      requireSecrets(s, { secret_key: secrets.secret_key, superuser_password: secrets.superuser_password });
      installWsgi(s, cfg, data);
    }),
    sls("100_database", (s) => provideDatabase(s, cfg, data)),
    sls("200_virtualenv", (s) => installVirtualenv(s, cfg, data)),
    sls("500_release", (s) => release(s, cfg, { data, secrets })),
    sls("600_vhost", (s) => serveSite(s, cfg, data)),
    ...maintenanceTasks(cfg),
  ],
  procedures: proxiedProcedures({ configure, serve: serveSite }),
  fetch: ({ data }) => fetchPackages(data, { requirements: [data.requirements], packages: [data.packages] }),
  // Through nginx alone: Django answers to its own names only.
  checks: ({ cfg, data }) => [unit(unitName(cfg)), command(asksNginx(data), { attempts: 20 })],
});

function configure(s: SlsBuilder, cfg: Cfg, data: DjangoData) {
  return configureWsgi(s, cfg, {
    data,
    more: {
      DJANGO_SETTINGS_MODULE: `${data.settings}`,
      ALLOWED_HOSTS: allowedHosts(data),
      STATIC_ROOT: `${cfg.project_root}/public/static`,
      MEDIA_ROOT: `${cfg.data_root}/media`,
    },
  });
}

function release(s: SlsBuilder, cfg: Cfg, { data, secrets }: { data: DjangoData; secrets: DjangoSecrets }): void {
  const begun = beginRelease(s, cfg);
  const files = [...configure(s, cfg, data), provideSecrets(s, cfg, { SECRET_KEY: secrets.secret_key })];
  prepareSite(s, cfg, { data, pending: begun.pending });
  createSuperuser(s, cfg, { data, pending: begun.pending, password: secrets.superuser_password });
  runCommands(s, cfg, { commands: data.commands, by: pythonCommand(cfg), pending: begun.pending });
  begun.finish([runUnit(s, cfg, [begun.pending, ...files])]);
}
