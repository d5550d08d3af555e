import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { buildProject, comesBefore, hasState, requires } from "../../../src/testing/index.ts";

const verses = () => buildProject(fileURLToPath(new URL("../../guests/definitions/verses", import.meta.url)));

describe("the installer ruby", () => {
  it("lets bundler say what lacks, and makes the lock anew only where git has none", async () => {
    const project = await verses();
    const step = project.render("200_gems");
    const bundle = "ruby .corpus/run.rb bundle";
    hasState(step, "cmd.run", {
      name: `${bundle} install --no-cache --local`,
      unless: `${bundle} check`,
      runas: "verses-user",
    });
    comesBefore(step, "lock-is-made-anew", "gems-of-the-gemfile");
    requires(step, ["release-changed", "gems-of-the-gemfile"], "onchanges");
    const locked = project.render("200_gems", { pillar: { data: { locked: true } } });
    expect(locked.states.map(({ id }) => id)).not.to.include("lock-is-made-anew");
    const environment = locked.states.find(({ id }) => id === "environment");
    expect(environment?.args["dataset"]).to.have.nested.property("provided.BUNDLE_FROZEN", "True");
  });

  it("starts puma on a port of this host, with the size of the environment", async () => {
    const unit = (env: string) => async () =>
      (await verses()).render("500_release", { env }).states.find(({ id }) => id === "unit")?.args["contents"];
    const puma = "bundle exec puma --config - --bind tcp://127.0.0.1:8194";
    const start = `ExecStart=/usr/bin/ruby "/srv/projects/verses/project/.corpus/run.rb" ${puma}`;
    expect(await unit("dev")()).to.include(`${start} --workers 0 --threads 1:5 "config.ru"`);
    expect(await unit("prod")()).to.include(`${start} --workers 2 --threads 1:5 "config.ru"`);
  });

  it("quotes what stands in commands", async () => {
    const project = await verses();
    const data = { commands: [["rake", "a; rm -rf /"]] };
    hasState(project.render("500_release", { pillar: { data } }), "cmd.run", {
      name: "ruby .corpus/run.rb bundle exec rake 'a; rm -rf /'",
    });
  });
});
