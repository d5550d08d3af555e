import type { Command } from "commander";

/** Where an author's definitions are. Paths may be relative to the current directory. */
export interface WorkspaceFlags {
  readonly projects: string;
  /** @default .corpus/cache/definitions beside the projects directory */
  readonly cache?: string | undefined;
}

/** The options that say where. */
export const addWorkspaceOptions = (command: Command): Command =>
  command
    .option("--projects <dir>", "directory of <name>/project.ts", "projects")
    .option(
      "--cache <dir>",
      "cache of transpiled definitions (default: .corpus/cache/definitions beside the projects)",
    );
