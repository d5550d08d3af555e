import type { ProjectOperation } from "./project-operation.ts";
import { aside, flag, name, noWait, skip, text, texts } from "./project-options.ts";

/** Exit codes of what deploys, for the help. */
export const deploying =
  "2 a partial run failed, 3 failed and was rolled back, 4 the rollback failed too, 5 the pillar does not render, 7 the lock is held";

/** Releases: how a project comes to one, goes back to one, and what is kept of them. */
export const releasing: readonly ProjectOperation[] = [
  {
    command: "init",
    fun: "init_project",
    about: "create or repair everything that a project needs on a host",
    kind: "change",
    args: [name],
    options: [
      text(
        "--installer <installer>",
        "installer",
        "what installs it (default: what its PILLAR.sample says, else generic)",
      ),
      text("--env <env>", "default_env", "its environment: dev, staging, prod …"),
      text(
        "--branch <branch>",
        "deploy_branch",
        "the branch that deploys (default: the first of main, master that is pushed)",
      ),
      noWait,
    ],
    examples: ["init blog", "init blog --ssh root@web1 --env prod", "init blog --on 'web*'"],
    exits: "5 the pillar does not render, 7 the lock is held",
  },
  {
    command: "deploy",
    fun: "deploy",
    about: "deploy a project: archive, install, health checks; whatever fails is rolled back",
    kind: "deployment",
    args: [name],
    options: [
      text(
        "--ref <ref>",
        "ref",
        "branch, tag or commit (default: the deploy branch; with --from: what is checked out)",
      ),
      text("--pillar-ref <ref>", "pillar_ref", "the same of its pillar"),
      aside("--from <dir>", "with --ssh: bring the commit of this checkout there; the project is created if need be"),
      aside("--pillar-from <dir>", "the same with a checkout of its pillar"),
      aside("--env <env>", "the environment of a project that is created: dev, staging, prod …"),
      aside("--installer <installer>", "the installer of a project that is created"),
      flag("--force", "force", "the deploy branch may leave commits behind for the one that is brought"),
      aside("--canary <size>", "with --on: so many minions first (a number, or a percentage)"),
      aside("--batch <size>", "with --on: so many minions at a time"),
      aside("--max-failures <number>", "with --on: go on until more minions than that have failed (default: 0)"),
      aside(
        "--on-failure <what>",
        "with --on, after more failures: stop, continue, or rollback of all that were changed",
      ),
      aside("--gate <function>", "with --on: what has to return true on a minion before the next batch starts"),
      texts("--only-steps <steps...>", "only_steps", "run these steps alone; that is no release"),
      skip,
      noWait,
    ],
    examples: [
      "deploy blog",
      "deploy blog --ref v1.2 --ssh root@web1",
      "deploy blog -L --on web1,web2 --json",
      "deploy blog --ssh root@web1 --from . --env prod",
      "deploy blog --on 'web*' --ref v1.2 --canary 1 --batch 25% --on-failure rollback",
    ],
    isRelease: true,
    exits: deploying,
  },
  {
    command: "rollback",
    fun: "rollback",
    about: "go back to a good release: content, git ref and pillar together",
    kind: "deployment",
    args: [
      name,
      { name: "release", about: "its id (default: the one before the live one)", as: "release", isOptional: true },
    ],
    options: [noWait],
    examples: ["rollback blog", "rollback blog 20260101-120000-000000-abcdef --ssh root@web1"],
    isRelease: true,
    exits: deploying,
  },
  {
    command: "releases",
    fun: "releases",
    about: "list the good releases, newest first",
    kind: "releases",
    args: [name],
    options: [],
    examples: ["releases blog", "releases blog --on web1 --json"],
  },
  {
    command: "archive",
    fun: "archive",
    about: "archive what is live by hand, its archive.sls included; nothing is deployed",
    kind: "deployment",
    args: [name],
    options: [noWait],
    examples: ["archive blog", "archive blog --ssh root@web1"],
    exits: "2 a hook failed, 5 the pillar does not render, 7 the lock is held",
  },
  {
    command: "archives",
    fun: "archives",
    about: "list the archives, newest first, and where the content of failed deployments is",
    kind: "archives",
    args: [name],
    options: [],
    examples: ["archives blog", "archives blog --on web1 --json"],
  },
];
