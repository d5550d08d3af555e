import { findSaltPython, showSls } from "../hosts/index.ts";
import type { Artifact, JsonMapping } from "../model/model.ts";

/** What Salt is asked to render. */
export interface SaltQuestion {
  readonly artifacts: readonly Artifact[];
  readonly project: string;
  readonly sls: string;
  readonly cfg: JsonMapping;
  readonly grains: JsonMapping;
}

/** The high data of a project's SLS, by the Salt of this machine, without a minion. */
export async function highStateBySalt(question: SaltQuestion, root: string): Promise<JsonMapping> {
  const python = findSaltPython(root);
  if (python === undefined) throw new Error("there is no Salt here: .corpus/salt-*/bin/python or /opt/saltstack/salt");
  const files = Object.fromEntries(question.artifacts.flatMap((artifact) => inFileRoots(artifact, question.project)));
  const { project, sls, cfg, grains } = question;
  const asked = { files, sls: `makina-projects.${project}.${sls}`, cfg, grains };
  const shown = await showSls(python, asked, AbortSignal.timeout(120_000));
  if (Array.isArray(shown)) throw new Error(`Salt refuses ${project} › ${sls}: ${shown.join("; ")}`);
  return shown as JsonMapping;
}

/** Where file_roots have a file of the tree, and its content in base64. */
export function inFileRoots({ path, content }: Artifact, project: string): [string, string][] {
  const own = `projects/${project}/project/.salt/`;
  const place = path.startsWith("salt/")
    ? path.slice(5)
    : path.startsWith(own)
      ? `makina-projects/${project}/${path.slice(own.length)}`
      : undefined;
  return place === undefined ? [] : [[place, Buffer.from(content).toString("base64")]];
}
