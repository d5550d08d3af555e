import type { Command } from "commander";
import type { DocsRequest } from "../author/run-docs.ts";
import { addWorkspaceOptions } from "../author/workspace-options.ts";
import type { Ui } from "../ui.ts";

const help = `
Writes a page of HTML that needs nothing else: the keys of an installer's data with types, defaults and the comments
of its source, its steps drawn with their requisites, its procedures and secrets.

Examples:
  corpus docs python
  corpus docs queue --out docs/queue.html
  corpus docs queue --json

Exit codes: 0 done, 1 invalid definitions, 64 usage.`;

/** `corpus docs NAME` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("docs")
    .description("a page about an installer")
    .argument("<name>", "the installer: of the workspace, or one that comes with corpus")
    .option("--out <file>", "the page (default: NAME.html)");
  addWorkspaceOptions(command)
    .addHelpText("after", help)
    .action(async (name: string, flags: DocsRequest["flags"]) => {
      const { runDocs } = await import("../author/run-docs.ts");
      ui.exit(await runDocs(ui, { name, flags }));
    });
}
