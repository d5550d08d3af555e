import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { procedureNames } from "../../definitions/installer.ts";
import type { Finding } from "../../model/finding.ts";
import type { Written } from "../../model/model.ts";
import { installerSchema, projectSchema } from "../../model/schemas.ts";
import { suggest } from "../../support/similar.ts";

const ajv = new Ajv({ allErrors: true, strict: true });
const validators = { project: ajv.compile(projectSchema), installer: ajv.compile(installerSchema) };
const schemas = { project: projectSchema, installer: installerSchema };

/** What is wrong with the options of a definition: unknown keys, wrong kinds, bad names. */
export function validateShape(kind: "project" | "installer", options: unknown, written: Written): Finding[] {
  const validate: ValidateFunction = validators[kind];
  if (validate(options)) return [];
  const name = nameOf(options) ?? kind;
  return (validate.errors ?? []).map((error) => ({
    path: `${name}${error.instancePath.replaceAll("/", " › ")}`,
    written,
    ...describe(kind, error),
  }));
}

function nameOf(options: unknown): string | undefined {
  const name = typeof options === "object" && options !== null && "name" in options ? options.name : undefined;
  return typeof name === "string" ? name : undefined;
}

function describe(kind: "project" | "installer", error: ErrorObject): Pick<Finding, "message" | "hint"> {
  const unknown: unknown = error.params["additionalProperty"];
  if (typeof unknown === "string") {
    const known = error.instancePath === "" ? Object.keys(schemas[kind].properties) : ["data", ...procedureNames];
    return { message: `unknown key ${unknown}`, hint: suggest(unknown, known) ?? `known keys: ${known.join(", ")}` };
  }
  if (error.keyword === "pattern" && error.instancePath === "/name") {
    return { message: `is not a name: ${nameRules[kind]}`, hint: "users, paths and Salt names derive from it" };
  }
  return {
    message: `${error.message ?? "is not valid"}${error.keyword === "enum" ? `: ${JSON.stringify(error.params["allowedValues"])}` : ""}`,
  };
}

const nameRules = {
  project: "a lower case letter, then at most 26 lower case letters, digits and -",
  installer: "a lower case letter, then lower case letters, digits and _",
};
