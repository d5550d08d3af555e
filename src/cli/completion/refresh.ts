import { connectMaster, glob, isSaltMap, textsOf } from "../../bridge/index.ts";
import { listKeys, readKeys } from "../../operations/index.ts";
import { writeCacheFile } from "../../support/io/cache.ts";
import type { MasterFlags } from "../jobs/options.ts";
import { namesPath } from "./names.ts";

/** Asks a master for the names that a shell completes, and keeps them in the user's cache. */
export async function refreshNames(
  flags: MasterFlags,
): Promise<{ readonly minions: number; readonly functions: number }> {
  await using client = await connectMaster(flags);
  const keys = readKeys(await client.wheel(listKeys));
  const minions = keys.filter(({ state }) => state === "accepted").map(({ minion }) => minion);
  const report = await client.run(glob("*"), { fun: "sys.list_functions" });
  const functions = [...new Set(report.results.flatMap(({ value }) => textsOf(value)))].toSorted();
  const documented = await client.runner({ fun: "doc.runner" });
  const runners = isSaltMap(documented) ? Object.keys(documented).toSorted() : [];
  const path = namesPath(flags.configDir);
  if (path !== undefined) writeCacheFile(path, JSON.stringify({ minions, functions, runners }), { isPrivate: true });
  return { minions: minions.length, functions: functions.length };
}
