import { basename, dirname, resolve } from "node:path";
import { installerSchema, projectSchema } from "../../model/schemas.ts";
import { writeNewFiles } from "../../output/new-files.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { exists } from "../../support/io/read.ts";
import type { Ui } from "../ui.ts";
import { installerFiles, type NewFiles, packageFiles, projectFiles, workspaceFiles } from "./scaffold/files.ts";

/** The version of the record that `--json` writes. */
const schema = "corpus.new/1";

/** `corpus init [DIR]` */
export function runInit(ui: Ui, { directory, name }: { directory: string; name: string }): ExitCode {
  const root = resolve(directory);
  refuseName("project", name);
  const { "package.json": manifest = "", ...files } = workspaceFiles(packageName(root), name);
  const isPackage = exists(`${root}/package.json`);
  const next = [
    ...(directory === "." ? [] : [`cd ${directory}`]),
    ...(isPackage ? ["npm pkg set type=module"] : []),
    "corpus check",
    "corpus build",
    `corpus preview ${name}`,
  ];
  // npm writes one when it installs corpus: it stays.
  return write(ui, root, { files: isPackage ? files : { ...files, "package.json": manifest }, next });
}

/** npm takes small letters alone. */
const packageName = (root: string): string =>
  basename(root)
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, "-") || "workspace";

/** What `corpus new` was asked. */
export interface NewRequest {
  readonly kind: "project" | "installer";
  readonly name: string;
  readonly flags: { readonly projects: string; readonly installer?: string; readonly package?: boolean };
}

/** `corpus new project|installer NAME` */
export function runNew(ui: Ui, { kind, name, flags }: NewRequest): ExitCode {
  refuseName(kind, name);
  if (kind === "installer" && flags.package === true) {
    const next = [`cd corpus-installer-${name} && npm pack`];
    return write(ui, resolve("."), { files: packageFiles(name), next });
  }
  const projectsDir = resolve(flags.projects);
  if (!exists(projectsDir))
    throw new UsageError(`there is no directory ${projectsDir}`, { hint: "begin a workspace there: corpus init" });
  if (basename(projectsDir) !== "projects")
    throw new UsageError(`${projectsDir} is not a directory projects`, { hint: "definitions are in projects/<name>" });
  const files = kind === "project" ? projectFiles(name, flags.installer ?? "generic") : installerFiles(name);
  const next =
    kind === "project"
      ? [`corpus check ${name}`, "corpus build"]
      : [`import it in a project: "../_installers/${name}.ts"`];
  return write(ui, dirname(projectsDir), { files, next });
}

/** The compiler's own rule, before a file has the name. */
function refuseName(kind: "project" | "installer", name: string): void {
  const { pattern } = (kind === "project" ? projectSchema : installerSchema).properties.name;
  if (new RegExp(pattern).test(name)) return;
  const rule = kind === "project" ? "at most 27 lower case letters, digits and -" : "lower case letters, digits and _";
  throw new UsageError(`${name} cannot name ${kind === "project" ? "a project" : "an installer"}`, {
    hint: `a name is a lower case letter and then ${rule}`,
  });
}

function write(ui: Ui, root: string, { files, next }: { files: NewFiles; next: readonly string[] }): ExitCode {
  writeNewFiles(root, files);
  const paths = Object.keys(files).toSorted();
  if (ui.json) ui.data({ schema, type: "new", root, files: paths, next, exitCode: exitCodes.done });
  else {
    if (!ui.quiet) for (const path of paths) ui.stdout(`+ ${path}`);
    ui.stdout(["next:", ...next.map((step) => `  ${step}`)].join("\n"));
  }
  return exitCodes.done;
}
