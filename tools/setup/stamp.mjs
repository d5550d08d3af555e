// What was installed from which pins: a step is done again when its pins change or when it was interrupted.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * @param {readonly string[]} files
 * @param {readonly string[]} [facts]
 */
export function fingerprint(files, facts = []) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file)).update("\0");
  for (const fact of facts) hash.update(fact).update("\0");
  return hash.digest("hex");
}

/**
 * Does `install` unless `stamp` already holds this fingerprint. The stamp is written last: an interrupted step is done anew.
 * @param {string} stamp
 * @param {string} wanted
 * @param {() => Promise<void>} install
 * @returns {Promise<boolean>} whether it was installed now
 */
export async function installOnce(stamp, wanted, install) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  rmSync(stamp, { force: true });
  await install();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}
