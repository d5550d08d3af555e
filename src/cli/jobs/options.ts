import { type Command, InvalidArgumentError, Option } from "commander";
// From where it is defined: the bridge's index would load its sockets at every start of the command.
import { targetTypes } from "../../bridge/client/target.ts";
import type { BatchSize, JobOptions, PublishTo, Target, TargetType } from "../../bridge/index.ts";
import { UsageError } from "../../support/errors.ts";

/** What the options say about which master, and how it is reached. */
export interface MasterFlags {
  readonly configDir: string;
  readonly sshMaster?: string;
  readonly sshConfig?: string;
  readonly master?: string;
  readonly allowPlaintext?: boolean;
  readonly publishTo?: PublishTo;
}

/** What the options of a job's command line say. */
export interface JobFlags extends MasterFlags {
  readonly timeout?: number;
  readonly gather?: number;
  readonly deadline?: number;
  readonly tgtType?: TargetType;
  readonly pcre?: boolean;
  readonly list?: boolean;
  readonly grain?: boolean;
  readonly grainPcre?: boolean;
  readonly nodegroup?: boolean;
  readonly range?: boolean;
  readonly compound?: boolean;
  readonly pillar?: boolean;
  readonly pillarPcre?: boolean;
  readonly ipcidr?: boolean;
  readonly saltSsh?: boolean;
  readonly roster?: string;
}

/** The target types that have a flag of their own, spelled as `salt` spells it (salt/utils/parsers.py). */
const targetFlags = [
  ["-E, --pcre", "TGT is a regular expression", "pcre", "pcre"],
  ["-L, --list", "TGT is a comma-separated list of minion ids", "list", "list"],
  ["-G, --grain", "TGT is a grain and a glob, os:Debian", "grain", "grain"],
  ["--grain-pcre", "TGT is a grain and a regular expression", "grainPcre", "grain_pcre"],
  ["-N, --nodegroup", "TGT is a node group of the master", "nodegroup", "nodegroup"],
  ["-R, --range", "TGT is a range expression", "range", "range"],
  ["-C, --compound", "TGT is a compound expression", "compound", "compound"],
  ["-I, --pillar", "TGT is a pillar key and a glob", "pillar", "pillar"],
  ["--pillar-pcre", "TGT is a pillar key and a regular expression", "pillarPcre", "pillar_pcre"],
  ["-S, --ipcidr", "TGT is an address or a network", "ipcidr", "ipcidr"],
] as const;

/** Adds the options that say which master, and how it is reached. */
export function addMasterOptions(command: Command): Command {
  const configDir = new Option(
    "-c, --config-dir <dir>",
    "directory of the master's configuration, on its host; a,b: of several",
  );
  const sshMaster = new Option(
    "--ssh-master <host>",
    "reach the master over ssh: user@host, ssh://user@host:port; a,b: the first that answers",
  );
  const sshConfig = new Option("--ssh-config <file>", "the ssh configuration to use");
  const master = new Option("--master <host>", "the master's request port, host[:port]: neither returns nor events");
  const publishTo = new Option("--publish-to <masters>", "of several masters: the first that answers, or each of them");
  const plaintext = new Option("--allow-plaintext", "send secrets to it over a network without encryption");
  return command
    .addOption(configDir.env("CORPUS_MASTER_CONFIG").default("/etc/salt"))
    .addOption(sshMaster.env("CORPUS_SSH_MASTER"))
    .addOption(sshConfig.env("CORPUS_SSH_CONFIG"))
    .addOption(master.env("CORPUS_MASTER"))
    .addOption(publishTo.choices(["first", "all"]))
    .addOption(plaintext);
}

/** Adds the options of every command that starts a job. */
export function addJobOptions(command: Command): Command {
  return addTargetOptions(addJobWaits(addMasterOptions(command)));
}

/** What makes no sense with salt-ssh: there are neither batches, nor is anybody asked whether he still works. */
const notWithSaltSsh = ["publishTo", "batch", "canary", "gate", "resume", "async", "timeout", "gather"];

