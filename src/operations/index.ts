/** What operators do, as Salt calls that do not know where they run. */
export { parseArgument, parseFunctionCall } from "./arguments.ts";
export { type HighstateOptions, highstate } from "./highstate.ts";
export { type RunningJob, readRunning, runningJobs, signalJob, signalledMinions } from "./jobs.ts";
export {
  changeKeys,
  fingerprints,
  isChangedBy,
  type KeyAction,
  type KeyState,
  keyStates,
  listKeys,
  type MinionKey,
  readKeys,
} from "./keys.ts";
export {
  askFacts,
  askHashes,
  askSyncedDirectory,
  type MinionFacts,
  type PackDrift,
  packDrift,
  readFacts,
  readSyncedDirectories,
} from "./minions.ts";
export {
  type Orchestration,
  type OrchestrationOptions,
  type OrchestrationStep,
  orchestrate,
  readOrchestration,
  withMissing,
} from "./orchestration.ts";
export { joinPlans, type Plan, type PlannedChange } from "./plan.ts";
