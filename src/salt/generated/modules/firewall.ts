// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface FirewallCheckDocs {}

export interface FirewallCheckArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly port?: Arg<number | string>;
}

/** Arguments of `firewall.check`, besides its name. */
export interface FirewallCheck extends FirewallCheckDocs, FirewallCheckArgs {}

export interface FirewallStatesDocs {}

/** State functions of `firewall`. */
export interface FirewallStates extends FirewallStatesDocs {
  readonly check: State<FirewallCheck>;
}
