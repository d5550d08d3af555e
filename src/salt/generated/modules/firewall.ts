// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `firewall.check`, besides its name. */
export interface FirewallCheck {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly port?: Arg<number | string>;
}

/** State functions of `firewall`. */
export interface FirewallStates {
  readonly check: FirewallCheck;
}
