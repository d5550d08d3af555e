import type { Command } from "commander";
import { addMasterOptions, type MasterFlags } from "../jobs/options.ts";
import type { Ui } from "../ui.ts";

const help = `
The master revokes the token when its user may call the runner auth.del_token; else it is forgotten here and ends by itself.

Examples:
  corpus logout
  corpus logout --ssh-master salt.example.org

Exit codes: 0 done, 1 forgotten here, but the master still knows the token; 69 master unreachable.`;

/** `corpus logout` */
export function register(program: Command, ui: Ui): void {
  const command = program.command("logout").description("revoke the token of corpus login, and forget it");
  addMasterOptions(command)
    .addHelpText("after", help)
    .action(async (flags: MasterFlags) => {
      const { runLogout } = await import("../login/run-logout.ts");
      ui.exit(await runLogout(ui, flags));
    });
}
