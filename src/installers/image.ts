import { all, defineInstaller, filter, not, type Reference, type SlsBuilder, sh, sls, words } from "../authoring.ts";
import { containerScript } from "./image-launcher.ts";
import { provideStorage, removeStorage, storageDir, volumesDir, volumesDump } from "./image-storage.ts";
import { beginRelease, ownership, settingsDir } from "./release.ts";
import { backedUp } from "./server/backup.ts";
import { type Cfg, databaseData, serverData, unitName } from "./server/data.ts";
import { installDatabase, provideDatabase } from "./server/database.ts";
import { refuseWhen, requireForm } from "./server/fit.ts";
import { prepareHost } from "./server/host.ts";
import { maintenanceTasks } from "./server/maintenance.ts";
import { checksProxied, proxiedProcedures, serveProxied } from "./server/proxy.ts";
import { configureUnit, runUnit } from "./server/unit.ts";

const imageData = {
  ...serverData,
  ...databaseData,
  /** An image that is pulled, by its digest: `registry.example.org/shop@sha256:…`. */
  image: "",
  /** Or an archive: a file of the checkout, or an absolute path on the host (then with its `digest`). */
  archive: "",
  /** What the archive holds: an `image` (of `podman save`, `docker save`, `skopeo copy`), or the files of a `root`. */
  holds: "image",
  /** The archive's sha256; the empty text: as the commit has it. */
  digest: "",
  /** Images of this project that are kept, the running one with them: at least 2. */
  keep_images: 3,
  /** The container's command; none: the image's own. */
  command: [] as string[],
  /** A port of this host alone, behind nginx. */
  port: 8000,
  /** Where the container listens. */
  container_port: 8080,
  /** The number of the container's user who is the project's user outside: whom volumes and database connections belong to. */
  uid: 0,
  /** Directories of the container that outlive it: in data_root, below `volumes`. */
  volumes: [] as string[],
  /** Environment variables of the container. */
  env: {} as Record<string, string>,
  /** Commands that prepare a release, each a list of words, in a container of its own. */
  commands: [] as string[][],
  /** How podman stores images; `vfs` where a file system carries no overlay. */
  storage_driver: "overlay",
};

type ImageData = Reference<typeof imageData>;

/** An OCI image: podman without root, as the project's user, under systemd. */
export const image = defineInstaller({
  name: "image",
  description:
    "An OCI image, pinned by its digest: podman without root, systemd, nginx with TLS; postgresql or mariadb.",
  data: imageData,
  steps: ({ cfg, data }) => [
    sls("050_host", (s) => {
      requireImage(s, data);
      prepareHost(s, cfg, {
        data,
        port: data.port,
        packages: ["podman", "crun", "uidmap", "slirp4netns", "catatonit", "python3-minimal"],
      });
      installDatabase(s, data);
    }),
    sls("100_database", (s) => provideDatabase(s, cfg, data)),
    sls("500_release", (s) => release(s, cfg, data)),
    sls("600_vhost", (s) => serveProxied(s, cfg, data)),
    ...maintenanceTasks(cfg),
  ],
  procedures: proxiedProcedures({
    configure: (s: SlsBuilder, cfg: Cfg, data: ImageData) => {
      configure(s, cfg, data);
      s.cmd.run(sh`${inContainer(cfg)} bring`, { id: "image-is-there", cwd: cfg.project_root, failhard: true });
    },
    remove: removeStorage,
  }),
  checks: checksProxied,
});

