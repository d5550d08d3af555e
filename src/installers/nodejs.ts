import { defineInstaller, type Reference, type SlsBuilder, sh, sls } from "../authoring.ts";
import { beginRelease, ownership, releaseChanged, settingsDir } from "./release.ts";
import { runCommands } from "./server/commands.ts";
import { type Cfg, databaseData, serverData } from "./server/data.ts";
import { installDatabase, provideDatabase } from "./server/database.ts";
import { provideEnvironment } from "./server/environment.ts";
import { requireForm } from "./server/fit.ts";
import { prepareHost } from "./server/host.ts";
import { maintenanceTasks } from "./server/maintenance.ts";
import { checksProxied, proxiedProcedures, serveProxied } from "./server/proxy.ts";
import { configureUnit, runUnit } from "./server/unit.ts";

const nodeData = {
  ...serverData,
  ...databaseData,
  /** The script that listens on `HOST` and `PORT` of its environment. */
  main: "server.js",
  /** A port of this host alone, behind nginx. */
  port: 3000,
  /** The package of Node, and the program npm; Debian's npm is a package of its own (`debs: ["npm"]`). */
  node: "nodejs",
  npm: "npm",
  /** Settings of npm as environment variables: `npm_config_registry`, `npm_config_offline` … */
  npm_env: {} as Record<string, string>,
  /** Environment variables of the application and of its commands. */
  env: {} as Record<string, string>,
  /** Scripts that prepare a release, each a list of words: `["migrate.js", "up"]`. */
  commands: [] as string[][],
};

type NodeData = Reference<typeof nodeData>;

/** A Node application: npm's packages as its lock file has them, systemd, nginx, a database. */
export const nodejs = defineInstaller({
  name: "nodejs",
  description: "A Node application: npm ci, a unit of systemd behind nginx with TLS; postgresql, mariadb or sqlite.",
  data: nodeData,
  steps: ({ cfg, data }) => [
    sls("050_host", (s) => {
      requireForm(s, data.main, { key: "main", pattern: "[A-Za-z0-9@._/-]+", example: "server.js" });
      prepareHost(s, cfg, { data, port: data.port, packages: [data.node] });
      installDatabase(s, data);
    }),
    sls("100_database", (s) => provideDatabase(s, cfg, data)),
    sls("200_packages", (s) => installPackages(s, cfg, data)),
    sls("500_release", (s) => release(s, cfg, data)),
    sls("600_vhost", (s) => serveProxied(s, cfg, data)),
    ...maintenanceTasks(cfg),
  ],
  procedures: proxiedProcedures({ configure }),
  checks: checksProxied,
});

const launcher = `// Runs a script with the application's environment, which is in environment.json beside this file.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { provided, given } = JSON.parse(readFileSync(new URL("environment.json", import.meta.url), "utf8"));
Object.assign(process.env, { NODE_ENV: "production" }, provided, given);
process.argv.splice(1, 1);
await import(pathToFileURL(resolve(process.argv[1])));
`;

function installPackages(s: SlsBuilder, cfg: Cfg, data: NodeData): void {
  s.comment("The lock file says what is installed; a copy of it, within, what was.");
  const at = { cwd: cfg.project_root, ...ownership(cfg).runas };
  const packages = s.cmd.run(
    sh`${data.npm} ci --omit=dev --no-audit --no-fund && cp package-lock.json node_modules/.corpus-lock`,
    {
      id: "packages-of-the-lock-file",
      unless: sh`cmp -s package-lock.json node_modules/.corpus-lock`,
      env: data.npm_env,
      ...at,
    },
  );
  releaseChanged(s, cfg, [packages]);
}

function configure(s: SlsBuilder, cfg: Cfg, data: NodeData) {
  const files = provideEnvironment(s, cfg, { data, env: data.env, launcher: ["run.mjs", launcher] });
  const start = `/usr/bin/node "${settingsDir(cfg)}/run.mjs" "${data.main}"`;
  const more = ["Environment=HOST=127.0.0.1", `Environment=PORT=${data.port}`];
  return [...files, configureUnit(s, cfg, { start, more })];
}

function release(s: SlsBuilder, cfg: Cfg, data: NodeData): void {
  const begun = beginRelease(s, cfg);
  const files = configure(s, cfg, data);
  runCommands(s, cfg, { commands: data.commands, by: sh`node .corpus/run.mjs`, pending: begun.pending });
  begun.finish([runUnit(s, cfg, [begun.pending, ...files])]);
}
