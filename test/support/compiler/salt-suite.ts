import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { basename } from "node:path";
import { expect } from "chai";
import fc from "fast-check";
import { normalizeSls } from "../../../src/compile/normalize/sls.ts";
import { createContext } from "../../../src/definitions/context.ts";
import { sls } from "../../../src/definitions/sls.ts";
import { emitHost } from "../../../src/emit/host.ts";
import { writeSls } from "../../../src/emit/sls.ts";
import type { Json, JsonMapping } from "../../../src/model/model.ts";
import { dumpYaml } from "../../../src/render/yaml.ts";
import { readPythonModule } from "../../../src/salt/python-module.ts";
import { sh } from "../../../src/salt/shell.ts";
import { listFiles, readText } from "../../../src/support/io/read.ts";
import { keepsRoots } from "./host-suite.ts";
import { askSalt, minionConfig, type Shown } from "./salt-probe.ts";
import { repository, temporaryDirectory } from "./workspace.ts";

const seed = 20261123;
const cases = 300;

/** A configuration as the engine makes one, for looking at SLS without a deployment. */
export function sampleCfg(name: string, data: unknown): Readonly<Record<string, unknown>> {
  const root = `/srv/projects/${name}`;
  const paths = {
    project_dir: root,
    project_root: `${root}/project`,
    data_root: `${root}/data`,
    run_dir: "/run/corpus",
  };
  return {
    name,
    data,
    user: `${name}-user`,
    group: `${name}-grp`,
    unprivileged: false,
    deployment_id: "d1",
    default_env: "dev",
    ...paths,
  };
}

/** What the compiler promises of one release of Salt. */
export function describeEmittedSls(release: "3006" | "3008"): void {
  describe(`emitted trees on Salt ${release}`, function () {
    this.timeout(120_000);
    it("render, every SLS, with a sample configuration", () => rendersAll(release));
    it("refuse to render without one, with a sentence that says why", () => refusesWithout(release));
    it("keep the roots of a host and their modes, and change nothing twice", () => keepsRoots(release));
    it("load, every module", () => loadsAll(release));
    it(`carry any value to its place and nowhere else (${cases} cases)`, () => carriesValues(release));
  });
}

const installerData = { site: ["static"], blog: ["python"] } as const;

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

function expectHighData(name: string, high: Shown): void {
  expect(high, `${name}: ${JSON.stringify(high)}`).not.to.be.an("array");
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

/** Any text that UTF-8 carries: control characters, separators, quotes, braces and all planes among it. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.string({
    unit: fc.constantFrom(...Array.from("'\"\\:#{}%[]!&*|>-?,@` \t\n\r\u0085\u2028\uFEFF\x7f\0$~=y")),
    maxLength: 12,
  }),
  fc.constantFrom(
    "yes",
    "null",
    "~",
    "0640",
    "1e3",
    "12:30:00",
    "2020-01-01",
    "<<",
    "=",
    "{{ x }}",
    "{% raw %}",
    "- a",
    "a: b",
    "!x",
    "---",
    "...",
    "%YAML",
  ),
);
/** Integers that a double does not carry exactly; the compiler refuses them. */
const isInexact = (number: number): boolean =>
  Number.isInteger(number) && !Number.isSafeInteger(number) && Math.abs(number) < 1e21;

const anyValue = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !isInexact(number)),
    fc.constantFrom(true, false, null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .dictionary(
        anyText.filter((key) => key !== "__proto__"),
        tie("value"),
        { maxKeys: 4 },
      )
      .map((mapping) => ({ ...mapping })),
  ),
})).value;

interface Case {
  readonly late: Json;
  readonly text: string;
  readonly literal: Json;
}

/** One SLS with every case in every place; one question to Salt; every answer must equal what went in. */
async function carriesValues(release: "3006" | "3008"): Promise<void> {
  const samples: Case[] = fc.sample(fc.record({ late: anyValue, text: anyText, literal: anyValue }), {
    numRuns: cases,
    seed,
  });
  const data: JsonMapping = {
    cases: samples.map(({ late, text }) => ({ late, text, word: text.replaceAll("\0", "") })),
  };
  using directory = temporaryDirectory();
  directory.write(Object.fromEntries(emitHost().map(({ path, content }) => [path, String(content)])));
  directory.write({ "salt/probe.sls": probeSls(samples, data) });
  const plain = samples.map(({ literal }) => dumpYaml({ literal }));
  const config = minionConfig(directory.path, [`${directory.path}/salt`], sampleCfg("probe", data));
  const first = await askSalt(release, { config, show: ["probe"], yaml: plain });
  const high = first.show["probe"] as Exclude<Shown, readonly string[]>;
  expect(high, JSON.stringify(high).slice(0, 500)).not.to.be.an("array");
  const args = (id: string): Record<string, unknown> =>
    Object.assign({}, ...((high[id]?.["test"] ?? []) as unknown[]).filter((arg) => typeof arg === "object")) as Record<
      string,
      unknown
    >;
  const { shell } = await askSalt(release, {
    shell: samples.map((_, index) => String(args(`command-${index}`)["command"])),
  });
  for (const [index, { late, text, literal }] of samples.entries()) {
    const given = args(`case-${index}`);
    const want = JSON.parse(
      JSON.stringify({ late, nested: { inner: [late] }, text: `<${text}> ${text}`, literal, looped: text }),
    );
    expect(
      {
        late: given["late"],
        nested: given["nested"],
        text: given["text"],
        literal: given["literal"],
        looped: args(`loop-${index + 1}`)["looped"],
      },
      `case ${index}`,
    ).to.deep.equal(want);
    expect(shell[index], `command ${index}`).to.deep.equal([
      "echo",
      text.replaceAll("\0", ""),
      `--x=${text.replaceAll("\0", "")}`,
      text.replaceAll("\0", ""),
    ]);
    expect((first.yaml[index] as { literal: unknown }).literal, `plain ${index}`).to.deep.equal(
      JSON.parse(JSON.stringify(literal)),
    );
  }
  expect(Object.keys(high)).to.have.length(samples.length * 3);
}

function probeSls(samples: readonly Case[], data: JsonMapping): string {
  const { data: reference } = createContext<{ cases: { late: Json; text: string; word: string }[] }>();
  const probe = sls("probe", (s) => {
    samples.forEach(({ literal, text }, index) => {
      const late = reference.cases[index];
      if (late === undefined) return;
      const keywords = {
        late: late.late,
        nested: { inner: [late.late] },
        text: `<${late.text}> ${late.text}`,
        literal,
      };
      s.test.nop("probe", { id: `case-${index}`, "**kwargs": keywords } as never);
      const word = text.replaceAll("\0", "");
      s.test.nop("probe", { id: `command-${index}`, unless: sh`echo ${late.word} --x=${late.word} ${word}` } as never);
    });
    s.each(reference.cases, (item) => s.test.nop("probe", { id: "loop", "**kwargs": { looped: item.text } } as never));
  });
  const failures: string[] = [];
  const { sls: model } = normalizeSls(probe as never, {
    owner: "probe",
    dotted: String,
    inherited: undefined,
    states: new Map(),
    report: (finding) => failures.push(finding.message),
  });
  expect(failures).to.deep.equal([]);
  return writeSls(model, { definition: "probe", data }).replaceAll("- unless:", "- command:");
}
