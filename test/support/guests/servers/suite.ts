import { cpSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { setPillar } from "../application.ts";
import type { GuestHost } from "../host.ts";
import { GuestProject } from "../project.ts";
import { browse, type Page } from "./browser.ts";
import { openServer } from "./host.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Server {
  /** The project, of the workspace of the guests' tests. */
  readonly name: string;
  readonly domain: string;
  /** Puts the application into the author's checkout. */
  readonly application: (host: GuestHost, work: string) => Promise<void> | void;
  /** What its git ignores. @default nothing */
  readonly ignored?: readonly string[];
  /** What differs on this host: data of its pillar. @default nothing */
  readonly data?: (project: GuestProject) => Readonly<Record<string, unknown>>;
  /** Before the first push. */
  readonly prepare?: (host: GuestHost, project: GuestProject) => Promise<unknown>;
  /** People use it: data that a failed deployment must not change. */
  readonly fill?: (host: GuestHost) => Promise<unknown>;
  /** Uses the application: what it shows to people, which a failed deployment must not change. */
  readonly use: (host: GuestHost, project: GuestProject) => Promise<string>;
  /** A backup of its data that runs by a timer, and what spoils these data. @default none */
  readonly backup?: { readonly name: string; readonly spoil: (host: GuestHost) => Promise<unknown> };
  /** Files of a release that shows something else, and then fails. */
  readonly spoilt: Files | (() => Promise<Files>);
}

const failing = { ".salt/700_bad.sls": "bad:\n  test.fail_without_changes\n" };

/** What every installer of servers promises, with real applications side by side on one host. */
export function describeServers(title: string, servers: readonly Server[]): void {
  describe(title, function () {
    this.timeout(600_000);
    let host: GuestHost;
    before(async () => {
      host = await openServer();
    });
    // Absent when the guest did not start.
    after(() => (host as GuestHost | undefined)?.[Symbol.asyncDispose]());
    const hostOf = () => host;
    for (const server of servers) describeServer(hostOf, server);
    describeEnds(hostOf, servers);
  });
}

