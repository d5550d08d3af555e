import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { type Host, onThisHost } from "../../../src/hosts/index.ts";
import { highstate, parseFunctionCall } from "../../../src/operations/index.ts";
import { labUser, writeConfig } from "../../../tools/lab/config.ts";
import { saltCommand } from "../../../tools/lab/venv.ts";

describe("operations on this host, without a master", function () {
  this.timeout(60_000);
  let dir: string;
  let host: Host;

  before(() => {
    dir = mkdtempSync(join(tmpdir(), "corpus-local-"));
    mkdirSync(join(dir, "salt"));
    writeFileSync(join(dir, "salt", "top.sls"), "base:\n  '*': [site]\n");
    writeFileSync(join(dir, "salt", "site.sls"), `${dir}/marker:\n  file.managed:\n    - contents: é\n`);
    writeConfig(join(dir, "minion"), {
      id: "here",
      user: labUser,
      root_dir: dir,
      file_client: "local",
      enable_fqdns_grains: false,
      file_roots: { base: [join(dir, "salt")] },
    });
    host = onThisHost({ command: saltCommand("3008", "salt-call"), configDir: dir });
  });
  after(() => rmSync(dir, { recursive: true, force: true }));

  const run = async (call: Parameters<Host["start"]>[0]) => {
    await using job = await host.start(call);
    return (await job.report).results[0];
  };

  it("run functions with the same arguments and the same verdicts", async () => {
    const call = parseFunctionCall("test.arg", ["1", "yes", "a b", "name=[1, x]"]);
    const [echoed, failed] = await Promise.all([run(call), run(parseFunctionCall("cmd.run", ["exit 3"]))]);
    expect(echoed?.value).to.deep.include({ args: [1, true, "a b"] });
    expect(echoed).to.deep.nested.include({ "value.kwargs.name": [1, "x"], outcome: "ok" });
    expect(failed).to.include({ outcome: "failed" });
  });

  it("apply the same highstate", async () => {
    expect(await run(highstate({ test: true }))).to.include({ outcome: "changed" });
    expect(await run(highstate())).to.include({ outcome: "changed", source: "local" });
    expect(await run(highstate())).to.include({ outcome: "ok" });
    expect(await run(highstate({ sls: ["absent"] }))).to.include({ outcome: "compile-error" });
  });

  it("say when there is no salt-call", async () => {
    const job = await onThisHost({ command: join(dir, "no-salt-call") }).start(highstate());
    const error = await job.report.catch((caught: unknown) => caught);
    expect(error).to.have.property("exitCode", 69);
  });
});
