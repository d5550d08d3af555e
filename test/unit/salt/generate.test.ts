import { expect } from "chai";
import { catalogue } from "../../../tools/generate-salt-types/catalogue.ts";
import { type Curated, interfaces } from "../../../tools/generate-salt-types/curated.ts";
import { docsText } from "../../../tools/generate-salt-types/docs.ts";
import { curationFindings } from "../../../tools/generate-salt-types/drift.ts";
import type { FunctionFact } from "../../../tools/generate-salt-types/facts.ts";
import { committedFiles, type Input } from "../../../tools/generate-salt-types/generate.ts";
import type { RawRelease } from "../../../tools/generate-salt-types/read.ts";
import { remembered } from "../../../tools/generate-salt-types/remembered.ts";
import { readSource } from "../../support/salt-types/example.ts";

const old = readSource({
  "file.py":
    'def managed(name, mode=None, tmp="", **kwargs):\n  """\n  Manage it.\n\n  mode\n    Its mode */\n  """\ndef gone(name): pass',
  "cmd.py": "def run(name, cwd=None): pass",
});
const recent = readSource({
  "file.py": 'def managed(name, mode=None, tmp=None, fresh=True, **kwargs):\n  """\n  Manage it well.\n  """',
  "cmd.py": "def run(name, cwd=None): pass",
  "late.py": "def made(name, must): pass",
});

function inputOf(first: RawRelease, second: RawRelease, curated: Curated = new Map()): Input {
  const catalogues = new Map([
    ["3006", catalogue("3006", first)],
    ["3008", catalogue("3008", second)],
  ]);
  return { catalogues, curated };
}

const reversed = (raw: RawRelease): RawRelease => ({
  ...raw,
  modules: raw.modules.map((module) => ({ ...module, functions: module.functions.toReversed() })).toReversed(),
});

describe("the generated types", () => {
  const files = committedFiles(inputOf(old, recent));

  it("write what the releases share once, and what one has more beside it", () => {
    const text = files.get("modules/file.ts") ?? "";
    expect(text).to.contain("export interface FileManaged extends FileManagedDocs, FileManagedArgs {}");
    expect(text).to.match(
      /interface FileManaged3008Args \{\n {2}\/\*\* @default true \*\/\n {2}readonly fresh\?: Arg<boolean>;\n\}/,
    );
    expect(text).to.match(
      /interface FileStates3006 extends FileStates3006Docs, FileStates \{\n {2}readonly gone: State<FileGone>;/,
    );
    expect(files.get("states-common.ts")).to.contain("readonly cmd: CmdStates;");
    expect(files.get("states-3006.ts")).to.not.contain("cmd");
    expect(files.get("states-3008.ts")).to.contain("readonly late: LateStates;");
  });

  it("hold no word of the documentation", () => {
    expect([...files.values()].join("")).to.not.match(/Manage it|Its mode/);
  });

  it("offer further keywords under one name, where they are not known", () => {
    expect(files.get("modules/file.ts")).to.contain('readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;');
  });

  it("are the same bytes whatever the order of what was read", () => {
    expect([...committedFiles(inputOf(reversed(old), reversed(recent)))]).to.deep.equal([...files]);
    expect(docsText(inputOf(reversed(old), reversed(recent)))).to.equal(docsText(inputOf(old, recent)));
  });

  it("take the curated type, and the curated keywords instead of any", () => {
    const curated = interfaces(
      "export interface FileManaged {\n  mode?: `${number}`;\n}\nexport interface FileManagedExtras {\n  more?: string;\n}\n",
    );
    const text = committedFiles(inputOf(old, recent, curated)).get("modules/file.ts") ?? "";
    expect(text).to.contain("readonly mode?: Arg<`${number}`>;");
    expect(text).to.contain("readonly more?: Arg<string>;");
    expect(text).to.not.contain("**kwargs");
  });
});

describe("Salt's documentation for editors", () => {
  const text = docsText(inputOf(old, recent));

  it("is that of the newest release that documents the member", () => {
    expect(text).to.contain("Manage it well.").and.to.contain("Its mode").and.to.not.contain("Manage it.\n");
  });

  it("stands at the same members when one release is only remembered from the committed facts", () => {
    const { catalogues, curated } = inputOf(old, recent);
    const files = committedFiles({ catalogues, curated });
    const release = [...catalogues.keys()].at(0) ?? "";
    const installed = [...catalogues.values()].at(-1) ?? new Map();
    const facts = JSON.parse(files.get("facts.json") ?? "") as Record<string, FunctionFact>;
    const both = new Map([...catalogues, [release, remembered(facts, release, installed)] as const]);
    const declarations = (all: string) => all.match(/^(declare|interface| {2}readonly) .*/gm);
    const shown = declarations(docsText({ catalogues: both, curated }, (path) => files.get(path)));
    expect(declarations(text)).to.include.members(shown ?? []);
    expect(shown).to.include("  readonly managed: unknown;");
  });

  it("cannot end its comment", () => {
    expect(text).to.contain("Its mode *&#47;");
  });

  it("refers to the committed members, so that older text contradicts nothing", () => {
    expect(text)
      .to.contain('readonly mode?: Exclude<FileManagedArgs["mode"], undefined>;')
      .and.to.contain("readonly managed: unknown;");
  });
});

describe("the curation", () => {
  const findings = (source: string): string[] => {
    const { catalogues } = inputOf(old, recent);
    return curationFindings(catalogues, interfaces(source));
  };

  const cases: readonly [title: string, source: string, want: string[]][] = [
    ["of what Salt has passes", "export interface FileManaged {\n  mode?: string;\n}\n", []],
    [
      "of a state that no release has is refused",
      "export interface FileMoved {}\n",
      ["FileMoved: no release has this state"],
    ],
    [
      "of an argument that a release lacks is refused",
      "export interface FileManaged {\n  fresh?: boolean;\n}\n",
      ["FileManaged: fresh is no argument of file.managed on 3006"],
    ],
    ["for one release is held against that one", "export interface FileManaged3008 {\n  fresh?: boolean;\n}\n", []],
    [
      "of a keyword where none is taken is refused",
      "export interface CmdRunExtras {\n  bg?: boolean;\n}\n",
      [
        "CmdRunExtras: cmd.run takes no further keywords on 3006",
        "CmdRunExtras: cmd.run takes no further keywords on 3008",
      ],
    ],
  ];
  cases.forEach(([title, source, want]) => {
    it(title, () => {
      expect(findings(source)).to.deep.equal(want);
    });
  });

  it("reads members over several lines, unions, index signatures and what an interface extends", () => {
    const source = [
      "export interface Shared {\n  a?: string;\n}",
      "/** A comment; with a semicolon. */",
      'export interface Whole extends Shared {\n  b?:\n    | "x"\n    | { c: number; d: string };\n  [fun: `${string}.${string}`]: Value;\n}',
    ].join("\n");
    expect([...interfaces(source)]).to.deep.equal([
      [
        "Whole",
        [
          { name: "a", type: "string" },
          { name: "b", type: '"x" | { c: number; d: string }' },
          { name: "[fun: `${string}.${string}`]", type: "Value" },
        ],
      ],
    ]);
  });
});
