// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SelinuxBooleanDocs {}

export interface SelinuxBooleanArgs {
  /** @default false */
  readonly persist?: Arg<boolean>;
  readonly value?: Arg<Value>;
}

/** Arguments of `selinux.boolean`, besides its name. */
export interface SelinuxBoolean extends SelinuxBooleanDocs, SelinuxBooleanArgs {}

export interface SelinuxBoolean3006Docs {}

export interface SelinuxBoolean3006Args {}

export interface SelinuxBoolean3006 extends SelinuxBoolean3006Docs, SelinuxBoolean3006Args, SelinuxBoolean {
  readonly value: Arg<Value>;
}

export interface SelinuxBoolean3007Docs {}

export interface SelinuxBoolean3007Args {}

export interface SelinuxBoolean3007 extends SelinuxBoolean3007Docs, SelinuxBoolean3007Args, SelinuxBoolean {
  readonly value: Arg<Value>;
}

export interface SelinuxBoolean3008Docs {}

export interface SelinuxBoolean3008Args {
  readonly booleans?: Arg<Value>;
}

export interface SelinuxBoolean3008 extends SelinuxBoolean3008Docs, SelinuxBoolean3008Args, SelinuxBoolean {}

export interface SelinuxFcontextPolicyAbsentDocs {}

export interface SelinuxFcontextPolicyAbsentArgs {
  /** @default "a" */
  readonly filetype?: Arg<string>;
  readonly sel_level?: Arg<Value>;
  readonly sel_type?: Arg<Value>;
  readonly sel_user?: Arg<Value>;
}

/** Arguments of `selinux.fcontext_policy_absent`, besides its name. */
export interface SelinuxFcontextPolicyAbsent extends SelinuxFcontextPolicyAbsentDocs, SelinuxFcontextPolicyAbsentArgs {}

export interface SelinuxFcontextPolicyAppliedDocs {}

export interface SelinuxFcontextPolicyAppliedArgs {
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `selinux.fcontext_policy_applied`, besides its name. */
export interface SelinuxFcontextPolicyApplied extends SelinuxFcontextPolicyAppliedDocs, SelinuxFcontextPolicyAppliedArgs {}

export interface SelinuxFcontextPolicyPresentDocs {}

export interface SelinuxFcontextPolicyPresentArgs {
  /** @default "a" */
  readonly filetype?: Arg<string>;
  readonly sel_level?: Arg<Value>;
  readonly sel_type: Arg<Value>;
  readonly sel_user?: Arg<Value>;
}

/** Arguments of `selinux.fcontext_policy_present`, besides its name. */
export interface SelinuxFcontextPolicyPresent extends SelinuxFcontextPolicyPresentDocs, SelinuxFcontextPolicyPresentArgs {}

/** Arguments of `selinux.mode`, besides its name. */
export interface SelinuxMode {}

export interface SelinuxModuleDocs {}

export interface SelinuxModuleArgs {
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

/** Arguments of `selinux.module`, besides its name. */
export interface SelinuxModule extends SelinuxModuleDocs, SelinuxModuleArgs {}

/** Arguments of `selinux.module_install`, besides its name. */
export interface SelinuxModuleInstall {}

/** Arguments of `selinux.module_remove`, besides its name. */
export interface SelinuxModuleRemove {}

export interface SelinuxPortPolicyAbsentDocs {}

export interface SelinuxPortPolicyAbsentArgs {
  readonly port?: Arg<number | string>;
  readonly protocol?: Arg<Value>;
  readonly sel_type?: Arg<Value>;
}

/** Arguments of `selinux.port_policy_absent`, besides its name. */
export interface SelinuxPortPolicyAbsent extends SelinuxPortPolicyAbsentDocs, SelinuxPortPolicyAbsentArgs {}

export interface SelinuxPortPolicyPresentDocs {}

export interface SelinuxPortPolicyPresentArgs {
  readonly port?: Arg<number | string>;
  readonly protocol?: Arg<Value>;
  readonly sel_range?: Arg<Value>;
  readonly sel_type: Arg<Value>;
}

/** Arguments of `selinux.port_policy_present`, besides its name. */
export interface SelinuxPortPolicyPresent extends SelinuxPortPolicyPresentDocs, SelinuxPortPolicyPresentArgs {}

export interface SelinuxStatesDocs {}

/** State functions of `selinux`. */
export interface SelinuxStates extends SelinuxStatesDocs {
  readonly boolean: State<SelinuxBoolean>;
  readonly fcontext_policy_absent: State<SelinuxFcontextPolicyAbsent>;
  readonly fcontext_policy_applied: State<SelinuxFcontextPolicyApplied>;
  readonly fcontext_policy_present: State<SelinuxFcontextPolicyPresent>;
  readonly mode: State<SelinuxMode>;
  readonly module: State<SelinuxModule>;
  readonly module_install: State<SelinuxModuleInstall>;
  readonly module_remove: State<SelinuxModuleRemove>;
  readonly port_policy_absent: State<SelinuxPortPolicyAbsent>;
  readonly port_policy_present: State<SelinuxPortPolicyPresent>;
}

export interface SelinuxStates3006Docs {}

export interface SelinuxStates3006 extends SelinuxStates3006Docs, SelinuxStates {
  readonly boolean: State<SelinuxBoolean3006>;
}

export interface SelinuxStates3007Docs {}

export interface SelinuxStates3007 extends SelinuxStates3007Docs, SelinuxStates {
  readonly boolean: State<SelinuxBoolean3007>;
}

export interface SelinuxStates3008Docs {}

export interface SelinuxStates3008 extends SelinuxStates3008Docs, SelinuxStates {
  readonly boolean: State<SelinuxBoolean3008>;
}
