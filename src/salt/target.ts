/** How Salt picks minions (salt/minion.py, Matchers), by the names that top files and jobs use. */
export type TargetType =
  | "glob"
  | "pcre"
  | "list"
  | "grain"
  | "grain_pcre"
  | "pillar"
  | "nodegroup"
  | "ipcidr"
  | "compound";

/** Some minions: what top files, orchestrations and reactors aim at. */
export interface SaltTarget {
  readonly kind: "target";
  readonly tgt: string;
  readonly tgt_type: TargetType;
}

const made = (tgt_type: TargetType, tgt: string): SaltTarget => {
  if (typeof tgt !== "string" || tgt === "" || /[\p{Cc}]/u.test(tgt))
    throw new TypeError(`${JSON.stringify(tgt)} is no target of type ${tgt_type}`);
  return { kind: "target", tgt, tgt_type };
};

/** Minions, by Salt's own ways to name them. */
export const target = {
  /** `web*`; `*` is all of them. */
  glob: (pattern: string): SaltTarget => made("glob", pattern),
  /** A regular expression on ids. */
  pcre: (pattern: string): SaltTarget => made("pcre", pattern),
  list: (...ids: readonly string[]): SaltTarget => made("list", ids.join(",")),
  grain: (grain: string, value: string): SaltTarget => made("grain", `${grain}:${value}`),
  pillar: (path: string, value: string): SaltTarget => made("pillar", `${path}:${value}`),
  nodegroup: (name: string): SaltTarget => made("nodegroup", name),
  /** An address or a network. */
  ipcidr: (network: string): SaltTarget => made("ipcidr", network),
  /** `G@os:Debian and not web*` */
  compound: (expression: string): SaltTarget => made("compound", expression),
} as const;
