import { glob, type LocalClient, type MinionResult } from "../../../src/bridge/index.ts";

/** A function that calls functions on a minion, and resolves with what it, or the first of several, made of it. */
export function resultsFrom(clientOf: () => LocalClient) {
  return async (minion: string, fun: string, ...args: string[]): Promise<MinionResult> => {
    const [result] = (await clientOf().run(glob(minion), { fun, args })).results;
    if (result === undefined) throw new Error("no result");
    return result;
  };
}
