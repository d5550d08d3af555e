import type { Command } from "commander";
import { environmentVariable } from "../../support/environment.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import type { MasterFlags } from "../jobs/options.ts";
import type { Ui } from "../ui.ts";
import { candidates } from "./candidates.ts";
import { readNames } from "./names.ts";
import { completionScripts, type Shell } from "./scripts.ts";

/** What `corpus completion` was asked. */
export interface CompletionRequest {
  readonly shell: Shell | undefined;
  readonly flags: MasterFlags & { readonly refresh?: boolean };
}

/** `corpus completion`. */
export async function runCompletion(ui: Ui, { shell, flags }: CompletionRequest): Promise<ExitCode> {
  if (shell === undefined && flags.refresh !== true)
    throw new UsageError("which shell: bash, zsh or fish? or --refresh");
  if (flags.refresh === true) {
    const { refreshNames } = await import("./refresh.ts");
    const { minions, functions } = await refreshNames(flags);
    ui.stderr(`${minions} minions and ${functions} functions are known now`);
  }
  if (shell !== undefined) ui.stdout(completionScripts[shell]);
  return exitCodes.done;
}

/** `corpus __complete`: candidates for the last word, one a line. */
export function tellCandidates(ui: Ui, program: Command, words: readonly string[]): void {
  const configDir = environmentVariable("CORPUS_MASTER_CONFIG") ?? "/etc/salt";
  const found = candidates(program, words, readNames(configDir));
  if (found.length > 0) ui.stdout(found.join("\n"));
}
