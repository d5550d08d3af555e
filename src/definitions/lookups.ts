import { expressionOfValue } from "../salt/expression.ts";
import type { InTemplate } from "../salt/function.ts";
import type { FunctionsOf } from "../salt/functions.ts";
import type { Grains } from "../salt/grains.ts";
import { createReference, type Reference } from "../salt/reference.ts";
import type { TargetRelease } from "../salt/states.ts";
import type { Value } from "../salt/values.ts";
import { functionTable } from "../support/function-table.ts";
import { toValue } from "./value.ts";

/** What a definition reads of the minion besides its configuration. */
export interface Lookups<Target extends TargetRelease = "both"> {
  /** Execution functions, called when the SLS is rendered: `salt.network.ip_addrs<string[]>({ cidr: "10.0.0.0/8" })`. */
  readonly salt: FunctionsOf<Target, InTemplate>;
  /** What Salt knows of the host: `grains.os`. */
  readonly grains: Reference<Grains>;
  /** A grain by its path, with a default where it is not there: `grain("roles:web", false)`. */
  readonly grain: <T extends Value>(path: string, fallback: T) => Reference<Widened<T>>;
  /** The host's pillar by its path, with a default where it is not there: `pillar("users:alice:uid", 1000)`. */
  readonly pillar: <T extends Value>(path: string, fallback: T) => Reference<Widened<T>>;
  /** What other minions told the master's mine: a mapping by minion id. */
  readonly mine: <T = Value>(tgt: string, fun: string, tgtType?: MineTarget) => Reference<{ readonly [id: string]: T }>;
}

type Widened<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;
type MineTarget = "glob" | "pcre" | "list" | "grain" | "grain_pcre" | "pillar" | "pillar_pcre" | "compound";

/** The look-ups of every definition; they hold no data, only what is to be asked. */
export function createLookups(): Lookups<never> {
  return {
    salt: functionTable((fun, args: object = {}) => callOf(fun, args)),
    grains: createReference({ op: "path", path: ["grains"] }),
    grain: (path: string, fallback: unknown) => traverse("grains", path, fallback),
    pillar: (path: string, fallback: unknown) => traverse("pillar", path, fallback),
    mine: (tgt: string, fun: string, tgtType = "glob") => callOf("mine.get", { tgt, fun, tgt_type: tgtType }),
  } as unknown as Lookups<never>;
}

function callOf(name: string, given: object): unknown {
  const { "**kwargs": keywords = {}, ...args } = given as Readonly<Record<string, unknown>>;
  const value = toValue({ ...args, ...(keywords as object) }) as Readonly<Record<string, never>>;
  const entries = Object.entries(value).map(([key, argument]) => [key, expressionOfValue(argument)] as const);
  return createReference({ op: "call", function: name, args: entries });
}

/** Salt's filter `traverse` (salt/utils/data.py): unlike pillar.get, which masks what it gives on 3008. */
function traverse(root: string, path: string, fallback: unknown): unknown {
  const args = [path, fallback].map((argument) => expressionOfValue(toValue(argument)));
  return createReference({ op: "filter", name: "traverse", of: { op: "path", path: [root] }, args });
}
