import type { Command } from "commander";
import { addPublishOptions, type PublishFlags } from "../jobs/options.ts";
import type { Ui } from "../ui.ts";

const help = `
With --salt-ssh, TGT is of a roster (a glob, or -E, -L, -N, -R); -c says whose file_roots, pillar and ssh settings.

Examples:
  corpus highstate '*' --test
  corpus highstate -L web1,web2
  corpus highstate web1 --sls site
  corpus highstate '*' --batch 25% --canary 1 --gate 'test.ping'
  corpus highstate '*' --json
  corpus highstate '*' --async

Exit codes: 0 done, 2 states failed, 5 pillar failed to render, 6 a minion is missing or none matched,
7 another state run is under way, 69 master unreachable, 77 not allowed, 130 interrupted.`;

/** `corpus highstate TGT` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("highstate")
    .description("apply the highstate on minions")
    .argument("<tgt>", "the minions: a glob, or see the options")
    .option("--test", "only say what would change")
    .option("--sls <names>", "these SLS (comma-separated) instead of the whole highstate");
  addPublishOptions(command)
    .addHelpText("after", help)
    .action(async (tgt: string, flags: PublishFlags & { test?: boolean; sls?: string }) => {
      const { applyHighstate } = await import("../jobs/apply-highstate.ts");
      ui.exit(await applyHighstate(ui, { tgt, flags }));
    });
}
