import { type Reference, type ShellCommand, type SlsBuilder, sh } from "../../authoring.ts";
import type { Cfg } from "./data.ts";

interface Reloaded {
  /** A directory of data_root, by its name. */
  readonly tree: string;
  /** An archive of tar's. */
  readonly dump: Reference<string>;
  /** What completes the new tree, at first called `<tree>.new`, in data_root. */
  readonly completed?: ShellCommand;
}

/** What somebody's own files are touched as: no link of theirs leads root elsewhere. */
export const asUser = (cfg: Cfg): ShellCommand => sh`runuser -u ${cfg.user} --`;

/** Hook of rollback: unpacks a tree of data beside the one in use, which goes when that has succeeded. */
export function reloadTree(s: SlsBuilder, cfg: Cfg, { tree, dump, completed = sh`true` }: Reloaded): void {
  const user = asUser(cfg);
  const made = sh`${user} rm -rf ${tree}.new && ${user} mkdir ${tree}.new && ${user} tar -C ${tree}.new -xf - < ${dump}`;
  s.cmd.run(sh`umask 027; ${made} && ${completed} && ${user} rm -rf ${tree} && ${user} mv ${tree}.new ${tree}`, {
    id: `${tree}-loaded`,
    cwd: cfg.data_root,
    onlyif: sh`test -f ${dump}`,
    failhard: true,
  });
}
