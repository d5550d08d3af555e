import { existsSync } from "node:fs";
import { expect } from "chai";
import { buildProject, comesBefore, hasNoState, hasState, matchesGolden, requires } from "../../src/testing/index.ts";
import { definition, temporaryDirectory } from "../support/compiler/workspace.ts";

const demo = definition(`
  data: { port: 80, admins: [] as string[] },
  environments: { prod: { data: { port: 443 } } },
  steps: ({ cfg, data }) => [
    sls("100_a", (s) => {
      const conf = s.file.managed(\`\${cfg.data_root}/a\`, { id: "conf", contents: [\`port \${data.port}\`], mode: "0640" });
      s.when(data.admins, () => void s.test.nop("admins", { id: "told" }));
      s.cmd.run("reload", { id: "reload", onchanges: [conf] });
    }),
  ],`);

describe("corpus/testing", () => {
  it("asserts states, order and requisites of what a minion would see", async () => {
    using workspace = temporaryDirectory();
    workspace.write({ "projects/demo/project.ts": demo });
    const project = await buildProject(`${workspace.path}/projects/demo`);
    const step = project.render("100_a", { env: "prod" });
    const conf = hasState(step, "file.managed", { name: "/srv/projects/demo/data/a", contents: ["port 443"] });
    expect(conf).to.deep.include({ id: "conf", function: "file.managed" });
    comesBefore(step, "conf", "reload");
    requires(step, ["reload", "conf"], "onchanges");
    hasNoState(step, "test.nop");
    hasState(project.render("100_a", { pillar: { data: { admins: ["a"], port: 8080 } } }), "test.nop", {
      name: "admins",
    });
    expect(project.text("100_a.sls")).to.contain("{%- if cfg.data.admins %}");
    expect(project.configuration({ env: "prod" })["data"]).to.deep.include({ port: 443 });
  });

  it("says what is there instead when an assertion fails", async () => {
    using workspace = temporaryDirectory();
    workspace.write({ "projects/demo/project.ts": demo });
    const project = await buildProject(`${workspace.path}/projects/demo`);
    const step = project.render("100_a");
    const fails = (assert: () => unknown, text: string) => expect(assert).to.throw(Error, text);
    fails(() => hasState(step, "file.managed", { mode: "0600" }), 'the nearest is conf (file.managed): {"name"');
    fails(() => hasState(step, "file.manged"), "did you mean file.managed?");
    fails(() => hasNoState(step, "cmd.run"), "has reload (cmd.run)");
    fails(() => comesBefore(step, "reload", "conf"), "reload comes after conf");
    fails(() => comesBefore(step, "relod", "conf"), "did you mean reload?");
    fails(() => requires(step, ["reload", "conf"]), "reload has no require of conf");
    fails(() => project.render("200_b"), "demo has no SLS 200_b");
    fails(() => project.text("100_b.sls"), "did you mean projects/demo/project/.salt/100_a.sls?");
  });

  it("compares what is emitted with golden files, and names every difference", async () => {
    using workspace = temporaryDirectory();
    workspace.write({ "projects/demo/project.ts": demo });
    const project = await buildProject(`${workspace.path}/projects/demo`);
    const golden = `${workspace.path}/golden`;
    expect(() => matchesGolden(project, golden)).to.throw("missing: projects/demo/project/.salt/100_a.sls");
    expect(existsSync(golden)).to.equal(false);
    const before = { ...process.env };
    try {
      Object.assign(process.env, { UPDATE_GOLDEN: "1", CI: "1" });
      expect(() => matchesGolden(project, golden)).to.throw("not rewritten under CI");
      delete process.env["CI"];
      matchesGolden(project, golden);
    } finally {
      delete process.env["UPDATE_GOLDEN"];
      Object.assign(process.env, before);
    }
    matchesGolden(project, golden);
    workspace.write({ "projects/demo/project.ts": demo.replace("port: 443", "port: 444") });
    const changed = await buildProject(`${workspace.path}/projects/demo`);
    expect(() => matchesGolden(changed, golden)).to.throw("differs: projects/demo/project/.salt/PILLAR.sample");
  });
});
