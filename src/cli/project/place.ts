import type { Host, SaltCallOptions } from "../../hosts/index.ts";
import { targetOf } from "../jobs/options.ts";
import type { PlaceFlags } from "./options.ts";

/** Where an operation runs, and the words that say so on a command line. */
export interface Place {
  readonly host: Host;
  /** Whether it is known what the operation logs while it runs. */
  readonly isHeard: boolean;
  /** The options that name this place again. */
  readonly words: readonly string[];
}

/** The place that the flags name. */
export async function openPlace(flags: PlaceFlags): Promise<Place> {
  const { onThisHost, overSsh, throughMaster } = await import("../../hosts/index.ts");
  if (flags.on !== undefined) {
    const host = await throughMaster(targetOf(flags.on, flags), flags);
    return { host, isHeard: false, words: ["--on", flags.on, ...targetWords(flags), ...masterWords(flags)] };
  }
  const saltCall = saltCallOptions(flags);
  if (flags.ssh === undefined)
    return { host: onThisHost(saltCall), isHeard: true, words: ["--local", ...saltCallWords(flags)] };
  const host = overSsh({
    ...saltCall,
    host: flags.ssh,
    tree: flags.tree,
    ...(flags.sshConfig === undefined ? {} : { configFile: flags.sshConfig }),
    ...(flags.port === undefined ? {} : { port: flags.port }),
  });
  return { host, isHeard: true, words: ["--ssh", flags.ssh, ...sshWords(flags), ...saltCallWords(flags)] };
}

function saltCallOptions(flags: PlaceFlags): SaltCallOptions {
  return {
    logLevel: "critical",
    ...(flags.isConfigDirGiven ? { configDir: flags.configDir } : {}),
    ...(flags.saltCall === undefined ? {} : { command: flags.saltCall }),
  };
}

function saltCallWords(flags: PlaceFlags): string[] {
  return [...configWords(flags), ...(flags.saltCall === undefined ? [] : ["--salt-call", flags.saltCall])];
}

function sshWords({ sshConfig, port }: PlaceFlags): string[] {
  const config = sshConfig === undefined ? [] : ["--ssh-config", sshConfig];
  return port === undefined ? config : [...config, "--port", String(port)];
}

function masterWords({ sshMaster, sshConfig, ...flags }: PlaceFlags): string[] {
  const over = sshMaster === undefined ? [] : ["--ssh-master", sshMaster];
  const config = sshConfig === undefined ? [] : ["--ssh-config", sshConfig];
  return [...over, ...config, ...configWords(flags)];
}

function configWords(flags: PlaceFlags): string[] {
  return flags.isConfigDirGiven ? ["-c", flags.configDir] : [];
}

function targetWords(flags: PlaceFlags): string[] {
  const { type } = targetOf("", flags);
  return type === "glob" ? [] : ["--tgt-type", type];
}
