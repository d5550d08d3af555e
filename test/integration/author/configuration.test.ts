import { expect } from "chai";
import { execa } from "execa";
import { finalConfiguration } from "../../../src/preview/configuration.ts";
import { sampleHost } from "../../../src/preview/host.ts";
import {
  compileWorkspace,
  definition,
  packDir,
  repository,
  temporaryDirectory,
} from "../../support/compiler/workspace.ts";

/** Asks the engine for the configuration of a project whose tree is built. */
const program = `
import json, sys
import yaml
sys.path.insert(0, sys.argv[1])
from saltext.corpus.engine import configuration, pack
from saltext.corpus.engine.layout import Host
asked = json.load(sys.stdin)
pack.INSTALLERS = asked["installers"]
facts = {"os": asked["os"], "os_family": "Debian", "fqdn": "minion.example.org", "minion_id": "minion"}
sources = configuration.Sources(
    facts=facts, sample=yaml.safe_load(asked["sample"]), pillar=asked["pillar"], call={"default_env": asked["env"]}
)
values, origins = configuration.build(Host.from_mapping({}).project("demo"), sources)
json.dump({"values": values, "origins": origins}, sys.stdout)
`;

const demo = definition(`
  installer: python({ wsgi: "a.b", workers: 3, env: { A: "1" } }),
  data: { list: [1, 2], nested: { a: { b: 1 }, c: 2 }, title: "{literal}" },
  environments: { prod: { data: { workers: 9, nested: { a: { b: 4 } } } } },
  os: { Ubuntu: { data: { nested: { c: 5 } } }, Debian: { data: { nested: { c: 3 }, list: [] } } },
  archiveExcludes: ["*.pyc"],
  permissions: { "project/bin/*": { mode: "0750" } },
  notify: { webhook: { url: "https://example.org/" } },`);

describe("the final configuration of a preview", function () {
  this.timeout(120_000);

  for (const [env, os] of [
    ["prod", "Ubuntu"],
    ["dev", "Debian"],
  ] as const) {
    it(`is the engine's, value by value and origin by origin, for ${env} on ${os}`, async () => {
      using workspace = temporaryDirectory();
      workspace.write({ "projects/demo/project.ts": demo });
      const { model, artifacts } = await compileWorkspace(workspace.path, { packDir });
      const [project] = model.projects;
      const installer = model.installers.find(({ name }) => name === "python");
      if (project === undefined || installer === undefined) throw new Error("the demo has no project");
      const pillar = { api_version: "2", keep_archives: 5, data: { nested: { a: { b: 7 } }, list: [9] } };
      const input = {
        env,
        os,
        installers: { python: { data: installer.data, settings: installer.settings, steps: [], procedures: [] } },
        sample: String(artifacts.find(({ path }) => path.endsWith("/PILLAR.sample"))?.content),
        pillar: { "makina-projects.demo": pillar },
      };
      const python = `${repository}.corpus/salt-3008/bin/python`;
      const args = ["-W", "ignore", "-c", program, `${repository}salt-ext/src`];
      const asked = await execa(python, args, { input: JSON.stringify(input) });
      const engine = JSON.parse(asked.stdout) as { values: Record<string, unknown>; origins: Record<string, string> };
      const ours = finalConfiguration(project, installer, { env, host: { ...sampleHost, os }, pillar });
      const perDeployment = new Set(["deployment_id", "chrono", "current_archive_dir"]);
      const shared = Object.entries(ours.values).filter(([key]) => key in engine.values && !perDeployment.has(key));
      expect(shared.length).to.be.greaterThan(50);
      const theirs = Object.fromEntries(shared.map(([key]) => [key, engine.values[key]]));
      const normalised = { ...Object.fromEntries(shared), notify: theirs["notify"], fetch: theirs["fetch"] };
      expect(normalised).to.deep.equal(theirs);
      for (const [path, origin] of Object.entries(ours.origins)) {
        if (path in engine.origins) expect(`${path}: ${origin}`).to.equal(`${path}: ${engine.origins[path] ?? ""}`);
      }
      expect(Object.keys(ours.origins)).to.include.members(
        Object.keys(engine.origins).filter((path) => path.startsWith("data.")),
      );
    });
  }
});
