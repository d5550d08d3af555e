import type { RollingOptions } from "../../hosts/index.ts";
import { UsageError } from "../../support/errors.ts";
import type { ProjectRequest } from "./request.ts";

/** The options of a rolling deployment, by the runner's names for them. */
const names = {
  canary: "canary",
  batch: "batch",
  maxFailures: "max_failures",
  onFailure: "on_failure",
  gate: "gate",
} as const;

/** How the deployment rolls over the minions; undefined when nothing was said of it: all at once. */
export function rollingOf({ options, flags }: ProjectRequest): RollingOptions | undefined {
  const given = Object.entries(names).flatMap(([key, name]) => {
    const value = options[key];
    return typeof value === "string" ? [[name, name === "max_failures" ? numberOf(value) : value] as const] : [];
  });
  if (given.length === 0) return undefined;
  if (flags.on === undefined) throw new UsageError(`${flagsOf(given[0]?.[0] ?? "")} is about many minions: --on TGT`);
  return Object.fromEntries(given);
}

function numberOf(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  throw new UsageError(`--max-failures: ${JSON.stringify(text)} is not a number`);
}

const flagsOf = (name: string): string => `--${name.replaceAll("_", "-")}`;
