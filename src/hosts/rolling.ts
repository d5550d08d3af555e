import {
  connectMaster,
  isSaltMap,
  type Job,
  type JobReport,
  type LocalClient,
  type MasterOptions,
  type MinionResult,
  type SaltCall,
  type SaltMap,
  type SaltValue,
  type Sendable,
  type Target,
} from "../bridge/index.ts";
import { systemClock } from "../support/clock.ts";
import { UsageError } from "../support/errors.ts";
import type { Host, HostJobOptions } from "./host.ts";

/** How a deployment rolls over the minions: arguments of the runner `corpus_deploy.project`, under its names. */
export type RollingOptions = Readonly<Record<string, Sendable>>;

/**
 * The minions that a target matches, a few at a time: the strategy is the master's runner, which goes on when we go away.
 *
 * @throws what connectMaster throws
 */
export async function rollingThroughMaster(
  target: Target,
  rolling: RollingOptions,
  options: MasterOptions = {},
): Promise<Host> {
  const client = await connectMaster(options);
  return {
    label: `${target.type} ${String(target.expression)}, rolling, through the master at ${options.sshMaster ?? client.config.requestEndpoint}`,
    takesFiles: false,
    start: async (call, jobOptions = {}) => startRolling(client, { target, rolling, call, jobOptions }),
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  };
}

interface Run {
  readonly target: Target;
  readonly rolling: RollingOptions;
  readonly call: SaltCall;
  readonly jobOptions: HostJobOptions;
}

async function startRolling(client: LocalClient, run: Run): Promise<Job> {
  const { signal, deadlineMs, onLog } = run.jobOptions;
  const startedAt = systemClock.now();
  const limits = { timeoutMs: deadlineMs ?? Number.POSITIVE_INFINITY, ...(signal === undefined ? {} : { signal }) };
  const onProgress = ({ line }: SaltMap) => {
    if (typeof line === "string") onLog?.(line);
  };
  const kwargs = runnerArguments(run);
  const { jid, answer } = await new Promise<{ jid: string; answer: Promise<{ readonly value: SaltValue }> }>(
    (resolve, reject) => {
      const onStart = (chosen: string) => resolve({ jid: chosen, answer: running });
      const running = client.runRunner({ fun: "corpus_deploy.project", kwargs, onStart, onProgress }, limits);
      running.catch(reject);
    },
  );
  const report = answer.then(({ value }) => reportOf(jid, value, systemClock.now() - startedAt));
  report.catch(() => {});
  return {
    jid,
    fun: run.call.fun,
    report,
    async *[Symbol.asyncIterator]() {
      for (const result of (await report).results) yield { kind: "return", result };
    },
    async *returns() {
      yield* (await report).results;
    },
    async [Symbol.asyncDispose]() {},
  };
}

function runnerArguments({ target, rolling, call }: Run) {
  const { name = null, ref, ...others } = call.kwargs ?? {};
  const [other] = Object.entries(others).find(([, value]) => value !== undefined) ?? [];
  if (other !== undefined) throw new UsageError(`a rolling deployment is of whole releases: it takes no ${other}`);
  const tgt = typeof target.expression === "string" ? target.expression : [...target.expression];
  return { name, tgt, tgt_type: target.type, ...(ref === undefined ? {} : { ref }), ...rolling };
}

function reportOf(jid: string, value: SaltValue, elapsedMs: number): JobReport {
  const answer: SaltMap = isSaltMap(value) ? value : {};
  const minions = isSaltMap(answer["minions"]) ? answer["minions"] : {};
  const { comment } = answer;
  if (answer["exit_code"] === 64) throw new UsageError(typeof comment === "string" ? comment : "refused");
  const results = Object.entries(minions).map(([minion, outcome]) => resultOf(minion, outcome, elapsedMs));
  return { jid, fun: "mc_project.deploy", expected: Object.keys(minions), results, elapsedMs };
}

function resultOf(minion: string, value: SaltValue, elapsedMs: number): MinionResult {
  const said: SaltMap = isSaltMap(value) ? value : {};
  const code = typeof said["exit_code"] === "number" ? said["exit_code"] : 2;
  const comment = typeof said["comment"] === "string" ? said["comment"] : "";
  const isMissing = said["outcome"] === "missing";
  return {
    minion,
    outcome: isMissing ? "missing" : code === 0 ? "ok" : "failed",
    value: { ...said, result: code === 0 },
    retcode: code,
    success: code === 0,
    source: isMissing ? null : "cache",
    reason: comment,
    isTrimmed: false,
    elapsedMs,
  };
}
