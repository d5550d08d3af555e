import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { Command } from "commander";
import { addMasterOptions, type MasterFlags } from "../../../src/cli/jobs/options.ts";
import { applyUserConfig } from "../../../src/cli/user-config.ts";

describe("the configuration file of the command line", () => {
  let dir: string;
  let path: string;
  before(() => {
    dir = mkdtempSync(join(tmpdir(), "cc-"));
    path = join(dir, "config.json");
  });
  after(() => rmSync(dir, { recursive: true, force: true }));

  const flags = (content: string | undefined, ...words: string[]): MasterFlags => {
    rmSync(path, { force: true });
    if (content !== undefined) writeFileSync(path, content);
    const command = addMasterOptions(new Command());
    command.parse(words, { from: "user" });
    applyUserConfig(command, path);
    return command.opts<MasterFlags>();
  };

  it("is weaker than flag and environment, and stronger than the default", () => {
    const content = JSON.stringify({ "config-dir": "/file", "ssh-master": "root@file" });
    expect(flags(undefined)).to.include({ configDir: "/etc/salt" });
    expect(flags(content)).to.include({ configDir: "/file", sshMaster: "root@file" });
    expect(flags(content, "--config-dir", "/flag")).to.include({ configDir: "/flag", sshMaster: "root@file" });
    process.env["CORPUS_SSH_MASTER"] = "root@environment";
    try {
      expect(flags(content)).to.include({ sshMaster: "root@environment" });
    } finally {
      delete process.env["CORPUS_SSH_MASTER"];
    }
  });

  it("says what is wrong with it", () => {
    for (const content of ["{", "[]", "null", '{"password": "x"}', '{"master": 1}'])
      expect(() => flags(content), content).to.throw(/config\.json/);
  });
});
