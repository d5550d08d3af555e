import type { Command } from "commander";

/** The options that say where an author's definitions are. */
export const addWorkspaceOptions = (command: Command): Command =>
  command
    .option("--projects <dir>", "directory of <name>/project.ts", "projects")
    .option(
      "--cache <dir>",
      "cache of transpiled definitions (default: .corpus/cache/definitions beside the projects)",
    );
