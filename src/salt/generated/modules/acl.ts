// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `acl.absent`, besides its name. */
export interface AclAbsent {
  /** @default "" */
  readonly acl_name?: Arg<string>;
  readonly acl_type: Arg<Value>;
  /** @default "" */
  readonly perms?: Arg<string>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `acl.list_absent`, besides its name. */
export interface AclListAbsent {
  readonly acl_names?: Arg<Value>;
  readonly acl_type: Arg<Value>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `acl.list_present`, besides its name. */
export interface AclListPresent {
  readonly acl_names?: Arg<Value>;
  readonly acl_type: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "" */
  readonly perms?: Arg<string>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `acl.present`, besides its name. */
export interface AclPresent {
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

/** State functions of `acl`. */
export interface AclStates {
  readonly absent: AclAbsent;
  readonly list_absent: AclListAbsent;
  readonly list_present: AclListPresent;
  readonly present: AclPresent;
}
