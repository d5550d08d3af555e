import { type Sls, sls } from "../../authoring.ts";
import type { Cfg } from "./data.ts";
import { maintenanceMark } from "./vhost.ts";

/** `mc_project.run_task NAME maintenance_on`: 503 for everyone but this host, until `maintenance_off`. */
export const maintenanceTasks = (cfg: Cfg): readonly Sls[] => [
  sls("task_maintenance_on", (s) => {
    s.file.managed(maintenanceMark(cfg), { id: "maintenance", mode: "0644", contents: "on", makedirs: true });
  }),
  sls("task_maintenance_off", (s) => {
    s.file.absent(maintenanceMark(cfg), { id: "maintenance" });
  }),
];
