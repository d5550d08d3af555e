import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { buildProject, hasState } from "../../../src/testing/index.ts";

describe("renderBySalt of corpus/testing", function () {
  this.timeout(120_000);

  it("has Salt render an SLS with all that it includes, to the states that the preview has", async () => {
    const project = await buildProject(fileURLToPath(new URL("../../../projects/blog", import.meta.url)));
    const bySalt = await project.renderBySalt("500_release", { env: "prod" });
    hasState(bySalt, "file.serialize", {
      name: "/srv/projects/blog/project/.corpus/gunicorn.json",
      serializer: "json",
    });
    expect(bySalt.states).to.deep.equal(project.render("500_release", { env: "prod" }).states);
  });

  it("says why Salt refuses", async () => {
    const project = await buildProject(fileURLToPath(new URL("../../../projects/blog", import.meta.url)));
    const refusal = await project.renderBySalt("no_such_step").then(
      () => "",
      (error: Error) => error.message,
    );
    expect(refusal).to.match(/^Salt refuses blog › no_such_step: .*(?:not available|No matching sls)/);
  });
});
