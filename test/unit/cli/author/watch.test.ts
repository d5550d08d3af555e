import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { definition, temporaryDirectory } from "../../../support/compiler/workspace.ts";

const main = fileURLToPath(new URL("../../../../dist/cli/main.js", import.meta.url));

describe("corpus build --watch", function () {
  this.timeout(60_000);

  it("builds again after every change, waits out what is wrong, and ends at ^C", async () => {
    using workspace = temporaryDirectory();
    const write = (options: string) => workspace.write({ "projects/demo/project.ts": definition(options) });
    write("  data: { greeting: 1 },");
    const child = spawn(process.execPath, [main, "build", "--watch"], {
      cwd: workspace.path,
      stdio: ["ignore", "pipe", "pipe"],
    });
    try {
      let said = "";
      const hear = (chunk: Buffer) => void (said += chunk.toString());
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      const hears = async (pattern: RegExp) => {
        while (!pattern.test(said))
          await Promise.race([once(child.stdout, "data"), once(child.stderr, "data"), once(child, "exit")]);
        said = "";
      };
      await hears(/watching /);
      write("  data: { greeting: 2 },");
      await hears(/~ projects\/demo\/project\/\.salt\/PILLAR\.sample\n[\s\S]* 1 changed/);
      expect(readFileSync(`${workspace.path}/generated/projects/demo/project/.salt/PILLAR.sample`, "utf8")).to.contain(
        "greeting: 2",
      );
      write("  dat: { greeting: 3 },");
      await hears(/unknown key dat \(did you mean data\?\)/);
      write("  data: { greeting: 4 },");
      await hears(/ 1 changed/);
      workspace.write({ "projects/other/project.ts": definition("").replace('"demo"', '"other"') });
      await hears(/\(2 projects/);
      child.kill("SIGINT");
      const [code] = (await once(child, "exit")) as [number];
      expect(code).to.equal(0);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
