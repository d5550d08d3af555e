import { isIndex } from "./curated.ts";
import { knownExtras, type Subject } from "./members.ts";
import type { RawArgument } from "./read.ts";

/** One argument: required, or its default; `computed` where only Salt knows it. */
export interface ArgumentFact {
  required?: true;
  default?: unknown;
  computed?: true;
  /** Present where some releases that have the function lack the argument. */
  releases?: string[];
  /** Facts of earlier releases, where they differ from those of the newest that has the argument. */
  earlier?: Record<string, ArgumentFact>;
}

/** One state function in `facts.json`. */
export interface FunctionFact {
  /** The releases that have it, oldest first. */
  readonly releases: string[];
  readonly args: Record<string, ArgumentFact>;
  /** Takes any keyword. */
  readonly extra: boolean;
  /** Keywords that are known to be taken beyond the signature. */
  readonly extras?: string[];
}

/** Builds `facts.json`: one line per function, sorted, what the compiler knows of Salt at run time. */
export function factsText(subjects: readonly Subject[]): string {
  const lines = subjects.map((subject) => `${JSON.stringify(subject.id)}: ${JSON.stringify(functionFacts(subject))}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

function functionFacts(subject: Subject): FunctionFact {
  const releases = [...subject.functions.keys()];
  const names = new Set([...subject.functions.values()].flatMap((fun) => fun.args.map((arg) => arg.name)));
  const args = Object.fromEntries([...names].sort().map((name) => [name, argumentFact(subject, name)]));
  const extra = [...subject.functions.values()].some((fun) => fun.extra);
  const extras = new Set(
    releases.flatMap((release) =>
      knownExtras(subject, release)
        .filter((extra) => !isIndex(extra))
        .map(({ name }) => name),
    ),
  );
  return { releases, args, extra, ...(extras.size > 0 ? { extras: [...extras].sort() } : {}) };
}

function argumentFact({ functions }: Subject, name: string): ArgumentFact {
  const seen = [...functions].flatMap(([release, fun]) => {
    const arg = fun.args.find((candidate) => candidate.name === name);
    return arg ? [{ release, fact: fact(arg) }] : [];
  });
  const newest = seen.at(-1)?.fact ?? {};
  const differing = seen.filter(({ fact: other }) => JSON.stringify(other) !== JSON.stringify(newest));
  return {
    ...newest,
    ...(seen.length < functions.size ? { releases: seen.map(({ release }) => release) } : {}),
    ...(differing.length > 0 ? { earlier: Object.fromEntries(differing.map((one) => [one.release, one.fact])) } : {}),
  };
}

function fact(arg: RawArgument): ArgumentFact {
  if (arg.required) {
    return { required: true };
  }
  return arg.expression === undefined ? { default: arg.default } : { default: null, computed: true };
}
