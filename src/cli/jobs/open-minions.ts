import type { Target } from "../../bridge/index.ts";
import type { Host } from "../../hosts/index.ts";
import type { JobFlags } from "./options.ts";

/** The minions of a target, where the flags say: through the master, or by salt-ssh. */
export async function openMinions(target: Target, flags: JobFlags): Promise<Host> {
  const { overSaltSsh, throughMaster } = await import("../../hosts/index.ts");
  return await (flags.saltSsh === true ? overSaltSsh(target, flags) : throughMaster(target, flags));
}
