import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import {
  AuthorizationError,
  connectLocal,
  glob,
  knownMastersFile,
  list,
  MasterKeyError,
  openSession,
  PendingKeyError,
  type Session,
  type SessionOptions,
} from "../../../src/bridge/index.ts";
import { SessionKeys } from "../../../src/bridge/session/session-keys.ts";
import { saltCommand } from "../../../tools/lab/venv.ts";
import type { BridgeCluster } from "./cluster.ts";

const run = promisify(execFile);

/** Sessions of a minion's kind. The master's `peer` lets ids that begin with `console` call test.*. */
export function describeSessions(clusterOf: () => BridgeCluster): void {
  describe("sessions", () => {
    const { path, options, keyFile, open, salt } = sessionsAt(clusterOf);

    itServesSessions(clusterOf);

    it("judges by retcodes where peer_run lets it ask for them", async () => {
      const outcomesOf = async (id: string) => {
        await using session = await open(id);
        const { results } = await session.run(list(["web1"]), { fun: "test.retcode", args: [3] });
        return results.map(({ outcome, retcode, value }) => [outcome, retcode, value]);
      };
      expect(await outcomesOf("console-9")).to.deep.equal([["failed", 3, true]]);
      expect(await outcomesOf("console-x")).to.deep.equal([["ok", null, true]]);
    });

    it("answers while it is open, so that salt '*' waits for nobody, and is gone when it is closed", async () => {
      await using session = await open("console-2");
      expect(await salt("*", "test.ping")).to.deep.equal({ "console-2": true, web1: true, web2: true });
      expect(Object.keys(await salt("-C", "console-* or web1", "test.ping"))).to.have.members(["console-2", "web1"]);
      expect(existsSync(keyFile("minions", "console-2"))).to.equal(true);
      await session[Symbol.asyncDispose]();
      expect(existsSync(keyFile("minions", "console-2"))).to.equal(false);
      expect(await salt("*", "test.ping")).to.deep.equal({ web1: true, web2: true });
    });

    it("takes up new keys of the master: for requests and for publications", async () => {
      await using session = await open("console-3");
      await clusterOf().master.kill();
      await clusterOf().master.start();
      expect(await session.fileList()).to.include("top.sls");
      await using client = await connectLocal({ configDir: clusterOf().master.configDir });
      let answer: unknown;
      while (answer !== true)
        answer = (await client.run(list(["console-3"]), { fun: "test.ping" }, { deadlineMs: 2000 })).results[0]?.value;
    });

    it("works with the algorithms of a FIPS master", async () => {
      await using session = await open("console-4", { hash: "SHA224" });
      expect(await session.pillar()).to.include({ scratch: clusterOf().scratch });
    });

    it("removes what a session left behind that died", async () => {
      await open("console-5", { keepKey: true }).then((session) => session[Symbol.asyncDispose]());
      expect(existsSync(keyFile("minions", "console-5"))).to.equal(true);
      // As if another process had written it, and died: no process has this pid.
      const [file = ""] = await filesWith(path("sessions"), "console-5");
      const left = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
      writeFileSync(file, JSON.stringify({ ...left, pid: 2 ** 22 + 1 }), { mode: 0o600 });
      await using _session = await open("console-6");
      expect(existsSync(keyFile("minions", "console-5"))).to.equal(false);
      expect(existsSync(file)).to.equal(false);
    });

    it("refuses a master that is not the one it knows, and an id that another process uses", async () => {
      const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
      const known = knownMastersFile(path("strangers"));
      known.remember(`tcp://${options("x").master}`, stranger.export({ type: "spki", format: "pem" }).toString());
      await using _accepted = await open("console-7");
      const other = { ...options("console-7"), known };
      const error = await openSession(other).catch((caught: unknown) => caught);
      expect(error).to.be.instanceOf(MasterKeyError).with.property("exitCode", 77);
      const keys = new SessionKeys(`tcp://${options("x").master}`, path("sessions"));
      await keys.take("console-8");
      const [file = ""] = await filesWith(path("sessions"), "console-8");
      const taken = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
      writeFileSync(file, JSON.stringify({ ...taken, pid: process.ppid }), { mode: 0o600 });
      const busy = await openSession(options("console-8")).catch((caught: unknown) => caught);
      expect(busy).to.have.property("code", "BRIDGE_CONFIGURATION");
      keys.drop("console-8");
    });
  });
}

/** What a session is for. */
export function itServesSessions(clusterOf: () => BridgeCluster): void {
  it("reads pillar and files, publishes what peer allows, and is answered", async () => {
    await using session = await sessionsAt(clusterOf).open("console-1");
    expect(await session.pillar()).to.include({ scratch: clusterOf().scratch });
    expect(await session.fileList()).to.include.members(["top.sls", "site.sls"]);
    const report = await session.run(list(["web1", "web2"]), {
      fun: "test.arg",
      args: ["1", "yes", "é: #x", 2, null],
      kwargs: { a: "1" },
    });
    expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
      ["web1", "ok"],
      ["web2", "ok"],
    ]);
    expect(report.results[0]?.value).to.have.deep.property("args", ["1", "yes", "é: #x", 2, null]);
    expect(report.results[0]?.value).to.have.deep.nested.property("kwargs.a", "1");
    const refused = await session.run(glob("web*"), { fun: "cmd.run", args: ["id"] }).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(AuthorizationError);
  });
}

function sessionsAt(clusterOf: () => BridgeCluster) {
  const path = (name: string) => join(clusterOf().scratch, name);
  const options = (id: string): SessionOptions => ({
    master: `127.0.0.1:${clusterOf().master.requestPort}`,
    id,
    keyDirectory: path("sessions"),
    known: knownMastersFile(path("known_masters")),
  });
  const keyFile = (state: "minions" | "minions_pre", id: string) => join(clusterOf().master.pkiDir, state, id);
  const wheel = async (fun: string, match: string) => {
    await using client = await connectLocal({ configDir: clusterOf().master.configDir });
    await client.wheel({ fun, kwargs: { match } });
  };
  /** Opens a session whose key an operator accepts as soon as it is there. */
  const open = async (id: string, more: Partial<SessionOptions> = {}): Promise<Session> => {
    const refused = await openSession({ ...options(id), ...more }).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(PendingKeyError);
    await wheel("key.accept", id);
    return await openSession({ ...options(id), ...more });
  };
  /** What Salt's own command says. */
  const salt = async (...args: string[]) => {
    const words = ["-c", clusterOf().master.configDir, "--out", "json", "--static", "-t", "20", ...args];
    const { stdout } = await run(saltCommand(clusterOf().master.release, "salt"), words);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  return { path, options, keyFile, open, salt };
}

async function filesWith(directory: string, id: string): Promise<string[]> {
  const { stdout } = await run("find", [directory, "-name", `${id}.json`]);
  return stdout.split("\n").filter((line) => line !== "");
}
