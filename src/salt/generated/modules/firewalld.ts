// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `firewalld.present`, besides its name. */
export interface FirewalldPresent {
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

export interface FirewalldPresent3006 extends FirewalldPresent {
  /** @default false */
  readonly masquerade?: Arg<Value>;
}

/** Arguments of `firewalld.service`, besides its name. */
export interface FirewalldService {
  readonly ports?: Arg<Value>;
  readonly protocols?: Arg<Value>;
}

/** State functions of `firewalld`. */
export interface FirewalldStates {
  readonly present: FirewalldPresent;
  readonly service: FirewalldService;
}

export interface FirewalldStates3006 extends FirewalldStates {
  readonly present: FirewalldPresent3006;
}
