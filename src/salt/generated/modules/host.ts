// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { OneOrMany, Value } from "../../values.ts";

export interface HostAbsentDocs {}

export interface HostAbsentArgs {
  readonly ip: Arg<Value>;
}

/** Arguments of `host.absent`, besides its name. */
export interface HostAbsent extends HostAbsentDocs, HostAbsentArgs {}

export interface HostOnlyDocs {}

export interface HostOnlyArgs {
  readonly hostnames: Arg<Value>;
}

/** Arguments of `host.only`, besides its name. */
export interface HostOnly extends HostOnlyDocs, HostOnlyArgs {}

export interface HostPresentDocs {}

export interface HostPresentArgs {
  /** @default false */
  readonly clean?: Arg<boolean>;
  /** @default "" */
  readonly comment?: Arg<string>;
  readonly ip: Arg<OneOrMany<string>>;
}

/** Arguments of `host.present`, besides its name. */
export interface HostPresent extends HostPresentDocs, HostPresentArgs {}

export interface HostStatesDocs {}

/** State functions of `host`. */
export interface HostStates extends HostStatesDocs {
  readonly absent: State<HostAbsent>;
  readonly only: State<HostOnly>;
  readonly present: State<HostPresent>;
}
