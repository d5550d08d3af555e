import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import type { FileChange } from "../../../src/cli/author/file-change.ts";
import type { Release } from "../../../tools/lab/venv.ts";
import { recordsOf } from "../bridge/cli.ts";
import { definition, type TemporaryDirectory, temporaryDirectory } from "../compiler/workspace.ts";
import { hashOf, ProjectHost } from "../engine/host.ts";
import { pushPillar } from "../engine/pillar.ts";
import { corpusIn } from "./cli.ts";

const written = (options: string): string =>
  definition(
    `
  data: { title: "One", sizes: { small: 1 } },
  secrets: { token: secret.generated() },
  ${options}`,
    "defineProject, file, secret, sls, template",
  );

const steps = (extra: string): string => `
  steps: ({ cfg, data, secrets }) => [
    sls("100_files", (s) => {
      s.file.managed(\`\${cfg.data_root}/title\`, { id: "title", contents: [data.title], mode: "0644" });
      s.file.managed(\`\${cfg.data_root}/token\`, { id: "token", contents: [\`t=\${secrets.token}\`], mode: "0600" });
      s.file.managed(\`\${cfg.data_root}/app\`, { id: "app", source: file("app"), mode: "0644" });
      ${extra}
    }),
  ],`;

interface HostRecord {
  readonly type: string;
  readonly outcome: string;
  readonly files: readonly FileChange[];
}

/** `corpus diff --local` against a deployed project, on one release of Salt. */
export function describeDiffOnHost(release: Release): void {
  describe(`corpus diff on a host of Salt ${release}`, function () {
    this.timeout(180_000);
    let place: TemporaryDirectory;
    let host: ProjectHost;
    const hashes = () => ["p", "salt", "cache"].map((directory) => hashOf(host.path(directory)));
    const diff = (...args: string[]) =>
      corpusIn(place.path, "diff", "demo", "--local", "-c", host.etc, "--salt-call", host.saltCall, ...args);
    const define = (options: string) => place.write({ "projects/demo/project.ts": written(options) });
    const changed = async (): Promise<Readonly<Record<string, FileChange>>> => {
      const end = await diff("--json");
      const records = recordsOf({ ...end, exitCode: end.exitCode ?? -1 });
      expect([end.exitCode, records.at(-1)?.["exitCode"]], end.stderr).to.deep.equal([1, 1]);
      const [record] = records as unknown as HostRecord[];
      expect(record?.outcome).to.equal("changed");
      return Object.fromEntries((record?.files ?? []).map((file) => [file.path, file]));
    };

    before(async () => {
      place = temporaryDirectory();
      host = new ProjectHost(release);
      place.write({ "projects/demo/files/app": "one\n" });
      define(steps(""));
      rmSync(host.path("gen"), { recursive: true });
      await corpusIn(place.path, "build", "--out", host.path("gen"));
      await host.sync();
      const absent = await diff();
      expect([absent.exitCode, absent.stdout], absent.stderr).to.deep.equal([1, "not there: demo on local"]);
      const project = await host.project("demo");
      await corpusIn(place.path, "build", "--project", "demo", "--into", project.work);
      pushPillar(project, host.read("gen/projects/demo/pillar/init.sls"));
      project.commit({});
      const end = await project.push();
      expect(end.exitCode, end.said).to.equal(0);
    });
    after(() => {
      host.remove();
      place[Symbol.dispose]();
    });

    it("says of a tree that is deployed that nothing would change", async () => {
      const end = await diff();
      expect([end.stdout, end.exitCode], end.stderr).to.deep.equal(["nothing would change: demo on local", 0]);
    });

    it("shows configuration, states and files that would be others, and changes nothing", async () => {
      const before = hashes();
      define(`environments: { dev: { data: { sizes: { small: 2 } } } },${steps('s.file.absent("/nowhere", { id: "gone" });')}`);
      place.write({ "projects/demo/files/app": "two\n", "projects/demo/files/new": "new\n" });
      const files = await changed();
      expect(Object.keys(files)).to.deep.equal([
        "demo/configuration",
        "demo/100_files.sls",
        "demo/files/app",
        "demo/files/new",
      ]);
      expect(files["demo/configuration"]?.patch)
        .to.match(/^- {4}small: 1$/m)
        .and.to.match(/^\+ {4}small: 2$/m);
      const states = files["demo/100_files.sls"]?.patch?.split("\n").filter((line) => /^[+-][^+-]/.test(line));
      expect(states).to.deep.equal(["+gone:", "+  file:", "+    - name: /nowhere", "+    - absent"]);
      expect([files["demo/files/app"]?.change, files["demo/files/new"]?.change]).to.deep.equal(["changed", "added"]);
      expect(hashes()).to.deep.equal(before);
    });

    it("masks secrets, also where the state that has one changes", async () => {
      define(steps("").replace("t=", "token="));
      const { patch } = (await changed())["demo/100_files.sls"] ?? {};
      const secret = host.read("p/.secrets/demo/token").trim();
      expect(patch).to.match(/^\+ +- token=\[secret\]$/m);
      expect(patch).to.not.contain(secret);
    });

    it("says what of the tree does not render there", async () => {
      place.write({ "projects/demo/salt/200_hand.sls": "{{ salt['no.such']() }}\n" });
      const file = (await changed())["demo/200_hand.sls"];
      expect(file?.change).to.equal("added");
      expect(file?.patch)
        .to.match(/^\+errors:$/m)
        .and.to.match(/no\.such/);
    });
  });
}

