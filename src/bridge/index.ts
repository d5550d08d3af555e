/**
 * The TypeScript client of a salt-master: `corpus/bridge`.
 *
 * @example
 * await using client = await connectLocal({ configDir: "/etc/salt" });
 * const job = await client.start(glob("web*"), { fun: "state.apply", kwargs: { test: true } });
 * for await (const result of job.returns()) console.log(result.minion, result.outcome);
 */

export type { CallLimits } from "./client/channel.ts";
export type { MasterConfig } from "./client/config-defaults.ts";
export { connectLocal, connectMaster, connectSsh, type MasterOptions } from "./client/connect.ts";
export type { CredentialSource, Credentials } from "./client/credentials.ts";
export type { Login, Token } from "./client/eauth.ts";
export type { Job, JobOptions, JobReport, JobUpdate } from "./client/job.ts";
export { type JobFilter, type KnownJob, type KnownJobReturns, reportOf } from "./client/known-job.ts";
export { type EventStream, type EventsOptions, LocalClient } from "./client/local-client.ts";
export { type LoggedIn, type LoggedOut, type LoginOptions, login, logout } from "./client/login.ts";
export type { ClientParts } from "./client/master-ports.ts";
export type { MinionResult, MinionReturn, Outcome, StateResult } from "./client/outcome.ts";
export type { ConnectOptions, ReachOptions } from "./client/reach.ts";
export { type RollingOptions, type RollingReport, type RollingUpdate, roll } from "./client/rolling.ts";
export type { MasterCall } from "./client/runner.ts";
export type { RunnerResult } from "./client/runner-watch.ts";
export type { PublishTo } from "./client/several-masters.ts";
export { compound, glob, list, type SaltCall, type Target, type TargetType, targetTypes } from "./client/target.ts";
export { fileTokens, passwordFrom, type SavedToken, type TokenStore } from "./client/tokens.ts";
export { type TypedMaster, typed } from "./client/typed.ts";
export { judge, type Verdict } from "./client/verdict.ts";
export type { BatchSize } from "./client/waves.ts";
export {
  AuthenticationError,
  AuthorizationError,
  BridgeError,
  ClosedError,
  ConfigurationError,
  ConnectionError,
  MasterError,
  MasterKeyError,
  PlaintextError,
  ProtocolError,
  TimeoutError,
  UnknownJobError,
} from "./errors.ts";
export { type KnownMasters, knownMastersFile } from "./session/known-masters.ts";
export { openSession, Session, type SessionCallOptions, type SessionOptions } from "./session/session.ts";
export { PendingKeyError } from "./session/session-channel.ts";
export type { SshTarget } from "./transport/ssh/arguments.ts";
export type { Sendable, SendableMap } from "./wire/encoder.ts";
export type { SaltEvent } from "./wire/event.ts";
export { isSaltMap, type SaltMap, type SaltValue, textOf, textsOf } from "./wire/values.ts";
