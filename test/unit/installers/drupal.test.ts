import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { buildProject, comesBefore, hasState, requires } from "../../../src/testing/index.ts";

const museum = () => buildProject(fileURLToPath(new URL("../../guests/definitions/museum", import.meta.url)));

describe("the installer drupal", () => {
  it("installs the site once, and updates it with each release, before the processes start", async () => {
    const step = (await museum()).render("500_release");
    const order = ["settings-php", "site-is-installed", "database-is-updated", "configuration-is-imported"];
    const all = [...order, "cache-is-rebuilt", "processes"];
    for (const [index, id] of all.slice(1).entries()) comesBefore(step, all[index] ?? "", id);
    for (const id of all.slice(1, -1)) requires(step, [id, "release-is-pending"], "onchanges");
    const drush = "vendor/bin/drush --config=.corpus/drush.yml --yes";
    hasState(step, "cmd.run", {
      name: `${drush} site:install minimal`,
      unless: `${drush} status --field=bootstrap | grep -q Successful`,
    });
  });

  it("tells the salt to Drupal and the password to drush, in files, and neither to a rollback", async () => {
    const project = await museum();
    const step = project.render("500_release");
    const told = step.states.filter((state) => JSON.stringify(state).includes("<secret "));
    expect(told.map(({ id }) => id)).to.deep.equal(["drush-settings", "secrets"]);
    hasState(step, "file.serialize", { mode: "0600", name: "/srv/projects/museum/project/.corpus/drush.yml" });
    hasState(step, "file.serialize", { mode: "0640", dataset: { hash_salt: "<secret hash_salt>" } });
    expect(JSON.stringify(project.render("rollback"))).not.to.contain("<secret ");
  });

  it("runs no PHP that people upload, and serves none of its sources", async () => {
    const step = (await museum()).render("600_vhost");
    const vhost = step.states.find(({ id }) => id === "vhost")?.args["contents"] as readonly string[];
    const at = (part: string) => vhost.findIndex((line) => line.includes(part));
    expect(at("^/(?:sites/default/files)/")).to.be.greaterThan(0).and.to.be.lessThan(at("fastcgi_pass"));
    expect(at("module|profile")).to.be.greaterThan(0).and.to.be.lessThan(at("fastcgi_pass"));
  });

  it("tells Drupal when it is maintained", async () => {
    const project = await museum();
    for (const [task, value] of [
      ["task_maintenance_on", "1"],
      ["task_maintenance_off", "0"],
    ] as const) {
      const told = project.render(task).states.find(({ id }) => id === "drupal-is-told");
      expect(told?.name).to.contain(`system.maintenance_mode ${value} `);
    }
  });
});
