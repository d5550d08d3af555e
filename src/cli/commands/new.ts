import { Argument, type Command, Option } from "commander";
import type { NewRequest } from "../author/run-new.ts";
import type { Ui } from "../ui.ts";

const initHelp = `
Writes package.json, tsconfig.json (so that editors know the types), .gitignore, README.md and one project that
builds and deploys. Overwrites nothing; a package.json that is there stays.

Examples:
  corpus init
  corpus init platform --name shop

Exit codes: 0 done, 1 a file is there already, 64 usage.`;

const newHelp = `
A project is one file of the workspace. An installer is a module that its projects import, or (--package) a package
of npm of its own. Overwrites nothing.

Examples:
  corpus new project shop --installer python
  corpus new installer queue
  corpus new installer queue --package

Exit codes: 0 done, 1 a file is there already, 64 usage.`;

/** `corpus init [DIR]` */
export function registerInit(program: Command, ui: Ui): void {
  program
    .command("init")
    .description("begin a workspace with a project that builds and deploys")
    .argument("[dir]", "the directory", ".")
    .option("--name <name>", "the name of the project", "hello")
    .addHelpText("after", initHelp)
    .action(async (directory: string, { name }: { name: string }) => {
      const { runInit } = await import("../author/run-new.ts");
      ui.exit(runInit(ui, { directory, name }));
    });
}

/** `corpus new project|installer NAME` */
export function registerNew(program: Command, ui: Ui): void {
  program
    .command("new")
    .description("add a project or an installer to the workspace")
    .addArgument(new Argument("<kind>", "what").choices(["project", "installer"]))
    .argument("<name>", "its name")
    .option("--projects <dir>", "directory of <name>/project.ts", "projects")
    .addOption(
      new Option("--installer <name>", "what the project starts from").choices(["generic", "static", "python"]),
    )
    .option("--package", "an installer as a package of npm")
    .addHelpText("after", newHelp)
    .action(async (kind: NewRequest["kind"], name: string, flags: NewRequest["flags"]) => {
      const { runNew } = await import("../author/run-new.ts");
      ui.exit(runNew(ui, { kind, name, flags }));
    });
}
