import type { Artifact, Model } from "../model/model.ts";
import { renderProse } from "../render/prose.ts";

const template = `# Salt tree made by corpus

Do not edit: \`corpus build\` owns the files that \`manifest.json\` lists. To stop using corpus, stop building: the tree is plain Salt.

| Path | Use |
|---|---|
| \`salt/\` | a \`file_roots\` entry of project hosts, after their own |
| \`pillar/\` | a \`pillar_roots\` entry of project hosts; it has no top file |
| \`mastersalt/salt/\` | a \`file_roots\` entry of the ops master (runners: \`runner_dirs\`) |
| \`saltext-corpus/\` | modules, states and runners once more, as a Salt extension that pip installs |
| \`projects/<name>/\` | what goes into a project's two repositories |

## Installers

{{#each installers}}
- \`{{name}}\`: {{description}}{{#if steps.length}} Steps: {{#each steps}}{{#if @index}}, {{/if}}\`{{this}}\`{{/each}}.{{/if}}
{{/each}}

## Projects

{{#each projects}}
- \`{{name}}\` ({{installer}}), from \`{{definition}}\`
{{else}}
None.
{{/each}}
`;

/** The page that explains the tree to whoever finds it. */
export function emitReadme({ installers, projects }: Model): Artifact {
  return { path: "README.md", content: renderProse(template, { installers, projects }), definition: "corpus" };
}
