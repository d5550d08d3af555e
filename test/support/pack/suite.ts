import { expect } from "chai";
import { execa } from "execa";
import type { Artifact } from "../../../src/model/model.ts";
import { readPythonModule } from "../../../src/salt/python-module.ts";
import { askSalt, type Loader, minionConfig } from "../compiler/salt-probe.ts";
import {
  compileWorkspace,
  definition,
  packDir,
  type TemporaryDirectory,
  temporaryDirectory,
} from "../compiler/workspace.ts";
import { describeDeployments } from "../engine/deployments.ts";
import { ProjectHost } from "../engine/host.ts";
import { describePushes } from "../engine/pushes.ts";
import { type InstalledPack, installPack } from "./installed.ts";

const example = (call: string): string =>
  `"""Say what it does.\n\n    CLI Example:\n\n    .. code-block:: bash\n\n        ${call}\n    """`;

/** One module of each kind, as an author has them beside a definition. */
const own = {
  "_modules/shop.py": `def stock():\n    ${example("salt-call shop.stock")}\n    return 3\n`,
  "_states/shop.py": `def stocked(name):\n    return {"name": name, "result": True, "comment": "", "changes": {}}\n`,
  "_runners/shop_sale.py": `def sell():\n    ${example("salt-run shop_sale.sell")}\n    return "sold"\n`,
  "_renderers/upper.py": `def render(data, saltenv="base", sls="", **kwargs):\n    return data.read().upper()\n`,
  "_outputters/short.py": `def output(data, **kwargs):\n    return "short: " + str(data["local"])\n`,
  "_pillars/shop_pillar.py": `def ext_pillar(minion_id, pillar, **kwargs):\n    return {"shop": minion_id}\n`,
};

/** The pack that pip installs: that it has what the synced one has, and does what it does. */
export function describePack(release: "3006" | "3008"): void {
  describe(`the installed pack on Salt ${release}`, function () {
    this.timeout(120_000);
    const workspace = temporaryDirectory();
    let artifacts: readonly Artifact[];
    let installed: InstalledPack;
    before(async () => {
      workspace.write(Object.fromEntries(Object.entries(own).map(([path, text]) => [`projects/demo/${path}`, text])));
      workspace.write({ "projects/demo/project.ts": definition("") });
      ({ artifacts } = await compileWorkspace(workspace.path, { packDir }));
      installed = await installPack(
        release,
        artifacts.filter(({ path }) => path.startsWith("saltext-corpus/")),
      );
    });
    after(() => {
      installed?.[Symbol.dispose]();
      workspace[Symbol.dispose]();
    });

    it("is a wheel whose version says that it has modules of a workspace", () => {
      expect(installed.wheel).to.match(/^saltext[._]corpus-1\.2\.3\+own\.[0-9a-f]{8}-py3-none-any\.whl$/);
    });

    it("loads the same functions as the synced one, modules of the workspace among them", async () => {
      using directory = temporaryDirectory();
      const synced = await loadersOf(release, syncedConfig(directory, artifacts));
      const there = await loadersOf(
        release,
        minionConfig(`${directory.path}/installed`, [], null),
        `${installed.bin}/python`,
      );
      for (const [kind, names] of Object.entries(packFunctions(artifacts))) {
        expect(there[kind as Loader], kind).to.include.members(names);
        // What the workspace brings is linked with the project's name in front when it is deployed, which here it is not.
        const plain = there[kind as Loader].filter((name) => !name.startsWith("demo_"));
        expect(synced[kind as Loader], kind).to.deep.equal(plain);
      }
    });

    it("renders and prints with the workspace's renderer and outputter", async () => {
      using directory = temporaryDirectory();
      directory.write({ "salt/loud.sls": "#!upper|yaml\na:\n  test.nop: []\n" });
      directory.write({ "etc/minion": JSON.stringify(minionConfig(directory.path, [`${directory.path}/salt`], null)) });
      const call = (...args: string[]) =>
        execa(`${installed.bin}/salt-call`, ["--local", "-c", `${directory.path}/etc`, ...args]);
      expect((await call("--out", "short", "shop.stock")).stdout).to.equal("short: 3");
      expect(JSON.parse((await call("--out", "json", "state.show_sls", "loud")).stdout)).to.have.nested.property(
        "local.A",
      );
    });

    describe("deployments", () => {
      let host: ProjectHost;
      before(() => {
        host = new ProjectHost(release, installed.bin);
      });
      after(() => host.remove());
      describeDeployments(() => host);
      describePushes(() => host);
    });
  });
}

async function loadersOf(release: "3006" | "3008", config: Readonly<Record<string, unknown>>, python?: string) {
  return (await askSalt(release, { config, sync: true, modules: true, ...(python === undefined ? {} : { python }) }))
    .modules;
}

/** A minion that has the tree's form of file_roots, and the workspace's modules as deployments link them. */
function syncedConfig(
  directory: TemporaryDirectory,
  artifacts: readonly Artifact[],
): Readonly<Record<string, unknown>> {
  const places: Readonly<Record<string, string>> = { _outputters: "_output", _pillars: "_pillar" };
  directory.write(Object.fromEntries(artifacts.map(({ path, content }) => [`tree/${path}`, String(content)])));
  for (const [path, text] of Object.entries(own)) {
    const [kind = "", file = ""] = path.split("/");
    directory.write({
      [`${kind === "_runners" ? "tree/mastersalt/salt" : "own"}/${places[kind] ?? kind}/${file}`]: text,
    });
  }
  const roots = [`${directory.path}/tree/salt`, `${directory.path}/own`];
  return {
    ...minionConfig(directory.path, roots, null),
    runner_dirs: [`${directory.path}/tree/mastersalt/salt/_runners`],
  };
}

/** Loaders whose modules have one function, and are called by their own name. */
const calledByName = ["renderers", "output", "pillar"];

/** What the sources of the extension say that it has, by loader. */
function packFunctions(artifacts: readonly Artifact[]): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const { path, content } of artifacts) {
    const [, kind = "", file = "__init__"] = loadedFile.exec(path) ?? [];
    if (file === "__init__") continue;
    const { name, functions } = readPythonModule(String(content), file);
    const names = calledByName.includes(kind) ? [name] : functions.map((one) => `${name}.${one.name}`);
    found[kind] = [...(found[kind] ?? []), ...names];
  }
  expect(Object.keys(found).toSorted()).to.deep.equal([
    "modules",
    "output",
    "pillar",
    "renderers",
    "runners",
    "states",
  ]);
  return found;
}

const loadedFile =
  /^saltext-corpus\/src\/saltext\/corpus\/(modules|states|runners|renderers|output|pillar)\/(\w+)\.py$/;
