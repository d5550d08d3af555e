import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

const validators = new Map<string, ValidateFunction>();

/** @throws Error when a record is not what the published schema that it names says */
export function checkRecord(record: Readonly<Record<string, unknown>>): void {
  const name = record["schema"];
  if (name === undefined && "error" in record) return;
  if (typeof name !== "string") throw new Error(`a record names no schema: ${JSON.stringify(record)}`);
  const validate = validators.get(name) ?? load(name);
  if (validate(record)) return;
  const trouble = validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join("; ");
  throw new Error(`a record is not as ${name} says: ${trouble}\n${JSON.stringify(record).slice(0, 2000)}`);
}

function load(name: string): ValidateFunction {
  const file = `${name.replaceAll(/[./]/g, "-")}.json`;
  const text = readFileSync(new URL(`../../../docs/schemas/${file}`, import.meta.url), "utf8");
  const validate = new Ajv({ strictTypes: false, allErrors: false }).compile(JSON.parse(text) as object);
  validators.set(name, validate);
  return validate;
}
