import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { basename } from "node:path";
import { expect } from "chai";
import type { JsonMapping } from "../../../src/model/model.ts";
import { readPythonModule } from "../../../src/salt/python-module.ts";
import { listFiles, readText } from "../../../src/support/io/read.ts";
import { keepsRoots } from "./host-suite.ts";
import { carriesValues } from "./round-trip.ts";
import { askSalt, minionConfig, type Shown } from "./salt-probe.ts";
import { sampleCfg } from "./sample-cfg.ts";
import { repository, temporaryDirectory } from "./workspace.ts";

const seed = 20261123;
const cases = 500;

/** What the compiler promises of one release of Salt. */
export function describeEmittedSls(release: "3006" | "3008"): void {
  describe(`emitted trees on Salt ${release}`, function () {
    this.timeout(300_000);
    it("render, every SLS, with a sample configuration", () => rendersAll(release));
    it("render, every SLS of the installers that no example uses", () => rendersInstallers(release));
    it("refuse to render without one, with a sentence that says why", () => refusesWithout(release));
    it("keep the roots of a host and their modes, and change nothing twice", () => keepsRoots(release));
    it("load, every module", () => loadsAll(release));
    it(`carry any value to its place and nowhere else (${cases} cases)`, () => carriesValues(release, { cases, seed }));
  });
}

const installerData = { site: ["static"], blog: ["python"], guestbook: ["wsgi"], notes: ["nodejs"] } as const;

async function rendersAll(release: "3006" | "3008"): Promise<void> {
  using directory = temporaryDirectory();
  for (const project of Object.keys(installerData) as (keyof typeof installerData)[]) {
    const salt = `${repository}generated/projects/${project}/project/.salt`;
    mkdirSync(`${directory.path}/${project}/makina-projects`, { recursive: true });
    symlinkSync(salt, `${directory.path}/${project}/makina-projects/${project}`);
    const names = readdirSync(salt).filter((file) => file.endsWith(".sls"));
    const show = names.map((file) => `makina-projects.${project}.${file.slice(0, -4)}`);
    const roots = [`${directory.path}/${project}`, `${repository}generated/salt`];
    const cfg = sampleCfg(project, await dataOf(project, release));
    const { show: shown } = await askSalt(release, {
      config: minionConfig(directory.path, roots, cfg),
      sync: true,
      show: [...show, "corpus.host"],
    });
    expect(Object.keys(shown)).to.have.length(show.length + 1);
    for (const [name, high] of Object.entries(shown)) expectHighData(name, high);
  }
}

async function rendersInstallers(release: "3006" | "3008"): Promise<void> {
  using directory = temporaryDirectory();
  const { builtInInstallers } = await import("../../../src/installers/index.ts");
  const shared = `${repository}generated/salt/makina-states/projects/2`;
  const used: readonly string[] = Object.values(installerData).flat();
  for (const { options } of builtInInstallers.filter(({ options }) => !used.includes(String(options["name"])))) {
    const name = String(options["name"]);
    const files = readdirSync(`${shared}/${name}`).filter((file) => file.endsWith(".sls"));
    const { show } = await askSalt(release, {
      config: minionConfig(directory.path, [`${repository}generated/salt`], {
        ...sampleCfg("sample", options["data"]),
        secrets: Object.fromEntries(Object.keys(options["secrets"] ?? {}).map((key) => [key, "sample"])),
      }),
      sync: true,
      show: files.map((file) => `makina-states.projects.2.${name}.${file.slice(0, -4)}`),
    });
    expect(Object.keys(show)).to.have.length(files.length);
    for (const [sls, high] of Object.entries(show))
      expect(high, `${sls}: ${JSON.stringify(high)}`).not.to.be.an("array");
  }
}

function expectHighData(name: string, high: Shown): void {
  expect(high, `${name}: ${JSON.stringify(high)}`).not.to.be.an("array");
  // A server without a database has nothing to do there.
  if (!/\.(?:100_database|task_(?:backup|restore)_database)$/.test(name))
    expect(Object.keys(high), name).not.to.deep.equal([]);
}

/** Installer's defaults with the project's sample over them, as PyYAML reads them. */
async function dataOf(project: keyof typeof installerData, release: "3006" | "3008"): Promise<JsonMapping> {
  const sample = readText(`${repository}generated/projects/${project}/project/.salt/PILLAR.sample`) ?? "";
  const { yaml } = await askSalt(release, { yaml: [sample] });
  const { builtInInstallers } = await import("../../../src/installers/index.ts");
  const [name] = installerData[project];
  const installer = builtInInstallers.find(({ options }) => options["name"] === name);
  const own = (yaml[0] as Record<string, { data: JsonMapping }>)[`makina-projects.${project}`]?.data;
  return { ...(installer?.options["data"] as JsonMapping), ...own };
}

async function refusesWithout(release: "3006" | "3008"): Promise<void> {
  using directory = temporaryDirectory();
  const name = "makina-states.projects.2.python.500_release";
  const { show } = await askSalt(release, {
    config: minionConfig(directory.path, [`${repository}generated/salt`], null),
    show: [name],
  });
  expect(show[name]).to.be.an("array");
  expect(JSON.stringify(show[name])).to.contain(
    "this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME",
  );
}

async function loadsAll(release: "3006" | "3008"): Promise<void> {
  using directory = temporaryDirectory();
  const runners = `${repository}generated/mastersalt/salt/_runners`;
  const config = { ...minionConfig(directory.path, [`${repository}generated/salt`], null), runner_dirs: [runners] };
  const answer = await askSalt(release, { config, sync: true, modules: true });
  const loaded = (kind: string, names: readonly string[]) => {
    const functions = listFiles(kind)
      .filter((file) => file.endsWith(".py"))
      .flatMap((file) => publicFunctions(`${kind}/${file}`));
    expect(functions.filter((name) => !names.includes(name))).to.deep.equal([]);
    return functions.length;
  };
  expect(loaded(`${repository}generated/salt/_modules`, answer.modules.modules)).to.be.greaterThan(1);
  expect(loaded(`${repository}generated/salt/_states`, answer.modules.states)).to.be.greaterThan(0);
  loaded(runners, answer.modules.runners);
}

/** What a Salt module offers: `mc_project.deploy`; several files may share a virtual name. */
function publicFunctions(file: string): string[] {
  const { name, functions } = readPythonModule(readText(file) ?? "", basename(file, ".py"));
  return functions.map((one) => `${name}.${one.name}`);
}
