import { missingVariable, type TemplateUse, templatesOf } from "../../compile/validate/files.ts";
import { undeclaredVariables } from "../../compile/validate/template-variables.ts";
import { findSaltPython, type JinjaVerdict, judgeTemplates } from "../../hosts/index.ts";
import type { Finding } from "../../model/finding.ts";
import type { ProjectModel } from "../../model/model.ts";

type Judged = {
  readonly findings: readonly Finding[];
  readonly notPreviewed: readonly { path: string; reason: string }[];
};

/** Jinja that authors write by hand: judged by the Jinja2 of a Salt where there is one, else only what nunjucks can read. */
export async function checkTemplates(
  projects: readonly ProjectModel[],
  root: string,
  signal: AbortSignal,
): Promise<Judged> {
  const uses = projects.flatMap((project) => templatesOf(project).map((use) => ({ ...use, owner: project.name })));
  if (uses.length === 0) return { findings: [], notPreviewed: [] };
  const python = findSaltPython(root);
  if (python === undefined) return { findings: [], notPreviewed: uses.map(unjudged) };
  const texts = Object.fromEntries(uses.map(({ file, content }) => [file, content]));
  const verdicts = await judgeTemplates(python, texts, signal);
  return { findings: uses.flatMap((use) => findingsOf(use, verdicts[use.file])), notPreviewed: [] };
}

type Owned = TemplateUse & { readonly owner: string };

const unjudged = ({ file }: Owned) => ({
  path: file,
  reason: "hand-written Jinja is judged by Salt's Jinja2, and there is no Salt here (.corpus/salt-*, /opt/saltstack)",
});

function findingsOf(use: Owned, verdict: JinjaVerdict | undefined): Finding[] {
  if (verdict?.error !== undefined) {
    const { message, line } = verdict.error;
    return [
      {
        path: `${use.owner} › ${use.sls} › ${use.path}`,
        message: `is no Jinja: ${message}`,
        place: { file: use.file, line },
      },
    ];
  }
  // What nunjucks could read was judged by the compiler.
  if (undeclaredVariables(use.content) !== undefined) return [];
  return (verdict?.undeclared ?? []).flatMap((name) => missingVariable(use, use.owner, { name }));
}
