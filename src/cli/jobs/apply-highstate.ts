import { throughMaster } from "../../hosts/index.ts";
import { highstate } from "../../operations/index.ts";
import type { ExitCode } from "../../support/exit-codes.ts";
import type { Ui } from "../ui.ts";
import { followCall } from "./follow.ts";
import { type JobFlags, targetOf } from "./options.ts";

/** What `corpus highstate` was asked. */
export interface HighstateRequest {
  readonly tgt: string;
  readonly flags: JobFlags & { readonly test?: boolean; readonly sls?: string };
}

/** `corpus highstate`. Progress costs an event per state, so it is asked for only when somebody sees it. */
export async function applyHighstate(ui: Ui, request: HighstateRequest): Promise<ExitCode> {
  const { tgt, flags } = request;
  await using host = await throughMaster(targetOf(tgt, flags), flags);
  const call = highstate({
    test: flags.test === true,
    sls: flags.sls?.split(",").map((name) => name.trim()) ?? [],
    progress: ui.live || ui.json || ui.verbose,
  });
  return await followCall(ui, { host, call, flags });
}
