import type { Catalogue, StateFunction } from "./catalogue.ts";
import type { ArgumentFact, FunctionFact } from "./facts.ts";
import type { RawArgument, RawField } from "./read.ts";

const silent: RawField = { hint: "", text: "" };

/**
 * A release that is not installed here, as the committed facts remember it: without documentation, but with the functions and
 * arguments that decide what it has in common with the installed one.
 */
export function remembered(
  facts: Readonly<Record<string, FunctionFact>>,
  release: string,
  installed: Catalogue,
): Catalogue {
  const functions = Object.entries(facts).filter(([, fact]) => fact.releases.includes(release));
  return new Map(
    functions.map(([id, fact]) => [id, rememberedFunction(id, { fact, release, twin: installed.get(id) })]),
  );
}

interface Memory {
  readonly fact: FunctionFact;
  readonly release: string;
  /** The same function in the installed release. */
  readonly twin: StateFunction | undefined;
}

function rememberedFunction(id: string, { fact, release, twin }: Memory): StateFunction {
  const dot = id.indexOf(".");
  const args = Object.entries(fact.args).filter(([, arg]) => arg.releases?.includes(release) ?? true);
  return {
    module: id.slice(0, dot),
    name: id.slice(dot + 1),
    args: args.map(([name, arg]) => rememberedArgument({ name, earlier: arg.earlier?.[release], newest: arg, twin })),
    extra: fact.extra,
    documented: { args: {}, others: Object.fromEntries((fact.extras ?? []).map((name) => [name, silent])), text: "" },
  };
}

interface ArgumentMemory {
  readonly name: string;
  readonly earlier: ArgumentFact | undefined;
  readonly newest: ArgumentFact;
  readonly twin: StateFunction | undefined;
}

/** What differs from the newest release is remembered; anything else is as it is there. */
function rememberedArgument({ name, earlier, newest, twin }: ArgumentMemory): RawArgument {
  const same = twin?.args.find((arg) => arg.name === name);
  if (earlier === undefined && same !== undefined) return same;
  const { required, default: value } = earlier ?? newest;
  return required ? { name, required, evidence: [] } : { name, default: value ?? null, evidence: [] };
}
