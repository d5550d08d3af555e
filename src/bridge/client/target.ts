import type { Sendable, SendableMap } from "../wire/encoder.ts";

/** How Salt reads a target's expression (`tgt_type`; salt/utils/minions.py `CkMinions.check_minions`). */
export const targetTypes = [
  "glob",
  "pcre",
  "list",
  "grain",
  "grain_pcre",
  "pillar",
  "pillar_pcre",
  "pillar_exact",
  "nodegroup",
  "range",
  "compound",
  "ipcidr",
] as const;

export type TargetType = (typeof targetTypes)[number];

/** The minions that a call is for. */
export interface Target {
  readonly type: TargetType;
  /** An expression; for `list`, minion ids. */
  readonly expression: string | readonly string[];
}

/** Minions whose id matches a shell glob. */
export function glob(expression: string): Target {
  return { type: "glob", expression };
}

/** Exactly these minions. */
export function list(minions: readonly string[]): Target {
  return { type: "list", expression: minions };
}

/** Minions that a compound expression matches (`G@os:Debian and web*`). */
export function compound(expression: string): Target {
  return { type: "compound", expression };
}

/** A call of an execution module's function, as data: it says nothing of where it runs. */
export interface SaltCall {
  /** For example `state.apply`. */
  readonly fun: string;
  /** @default [] */
  readonly args?: readonly Sendable[];
  /** @default {} */
  readonly kwargs?: SendableMap;
}