function requireImage(s: SlsBuilder, data: ImageData): void {
  const hash = "[0-9a-f]{64}";
  const example = "0".repeat(64);
  const named = `(?:[a-z0-9][A-Za-z0-9._:/-]*@sha256:${hash})?`;
  requireForm(s, data.image, { key: "image", pattern: named, example: `registry.example.org/shop@sha256:${example}` });
  requireForm(s, data.digest, { key: "digest", pattern: `(?:${hash})?`, example });
  requireForm(s, data.holds, { key: "holds", pattern: "image|root", example: "image" });
  requireForm(s, data.database, { key: "database", pattern: "none|postgresql|mariadb", example: "postgresql" });
  s.each(data.volumes, (path) =>
    requireForm(s, path, { key: "volumes", pattern: "(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+", example: "/var/lib/shop" }),
  );
  refuseWhen(s, all(not(data.image), not(data.archive)), "there is no image: give data.image or data.archive");
  const onHost = filter.regex_match(data.archive, "(/)");
  refuseWhen(s, all(onHost, not(data.digest)), "data.archive is a file of the host: give its sha256 as data.digest");
}

/** A process of podman's outside of the unit, with all that it leaves behind it ended: it starts others that stay. */
const inContainer = (cfg: Cfg) => {
  const user = sh`--property=User=${cfg.user} --property=Group=${cfg.group} --property=UMask=0027`;
  const at = sh`--property=WorkingDirectory=${cfg.project_root} --property=RuntimeDirectory=corpus-${cfg.name}`;
  const kept = sh`--property=RuntimeDirectoryMode=0700 --property=RuntimeDirectoryPreserve=yes`;
  return sh`systemd-run --quiet --wait --pipe --collect ${user} ${at} ${kept} /usr/bin/python3 .corpus/container.py`;
};

/** What the script reads, and the unit. */
function configure(s: SlsBuilder, cfg: Cfg, data: ImageData) {
  const owned = { mode: "0640", ...ownership(cfg).files } as const;
  provideStorage(s, cfg);
  return [
    s.file.managed(`${settingsDir(cfg)}/container.py`, { id: "container-script", ...owned, contents: containerScript }),
    s.file.serialize(`${settingsDir(cfg)}/container.json`, {
      id: "container-settings",
      ...owned,
      serializer: "json",
      show_changes: false,
      dataset: settings(cfg, data),
    }),
    configureUnit(s, cfg, {
      start: `/usr/bin/python3 ${settingsDir(cfg)}/container.py serve`,
      rising: true,
      more: [
        `RuntimeDirectory=${unitName(cfg)}`,
        "RuntimeDirectoryMode=0700",
        "RuntimeDirectoryPreserve=yes",
        "KillMode=mixed",
      ],
    }),
  ];
}

const settings = (cfg: Cfg, data: ImageData) => ({
  name: cfg.name,
  storage: storageDir(cfg),
  data: volumesDir(cfg),
  driver: data.storage_driver,
  image: data.image,
  archive: data.archive,
  holds: data.holds,
  digest: data.digest,
  keep: data.keep_images,
  command: data.command,
  port: data.port,
  container_port: data.container_port,
  uid: data.uid,
  volumes: data.volumes,
  provided: {
    PORT: `${filter.int(data.container_port)}`,
    DATABASE_KIND: `${data.database}`,
    DATABASE_NAME: cfg.name,
    DATABASE_USER: cfg.user,
    PGHOST: "/run/postgresql",
    MYSQL_UNIX_PORT: "/run/mysqld/mysqld.sock",
  },
  given: data.env,
});

function release(s: SlsBuilder, cfg: Cfg, data: ImageData): void {
  const begun = beginRelease(s, cfg);
  const files = configure(s, cfg, data);
  s.cmd.run(sh`${inContainer(cfg)} bring`, {
    id: "image-is-there",
    cwd: cfg.project_root,
    onchanges: [begun.pending, ...files],
    failhard: true,
  });
  s.each(data.commands, (one) => {
    s.cmd.run(sh`${inContainer(cfg)} once ${words(one)}`, {
      id: "command",
      cwd: cfg.project_root,
      onchanges: [begun.pending],
      failhard: true,
    });
  });
  s.backup("volumes", volumesDump(cfg), backedUp(cfg, data));
  begun.finish([runUnit(s, cfg, [begun.pending, ...files])]);
}
