// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeystoneEndpointAbsentDocs {}

export interface KeystoneEndpointAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly interface?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `keystone.endpoint_absent`, besides its name. */
export interface KeystoneEndpointAbsent extends KeystoneEndpointAbsentDocs, KeystoneEndpointAbsentArgs {}

export interface KeystoneEndpointPresentDocs {}

export interface KeystoneEndpointPresentArgs {
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

/** Arguments of `keystone.endpoint_present`, besides its name. */
export interface KeystoneEndpointPresent extends KeystoneEndpointPresentDocs, KeystoneEndpointPresentArgs {}

export interface KeystoneProjectAbsentDocs {}

export interface KeystoneProjectAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.project_absent`, besides its name. */
export interface KeystoneProjectAbsent extends KeystoneProjectAbsentDocs, KeystoneProjectAbsentArgs {}

export interface KeystoneProjectPresentDocs {}

export interface KeystoneProjectPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly description?: Arg<string>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.project_present`, besides its name. */
export interface KeystoneProjectPresent extends KeystoneProjectPresentDocs, KeystoneProjectPresentArgs {}

export interface KeystoneRoleAbsentDocs {}

export interface KeystoneRoleAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.role_absent`, besides its name. */
export interface KeystoneRoleAbsent extends KeystoneRoleAbsentDocs, KeystoneRoleAbsentArgs {}

export interface KeystoneRolePresentDocs {}

export interface KeystoneRolePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.role_present`, besides its name. */
export interface KeystoneRolePresent extends KeystoneRolePresentDocs, KeystoneRolePresentArgs {}

export interface KeystoneServiceAbsentDocs {}

export interface KeystoneServiceAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.service_absent`, besides its name. */
export interface KeystoneServiceAbsent extends KeystoneServiceAbsentDocs, KeystoneServiceAbsentArgs {}

export interface KeystoneServicePresentDocs {}

export interface KeystoneServicePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly description?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly service_type: Arg<Value>;
}

/** Arguments of `keystone.service_present`, besides its name. */
export interface KeystoneServicePresent extends KeystoneServicePresentDocs, KeystoneServicePresentArgs {}

export interface KeystoneTenantAbsentDocs {}

export interface KeystoneTenantAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.tenant_absent`, besides its name. */
export interface KeystoneTenantAbsent extends KeystoneTenantAbsentDocs, KeystoneTenantAbsentArgs {}

export interface KeystoneTenantPresentDocs {}

export interface KeystoneTenantPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly description?: Arg<string>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.tenant_present`, besides its name. */
export interface KeystoneTenantPresent extends KeystoneTenantPresentDocs, KeystoneTenantPresentArgs {}

export interface KeystoneUserAbsentDocs {}

export interface KeystoneUserAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `keystone.user_absent`, besides its name. */
export interface KeystoneUserAbsent extends KeystoneUserAbsentDocs, KeystoneUserAbsentArgs {}

export interface KeystoneUserPresentDocs {}

export interface KeystoneUserPresentArgs {
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

/** Arguments of `keystone.user_present`, besides its name. */
export interface KeystoneUserPresent extends KeystoneUserPresentDocs, KeystoneUserPresentArgs {}

export interface KeystoneStatesDocs {}

/** State functions of `keystone`. */
export interface KeystoneStates extends KeystoneStatesDocs {
  readonly endpoint_absent: State<KeystoneEndpointAbsent>;
  readonly endpoint_present: State<KeystoneEndpointPresent>;
  readonly project_absent: State<KeystoneProjectAbsent>;
  readonly project_present: State<KeystoneProjectPresent>;
  readonly role_absent: State<KeystoneRoleAbsent>;
  readonly role_present: State<KeystoneRolePresent>;
  readonly service_absent: State<KeystoneServiceAbsent>;
  readonly service_present: State<KeystoneServicePresent>;
  readonly tenant_absent: State<KeystoneTenantAbsent>;
  readonly tenant_present: State<KeystoneTenantPresent>;
  readonly user_absent: State<KeystoneUserAbsent>;
  readonly user_present: State<KeystoneUserPresent>;
}
