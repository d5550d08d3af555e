import { isDeepStrictEqual } from "node:util";
import type { Finding } from "../../model/finding.ts";

/** Models of definitions that nothing was wrong with, so that a build after a change makes anew what has changed. */
export type Memory = WeakMap<object, { readonly from: readonly unknown[]; readonly model: unknown }>;

type Report = (finding: Finding) => void;

/**
 * The model of a definition: the remembered one where it was made from the same, else a new one.
 * @param made.from what it is made from besides the definition; lists of files by their contents, all else by identity
 */
export function recall<Model>(
  memory: Memory,
  { definition, from, report }: { definition: object; from: readonly unknown[]; report: Report },
  make: (report: Report) => Model,
): Model {
  const known = memory.get(definition);
  if (known !== undefined && known.from.every((part, index) => isSame(part, from[index]))) return known.model as Model;
  let isClean = true;
  const model = make((finding) => {
    isClean = false;
    report(finding);
  });
  if (isClean) memory.set(definition, { from, model });
  return model;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (Array.isArray(one) && isDeepStrictEqual(one, other));
