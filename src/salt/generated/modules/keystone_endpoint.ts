// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `keystone_endpoint.absent`, besides its name. */
export interface KeystoneEndpointAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly service_name: Arg<Value>;
  readonly url?: Arg<string>;
}

/** Arguments of `keystone_endpoint.present`, besides its name. */
export interface KeystoneEndpointPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
  readonly region?: Arg<string>;
  readonly service_name: Arg<Value>;
  readonly url?: Arg<string>;
}

/** State functions of `keystone_endpoint`. */
export interface KeystoneEndpointStates {
  readonly absent: KeystoneEndpointAbsent;
  readonly present: KeystoneEndpointPresent;
}
