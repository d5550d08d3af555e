/** Where operations run. */
export type {
  Job,
  JobOptions,
  JobReport,
  MasterCall,
  MinionResult,
  SaltCall,
  SaltMap,
  SaltValue,
  Sendable,
  SendableMap,
  StateResult,
} from "../bridge/index.ts";
export { isSaltMap, judge, textOf } from "../bridge/index.ts";
export { type CheckoutCommit, packCommit } from "./checkout.ts";
export type { Host, HostJobOptions } from "./host.ts";
export { onThisHost } from "./on-this-host.ts";
export { overSsh, type SshOptions } from "./over-ssh.ts";
export { type RollingOptions, rollingThroughMaster } from "./rolling.ts";
export { findRuff, lintPython, type PythonProblem } from "./ruff.ts";
export type { SaltCallOptions } from "./salt-call.ts";
export {
  findSaltPython,
  type JinjaVerdict,
  judgeTemplates,
  type LoadTrouble,
  loadModules,
  showSls,
} from "./salt-python.ts";
export { overSaltSsh, type SaltSshOptions } from "./salt-ssh.ts";
export { throughMaster } from "./through-master.ts";
export { toolVersion } from "./tools.ts";
