import { type ReferenceTo, type ShellCommand, type SlsBuilder, type StateHandle, sh, words } from "../../authoring.ts";
import { ownership } from "../release.ts";
import type { Cfg } from "./data.ts";

/** How a command prepares the pending release: once, as the project's user; when it fails, the deployment ends. */
export const preparing = (cfg: Cfg, pending: StateHandle) => ({
  cwd: cfg.project_root,
  onchanges: [pending],
  failhard: true,
  ...ownership(cfg).runas,
});

interface Prepared {
  /** Each a list of words. */
  readonly commands: ReferenceTo<readonly (readonly string[])[]>;
  /** What runs them, with the application's environment. */
  readonly by: ShellCommand;
  readonly pending: StateHandle;
}

/** Commands that prepare a release, in their order. */
export function runCommands(s: SlsBuilder, cfg: Cfg, { commands, by, pending }: Prepared): void {
  s.each(commands, (one) => {
    s.cmd.run(sh`${by} ${words(one)}`, { id: "command", ...preparing(cfg, pending) });
  });
}
