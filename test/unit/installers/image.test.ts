import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { buildProject, comesBefore } from "../../../src/testing/index.ts";

const letters = () => buildProject(fileURLToPath(new URL("../../guests/definitions/letters", import.meta.url)));

describe("the installer image", () => {
  it("brings the image before commands run in it, and the unit with it", async () => {
    const step = (await letters()).render("500_release");
    comesBefore(step, "container-settings", "image-is-there");
    comesBefore(step, "image-is-there", "command-1");
    comesBefore(step, "command-1", "processes");
    const unit = step.states.find(({ id }) => id === "unit");
    expect(unit?.args["contents"]).to.include("User=letters-user").and.not.to.include("NoNewPrivileges=yes");
  });

  it("keeps hostile values in their JSON", async () => {
    const env = { A: "'; $(id) {{ x }}\n" };
    const step = (await letters()).render("500_release", { pillar: { data: { env } } });
    const settings = step.states.find(({ id }) => id === "container-settings");
    expect(settings?.function).to.equal("file.serialize");
    expect(settings?.args["dataset"]).to.have.deep.property("given", env);
  });
});
