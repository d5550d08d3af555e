/** An installer to begin with: a module of the workspace, or all of a package. */
export const installerTemplate = `import { command, defineInstaller, sh, sls } from "corpus";

/** What projects of this kind share. They call it: \`installer: {{variable}}({ title: "…" })\`. */
export const {{variable}} = defineInstaller({
  name: "{{name}}",
  description: "One sentence for those who choose an installer.",
  // Every key that the steps read, with its default; projects and pillar override them.
  data: { title: "", port: 8080 },
  required: ["title"],
  steps: ({ cfg, data }) => [
    sls("100_settings", (s) => {
      s.file.serialize(\`\${cfg.data_root}/settings.json\`, {
        serializer: "json",
        dataset: { title: data.title, port: data.port },
        mode: "0640",
      });
    }),
  ],
  checks: ({ cfg }) => [command(sh\`test -s \${cfg.data_root}/settings.json\`)],
});
`;

/** What makes an installer a package of npm. Its source is TypeScript: corpus bundles it with the definitions that use it. */
export const packageTemplates: Readonly<Record<string, string>> = {
  "package.json": `{
  "name": "corpus-installer-{{name}}",
  "version": "0.1.0",
  "description": "The installer {{name}} for corpus.",
  "keywords": ["corpus-installer"],
  "type": "module",
  "exports": "./index.ts",
  "files": ["index.ts", "README.md"],
  "scripts": {
    "test": "node --test test/{{name}}.test.js"
  },
  "peerDependencies": {
    "corpus": "{{version}}"
  }
}
`,
  ".gitignore": `node_modules/
.corpus/
`,
  "README.md": `# corpus-installer-{{name}}

    npm install corpus-installer-{{name}}

    import { {{variable}} } from "corpus-installer-{{name}}";

    export default defineProject({ name: "shop", installer: {{variable}}({ title: "Shop" }) });
`,
  "test/projects/sample/project.ts": `import { defineProject } from "corpus";
import { {{variable}} } from "../../../index.ts";

export default defineProject({ name: "sample", installer: {{variable}}({ title: "Sample" }) });
`,
  "test/{{name}}.test.js": `import { test } from "node:test";
import { buildProject, hasState } from "corpus/testing";

test("a project's settings are written", async () => {
  const project = await buildProject("test/projects/sample");
  const step = project.render("100_settings", { pillar: { data: { port: 81 } } });
  hasState(step, "file.serialize", { dataset: { title: "Sample", port: 81 }, mode: "0640" });
});
`,
};
