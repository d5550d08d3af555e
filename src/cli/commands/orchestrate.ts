import type { Command } from "commander";
import { addMasterOptions } from "../jobs/options.ts";
import type { OrchestrateRequest } from "../master/orchestrate.ts";
import type { Ui } from "../ui.ts";

const help = `
Each state is told on stderr when it begins, with whom it is for; all of them with their minions in the end.

Examples:
  corpus orchestrate rollout
  corpus orchestrate rollout --test
  corpus orchestrate rollout --pillar '{version: 3}' --json

Exit codes: 0 done, 2 a state failed or none could be rendered, 6 a minion did not return or none matched
(not where the state allows it: allow_fail, fail_minions), 69 master unreachable, 77 not allowed, 130 interrupted.`;

/** `corpus orchestrate MODS` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("orchestrate")
    .description("run an orchestration on the master (state.orchestrate)")
    .argument("<mods>", "SLS (comma-separated)")
    .option("--saltenv <name>", "the environment that they are in")
    .option("--pillar <map>", "pillar of this run alone, as {key: value}")
    .option("--test", "only say what would be done");
  addMasterOptions(command)
    .addHelpText("after", help)
    .action(async (mods: string, flags: OrchestrateRequest["flags"]) => {
      const { runOrchestration } = await import("../master/orchestrate.ts");
      ui.exit(await runOrchestration(ui, { mods, flags }));
    });
}
