// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `selinux.boolean`, besides its name. */
export interface SelinuxBoolean {
  /** @default false */
  readonly persist?: Arg<boolean>;
  readonly value?: Arg<Value>;
}

export interface SelinuxBoolean3006 extends SelinuxBoolean {
  readonly value: Arg<Value>;
}

export interface SelinuxBoolean3008 extends SelinuxBoolean {
  readonly booleans?: Arg<Value>;
}

/** Arguments of `selinux.fcontext_policy_absent`, besides its name. */
export interface SelinuxFcontextPolicyAbsent {
  /** @default "a" */
  readonly filetype?: Arg<string>;
  readonly sel_level?: Arg<Value>;
  readonly sel_type?: Arg<Value>;
  readonly sel_user?: Arg<Value>;
}

/** Arguments of `selinux.fcontext_policy_applied`, besides its name. */
export interface SelinuxFcontextPolicyApplied {
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `selinux.fcontext_policy_present`, besides its name. */
export interface SelinuxFcontextPolicyPresent {
  /** @default "a" */
  readonly filetype?: Arg<string>;
  readonly sel_level?: Arg<Value>;
  readonly sel_type: Arg<Value>;
  readonly sel_user?: Arg<Value>;
}

/** Arguments of `selinux.mode`, besides its name. */
export interface SelinuxMode {}

/** Arguments of `selinux.module`, besides its name. */
export interface SelinuxModule {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly install?: Arg<Value>;
  /** @default "Enabled" */
  readonly module_state?: Arg<string>;
  readonly remove?: Arg<Value>;
  readonly source?: Arg<Value>;
  /** @default "any" */
  readonly version?: Arg<string>;
}

/** Arguments of `selinux.module_install`, besides its name. */
export interface SelinuxModuleInstall {}

/** Arguments of `selinux.module_remove`, besides its name. */
export interface SelinuxModuleRemove {}

/** Arguments of `selinux.port_policy_absent`, besides its name. */
export interface SelinuxPortPolicyAbsent {
  readonly port?: Arg<number | string>;
  readonly protocol?: Arg<Value>;
  readonly sel_type?: Arg<Value>;
}

/** Arguments of `selinux.port_policy_present`, besides its name. */
export interface SelinuxPortPolicyPresent {
  readonly port?: Arg<number | string>;
  readonly protocol?: Arg<Value>;
  readonly sel_range?: Arg<Value>;
  readonly sel_type: Arg<Value>;
}

/** State functions of `selinux`. */
export interface SelinuxStates {
  readonly boolean: SelinuxBoolean;
  readonly fcontext_policy_absent: SelinuxFcontextPolicyAbsent;
  readonly fcontext_policy_applied: SelinuxFcontextPolicyApplied;
  readonly fcontext_policy_present: SelinuxFcontextPolicyPresent;
  readonly mode: SelinuxMode;
  readonly module: SelinuxModule;
  readonly module_install: SelinuxModuleInstall;
  readonly module_remove: SelinuxModuleRemove;
  readonly port_policy_absent: SelinuxPortPolicyAbsent;
  readonly port_policy_present: SelinuxPortPolicyPresent;
}

export interface SelinuxStates3006 extends SelinuxStates {
  readonly boolean: SelinuxBoolean3006;
}

export interface SelinuxStates3008 extends SelinuxStates {
  readonly boolean: SelinuxBoolean3008;
}
