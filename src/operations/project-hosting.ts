import type { OperationArgument, ProjectOperation } from "./project-operation.ts";
import { aside, flag, name, no } from "./project-options.ts";

const sole = "5 the pillar does not render, 7 the lock is held";
const force = flag("--force", "force", "also when it cannot be stopped");

/** The functions of wiring take several. */
const names: OperationArgument = { ...name, as: "names" };

/** The projects of a host: how they are reached, wired, renamed and ended. */
export const hosting: readonly ProjectOperation[] = [
  {
    command: "list",
    fun: "list_projects",
    about: "list the projects of a host",
    kind: "projects",
    args: [],
    options: [],
    examples: ["list", "list --on '*'"],
  },
  {
    command: "report",
    fun: "report",
    about: "tell how to reach every project of a host, and how to push to it",
    kind: "text",
    args: [],
    options: [],
    examples: ["report", "report --on '*'", "report --ssh root@web1 --json"],
    hasData: true,
  },
  {
    command: "access",
    fun: "access",
    about: "write what its people are told about a project: urls, ssh, remotes, who may push",
    kind: "text",
    args: [name],
    options: [],
    examples: ["access blog --ssh root@web1", "access blog --json"],
    exits: "5 the pillar does not render",
    hasData: true,
  },
  {
    command: "link",
    fun: "link",
    about: "wire a project into a host's Salt: links, custom modules, pillar top",
    kind: "change",
    args: [names],
    options: [],
    examples: ["link blog", "link blog --ssh root@web1"],
    exits: sole,
  },
  {
    command: "unlink",
    fun: "unlink",
    about: "take a project out of a host's Salt; its files stay",
    kind: "change",
    args: [names],
    options: [],
    examples: ["unlink blog", "unlink blog --on web1"],
    exits: sole,
  },
  {
    command: "rename",
    fun: "rename",
    about: "give a project another name; releases, data and user stay, what runs is stopped",
    kind: "change",
    args: [name, { name: "to", about: "its new name", as: "to" }],
    options: [force],
    examples: ["rename blog journal", "rename blog journal --ssh root@web1"],
    exits: sole,
  },
  {
    command: "destroy",
    fun: "destroy",
    about: "end a project on a host; its directory is kept aside",
    kind: "change",
    args: [name],
    options: [
      no("--no-archive", "archive", "keep nothing"),
      force,
      aside("-y, --yes", "do it without asking; needed where nobody can be asked"),
    ],
    examples: ["destroy blog", "destroy blog --yes --ssh root@web1", "destroy blog --yes --no-archive --on web1"],
    exits: sole,
    asksFirst: true,
  },
];
