import { readFileSync } from "node:fs";
import { expect } from "chai";
import { corpusIn, recordIn } from "../../../support/author/cli.ts";
import { temporaryDirectory } from "../../../support/compiler/workspace.ts";

interface Documented {
  readonly data: readonly {
    readonly key: string;
    readonly type: string;
    readonly default: string;
    readonly text: string;
  }[];
  readonly steps: readonly string[];
}

const installer = `import { defineInstaller, sls } from "corpus";
export const queue = defineInstaller({
  name: "queue",
  description: "A *queue* <script>alert(1)</script>",
  data: {
    /** How many \`workers\` run. */
    workers: 2,
    names: ["a"],
    "</td>": null,
  },
  steps: () => [
    sls("100_a", (s) => {
      const one = s.file.managed("/a", { id: "one" });
      s.cmd.run("true", { id: "two", onchanges: [one] });
    }),
  ],
});
`;

describe("corpus docs and schema", function () {
  this.timeout(60_000);

  const write = (workspace: ReturnType<typeof temporaryDirectory>) =>
    workspace.write({
      "projects/_installers/queue.ts": installer,
      "projects/demo/project.ts": `import { defineProject } from "corpus";
        import { queue } from "../_installers/queue.ts";
        export default defineProject({ name: "demo", installer: queue() });`,
    });

  it("write one page with data, comments, steps and their requisites; nothing in it runs", async () => {
    using workspace = temporaryDirectory();
    write(workspace);
    expect((await corpusIn(workspace.path, "docs", "queue")).exitCode).to.equal(0);
    const page = readFileSync(`${workspace.path}/queue.html`, "utf8");
    expect(page).to.contain("<em>queue</em>").and.to.contain("How many <code>workers</code> run.");
    expect(page).to.contain("<title>onchanges</title>").and.to.contain("file.managed  one");
    expect(page)
      .to.contain("default-src 'none'")
      .and.to.not.match(/<script|https?:\/\/(?!www\.w3\.org)/);
    expect(page).to.contain("&lt;/td&gt;");
    const { data, steps } = await recordIn<Documented>(workspace.path, "docs", "queue");
    expect(data[0]).to.include({ key: "workers", type: "number", default: "2" });
    expect(data[1]).to.include({ key: "names", type: "list of string" });
    expect(steps).to.deep.equal(["100_a"]);
    expect((await corpusIn(workspace.path, "docs", "quee")).stderr).to.contain("did you mean queue?");
  });

  it("print the schemas of definitions and records", async () => {
    using workspace = temporaryDirectory();
    const { stdout } = await corpusIn(workspace.path, "schema");
    expect(stdout.split("\n")).to.include.members(["project", "installer", "manifest", "corpus.check/1"]);
    for (const name of stdout.split("\n")) {
      const schema = JSON.parse((await corpusIn(workspace.path, "schema", name)).stdout) as { $id: string };
      expect(schema.$id, name).to.be.a("string");
    }
    const { exitCode, stderr } = await corpusIn(workspace.path, "schema", "projet");
    expect({ exitCode, stderr }).to.deep.include({ exitCode: 64 });
    expect(stderr).to.contain("did you mean project?");
  });
});
