import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { describeCrowd } from "./crowd.ts";
import { fails, good, writes } from "./fixtures.ts";
import { Gate } from "./gate.ts";
import type { ProjectHost } from "./host.ts";
import { pillarOf } from "./pillar.ts";

interface Status {
  readonly lock: { readonly pid: number } | null;
  readonly interrupted: boolean;
  readonly last: { readonly outcome: string };
}

/** What hostile and unlucky people do, with real git and a real salt-call. */
export function describeHostile(hostOf: () => ProjectHost): void {
  describeCrowd(hostOf);

  it("a pillar without init.sls, with a link or that does not render is refused, and shows no secret", async () => {
    const project = await hostOf().project("odd-pillars");
    project.commit(good);
    await project.push();
    const before = {
      tree: project.hash(),
      pillar: project.hash("pillar"),
      ref: project.ref("refs/heads/main", "pillar"),
    };
    const git = pillarOf(project);
    const cwd = git("rev-parse", "--show-toplevel").trim();
    const attempts: (() => void)[] = [
      () => git("rm", "-q", "init.sls"),
      () => symlinkSync("/etc/shadow", join(cwd, "more.sls")),
      () => execFileSync("sh", ["-c", "printf 'a: [\\n{{ b' > init.sls; rm -f more.sls"], { cwd }),
    ];
    for (const attempt of attempts) {
      attempt();
      git("add", "-A");
      git("commit", "-q", "-m", "x");
      let said = "";
      try {
        git("push", "origin", "HEAD:main");
      } catch (error) {
        said = String((error as { stderr: string }).stderr);
      }
      expect(said).to.contain("remote rejected").and.not.to.contain("root:");
      expect({
        tree: project.hash(),
        pillar: project.hash("pillar"),
        ref: project.ref("refs/heads/main", "pillar"),
      }).to.deep.equal(before);
    }
  });

  it("a project neither sees another one's pillar nor fails with it", async () => {
    const other = await hostOf().project("theirs");
    const secret = "makina-projects.theirs: {data: {password: theirsecret}}\ntheirs_top: theirsecret\n";
    execFileSync("sh", ["-c", `cat > ${other.path("pillar/init.sls")}`], { input: secret });
    const project = await hostOf().project("mine");
    const look =
      "look:\n  test.succeed_without_changes:\n    - name: seen {{ pillar | string | length }} {{ 'theirsecret' in (pillar | string) }}\n";
    project.commit({ ".salt/00_look.sls": `${look}${writes("seen", "{{ 'theirsecret' in (pillar | string) }}")}` });
    expect((await project.push()).exitCode).to.equal(0);
    expect(hostOf().read("p/mine/data/seen")).to.equal("False\n");
    execFileSync("sh", ["-c", `cat > ${other.path("pillar/init.sls")}`], { input: "include:\n  - shared.absent\n" });
    project.commit({ n: "2" });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
  });

  it("output that is no UTF-8, or one endless line, reaches the pusher cut and printable", async () => {
    const project = await hostOf().project("noisy");
    const noise = "head -c 3000000 /dev/zero | tr '\\\\0' x; printf '\\\\377\\\\376\\\\033[31m\\\\n'; exit 1";
    project.commit({ ".salt/00_noise.sls": `noise:\n  cmd.run:\n    - name: "${noise}"\n` });
    const end = await project.push();
    expect(end.exitCode).to.equal(1);
    expect(end.said).to.contain("more characters");
    expect(end.said.length).to.be.lessThan(100_000);
    // eslint-disable-next-line no-control-regex
    expect(end.said).not.to.match(/\u001b\[31m/);
  });

  it("SIGTERM in install rolls back, and kill -9 of hook and deployment together does with the next command", async () => {
    const project = await hostOf().project("signals");
    project.commit(good);
    await project.push();
    const before = { tree: project.hash(), ref: project.ref() };
    const gate = new Gate(hostOf().dir, "signals");
    const status = () => hostOf().ask<Status>("mc_project.status", "signals");
    project.commit({ ".salt/05_spoil.sls": fails.replace("exit 1", "true"), ".salt/10_gate.sls": gate.sls() });
    const push = project.startPush();
    await gate.reached();
    process.kill((await status()).lock?.pid ?? 0, "SIGTERM");
    expect((await push).exitCode).to.equal(1);
    await hostOf().call("mc_project.init_project", "signals");
    expect({ tree: project.hash(), ref: project.ref() }).to.deep.equal(before);
    const again = project.startPush();
    await gate.reached();
    process.kill((await status()).lock?.pid ?? 0, "SIGKILL");
    process.kill(-(again.pid ?? 0), "SIGKILL");
    await again;
    expect((await hostOf().call("mc_project.releases", "signals")).exitCode).to.equal(0);
    expect(await status()).to.deep.include({ lock: null, interrupted: true });
    await hostOf().call("mc_project.rollback", "signals");
    expect({ tree: project.hash(), ref: project.ref() }).to.deep.equal(before);
    expect((await status()).interrupted).to.equal(false);
  });

  it("a mirror push deploys the deploy branch and takes nothing of corpus away", async () => {
    const project = await hostOf().project("mirror");
    project.commit(good);
    await project.push();
    const sha = project.commit({ n: "2" });
    project.git("branch", "side");
    const end = await project.push("--mirror");
    expect(end.exitCode, end.said).to.equal(0);
    expect([project.ref(), project.ref("refs/heads/side")]).to.deep.equal([sha, sha]);
    const held = execFileSync("git", ["-C", project.remote, "for-each-ref", "refs/corpus"], { encoding: "utf8" });
    expect(held.trim().split("\n").length).to.equal(2);
  });

  it("no value of the pillar is written to records and logs, and others may read neither", async () => {
    const project = await hostOf().project("secrets");
    const git = pillarOf(project);
    const cwd = git("rev-parse", "--show-toplevel").trim();
    const pillar = "makina-projects.secrets: {data: {password: 's3cr3t {{ 6 }}'}}\n";
    execFileSync("sh", ["-c", "cat > init.sls"], { cwd, input: pillar });
    git("commit", "-qam", "secret");
    git("push", "-q", "origin", "HEAD:main");
    project.commit({ ...good, ".salt/20_bad.sls": fails });
    await project.push();
    const found = execFileSync(
      "sh",
      [
        "-c",
        "grep -rl s3cr3t archives --include=release.json --include=log --include=journal.json --include=request.json --include=result.json || true",
      ],
      { cwd: project.path(), encoding: "utf8" },
    );
    expect(found).to.equal("");
    expect(statSync(project.path("archives")).mode & 0o007).to.equal(0);
    expect(statSync(project.path("pillar")).mode & 0o007).to.equal(0);
    for (const id of readdirSync(project.path("archives")).filter((name) =>
      existsSync(project.path("archives", name, "log")),
    ))
      expect(statSync(project.path("archives", id, "log")).mode & 0o007).to.equal(0);
  });
}
