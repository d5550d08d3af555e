import type { Command } from "commander";
import type { ImportRequest } from "../author/run-import.ts";
import type { Ui } from "../ui.ts";

const help = `
Writes projects/NAME from a project that has a .salt already. SLS of plain YAML become steps, PILLAR.sample becomes data;
what a definition cannot say (Jinja, procedures, other files) is kept beside it in salt/, is copied to .salt as it is,
and is listed with the reason. The compiler judges: what would not be the same to Salt is kept. The private pillar stays
where it is; --pillar reads it: what it overrides becomes an override of its environment, secrets and what is the
host's own stay in it, and are listed.

Examples:
  corpus import ../blog
  corpus import /srv/projects/blog/project --name blog
  corpus import ../blog --pillar ../blog-pillar --json

Exit codes: 0 done, 1 a file is there already, 64 usage.`;

/** `corpus import DIR` */
export function register(program: Command, ui: Ui): void {
  program
    .command("import")
    .description("write a definition from an existing .salt")
    .argument("<dir>", "the checkout of a project, or its .salt")
    .option("--name <name>", "the project's name (default: the directory's)")
    .option("--pillar <path>", "the project's private pillar: init.sls, or its directory")
    .option("--projects <dir>", "directory of <name>/project.ts", "projects")
    .addHelpText("after", help)
    .action(async (directory: string, flags: ImportRequest["flags"]) => {
      const { runImport } = await import("../author/run-import.ts");
      ui.exit(await runImport(ui, { directory, flags }));
    });
}
