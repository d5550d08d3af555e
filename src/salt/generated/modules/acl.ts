// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface AclAbsentDocs {}

export interface AclAbsentArgs {
  /** @default "" */
  readonly acl_name?: Arg<string>;
  readonly acl_type: Arg<Value>;
  /** @default "" */
  readonly perms?: Arg<string>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `acl.absent`, besides its name. */
export interface AclAbsent extends AclAbsentDocs, AclAbsentArgs {}

export interface AclListAbsentDocs {}

export interface AclListAbsentArgs {
  readonly acl_names?: Arg<Value>;
  readonly acl_type: Arg<Value>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `acl.list_absent`, besides its name. */
export interface AclListAbsent extends AclListAbsentDocs, AclListAbsentArgs {}

export interface AclListPresentDocs {}

export interface AclListPresentArgs {
  readonly acl_names?: Arg<Value>;
  readonly acl_type: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "" */
  readonly perms?: Arg<string>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `acl.list_present`, besides its name. */
export interface AclListPresent extends AclListPresentDocs, AclListPresentArgs {}

export interface AclPresentDocs {}

export interface AclPresentArgs {
  /** @default "" */
  readonly acl_name?: Arg<string>;
  readonly acl_type: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "" */
  readonly perms?: Arg<string>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `acl.present`, besides its name. */
export interface AclPresent extends AclPresentDocs, AclPresentArgs {}

export interface AclStatesDocs {}

/** State functions of `acl`. */
export interface AclStates extends AclStatesDocs {
  readonly absent: State<AclAbsent>;
  readonly list_absent: State<AclListAbsent>;
  readonly list_present: State<AclListPresent>;
  readonly present: State<AclPresent>;
}
