import { type Sls, type SlsBuilder, sls } from "../../authoring.ts";
import type { Cfg } from "./data.ts";
import { maintenanceMark } from "./vhost.ts";

/** How the application itself is told. */
interface Told {
  readonly on?: (s: SlsBuilder) => void;
  readonly off?: (s: SlsBuilder) => void;
}

/** `mc_project.run_task NAME maintenance_on`: 503 for everyone but this host, until `maintenance_off`. */
export const maintenanceTasks = (cfg: Cfg, told: Told = {}): readonly Sls[] => [
  sls("task_maintenance_on", (s) => {
    s.file.managed(maintenanceMark(cfg), { id: "maintenance", mode: "0644", contents: "on", makedirs: true });
    told.on?.(s);
  }),
  sls("task_maintenance_off", (s) => {
    told.off?.(s);
    s.file.absent(maintenanceMark(cfg), { id: "maintenance" });
  }),
];
