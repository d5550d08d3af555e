import { type ReferenceTo, type ShellCommand, type SlsBuilder, type StateHandle, sh, words } from "../../authoring.ts";
import { ownership } from "../release.ts";
import type { Cfg } from "./data.ts";

interface Prepared {
  /** Each a list of words. */
  readonly commands: ReferenceTo<readonly (readonly string[])[]>;
  /** What runs them, with the application's environment. */
  readonly by: ShellCommand;
  /** Of the release that they prepare. */
  readonly pending: StateHandle;
}

/** Commands that prepare a release, in their order, as the project's user: the first that fails ends the deployment. */
export function runCommands(s: SlsBuilder, cfg: Cfg, { commands, by, pending }: Prepared): void {
  s.each(commands, (one) => {
    s.cmd.run(sh`${by} ${words(one)}`, {
      id: "command",
      cwd: cfg.project_root,
      onchanges: [pending],
      failhard: true,
      ...ownership(cfg).runas,
    });
  });
}
