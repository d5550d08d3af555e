import { execFileSync } from "node:child_process";
import { expect } from "chai";
import { root } from "../../tools/generate-salt-types/read.ts";
import { LanguageServer } from "../support/salt-types/language-server.ts";
import { describeSaltTypes } from "../support/salt-types/suite.ts";

describeSaltTypes("3008");

describe("Salt's documentation in an editor", () => {
  const file = "test/types/salt-states.test.ts";

  it("stands beside arguments and states, with the default", async () => {
    const generate = ["--import", "tsx", "tools/generate-salt-types/main.ts", "docs"];
    execFileSync(process.execPath, generate, { cwd: root, stdio: "ignore" });
    await using server = await LanguageServer.start();
    expect(await server.hover(file, "makedirs: value")).to.match(
      /parent directories will be\s+created[^]*@default\* — false/,
    );
    expect(await server.hover(file, "ignore_ordering: true")).to.match(/changes in line order will be ignored/);
    expect(await server.hover(file, "managed];")).to.match(/Manage a given file/);
    const project = "projects/blog/project.ts";
    expect(await server.hover(project, "serialize(")).to.match(/Serializes dataset and store it into managed file/);
    expect(await server.hover(project, "show_changes: false")).to.match(/@default\* — true/);
    expect(await server.hover(project, 'serializer: "json"')).to.match(/serializer/);
    expect(await server.hover(project, 'mode: "0640"')).to.match(/permissions to set on this file/);
  }).timeout(60_000);
});
