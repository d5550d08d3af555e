// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `consul.acl_absent`, besides its name. */
export interface ConsulAclAbsent {
  /** @default "http://localhost:8500" */
  readonly consul_url?: Arg<string>;
  readonly id?: Arg<Value>;
  readonly token?: Arg<Value>;
}

/** Arguments of `consul.acl_present`, besides its name. */
export interface ConsulAclPresent {
  /** @default "http://localhost:8500" */
  readonly consul_url?: Arg<string>;
  readonly id?: Arg<Value>;
  /** @default "" */
  readonly rules?: Arg<string>;
  readonly token?: Arg<Value>;
  /** @default "client" */
  readonly type?: Arg<string>;
}

/** State functions of `consul`. */
export interface ConsulStates {
  readonly acl_absent: ConsulAclAbsent;
  readonly acl_present: ConsulAclPresent;
}
