import type { ProjectOperation } from "./project-operation.ts";
import { name } from "./project-options.ts";

/** What a project is made of: remotes, SLS, configuration. */
export const showing: readonly ProjectOperation[] = [
  {
    command: "push-info",
    fun: "get_configuration",
    about: "tell how to push to a project",
    kind: "remotes",
    args: [name],
    options: [],
    examples: ["push-info blog", "push-info blog --ssh web1 --json"],
  },
  {
    command: "show",
    fun: "show_sls",
    about: "show what the SLS of a project would do, with its real configuration; nothing is applied",
    kind: "sls",
    args: [name, { name: "sls", about: "one SLS of .salt (default: all)", as: "sls", isOptional: true }],
    options: [],
    examples: ["show blog", "show blog 100_settings --ssh web1"],
  },
  {
    command: "config",
    fun: "get_configuration",
    about: "show the configuration of a project as its SLS see it",
    kind: "data",
    args: [name],
    options: [],
    examples: ["config blog", "config blog --json"],
  },
  {
    command: "origins",
    fun: "get_configuration_origins",
    about: "tell where each value of the configuration came from",
    kind: "data",
    args: [name],
    options: [],
    examples: ["origins blog"],
  },
];
