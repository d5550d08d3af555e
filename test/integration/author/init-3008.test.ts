import { rmSync } from "node:fs";
import { expect } from "chai";
import { corpusIn } from "../../support/author/cli.ts";
import { temporaryDirectory } from "../../support/compiler/workspace.ts";
import { ProjectHost } from "../../support/engine/host.ts";

describe("a workspace as corpus init makes it", function () {
  this.timeout(180_000);

  it("builds a project that deploys by git push", async () => {
    using place = temporaryDirectory();
    const host = new ProjectHost("3008");
    try {
      rmSync(host.path("gen"), { recursive: true });
      expect((await corpusIn(place.path, "init")).exitCode).to.equal(0);
      expect((await corpusIn(place.path, "build", "--out", host.path("gen"))).exitCode).to.equal(0);
      await host.sync();
      const project = await host.project("hello");
      const built = await corpusIn(place.path, "build", "--project", "hello", "--into", project.work);
      expect(built.exitCode, built.stderr).to.equal(0);
      project.commit({});
      const end = await project.push();
      expect(end.exitCode, end.said).to.equal(0);
      expect(host.read("p/hello/data/index.html")).to.equal("<h1>Hello from hello</h1>\n");
    } finally {
      host.remove();
    }
  });
});
