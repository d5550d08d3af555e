import { chmodSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import {
  AuthenticationError,
  AuthorizationError,
  ConnectionError,
  connectMaster,
  fileTokens,
  glob,
  type LocalClient,
  login,
  logout,
  PlaintextError,
} from "../../../src/bridge/index.ts";
import { corpus, recordsOf } from "./cli.ts";
import { type BridgeCluster, sharedsecret, users } from "./cluster.ts";
import { describeCommands } from "./commands-suite.ts";
import { failure } from "./failure.ts";

type User = keyof typeof users;

const loginOf = (username: User, password: string = users[username].password) => ({
  eauth: "file",
  username,
  password: async () => password,
});

/** Users of external_auth, with the rights that the master gives them. */
export function describeEauth(clusterOf: () => BridgeCluster): void {
  describe("external authentication", () => {
    const path = (name: string) => join(clusterOf().scratch, name);
    const passwordFile = (username: User): string => {
      writeFileSync(path(`${username}.password`), `${users[username].password}\n`, { mode: 0o600 });
      return path(`${username}.password`);
    };

    itObeysRights(clusterOf);

    it("tells a wrong password, user and backend from what is not allowed", async () => {
      const wrong = [
        loginOf("alice", "guess"),
        { ...loginOf("alice"), username: "mallory" },
        { ...loginOf("alice"), eauth: "nothing" },
      ];
      for (const given of wrong) {
        await using client = await connectMaster({ configDir: clusterOf().master.configDir, login: given });
        const error = await failure(client.run(glob("*"), { fun: "test.ping" }));
        expect(error).to.be.instanceOf(AuthenticationError);
        expect(JSON.stringify(error)).not.to.contain("wonder").and.not.to.contain("guess");
      }
    });

    it("takes the secret that all users of a backend share", async () => {
      const bob = { eauth: "sharedsecret", username: "bob", password: async () => sharedsecret };
      await using client = await connectMaster({ configDir: clusterOf().master.configDir, login: bob });
      expect((await client.run(glob("web1"), { fun: "test.ping" })).results[0]).to.include({ outcome: "ok" });
    });

    it("saves a token where only this user reads it, renews it, and revokes it", async () => {
      const { configDir } = clusterOf().master;
      const tokens = fileTokens(path("tokens"));
      const made = await login({ configDir, tokens, login: loginOf("alice"), passwordFile: passwordFile("alice") });
      expect(made).to.include({ user: "alice", eauth: "file" });
      expect(made.expiresAt).to.be.above(Date.now());
      const [name = ""] = readdirSync(path("tokens"));
      expect([statSync(path("tokens")).mode & 0o777, statSync(path(`tokens/${name}`)).mode & 0o777]).to.deep.equal([
        0o700, 0o600,
      ]);
      const saved = tokens.read(made.master);
      if (saved === undefined) throw new Error("no token was saved");
      // One that the master does not know, and one whose time is over.
      for (const stale of [{ token: "0".repeat(64) }, { expiresAt: 1 }]) {
        tokens.write(made.master, { ...saved, ...stale });
        await using client = await connectMaster({ configDir, tokens });
        expect((await client.run(glob("web1"), { fun: "test.ping" })).results[0]).to.include({ outcome: "ok" });
        expect(tokens.read(made.master)?.expiresAt).to.be.above(Date.now());
        expect(tokens.read(made.master)?.token).not.to.equal("0".repeat(64));
      }
      const last = tokens.read(made.master);
      expect(await logout({ configDir, tokens })).to.deep.equal({
        master: made.master,
        user: "alice",
        isRevoked: true,
      });
      expect(readdirSync(path("tokens"))).to.deep.equal([]);
      if (last !== undefined) tokens.write(made.master, { ...last, passwordFile: undefined });
      await using client = await connectMaster({ configDir, tokens });
      expect(await failure(client.run(glob("web1"), { fun: "test.ping" }))).to.be.instanceOf(AuthenticationError);
    });

    it("says so when the master does not let a user revoke a token", async () => {
      const { configDir } = clusterOf().master;
      const tokens = fileTokens(path("bob-tokens"));
      await login({ configDir, tokens, login: loginOf("bob") });
      const ended = await logout({ configDir, tokens });
      expect(ended).to.include({ user: "bob", isRevoked: false });
      expect(ended.reason).to.contain("does not allow");
      expect(readdirSync(path("bob-tokens"))).to.deep.equal([]);
    });

    it("sends no secret over a network in plain text, and starts nothing that it cannot follow", async () => {
      const far = connectMaster({ master: "192.0.2.1", login: loginOf("alice") });
      expect(await failure(far))
        .to.be.instanceOf(PlaintextError)
        .with.property("exitCode", 77);
      const near = `127.0.0.1:${clusterOf().master.requestPort}`;
      await using client = await connectMaster({ master: near, login: loginOf("alice") });
      const error = await failure(client.start(glob("web1"), { fun: "test.ping" }));
      expect(error).to.be.instanceOf(ConnectionError).with.property("hint").that.contains("--ssh-master");
    });

    describe("of a user who may do all", () => {
      const former = process.env["XDG_STATE_HOME"];
      before(async () => {
        process.env["XDG_STATE_HOME"] = path("carol-state");
        const who = ["--eauth", "file", "--username", "carol", "--password-file", passwordFile("carol")];
        const end = await corpus("login", ...who, "-c", clusterOf().master.configDir);
        expect(end.exitCode, end.stderr).to.equal(0);
      });
      after(() => {
        if (former === undefined) delete process.env["XDG_STATE_HOME"];
        else process.env["XDG_STATE_HOME"] = former;
      });
      describeCommands("with a token", () => ["-c", clusterOf().master.configDir], [["install --dry-run", 1]]);
    });

    it("corpus login and logout", async () => {
      process.env["XDG_STATE_HOME"] = path("state");
      try {
        const words = ["-c", clusterOf().master.configDir];
        const file = passwordFile("alice");
        const who = ["login", "--eauth", "file", "--username", "alice", ...words];
        expect((await corpus(...who)).exitCode, "without a terminal").to.equal(64);
        chmodSync(file, 0o644);
        expect((await corpus(...who, "--password-file", file)).exitCode, "a file that others read").to.equal(77);
        chmodSync(file, 0o600);
        const made = await corpus(...who, "--password-file", file, "--json");
        expect([made.exitCode, made.stderr]).to.deep.equal([0, ""]);
        expect(recordsOf(made)[0]).to.include({ schema: "corpus.login/1", user: "alice" });
        expect((await corpus("run", "web1", "test.ping", ...words)).exitCode).to.equal(0);
        const refused = await corpus("run", "web1", "cmd.run", "id", ...words, "--json");
        expect(refused.exitCode).to.equal(77);
        expect(recordsOf(refused)[0]?.["error"]).to.include({ code: "BRIDGE_AUTHORIZATION" });
        const ended = await corpus("logout", ...words);
        expect(ended.exitCode, ended.stderr).to.equal(0);
        expect(ended.stdout).to.contain("logged out alice");
        expect((await corpus("logout", ...words)).stdout).to.contain("nobody was logged in");
        expect((await corpus("run", "web1", "cmd.run", "id", ...words)).exitCode).to.equal(0);
      } finally {
        delete process.env["XDG_STATE_HOME"];
      }
    });
  });
}

/** The master says who may do what. */
export function itObeysRights(clusterOf: () => BridgeCluster): void {
  const as = (username: User): Promise<LocalClient> =>
    connectMaster({ configDir: clusterOf().master.configDir, login: loginOf(username) });

  it("lets a user do what the master allows, and nothing else", async () => {
    await using alice = await as("alice");
    const report = await alice.run(glob("*"), { fun: "test.ping" });
    expect(report.results.map(({ outcome }) => outcome)).to.deep.equal(["ok", "ok"]);
    const job = await alice.runner({ fun: "jobs.list_job", kwargs: { jid: report.jid } });
    expect(job).to.include({ User: "alice" });
    const isRefused = async (work: Promise<unknown>) =>
      expect(await failure(work)).to.be.instanceOf(AuthorizationError);
    await isRefused(alice.start(glob("*"), { fun: "cmd.run", args: ["id"] }));
    await isRefused(alice.runner({ fun: "manage.up", kwargs: {} }));
    await using bob = await as("bob");
    expect((await bob.run(glob("web1"), { fun: "test.ping" })).results[0]).to.include({ outcome: "ok" });
    await isRefused(bob.start(glob("web2"), { fun: "test.ping" }));
    await isRefused(bob.runner({ fun: "jobs.list_job", kwargs: { jid: report.jid } }));
  });
}
