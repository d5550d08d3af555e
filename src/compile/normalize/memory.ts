import { isDeepStrictEqual } from "node:util";
import type { Finding } from "../../model/finding.ts";

type Report = (finding: Finding) => void;

/** What a model is made from. */
interface Source {
  readonly definition: object;
  /** What else it depends on: lists of files by their contents, all else by identity. */
  readonly from: readonly unknown[];
  readonly report: Report;
}

/** Models of the last build of this process, so that a build after a change makes anew what has changed. */
export interface Memory {
  /** The model of a definition: the remembered one where it was made from the same, else a new one. What has findings is not remembered. */
  recall<Model>(source: Source, make: (report: Report) => Model): Model;
  /** Ends a build: what it had no use for is forgotten. */
  settle(): void;
}

interface Remembered {
  readonly from: readonly unknown[];
  readonly model: unknown;
}

export function createMemory(): Memory {
  let [last, current] = [new Map<object, Remembered>(), new Map<object, Remembered>()];
  return {
    recall: <Model>({ definition, from, report }: Source, make: (report: Report) => Model): Model => {
      const known = last.get(definition);
      if (known?.from.every((part, index) => isSame(part, from[index])) === true) {
        current.set(definition, known);
        return known.model as Model;
      }
      let isClean = true;
      const model = make((finding) => {
        isClean = false;
        report(finding);
      });
      if (isClean) current.set(definition, { from, model });
      return model;
    },
    settle: () => {
      [last, current] = [current, new Map()];
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (Array.isArray(one) && isDeepStrictEqual(one, other));
