import { mkdirSync, writeFileSync } from "node:fs";

/** A project of the size that people write: five steps, twenty states. */
export function definition(index: number, domain = `p${index}.example.org`): string {
  const steps = [1, 2, 3, 4, 5].map((step) => {
    const states = [1, 2, 3, 4].map(
      (state) =>
        `s.file.managed(\`\${cfg.project_root}/f${step}-${state}\`, { contents: [\`x = \${data.domain}\`, "y = ${state}"], user: cfg.user, mode: "0640" });`,
    );
    return `    sls("${step}00_step", (s) => {\n      ${states.join("\n      ")}\n    }),`;
  });
  return `import { defineProject, sls } from "corpus";\nexport default defineProject({\n  name: "p${index}",\n  data: { domain: "${domain}", port: ${8000 + index} },\n  steps: ({ cfg, data }) => [\n${steps.join("\n")}\n  ],\n});\n`;
}

/** A workspace of so many projects: `projects/p0/project.ts` and so on. */
export function writeDefinitions(directory: string, count: number): void {
  for (let index = 0; index < count; index++) {
    mkdirSync(`${directory}/projects/p${index}`, { recursive: true });
    writeFileSync(`${directory}/projects/p${index}/project.ts`, definition(index));
  }
}
