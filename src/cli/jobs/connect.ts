import { connectLocal, type LocalClient } from "../../bridge/index.ts";
import type { MasterFlags } from "./options.ts";

/** The client of the master that the flags name. */
export async function connectMaster(flags: MasterFlags): Promise<LocalClient> {
  return await connectLocal(flags);
}
