import { parseFunctionCall } from "../../operations/index.ts";
import type { ExitCode } from "../../support/exit-codes.ts";
import type { Ui } from "../ui.ts";
import type { PublishFlags } from "./options.ts";
import { publishCall } from "./publish-call.ts";

/** What `corpus run` was asked. */
export interface RunRequest {
  readonly tgt: string;
  readonly fun: string;
  readonly args: readonly string[];
  readonly flags: PublishFlags;
}

/** `corpus run`. */
export async function runFunction(ui: Ui, { tgt, fun, args, flags }: RunRequest): Promise<ExitCode> {
  return await publishCall(ui, { tgt, call: parseFunctionCall(fun, args), flags });
}
