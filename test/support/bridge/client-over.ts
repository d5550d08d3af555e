import { readMasterConfig } from "../../../src/bridge/client/master-config.ts";
import { rootKeySource } from "../../../src/bridge/client/root-key.ts";
import { LocalClient } from "../../../src/bridge/index.ts";
import { createLocalTransport } from "../../../src/bridge/transport/local.ts";
import { localFiles } from "../../../src/bridge/transport/master-files.ts";
import type { Transport } from "../../../src/bridge/transport/transport.ts";
import type { Master } from "../../../tools/lab/master.ts";

/** A client of a master, over what a test puts between them. */
export async function clientOver(master: Master, way: (direct: Transport) => Transport): Promise<LocalClient> {
  const config = await readMasterConfig(master.configDir);
  const direct = createLocalTransport({ requests: config.requestEndpoint, events: config.eventAddress });
  return new LocalClient({ transport: way(direct), credentials: rootKeySource(config), config, files: localFiles });
}
