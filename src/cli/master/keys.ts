import { compileGlob } from "../../bridge/events/glob.ts";
import { connectMaster, type LocalClient } from "../../bridge/index.ts";
import {
  changeKeys,
  fingerprints,
  isChangedBy,
  type KeyAction,
  listKeys,
  type MinionKey,
  readKeys,
} from "../../operations/index.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import type { MasterFlags } from "../jobs/options.ts";
import { table } from "../jobs/table.ts";
import type { Ui } from "../ui.ts";

/** What `corpus keys` was asked. */
export interface KeysRequest {
  readonly action: "list" | "fingerprint" | KeyAction;
  /** A glob of minion ids. */
  readonly match: string | undefined;
  readonly flags: MasterFlags & { readonly dryRun?: boolean };
}

/** The version of the record that `--json` writes. */
const schema = "corpus.keys/1";

/** `corpus keys`. */
export async function runKeys(ui: Ui, { action, match, flags }: KeysRequest): Promise<ExitCode> {
  if (match === undefined && action !== "list" && action !== "fingerprint")
    throw new UsageError(`corpus keys ${action} takes the ids of minions, or a glob: '*' means all`);
  await using client = await connectMaster(flags);
  const matches = compileGlob(match ?? "*");
  const keys = (await keysOf(client, action)).filter(({ minion }) => matches(minion));
  if (action === "list" || action === "fingerprint") return tellKeys(ui, { action, keys, isDone: true });
  const wanted = keys.filter((key) => isChangedBy(action, key));
  if (wanted.length > 0 && flags.dryRun !== true) await client.wheel(changeKeys(action, wanted), { signal: ui.signal });
  return tellKeys(ui, { action, keys: wanted, isDone: flags.dryRun !== true });
}

async function keysOf(client: LocalClient, action: KeysRequest["action"]): Promise<readonly MinionKey[]> {
  return readKeys(await client.wheel(action === "list" ? listKeys : fingerprints("*")));
}

function tellKeys(
  ui: Ui,
  told: { action: KeysRequest["action"]; keys: readonly MinionKey[]; isDone: boolean },
): ExitCode {
  const { action, keys, isDone } = told;
  const isChange = action !== "list" && action !== "fingerprint";
  const exitCode = keys.length === 0 && isChange ? exitCodes.findings : exitCodes.done;
  if (ui.json) ui.data({ schema, type: "keys", action, isDone, keys, exitCode });
  else if (keys.length === 0) ui.stdout(isChange ? `no key to ${action}` : "no keys");
  else
    ui.stdout(
      table(
        [],
        keys.map((key) => [key.minion, key.state, key.fingerprint]),
      ),
    );
  if (!ui.json && isChange && keys.length > 0) ui.stdout(`${isDone ? "done" : "would"}: ${action} ${keys.length}`);
  return exitCode;
}
