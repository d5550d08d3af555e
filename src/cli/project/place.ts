import type { Host, RollingOptions, SaltCallOptions } from "../../hosts/index.ts";
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
export async function openPlace(flags: PlaceFlags, rolling?: RollingOptions): Promise<Place> {
  const { onThisHost, overSsh, rollingThroughMaster, throughMaster } = await import("../../hosts/index.ts");
  if (flags.on !== undefined) {
    const target = targetOf(flags.on, flags);
    const host = await (rolling === undefined
      ? throughMaster(target, flags)
      : rollingThroughMaster(target, rolling, flags));
    return {
      host,
      isHeard: rolling !== undefined,
      words: ["--on", flags.on, ...targetWords(flags), ...masterWords(flags)],
    };
  }
  const saltCall = saltCallOptions(flags);
  if (flags.ssh === undefined)
    return { host: onThisHost(saltCall), isHeard: true, words: ["--local", ...saltCallWords(flags)] };
  const host = overSsh({
    ...saltCall,
    host: flags.ssh,
    tree: flags.tree,
    configFile: flags.sshConfig,
    port: flags.port,
    identity: flags.identity,
    jump: flags.jump,
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

function sshWords({ sshConfig, port, identity, jump }: PlaceFlags): string[] {
  const given = { "--ssh-config": sshConfig, "--port": port, "--identity": identity, "--jump": jump };
  return Object.entries(given).flatMap(([flag, value]) => (value === undefined ? [] : [flag, String(value)]));
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
