import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { buildProject, comesBefore, hasNoState, hasState, requires } from "../../../src/testing/index.ts";

const blog = () => buildProject(fileURLToPath(new URL("../../../projects/blog", import.meta.url)));

describe("the installer python", () => {
  it("installs packages as the project's user, and not so where users are left alone", async () => {
    const project = await blog();
    const step = project.render("200_virtualenv", { env: "prod" });
    hasState(step, "virtualenv.managed", { name: "/srv/projects/blog/project/.venv", user: "blog-user" });
    requires(step, ["release-changed", "packages"], "onchanges");
    const unprivileged = project.render("200_virtualenv", { unprivileged: true });
    expect(hasState(unprivileged, "virtualenv.managed").args).to.not.have.property("user");
  });

  it("runs the commands of manage.py in order, before the processes start", async () => {
    const project = await blog();
    const step = project.render("500_release");
    hasState(step, "cmd.run", { name: "/srv/projects/blog/project/.venv/bin/python manage.py migrate --noinput" });
    comesBefore(step, "manage-1", "manage-2");
    requires(step, ["manage-1", "release-is-pending"], "onchanges");
    hasNoState(project.render("500_release", { pillar: { data: { manage: [] } } }), "cmd.run", {
      name: "/srv/projects/blog/project/.venv/bin/python manage.py migrate --noinput",
    });
  });
});
