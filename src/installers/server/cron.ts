import type { SlsBuilder } from "../../authoring.ts";
import { type Cfg, unitName } from "./data.ts";

const file = (cfg: Cfg): string => `/etc/cron.d/${unitName(cfg)}`;

interface Periodic {
  /** Minute, hour, day of the month, month, day of the week. */
  readonly at: string;
  /** Of plain words: here nothing is quoted. */
  readonly command: string;
}

/** Lets cron run something as the project's user, in its directory; what that says is in the host's journal. */
export function runPeriodically(s: SlsBuilder, cfg: Cfg, { at, command }: Periodic): void {
  s.file.managed(file(cfg), {
    id: "periodic",
    mode: "0644",
    contents: [`${at} ${cfg.user} cd ${cfg.project_root} && ${command} 2>&1 | logger -t ${unitName(cfg)}`],
  });
}

export function removePeriodic(s: SlsBuilder, cfg: Cfg): void {
  s.file.absent(file(cfg), { id: "periodic-removed" });
}
