import { load, YAML11_SCHEMA } from "js-yaml";
import { compile } from "../../compile/index.ts";
import type { Json, JsonMapping } from "../../model/model.ts";
import type { FinalConfiguration } from "../../preview/configuration.ts";
import { type Host, sampleHost } from "../../preview/host.ts";
import { type PreviewedSls, previewProject } from "../../preview/project.ts";
import { flowYaml } from "../../render/jinja/flow-yaml.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { readText } from "../../support/io/read.ts";
import { suggest } from "../../support/similar.ts";
import type { Workspace } from "../../workspace.ts";
import { createPaint } from "../jobs/paint.ts";
import { table } from "../jobs/table.ts";
import type { Ui } from "../ui.ts";
import { workspaceOf } from "./workspace.ts";

/** What `corpus preview` was asked. */
export interface PreviewRequest {
  readonly name: string;
  readonly flags: Workspace & {
    readonly env: string;
    readonly os: string;
    readonly osFamily?: string;
    readonly sls?: string;
    readonly pillar?: string;
    readonly unprivileged?: boolean;
  };
}

/** The version of the record that `--json` writes. */
const schema = "corpus.preview/1";

/** `corpus preview NAME` */
export async function runPreview(ui: Ui, { name, flags }: PreviewRequest): Promise<ExitCode> {
  const compiled = await compile(workspaceOf(flags, name));
  const project = compiled.model.projects.find((one) => one.name === name);
  if (project === undefined) throw new UsageError(`there is no project ${name}`);
  const pillar = flags.pillar === undefined ? undefined : pillarOf(flags.pillar, name);
  const { configuration, sls } = previewProject(compiled, project, { env: flags.env, host: hostOf(flags), pillar });
  const wanted = flags.sls === undefined ? sls : only(sls, flags.sls);
  const exitCode = wanted.some(({ preview }) => preview.outcome === "failed") ? exitCodes.findings : exitCodes.done;
  if (ui.json) ui.data(record({ name, env: flags.env, configuration, sls: wanted, exitCode }));
  else
    ui.stdout(
      [...(flags.sls === undefined ? [showConfiguration(configuration, ui)] : []), ...wanted.map(showSls(ui))].join(
        "\n",
      ),
    );
  return exitCode;
}

function hostOf({ os, osFamily = sampleHost.osFamily, unprivileged = false }: PreviewRequest["flags"]): Host {
  return { ...sampleHost, os, osFamily, unprivileged, grains: { ...sampleHost.grains, os, os_family: osFamily } };
}

/** The project's own part of a pillar file, or the whole of one that has no such key. */
function pillarOf(path: string, name: string): JsonMapping {
  const text = readText(path);
  if (text === undefined) throw new UsageError(`there is no file ${path}`);
  const key = `makina-projects.${name}`;
  try {
    const data = load(text, { schema: YAML11_SCHEMA }) as JsonMapping | null;
    const own = data?.[key];
    if (typeof own === "object" && own !== null) return own as JsonMapping;
  } catch (error) {
    throw new UsageError(`${path} is no plain YAML: ${(error as Error).message.split("\n")[0] ?? ""}`);
  }
  throw new UsageError(`${path} has no mapping ${key}`, { hint: "a pillar is previewed as plain YAML, without Jinja" });
}

function only(sls: readonly PreviewedSls[], name: string): readonly PreviewedSls[] {
  const found = sls.filter((one) => one.name === name);
  if (found.length > 0) return found;
  const names = sls.map((one) => one.name);
  throw new UsageError(`there is no SLS ${name}`, {
    hint: suggest(name, names) ?? `SLS: ${[...new Set(names)].join(", ")}`,
  });
}

interface Shown {
  readonly name: string;
  readonly env: string;
  readonly configuration: FinalConfiguration;
  readonly sls: readonly PreviewedSls[];
  readonly exitCode: ExitCode;
}

const record = ({ name, env, configuration, sls, exitCode }: Shown) => ({
  schema,
  type: "preview",
  project: name,
  env,
  configuration: configuration.values,
  origins: configuration.origins,
  sls: sls.map(({ path, preview }) => ({ path, ...preview })),
  exitCode,
});

/** Every value with the layer that it comes from; what is built in and unset only with --verbose. */
function showConfiguration({ values, origins }: FinalConfiguration, ui: Ui): string {
  const rows = Object.entries(origins)
    .map(([path, origin]) => ({ path, origin, value: lookUp(values, path) }))
    .filter(({ origin, path }) => ui.verbose || (origin !== "built-in" && !/^(?:env|os)_defaults\b/.test(path)));
  const computed = Object.entries(values).filter(([key]) => origins[key] === undefined && !(key in nested));
  const shown = rows.map(({ path, origin, value }) => [path, origin, flowYaml(value)]);
  const rest = ui.verbose ? computed.map(([key, value]) => [key, "computed", flowYaml(value)]) : [];
  return table(["KEY", "FROM", "VALUE"], [...shown, ...rest]);
}

/** Keys whose members have origins of their own. */
const nested = { data: true, secrets: true, notify: true, env_defaults: true, os_defaults: true };

function lookUp(values: JsonMapping, path: string): Json {
  if (Object.hasOwn(values, path)) return values[path] ?? null;
  for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1)) {
    const member = values[path.slice(0, dot)];
    if (typeof member === "object" && member !== null && !Array.isArray(member))
      return lookUp(member as JsonMapping, path.slice(dot + 1));
  }
  return null;
}

const showSls =
  (ui: Ui) =>
  ({ path, preview }: PreviewedSls): string => {
    const paint = createPaint(ui.color);
    const head = `\n${paint.bold(`# ${path}`)}`;
    if (preview.outcome === "rendered") return `${head}\n${preview.text.trimEnd()}`;
    const line = preview.outcome === "failed" && preview.line !== undefined ? ` (line ${preview.line})` : "";
    const what = preview.outcome === "failed" ? paint.red(`fails to render${line}`) : paint.dim("not previewed");
    return `${head}\n${what}: ${preview.reason}`;
  };
