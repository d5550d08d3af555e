import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { fileJobCache } from "../../../src/bridge/client/job-cache.ts";
import { readMasterConfig } from "../../../src/bridge/client/master-config.ts";
import { list } from "../../../src/bridge/index.ts";
import { overSaltSsh } from "../../../src/hosts/index.ts";
import { type CliEnd, recordsOf } from "./cli.ts";
import { type SaltSshHosts, saltSshText } from "./salt-ssh.ts";
import { waitForFile } from "./wait-for-file.ts";

/** What breaks out of shells, YAML, Jinja and the words of a command line, where it is let; `mark` is there then. */
const hostileOf = (mark: string) => [
  `$(touch ${mark})`,
  `\`touch ${mark}\``,
  `'; touch ${mark}; '`,
  `a\nEOF\ntouch ${mark}\n`,
  `/bin/sh -c 'touch ${mark}'`,
  "-H",
  "--hosts",
  "yes",
  "é\u0085\u2028😀",
  "{{ 1 + 1 }} {% raw %}",
  'a: "b" # c',
  // salt/client/ssh/__init__.py `RSTR`: what it tells its own output by.
  "_edbc7885e4f9aac9b83b35999b68d015148caf467b78fa39c05f669c0ff89878",
];

/** What every release does the same way. */
export function describeSaltSsh(hostsOf: () => SaltSshHosts): void {
  it("hands values over as they are, whatever they look like", async () => {
    const { saltSsh, configDir, dir } = hostsOf();
    const mark = join(dir, "mark");
    const hostile = hostileOf(mark);
    await using host = await overSaltSsh(list(["web1"]), { command: saltSsh, configDir });
    await using job = await host.start({ fun: "test.arg", args: hostile, kwargs: { named: hostile } });
    const { expected, results } = await job.report;
    expect(expected).to.deep.equal(["web1"]);
    for (const result of results) {
      expect(result, result.reason).to.include({ outcome: "ok", source: "local" });
      expect(result).to.have.deep.nested.property("value.args", hostile);
      expect(result).to.have.deep.nested.property("value.kwargs.named", hostile);
    }
    expect(existsSync(mark)).to.equal(false);
  });

  it("applies a highstate with a verdict for each host", async () => {
    const { dir, run } = hostsOf();
    const end = await run("highstate", "web*", "--salt-ssh", "--json");
    expect(end.exitCode, end.stderr).to.equal(2);
    expect(outcomesOf(end)).to.deep.equal({ web1: "changed", web2: "failed" });
    expect(readFileSync(join(dir, "web1.txt"), "utf8")).to.equal(`${saltSshText}\n`);
  });
}

/** What else there is: plans, and what goes wrong. */
export function describeSaltSshMore(hostsOf: () => SaltSshHosts): void {
  it("plans a highstate, and applies nothing of it", async () => {
    const { dir, run } = hostsOf();
    const file = join(dir, "web1.txt");
    rmSync(file);
    const end = await run("plan", "web1", "--salt-ssh", "--json");
    expect(end.exitCode, end.stderr).to.equal(1);
    const [plan] = recordsOf(end);
    expect(plan).to.deep.include({ unchanged: [], troubled: [] });
    expect(plan).to.have.nested.property("changes[0].name", file);
    expect(existsSync(file)).to.equal(false);
  });

  it("says of each host why nothing could be called there, and exits as ssh's troubles do", async () => {
    const { run } = hostsOf();
    const end = await run(
      "run",
      "*",
      "cmd.run",
      "test {{ grains.id }} = web1",
      "template=jinja",
      "--salt-ssh",
      "--json",
    );
    expect(end.exitCode, end.stderr).to.equal(77);
    expect(outcomesOf(end)).to.deep.equal({
      "bad-bare": "missing",
      "bad-changed": "missing",
      "bad-gone": "missing",
      "bad-refusing": "missing",
      "bad-stranger": "missing",
      web1: "ok",
      web2: "failed",
    });
    expect(reasonOf(end, "bad-bare")).to.equal("bad-bare has no python3. Install it there.");
    expect(reasonOf(end, "bad-changed")).to.match(/^the host key of bad-changed is not the known one/);
    expect(reasonOf(end, "bad-gone")).to.match(/^bad-gone cannot be reached over ssh: .*Connection refused/);
    expect(reasonOf(end, "bad-refusing")).to.match(/^bad-refusing does not let us in: .*Permission denied/);
    expect(reasonOf(end, "bad-stranger")).to.match(/^the host key of bad-stranger is not the known one/);
  });

  it("exits as everywhere when nobody can be reached, nobody matches, nothing compiles, or the roster is not there", async () => {
    const { run, dir } = hostsOf();
    const exits = await Promise.all([
      run("run", "bad-gone", "test.ping", "--salt-ssh"),
      run("run", "nobody*", "test.ping", "--salt-ssh"),
      run("run", "web*", "test.ping", "--roster", join(dir, "no-roster")),
      run("run", "-G", "os:Debian", "test.ping", "--salt-ssh"),
      run("run", "web*", "test.ping", "--salt-ssh", "--batch", "1"),
    ]);
    expect(exits.map(({ exitCode }) => exitCode)).to.deep.equal([69, 6, 64, 64, 64]);
    expect(exits[2]?.stderr).to.contain("no-roster");
    const absent = await run("highstate", "web1", "--sls", "absent", "--salt-ssh");
    expect(absent.exitCode, absent.stdout).to.equal(2);
    expect(absent.stdout).to.contain("compile-error");
    writeFileSync(join(dir, "pillar", "top.sls"), "base: {'*': [absent]}\n");
    const unrendered = await run("highstate", "web1", "--salt-ssh");
    expect(unrendered.exitCode, unrendered.stdout).to.equal(5);
  });

  it("leaves what it started alone when it is interrupted, and says where its return will be", async () => {
    const { configDir, dir, start } = hostsOf();
    const [started, go] = [join(dir, "started"), join(dir, "go")];
    const running = start(
      "run",
      "web1",
      "cmd.run",
      `touch ${started}; while [ ! -e ${go} ]; do sleep 0.05; done`,
      "--salt-ssh",
    );
    await waitForFile(started);
    running.interrupt();
    const end = await running.end;
    expect(end.exitCode, end.stderr).to.equal(130);
    const [, jid = ""] = /jobs\.lookup_jid (\d+)/.exec(end.stderr) ?? [];
    const cache = fileJobCache(await readMasterConfig(configDir));
    expect(await cache.returns(jid, ["web1"])).to.have.property("size", 0);
    writeFileSync(go, "");
    while ((await cache.returns(jid, ["web1"])).size === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

function outcomesOf(end: CliEnd): Record<string, unknown> {
  const returns = recordsOf(end).filter(({ type }) => type === "return");
  return Object.fromEntries(returns.map(({ minion, outcome }) => [minion, outcome]));
}

function reasonOf(end: CliEnd, minion: string): unknown {
  return recordsOf(end).find((record) => record["minion"] === minion)?.["reason"];
}
