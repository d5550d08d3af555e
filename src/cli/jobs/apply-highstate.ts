import { highstate } from "../../operations/index.ts";
import type { ExitCode } from "../../support/exit-codes.ts";
import type { Ui } from "../ui.ts";
import type { PublishFlags } from "./options.ts";
import { publishCall } from "./publish-call.ts";

/** What `corpus highstate` was asked. */
export interface HighstateRequest {
  readonly tgt: string;
  readonly flags: PublishFlags & { readonly test?: boolean; readonly sls?: string };
}

/** `corpus highstate`. Progress costs an event per state, so it is asked for only when somebody sees it; salt-ssh has no events. */
export async function applyHighstate(ui: Ui, { tgt, flags }: HighstateRequest): Promise<ExitCode> {
  const call = highstate({
    test: flags.test === true,
    sls: slsNames(flags.sls),
    progress: flags.saltSsh !== true && (ui.live || ui.json || ui.verbose),
  });
  return await publishCall(ui, { tgt, call, flags });
}

/** The names in a comma-separated list of SLS. */
export function slsNames(list: string | undefined): string[] {
  return list?.split(",").map((name) => name.trim()) ?? [];
}
