import { missingVariable, type TemplateUse, templatesOf } from "../../compile/validate/files.ts";
import { undeclaredVariables } from "../../compile/validate/template-variables.ts";
import { findSaltPython, type JinjaVerdict, judgeTemplates } from "../../hosts/index.ts";
import type { Finding } from "../../model/finding.ts";
import type { ProjectModel } from "../../model/model.ts";

/** What others than the compiler found, and what nobody here can judge. */
export type Judged = {
  readonly findings: readonly Finding[];
  readonly notPreviewed: readonly { path: string; reason: string }[];
};

/** A file of Jinja that an author wrote by hand. */
interface Written {
  readonly owner: string;
  /** Relative to the workspace. */
  readonly file: string;
  readonly content: string;
  /** How a state renders it; undefined where that is not known (it is imported, or an SLS): then nothing is said of its variables. */
  readonly use?: TemplateUse;
}

/** Jinja that authors write by hand: judged by the Jinja2 of a Salt where there is one, else only what nunjucks can read. */
export async function checkTemplates(
  projects: readonly ProjectModel[],
  root: string,
  signal: AbortSignal,
): Promise<Judged> {
  const written = projects.flatMap((project) => [...templates(project), ...otherFiles(project)]);
  if (written.length === 0) return { findings: [], notPreviewed: [] };
  const python = findSaltPython(root);
  if (python === undefined) return { findings: [], notPreviewed: written.map(unjudged) };
  const texts = Object.fromEntries(written.map(({ file, content }) => [file, content]));
  const verdicts = await judgeTemplates(python, texts, signal);
  return { findings: written.flatMap((one) => findingsOf(one, verdicts[one.file])), notPreviewed: [] };
}

const templates = (project: ProjectModel): Written[] =>
  templatesOf(project).map((use) => ({ owner: project.name, file: use.file, content: use.content, use }));

/** SLS in `salt/`, and what SLS and templates import. */
function otherFiles(project: ProjectModel): Written[] {
  const directory = project.definition.replace(/[^/]*$/, "");
  const used = new Set(templatesOf(project).map(({ path }) => path));
  return project.files.flatMap(({ path, content }) =>
    typeof content === "string" && !used.has(path) && isJinja(path, content)
      ? [{ owner: project.name, file: `${directory}${path}`, content }]
      : [],
  );
}

/** An SLS that names its renderers in its first line may not be Jinja. */
function isJinja(path: string, content: string): boolean {
  if (/^(?:files|salt)\/.*\.(?:jinja2?|j2)$/.test(path)) return true;
  const [, renderers = "jinja"] = /^#!(.*)/.exec(content) ?? [];
  return /^salt\/.*\.sls$/.test(path) && renderers.includes("jinja");
}

const unjudged = ({ file }: Written) => ({
  path: file,
  reason: "hand-written Jinja is judged by Salt's Jinja2, and there is no Salt here (.corpus/salt-*, /opt/saltstack)",
});

function findingsOf({ owner, file, content, use }: Written, verdict: JinjaVerdict | undefined): Finding[] {
  if (verdict?.error !== undefined) {
    const { message, line } = verdict.error;
    const path = use === undefined ? owner : `${owner} › ${use.sls} › ${use.path}`;
    return [{ path, message: `is no Jinja: ${message}`, place: { file, line } }];
  }
  // What nunjucks could read was judged by the compiler.
  if (use === undefined || undeclaredVariables(content) !== undefined) return [];
  return (verdict?.undeclared ?? []).flatMap((variable) => missingVariable(use, owner, variable));
}
