/** Where operations run. */
export type { Job, JobOptions, JobReport, SaltCall, Sendable, SendableMap } from "../bridge/index.ts";
export type { Host } from "./host.ts";
export { onThisHost, type SaltCallOptions } from "./on-this-host.ts";
export { throughMaster } from "./through-master.ts";
