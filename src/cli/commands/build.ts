import { type Command, Option } from "commander";
import { exitCodes } from "../../support/exit-codes.ts";
import type { Workspace } from "../../workspace.ts";
import { addWorkspaceOptions } from "../author/workspace-options.ts";
import type { BuildResult } from "../build/run-build.ts";
import type { Ui } from "../ui.ts";

interface BuildFlags extends Workspace {
  readonly out: string;
  readonly project?: string;
  readonly into?: string;
  readonly check?: boolean;
  readonly watch?: boolean;
}

const help = `
Examples:
  corpus build
  corpus build --check                      in CI: is generated/ current?
  corpus build --project blog --into ../blog
  corpus build --watch
  corpus build --json

Exit codes: 0 done, 1 invalid definitions, foreign files, or (--check) a tree that differs; 64 usage.`;

export function register(program: Command, ui: Ui): void {
  const command = program
    .command("build")
    .description("compile the definitions of projects to a Salt tree")
    .option("--out <dir>", "tree to write", "generated")
    .option("--project <name>", "only this project")
    .option("--into <dir>", "write the project's .salt into its checkout instead")
    .option("--check", "write nothing; fail when the tree differs")
    .addOption(new Option("--watch", "build again after every change, until ^C").conflicts("check"));
  addWorkspaceOptions(command)
    .addHelpText("after", help)
    .action(async (flags: BuildFlags) => {
      const started = performance.now();
      const { runBuild } = await import("../build/run-build.ts");
      const build = () => runBuild({ ...flags, check: flags.check === true });
      const sayWith = (result: BuildResult, seconds: number) =>
        say(ui, result, { seconds, isCheck: flags.check === true });
      if (flags.watch !== true) return sayWith(await build(), (performance.now() - started) / 1000);
      const { watchBuild } = await import("../build/watch-build.ts");
      ui.exit(await watchBuild(ui, { directory: flags.projects, build, say: sayWith }));
    });
}

function say(ui: Ui, result: BuildResult, { seconds, isCheck }: { seconds: number; isCheck: boolean }): void {
  const hasDrift = isCheck && !result.isCurrent;
  if (ui.json) ui.data({ ...result, check: isCheck, seconds: Number(seconds.toFixed(3)) });
  else {
    const edited = new Set(result.edited);
    const lines = (sign: string, paths: readonly string[]) =>
      paths.map((path) => `${sign} ${path}${edited.has(path) ? " (was edited)" : ""}`);
    if (!ui.quiet)
      for (const line of [...lines("+", result.added), ...lines("~", result.changed), ...lines("-", result.removed)])
        ui.stdout(line);
    ui.stdout(summary(result, seconds, hasDrift));
  }
  ui.exit(hasDrift ? exitCodes.findings : exitCodes.done);
}

function summary(result: BuildResult, seconds: number, hasDrift: boolean): string {
  const counts = `${result.added.length} added, ${result.changed.length} changed, ${result.removed.length} removed, ${result.unchanged} unchanged`;
  const projects = `${result.projects.length} project${result.projects.length === 1 ? "" : "s"}`;
  const verdict = hasDrift
    ? "differs from the definitions; run corpus build: "
    : result.isCurrent
      ? "is current: "
      : "";
  return `${result.root} ${verdict}${counts} (${projects}, ${seconds.toFixed(2)} s)`;
}
