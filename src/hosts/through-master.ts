import { type ConnectOptions, connectLocal, type Target } from "../bridge/index.ts";
import type { Host } from "./host.ts";

/**
 * The minions that a target matches, reached through the master on this host.
 *
 * @throws ConfigurationError when the master's configuration cannot be read
 */
export async function throughMaster(target: Target, options: ConnectOptions = {}): Promise<Host> {
  const client = await connectLocal(options);
  return {
    label: `${target.type} ${String(target.expression)} through the master at ${client.config.requestEndpoint}`,
    start: (call, jobOptions) => client.start(target, call, jobOptions),
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  };
}
