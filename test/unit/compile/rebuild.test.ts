import { rmSync } from "node:fs";
import { expect } from "chai";
import { DefinitionError } from "../../../src/compile/errors.ts";
import { compileWorkspace, temporaryDirectory } from "../../support/compiler/workspace.ts";

type Files = Readonly<Record<string, string>>;

const project = (name: string, domain: string): string => `import { defineProject, file, sls } from "corpus";
import { own } from "../_shared/own.ts";
export default defineProject({
  name: "${name}",
  installer: own({ greeting: "hello" }),
  data: { domain: "${domain}" },
  steps: ({ cfg, data }) => [
    sls("200_b", (s) => s.file.managed(\`\${cfg.project_root}/b\`, { source: file("b"), context: { a: data.domain } })),
  ],
});
`;
const own = (text: string): string => `import { defineInstaller, sls } from "corpus";
export const own = defineInstaller({
  name: "own",
  description: "Ours.",
  data: { greeting: "" },
  steps: () => [sls("100_a", (s) => void s.test.nop("${text}"))],
});
`;

const first: Files = {
  "projects/_shared/own.ts": own("one"),
  "projects/anna/project.ts": project("anna", "a.example.org"),
  "projects/anna/files/b": "first",
  "projects/bert/project.ts": project("bert", "b.example.org"),
  "projects/bert/files/b": "first",
};

/** What is changed, step by step; undefined: removed. */
const changes: readonly (readonly [what: string, files: Readonly<Record<string, string | undefined>>])[] = [
  ["nothing", {}],
  ["a definition", { "projects/anna/project.ts": project("anna", "other.example.org") }],
  ["a file beside a definition", { "projects/anna/files/b": "second" }],
  ["an installer that both use", { "projects/_shared/own.ts": own("two") }],
  [
    "the project that used it first, which is gone",
    { "projects/anna/project.ts": undefined, "projects/anna/files/b": undefined },
  ],
];

describe("a build after others of the same process", () => {
  it("gives what the first of another workspace gives, whatever has changed between", async () => {
    using workspace = temporaryDirectory();
    let files: Readonly<Record<string, string | undefined>> = first;
    for (const [what, change] of changes) {
      files = { ...files, ...change };
      lay(workspace, files);
      const { artifacts } = await compileWorkspace(workspace.path);
      using other = temporaryDirectory();
      lay(other, files);
      expect(artifacts, what).to.deep.equal((await compileWorkspace(other.path)).artifacts);
    }
  });

  it("says where something is wrong that was right before, and nothing once it is right again", async () => {
    using workspace = temporaryDirectory();
    lay(workspace, first);
    const { artifacts } = await compileWorkspace(workspace.path);
    const broken = project("anna", "a.example.org").replace("source: file", "sorce: file");
    lay(workspace, { "projects/anna/project.ts": broken });
    const error: unknown = await compileWorkspace(workspace.path).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(DefinitionError);
    expect((error as DefinitionError).findings.map(({ place }) => place)).to.deep.equal([
      { file: "projects/anna/project.ts", line: 8, column: 32 },
    ]);
    lay(workspace, first);
    expect((await compileWorkspace(workspace.path)).artifacts).to.deep.equal(artifacts);
  });
});

function lay(
  workspace: ReturnType<typeof temporaryDirectory>,
  files: Readonly<Record<string, string | undefined>>,
): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined)
      rmSync(`${workspace.path}/${path.split("/").slice(0, 2).join("/")}`, { recursive: true, force: true });
    else workspace.write({ [path]: content });
  }
}
