// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NapalmYangConfiguredDocs {}

export interface NapalmYangConfiguredArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly commit?: Arg<boolean>;
  readonly data: Arg<Value>;
  readonly debug?: Arg<boolean>;
  readonly models?: Arg<Value>;
  readonly profiles?: Arg<Value>;
  readonly replace?: Arg<boolean>;
  readonly test?: Arg<boolean>;
}

/** Arguments of `napalm_yang.configured`, besides its name. */
export interface NapalmYangConfigured extends NapalmYangConfiguredDocs, NapalmYangConfiguredArgs {}

export interface NapalmYangManagedDocs {}

export interface NapalmYangManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly commit?: Arg<boolean>;
  readonly compliance_report?: Arg<boolean>;
  readonly data: Arg<Value>;
  readonly debug?: Arg<boolean>;
  readonly models?: Arg<Value>;
  readonly profiles?: Arg<Value>;
  readonly replace?: Arg<boolean>;
  readonly test?: Arg<boolean>;
}

/** Arguments of `napalm_yang.managed`, besides its name. */
export interface NapalmYangManaged extends NapalmYangManagedDocs, NapalmYangManagedArgs {}

export interface NapalmYangStatesDocs {}

/** State functions of `napalm_yang`. */
export interface NapalmYangStates extends NapalmYangStatesDocs {
  readonly configured: State<NapalmYangConfigured>;
  readonly managed: State<NapalmYangManaged>;
}
