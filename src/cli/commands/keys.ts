import type { Command } from "commander";
import { addMasterOptions, type MasterFlags } from "../jobs/options.ts";
import type { KeysRequest } from "../master/keys.ts";
import type { Ui } from "../ui.ts";

const help = `
A change names the keys that it is about, with their fingerprints: look with --dry-run first.

Examples:
  corpus keys
  corpus keys fingerprint 'web*'
  corpus keys accept web3 --dry-run
  corpus keys reject 'old*' --dry-run --json

Exit codes: 0 done, 1 no key to do it with, 69 master unreachable, 77 not allowed.`;

const subcommands = [
  ["list", "minions by what the master thinks of their keys"],
  ["fingerprint", "the same with the fingerprint of each key"],
  ["accept", "accept pending, rejected or denied keys"],
  ["reject", "reject keys: their minions are refused"],
  ["delete", "forget keys: their minions are strangers again"],
] as const;

/** `corpus keys [list|fingerprint|accept|reject|delete] [GLOB]` */
export function register(program: Command, ui: Ui): void {
  const keys = program.command("keys").description("the keys of minions on the master").addHelpText("after", help);
  for (const [action, description] of subcommands) {
    const command = keys
      .command(action, action === "list" ? { isDefault: true } : {})
      .description(description)
      .argument("[match]", "a minion id, or a glob");
    if (action !== "list" && action !== "fingerprint") command.option("--dry-run", "only show whose keys these are");
    addMasterOptions(command)
      .addHelpText("after", help)
      .action(async (match: string | undefined, flags: MasterFlags & { dryRun?: boolean }) => {
        const { runKeys } = await import("../master/keys.ts");
        ui.exit(await runKeys(ui, { action, match, flags } satisfies KeysRequest));
      });
  }
}
