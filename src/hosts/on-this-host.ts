import { ConnectionError, type MinionResult, type SaltCall } from "../bridge/index.ts";
import { withPrivateFiles } from "../support/io/private.ts";
import type { Host, HostJobOptions } from "./host.ts";
import { startSingleJob } from "./own-job.ts";
import { runProcess } from "./process.ts";
import { type SaltCallOptions, saltCallArguments, saltCallEnvironment, saltCallResult } from "./salt-call.ts";

/** This host, without a master: every call is a `salt-call`. Its log can be heard while it runs. */
export function onThisHost(options: SaltCallOptions = {}): Host {
  return {
    label: "this host (salt-call)",
    takesFiles: true,
    start: async (call, jobOptions = {}) =>
      startSingleJob({
        minion: "local",
        call,
        options: jobOptions,
        run: (signal) => runWithFiles({ call, options, jobOptions, signal }),
      }),
    async [Symbol.asyncDispose]() {},
  };
}

interface Run {
  readonly call: SaltCall;
  readonly options: SaltCallOptions;
  readonly jobOptions: HostJobOptions;
  readonly signal: AbortSignal;
}

async function runWithFiles(run: Run): Promise<MinionResult> {
  const { files } = run.jobOptions;
  if (files === undefined) return await runSaltCall(run);
  return await withPrivateFiles(
    files,
    async (paths) => await runSaltCall({ ...run, call: { ...run.call, kwargs: { ...run.call.kwargs, ...paths } } }),
  );
}

async function runSaltCall({ call, options, jobOptions: { onLog }, signal }: Run): Promise<MinionResult> {
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
