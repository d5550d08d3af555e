import { connectMaster, isSaltMap, type SaltMap, type SaltValue, textsOf } from "../../bridge/index.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import type { MasterFlags } from "../jobs/options.ts";
import { harmless } from "../jobs/paint.ts";
import { toJsonValue } from "../jobs/plain.ts";
import { showValue } from "../jobs/values.ts";
import type { Ui } from "../ui.ts";

/** What `corpus pillar` was asked. */
export interface PillarRequest {
  readonly minion: string;
  /** Keys from the outside in, joined by colons. */
  readonly key: string | undefined;
  readonly flags: MasterFlags & { readonly pillarenv?: string };
}

/** The version of the record that `--json` writes. */
const schema = "corpus.pillar/1";

/** salt/pillar/__init__.py `compile_pillar`: where what went wrong is told. */
const errorsKey = "_errors";

/** `corpus pillar`. The master renders it anew; it need not reach the minion for that. */
export async function showPillar(ui: Ui, { minion, key, flags }: PillarRequest): Promise<ExitCode> {
  await using client = await connectMaster(flags);
  const kwargs = { minion, ...(flags.pillarenv === undefined ? {} : { pillarenv: flags.pillarenv }) };
  const value = await client.runner({ fun: "pillar.show_pillar", kwargs }, { signal: ui.signal });
  const pillar = isSaltMap(value) ? value : {};
  const errors = textsOf(pillar[errorsKey]);
  const found = key === undefined ? pillar : valueAt(pillar, key);
  const exitCode =
    errors.length > 0 ? exitCodes.pillarFailed : found === undefined ? exitCodes.findings : exitCodes.done;
  if (ui.json)
    ui.data({ schema, type: "pillar", minion, key: key ?? null, exitCode, errors, pillar: toJsonValue(found ?? null) });
  else {
    for (const error of errors) ui.stderr(harmless(`corpus: ${error}`));
    if (found === undefined) ui.stderr(`corpus: the pillar of ${minion} has no ${key}`);
    else if (errors.length === 0) ui.stdout(showValue(found));
  }
  return exitCode;
}

/** salt/utils/data.py `traverse_dict_and_list`: `a:b:0`. */
function valueAt(pillar: SaltMap, key: string): SaltValue | undefined {
  let value: SaltValue | undefined = pillar;
  for (const part of key.split(":")) {
    if (isSaltMap(value)) value = value[part];
    else if (Array.isArray(value)) value = (value as readonly SaltValue[])[Number(part)];
    else return undefined;
  }
  return value;
}
