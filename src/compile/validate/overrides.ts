import type { Finding } from "../../model/finding.ts";
import type { InstallerModel, Json, JsonMapping, ProjectModel } from "../../model/model.ts";
import { suggest } from "../../support/similar.ts";

/** Overrides of data that nothing reads, and data that the installer needs and nobody gives. */
export function validateOverrides(project: ProjectModel, installer: InstallerModel | undefined): Finding[] {
  const about = (where: string) => ({ path: `${project.name} › ${where}`, written: project.written });
  const unknown = [...Object.entries(project.environments), ...Object.entries(project.os)].flatMap(([name, data]) =>
    unknownKeys(data, project.knownData, []).map(({ key, known }) => ({
      ...about(`environments › ${name}`),
      message: `data has no ${key}`,
      ...hint(key, known),
    })),
  );
  const required = (installer?.required ?? []).filter((key) => project.data[key] === undefined);
  return [
    ...unknown,
    ...required.map((key) => ({
      ...about("installer"),
      message: `${project.installer} needs ${key}`,
      hint: `installer: ${project.installer}({ ${key}: … })`,
    })),
  ];
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
    const below = under[key];
    if (below === undefined) return [{ key: [...path, key].join("."), known }];
    return isMapping(value) && isMapping(below) ? unknownKeys(value, below, [...path, key]) : [];
  });
}

const isMapping = (value: Json | undefined): value is JsonMapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);
