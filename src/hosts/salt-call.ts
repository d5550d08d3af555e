import type { MinionResult, SaltCall, SaltValue, Sendable } from "../bridge/index.ts";
import { isSaltMap, judge, ProtocolError } from "../bridge/index.ts";
import { yamlArgument } from "../bridge/wire/yaml-argument.ts";

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
  /**
   * What Salt itself logs to stderr.
   * @default "error"
   */
  readonly logLevel?: "error" | "critical";
}

/** What salt-call's environment needs: Python's warnings are for Salt's developers. */
export const saltCallEnvironment = { PYTHONWARNINGS: "ignore" } as const;

/** How a salt-call ended. */
export interface SaltCallEnd {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly elapsedMs: number;
}

/** The command line of a call. `--retcode-passthrough` makes the exit code that of the function. */
export function saltCallArguments(call: SaltCall, options: SaltCallOptions): string[] {
  return [
    ...(options.configDir === undefined ? [] : ["--config-dir", options.configDir]),
    ...((options.isMasterless ?? true) ? ["--local"] : []),
    "--out=json",
    `--log-level=${options.logLevel ?? "error"}`,
    "--retcode-passthrough",
    "--",
    ...callWords(call),
  ];
}

/** A call as words of Salt's command lines, which read them back as the same values. */
export function callWords({ fun, args = [], kwargs = {} }: SaltCall): string[] {
  const named = Object.entries(kwargs).filter(([, value]) => value !== undefined);
  return [
    fun,
    ...args.map(yamlArgument),
    ...named.map(([name, value]) => `${name}=${yamlArgument(value as Sendable)}`),
  ];
}

/** What a salt-call returned, judged. What it only said on stderr (an unknown function) is its value. */
export function saltCallResult(fun: string, minion: string, end: SaltCallEnd): MinionResult {
  const value = returnIn(end.stdout);
  if (value === undefined && end.exitCode === 0)
    throw new ProtocolError("salt-call printed no JSON", { details: { ...end } });
  const returned = { value: value ?? end.stderr, retcode: end.exitCode, success: end.exitCode === 0 };
  return {
    minion,
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
