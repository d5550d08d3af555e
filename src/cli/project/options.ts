import { type Command, InvalidArgumentError } from "commander";
import { UsageError } from "../../support/errors.ts";
import { addJobOptions, type JobFlags } from "../jobs/options.ts";

/** What the options say about where an operation runs. */
export interface PlaceFlags extends JobFlags {
  readonly local?: boolean;
  readonly on?: string;
  readonly ssh?: string;
  readonly port?: number;
  readonly identity?: string;
  readonly jump?: string;
  readonly saltCall?: string;
  readonly tree: string;
  /** Whether `--config-dir` was on the command line: its default is a master's. */
  readonly isConfigDirGiven: boolean;
}

/** Adds the options that say where an operation runs. */
export function addPlaceOptions(command: Command): Command {
  command.option("--local", "on this host (the default): salt-call --local");
  command.option("--ssh <host>", "on this host over ssh: user@host, or a name of the ssh configuration");
  command.option("--on <tgt>", "on these minions through the master: a glob, or see the options");
  command.option("--port <port>", "the port of the host's sshd", portNumber);
  command.option("--identity <file>", "the private key to get in with");
  command.option("--jump <host>", "a host to go through (ssh's ProxyJump)");
  command.option("--salt-call <path>", "the salt-call to run there");
  command.option(
    "--tree <dir>",
    "an emitted tree: over ssh its pack is brought along where there is none",
    "generated",
  );
  addJobOptions(command);
  const configDir = command.options.find((option) => option.attributeName() === "configDir");
  if (configDir !== undefined)
    configDir.description = "directory of the minion's configuration there; with --on: of the master's";
  return command;
}

/** The flags, when they name one place. */
export function placeFlagsOf(command: Command): PlaceFlags {
  const flags = command.opts<PlaceFlags>();
  const named = [flags.local === true, flags.ssh !== undefined, flags.on !== undefined].filter(Boolean);
  if (named.length > 1) throw new UsageError("an operation runs in one place: --local, --ssh HOST or --on TGT");
  return { ...flags, isConfigDirGiven: command.getOptionValueSource("configDir") === "cli" };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError("It is not a port.");
}
