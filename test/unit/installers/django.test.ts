import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { buildProject, comesBefore, hasState, requires } from "../../../src/testing/index.ts";

const gazette = () => buildProject(fileURLToPath(new URL("../../guests/definitions/gazette", import.meta.url)));

describe("the installer django", () => {
  it("prepares a release by migrations, static files and a superuser, before the processes start", async () => {
    const project = await gazette();
    const step = project.render("500_release");
    for (const [first, second] of [
      ["migrate", "collectstatic"],
      ["collectstatic", "superuser"],
      ["superuser", "processes"],
    ] as const)
      comesBefore(step, first, second);
    requires(step, ["superuser", "release-is-pending"], "onchanges");
    const none = project.render("500_release", { pillar: { data: { superuser: "" } } });
    expect(none.states.map(({ id }) => id))
      .to.include("migrate")
      .and.not.to.include("superuser");
  });

  it("tells secrets to the application and to createsuperuser, and to nothing else", async () => {
    const step = (await gazette()).render("500_release");
    const told = step.states.filter((state) => JSON.stringify(state).includes("<secret "));
    expect(told.map(({ id }) => id)).to.deep.equal(["secrets", "superuser"]);
    hasState(step, "file.serialize", { mode: "0640", dataset: { SECRET_KEY: "<secret secret_key>" } });
    expect(JSON.stringify((await gazette()).render("rollback"))).not.to.contain("<secret ");
  });

  it("lets nginx serve files by itself, at the project's own URLs", async () => {
    const project = await gazette();
    const at = (media_url: string) => project.render("600_vhost", { pillar: { data: { media_url } } });
    const vhost = at("/files/").states.find(({ id }) => id === "vhost");
    expect(vhost?.args["contents"]).to.include("        alias /srv/projects/gazette/data/media/;");
    expect(vhost?.args["contents"]).to.include("    location /files/ {");
  });

  it("answers to the names of its domains", async () => {
    const step = (await gazette()).render("500_release", { pillar: { data: { domains: ["*.a.test", "b.test"] } } });
    const environment = step.states.find(({ id }) => id === "environment");
    expect(environment?.args["dataset"]).to.have.nested.property("provided.ALLOWED_HOSTS", ".a.test,b.test");
  });
});
