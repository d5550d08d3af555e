import type { SlsBuilder } from "../../authoring.ts";
import { type Cfg, unitName } from "./data.ts";
import { removeVhost } from "./vhost.ts";

/** What a server has outside of the project's directory, apart from its unit and database: gone when the project ends. */
export function removeServer(s: SlsBuilder, cfg: Cfg): void {
  removeVhost(s, cfg);
  s.file.absent(`/etc/logrotate.d/${unitName(cfg)}`, { id: "log-rotation-removed" });
}
