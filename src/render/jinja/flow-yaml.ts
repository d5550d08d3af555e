import { quoteYaml, yamlScalar } from "../yaml.ts";

/** A value of JSON as YAML on one line. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(", ")}]`;
  if (typeof value !== "object" || value === null) return flowScalar(value);
  return `{${Object.entries(value)
    .map(([key, member]) => `${quoteYaml(key)}: ${flowYaml(member)}`)
    .join(", ")}}`;
}

/** A text is always quoted: in a flow, a plain one would end at a comma. */
function flowScalar(value: unknown): string {
  if (value === undefined) throw new TypeError("a value is undefined");
  return typeof value === "string" ? quoteYaml(value) : yamlScalar(value as null | boolean | number);
}
