import type { Command } from "commander";
import { addPublishOptions, type PublishFlags } from "../jobs/options.ts";
import type { Ui } from "../ui.ts";

const help = `
Arguments are read as salt reads them: YAML scalars, [lists], {maps}, and name=value.
Put -- before arguments that start with a dash.
With --salt-ssh, TGT is of a roster (a glob, or -E, -L, -N, -R); -c says whose file_roots, pillar and ssh settings.

Examples:
  corpus run '*' test.ping
  corpus run -L web1,web2 cmd.run 'uptime' timeout=10
  corpus run -C 'G@kernel:Linux and web*' grains.get os --json
  corpus run '*' test.ping --batch 1 --html /tmp/report.html
  corpus run web1 cmd.run -- 'echo -n'

Exit codes: 0 done, 2 a function failed, 6 a minion is missing or none matched, 7 refused by a running
state, 69 master unreachable, 77 not allowed, 130 interrupted.`;

/** `corpus run TGT FUN [ARG...]` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("run")
    .description("run a function of an execution module on minions")
    .argument("<tgt>", "the minions: a glob, or see the options")
    .argument("<fun>", "the function, for example test.ping")
    .argument("[args...]", "its arguments");
  addPublishOptions(command)
    .addHelpText("after", help)
    .action(async () => {
      const [tgt, fun, args] = command.processedArgs as [string, string, string[]];
      const { runFunction } = await import("../jobs/run-function.ts");
      ui.exit(await runFunction(ui, { tgt, fun, args, flags: command.opts<PublishFlags>() }));
    });
}
