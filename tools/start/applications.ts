import { existsSync, readdirSync, readFileSync } from "node:fs";
import { openLabState } from "../lab/state.ts";
import type { Host } from "./hosts.ts";
import type { Place } from "./place.ts";

/** Records the supervisors that deployments started, so that `npm run lab stop` ends them too. */
export function recordApplications(place: Place, hosts: Readonly<Record<string, Host>>): void {
  const state = openLabState(place.state);
  const known = new Set(state.running().map(({ pid }) => pid));
  for (const [id, { runDir }] of Object.entries(hosts)) {
    for (const project of readdirSync(runDir)) {
      const pidFile = `${runDir}/${project}/supervisord.pid`;
      if (!existsSync(pidFile)) continue;
      const pid = Number(readFileSync(pidFile, "utf8"));
      if (!known.has(pid)) state.record({ name: `${project} on ${id}`, pid });
    }
  }
}
