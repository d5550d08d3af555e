import { Argument, type Command } from "commander";
import { type Shell, shells } from "../completion/scripts.ts";
import { addMasterOptions, type MasterFlags } from "../jobs/options.ts";
import type { Ui } from "../ui.ts";

const help = `
Commands and options are always completed; minion ids and functions from what --refresh has kept in your cache.

Examples:
  corpus completion bash
  corpus completion zsh
  corpus completion fish
  corpus completion --refresh

Exit codes: 0 done; with --refresh 69 master unreachable, 77 not allowed.`;

/** `corpus completion [SHELL]`, and what the shells call. */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("completion")
    .description("make a shell complete commands, options, minion ids and functions")
    .addArgument(new Argument("[shell]", "print what this shell reads").choices(shells))
    .option("--refresh", "ask the master for its minions and functions, and keep their names");
  addMasterOptions(command)
    .addHelpText("after", help)
    .action(async (shell: Shell | undefined, flags: MasterFlags & { refresh?: boolean }) => {
      const { runCompletion } = await import("../completion/run-completion.ts");
      ui.exit(await runCompletion(ui, { shell, flags }));
    });
  program
    .command("__complete", { hidden: true })
    .argument("[words...]")
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: string[]) => {
      const { tellCandidates } = await import("../completion/run-completion.ts");
      tellCandidates(ui, program, words);
    });
}