/** Adds the options of commands whose minions may be a roster's. */
export function addSaltSshOptions(command: Command): Command {
  const saltSsh = new Option("--salt-ssh", "TGT is of a roster: reach it by salt-ssh of this host, without a master");
  const roster = new Option("--roster <file>", "the roster file (implies --salt-ssh; default: the configuration's)");
  command.addOption(saltSsh.conflicts(notWithSaltSsh)).addOption(roster.implies({ saltSsh: true }));
  return command.hook("preAction", refuseMaster);
}

/** What environment and configuration file say of a master is weaker than the flag. */
function refuseMaster(command: Command): void {
  const { saltSsh } = command.opts<JobFlags>();
  const isNamed = ["sshMaster", "master"].some((key) => command.getOptionValueSource(key) === "cli");
  if (saltSsh === true && isNamed)
    throw new UsageError("salt-ssh runs on this host: it goes with neither --ssh-master nor --master");
}

/** Adds the options that say how long a job is waited for. */
export function addJobWaits(command: Command): Command {
  command.option("-t, --timeout <seconds>", "ask silent minions after this time (default: the master's)", seconds);
  command.option("--gather <seconds>", "give them this time to answer (default: the master's)", seconds);
  return command.option("--deadline <seconds>", "give up after this time, even on minions that still work", seconds);
}

function addTargetOptions(command: Command): Command {
  command.addOption(new Option("--tgt-type <type>", "how TGT is read, by Salt's name for it").choices(targetTypes));
  for (const [flags, description] of targetFlags) command.option(flags, description);
  return command;
}

/** What the options of commands that start a call of the user's choice say. */
export interface PublishFlags extends JobFlags {
  readonly batch?: BatchSize;
  readonly canary?: number;
  readonly gate?: string;
  readonly resume?: string;
  readonly async?: boolean;
  readonly html?: string;
}

/** Adds the options of commands that start a call of the user's choice. */
export function addPublishOptions(command: Command): Command {
  addSaltSshOptions(addJobOptions(command));
  command.option(
    "-b, --batch <size>",
    "on so many minions at once: a number, or a percentage; stop when one fails",
    batchSize,
  );
  command.option("--canary <number>", "on so many minions first, then on the others", wholeNumber);
  command.option("--gate <call>", "after each batch this function must succeed on its minions: 'FUN ARG...'");
  command.option("--resume <id>", "go on with a run in batches that was stopped: leave out who is done");
  command.option("--async", "publish it, print its job id and do not wait (corpus jobs JID follows it)");
  command.option("--html <file>", "write a self-contained report, too");
  return command;
}

/** The target that TGT and the flags name. */
export function targetOf(expression: string, flags: JobFlags): Target {
  const flagged = targetFlags.filter(([, , key]) => flags[key] === true).map(([, , , type]) => type);
  const types: TargetType[] = [...flagged, ...(flags.tgtType === undefined ? [] : [flags.tgtType])];
  if (types.length > 1) throw new UsageError(`TGT cannot be read in two ways: ${types.join(", ")}`);
  const type = types[0] ?? "glob";
  return { type, expression: type === "list" ? expression.split(",").map((id) => id.trim()) : expression };
}

/** The waits of a job. */
export function jobOptionsOf(flags: JobFlags, signal: AbortSignal): JobOptions {
  return {
    signal,
    ...(flags.timeout === undefined ? {} : { timeoutMs: flags.timeout * 1000 }),
    ...(flags.gather === undefined ? {} : { gatherTimeoutMs: flags.gather * 1000 }),
    ...(flags.deadline === undefined ? {} : { deadlineMs: flags.deadline * 1000 }),
  };
}

/** Whether the call goes in batches. */
export function isRolling({ batch, canary, resume, gate }: PublishFlags): boolean {
  return [batch, canary, resume, gate].some((given) => given !== undefined);
}

function batchSize(text: string): BatchSize {
  const [, digits = "", percent] = /^(\d+)(%?)$/.exec(text) ?? [];
  const size = Number(digits);
  if (size <= 0 || (percent === "%" && size > 100))
    throw new InvalidArgumentError("It must be a number above 0, or a percentage such as 25%.");
  return percent === "%" ? { percent: size } : { count: size };
}

/** A number of things: a whole one above 0. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number above 0.");
}

/** A number of seconds above 0. */
export function seconds(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError("It must be a number of seconds above 0.");
  return value;
}
