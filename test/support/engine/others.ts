import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Release } from "../../../tools/lab/venv.ts";
import { good, writes } from "./fixtures.ts";
import { type Project, ProjectHost } from "./host.ts";
import { pillarOf } from "./pillar.ts";

/** Pillars that do not compile, by the name of their project; what Salt quotes of them looks like an error of `sound`. */
const broken = {
  unrendered: "# SLS 'makina-projects.sound' failed\nmakina-projects.unrendered: {{ absent.sound }}\n",
  listed: "- makina-projects.listed\n- makina-projects.sound\n",
};
const names = ["sound", ...Object.keys(broken)];
const listed = names.map((name) => `    - makina-projects.${name}\n`).join("");

/** Tops of a host that name its projects, each in its way. */
const tops = {
  "a plain top": `base:\n  '*':\n${listed}`,
  "a top with blocks of Jinja": `{% if grains["id"] == "host" %}\nbase:\n  '*':\n${listed}{% endif %}\n`,
  "a top of globs and loops": `base:\n  '*':\n{% for name in ${JSON.stringify(names)} %}\n    - makina-projects.{{ name }}\n{% endfor %}\n    - makina-projects.*\n`,
};

/** What the broken pillar of one project does to the others of its host: nothing. */
export function describeOthers(release: Release): void {
  describe("pillars of others that do not compile", () => {
    let host: ProjectHost;
    let sound: Project;
    let git: ReturnType<typeof pillarOf>;
    before(async () => {
      host = new ProjectHost(release);
      await host.sync();
      sound = await host.project("sound");
      for (const [name, pillar] of Object.entries(broken)) {
        const project = await host.project(name);
        writeFileSync(project.path("pillar/init.sls"), pillar);
      }
      git = pillarOf(sound);
      const cwd = git("rev-parse", "--show-toplevel").trim();
      writeFileSync(join(cwd, "init.sls"), "include: [.more]\nmakina-projects.sound: {data: {port: 8080}}\n");
      writeFileSync(join(cwd, "more.sls"), "makina-projects.sound: {data: {more: included}}\n");
      git("add", "-A");
      git("commit", "-q", "-m", "include");
      git("push", "-q", "origin", "HEAD:main");
    });
    after(() => host.remove());

    for (const [what, top] of Object.entries(tops)) {
      it(`do not keep a push from deploying, with ${what}`, async () => {
        writeFileSync(host.path("pillar/top.sls"), top);
        const seen = writes("seen", `{{ cfg.data.port }} {{ cfg.data.more }} ${what}`);
        const sha = sound.commit({ ...good, ".salt/00_write.sls": seen });
        const end = await sound.push();
        expect(end.exitCode, end.said).to.equal(0);
        expect(sound.ref()).to.equal(sha);
        expect(sound.host.read("p/sound/data/seen")).to.equal(`8080 included ${what}\n`);
      });
    }

    it("a push of the pillar is compiled without the files that it takes away", () => {
      expect(host.read("p/sound/pillar/more.sls")).to.contain("included");
      git("rm", "-q", "more.sls");
      git("commit", "-q", "-m", "take away");
      expect(() => git("push", "-q", "origin", "HEAD:main"))
        .to.throw("makina-projects.sound.more")
        .with.property("message")
        .that.does.not.contain("== archive");
    });

    it("are errors of their own projects, and so is what a project includes", async () => {
      writeFileSync(host.path("pillar/top.sls"), tops["a plain top"]);
      const { _errors: errors } = await host.ask<{ readonly _errors: readonly string[] }>("pillar.items");
      expect(errors, "the host's own pillar shows both").to.have.length(2);
      for (const name of Object.keys(broken))
        expect((await host.call("mc_project.get_configuration", name)).said).to.contain(`the pillar of ${name} does`);
      writeFileSync(sound.path("pillar/more.sls"), "{{ absent.more }}");
      const { exitCode, said } = await host.call("mc_project.get_configuration", "sound");
      expect(exitCode).not.to.equal(0);
      expect(said).to.contain("the pillar of sound does not render").and.to.contain("makina-projects.sound.more");
    });
  });
}
