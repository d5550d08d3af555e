import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { expect } from "chai";
import type { JsonMapping } from "../../../src/model/model.ts";
import { buildTree } from "../../../src/output/index.ts";
import { sampleHost } from "../../../src/preview/host.ts";
import { type ProjectPreview, previewProject } from "../../../src/preview/project.ts";
import { askSalt, minionConfig } from "../compiler/salt-probe.ts";
import { compileWorkspace, packDir, repository, temporaryDirectory } from "../compiler/workspace.ts";

const workspaces = [repository.slice(0, -1), `${repository}test/golden/language`];

/** What corpus previews without Salt is what Salt and the engine make of it. */
export function describePreview(release: "3006" | "3008"): void {
  describe(`previews, beside Salt ${release}`, function () {
    this.timeout(180_000);

    for (const workspace of workspaces) {
      it(`have the high data that Salt makes of ${workspace.slice(repository.length) || "projects"}`, async () => {
        using tree = temporaryDirectory();
        const compiled = await compileWorkspace(workspace, { packDir });
        buildTree(compiled.artifacts, { root: `${tree.path}/gen` });
        tree.write({ "gen/salt/hand/written.sls": "other:\n  file.managed:\n    - name: /etc/other\n" });
        let compared = 0;
        for (const project of compiled.model.projects) {
          const preview = previewProject(compiled, project, { env: "prod", host: sampleHost });
          compared += await compareWithSalt(preview, tree.path, release);
        }
        expect(compared).to.be.at.least(20);
      });
    }
  });
}

async function compareWithSalt(preview: ProjectPreview, dir: string, release: "3006" | "3008"): Promise<number> {
  const { project, configuration, sls } = preview;
  const roots = `${dir}/roots-${project.name}`;
  execFileSync("mkdir", ["-p", `${roots}/makina-projects`]);
  symlinkSync(`${dir}/gen/projects/${project.name}/project/.salt`, `${roots}/makina-projects/${project.name}`);
  const dotted = (path: string) =>
    path.startsWith("salt/")
      ? path.slice(5, -4).replaceAll("/", ".")
      : `makina-projects.${project.name}.${path.replace(/^.*\.salt\//, "").slice(0, -4)}`;
  const rendered = sls.filter(({ preview: one }) => one.outcome === "rendered");
  const names = rendered.map(({ path }) => dotted(path));
  const config = minionConfig(dir, [roots, `${dir}/gen/salt`], configuration.values);
  const { show } = await askSalt(release, { config: { ...config, grains: sampleHost.grains }, show: names });
  for (const { path, preview: one } of rendered) {
    const ours = one.outcome === "rendered" ? statesOf(one.data) : {};
    const shown = show[dotted(path)];
    if (Array.isArray(shown)) throw new Error(`${path}: ${shown.join(" ")}`);
    const own = Object.entries(shown ?? {}).filter(([, state]) => state["__sls__"] === dotted(path));
    expect(Object.fromEntries(own.map(([id, state]) => [id, chunkOf(state)])), path).to.deep.equal(ours);
  }
  return rendered.length;
}

type Chunk = Readonly<Record<string, unknown>>;

/** Without what Salt adds: `__sls__`, `__env__`, the order. */
function chunkOf(state: Chunk): Chunk {
  const modules = Object.entries(state).filter(([key]) => !key.startsWith("__"));
  return Object.fromEntries(
    modules.map(([module, args]) => [module, (args as unknown[]).filter((one) => !isOrder(one))]),
  );
}

/** The first order that Salt gives itself (salt/state.py `iorder`); lower ones are the definition's. */
const firstOfSalt = 10_000;

const isOrder = (argument: unknown): boolean =>
  typeof argument === "object" &&
  argument !== null &&
  "order" in argument &&
  typeof argument.order === "number" &&
  argument.order >= firstOfSalt;

/** `{id: {"file.managed": [args]}}` as Salt's high data has it: `{id: {file: [args, "managed"]}}`. */
function statesOf(data: JsonMapping): Readonly<Record<string, Chunk>> {
  const states = Object.entries(data).filter(([id]) => !["include", "extend", "exclude"].includes(id));
  return Object.fromEntries(
    states.map(([id, state]) => {
      const [[name, args] = ["", []]] = Object.entries(state as JsonMapping);
      const [module = "", fun] = name.split(".");
      return [id, { [module]: [...((args ?? []) as unknown[]), fun] }];
    }),
  );
}
