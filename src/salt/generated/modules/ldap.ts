// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ldap.managed`, besides its name. */
export interface LdapManaged {
  readonly attrlist?: Arg<Value>;
  readonly connect_spec?: Arg<Value>;
  readonly entries: Arg<Value>;
}

/** State functions of `ldap`. */
export interface LdapStates {
  readonly managed: LdapManaged;
}
