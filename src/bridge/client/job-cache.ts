import { createHash } from "node:crypto";
import { join } from "node:path";
import { localFiles, type MasterFiles } from "../transport/master-files.ts";
import { decode } from "../wire/decoder.ts";
import { isSaltMap, type SaltMap, textsOf } from "../wire/values.ts";
import type { MasterConfig } from "./config-defaults.ts";
import type { MinionReturn } from "./outcome.ts";

/** The second source of returns: what the master has kept of a job. */
export interface JobCache {
  /** The returns that are there of these minions. It may be slow, and it never waits for a return to come. */
  returns(jid: string, minions: readonly string[]): Promise<ReadonlyMap<string, MinionReturn>>;
  /** The minions that each syndic has told of, by syndic; none where that is not kept by syndic. */
  relays(jid: string): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The ids of syndics that have passed on a return, of whatever job; none where that is not kept. */
  syndics(): Promise<readonly string[]>;
}

/** salt/returners/local_cache.py `RETURN_P`. */
const returnFile = "return.p";

/** salt/returners/local_cache.py `SYNDIC_MINIONS_P`. */
const relayPattern = /^\.minions\.(.+)\.p$/;

/** salt/master.py `AESFuncs._syndic_return`: a file for each syndic that has ever passed on a return. */
const syndicsDirectory = "syndics";

/** Reads the files that the master's local cache keeps (salt/returners/local_cache.py; written atomically). */
export function fileJobCache(
  { cacheDir, hashType }: Pick<MasterConfig, "cacheDir" | "hashType">,
  files: MasterFiles = localFiles,
): JobCache {
  return {
    async returns(jid, minions) {
      const found = new Map<string, MinionReturn>();
      for (const minion of minions.filter(isFileName)) {
        const bytes = await files.readIfPresent(join(jobDir(cacheDir, hashType, jid), minion, returnFile));
        const kept = bytes === undefined ? undefined : decode(bytes);
        if (isSaltMap(kept)) found.set(minion, returnOf(kept));
      }
      return found;
    },
    async relays(jid) {
      const found = new Map<string, readonly string[]>();
      const directory = jobDir(cacheDir, hashType, jid);
      for (const name of await files.listIfPresent(directory)) {
        const syndic = relayPattern.exec(name)?.[1];
        const bytes = syndic === undefined ? undefined : await files.readIfPresent(join(directory, name));
        if (syndic !== undefined && bytes !== undefined) found.set(syndic, textsOf(decode(bytes)));
      }
      return found;
    },
    syndics: () => files.listIfPresent(join(cacheDir, syndicsDirectory)),
  };
}

/** salt/returners/local_cache.py `MINIONS_P`. */
const minionsFile = ".minions.p";

/** The minions that a job was meant for, as the local cache keeps them from its beginning; undefined when it has no such job. */
export async function minionsOfJob(
  { cacheDir, hashType }: Pick<MasterConfig, "cacheDir" | "hashType">,
  jid: string,
  files: MasterFiles = localFiles,
): Promise<readonly string[] | undefined> {
  const bytes = await files.readIfPresent(join(jobDir(cacheDir, hashType, jid), minionsFile));
  return bytes === undefined ? undefined : textsOf(decode(bytes)).toSorted();
}

/** Asks `first`; a trouble there (say, files that this user may not read) is a reason to ask `second`. */
export function firstThatAnswers(first: JobCache, second: JobCache): JobCache {
  return {
    returns: (jid, minions) => first.returns(jid, minions).catch(() => second.returns(jid, minions)),
    relays: (jid) => first.relays(jid).catch(() => second.relays(jid)),
    syndics: () => first.syndics().catch(() => second.syndics()),
  };
}

/** The part of a return that tells how it went, from an event, or from the job cache. */
export function returnOf(data: SaltMap): MinionReturn {
  const { retcode, success, return: value } = data;
  return {
    value: value ?? null,
    retcode: typeof retcode === "number" ? retcode : null,
    success: typeof success === "boolean" ? success : null,
  };
}

/** salt/utils/jid.py `jid_dir`. */
function jobDir(cacheDir: string, hashType: string, jid: string): string {
  const hash = createHash(hashType).update(jid).digest("hex");
  return join(cacheDir, "jobs", hash.slice(0, 2), hash.slice(2));
}

function isFileName(minion: string): boolean {
  return !minion.includes("/") && minion !== "." && minion !== "..";
}
