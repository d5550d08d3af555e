import type { StateFacts } from "./facts.ts";
import facts from "./generated/functions.json" with { type: "json" };

// Large, and of use only to definitions that call functions: imported when one does.
const all = new Map<string, StateFacts>(Object.entries(facts as Readonly<Record<string, StateFacts>>));

/** What is known of `network.ip_addrs`; undefined when no release has it. */
export const functionFacts = (name: string): StateFacts | undefined => all.get(name);

/** All execution functions of all releases. */
export const functionNames = (): string[] => [...all.keys()];
