#!/usr/bin/env node
import { Command } from "commander";
import { exitCodes } from "../support/exit-codes.ts";
import { register as registerBuild } from "./commands/build.ts";
import { register as registerCheck } from "./commands/check.ts";
import { register as registerCompletion } from "./commands/completion.ts";
import { register as registerEvents } from "./commands/events.ts";
import { register as registerHighstate } from "./commands/highstate.ts";
import { register as registerInstall } from "./commands/install.ts";
import { register as registerJobs } from "./commands/jobs.ts";
import { register as registerKeys } from "./commands/keys.ts";
import { register as registerLogin } from "./commands/login.ts";
import { register as registerLogout } from "./commands/logout.ts";
import { register as registerMinions } from "./commands/minions.ts";
import { register as registerOrchestrate } from "./commands/orchestrate.ts";
import { register as registerPillar } from "./commands/pillar.ts";
import { register as registerPlan } from "./commands/plan.ts";
import { register as registerPreview } from "./commands/preview.ts";
import { register as registerProject } from "./commands/project.ts";
import { register as registerRun } from "./commands/run.ts";
import { registerRunner, registerWheel } from "./commands/runner.ts";
import { register as registerTop } from "./commands/top.ts";
import { reportError } from "./report-error.ts";
import { createUi, type UiFlags } from "./ui.ts";
import { applyUserConfig } from "./user-config.ts";
import { version } from "./version.ts";

const program = new Command("corpus")
  .description("A glue PaaS on Salt: build typed project definitions, drive a master, deploy.")
  .version(version)
  .option("--json", "machine-readable output on stdout (streams are NDJSON with a final record)")
  .option("--quiet", "results only")
  .option("--verbose", "more detail, and stacks of errors")
  .option("--no-color", "no colours (also: NO_COLOR)")
  .showHelpAfterError("(corpus --help shows all commands)")
  .exitOverride();

const interruption = new AbortController();
const ui = createUi(() => program.opts<UiFlags>(), interruption.signal);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => interruption.abort(new Error(`interrupted by ${signal}`)));
}

const commands = [
  registerBuild,
  registerCheck,
  registerPreview,
  registerProject,
  registerPlan,
  registerHighstate,
  registerRun,
  registerRunner,
  registerWheel,
  registerOrchestrate,
  registerJobs,
  registerKeys,
  registerMinions,
  registerPillar,
  registerInstall,
  registerEvents,
  registerTop,
  registerCompletion,
  registerLogin,
  registerLogout,
];
for (const register of commands) register(program, ui);

// Whoever read our output has seen enough (`corpus events | head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCodes.done);
});

program.hook("preAction", (_program, command) => applyUserConfig(command));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportError(error, ui);
}
