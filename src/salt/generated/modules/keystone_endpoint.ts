// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeystoneEndpointAbsentDocs {}

export interface KeystoneEndpointAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly service_name: Arg<Value>;
  readonly url?: Arg<string>;
}

/** Arguments of `keystone_endpoint.absent`, besides its name. */
export interface KeystoneEndpointAbsent extends KeystoneEndpointAbsentDocs, KeystoneEndpointAbsentArgs {}

export interface KeystoneEndpointPresentDocs {}

export interface KeystoneEndpointPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
  readonly region?: Arg<string>;
  readonly service_name: Arg<Value>;
  readonly url?: Arg<string>;
}

/** Arguments of `keystone_endpoint.present`, besides its name. */
export interface KeystoneEndpointPresent extends KeystoneEndpointPresentDocs, KeystoneEndpointPresentArgs {}

export interface KeystoneEndpointStatesDocs {}

/** State functions of `keystone_endpoint`. */
export interface KeystoneEndpointStates extends KeystoneEndpointStatesDocs {
  readonly absent: State<KeystoneEndpointAbsent>;
  readonly present: State<KeystoneEndpointPresent>;
}
