import type { Command } from "commander";
import type { Workspace } from "../../workspace.ts";
import { addWorkspaceOptions } from "../author/workspace-options.ts";
import type { Ui } from "../ui.ts";

const help = `
Compiles the definitions and writes nothing. What is emitted is then rendered without Salt, for dev, prod and every
environment that a definition names, so that an expression that breaks is found here and not on a host. Templates
that you wrote by hand are judged by Salt's own Jinja2 where there is one (.corpus/salt-*, /opt/saltstack).

Examples:
  corpus check
  corpus check blog
  corpus check --json

Exit codes: 0 no findings, 1 findings, 64 usage.`;

/** `corpus check [NAME]` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("check")
    .description("all that is wrong with the definitions, at once")
    .argument("[name]", "only this project");
  addWorkspaceOptions(command)
    .addHelpText("after", help)
    .action(async (name: string | undefined, flags: Workspace) => {
      const { runCheck } = await import("../author/run-check.ts");
      ui.exit(await runCheck(ui, { name, flags }));
    });
}
