// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `host.absent`, besides its name. */
export interface HostAbsent {
  readonly ip: Arg<Value>;
}

/** Arguments of `host.only`, besides its name. */
export interface HostOnly {
  readonly hostnames: Arg<Value>;
}

/** Arguments of `host.present`, besides its name. */
export interface HostPresent {
  /** @default false */
  readonly clean?: Arg<boolean>;
  /** @default "" */
  readonly comment?: Arg<string>;
  readonly ip: Arg<Value>;
}

/** State functions of `host`. */
export interface HostStates {
  readonly absent: HostAbsent;
  readonly only: HostOnly;
  readonly present: HostPresent;
}
