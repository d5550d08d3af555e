// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `keystone.endpoint_absent`, besides its name. */
export interface KeystoneEndpointAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly interface?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `keystone.endpoint_present`, besides its name. */
export interface KeystoneEndpointPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly adminurl?: Arg<Value>;
  readonly interface?: Arg<Value>;
  readonly internalurl?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly publicurl?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly url?: Arg<Value>;
}

/** Arguments of `keystone.project_absent`, besides its name. */
export interface KeystoneProjectAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.project_present`, besides its name. */
export interface KeystoneProjectPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly description?: Arg<string>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.role_absent`, besides its name. */
export interface KeystoneRoleAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.role_present`, besides its name. */
export interface KeystoneRolePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.service_absent`, besides its name. */
export interface KeystoneServiceAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.service_present`, besides its name. */
export interface KeystoneServicePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly description?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly service_type: Arg<Value>;
}

/** Arguments of `keystone.tenant_absent`, besides its name. */
export interface KeystoneTenantAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.tenant_present`, besides its name. */
export interface KeystoneTenantPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly description?: Arg<string>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.user_absent`, besides its name. */
export interface KeystoneUserAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.user_present`, besides its name. */
export interface KeystoneUserPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly email: Arg<Value>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  readonly password: Arg<boolean | string>;
  /** @default true */
  readonly password_reset?: Arg<boolean>;
  readonly profile?: Arg<Value>;
  readonly project?: Arg<Value>;
  readonly roles?: Arg<Value>;
  readonly tenant?: Arg<Value>;
}

/** State functions of `keystone`. */
export interface KeystoneStates {
  readonly endpoint_absent: KeystoneEndpointAbsent;
  readonly endpoint_present: KeystoneEndpointPresent;
  readonly project_absent: KeystoneProjectAbsent;
  readonly project_present: KeystoneProjectPresent;
  readonly role_absent: KeystoneRoleAbsent;
  readonly role_present: KeystoneRolePresent;
  readonly service_absent: KeystoneServiceAbsent;
  readonly service_present: KeystoneServicePresent;
  readonly tenant_absent: KeystoneTenantAbsent;
  readonly tenant_present: KeystoneTenantPresent;
  readonly user_absent: KeystoneUserAbsent;
  readonly user_present: KeystoneUserPresent;
}
