import { resolve } from "node:path";
import { ConnectionError, TimeoutError } from "../errors.ts";
import { createDirectTransport } from "../transport/direct.ts";
import { createLocalTransport } from "../transport/local.ts";
import { localFiles, type MasterFiles } from "../transport/master-files.ts";
import { refusePlaintext } from "../transport/plaintext.ts";
import type { SshTarget } from "../transport/ssh/arguments.ts";
import { SshMaster } from "../transport/ssh/ssh-master.ts";
import type { Transport } from "../transport/transport.ts";
import { sendClear } from "./channel.ts";
import { effectiveConfig, type MasterConfig } from "./config-defaults.ts";
import { readMasterConfig } from "./master-config.ts";

/** Where the master's configuration is. */
export interface ConnectOptions {
  /**
   * Directory of the master's configuration, the one that `salt -c` takes; on the master's host. Several, separated by commas, are those
   * of several masters.
   * @default "/etc/salt"
   */
  readonly configDir?: string;
}

/** Which master, and how it is reached. Without `sshMaster` and `master` it is the one on this host. */
export interface ReachOptions extends ConnectOptions {
  /** The host of the master: `user@host`, `ssh://user@host:port`, or a name of the ssh configuration. Of several, separated by commas, the first that answers. */
  readonly sshMaster?: string | undefined;
  /** The ssh configuration to use. @default ssh's own */
  readonly sshConfig?: string | undefined;
  /** The master's request port, `host` or `host:port`: for what needs neither returns nor events; several as above. @default port 4506 */
  readonly master?: string | undefined;
  /** Whether secrets may go over a network in plain text. @default false */
  readonly allowPlaintext?: boolean | undefined;
}

/** A master within reach; nobody has said yet who we are. */
export interface ReachedMaster {
  /** What tells this master from others. */
  readonly name: string;
  readonly config: MasterConfig;
  readonly transport: Transport;
  /** Where its host's files can be read. */
  readonly files?: MasterFiles;
}

const defaultConfigDir = "/etc/salt";

/** A master that does not answer a ping in this time is passed over for another. */
const pingTimeoutMs = 5000;

/**
 * Reaches a master.
 *
 * @throws ConfigurationError when its configuration cannot be read, PlaintextError when secrets would be in plain text,
 *   over ssh also AuthenticationError and ConnectionError
 */
export async function reachMaster(options: ReachOptions): Promise<ReachedMaster> {
  const choices = choicesOf(options);
  return choices.length === 1 ? await reachOne(options) : await reachFirst(choices);
}

/** One set of options for each master that is named; a configuration directory that is named once is that of each. */
export function choicesOf(options: ReachOptions): readonly ReachOptions[] {
  const key = options.sshMaster === undefined ? "master" : "sshMaster";
  const names = namesIn(options[key]);
  const directories = namesIn(options.configDir);
  return Array.from({ length: Math.max(1, names.length, directories.length) }, (_, index) => {
    const name = names[index] ?? names[0];
    const configDir = directories[index] ?? directories[0];
    return {
      ...options,
      ...(name === undefined ? {} : { [key]: name }),
      ...(configDir === undefined ? {} : { configDir }),
    };
  });
}

function namesIn(list = ""): readonly string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** What a master that is one of several is called. */
export function nameOf({ sshMaster, master, configDir = defaultConfigDir }: ReachOptions): string {
  return sshMaster === undefined ? (master ?? configDir) : `${sshMaster}:${configDir}`;
}

/** The first of several masters that answers. What one of them refuses is not asked of another. */
async function reachFirst(choices: readonly ReachOptions[]): Promise<ReachedMaster> {
  const failures: Error[] = [];
  for (const choice of choices) {
    try {
      return await reachAnswering(choice);
    } catch (error) {
      if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
      failures.push(error);
    }
  }
  throw new ConnectionError(`none of the masters answers: ${failures.map(({ message }) => message).join("; ")}`, {
    cause: failures[0],
  });
}

/** Reaches a master, and makes sure that it answers. See {@link reachMaster}. */
export async function reachAnswering(options: ReachOptions): Promise<ReachedMaster> {
  const reached = await reachOne(options);
  try {
    await sendClear(reached.transport, { cmd: "ping" }, { timeoutMs: pingTimeoutMs });
    return reached;
  } catch (error) {
    await reached.transport[Symbol.asyncDispose]();
    throw error;
  }
}

async function reachOne(options: ReachOptions): Promise<ReachedMaster> {
  if (options.sshMaster !== undefined)
    return await reachOverSsh({ host: options.sshMaster, configFile: options.sshConfig }, options);
  const reached = options.master === undefined ? await reachHere(options) : reachDirectly(options.master);
  if (options.allowPlaintext !== true) refusePlaintext(reached.config.requestEndpoint);
  return reached;
}

/** The master on this host. */
export async function reachHere(options: ConnectOptions): Promise<ReachedMaster> {
  const configDir = resolve(options.configDir ?? defaultConfigDir);
  const config = await readMasterConfig(configDir);
  return { name: configDir, config, transport: createLocalTransport(addressesOf(config)), files: localFiles };
}

/** A master on a host that ssh reaches. */
export async function reachOverSsh(target: SshTarget, options: ConnectOptions): Promise<ReachedMaster> {
  const master = new SshMaster(target);
  const { files } = master;
  const configDir = resolve("/", options.configDir ?? defaultConfigDir);
  try {
    const config = await readMasterConfig(configDir, files);
    return { name: `${target.host}:${configDir}`, config, transport: master.transport(addressesOf(config)), files };
  } catch (error) {
    await master[Symbol.asyncDispose]();
    throw error;
  }
}

/** A request port alone. */
function reachDirectly(master: string): ReachedMaster {
  const requestEndpoint = endpointOf(master);
  const transport = createDirectTransport(requestEndpoint);
  return { name: requestEndpoint, config: { ...effectiveConfig({}), requestEndpoint }, transport };
}

/** `host`, `host:port`, `[::1]:port`, or an endpoint as it is. */
export function endpointOf(master: string): string {
  if (master.includes("://")) return master;
  return /:\d+$/.test(master) && !/^[^[]*:.*:/.test(master) ? `tcp://${master}` : `tcp://${bracketed(master)}:4506`;
}

function bracketed(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}

function addressesOf(config: MasterConfig) {
  return { requests: config.requestEndpoint, events: config.eventAddress };
}
