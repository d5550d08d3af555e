import type { Command } from "commander";
import type { DoctorRequest } from "../author/run-doctor.ts";
import { addWorkspaceOptions } from "../author/workspace-options.ts";
import type { Ui } from "../ui.ts";

const help = `
Looks at this machine and changes nothing: node, git, ssh and Salt with their versions, whether the tree is what the
definitions say, the version of the pack, and whether the minion's configuration leads to the tree.

Examples:
  corpus doctor
  corpus doctor --minion-config /etc/salt
  corpus doctor --json

Exit codes: 0 nothing is wrong (what is missing may not be needed), 1 something is wrong.`;

/** `corpus doctor` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("doctor")
    .description("what is wrong with this machine, and what to do")
    .option("--out <dir>", "the tree", "generated")
    .option("--salt-call <command>", "how salt-call is run", "salt-call")
    .option("--minion-config <dir>", "directory of the minion's configuration", "/etc/salt");
  addWorkspaceOptions(command)
    .addHelpText("after", help)
    .action(async (flags: DoctorRequest) => {
      const { runDoctor } = await import("../author/run-doctor.ts");
      ui.exit(await runDoctor(ui, flags));
    });
}
