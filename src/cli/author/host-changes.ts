import type { SaltMap, SaltValue } from "../../hosts/index.ts";
import { mapOf } from "../../operations/project.ts";
import { dumpYaml } from "../../render/yaml.ts";
import { toJsonValue } from "../jobs/plain.ts";
import { changeOfText, type FileChange } from "./file-change.ts";

/**
 * What differs between two answers of `mc_project.compare`, as changes of files: the configuration and the high data of every SLS as YAML, and
 * the files beside them.
 *
 * @param project what their paths begin with
 */
export function changesBetween(project: string, live: SaltMap, tree: SaltMap): FileChange[] {
  const [before, after] = [textsOf(project, live), textsOf(project, tree)];
  const texts = namesOf(before, after).flatMap((path) =>
    before[path] === after[path] ? [] : [changeOfText(path, before[path], after[path])],
  );
  const [old, fresh] = [mapOf(live["files"]) ?? {}, mapOf(tree["files"]) ?? {}];
  const files = namesOf(old, fresh).filter((path) => old[path] !== fresh[path]);
  return [...texts, ...files.map((path) => changeOfBytes(`${project}/${path}`, old[path], fresh[path]))];
}

/** Texts by path; the configuration before the SLS. */
function textsOf(project: string, side: SaltMap): Readonly<Record<string, string>> {
  const sls = Object.entries(mapOf(side["sls"]) ?? {});
  return {
    [`${project}/configuration`]: textOf(side["configuration"] ?? {}),
    ...Object.fromEntries(sls.map(([name, high]) => [`${project}/${name}.sls`, textOfStates(mapOf(high) ?? {})])),
  };
}

const textOf = (value: SaltValue): string => dumpYaml(toJsonValue(value));

/** Identifiers in the order in which they stand, because states run in it. */
const textOfStates = (high: SaltMap): string =>
  Object.entries(high)
    .map(([id, declared]) => textOf({ [id]: withoutNumbers(declared) }))
    .join("");

function changeOfBytes(path: string, live: SaltValue | undefined, tree: SaltValue | undefined): FileChange {
  return { path, change: live === undefined ? "added" : tree === undefined ? "removed" : "changed", patch: null };
}

const namesOf = (before: object, after: object): string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

/** What is declared without what Salt adds: where it stands, and its number among all (salt/state.py `order_chunks`). */
function withoutNumbers(declared: SaltValue): SaltValue {
  const states = mapOf(declared);
  if (states === undefined) return declared;
  const own = Object.entries(states).filter(([key]) => !key.startsWith("__"));
  return Object.fromEntries(
    own.map(([key, value]) => [key, Array.isArray(value) ? value.filter((item) => !isNumber(item)) : value]),
  );
}

function isNumber(item: SaltValue): boolean {
  const order = mapOf(item)?.["order"];
  return typeof order === "number" && order >= 10_000;
}
