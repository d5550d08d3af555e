import { ConfigurationError, ConnectionError, type MinionResult, type SaltCall } from "../bridge/index.ts";
import { checkTarget, type SshTarget, sshArguments } from "../bridge/transport/ssh/arguments.ts";
import { sshError } from "../bridge/transport/ssh/errors.ts";
import type { Host, HostJobOptions } from "./host.ts";
import { type RemoteFrame, readFrame } from "./over-ssh-frames.ts";
import { type RemoteRequest, remoteInput } from "./over-ssh-program.ts";
import { startSingleJob } from "./own-job.ts";
import { type Pack, packOf } from "./pack-files.ts";
import { runProcess } from "./process.ts";
import { type SaltCallOptions, saltCallArguments, saltCallResult } from "./salt-call.ts";

/** How a host is reached over ssh, and how salt-call is run there. */
export interface SshOptions extends SaltCallOptions, SshTarget {
  /** An emitted tree; its pack is brought along when the host has none. */
  readonly tree?: string;
}

/**
 * A host that is reached by the `ssh` command: it needs python3 and salt-call, nothing of ours. Its key is checked, always.
 *
 * @throws UsageError for a name that no host has
 */
export function overSsh(options: SshOptions): Host {
  const { host } = checkTarget(options);
  return {
    label: `${host} over ssh`,
    takesFiles: true,
    start: async (call, jobOptions = {}) =>
      startSingleJob({
        minion: host,
        call,
        options: jobOptions,
        run: (signal) => callOver({ call, options, jobOptions, signal }),
      }),
    async [Symbol.asyncDispose]() {},
  };
}

interface Run {
  readonly call: SaltCall;
  readonly options: SshOptions;
  readonly jobOptions: HostJobOptions;
  readonly signal: AbortSignal;
}

/** Runs the call; when the host turns out to have no pack, once more with ours. */
async function callOver(run: Run): Promise<MinionResult> {
  const pack = run.options.tree === undefined ? undefined : packOf(run.options.tree);
  const result = await request(run, pack === undefined ? null : { hash: pack.hash });
  if (!isWithoutPack(run.call, result)) return result;
  return await request(run, packToBring(run.options, pack));
}

function packToBring({ host, tree }: SshOptions, pack: Pack | undefined): Pack {
  if (pack !== undefined) return pack;
  const where = tree === undefined ? "" : `: there is none in ${tree}`;
  throw new ConfigurationError(`${host} has no mc_project, and there is no pack to bring along${where}`, {
    hint: "Say where an emitted tree is: --tree DIR (corpus build makes one).",
  });
}

/** salt-call's words for a function that it does not know (salt/cli/caller.py). */
function isWithoutPack(call: SaltCall, result: MinionResult): boolean {
  if (!call.fun.startsWith("mc_project.") || typeof result.value !== "string") return false;
  return result.value.includes(`'${call.fun}' is not available`);
}

async function request(run: Run, pack: RemoteRequest["pack"]): Promise<MinionResult> {
  const { call, options, signal } = run;
  const { onLog, files } = run.jobOptions;
  const { configDir, command = "salt-call", host, ...others } = options;
  const args = saltCallArguments(call, others);
  const log: string[] = [];
  const last: { frame?: RemoteFrame } = {};
  const needs = call.fun.startsWith("mc_project.") ? ["git"] : [];
  const input = remoteInput({ command, configDir: configDir ?? null, args, needs, pack }, files);
  const onStdout = (line: string) => {
    const frame = readFrame(line);
    if (frame !== undefined) last.frame = frame;
    if (frame?.kind === "log") log.push(frame.line);
    const told = frame === undefined ? undefined : wordsOf(frame, call, pack);
    if (told !== undefined) onLog?.(told);
  };
  const ssh = { command: options.ssh ?? "ssh", args: sshArguments(options) };
  const end = await runProcess({ ...ssh, input, onStdout, signal, whenAborted: "ends" });
  const { frame } = last;
  if (frame?.kind === "error") throw remoteError(host, frame.error, frame.detail);
  if (frame?.kind !== "end") throw sshError(host, end, frame === undefined ? undefined : goesOn);
  const { exitCode, stdout } = frame;
  return saltCallResult(call.fun, host, { stdout, stderr: log.join("\n"), exitCode, elapsedMs: end.elapsedMs });
}

/** What is told of a frame: not that the pack is missing, since we bring it. */
function wordsOf(frame: RemoteFrame, call: SaltCall, pack: RemoteRequest["pack"]): string | undefined {
  if (frame.kind === "log") return frame.line === `'${call.fun}' is not available.` ? undefined : frame.line;
  if (frame.kind !== "pack") return undefined;
  if (pack?.files === undefined) return `using the pack that was brought to ${frame.directory}`;
  return `${call.fun} is missing there; brought the pack to ${frame.directory}`;
}

const goesOn =
  "What was started there goes on; `corpus project status` tells how it stands, `corpus project attach` follows it.";

const remoteHints: ReadonlyMap<string, string> = new Map([
  ["no-salt-call", "Install Salt there, or say where it is: --salt-call PATH"],
  ["no-git", "Install git there: projects are repositories."],
]);

/** What the remote program could not do. */
function remoteError(host: string, error: string, detail: string): ConnectionError {
  const hint = remoteHints.get(error);
  return new ConnectionError(`${host}: ${detail}`, hint === undefined ? {} : { hint });
}
