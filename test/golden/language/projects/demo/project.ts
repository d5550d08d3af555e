import {
  all,
  any,
  command,
  defineInstaller,
  defineProject,
  equals,
  http,
  not,
  sh,
  sls,
  tcp,
  unit,
  when,
  words,
} from "corpus";

/** An installer of the workspace. */
const shop = defineInstaller({
  name: "shop",
  description: "A shop.",
  data: { port: 8000, stock: { file: "stock.csv", currency: "EUR" }, commands: [["load", "--all"]] },
  required: ["port"],
  steps: ({ cfg, data }) => [
    sls("200_stock", (s) => {
      s.each(data.commands, (words_) => {
        s.cmd.run(sh`bin/shop ${words(words_)} > ${cfg.data_root}/log`, { cwd: cfg.project_root });
      });
      s.undo(() => s.file.absent(`${cfg.data_root}/log`));
    }),
  ],
  procedures: {
    rollback: ({ data }) =>
      sls("rollback", (s) => {
        s.inherit();
        s.file.touch(`/run/shop-${data.port}`);
      }),
  },
  checks: ({ data }) => [tcp("127.0.0.1", data.port)],
});

/** Every part of the language. */
export default defineProject({
  name: "demo",
  installer: shop({ port: 8001, stock: { currency: "CHF" } }),
  data: {
    domain: "example.org",
    sites: [{ name: "one", aliases: ["eins"] }],
    hosts: {} as Record<string, string>,
    debug: false,
    tricky: { "a: b": "{{ no }}", yes: "no", time: "12:30", octal: "0640" },
  },
  archiveExcludes: ["node_modules/", "*.pyc"],
  permissions: { "data/uploads/**": { mode: "0660", dir_mode: "2770", group: "www-data" } },
  environments: { dev: { data: { debug: true, stock: { file: "dev.csv" } } } },
  os: { Debian: { data: { port: 8002 } } },
  steps: ({ cfg, data }) => [
    sls("100_settings", (s) => {
      const owner = when(not(cfg.unprivileged), cfg.user);
      const conf = s.file.managed(`${cfg.project_root}/shop.ini`, {
        contents: ["[shop]", `domain = ${data.domain}`, `first = ${data.sites[0]?.name}`],
        mode: "0640",
        user: owner,
        group: owner,
      });
      const extra = s.file.serialize(`${cfg.data_root}/extra.json`, {
        dataset: { tricky: data.tricky, hosts: data.hosts, fixed: { list: [1, [2, { three: null }], []], none: {} } },
        serializer: "json",
        require: [conf],
      });
      s.when(
        all(data.debug, equals(cfg.default_env, "dev")),
        () => s.test.nop("debugging"),
        () => s.test.nop("not debugging"),
      );
      s.when(any(data.debug, not(data.domain)), () => {
        s.cmd.run("bin/reload", {
          cwd: cfg.project_root,
          args: [data.domain, "it's"],
          onchanges: [conf, extra],
          unless: sh`test -e ${cfg.run_dir}/lock`,
        });
      });
      s.each(data.sites, (site) => {
        const directory = s.file.directory(`${cfg.data_root}/${site.name}`, { id: "site" });
        s.each(site.aliases, (alias) =>
          s.file.symlink(`${cfg.data_root}/${alias}`, { target: `${cfg.data_root}/${site.name}` }),
        );
        s.file.managed(`${cfg.data_root}/${site.name}/about.txt`, {
          contents: "Two lines,\n\n  and {% literal %} braces.\n",
          require: [directory],
        });
      });
      const queue = s.set("queue", sh`bin/queue --at ${cfg.data_root}/queue`);
      s.cmd.run(sh`${queue} pause`, { id: "pause-queue", cwd: cfg.project_root });
      s.undo(() => {
        s.comment("The old release goes on with the queue.");
        s.cmd.run(sh`${queue} resume`, { id: "resume-queue", cwd: cfg.project_root });
      });
      s.undo(() => s.when(data.debug, () => s.test.nop("undone first")));
      s.eachEntry(data.hosts, (name, ip) => s.host.present(name, { ip }));
    }),
    sls("200_stock", (s) => {
      s.inherit();
      s.file.append("/etc/motd", { text: "multiple\nlines, readable\n" });
    }),
  ],
  notify: { on: ["rolled-back"], mail: { to: ["ops@example.org"], host: "mail.example.org", security: "starttls" } },
  checks: ({ cfg, data }) => [
    http(`http://${data.domain}/`, { status: 204 }),
    command(sh`test -s ${cfg.data_root}/log`),
    unit("shop.service", { attempts: 30 }),
  ],
});
