import type { Command } from "commander";
import type { PreviewRequest } from "../author/run-preview.ts";
import { addWorkspaceOptions } from "../author/workspace-options.ts";
import type { Ui } from "../ui.ts";

const help = `
Shows what a minion would make of a project: the final configuration, each value with where it comes from, and every
SLS after Jinja. It is worked out here, without Salt: what only a minion knows (execution functions) is said to be
not previewed, and secrets are never looked up. With --verbose, built-in and computed keys are listed, too.

Examples:
  corpus preview blog
  corpus preview blog --env prod --sls 100_settings
  corpus preview blog --env prod --pillar pillar/blog.sls
  corpus preview blog --env prod --json

Exit codes: 0 done, 1 invalid definitions or an SLS that fails to render, 64 usage.`;

/** `corpus preview NAME` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("preview")
    .description("the rendered SLS and the final configuration of a project")
    .argument("<name>", "the project")
    .option("--env <env>", "the environment", "dev")
    .option("--os <os>", "the grain os of the host", "Debian")
    .option("--os-family <family>", "the grain os_family of the host (default: Debian)")
    .option("--unprivileged", "a host where users, groups and owners are left alone")
    .option("--pillar <file>", "plain YAML that holds the project's pillar")
    .option("--sls <name>", "only this SLS");
  addWorkspaceOptions(command)
    .addHelpText("after", help)
    .action(async (name: string, flags: PreviewRequest["flags"]) => {
      const { runPreview } = await import("../author/run-preview.ts");
      ui.exit(await runPreview(ui, { name, flags }));
    });
}
