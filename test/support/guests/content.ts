import { expect } from "chai";
import { good } from "../engine/fixtures.ts";
import { type GuestHost, wheels } from "./host.ts";
import { GuestProject } from "./project.ts";

const settings = (name: string, values: object): string =>
  `#!yaml\n${JSON.stringify({ [`makina-projects.${name}`]: values })}\n`;

const unit = (name: string): string =>
  `unit:\n  mc_project.unit_check:\n    - name: ${name}\n    - attempts: 2\n    - interval: 0\n`;

/** What needs root: declared owners, units of systemd, fetching as the project's user. */
export function describeContent(hostOf: () => GuestHost): void {
  it("declared owners and modes are enforced; no link is followed, nothing else touched", async () => {
    const host = hostOf();
    const project = await GuestProject.create(host, "declared");
    const permissions = {
      "data/up": { dir_mode: "2770", group: "www-data" },
      "data/up/**": { mode: "0660", group: "www-data" },
      "project/bin/*": { mode: "0750", user: "root" },
    };
    const hostile =
      "up:\n  cmd.run:\n    - name: mkdir -p up && touch up/x 'up/ -rf' && ln -sf /etc/shadow up/link\n    - cwd: {{ cfg.data_root }}\n";
    const sample = settings("declared", { permissions });
    project.commit({ ...good, ".salt/10_up.sls": hostile, ".salt/PILLAR.sample": sample, "bin/run": "#!/bin/sh\n" });
    const shadow = await host.owners("/etc/shadow");
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    const paths = ["data/up", "data/up/x", "data/up/link", "project/bin/run"].map((path) => project.path(path));
    expect(await host.owners(...paths)).to.deep.equal([
      "declared-user:www-data 2770",
      "declared-user:www-data 660",
      "declared-user:www-data 777",
      "root:declared-grp 750",
    ]);
    expect(await host.owners("/etc/shadow")).to.deep.equal(shadow);
    const trees = `${project.path("data/up")} ${project.path("project/bin")}`;
    const times = `find ${trees} -printf '%p %C@\\n' | sort`;
    const before = await host.sh(times);
    expect((await host.call("mc_project.fixperms", "declared")).exitCode).to.equal(0);
    expect(await host.sh(times)).to.equal(before);
  });

  it("an active unit releases, one that is not rolls back", async () => {
    const host = hostOf();
    const project = await GuestProject.create(host, "unit");
    const active = (
      await host.sh("systemctl list-units --type=service --state=active --plain --no-legend | cut -d' ' -f1")
    )
      .split("\n")
      .find((name) => /^(?:ssh|systemd-journald)\.service$/.test(name));
    project.commit({ ...good, ".salt/healthcheck.sls": unit(active ?? "none") });
    const first = await project.push();
    expect(first.exitCode, first.said).to.equal(0);
    project.commit({ ".salt/healthcheck.sls": unit("no-such.service") });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(1);
    expect(end.said).to.contain("unit no-such.service is inactive (attempt 2 of 2");
  });

  it("packages are fetched as the project's user, into a cache that only root writes", async () => {
    const host = hostOf();
    const project = await GuestProject.create(host, "fetched");
    const sample = settings("fetched", { fetch: { python: { requirements: ["needs.txt"], python: "python3" } } });
    const needs = `--no-index\n--find-links ${wheels}\nsupervisor\n`;
    project.commit({ ...good, ".salt/PILLAR.sample": sample, "needs.txt": needs });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    expect(end.said).to.match(/new {4}supervisor \d/);
    const [wheel] = (await host.sh(`ls ${project.path("cache/python")}/supervisor-*`)).split("\n");
    expect(await host.owners(project.path("cache"), String(wheel))).to.deep.equal(["root:root 755", "root:root 644"]);
    expect(await host.sh(`ls -A ${project.path("cache")}`)).to.equal("python\npython.known");
  });
}
