import { defineInstaller, type SecretReference, type SlsBuilder, secret, sh, sls, unit } from "../authoring.ts";
import { beginRelease, ownership, settingsDir } from "./release.ts";
import { backedUp } from "./server/backup.ts";
import { preparing, runCommands } from "./server/commands.ts";
import { type Cfg, databaseData, serverData } from "./server/data.ts";
import { installDatabase, provideDatabase } from "./server/database.ts";
import { provideEnvironment } from "./server/environment.ts";
import { requireForm, requireSecrets } from "./server/fit.ts";
import { prepareHost, rotateLogs } from "./server/host.ts";
import { maintenanceTasks } from "./server/maintenance.ts";
import { checksProxied, proxiedProcedures, proxyTo } from "./server/proxy.ts";
import { pythonLauncher } from "./server/python-launcher.ts";
import { configureUnit, partName, runPart, runUnit } from "./server/unit.ts";
import { configureVhost, reloadNginx } from "./server/vhost.ts";
import { fetchPackages, packageData } from "./supervisor.ts";
import { installVirtualenv } from "./virtualenv.ts";
import { zeo, zodbDump } from "./zodb.ts";
import { configureZeo, configureZope, nameManager, type ZopeData } from "./zope-settings.ts";

export const zopeData = {
  ...serverData,
  ...databaseData,
  ...packageData,
  /** Path of the object that people see as the root of the site: `/Plone`; the empty text is Zope's own root. */
  site: "",
  /** A port of this host alone, behind nginx. */
  port: 8080,
  threads: 4,
  /** Objects that each thread keeps in memory. */
  cache_objects: 30000,
  /** More lines of zope.conf. */
  zope_conf: [] as string[],
  /** Requirements file, relative to the project: it names Zope, or Plone. */
  requirements: "requirements.txt",
  /** Packages beside the requirements. */
  packages: ["ZEO"],
  /** Zope's first manager; the password is generated, see `.corpus/manager.json`. */
  manager: "admin",
  /** Days of history that the weekly pack keeps. */
  pack_days: 7,
  /** Environment variables of Zope and of its scripts. */
  env: {} as Record<string, string>,
  /** Scripts that prepare a release, each a list of words: zconsole runs them, with the database as \`app\`. */
  commands: [] as string[][],
};

/** Zope, and what is made with it (Plone): ZODB behind ZEO, waitress, nginx. */
export const zope = defineInstaller({
  name: "zope",
  description: "Zope or Plone: ZODB with blobs behind ZEO, waitress behind nginx with TLS; packed weekly.",
  data: zopeData,
  secrets: { manager: secret.generated() },
  steps: ({ cfg, data, secrets }) => [
    sls("050_host", (s) => {
      requireSecrets(s, { manager: secrets.manager });
      requireForm(s, data.site, { key: "site", pattern: "(?:/[A-Za-z0-9._-]+)*", example: "/Plone" });
      prepareHost(s, cfg, { data, port: data.port, packages: ["python3-venv"] });
      installDatabase(s, data);
    }),
    sls("100_database", (s) => provideDatabase(s, cfg, data)),
    sls("200_virtualenv", (s) => installVirtualenv(s, cfg, data)),
    sls("500_release", (s) => release(s, cfg, { data, password: secrets.manager })),
    sls("600_vhost", (s) => serve(s, cfg, data)),
    ...maintenanceTasks(cfg),
    sls("task_pack", (s) => {
      s.cmd.run(sh`.venv/bin/zeopack -d ${data.pack_days} -u /run/corpus-${cfg.name}-zeo/zeo.sock:main`, {
        cwd: cfg.project_root,
        ...ownership(cfg).runas,
      });
    }),
  ],
  procedures: proxiedProcedures({
    configure,
    serve,
    beside: [zeo],
  }),
  fetch: ({ data }) => fetchPackages(data, { requirements: [data.requirements], packages: [data.packages] }),
  checks: ({ cfg, data }) => [unit(partName(cfg, zeo)), ...checksProxied({ cfg, data })],
});

const run = (cfg: Cfg): string => `${cfg.project_root}/.venv/bin/python .corpus/run.py ${cfg.project_root}/.venv/bin`;

/** What Zope reads, and ZEO before it. */
function configure(s: SlsBuilder, cfg: Cfg, data: ZopeData) {
  return [...configureStorage(s, cfg), ...configureServer(s, cfg, data)];
}

function configureStorage(s: SlsBuilder, cfg: Cfg) {
  const start = `${cfg.project_root}/.venv/bin/runzeo -C ${settingsDir(cfg)}/zeo.conf`;
  const directory = [`RuntimeDirectory=${partName(cfg, zeo)}`, "RuntimeDirectoryMode=0700"];
  return [configureZeo(s, cfg), configureUnit(s, cfg, { part: zeo, start, more: directory })];
}

function configureServer(s: SlsBuilder, cfg: Cfg, data: ZopeData) {
  return [
    ...provideEnvironment(s, cfg, { data, env: data.env, launcher: pythonLauncher }),
    ...configureZope(s, cfg, data),
    configureUnit(s, cfg, { start: `${run(cfg)}/runwsgi .corpus/zope.ini`, beside: [zeo] }),
  ];
}

interface Release {
  readonly data: ZopeData;
  readonly password: SecretReference;
}

function release(s: SlsBuilder, cfg: Cfg, { data, password }: Release): void {
  const begun = beginRelease(s, cfg);
  const storage = runPart(s, cfg, { part: zeo, changed: [begun.pending, ...configureStorage(s, cfg)] });
  const files = configureServer(s, cfg, data);
  nameManager(s, cfg, { name: data.manager, password });
  const zconsole = sh`.venv/bin/python .corpus/run.py .venv/bin/zconsole run .corpus/zope.conf`;
  s.cmd.run(sh`${zconsole} .corpus/manager.py`, {
    id: "manager-is-there",
    require: [storage],
    ...preparing(cfg, begun.pending),
  });
  runCommands(s, cfg, { commands: data.commands, by: zconsole, pending: begun.pending });
  s.backup("zodb", zodbDump(cfg), backedUp(cfg, data));
  s.periodicTask("pack", { dayweek: 0, hour: 2, minute: 20 });
  begun.finish([runUnit(s, cfg, [begun.pending, ...files])]);
}

/** nginx says to Zope which object people see, and by which address: its virtual host monster makes its links so. */
function serve(s: SlsBuilder, cfg: Cfg, data: ZopeData): void {
  rotateLogs(s, cfg, data);
  const rewritten = `rewrite ^(.*)$ /VirtualHostBase/https/$host:443${data.site}/VirtualHostRoot$1 break;`;
  const locations = proxyTo(data.port, [rewritten]);
  reloadNginx(s, configureVhost(s, cfg, { data, root: `${cfg.project_root}/public`, locations }));
}
