import { resolve } from "node:path";
import { createLocalTransport } from "../transport/local.ts";
import { localFiles } from "../transport/master-files.ts";
import type { SshTarget } from "../transport/ssh/arguments.ts";
import { SshMaster } from "../transport/ssh/ssh-master.ts";
import type { MasterConfig } from "./config-defaults.ts";
import { LocalClient } from "./local-client.ts";
import { readMasterConfig } from "./master-config.ts";
import { rootKeySource } from "./root-key.ts";

/** Where the master's configuration is. */
export interface ConnectOptions {
  /**
   * Directory of the master's configuration, the one that `salt -c` takes; on the master's host.
   * @default "/etc/salt"
   */
  readonly configDir?: string;
}

/** Which master, and how it is reached. */
export interface MasterOptions extends ConnectOptions {
  /** The host of the master: `user@host`, `ssh://user@host:port`, or a name of the ssh configuration. @default this host */
  readonly sshMaster?: string | undefined;
  /** The ssh configuration to use. @default ssh's own */
  readonly sshConfig?: string | undefined;
}

const defaultConfigDir = "/etc/salt";

/**
 * Opens a client to a master: on this host, or over ssh.
 *
 * @throws what {@link connectLocal} or {@link connectSsh} throws
 */
export async function connectMaster(options: MasterOptions = {}): Promise<LocalClient> {
  const { sshMaster: host, sshConfig: configFile } = options;
  return host === undefined ? await connectLocal(options) : await connectSsh({ host, configFile }, options);
}

/**
 * Opens a client to the master on this host, with the key of this user.
 *
 * @throws ConfigurationError when the master's configuration cannot be read
 */
export async function connectLocal(options: ConnectOptions = {}): Promise<LocalClient> {
  const config = await readMasterConfig(resolve(options.configDir ?? defaultConfigDir));
  const transport = createLocalTransport(addressesOf(config));
  return new LocalClient({ config, transport, files: localFiles, credentials: rootKeySource(config) });
}

/**
 * Opens a client to a master on another host by the `ssh` command, with the key of the user that it logs in as: root, or the user
 * that runs the master. The other host needs python3, which Salt needs anyway, and no change.
 *
 * @throws AuthenticationError when the host is a stranger or does not let us in, ConnectionError when it cannot be reached,
 *   ConfigurationError when the master's configuration cannot be read there
 */
export async function connectSsh(target: SshTarget, options: ConnectOptions = {}): Promise<LocalClient> {
  const master = new SshMaster(target);
  const { files } = master;
  try {
    const config = await readMasterConfig(resolve("/", options.configDir ?? defaultConfigDir), files);
    const transport = master.transport(addressesOf(config));
    return new LocalClient({ config, transport, files, credentials: rootKeySource(config, files) });
  } catch (error) {
    await master[Symbol.asyncDispose]();
    throw error;
  }
}

function addressesOf(config: MasterConfig) {
  return { requests: config.requestEndpoint, events: config.eventAddress };
}
