// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface WinFirewallAddRuleDocs {}

export interface WinFirewallAddRuleArgs {
  /** @default "allow" */
  readonly action?: Arg<string>;
  /** @default "in" */
  readonly dir?: Arg<string>;
  readonly localport: Arg<Value>;
  /** @default "tcp" */
  readonly protocol?: Arg<string>;
  /** @default "any" */
  readonly remoteip?: Arg<string>;
}

/** Arguments of `win_firewall.add_rule`, besides its name. */
export interface WinFirewallAddRule extends WinFirewallAddRuleDocs, WinFirewallAddRuleArgs {}

/** Arguments of `win_firewall.disabled`, besides its name. */
export interface WinFirewallDisabled {}

/** Arguments of `win_firewall.enabled`, besides its name. */
export interface WinFirewallEnabled {}

export interface WinFirewallStatesDocs {}

/** State functions of `win_firewall`. */
export interface WinFirewallStates extends WinFirewallStatesDocs {
  readonly add_rule: State<WinFirewallAddRule>;
  readonly disabled: State<WinFirewallDisabled>;
  readonly enabled: State<WinFirewallEnabled>;
}
