import type { Command } from "commander";
import type { Ui } from "../ui.ts";

const help = `
Without a name, lists the schemas: of definitions (project, installer), of the tree's manifest, and of the records
that commands write with --json.

Examples:
  corpus schema
  corpus schema project
  corpus schema corpus.check/1

Exit codes: 0 done, 64 usage.`;

/** `corpus schema [NAME]` */
export function register(program: Command, ui: Ui): void {
  program
    .command("schema")
    .description("the JSON Schemas of definitions and records")
    .argument("[name]", "the schema to print")
    .addHelpText("after", help)
    .action(async (name: string | undefined) => {
      const { runSchema } = await import("../author/run-schema.ts");
      ui.exit(runSchema(ui, name));
    });
}
