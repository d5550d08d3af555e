// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LdapManagedDocs {}

export interface LdapManagedArgs {
  readonly attrlist?: Arg<Value>;
  readonly connect_spec?: Arg<Value>;
  readonly entries: Arg<Value>;
}

/** Arguments of `ldap.managed`, besides its name. */
export interface LdapManaged extends LdapManagedDocs, LdapManagedArgs {}

export interface LdapStatesDocs {}

/** State functions of `ldap`. */
export interface LdapStates extends LdapStatesDocs {
  readonly managed: State<LdapManaged>;
}
