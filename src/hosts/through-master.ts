import { connectMaster, type MasterOptions, type Target } from "../bridge/index.ts";
import type { Host } from "./host.ts";

/**
 * The minions that a target matches, reached through a master.
 *
 * @throws what connectMaster throws
 */
export async function throughMaster(target: Target, options: MasterOptions = {}): Promise<Host> {
  const client = await connectMaster(options);
  return {
    label: `${target.type} ${String(target.expression)} through the master at ${options.sshMaster ?? client.config.requestEndpoint}`,
    takesFiles: false,
    start: (call, jobOptions) => client.start(target, call, jobOptions),
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  };
}
