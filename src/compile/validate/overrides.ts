import type { Finding } from "../../model/finding.ts";
import type { InstallerModel, Json, JsonMapping, ProjectModel } from "../../model/model.ts";
import { suggest } from "../../support/similar.ts";
import { mergeData } from "../normalize/data.ts";

/** Options and overrides that nothing reads, values of another kind than their default's, and data that the installer needs. */
export function validateOverrides(project: ProjectModel, installer: InstallerModel | undefined): Finding[] {
  const about = (where: string, problems: readonly Problem[]) =>
    problems.map((problem) => ({ path: `${project.name} › ${where}`, written: project.written, ...problem }));
  const defaults = installer?.data ?? {};
  const misfits = otherKinds(project.options, defaults, []);
  const isNews = ({ message }: Problem) => !misfits.some((known) => known.message === message);
  // What the installer says of a key counts, even where the project's own data are wrong about it.
  const known = mergeData(project.data, defaults);
  return [
    ...about("installer", [...unknownOptions(project, defaults), ...misfits, ...missingOptions(project, installer)]),
    ...about("data", otherKinds(project.data, defaults, []).filter(isNews)),
    ...(["environments", "os"] as const).flatMap((kind) =>
      Object.entries(project[kind]).flatMap(([name, data]) =>
        about(`${kind} › ${name}`, [...unknownData(data, project), ...otherKinds(data, known, [])]),
      ),
    ),
  ];
}

type Problem = Pick<Finding, "message" | "hint">;

const unknownOptions = ({ options, installer }: ProjectModel, defaults: JsonMapping): Problem[] =>
  unknownKeys(options, defaults, []).map(({ key, known }) => ({
    message: `${installer} has no option ${key}`,
    hint: hint(key, known).hint ?? `a project's own data go to data; options: ${known.join(", ") || "none"}`,
  }));

const unknownData = (data: JsonMapping, { knownData }: ProjectModel): Problem[] =>
  unknownKeys(data, knownData, []).map(({ key, known }) => ({ message: `data has no ${key}`, ...hint(key, known) }));

const missingOptions = ({ data, installer: name }: ProjectModel, installer: InstallerModel | undefined): Problem[] =>
  (installer?.required ?? [])
    .filter((key) => data[key] === undefined)
    .map((key) => ({ message: `${name} needs ${key}`, hint: `installer: ${name}({ ${key}: … })` }));

/** Values of another kind than what they override; over null, anything goes. */
function otherKinds(over: JsonMapping, under: JsonMapping, path: readonly string[]): Problem[] {
  return Object.entries(over).flatMap(([key, value]) => {
    const below = Object.hasOwn(under, key) ? under[key] : null;
    if (below === undefined || below === null) return [];
    if (isMapping(value) && isMapping(below)) return otherKinds(value, below, [...path, key]);
    if (kindOf(value) === kindOf(below)) return [];
    const message = `${[...path, key].join(".")} is ${shown(value)}; its default is ${shown(below)}`;
    return [{ message }];
  });
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  if (typeof value === "object") return Array.isArray(value) ? "a list" : "a mapping";
  return typeof value === "string" ? "a text" : `a ${typeof value}`;
}

/** `the text "eighty"`, `a list` */
function shown(value: Json): string {
  if (value === null || typeof value === "object") return kindOf(value);
  return `${kindOf(value).replace(/^a /, "the ")} ${JSON.stringify(value)}`;
}

function hint(key: string, known: readonly string[]): { hint?: string } {
  const text = suggest(key.split(".").at(-1) ?? key, known);
  return text === undefined ? {} : { hint: text };
}

/** Keys that the defaults do not have; an empty mapping takes any. */
function unknownKeys(
  over: JsonMapping,
  under: JsonMapping,
  path: readonly string[],
): { key: string; known: string[] }[] {
  const known = Object.keys(under);
  if (known.length === 0 && path.length > 0) return [];
  return Object.entries(over).flatMap(([key, value]) => {
    const below = Object.hasOwn(under, key) ? under[key] : undefined;
    if (below === undefined) return [{ key: [...path, key].join("."), known }];
    return isMapping(value) && isMapping(below) ? unknownKeys(value, below, [...path, key]) : [];
  });
}

const isMapping = (value: Json | undefined): value is JsonMapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);
