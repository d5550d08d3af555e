import { readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { AuthenticationError, connectMaster, connectSsh, glob, type LocalClient } from "../../../src/bridge/index.ts";
import { freePorts } from "../../../tools/lab/ports.ts";
import { type Sshd, startSshd } from "../sshd.ts";
import { corpus, recordsOf } from "./cli.ts";
import { type BridgeCluster, masterEventSize } from "./cluster.ts";
import { describeCommands } from "./commands-suite.ts";
import { waitForFile } from "./wait-for-file.ts";

/** A master that is reached over a real sshd. The last tests restart it. */
export function describeSsh(clusterOf: () => BridgeCluster): void {
  describe("over ssh", () => {
    let cluster: BridgeCluster;
    let sshd: Sshd;
    let client: LocalClient;
    let configFile: string;

    const connect = () => connectSsh({ host: "web1", configFile }, { configDir: cluster.master.configDir });

    before(async () => {
      cluster = clusterOf();
      sshd = await startSshd(join(cluster.scratch, "sshd"));
      configFile = sshd.writeConfig(join(sshd.dir, "ssh_config"));
      client = await connect();
    });
    after(async () => {
      await client?.[Symbol.asyncDispose]();
      await sshd?.[Symbol.asyncDispose]();
    });

    it("publishes, and has returns, events and runners", async () => {
      using events = await client.events("salt/job/*/ret/web2");
      const report = await client.run(glob("*"), { fun: "test.echo", args: ["é"] });
      expect(report.results.map(({ minion, value, source }) => [minion, value, source])).to.deep.equal([
        ["web1", "é", "bus"],
        ["web2", "é", "bus"],
      ]);
      for await (const event of events) {
        expect(event.data).to.include({ id: "web2" });
        break;
      }
      const job = await client.runner({ fun: "jobs.list_job", kwargs: { jid: report.jid } });
      expect(job).to.have.property("Function", "test.echo");
    });

    it("reads a trimmed return from the job cache on the other side", async () => {
      const size = masterEventSize * 5;
      const call = { fun: "cmd.run", args: [`head -c ${size} /dev/zero | tr '\\0' x`] };
      const [result] = (await client.run(glob("web1"), call)).results;
      expect(result).to.include({ outcome: "ok", source: "cache", isTrimmed: false });
    });

    it("connects anew when the connection is cut, and takes what it missed from the job cache", async () => {
      const go = join(sshd.dir, "cut");
      const wait = `touch ${go}.started; while [ ! -e ${go} ]; do sleep 0.05; done; echo survived`;
      const job = await client.start(glob("web1"), { fun: "cmd.run", args: [wait] });
      await waitForFile(`${go}.started`);
      const seen: string[] = [];
      for await (const update of job) {
        if (update.kind === "published") sshd.cutConnections();
        if (update.kind !== "connection") continue;
        seen.push(update.status);
        // It returns while nobody listens, and whoever listens then finds it.
        if (update.status === "lost") writeFileSync(go, "");
      }
      expect(seen).to.deep.equal(["lost", "restored"]);
      expect((await job.report).results[0]).to.include({ outcome: "ok", value: "survived" });
    });

    it("is restored after the master was restarted, with its new key", async () => {
      await cluster.master.kill();
      const down = await client.run(glob("web1"), { fun: "test.ping" }).catch((error: unknown) => error);
      expect(down).to.have.property("code", "BRIDGE_CONNECTION");
      await cluster.master.start();
      expect(await client.runner({ fun: "test.arg", kwargs: { a: 1 } })).to.have.property("kwargs");
    });

    it("refuses a stranger", async () => {
      const stranger = readFileSync(`${sshd.dir}/client.pub`, "utf8").split(" ").slice(0, 2).join(" ");
      const strangers = join(sshd.dir, "strangers");
      writeFileSync(strangers, `[127.0.0.1]:${sshd.port} ${stranger}\n`);
      const wrong = sshd.writeConfig(join(sshd.dir, "wrong"), { UserKnownHostsFile: strangers });
      const error = await connectSsh({ host: "web1", configFile: wrong }).catch((caught: unknown) => caught);
      expect(error).to.be.instanceOf(AuthenticationError);
    });

    it("goes on to the next of several masters when one is away, and not when one refuses", async () => {
      const [port = 0] = await freePorts(1);
      const user = userInfo().username;
      const { configDir } = cluster.master;
      const away = `ssh://${user}@127.0.0.1:${port}`;
      await using second = await connectMaster({ sshMaster: `${away}, web1`, sshConfig: configFile, configDir });
      expect((await second.run(glob("web1"), { fun: "test.ping" })).results[0]).to.include({ outcome: "ok" });
      // One that is there, and is a stranger, is no reason to go on.
      const strange = sshd.writeConfig(join(sshd.dir, "strange"), { UserKnownHostsFile: "/dev/null" });
      const both =
        readFileSync(configFile, "utf8") + readFileSync(strange, "utf8").replace("Host web1", "Host strange");
      writeFileSync(strange, both);
      const refused = connectMaster({ sshMaster: "strange,web1", sshConfig: strange, configDir });
      expect(await refused.catch((caught: unknown) => caught)).to.be.instanceOf(AuthenticationError);
    });

    // A tree is put into roots of this host's.
    describeCommands(
      "over ssh",
      () => ["--ssh-master", "web1", "--ssh-config", configFile, "-c", cluster.master.configDir],
      [["install --dry-run", 64]],
    );

    it("is what --ssh-master asks for, and exits 69 when the host is away or the master's configuration 64", async () => {
      const words = ["--ssh-master", "web1", "--ssh-config", configFile];
      const end = await corpus("run", "*", "test.ping", ...words, "-c", cluster.master.configDir, "--json");
      expect([end.exitCode, end.stderr]).to.deep.equal([0, ""]);
      expect(recordsOf(end).at(-1)).to.deep.include({ outcomes: { ok: 2 } });
      const nowhere = await corpus("run", "*", "test.ping", ...words, "-c", cluster.scratch);
      expect(nowhere.exitCode, nowhere.stderr).to.equal(64);
      const [port = 0] = await freePorts(1);
      const away = sshd.writeConfig(join(sshd.dir, "away"), { Port: port });
      const gone = await corpus("run", "*", "test.ping", "--ssh-master", "web1", "--ssh-config", away);
      expect(gone.exitCode, gone.stderr).to.equal(69);
    });
  });
}
