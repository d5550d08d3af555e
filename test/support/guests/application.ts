import { cpSync } from "node:fs";
import { expect } from "chai";
import { execa } from "execa";
import { repositoryRoot } from "../../../tools/lab/venv.ts";
import { Gate } from "../engine/gate.ts";
import { type GuestHost, wheels } from "./host.ts";
import { GuestProject } from "./project.ts";

/** A real application of projects/, with processes of its own. */
export function describeApplication(hostOf: () => GuestHost): void {
  const version = async () => {
    const url = "http://127.0.0.1:8181/version.txt";
    // A rollback starts the processes and does not wait until they listen.
    await hostOf().call("mc_project_2.check", "http", JSON.stringify({ url }), "attempts=20", "interval=0.5");
    return hostOf().sh(`/usr/bin/python3 -c 'import urllib.request as u; print(u.urlopen("${url}").read().decode())'`);
  };

  it("the static site runs as its user, survives a failing push, and is back after a loss of power", async () => {
    const host = hostOf();
    const data = `data=${JSON.stringify({ find_links: wheels, no_index: true })}`;
    const project = await GuestProject.create(host, "site");
    cpSync(`${repositoryRoot}projects/site/app`, project.work, { recursive: true });
    await execa("node", ["dist/cli/main.js", "build", "--project", "site", "--into", project.work], {
      cwd: repositoryRoot,
    });
    const settings = (await host.sh(`cat ${project.path("pillar/init.sls")}`)).trimEnd();
    await setPillar(host, project, `${settings}\n  default_env: prod\n  ${data.replace("=", ": ")}\n`);
    project.commit({ "public/version.txt": "one" });
    const first = await project.push();
    expect(first.exitCode, first.said).to.equal(0);
    expect(first.said).not.to.contain("Warning");
    expect(await version()).to.equal("one");
    const owners = await host.sh("ps -eo user:32,args | awk '/gunicorn|supervisord/ && !/awk/ {print $1}' | sort -u");
    expect(owners).to.equal("site-user");
    expect(await host.sh(`find ${project.path("data")} ! -user site-user -o ! -group site-grp`)).to.equal("");

    project.commit({ "public/version.txt": "two", ".salt/600_bad.sls": "bad:\n  test.fail_without_changes\n" });
    const failed = await project.push();
    expect(failed.exitCode, failed.said).to.equal(1);
    expect(failed.said).to.contain("deployment failed, rolled back");
    expect(await version()).to.equal("one");

    const gate = new Gate(host.shared, "site");
    project.commit({ ".salt/600_bad.sls": gate.sls() });
    const push = project.startPush();
    await gate.reached();
    expect(await version()).to.equal("two");
    await host.guest.powerOff();
    await host.guest.start();
    expect((await push).exitCode).not.to.equal(0);
    const next = await host.ask("mc_project.init_project", "site");
    expect(next.comment).to.contain("had been interrupted").and.to.contain("is back");
    expect(await version()).to.equal("one");
  });
}

/** Pushes an `init.sls` of a project's pillar, as its user. */
export async function setPillar(host: GuestHost, project: GuestProject, text: string): Promise<void> {
  const dir = `/tmp/${project.name}-pillar`;
  const as = (command: string) => host.sh(`cd /tmp; runuser -u ${project.user} -- sh -ec '${command}'`);
  await as(`git clone -q ${project.path("git/pillar.git")} ${dir}`);
  await host.guest.run("sh", "-c", 'printf %s "$1" > "$2"', "sh", text, `${dir}/init.sls`);
  await as(`cd ${dir}; git -c user.name=o -c user.email=o@o commit -qam pillar; git push -q`);
}
