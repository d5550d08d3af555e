import { Command } from "commander";
import { exitCodes } from "../support/exit-codes.ts";
import { version } from "../support/version.ts";
import { register as registerBuild } from "./commands/build.ts";
import { register as registerCheck } from "./commands/check.ts";
import { register as registerCompletion } from "./commands/completion.ts";
import { register as registerDiff } from "./commands/diff.ts";
import { register as registerDocs } from "./commands/docs.ts";
import { register as registerDoctor } from "./commands/doctor.ts";
import { register as registerEvents } from "./commands/events.ts";
import { register as registerHighstate } from "./commands/highstate.ts";
import { register as registerImport } from "./commands/import.ts";
import { register as registerInstall } from "./commands/install.ts";
import { register as registerJobs } from "./commands/jobs.ts";
import { register as registerKeys } from "./commands/keys.ts";
import { register as registerLogin } from "./commands/login.ts";
import { register as registerLogout } from "./commands/logout.ts";
import { register as registerMinions } from "./commands/minions.ts";
import { registerInit, registerNew } from "./commands/new.ts";
import { register as registerOrchestrate } from "./commands/orchestrate.ts";
import { register as registerPillar } from "./commands/pillar.ts";
import { register as registerPlan } from "./commands/plan.ts";
import { register as registerPreview } from "./commands/preview.ts";
import { register as registerProject } from "./commands/project.ts";
import { register as registerRun } from "./commands/run.ts";
import { registerRunner, registerWheel } from "./commands/runner.ts";
import { register as registerSchema } from "./commands/schema.ts";
import { register as registerTop } from "./commands/top.ts";
import { reportError } from "./report-error.ts";
import { createUi, type Ui, type UiFlags } from "./ui.ts";
import { applyUserConfig } from "./user-config.ts";

/** Each command by its name, in the order of the help. */
const commands: ReadonlyMap<string, (program: Command, ui: Ui) => void> = new Map([
  ["init", registerInit],
  ["new", registerNew],
  ["check", registerCheck],
  ["preview", registerPreview],
  ["diff", registerDiff],
  ["build", registerBuild],
  ["import", registerImport],
  ["doctor", registerDoctor],
  ["docs", registerDocs],
  ["schema", registerSchema],
  ["project", registerProject],
  ["plan", registerPlan],
  ["highstate", registerHighstate],
  ["run", registerRun],
  ["runner", registerRunner],
  ["wheel", registerWheel],
  ["orchestrate", registerOrchestrate],
  ["jobs", registerJobs],
  ["keys", registerKeys],
  ["minions", registerMinions],
  ["pillar", registerPillar],
  ["install", registerInstall],
  ["events", registerEvents],
  ["top", registerTop],
  ["completion", registerCompletion],
  ["login", registerLogin],
  ["logout", registerLogout],
]);

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

// Only the command that is asked for is set up, which takes time. Help, completion and slips of the keyboard need them all.
const asked = commands.get(process.argv.slice(2).find((word) => !word.startsWith("-")) ?? "");
for (const register of asked === undefined ? commands.values() : [asked]) register(program, ui);

// Whoever read our output has seen enough (`corpus events | head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCodes.done);
});

program.hook("preAction", (_program, command) => applyUserConfig(command));

// Not awaited: the bundle is CommonJS, which has no await here.
program.parseAsync().catch((error: unknown) => {
  process.exitCode = reportError(error, ui);
});
