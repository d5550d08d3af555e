import type { ErrorObject, ValidateFunction } from "ajv";
import { procedureNames } from "../../definitions/installer.ts";
import type { Finding } from "../../model/finding.ts";
import type { Written } from "../../model/model.ts";
import { installerSchema, projectSchema } from "../../model/schemas.ts";
import { validateInstaller, validateProject } from "../../model/validators.ts";
import { suggest } from "../../support/similar.ts";

const validators = { project: validateProject, installer: validateInstaller };
const schemas = { project: projectSchema, installer: installerSchema };

type Options = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the options of a definition: unknown keys, wrong kinds, bad names. `usable` are the options without values of a
 * wrong kind, so that the rest can be looked at too.
 */
export function validateShape(
  kind: "project" | "installer",
  options: Options,
  written: Written,
): { findings: Finding[]; usable: Options } {
  const validate: ValidateFunction = validators[kind];
  if (validate(options)) return { findings: [], usable: options };
  const name = nameOf(options) ?? kind;
  const errors = validate.errors ?? [];
  const findings = errors.map((error) => ({
    path: `${name}${error.instancePath.replaceAll("/", " › ")}`,
    written,
    ...describe(kind, error),
  }));
  const misfits = errors.filter(({ keyword }) => ["type", "enum", "minLength"].includes(keyword));
  const usable = misfits.reduce<unknown>((kept, { instancePath }) => without(kept, keysOf(instancePath)), options);
  return { findings, usable: usable as Options };
}

/** The keys of a JSON pointer. */
const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A list that holds something wrong is left out whole. */
function without(value: unknown, [key = "", ...below]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { [key]: member, ...others } = value as Record<string, unknown>;
  return below.length === 0 ? others : { ...others, [key]: without(member, below) };
}

function nameOf(options: unknown): string | undefined {
  const name = typeof options === "object" && options !== null && "name" in options ? options.name : undefined;
  return typeof name === "string" ? name : undefined;
}

function describe(kind: "project" | "installer", error: ErrorObject): Pick<Finding, "message" | "hint"> {
  const unknown: unknown = error.params["additionalProperty"];
  if (typeof unknown === "string") {
    if (error.instancePath.startsWith("/notify") && ["password", "secret"].includes(unknown)) {
      return { message: `${unknown} stands in a definition`, hint: "secrets come from the project's pillar" };
    }
    const known = knownKeys(kind, error);
    return { message: `unknown key ${unknown}`, hint: suggest(unknown, known) ?? `known keys: ${known.join(", ")}` };
  }
  if (error.keyword === "pattern" && error.instancePath === "/name") {
    return { message: `is not a name: ${nameRules[kind]}`, hint: "users, paths and Salt names derive from it" };
  }
  return {
    message: `${error.message ?? "is not valid"}${error.keyword === "enum" ? `: ${JSON.stringify(error.params["allowedValues"])}` : ""}`,
  };
}

function knownKeys(kind: "project" | "installer", { instancePath, parentSchema }: ErrorObject): string[] {
  if (instancePath === "") return Object.keys(schemas[kind].properties);
  const known: unknown = parentSchema?.["properties"];
  const isNotify = instancePath.startsWith("/notify") && typeof known === "object" && known !== null;
  return isNotify ? Object.keys(known) : ["data", ...procedureNames];
}

const nameRules = {
  project: "a lower case letter, then at most 26 lower case letters, digits and -",
  installer: "a lower case letter, then lower case letters, digits and _",
};
