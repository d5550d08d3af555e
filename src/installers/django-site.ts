import { filter, type Reference, type SecretReference, type SlsBuilder, type StateHandle, sh } from "../authoring.ts";
import type { djangoData } from "./django.ts";
import { preparing } from "./server/commands.ts";
import type { Cfg, ServerData } from "./server/data.ts";
import { rotateLogs } from "./server/host.ts";
import { proxyTo } from "./server/proxy.ts";
import { configureVhost, reloadNginx } from "./server/vhost.ts";
import { pythonCommand } from "./wsgi-server.ts";

type DjangoData = Reference<typeof djangoData>;

export interface DjangoSecrets {
  readonly secret_key: SecretReference;
  readonly superuser_password: SecretReference;
}

interface Released {
  readonly data: DjangoData;
  readonly pending: StateHandle;
}

/** Django's form of the domains: `.example.org` for `*.example.org`. */
export const allowedHosts = (data: ServerData): string =>
  `${filter.replace(filter.join(data.domains, ","), "*.", ".")}`;

/** Where uploads go, the tables, and the static files of all its applications in one directory. */
export function prepareSite(s: SlsBuilder, cfg: Cfg, { data, pending }: Released): void {
  const manage = manageCommand(cfg, data);
  s.file.directory(`${cfg.data_root}/media`, { id: "media", user: cfg.user, group: "www-data", mode: "2750" });
  s.cmd.run(sh`${manage} migrate --noinput`, { id: "migrate", ...preparing(cfg, pending) });
  s.comment("nginx reads them, whatever the umask of who deploys.");
  s.cmd.run(sh`${manage} collectstatic --noinput`, { id: "collectstatic", umask: "022", ...preparing(cfg, pending) });
}

const hasSuperuser =
  "import sys; from django.contrib.auth import get_user_model as m; sys.exit(not m().objects.filter(is_superuser=True).exists())";

/** The first superuser; one that is there already, by whatever name, stays alone. */
export function createSuperuser(
  s: SlsBuilder,
  cfg: Cfg,
  { data, pending, password }: Released & { readonly password: SecretReference },
): void {
  const manage = manageCommand(cfg, data);
  s.when(data.superuser, () => {
    s.cmd.run(sh`${manage} createsuperuser --noinput`, {
      id: "superuser",
      unless: sh`${manage} shell -c ${hasSuperuser}`,
      env: {
        DJANGO_SUPERUSER_USERNAME: data.superuser,
        DJANGO_SUPERUSER_EMAIL: data.superuser_email,
        DJANGO_SUPERUSER_PASSWORD: password,
      },
      ...preparing(cfg, pending),
    });
  });
}

const manageCommand = (cfg: Cfg, data: DjangoData) => sh`${pythonCommand(cfg)} ${data.manage}`;

/** nginx in front: static files and uploads are its own, the rest is Django's. */
export function serveSite(s: SlsBuilder, cfg: Cfg, data: DjangoData): void {
  rotateLogs(s, cfg, data);
  const locations = [
    ...filesAt(`${data.static_url}`, `${cfg.project_root}/public/static/`),
    ...filesAt(`${data.media_url}`, `${cfg.data_root}/media/`),
    ...proxyTo(data.port),
  ];
  reloadNginx(s, configureVhost(s, cfg, { data, root: `${cfg.project_root}/public`, locations }));
}

const filesAt = (url: string, directory: string): readonly string[] => [
  `location ${url} {`,
  `    alias ${directory};`,
  "    add_header X-Content-Type-Options nosniff;",
  "}",
];