/** `corpus diff --salt --local`: what `projects/salt.ts` gives to a host, beside what it has. */
export function describeDiffOfHost(release: Release): void {
  describe(`corpus diff of the states of a host of Salt ${release}`, function () {
    this.timeout(180_000);
    let place: TemporaryDirectory;
    let host: ProjectHost;
    const diff = (...args: string[]) =>
      corpusIn(place.path, "diff", "--salt", "--local", "-c", host.etc, "--salt-call", host.saltCall, ...args);
    const define = (target: string, body: string) =>
      place.write({
        "projects/salt.ts": `import { defineSalt, sls, target } from "corpus";
const web = sls("web", (s) => { ${body} });
export default defineSalt({
  states: ({ pillar, grains }) => [web, sls("motd", (s) => s.file.managed("/nowhere/motd", { id: "motd", contents: [\`\${grains.id} \${pillar("login", "")}\`] }))],
  top: [{ target: target.glob("*"), sls: ["motd"] }, { target: target.glob("${target}"), sls: [web] }],
});
`,
      });

    before(async () => {
      place = temporaryDirectory();
      host = new ProjectHost(release);
      define("web*", 's.test.nop("one", { id: "one" });');
      await corpusIn(place.path, "build", "--out", host.path("built"));
      mkdirSync(host.path("etc/minion.d"));
      const base = [host.path("built/mastersalt/salt"), host.path("gen/salt")];
      writeFileSync(host.path("etc/minion.d/roots.conf"), JSON.stringify({ file_roots: { base } }));
      writeFileSync(host.path("pillar/top.sls"), "base: {'*': [login]}\n");
      writeFileSync(host.path("pillar/login.sls"), "login: 'a secret text'\n");
      await host.sync();
    });
    after(() => {
      host.remove();
      place[Symbol.dispose]();
    });

    it("says of what is live that nothing would change", async () => {
      const end = await diff();
      expect([end.stdout, end.exitCode], end.stderr).to.deep.equal(["nothing would change: salt on local", 0]);
    });

    it("shows which SLS the host would have, and their states, with its pillar masked", async () => {
      define("*", 's.test.nop("two", { id: "two" });');
      place.write({
        "projects/salt.ts": readFileSync(`${place.path}/projects/salt.ts`, "utf8").replace("${grains.id} ", "new "),
      });
      const end = await diff("--json");
      expect(end.exitCode, end.stderr).to.equal(1);
      const [record] = recordsOf({ ...end, exitCode: end.exitCode ?? -1 }) as unknown as HostRecord[];
      const files = Object.fromEntries((record?.files ?? []).map((file) => [file.path, file.patch]));
      expect(Object.keys(files)).to.deep.equal(["salt/configuration", "salt/motd.sls", "salt/web.sls"]);
      expect(files["salt/configuration"]).to.match(/^\+ *- web$/m);
      expect(files["salt/motd.sls"])
        .to.match(/^- *- host \[secret\]$/m)
        .and.to.match(/^\+ *- new \[secret\]$/m);
      expect(files["salt/web.sls"]).to.match(/^\+two:$/m);
      expect(end.stdout).to.not.contain("a secret text");
    });

    it("is refused about a project, or without hosts", async () => {
      for (const args of [
        ["diff", "demo", "--salt", "--local"],
        ["diff", "--salt"],
      ]) {
        const end = await corpusIn(place.path, ...args);
        expect([end.exitCode, end.stderr]).to.deep.equal([
          64,
          "corpus: --salt is about hosts, and about no project\n        corpus diff --salt --on 'web*'",
        ]);
      }
    });
  });
}
