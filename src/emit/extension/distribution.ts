import { renderProse } from "../../render/prose.ts";
import type { ReferencePage } from "./pages.ts";

/** What stands beside the sources of a Salt extension, as those of the salt-extensions organisation have it. */
export function distributionFiles(given: {
  readonly version: string;
  readonly changelog: string | undefined;
  readonly pages: readonly ReferencePage[];
}): { path: string; content: string }[] {
  const kinds = [...new Set(given.pages.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => ({ kind, pages: given.pages.filter((page) => page.kind === kind).map(entryOf) }));
  const context = { version: given.version, groups, hasChangelog: given.changelog !== undefined };
  return [
    { path: "pyproject.toml", content: renderProse(pyproject, context) },
    { path: "README.md", content: renderProse(readme, context) },
    { path: "docs/index.md", content: renderProse(index, context) },
    ...(given.changelog === undefined ? [] : [{ path: "CHANGELOG.md", content: given.changelog }]),
  ];
}

const entryOf = ({ path, module }: ReferencePage) => ({
  link: path.slice("docs/".length),
  name: module.name,
  functions: module.functions.map(({ name }) => `\`${name}\``).join(", "),
});

const pyproject = `# Made by corpus.
[build-system]
requires = ["setuptools>=61"]
build-backend = "setuptools.build_meta"

[project]
name = "saltext.corpus"
version = "{{version}}"
description = "Deploys projects by git push with Salt: mc_project, its states and its runner."
readme = "README.md"
license = { text = "Apache-2.0" }
requires-python = ">=3.10"
dependencies = ["salt>=3006"]
classifiers = [
  "Development Status :: 4 - Beta",
  "Environment :: Plugins",
  "Operating System :: POSIX :: Linux",
  "Programming Language :: Python :: 3 :: Only",
  "Topic :: System :: Systems Administration",
]

[project.entry-points."salt.loader"]
"saltext.corpus" = "saltext.corpus"

[tool.setuptools.packages.find]
where = ["src"]
namespaces = true
`;

const readme = `# saltext.corpus {{version}}

Deploys projects by \`git push\` with Salt, as an extension that pip installs; made by \`corpus build\`, with the modules of this workspace.

    pip install ./saltext-corpus            # on a minion of packages: salt-pip install …
    salt-call --local mc_project.api_versions

Salt 3006 and later find it by its entry point \`salt.loader\`; nothing is to be synced. It replaces \`salt/_modules\`, \`salt/_states\` and
\`salt/_utils\` of the tree, and \`mastersalt/salt/_runners\` on the master. SLS and macros are no part of an extension: \`file_roots\`
has the tree's \`salt\` as well. Where both forms are present, the installed one is used.

[docs/index.md](docs/index.md) has every function{{#if hasChangelog}}; [CHANGELOG.md](CHANGELOG.md) what changed{{/if}}.
`;

const index = `# Reference

{{#each groups}}
## {{kind}}

{{#each pages}}
- [{{name}}]({{link}}): {{functions}}
{{/each}}

{{/each}}
`;
