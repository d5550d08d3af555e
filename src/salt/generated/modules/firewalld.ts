// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface FirewalldPresentDocs {}

export interface FirewalldPresentArgs {
  readonly block_icmp?: Arg<Value>;
  readonly default?: Arg<Value>;
  readonly interfaces?: Arg<Value>;
  readonly masquerade?: Arg<Value>;
  readonly port_fwd?: Arg<Value>;
  readonly ports?: Arg<Value>;
  /** @default false */
  readonly prune_block_icmp?: Arg<boolean>;
  /** @default false */
  readonly prune_interfaces?: Arg<boolean>;
  /** @default false */
  readonly prune_port_fwd?: Arg<boolean>;
  /** @default false */
  readonly prune_ports?: Arg<boolean>;
  /** @default false */
  readonly prune_rich_rules?: Arg<boolean>;
  /** @default false */
  readonly prune_services?: Arg<boolean>;
  /** @default false */
  readonly prune_sources?: Arg<boolean>;
  readonly rich_rules?: Arg<Value>;
  readonly services?: Arg<Value>;
  readonly sources?: Arg<Value>;
}

/** Arguments of `firewalld.present`, besides its name. */
export interface FirewalldPresent extends FirewalldPresentDocs, FirewalldPresentArgs {}

export interface FirewalldPresent3006Docs {}

export interface FirewalldPresent3006Args {}

export interface FirewalldPresent3006 extends FirewalldPresent3006Docs, FirewalldPresent3006Args, FirewalldPresent {
  /** @default false */
  readonly masquerade?: Arg<Value>;
}

export interface FirewalldServiceDocs {}

export interface FirewalldServiceArgs {
  readonly ports?: Arg<Value>;
  readonly protocols?: Arg<Value>;
}

/** Arguments of `firewalld.service`, besides its name. */
export interface FirewalldService extends FirewalldServiceDocs, FirewalldServiceArgs {}

export interface FirewalldStatesDocs {}

/** State functions of `firewalld`. */
export interface FirewalldStates extends FirewalldStatesDocs {
  readonly present: State<FirewalldPresent>;
  readonly service: State<FirewalldService>;
}

export interface FirewalldStates3006Docs {}

export interface FirewalldStates3006 extends FirewalldStates3006Docs, FirewalldStates {
  readonly present: State<FirewalldPresent3006>;
}
