import { isSaltMap, type SaltMap, type SaltValue } from "../../bridge/wire/values.ts";

/** A return as a map; what is none is empty. */
export function mapIn(value: SaltValue | undefined): SaltMap {
  return isSaltMap(value) ? value : {};
}

/** A text of a map; undefined for everything else, and for an empty one. */
export function textIn(map: SaltMap, key: string): string | undefined {
  const value = map[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A commit as people name it. */
export function shortSha(sha: string | undefined): string | undefined {
  return sha?.slice(0, 12);
}
