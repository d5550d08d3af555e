import { defineInstaller, filter, not, type Reference, type SlsBuilder, sh, sls, words } from "../authoring.ts";
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

const rubyData = {
  ...serverData,
  ...databaseData,
  /** Rack's file, relative to the project. */
  rackup: "config.ru",
  /** A port of this host alone, behind nginx. */
  port: 9292,
  /** Processes of puma; 0: one, without a master. */
  workers: 0,
  /** Threads of each. */
  threads: 5,
  /** More words of `bundle install`: `--local` takes gems of this host (Debian's) and of `vendor/cache` alone. */
  bundle: [] as string[],
  /** Gemfile.lock, which is in git, says what is installed. False: bundler finds it out on this host, as Debian's gems change. */
  locked: true,
  /** Environment variables of the application, of its commands and of bundler: `BUNDLE_WITHOUT` … */
  env: {} as Record<string, string>,
  /** Commands that prepare a release, each a list of words for `bundle exec`: `["rake", "db:migrate"]`. */
  commands: [] as string[][],
};

type RubyData = Reference<typeof rubyData>;

/** A Rack application (Sinatra, Rails …): gems as its Gemfile has them, puma among them; systemd, nginx, a database. */
export const ruby = defineInstaller({
  name: "ruby",
  description: "A Rack application (Sinatra …): bundler, puma behind nginx with TLS; postgresql, mariadb or sqlite.",
  data: rubyData,
  steps: ({ cfg, data }) => [
    sls("050_host", (s) => {
      requireForm(s, data.rackup, { key: "rackup", pattern: "[A-Za-z0-9._/-]+", example: "config.ru" });
      prepareHost(s, cfg, { data, port: data.port, packages: ["ruby", "bundler", "puma"] });
      installDatabase(s, data);
    }),
    sls("100_database", (s) => provideDatabase(s, cfg, data)),
    sls("200_gems", (s) => installGems(s, cfg, data)),
    sls("500_release", (s) => release(s, cfg, data)),
    sls("600_vhost", (s) => serveProxied(s, cfg, data)),
    ...maintenanceTasks(cfg),
  ],
  procedures: proxiedProcedures({ configure }),
  checks: checksProxied,
});

const launcher = `# Runs a command with the application's environment, which is in environment.json beside this file.
require "json"

environment = JSON.parse(File.read(File.join(__dir__, "environment.json")))
ENV["RACK_ENV"] = "production"
ENV.update(environment["provided"]).update(environment["given"].transform_values(&:to_s))
exec(*ARGV)
`;

const bundle = sh`ruby .corpus/run.rb bundle`;

function installGems(s: SlsBuilder, cfg: Cfg, data: RubyData): void {
  s.file.directory(settingsDir(cfg), { id: "settings-directory", mode: "0750", ...ownership(cfg).files });
  const files = writeEnvironment(s, cfg, data);
  s.comment(
    "bundler itself says whether a gem lacks. What Debian has is taken from there; vendor/cache stays as git has it.",
  );
  const lacking = { unless: sh`${bundle} check`, cwd: cfg.project_root, ...ownership(cfg).runas };
  s.when(not(data.locked), () => {
    s.cmd.run("rm -f Gemfile.lock", { id: "lock-is-made-anew", ...lacking });
  });
  const gems = s.cmd.run(sh`${bundle} install --no-cache ${words(data.bundle)}`, {
    id: "gems-of-the-gemfile",
    ...lacking,
  });
  releaseChanged(s, cfg, [...files, gems]);
}

function writeEnvironment(s: SlsBuilder, cfg: Cfg, data: RubyData) {
  const more = { GEM_HOME: `${settingsDir(cfg)}/gems`, BUNDLE_FROZEN: `${data.locked}` };
  return provideEnvironment(s, cfg, { data, env: data.env, more, launcher: ["run.rb", launcher] });
}

function configure(s: SlsBuilder, cfg: Cfg, data: RubyData) {
  const puma = `puma --config - --bind tcp://127.0.0.1:${filter.int(data.port)}`;
  const size = `--workers ${filter.int(data.workers)} --threads 1:${filter.int(data.threads)}`;
  const start = `/usr/bin/ruby "${settingsDir(cfg)}/run.rb" bundle exec ${puma} ${size} "${data.rackup}"`;
  return [...writeEnvironment(s, cfg, data), configureUnit(s, cfg, { start })];
}

function release(s: SlsBuilder, cfg: Cfg, data: RubyData): void {
  const begun = beginRelease(s, cfg);
  const files = configure(s, cfg, data);
  runCommands(s, cfg, { commands: data.commands, by: sh`${bundle} exec`, pending: begun.pending });
  begun.finish([runUnit(s, cfg, [begun.pending, ...files])]);
}
