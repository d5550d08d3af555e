import type { BackupOptions } from "../../authoring.ts";
import type { Cfg, DatabaseData } from "./data.ts";
import { restartUnit, stopUnit } from "./unit.ts";

/** When a server's data are backed up besides, and that nobody uses them while they are restored. */
export const backedUp = (cfg: Cfg, { backup }: DatabaseData): BackupOptions => ({
  hour: backup.hour,
  minute: backup.minute,
  enabled: backup.nightly,
  keep: backup.keep,
  around: { before: (s) => stopUnit(s, cfg), after: (s) => restartUnit(s, cfg) },
});
