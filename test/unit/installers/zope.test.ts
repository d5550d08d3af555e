import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { buildProject, comesBefore, hasState, requires } from "../../../src/testing/index.ts";

const shelves = () => buildProject(fileURLToPath(new URL("../../guests/definitions/shelves", import.meta.url)));
const contents = (state: { readonly args: Readonly<Record<string, unknown>> } | undefined) => state?.args["contents"];

describe("the installer zope", () => {
  it("has the database run before the manager is made, scripts run, and Zope starts", async () => {
    const step = (await shelves()).render("500_release");
    for (const [first, second] of [
      ["processes-zeo", "manager-is-there"],
      ["manager-is-there", "command-1"],
      ["command-1", "processes"],
    ] as const)
      comesBefore(step, first, second);
    requires(step, ["manager-is-there", "processes-zeo"]);
    requires(step, ["processes-zeo", "release-is-pending"], "watch");
  });

  it("tells the manager's password to one file of the project's user, and to no rollback", async () => {
    const project = await shelves();
    const step = project.render("500_release");
    const told = step.states.filter((state) => JSON.stringify(state).includes("<secret "));
    expect(told.map(({ id }) => id)).to.deep.equal(["manager"]);
    hasState(step, "file.serialize", { mode: "0600", dataset: { name: "admin", password: "<secret manager>" } });
    expect(JSON.stringify(project.render("rollback"))).not.to.contain("<secret ");
  });

  it("lets nginx name the object that is the site", async () => {
    const project = await shelves();
    const rewrite = (site: string) => {
      const step = project.render("600_vhost", { pillar: { data: { site } } });
      return contents(step.states.find(({ id }) => id === "vhost"));
    };
    const line = (site: string) =>
      `        rewrite ^(.*)$ /VirtualHostBase/https/$host:443${site}/VirtualHostRoot$1 break;`;
    expect(rewrite("/Plone")).to.include(line("/Plone"));
    expect(rewrite("")).to.include(line(""));
  });
});
