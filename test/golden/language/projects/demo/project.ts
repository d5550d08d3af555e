import {
  all,
  any,
  command,
  contains,
  defined,
  defineInstaller,
  defineProject,
  dump,
  equals,
  file,
  filter,
  greater,
  http,
  less,
  not,
  type StateHandle,
  secret,
  sh,
  sls,
  tcp,
  template,
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

/** States of one SLS that another extends and requires. */
const base = sls("110_base", (s) => {
  const file = s.file.managed("/etc/base", { contents: "base", id: "base" });
  handles.push(file);
});
const handles: StateHandle[] = [];

/** Every part of the language. */
export default defineProject({
  name: "demo",
  installer: shop({ port: 8001, stock: { currency: "CHF" } }),
  data: {
    domain: "example.org",
    sites: [{ name: "one", aliases: ["eins"] }],
    hosts: {} as Record<string, string>,
    words: ["a", "b"],
    debug: false,
    tricky: { "a: b": "{{ no }}", yes: "no", time: "12:30", octal: "0640" },
  },
  archiveExcludes: ["node_modules/", "*.pyc"],
  permissions: { "data/uploads/**": { mode: "0660", dir_mode: "2770", group: "www-data" } },
  secrets: {
    database: secret.generated(),
    mail: secret.sdb("sdb://vault/mail?password"),
    token: secret.gpg(`-----BEGIN PGP MESSAGE-----

      hQEMA0DwKoUqB3ZnAQf+
      =abcd
      -----END PGP MESSAGE-----`),
  },
  environments: { dev: { data: { debug: true, stock: { file: "dev.csv" } } } },
  os: { Debian: { data: { port: 8002 } } },
  steps: ({ cfg, data, grains, grain, pillar, mine, salt, secrets }) => [
    sls("040_secrets", (s) => {
      s.file.managed(`${cfg.data_root}/database.ini`, {
        contents: ["[database]", `password = ${secrets.database}`],
        mode: "0600",
      });
      s.file.serialize(`${cfg.data_root}/mail.json`, {
        dataset: { password: secrets.mail, tokens: [secrets.token] },
        serializer: "json",
        mode: "0600",
      });
      s.cmd.run("bin/login", { cwd: cfg.project_root, env: { TOKEN: secrets.token } });
    }),
    sls("050_minion", (s) => {
      s.when(all(equals(grains.os_family, "Debian"), greater(grains.mem_total, 512)), () => s.test.nop("large"));
      s.when(any(less(cfg.name, "m"), contains(data.domain, "."), defined(grain("roles", ""))), () =>
        s.test.nop("named"),
      );
      s.each(salt.network.ip_addrs<string[]>({ cidr: "127.0.0.0/8", include_loopback: true }), (address) =>
        s.host.present(`local-${address}`, { ip: address }),
      );
      s.file.serialize(`${cfg.data_root}/minion.json`, {
        serializer: "json",
        dataset: {
          cpus: grains.num_cpus,
          first: filter.first(filter.sort(grains.ipv4)),
          port: filter.int(pillar("demo:port", 80)),
          role: grain("roles:0", "none"),
          peers: mine("*", "network.ip_addrs"),
          domain: filter.upper(filter.default(data.domain, "nowhere")),
          user: salt.user.info<{ home: string }>({ name: "root" }).home,
          label: `${filter.join(data.words, "+")} on ${grains.id}`,
        },
      });
    }),
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
    base,
    sls("120_files", (s) => {
      s.file.managed(`${cfg.data_root}/plain.txt`, { source: file("plain.txt"), mode: "0644" });
      s.file.managed(`${cfg.data_root}/demo.conf`, {
        ...template("demo.conf.jinja", { port: data.port, names: data.words }),
        mode: "0644",
      });
    }),
    sls("130_backups", (s) => {
      const queue = s.set("queue", sh`bin/queue --at ${cfg.data_root}/queue`);
      const paused = s.set("paused", sh`${queue} pause`);
      s.backup(
        "queue",
        { dump: sh`${queue} dump`, restore: sh`${queue} load`, onlyif: sh`${queue} ready`, user: "root", cwd: "/" },
        {
          hour: 3,
          minute: "*/20",
          keep: 14,
          around: { before: (t) => t.cmd.run("bin/queue pause"), after: (t) => t.cmd.run("bin/queue resume") },
        },
      );
      s.backup("notes", { dump: "bin/notes dump", restore: "bin/notes load" });
      s.when(equals(data.domain, "example.org"), () => {
        s.when(data.debug, () => s.backup("files", dump.directory(`${cfg.data_root}/files`), { dayweek: 1 }));
      });
      s.periodic("reindex", sh`${paused} && bin/reindex ${data.domain}`, { minute: 13, schedule: "cron" });
      s.periodic("report", "bin/report", {
        daymonth: 1,
        hour: data.port,
        user: "nobody",
        cwd: "/",
        enabled: data.debug,
      });
      s.periodicTask("nightly", { hour: 2, schedule: "timer", random_delay: 600 });
    }),
    sls("task_nightly", (s) => s.test.nop("at night")),
    sls("150_order", (s) => {
      s.include(base);
      s.include("hand.written");
      const first = s.test.nop("first", { id: "first", order: "first", parallel: true });
      s.extend(handles.at(-1) as StateHandle, { mode: "0600", watch_in: first });
      s.extend(s.foreign("file", "other"), { require: base });
      const several = s.file.directory([`${cfg.data_root}/a`, `${cfg.data_root}/b`], { umask: "027" });
      s.test.nop("all of them", {
        require: [base, s.foreign("file", "other")],
        watch_any: [first, several],
        listen_in: first,
        use: first,
        reload_grains: true,
        reload_pillar: true,
        retry: { attempts: 3, until: true },
        onlyif: [sh`test -d ${cfg.data_root}`, salt.file.directory_exists({ path: cfg.data_root })],
        unless: salt.file.file_exists({ path: `${cfg.data_root}/done` }),
      });
    }),
    sls("200_stock", (s) => {
      s.inherit();
      s.file.append("/etc/motd", { text: "multiple\nlines, readable\n" });
    }),
  ],
  notify: {
    outcomes: ["rolled-back"],
    mail: { to: ["ops@example.org"], host: "mail.example.org", security: "starttls" },
  },
  checks: ({ cfg, data }) => [
    http(`http://${data.domain}/`, { status: 204 }),
    command(sh`test -s ${cfg.data_root}/log`),
    unit("shop.service", { attempts: 30 }),
  ],
});
