import { defineProject, equals, type StateHandle, sh, sls } from "corpus";

const shared: { conf?: StateHandle } = {};

/** The base of `320_extend` and `310_include`: what other SLS add to. */
const base = sls("300_base", (s) => {
  shared.conf = s.file.managed("/etc/proxy.conf", {
    id: "proxy-conf",
    source: "salt://proxy/proxy.conf",
    mode: "0644",
  });
});

/** What Salt's documentation shows, once more: each SLS has a hand-written one of its name beside it (../../salt/written). */
export default defineProject({
  name: "demo",
  steps: ({ grains, pillar, salt }) => [
    sls("010_package_and_service", (s) => {
      const installed = s.pkg.installed("nginx", { id: "web-server" });
      s.service.running("nginx", { id: "web-service", enable: true, require: [installed] });
    }),
    sls("020_watch", (s) => {
      const conf = s.file.managed("/etc/ntp.conf", { id: "ntp-conf", source: "salt://ntp/ntp.conf", mode: "0644" });
      s.service.running("ntpd", { id: "ntp", watch: [conf] });
    }),
    sls("030_onchanges", (s) => {
      const unit = s.file.managed("/etc/systemd/system/app.service", { id: "unit", source: "salt://app/app.service" });
      s.cmd.run("systemctl daemon-reload", { id: "reload-units", onchanges: [unit] });
    }),
    sls("040_onfail", (s) => {
      const primary = s.mount.mounted("/mnt/primary", { id: "primary", device: "10.0.0.1:/share", fstype: "nfs" });
      s.mount.mounted("/mnt/standby", { id: "standby", device: "10.0.0.2:/share", fstype: "nfs", onfail: [primary] });
    }),
    sls("050_prereq", (s) => {
      const content = s.file.recurse("/srv/www", { id: "content", source: "salt://www" });
      s.cmd.run("lb-drain on", { id: "drain", prereq: [content] });
      s.cmd.run("lb-drain off", { id: "undrain", onchanges: [content] });
    }),
    sls("060_listen", (s) => {
      const conf = s.file.managed("/etc/redis.conf", { id: "redis-conf", source: "salt://redis/redis.conf" });
      s.service.running("redis", { id: "redis", listen: [conf] });
    }),
    sls("070_use", (s) => {
      const first = s.file.managed("/etc/one.conf", {
        id: "one",
        source: "salt://one.conf",
        user: "root",
        mode: "0640",
      });
      s.file.managed("/etc/two.conf", { id: "two", source: "salt://two.conf", use: [first] });
    }),
    sls("080_in_forms", (s) => {
      const service = s.service.running("sshd", { id: "sshd" });
      s.pkg.installed("openssh-server", { id: "sshd-package", require_in: [service] });
      s.file.managed("/etc/ssh/sshd_config", {
        id: "sshd-conf",
        source: "salt://ssh/sshd_config",
        watch_in: [service],
      });
    }),
    sls("090_any_forms", (s) => {
      const [a, b] = [s.test.nop("a", { id: "a" }), s.test.nop("b", { id: "b" })];
      s.test.nop("any", { id: "after-any", require_any: [a, b] });
      s.test.nop("changed", { id: "after-change", onchanges_any: [a, b] });
    }),
    sls("100_several_names", (s) => {
      s.user.present(["ada", "bob"], { id: "users", shell: "/bin/bash" });
    }),
    sls("110_unless_and_onlyif", (s) => {
      s.cmd.run("make-swap", { id: "swap", unless: sh`grep -q swap /proc/swaps`, onlyif: sh`test -e /dev/vdb` });
    }),
    sls("120_creates", (s) => {
      s.cmd.run("tar xf /tmp/app.tar", { id: "unpack", cwd: "/opt", creates: ["/opt/app/bin", "/opt/app/lib"] });
    }),
    sls("130_check_command", (s) => {
      s.file.managed("/etc/sudoers.d/ops", {
        id: "sudoers",
        source: "salt://sudo/ops",
        mode: "0440",
        check_cmd: sh`visudo -c -f`,
      });
    }),
    sls("140_retry", (s) => {
      s.http.query("http://127.0.0.1:8080/", {
        id: "answers",
        status: 200,
        retry: { attempts: 5, interval: 10, until: true, splay: 3 },
      });
    }),
    sls("150_order", (s) => {
      s.pkg.installed("vim", { id: "editor", order: "last" });
      s.test.nop("early", { id: "early", order: "first" });
      s.test.nop("tenth", { id: "tenth", order: 10 });
    }),
    sls("160_failhard_and_parallel", (s) => {
      s.cmd.run("backup-check", { id: "must-work", failhard: true });
      s.cmd.run("slow-index", { id: "beside", parallel: true });
    }),
    sls("170_events_and_modules", (s) => {
      s.pkg.installed("python3-pymysql", { id: "driver", reload_modules: true, fire_event: "driver/installed" });
    }),
    sls("180_pinned_packages", (s) => {
      s.pkg.installed("tools", { id: "tools", pkgs: ["curl", { jq: "1.6-2.1" }, "rsync"], refresh: true });
    }),
    sls("190_user_with_key", (s) => {
      const group = s.group.present("deploy", { id: "deploy-group", gid: 4000 });
      const user = s.user.present("deploy", {
        id: "deploy-user",
        uid: 4000,
        gid: 4000,
        home: "/home/deploy",
        shell: "/bin/bash",
        groups: ["adm"],
        require: [group],
      });
      s.ssh_auth.present("AAAAC3NzaC1lZDI1NTE5AAAAIExample", {
        id: "deploy-key",
        user: "deploy",
        enc: "ssh-ed25519",
        comment: "deploy@build",
        require: [user],
      });
    }),
    sls("200_cron", (s) => {
      s.cron.present("/usr/local/bin/rotate > /dev/null", {
        id: "rotate",
        user: "root",
        minute: "*/5",
        hour: "2",
        identifier: "rotate",
      });
    }),
    sls("210_directory_and_link", (s) => {
      const directory = s.file.directory("/srv/data", {
        id: "data",
        user: "root",
        group: "adm",
        mode: "0750",
        makedirs: true,
        recurse: ["user", "group"],
      });
      s.file.symlink("/data", { id: "link", target: "/srv/data", require: [directory] });
    }),
    sls("220_edit_lines", (s) => {
      s.file.append("/etc/motd", { id: "motd", text: ["Be careful.", "Changes are logged: yes"] });
      s.file.replace("/etc/login.defs", { id: "umask", pattern: "^UMASK.*$", repl: "UMASK 027" });
      s.file.line("/etc/hosts.allow", { id: "allow", content: "sshd: 10.0.", mode: "ensure", after: "^#.*$" });
      s.file.comment("/etc/fstab", { id: "no-floppy", regex: "^/dev/fd0" });
    }),
    sls("230_block", (s) => {
      s.file.blockreplace("/etc/hosts", {
        id: "hosts-block",
        marker_start: "# begin: managed",
        marker_end: "# end: managed",
        content: "10.0.0.5 db\n10.0.0.6 cache\n",
        append_if_not_found: true,
        backup: ".bak",
      });
    }),
    sls("240_serialized", (s) => {
      s.file.serialize("/etc/app.json", {
        id: "app-json",
        dataset: { listen: { host: "127.0.0.1", port: 8000 }, features: ["a", "b"], debug: false, none: null },
        serializer: "json",
      });
    }),
    sls("250_key_values", (s) => {
      s.file.keyvalue("/etc/ssh/sshd_config", {
        id: "sshd-options",
        key_values: { permitrootlogin: "without-password", loginGraceTime: "30" },
        separator: " ",
        uncomment: "# ",
        key_ignore_case: true,
        append_if_not_found: true,
      });
    }),
    sls("260_ini", (s) => {
      s.ini.options_present("/etc/app.ini", {
        id: "app-ini",
        separator: "=",
        sections: { server: { bind: "0.0.0.0", workers: "4" }, log: { level: "info" } },
      });
    }),
    sls("270_repository", (s) => {
      s.git.latest("https://git.example.org/app.git", {
        id: "checkout",
        target: "/opt/app",
        rev: "stable",
        user: "deploy",
        force_reset: true,
      });
    }),
    sls("280_archive", (s) => {
      s.archive.extracted("/opt/tool", {
        id: "tool",
        source: "https://example.org/tool.tar.gz",
        source_hash: "sha256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        user: "root",
        enforce_toplevel: false,
      });
    }),
    sls("290_kernel_settings", (s) => {
      s.sysctl.present("vm.swappiness", { id: "swappiness", value: "20" });
      s.kmod.present("nf_conntrack", { id: "conntrack", persist: true });
      s.timezone.system("Europe/Berlin", { id: "time-zone", utc: true });
    }),
    base,
    sls("310_include", (s) => {
      s.include(base);
      s.service.running("proxy", { id: "proxy", require: [base] });
    }),
    sls("320_extend", (s) => {
      s.include(base);
      const proxy = s.service.running("proxy", { id: "proxy-2", enable: true });
      s.extend(shared.conf as StateHandle, { mode: "0600", watch_in: [proxy] });
    }),
    sls("330_grains", (s) => {
      s.when(
        equals(grains.os_family, "Debian"),
        () => s.pkg.installed("apache2", { id: "apache-debian" }),
        () => s.pkg.installed("httpd", { id: "apache-other" }),
      );
    }),
    sls("340_pillar_loop", (s) => {
      s.eachEntry(pillar("accounts", {} as Readonly<Record<string, { uid: number }>>), (name, account) =>
        s.user.present(name, { id: "account", uid: account.uid }),
      );
    }),
    sls("350_pillar_default", (s) => {
      s.file.managed("/etc/port", { id: "port", contents: [`port = ${pillar("app:port", 8000)}`] });
    }),
    sls("360_execution_function", (s) => {
      s.when(salt.file.file_exists({ path: "/nonexistent/marker" }), () => s.test.nop("marked", { id: "marked" }));
      s.test.nop("always", { id: "always" });
    }),
    sls("370_set", (s) => {
      const root = s.set("root", `/srv/${grains.id}`);
      s.file.directory(root, { id: "root" });
      s.file.managed(`${root}/README`, { id: "readme", contents: "Managed by Salt.", mode: "0644" });
    }),
    sls("380_module_run", (s) => {
      s.module.run("refresh", { id: "refresh", "service.restart": [{ name: "cron" }] });
    }),
    sls("390_schedule_and_grains", (s) => {
      s.schedule.present("nightly", {
        id: "nightly",
        function: "state.apply",
        hours: 24,
        splay: { start: 0, end: 600 },
        maxrunning: 1,
      });
      s.grains.present("deployment", { id: "deployment", value: "blue" });
    }),
    sls("400_python_environment", (s) => {
      const environment = s.virtualenv.managed("/opt/app/env", { id: "environment", python: "/usr/bin/python3" });
      s.pip.installed("flask", { id: "flask", bin_env: "/opt/app/env", upgrade: true, require: [environment] });
    }),
    sls("410_environment_and_event", (s) => {
      s.environ.setenv("editor", {
        id: "environment-variables",
        value: { EDITOR: "vim", PAGER: "less" },
        update_minion: true,
      });
      s.event.send("corpus/demo/done", { id: "tell", data: { stage: "end", ok: true } });
    }),
    sls("420_locale_and_hosts", (s) => {
      s.locale.present("de_DE.UTF-8", { id: "german" });
      s.host.present("db.internal", { id: "db-host", ip: ["10.0.0.5", "fd00::5"] });
    }),
  ],
});
