import { throughMaster } from "../../hosts/index.ts";
import { parseFunctionCall } from "../../operations/index.ts";
import type { ExitCode } from "../../support/exit-codes.ts";
import type { Ui } from "../ui.ts";
import { followCall } from "./follow.ts";
import { type JobFlags, targetOf } from "./options.ts";

/** What `corpus run` was asked. */
export interface RunRequest {
  readonly tgt: string;
  readonly fun: string;
  readonly args: readonly string[];
  readonly flags: JobFlags;
}

/** `corpus run`. */
export async function runFunction(ui: Ui, request: RunRequest): Promise<ExitCode> {
  const { tgt, fun, args, flags } = request;
  await using host = await throughMaster(targetOf(tgt, flags), flags);
  return await followCall(ui, { host, call: parseFunctionCall(fun, args), flags });
}
