import { onceFor } from "../support/once-for.ts";
import facts from "./generated/facts.json" with { type: "json" };
import packFacts from "./generated/pack-facts.json" with { type: "json" };
import { longTermReleases, type SaltRelease, type TargetRelease } from "./states.ts";

/** What Salt's source says of an argument. */
export interface ArgumentFacts {
  readonly default?: unknown;
  readonly required?: boolean;
  /** The releases that have it. @default all that have the function */
  readonly releases?: readonly string[];
}

/** What Salt's source says of a state function. */
export interface StateFacts {
  readonly releases: readonly string[];
  readonly args: Readonly<Record<string, ArgumentFacts>>;
  /** Whether it takes any further keyword. */
  readonly extra: boolean;
  /** Further keywords that it is known to read. */
  readonly extras?: readonly string[];
}

type Facts = Readonly<Record<string, StateFacts>>;

const all = new Map<string, StateFacts>(Object.entries({ ...(facts as Facts), ...(packFacts as Facts) }));

/** What is known of `file.managed`; undefined when no release has it. */
export const factsOf = (name: string): StateFacts | undefined => all.get(name);

/** The arguments that a function cannot do without. Every state that is checked asks: they are looked for once. */
export const requiredArguments = onceFor(({ args }: StateFacts): readonly (readonly [string, ArgumentFacts])[] =>
  Object.entries(args).filter(([, fact]) => fact.required === true),
);

/** All state functions that every targeted release has. */
export function functionsOf(target: TargetRelease): string[] {
  return [...all].filter(([, known]) => missingReleases(known, target).length === 0).map(([name]) => name);
}

/** The targeted releases that lack the function or argument. */
export function missingReleases(
  { releases }: { readonly releases?: readonly string[] },
  target: TargetRelease,
): SaltRelease[] {
  const wanted: readonly SaltRelease[] = target === "both" ? longTermReleases : [target];
  return releases === undefined ? [] : wanted.filter((release) => !releases.includes(release));
}

/** The newest release that has it; one with long-term support where there is one. */
export function newestRelease({ releases }: { readonly releases: readonly string[] }): string | undefined {
  return releases.findLast((release) => (longTermReleases as readonly string[]).includes(release)) ?? releases.at(-1);
}

/** Arguments that every state takes, besides requisites (salt/state.py, STATE_RUNTIME_KEYWORDS). */
export const globalArguments: readonly string[] = [
  ...["id", "name", "names", "unless", "onlyif", "check_cmd", "creates", "retry", "order", "failhard"],
  ...["reload_modules", "reload_grains", "reload_pillar", "fire_event", "parallel"],
  ...["runas", "runas_password", "saltenv", "umask", "cmd_opts_exclude", "no_log"],
];

/** Those of them that not all releases have. */
export const globalReleases: Readonly<Record<string, readonly SaltRelease[]>> = { no_log: ["3008"] };
