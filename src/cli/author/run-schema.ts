import { installerSchema, manifestSchema, projectSchema } from "../../model/schemas.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { listNames, readText } from "../../support/io/read.ts";
import { packageRoot } from "../../support/package-root.ts";
import { suggest } from "../../support/similar.ts";
import type { Ui } from "../ui.ts";

type Schema = { readonly $id: string; readonly title?: string };

/** `corpus schema [NAME]` */
export function runSchema(ui: Ui, name: string | undefined): ExitCode {
  const schemas = allSchemas();
  if (name === undefined) {
    const names = Object.keys(schemas);
    if (ui.json) ui.data(names);
    else ui.stdout(names.join("\n"));
    return exitCodes.done;
  }
  const schema = schemas[name];
  if (schema === undefined) {
    const names = Object.keys(schemas);
    throw new UsageError(`there is no schema ${name}`, {
      hint: suggest(name, names) ?? `schemas: ${names.join(", ")}`,
    });
  }
  if (ui.json) ui.data(schema);
  else ui.stdout(JSON.stringify(schema, null, 2));
  return exitCodes.done;
}

/** Those of definitions by their short names, those of records as the records name them. */
function allSchemas(): Readonly<Record<string, Schema>> {
  const directory = `${packageRoot()}/docs/schemas`;
  const records = listNames(directory)
    .map((file) => JSON.parse(readText(`${directory}/${file}`) ?? "{}") as Schema)
    .filter(({ $id }) => $id.startsWith("corpus."))
    .map((schema) => [schema.$id, schema] as const);
  return {
    project: projectSchema,
    installer: installerSchema,
    manifest: manifestSchema,
    ...Object.fromEntries(records),
  };
}
