import type {
  Job,
  JobOptions,
  JobReport,
  JobUpdate,
  MinionResult,
  SaltCall,
  SaltValue,
  Sendable,
} from "../bridge/index.ts";
import { ConnectionError, isSaltMap, judge, ProtocolError } from "../bridge/index.ts";
import { JidSource } from "../bridge/wire/jid.ts";
import { systemClock } from "../support/clock.ts";
import type { Host } from "./host.ts";

/** How salt-call is run. */
export interface SaltCallOptions {
  /**
   * The command.
   * @default "salt-call"
   */
  readonly command?: string;
  /**
   * Directory of the minion's configuration.
   * @default salt-call's own
   */
  readonly configDir?: string;
  /**
   * Whether to do without a master (`--local`).
   * @default true
   */
  readonly isMasterless?: boolean;
}

/** This host, without a master: every call is a `salt-call`. There is no progress, only the end. */
export function onThisHost(options: SaltCallOptions = {}): Host {
  const jids = new JidSource(systemClock);
  return {
    label: "this host (salt-call)",
    start: async (call, jobOptions = {}) => startSaltCall({ jid: jids.next(), call, options, jobOptions }),
    async [Symbol.asyncDispose]() {},
  };
}

interface Run {
  readonly jid: string;
  readonly call: SaltCall;
  readonly options: SaltCallOptions;
  readonly jobOptions: JobOptions;
}

function startSaltCall(run: Run): Job {
  const stopping = new AbortController();
  const { signal } = run.jobOptions;
  const report = runSaltCall(run, signal === undefined ? stopping.signal : AbortSignal.any([signal, stopping.signal]));
  report.catch(() => {});
  return {
    jid: run.jid,
    fun: run.call.fun,
    report,
    [Symbol.asyncIterator]: () => updatesOf(report),
    async *returns() {
      yield* (await report).results;
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await report.catch(() => {});
    },
  };
}

async function* updatesOf(report: Promise<JobReport>): AsyncGenerator<JobUpdate> {
  const { jid, expected, results } = await report;
  yield { kind: "published", jid, expected, unknown: [] };
  for (const result of results) yield { kind: "return", result };
}

async function runSaltCall(run: Run, signal: AbortSignal): Promise<JobReport> {
  // Loaded late: it takes longer than everything else that a command through the master needs.
  const { execa } = await import("execa");
  const startedAt = systemClock.now();
  const { command = "salt-call" } = run.options;
  const timeout = run.jobOptions.deadlineMs;
  const { exitCode, stdout, stderr } = await execa(command, saltCallArguments(run.call, run.options), {
    reject: false,
    cancelSignal: signal,
    ...(timeout === undefined ? {} : { timeout }),
  });
  signal.throwIfAborted();
  if (exitCode === undefined) {
    throw new ConnectionError(`${command} could not be run: ${stderr}`, { hint: "Is Salt installed on this host?" });
  }
  const elapsedMs = systemClock.now() - startedAt;
  const result = resultOf(run.call.fun, { stdout, stderr, exitCode, elapsedMs });
  return { jid: run.jid, fun: run.call.fun, expected: [result.minion], results: [result], elapsedMs };
}

/** The command line of a call. `--retcode-passthrough` makes the exit code that of the function. */
export function saltCallArguments(call: SaltCall, options: SaltCallOptions): string[] {
  const named = Object.entries(call.kwargs ?? {}).filter(([, value]) => value !== undefined);
  return [
    ...(options.configDir === undefined ? [] : ["--config-dir", options.configDir]),
    ...((options.isMasterless ?? true) ? ["--local"] : []),
    "--out=json",
    "--log-level=error",
    "--retcode-passthrough",
    "--",
    call.fun,
    ...(call.args ?? []).map(asYaml),
    ...named.map(([name, value]) => `${name}=${asYaml(value as Sendable)}`),
  ];
}

/** JSON is YAML; texts are quoted, so that `yes` stays a text. */
function asYaml(value: Sendable): string {
  return JSON.stringify(value);
}

function resultOf(
  fun: string,
  end: { stdout: string; stderr: string; exitCode: number; elapsedMs: number },
): MinionResult {
  const value = returnIn(end.stdout);
  if (value === undefined && end.exitCode === 0)
    throw new ProtocolError("salt-call printed no JSON", { details: { ...end } });
  const returned = { value: value ?? end.stderr, retcode: end.exitCode, success: end.exitCode === 0 };
  return {
    minion: "local",
    ...returned,
    source: "local",
    isTrimmed: false,
    elapsedMs: end.elapsedMs,
    ...judge(fun, returned),
  };
}

/** salt-call prints `{"local": …}` last; what states print may come before it. */
function returnIn(stdout: string): SaltValue | undefined {
  for (const { index } of stdout.matchAll(/^\{/gm)) {
    const printed = parsed(stdout.slice(index));
    if (isSaltMap(printed) && "local" in printed) return printed["local"];
  }
  return undefined;
}

function parsed(text: string): SaltValue | undefined {
  try {
    return JSON.parse(text) as SaltValue;
  } catch {
    return undefined;
  }
}
