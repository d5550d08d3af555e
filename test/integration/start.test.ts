import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { execa } from "execa";
import { repositoryRoot } from "../../tools/lab/venv.ts";
import { builtCli } from "../support/bridge/cli.ts";

describe("what V8 has kept of the command line", () => {
  it("is of use only to the V8 that made it: without it, or with another's, the command is the same", async () => {
    const dir = mkdtempSync(join(tmpdir(), "cv-"));
    try {
      for (const name of ["dist", "package.json"])
        cpSync(join(repositoryRoot, name), join(dir, name), { recursive: true });
      for (const name of ["node_modules", "salt-ext", "docs"]) symlinkSync(join(repositoryRoot, name), join(dir, name));
      const main = join(dir, "dist", "cli", "main.js");
      const kept = join(dir, "dist", "cli", "corpus.js.compiled");
      const schemas = async (path: string) => (await execa(process.execPath, [path, "schema"])).stdout;
      const expected = await schemas(builtCli);
      expect(expected).to.contain("corpus.job/1");
      writeFileSync(kept, "of another V8");
      expect(await schemas(main)).to.equal(expected);
      rmSync(kept);
      expect(await schemas(main)).to.equal(expected);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
