import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { type Answer, askSalt, minionConfig, type Question, type Shown } from "./salt-probe.ts";
import { sampleCfg } from "./sample-cfg.ts";
import { repository, temporaryDirectory } from "./workspace.ts";

const master = fileURLToPath(new URL("../../golden/language/expected/mastersalt", import.meta.url));
const demo = fileURLToPath(new URL("../../golden/language/expected/projects/demo/project/.salt", import.meta.url));

/** What the golden definition gives its states through references, calls and filters, when a real Salt renders it. */
export function describeLanguage(release: "3006" | "3008"): void {
  describe(`the language on Salt ${release}`, function () {
    this.timeout(120_000);

    it("renders every SLS of the golden definition, with what references, calls and filters stand for", async () => {
      const shown = await show(release);
      for (const [name, high] of Object.entries(shown)) {
        expect(high, `${name}: ${JSON.stringify(high)}`).not.to.be.an("array");
      }
      const minion = shown["makina-projects.demo.050_minion"] as High;
      const dataset = argumentsOf(minion, "demo-minion-file.serialize-data_root-minion.json", "file")["dataset"];
      const { cpus, first, ...known } = dataset as Record<string, unknown>;
      expect(cpus).to.be.a("number");
      expect(String(first)).to.match(/^[0-9.]+$/);
      expect(known).to.deep.equal({
        domain: "EXAMPLE.ORG",
        label: "a+b on probe",
        peers: {},
        port: 8080,
        role: "web",
        user: "/root",
      });
      expect(minion).to.include.keys("demo-minion-host.present-local-item-1", "demo-minion-test.nop-named");
    });

    it("has dumped, loaded and run periodically what the definition says", async () => {
      const sls = (name: string) => `makina-projects.demo.${name}`;
      const { show } = await ask(release, {
        show: ["archive", "rollback", "130_backups", "task_restore_files"].map(sls),
      });
      const state = (name: string, id: string) => argumentsOf(show[sls(name)] as High, id, "mc_project");
      expect(state("archive", "queue-dumped")).to.include({
        name: "bin/queue --at /srv/projects/demo/data/queue dump",
        path: "/srv/projects/demo/archives/d1/queue.dump",
      });
      expect(state("rollback", "notes-loaded")).to.include({
        path: "/srv/projects/demo/archives/d0/notes.dump",
        order: 2,
      });
      expect(state("130_backups", "periodic-reindex")).to.include({
        name: "bin/queue --at /srv/projects/demo/data/queue pause && bin/reindex example.org",
        user: "demo-user",
        schedule: "cron",
      });
      expect(state("task_restore_files", "files-directory-loaded")).to.include({ before: "d1", dump: null });
    });

    it("finds the files of the definition and renders its templates", async () => {
      const name = "makina-projects.demo.120_files";
      const states = Object.values((await ask(release, { test: [name] })).test[name] ?? {});
      expect(states.map((state) => [state.name, state.result])).to.deep.equal([
        ["/srv/projects/demo/data/plain.txt", null],
        ["/srv/projects/demo/data/demo.conf", null],
      ]);
    });

    it("renders what the ops master has besides projects", async () => {
      const { show, yaml } = await ask(release, {
        show: ["orch.roll_out", "web", "motd"],
        yaml: ["master", "minion"].map((kind) => readFileSync(`${master}/etc/${kind}.d/corpus.conf`, "utf8")),
      });
      const [orchestration, web, motd] = Object.values(show) as High[];
      expect(argumentsOf(orchestration as High, "salt-orch-roll_out-salt.state-rest", "salt")["require"]).to.deep.equal(
        [{ salt: "salt-orch-roll_out-salt.state-canary" }],
      );
      expect(web).to.include.keys("salt-web-pkg.installed-nginx");
      expect(argumentsOf(motd as High, "salt-motd-file.managed-etc-motd", "file")["contents"]).to.deep.equal([
        "This is probe.",
      ]);
      expect(yaml).to.deep.equal([
        {
          nodegroups: { debian: "G@os:Debian" },
          reactor: [{ "salt/minion/*/start": ["salt://reactor/started.sls"] }],
          worker_threads: 8,
        },
        {
          beacons: { load: [{ interval: 60 }] },
          schedule: { highstate: { function: "state.apply", hours: 6, splay: 600 } },
          startup_states: "highstate",
        },
      ]);
    });

    it("orders, extends and requires as the definition says", async () => {
      const name = "makina-projects.demo.150_order";
      const { show, test } = await ask(release, { show: [name], test: [name] });
      const high = show[name] as High;
      expect(high["__extend__"]).to.deep.equal([
        { base: { file: [{ mode: "0600" }, { watch_in: [{ test: "first" }] }], __sls__: name, __env__: "base" } },
        { other: { file: [{ require: [{ sls: "makina-projects.demo.110_base" }] }], __sls__: name, __env__: "base" } },
      ]);
      const states = Object.values(test[name] ?? {}).toSorted((one, other) => one.__run_num__ - other.__run_num__);
      // `first` watches what is extended, so that only this goes before it.
      expect(states.map((state) => state.name)).to.deep.equal([
        ...[
          "/etc/base",
          "first",
          "/etc/other",
          "/srv/projects/demo/data/a",
          "/srv/projects/demo/data/b",
          "all of them",
        ],
      ]);
      expect(states.filter((state) => state.result === false)).to.deep.equal([]);
    });
  });
}

type High = Exclude<Shown, readonly string[]>;

async function show(release: "3006" | "3008"): Promise<Readonly<Record<string, Shown>>> {
  const names = readdirSync(demo).flatMap((file) => (file.endsWith(".sls") ? [file.slice(0, -4)] : []));
  return (await ask(release, { show: names.map((name) => `makina-projects.demo.${name}`) })).show;
}

async function ask(release: "3006" | "3008", question: Question): Promise<Answer> {
  using directory = temporaryDirectory();
  mkdirSync(`${directory.path}/salt/makina-projects`, { recursive: true });
  symlinkSync(demo, `${directory.path}/salt/makina-projects/demo`);
  directory.write({
    "salt/hand/written.sls": "other:\n  file.managed:\n    - name: /etc/other\n",
  });
  const golden = fileURLToPath(new URL("../../golden/language/expected/salt", import.meta.url));
  const config = {
    ...minionConfig(
      directory.path,
      [`${directory.path}/salt`, `${master}/salt`, golden, `${repository}generated/salt`],
      cfg,
    ),
    pillar_roots: { base: [`${directory.path}/pillar`] },
  };
  directory.write({
    "pillar/top.sls": "base: {'*': [demo]}\n",
    grains: "roles: [web]\n",
    "pillar/demo.sls": "demo: {port: '8080'}\n",
  });
  return await askSalt(release, { config, sync: true, ...question });
}

const secrets = { database: "database-secret", mail: "mail-secret", token: "token-secret" };
const data = {
  domain: "example.org",
  sites: [{ name: "one", aliases: ["eins"] }],
  hosts: {},
  words: ["a", "b"],
  debug: true,
  tricky: {},
  port: 8001,
  stock: { file: "stock.csv", currency: "EUR" },
  commands: [],
};
const cfg = { ...sampleCfg("demo", data), secrets };

/** The arguments of one state of high data. */
function argumentsOf(high: High, id: string, module: string): Record<string, unknown> {
  expect(high, id).to.include.keys(id);
  const parts = ((high[id] as Record<string, unknown>)[module] ?? []) as unknown[];
  return Object.assign({}, ...parts.filter((part) => typeof part === "object")) as Record<string, unknown>;
}
