// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `napalm_yang.configured`, besides its name. */
export interface NapalmYangConfigured {
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

/** Arguments of `napalm_yang.managed`, besides its name. */
export interface NapalmYangManaged {
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

/** State functions of `napalm_yang`. */
export interface NapalmYangStates {
  readonly configured: NapalmYangConfigured;
  readonly managed: NapalmYangManaged;
}