function describeServer(hostOf: () => GuestHost, server: Server): void {
  describe(server.name, () => {
    let project: GuestProject;
    let shown: string;

    it("is deployed by a push, and answers over https", async () => {
      const host = hostOf();
      project = await GuestProject.create(host, server.name);
      await server.application(host, project.work);
      copyTree(host, project);
      project.commit({ ".gitignore": `${(server.ignored ?? []).join("\n")}\n` });
      await server.prepare?.(host, project);
      if (server.data !== undefined) await giveData(host, project, server.data(project));
      const pushed = await project.push();
      expect(pushed.exitCode, pushed.said).to.equal(0);
      await server.fill?.(host);
      shown = await server.use(host, project);
      const plain = await host.sh(
        `curl -sS -o /dev/null -w '%{http_code} %{redirect_url}' -H 'Host: ${server.domain}' localhost/a`,
      );
      expect(plain).to.equal(`301 https://${server.domain}/a`);
    });

    it("changes nothing when it is deployed again", async () => {
      const again = await hostOf().ask("mc_project.deploy", server.name);
      expect(again.outcome).to.equal("deployed");
      const log = await hostOf().sh(`cat ${project.path("archives", again.id, "log")}`);
      expect(log.split("\n").filter((line) => / changed \(/.test(line))).to.deep.equal([]);
      expect(log).to.contain("ok     pkg.installed packages (");
    });

    it("is as before after a deployment that failed", async () => {
      const spoilt = typeof server.spoilt === "function" ? await server.spoilt() : server.spoilt;
      project.commit({ ...spoilt, ...failing });
      const failed = await project.push();
      expect(failed.exitCode, failed.said).to.equal(1);
      expect(failed.said).to.contain("deployment failed, rolled back");
      expect(await server.use(hostOf(), project)).to.equal(shown);
      project.git("reset", "-q", "--hard", "HEAD~1");
    });

    const { backup } = server;
    if (backup !== undefined)
      it("has its data back from a backup that a timer has made", async () => {
        const host = hostOf();
        const unit = `corpus-${server.name}.backup_${backup.name}`;
        const timer = await host.sh(`systemctl show ${unit}.timer -p ActiveState -p UnitFileState -p Persistent`);
        expect(timer.split("\n").toSorted()).to.deep.equal([
          "ActiveState=active",
          "Persistent=yes",
          "UnitFileState=enabled",
        ]);
        expect(
          await host.sh(`systemd-analyze verify ${unit}.timer ${unit}.service 2>&1 | grep -F ${unit} || true`),
        ).to.equal("");
        await host.sh(`systemctl start ${unit}.service`);
        const dumped = await host.sh(`ls ${project.path("backups", backup.name)}`);
        expect(dumped).to.match(/^[0-9a-f-]+\.dump$/);
        await backup.spoil(host);
        const dump = `dump=${dumped.replace(".dump", "")}`;
        const restored = await host.call("mc_project.run_task", server.name, `restore_${backup.name}`, dump);
        expect(restored.exitCode, restored.said).to.equal(0);
        await answered(host, server.domain);
        expect(await server.use(host, project)).to.equal(shown);
      });

    it("shows nobody but its host anything while it is maintained", async () => {
      const host = hostOf();
      const task = async (name: string) => {
        const done = await host.call("mc_project.run_task", server.name, name);
        expect(done.exitCode, done.said).to.equal(0);
      };
      await task("maintenance_on");
      const page = await browse(host, server.domain);
      expect(page.status).to.equal(503);
      expect((await host.call("mc_project.deploy", server.name)).exitCode).to.equal(0);
      await task("maintenance_off");
      expect(await server.use(host, project)).to.equal(shown);
    });
  });
}

/** Each server again after a loss of power; then each is taken away, and leaves nothing. */
function describeEnds(hostOf: () => GuestHost, servers: readonly Server[]): void {
  describe("in the end", () => {
    it("refuse the port of another one, before anything is changed", async () => {
      const host = hostOf();
      const refused = await host.call("mc_project.deploy", "notes", 'data={"port": 8190}');
      expect(refused.exitCode, refused.said).to.equal(3);
      expect(refused.said).to.contain("data.port is that of another project on this host");
      expect((await answered(host, "notes.corpus.test")).status).to.equal(200);
    });

    it("are back after a loss of power", async () => {
      const host = hostOf();
      await host.guest.powerOff();
      await host.guest.start();
      for (const { name, domain } of servers) expect((await answered(host, domain)).status, name).to.be.lessThan(400);
    });

    it("leave nothing behind", async () => {
      const host = hostOf();
      for (const { name } of servers) {
        const done = await host.call("mc_project.destroy", name);
        expect(done.exitCode, done.said).to.equal(0);
      }
      const names = servers
        .map(
          ({ name }) =>
            `-name 'corpus-${name}*' -o -name 'stamp-corpus-${name}.*' -o -name '${name}' -o -name '${name}-*'`,
        )
        .join(" -o ");
      expect(
        await host.sh(`find /etc /run /var/lib/systemd /usr/local \\( ${names} \\) -not -path '/run/lock/*'`),
      ).to.equal("");
      expect(
        await host.sh(
          "find /etc/systemd /etc/nginx /etc/logrotate.d -name '*corpus-*' -not -name corpus-booted.service",
        ),
      ).to.equal("");
      expect(await host.sh("ps -eo user:32,args | grep -E '^[a-z]+-user ' || true")).to.equal("");
      expect(await host.sh("nginx -t 2>&1")).to.contain("successful");
    });
  });
}

/** The first answer of a service that is starting: nginx says 502 until then. */
async function answered(host: GuestHost, domain: string): Promise<Page> {
  const url = JSON.stringify({
    arguments: `curl -fsk -o /dev/null --resolve ${domain}:443:127.0.0.1 https://${domain}/`,
  });
  const up = await host.call("mc_project_2.check", "command", url, "attempts=40", "interval=0.5");
  expect(up.exitCode, up.said).to.equal(0);
  return browse(host, domain);
}

/** The pillar that `init_project` began, with data of this host, and the look-ups of the definition's secrets. */
async function giveData(host: GuestHost, project: GuestProject, data: object): Promise<void> {
  const settings = (await host.sh(`cat ${project.path("pillar/init.sls")}`)).trimEnd();
  const emitted = readFileSync(`${host.tree}/projects/${project.name}/pillar/init.sls`, "utf8");
  const secrets = emitted.split("  data: {}\n")[1] ?? "";
  await setPillar(host, project, `${settings}\n  data: ${JSON.stringify(data)}\n${secrets}`);
}

/** The compiled `.salt`, as `corpus build --into` would write it into the checkout. */
function copyTree(host: GuestHost, project: GuestProject): void {
  cpSync(`${host.tree}/projects/${project.name}/project`, project.work, { recursive: true });
}
