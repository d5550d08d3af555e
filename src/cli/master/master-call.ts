import { connectMaster, type SaltValue } from "../../bridge/index.ts";
import { parseFunctionCall } from "../../operations/index.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import type { MasterFlags } from "../jobs/options.ts";
import { toJsonValue } from "../jobs/plain.ts";
import { showValue } from "../jobs/values.ts";
import type { Ui } from "../ui.ts";

/** What `corpus runner` and `corpus wheel` were asked. */
export interface MasterCallRequest {
  readonly fun: string;
  readonly args: readonly string[];
  readonly flags: MasterFlags & { readonly timeout?: number };
}

/** The version of the record that `--json` writes. */
const schema = "corpus.master/1";

/** `corpus runner`. */
export async function runRunner(ui: Ui, { fun, args, flags }: MasterCallRequest): Promise<ExitCode> {
  await using client = await connectMaster(flags);
  const timeoutMs = flags.timeout === undefined ? Number.POSITIVE_INFINITY : flags.timeout * 1000;
  const call = parseFunctionCall(fun, args);
  const { jid, value, success } = await client.runRunner(call, { timeoutMs, signal: ui.signal });
  return tellReturn(ui, { client: "runner", fun, jid, success }, value);
}

/** `corpus wheel`. */
export async function runWheel(ui: Ui, { fun, args, flags }: MasterCallRequest): Promise<ExitCode> {
  await using client = await connectMaster(flags);
  const value = await client.wheel(parseFunctionCall(fun, args), { signal: ui.signal });
  return tellReturn(ui, { client: "wheel", fun, jid: null, success: true }, value);
}

function tellReturn(
  ui: Ui,
  call: { client: string; fun: string; jid: string | null; success: boolean },
  value: SaltValue,
): ExitCode {
  const exitCode = call.success ? exitCodes.done : exitCodes.statesFailed;
  if (ui.json) ui.data({ schema, type: "return", ...call, exitCode, return: toJsonValue(value) });
  else ui.stdout(showValue(value));
  return exitCode;
}
