import { ConnectionError, type MinionResult, type SaltCall } from "../bridge/index.ts";
import type { Host, HostJobOptions } from "./host.ts";
import { runProcess } from "./process.ts";
import { type SaltCallOptions, saltCallArguments, saltCallEnvironment, saltCallResult } from "./salt-call.ts";
import { startSingleJob } from "./single-job.ts";

/** This host, without a master: every call is a `salt-call`. Its log can be heard while it runs. */
export function onThisHost(options: SaltCallOptions = {}): Host {
  return {
    label: "this host (salt-call)",
    start: async (call, jobOptions = {}) =>
      startSingleJob({
        minion: "local",
        call,
        options: jobOptions,
        run: (signal) => runSaltCall({ call, options, onLog: jobOptions.onLog, signal }),
      }),
    async [Symbol.asyncDispose]() {},
  };
}

interface Run {
  readonly call: SaltCall;
  readonly options: SaltCallOptions;
  readonly onLog: HostJobOptions["onLog"];
  readonly signal: AbortSignal;
}

async function runSaltCall({ call, options, onLog, signal }: Run): Promise<MinionResult> {
  const { command = "salt-call" } = options;
  const args = saltCallArguments(call, options);
  const env = saltCallEnvironment;
  const end = await runProcess({ command, args, env, onStderr: onLog, signal, whenAborted: "goes-on" });
  const { exitCode } = end;
  if (exitCode === undefined) {
    const hint = "Is Salt installed on this host?";
    throw new ConnectionError(`${command} could not be run: ${end.trouble || end.stderr}`, { hint });
  }
  return saltCallResult(call.fun, "local", { ...end, exitCode });
}
