// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ConsulAclAbsentDocs {}

export interface ConsulAclAbsentArgs {
  /** @default "http://localhost:8500" */
  readonly consul_url?: Arg<string>;
  readonly id?: Arg<Value>;
  readonly token?: Arg<Value>;
}

/** Arguments of `consul.acl_absent`, besides its name. */
export interface ConsulAclAbsent extends ConsulAclAbsentDocs, ConsulAclAbsentArgs {}

export interface ConsulAclPresentDocs {}

export interface ConsulAclPresentArgs {
  /** @default "http://localhost:8500" */
  readonly consul_url?: Arg<string>;
  readonly id?: Arg<Value>;
  /** @default "" */
  readonly rules?: Arg<string>;
  readonly token?: Arg<Value>;
  /** @default "client" */
  readonly type?: Arg<string>;
}

/** Arguments of `consul.acl_present`, besides its name. */
export interface ConsulAclPresent extends ConsulAclPresentDocs, ConsulAclPresentArgs {}

export interface ConsulStatesDocs {}

/** State functions of `consul`. */
export interface ConsulStates extends ConsulStatesDocs {
  readonly acl_absent: State<ConsulAclAbsent>;
  readonly acl_present: State<ConsulAclPresent>;
}
