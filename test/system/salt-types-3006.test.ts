import { execFileSync } from "node:child_process";
import { expect } from "chai";
import { root } from "../../tools/generate-salt-types/read.ts";
import { describeSaltTypes } from "../support/salt-types/suite.ts";

describeSaltTypes("3006");

describe("the generated types of Salt's states", () => {
  it("are, byte for byte, what the installed Salts give", () => {
    const args = ["--import", "tsx", "tools/generate-salt-types/main.ts", "check"];
    expect(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })).to.equal(
      "src/salt/generated is current for Salt 3006 and 3007 and 3008\n",
    );
  }).timeout(300_000);
});
