import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { ConfigurationError, glob, type Target, TimeoutError } from "../../../src/bridge/index.ts";
import { overSaltSsh } from "../../../src/hosts/index.ts";
import { UsageError } from "../../../src/support/errors.ts";

describe("a host by salt-ssh", () => {
  let configDir: string;

  beforeEach(() => {
    configDir = mkdtempSync(join(tmpdir(), "corpus-salt-ssh-"));
    writeFileSync(join(configDir, "master"), `root_dir: ${configDir}\n`);
  });
  afterEach(() => rmSync(configDir, { recursive: true, force: true }));

  const troubleOf = async (target: Target, options = {}) =>
    await overSaltSsh(target, { configDir, ...options }).then(
      () => undefined,
      (error: unknown) => error,
    );

  it("is of targets that a roster can be asked for, and of no word that salt-ssh takes for an option", async () => {
    const known: Target[] = [
      glob("web*"),
      { type: "list", expression: ["a", "b"] },
      { type: "pcre", expression: "web\\d" },
      { type: "nodegroup", expression: "all" },
    ];
    for (const target of known) expect(await troubleOf(target), target.type).to.equal(undefined);
    const refused: Target[] = [
      { type: "grain", expression: "os:Debian" },
      { type: "compound", expression: "web* or db*" },
      glob("-H"),
      glob("--hosts"),
      glob(""),
    ];
    for (const target of refused) expect(await troubleOf(target), target.type).to.be.instanceOf(UsageError);
  });

  it("says what the configuration lacks, before anything is called", async () => {
    writeFileSync(join(configDir, "master"), "master_job_cache: redis\n");
    expect(await troubleOf(glob("*")))
      .to.be.instanceOf(ConfigurationError)
      .with.property("hint")
      .that.contains("local_cache");
    expect(await troubleOf(glob("*"), { configDir: join(configDir, "none") })).to.be.instanceOf(ConfigurationError);
  });

  it("says that there is no salt-ssh", async () => {
    await using host = await overSaltSsh(glob("*"), { configDir, command: join(configDir, "no-salt-ssh") });
    const job = await host.start({ fun: "test.arg", args: ["a secret"] });
    const error = await job.report.catch((caught: unknown) => caught);
    expect(error).to.have.property("exitCode", 69);
    expect(error).to.have.property("message").that.contains("ENOENT").and.does.not.contain("secret");
  });

  it("does not wait longer than it is told to for a salt-ssh that does not begin", async () => {
    const command = join(configDir, "salt-ssh");
    writeFileSync(command, "#!/bin/sh\nexec sleep 1\n", { mode: 0o755 });
    await using host = await overSaltSsh(glob("*"), { configDir, command });
    const job = await host.start({ fun: "test.ping" }, { deadlineMs: 20 });
    const error = await job.report.catch((caught: unknown) => caught);
    expect(error)
      .to.be.instanceOf(TimeoutError)
      .with.property("message")
      .that.contains("within the deadline of 0.02 s");
  });
});
