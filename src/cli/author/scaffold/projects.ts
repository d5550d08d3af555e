/** Definitions to begin with, by the installer that they use. */
export const projectTemplates: Readonly<Record<string, string>> = {
  generic: `import { command, defineProject, sh, sls } from "corpus";

export default defineProject({
  name: "{{name}}",
  // Defaults: pillar overrides them on a host, and their types are what the steps below see.
  data: { greeting: "Hello from {{name}}", admins: [] as string[] },
  environments: { prod: { data: { greeting: "Hello" } } },
  steps: ({ cfg, data }) => [
    sls("100_page", (s) => {
      s.file.managed(\`\${cfg.data_root}/index.html\`, { contents: [\`<h1>\${data.greeting}</h1>\`], mode: "0644" });
    }),
  ],
  // A deployment is good when these pass; else it is rolled back.
  checks: ({ cfg }) => [command(sh\`test -s \${cfg.data_root}/index.html\`)],
});
`,
  static: `import { defineProject, staticSite } from "corpus";

export default defineProject({
  name: "{{name}}",
  installer: staticSite(),
  data: {},
  environments: { prod: { data: {} } },
});
`,
  python: `import { defineProject, python } from "corpus";

export default defineProject({
  name: "{{name}}",
  installer: python({ wsgi: "{{module}}.wsgi" }),
  data: {},
  environments: { prod: { data: { workers: 4 } } },
});
`,
};
