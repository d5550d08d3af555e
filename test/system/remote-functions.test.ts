import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { fails, good, writes } from "../support/engine/fixtures.ts";
import { type Answer, Project, ProjectHost } from "../support/engine/host.ts";
import { type Sshd, startSshd } from "../support/sshd.ts";

type Parts = Readonly<Record<string, { readonly result?: boolean; readonly comment?: string } | undefined>>;
type Orchestrated = Answer & Parts;

const hooks = `def told(host, project, opts, **kwargs):
    with open(opts.get("told") or "/dev/null", "a") as stream:
        stream.write(host + " " + project + " " + str(opts["rev"]) + "\\n")
    return True


def refuses(host, project, opts):
    return {"result": False, "comment": "not today"}
`;

for (const release of ["3008", "3006"] as const) {
  describe(`the remote functions of mc_project on Salt ${release}, over a real sshd`, function () {
    this.timeout(240_000);
    let box: ProjectHost;
    let far: ProjectHost;
    let sshd: Sshd;
    let author: Project;
    let place: readonly string[];

    /** An ssh configuration in which the far host is called far. */
    const config = (name: string, knownHosts: string): string => {
      const settings = { HostName: "127.0.0.1", Port: sshd.port, IdentityFile: far.path("sshd/client") };
      const others = { IdentitiesOnly: "yes", UserKnownHostsFile: knownHosts, StrictHostKeyChecking: "no" };
      const lines = Object.entries({ ...settings, ...others }).map(([key, value]) => `  ${key} ${value}\n`);
      writeFileSync(box.path(name), `Host far\n${lines.join("")}`);
      return box.path(name);
    };
    const ask = (fun: string, ...args: string[]) => box.ask<Orchestrated>(`mc_project.${fun}`, ...args, ...place);
    const orchestrate = (...args: string[]) => ask("orchestrate", "far", "blog", `origin=${author.work}`, ...args);
    const version = () => far.read("p/blog/data/version").trim();

    before(async () => {
      box = new ProjectHost(release);
      far = new ProjectHost(release);
      // The far host knows nothing of the pack: its file_roots hold its own states alone.
      const minion = JSON.parse(readFileSync(`${far.etc}/minion`, "utf8")) as Record<string, unknown>;
      writeFileSync(`${far.etc}/minion`, JSON.stringify({ ...minion, file_roots: { base: [far.path("salt")] } }));
      sshd = await startSshd(far.path("sshd"), { SetEnv: `XDG_CACHE_HOME=${far.path("home")}` });
      const file = config("ssh_config", far.path("sshd/known_hosts"));
      place = [`ssh_config=${file}`, `salt_call=${far.saltCall}`, `config_dir=${far.etc}`];
      mkdirSync(box.path("gen/salt/_modules"), { recursive: true });
      writeFileSync(box.path("gen/salt/_modules/site_hooks.py"), hooks);
      await box.sync();
      author = new Project(box, "author");
      author.commit({ ...good, ".salt/task_note.sls": writes("noted", "yes") });
      author.git("tag", "v1");
    });
    after(async () => {
      await sshd?.[Symbol.asyncDispose]();
      box?.remove();
      far?.remove();
    });

    it("orchestrate brings pack, project and commit to a host that had nothing, and deploys", async () => {
      const told = box.path("told");
      const answer = await orchestrate(
        "rev=v1",
        "post_hook=site_hooks.told",
        "pre_hook=site_hooks.told",
        `told=${told}`,
      );
      expect(answer.result, JSON.stringify(answer)).to.equal(false);
      expect(answer.comment).to.contain("told");
      const done = await orchestrate("rev=v1", "post_hook=site_hooks.told", "settings={default_env: staging}");
      expect(done.result, JSON.stringify(done)).to.equal(true);
      const parts = ["init_local_remote_project", "init_remote_structure", "sync_remote_project"];
      expect(Object.keys(done).slice(0, 5)).to.deep.equal([...parts, "remote_deploy", "post_hook"]);
      expect(done.exit_code).to.equal(0);
      expect(version()).to.equal("one");
      expect(existsSync(box.path("remote_projects/far/blog/project/.git"))).to.equal(true);
    });

    // The rest is the same on every release.
    if (release === "3006") return;

    it("takes a branch, a tag and a commit; the host's branch follows forward, and stays for an older one", async () => {
      const first = author.git("rev-parse", "v1");
      const second = author.commit({ ".salt/00_write.sls": writes("version", "two") });
      const branch = await orchestrate("rev=main");
      expect([branch.result, version()], JSON.stringify(branch)).to.deep.equal([true, "two"]);
      const ref = () => far.read("p/blog/git/project.git/refs/heads/main").trim();
      expect(ref()).to.equal(second);
      const tag = await orchestrate("rev=v1");
      expect([tag.result, version(), ref()], JSON.stringify(tag)).to.deep.equal([true, "one", second]);
      const sha = await orchestrate(`rev=${second}`);
      expect([sha.result, version()]).to.deep.equal([true, "two"]);
      const none = await orchestrate("rev=absent");
      expect([none.result, none.exit_code, none.comment.includes("absent")]).to.deep.equal([false, 1, true]);
      author.git("checkout", "-q", "-b", "other", first);
      author.commit({ ".salt/00_write.sls": writes("version", "three") });
      const apart = await orchestrate("rev=other");
      expect([apart.result, apart.comment.includes("force=True")], apart.comment).to.deep.equal([false, true]);
      const forced = await orchestrate("rev=other", "force=True");
      expect([forced.result, version()], forced.comment).to.deep.equal([true, "three"]);
    });

    it("passes on the exit code of a deployment that failed, and of a task", async () => {
      author.commit({ ".salt/20_bad.sls": fails });
      const sync = await ask("sync_remote_project", "far", "blog", "rev=other");
      expect(sync.result, sync.comment).to.equal(true);
      const failed = await box.call("mc_project.remote_deploy", "far", "blog", ...place);
      expect(failed.exitCode, failed.said).to.equal(3);
      expect(failed.said).to.contain("rolled-back");
      expect(version()).to.equal("three");
      const task = await box.call("mc_project.remote_run_task", "far", "blog", "note", ...place);
      expect([task.exitCode, far.read("p/blog/data/noted").trim()], task.said).to.deep.equal([0, "yes"]);
      const unknown = await box.call("mc_project.orchestrate_task", "far", "blog", "absent", ...place);
      expect(unknown.exitCode, unknown.said).to.equal(64);
    });

    it("deploys the pillar of a buffer, too", async () => {
      const pillar = new Project(box, "pillar");
      const sample = { "makina-projects.blog": { api_version: "2", data: { word: "from-pillar" } } };
      pillar.commit({ "init.sls": `#!yaml\n${JSON.stringify(sample)}\n` });
      author.commit({ ".salt/20_bad.sls": null, ".salt/00_write.sls": writes("version", "{{ cfg.data.word }}") });
      const done = await orchestrate("rev=other", `pillar_origin=${pillar.work}`);
      expect([done.result, version()], JSON.stringify(done)).to.deep.equal([true, "from-pillar"]);
    });

    it("refuses what is misspelt, and buffers with local edits, before anything is done", async () => {
      const hook = await box.call("mc_project.orchestrate", "far", "blog", "pre_hook=site_hooks.tld", ...place);
      expect([hook.exitCode, hook.said.includes("site_hooks.tld")], hook.said).to.deep.equal([64, true]);
      const name = await box.call("mc_project.orchestrate", "far", "blog", "pre_hok=site_hooks.told", ...place);
      expect(name.exitCode, name.said).to.not.equal(0);
      const refused = await orchestrate("rev=other", "pre_sync_hook=site_hooks.refuses");
      expect([refused.result, refused.comment]).to.deep.equal([false, "pre_sync_hook: not today"]);
      writeFileSync(box.path("remote_projects/far/blog/project/kept"), "edited");
      const edited = await orchestrate("rev=v1");
      expect([edited.result, edited.comment.includes("local edits: kept")], edited.comment).to.deep.equal([
        false,
        true,
      ]);
    });

    it("hands every value over as it is; nothing becomes shell text", async () => {
      const pwned = box.path("pwned");
      for (const ref of [`$(touch ${pwned})`, `'; touch ${pwned} #`, "a\nb"]) {
        const end = await box.call("mc_project.remote_deploy", "far", "blog", `ref=${JSON.stringify(ref)}`, ...place);
        expect(end.exitCode, end.said).to.equal(1);
        expect(end.said).to.contain("has no branch, tag or commit");
      }
      for (const host of [`-oProxyCommand=touch ${pwned}`, `a;touch ${pwned}`, "../up"]) {
        const end = await box.call("mc_project.remote_deploy", JSON.stringify(host), "blog", ...place);
        expect(end.exitCode, end.said).to.equal(64);
      }
      expect(existsSync(pwned)).to.equal(false);
    });

    it("exits 77 for a changed host key and says how to verify it, 69 for a host that is away", async () => {
      const stranger = readFileSync(far.path("sshd/client.pub"), "utf8").split(" ").slice(0, 2).join(" ");
      writeFileSync(box.path("strangers"), `[127.0.0.1]:${sshd.port} ${stranger}\n`);
      const more = [`ssh_config=${config("wrong", box.path("strangers"))}`];
      const wrong = await box.call("mc_project.remote_deploy", "far", "blog", ...more);
      expect([wrong.exitCode, wrong.said.includes("ssh-keygen -lf")], wrong.said).to.deep.equal([77, true]);
      const away = await box.call("mc_project.remote_deploy", "127.0.0.1", "blog", "ssh_port=1", ...more);
      expect(away.exitCode, away.said).to.equal(69);
    });
  });
}
