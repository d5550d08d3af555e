import { UsageError } from "../../support/errors.ts";
import { md5 } from "../../support/hash.ts";
import { kindOf, listFiles, readBytes } from "../../support/io/read.ts";

/**
 * The files of a tree that Salt syncs to minions, with their MD5 sums, by the path that they get there: `_modules/x.py` of
 * file_roots becomes `modules/x.py` (salt/utils/extmods.py `sync`).
 */
export function syncedFilesOf(tree: string): ReadonlyMap<string, string> {
  const salt = `${tree}/salt`;
  if (kindOf(salt) !== "directory")
    throw new UsageError(`${tree} holds no tree of corpus build`, {
      hint: "Build it, or say where it is: --tree DIR.",
    });
  const paths = listFiles(salt).filter((path) => path.startsWith("_") && !path.includes("__pycache__"));
  return new Map(paths.map((path) => [path.slice(1), md5(readBytes(`${salt}/${path}`) ?? "")]));
}
