import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { freePorts } from "../../tools/lab/ports.ts";
import { type CliEnd, corpus, recordsOf, startCorpus } from "../support/bridge/cli.ts";
import { definition, temporaryDirectory } from "../support/compiler/workspace.ts";
import { fails, good, writes } from "../support/engine/fixtures.ts";
import { Gate } from "../support/engine/gate.ts";
import { Project, ProjectHost } from "../support/engine/host.ts";
import { openLossyWay } from "../support/lossy.ts";
import { type Sshd, startSshd } from "../support/sshd.ts";

for (const release of ["3008", "3006"] as const) {
  describe(`corpus project --ssh on Salt ${release}, over a real sshd`, function () {
    this.timeout(120_000);
    let host: ProjectHost;
    let sshd: Sshd;
    let project: Project;

    const config = (name: string, more: Readonly<Record<string, string | number>> = {}): string =>
      sshd.writeConfig(host.path(name), more);
    const words = (file = host.path("ssh_config")) => [
      ...["--ssh", "web1", "--ssh-config", file, "--tree", host.path("gen")],
      ...["-c", host.etc, "--salt-call", host.saltCall],
    ];
    const over = (...args: string[]): Promise<CliEnd> => corpus("project", ...args, ...words());

    before(async () => {
      host = new ProjectHost(release);
      // The host knows nothing of the pack: its file_roots hold its own states alone, and nothing was synced.
      const minion = JSON.parse(readFileSync(`${host.etc}/minion`, "utf8")) as Record<string, unknown>;
      const own = { ...minion, file_roots: { base: [host.path("salt")] } };
      writeFileSync(`${host.etc}/minion`, JSON.stringify(own));
      sshd = await startSshd(host.path("sshd"), { SetEnv: `XDG_CACHE_HOME=${host.path("home")}` });
      config("ssh_config");
    });
    after(async () => {
      await sshd?.[Symbol.asyncDispose]();
      host?.remove();
    });

    it("brings the pack along where there is none, says so once, and uses it from then on", async () => {
      const without = await corpus("project", "init", "blog", ...words(), "--tree", host.path("salt"));
      expect([without.exitCode, without.stderr.includes("no pack to bring along")], without.stderr).to.deep.equal([
        64,
        true,
      ]);
      const made = await over("init", "blog", "--verbose");
      expect(made.exitCode, made.stdout + made.stderr).to.equal(0);
      expect(made.stderr).to.contain(
        `mc_project.init_project is missing there; brought the pack to ${host.path("home")}/corpus/pack-`,
      );
      const again = await over("status", "blog", "--verbose");
      expect(again.exitCode, again.stdout).to.equal(0);
      expect(again.stderr).to.contain("using the pack that was brought to").and.not.to.contain("is missing");
      expect(readdirSync(host.path("home/corpus"))).to.have.length(1);
      project = new Project(host, "blog");
    });

    it("a push is deployed by the pack that was brought", async () => {
      project.commit(good);
      const end = await project.push();
      expect(end.exitCode, end.said).to.equal(0);
      expect(host.read("p/blog/data/version")).to.equal("one\n");
    });

    it("deploys a branch, a tag and a sha, with the log live and the exit code of the engine", async () => {
      const sha = project.commit({ ".salt/00_write.sls": writes("version", "two") });
      project.git("tag", "v2");
      await project.push(`${sha}:refs/heads/next`, "v2");
      for (const ref of ["next", "v2", sha]) {
        const end = await over("deploy", "blog", "--ref", ref, "--json");
        const records = recordsOf(end);
        expect(end.exitCode, end.stdout).to.equal(0);
        expect(records.filter((record) => record["type"] === "log").map((record) => record["line"])).to.include(
          "== install",
        );
        expect(records.at(-1)).to.deep.include({ exitCode: 0, outcomes: { web1: "done" } });
      }
      const bad = project.commit({ ".salt/20_bad.sls": fails });
      await project.push(`${bad}:refs/heads/bad`);
      const failed = await over("deploy", "blog", "--ref", "bad");
      expect(failed.exitCode, failed.stderr).to.equal(3);
      expect(failed.stdout)
        .to.match(/^failed install/)
        .and.to.contain("the reason");
      expect(failed.stdout.trimEnd().split("\n").at(-1)).to.contain(
        `releases blog --ssh web1 --ssh-config ${host.dir}`,
      );
      project.commit({ ".salt/20_bad.sls": null });
      expect((await over("releases", "blog")).stdout).to.match(/\* live {2}\d{8}-/);
      expect((await over("deploy", "absent")).exitCode).to.equal(1);
    });

    it("tells what a tree would change there: corpus diff --ssh", async () => {
      using place = temporaryDirectory();
      const steps = `steps: ({ cfg }) => [sls("00_write", (s) => { s.file.touch(\`\${cfg.data_root}/v\`, { id: "v" }); })],`;
      place.write({ "projects/blog/project.ts": definition(steps).replace('"demo"', '"blog"') });
      const end = await corpus("diff", "blog", "--projects", `${place.path}/projects`, ...words());
      expect(end.exitCode, end.stderr).to.equal(1);
      expect(end.stdout)
        .to.match(/^\+v:$/m)
        .and.to.match(/^would change: blog on web1$/m);
    });

    it("hands every value over as it is; nothing becomes shell text", async () => {
      for (const name of [
        `$(touch ${host.path("pwned")})`,
        `a'b" \`touch ${host.path("pwned")}\``,
        "line\nbreak; #é",
        "name=x",
      ]) {
        const end = await over("deploy", name, "--ref", `$(touch ${host.path("pwned")})`, "--json");
        expect(end.exitCode, end.stdout + end.stderr).to.equal(64);
        const answer = recordsOf(end).find((record) => record["type"] === "answer");
        expect(answer?.["return"]).to.include({ name });
      }
      const host_ = await corpus("project", "status", "blog", "--ssh", `-oProxyCommand=touch ${host.path("pwned")}`);
      expect([host_.exitCode, existsSync(host.path("pwned"))]).to.deep.equal([64, false]);
    });

    it("^C exits 130 and says that the deployment goes on; it does", async () => {
      const gate = new Gate(host.dir, "ssh");
      const sha = project.commit({ ".salt/10_gate.sls": gate.sls() });
      await project.push(`${sha}:refs/heads/gated`);
      const run = startCorpus(["project", "deploy", "blog", "--ref", "gated", "--json", ...words()]);
      await gate.reached();
      await run.stdoutIncludes("10_gate");
      run.interrupt();
      const end = await run.end;
      expect(end.exitCode).to.equal(130);
      expect(end.stderr).to.contain("goes on (web1 over ssh)").and.to.contain("project status blog --ssh web1");
      await gate.open();
      const next = await over("deploy", "blog", "--ref", "next");
      expect(next.exitCode, next.stdout).to.equal(0);
      const listed = recordsOf(await over("releases", "blog", "--json")).find((record) => record["type"] === "answer");
      const known = (listed?.["return"] ?? []) as readonly { sha: string }[];
      expect(known.map((release) => release.sha)).to.include(sha);
    });

    it("exits 77 for a wrong host key, an unknown one, and a key that is not let in", async () => {
      const dir = host.path("sshd");
      const stranger = readFileSync(`${dir}/client.pub`, "utf8").split(" ").slice(0, 2).join(" ");
      writeFileSync(host.path("strangers"), `[127.0.0.1]:${sshd.port} ${stranger}\n`);
      writeFileSync(host.path("nobody"), "");
      const files = [
        config("wrong", { UserKnownHostsFile: host.path("strangers") }),
        config("unknown", { UserKnownHostsFile: host.path("nobody"), GlobalKnownHostsFile: "none" }),
        config("stranger", { IdentityFile: `${dir}/host` }),
      ];
      for (const file of files) {
        const end = await corpus("project", "status", "blog", ...words(file));
        expect(end.exitCode, `${file}: ${end.stderr}`).to.equal(77);
        expect(end.stderr.split("\n"), end.stderr).to.have.length(3);
      }
    });

    it("exits 69 for a host that is away, and for one without salt-call", async () => {
      const [port = 0] = await freePorts(1);
      const away = await corpus("project", "status", "blog", ...words(config("away", { Port: port })));
      expect(away.exitCode, away.stderr).to.equal(69);
      expect(away.stderr).to.contain("web1 cannot be reached over ssh");
      const reach = ["--ssh", "web1", "--ssh-config", host.path("ssh_config")];
      const saltless = await corpus("project", "status", "blog", ...reach, "--salt-call", "/nowhere/salt-call");
      expect(saltless.exitCode, saltless.stderr).to.equal(69);
    });

    // The rest is the same on every release.
    if (release === "3006") return;

    it("a connection that is lost exits 69; the deployment goes on, and attach finds it", async () => {
      const gate = new Gate(host.dir, "cut");
      const sha = project.commit({ ".salt/10_gate.sls": gate.sls() });
      await project.push(`${sha}:refs/heads/cut`);
      await using way = await openLossyWay(sshd.port);
      const lossy = config("lossy", { Port: way.port, HostKeyAlias: `[127.0.0.1]:${sshd.port}` });
      const run = startCorpus(["project", "deploy", "blog", "--ref", "cut", "--json", ...words(lossy)]);
      await gate.reached();
      await run.stdoutIncludes("10_gate");
      way.cut();
      const end = await run.end;
      expect(end.exitCode, end.stderr).to.equal(69);
      expect(end.stdout + end.stderr)
        .to.contain("goes on")
        .and.to.contain("attach");
      const attached = startCorpus(["project", "attach", "blog", "--json", ...words()]);
      await attached.stdoutIncludes("10_gate");
      await gate.open();
      const followed = await attached.end;
      expect(followed.exitCode, followed.stdout).to.equal(0);
      expect((await over("releases", "blog", "--json")).stdout).to.contain(sha);
    });

    it("brings the commit of a checkout: init, transfer and deployment are one command", async () => {
      const shop = new Project(host, "shop");
      shop.commit(good);
      const from = ["--from", shop.work, "--verbose"];
      const absent = await over("deploy", "shop", ...from, "--ref", "absent");
      expect([absent.exitCode, existsSync(shop.path())], absent.stderr).to.deep.equal([64, false]);
      const first = await over("deploy", "shop", ...from, "--env", "staging");
      expect(first.exitCode, first.stdout + first.stderr).to.equal(0);
      expect(first.stderr).to.contain("created the project shop");
      expect([host.read("p/shop/data/version"), shop.ref()]).to.deep.equal(["one\n", shop.git("rev-parse", "HEAD")]);
      shop.commit({ ".salt/00_write.sls": writes("version", "two") });
      shop.git("tag", "v2");
      shop.commit({ ".salt/20_bad.sls": fails });
      const failed = await over("deploy", "shop", ...from);
      expect([failed.exitCode, host.read("p/shop/data/version")], failed.stdout).to.deep.equal([3, "two\n"]);
      const tagged = await over("deploy", "shop", ...from, "--ref", "v2");
      expect(tagged.exitCode, tagged.stdout + tagged.stderr).to.equal(0);
      expect([host.read("p/shop/data/version"), shop.ref()]).to.deep.equal(["two\n", shop.git("rev-parse", "v2")]);
      expect(/brought project \w+ \((\d+) bytes\)/.exec(tagged.stderr)?.[1]?.length, tagged.stderr).to.be.lessThan(4);
      const elsewhere = await corpus("project", "deploy", "shop", "--from", shop.work, "--local");
      expect(elsewhere.exitCode).to.equal(64);
    });
  });
}
