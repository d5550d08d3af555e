// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `service.dead`, besides its name. */
export interface ServiceDead {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly enable?: Arg<Value>;
  readonly init_delay?: Arg<Value>;
  readonly no_block?: Arg<boolean>;
  readonly sig?: Arg<string>;
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `service.disabled`, besides its name. */
export interface ServiceDisabled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `service.enabled`, besides its name. */
export interface ServiceEnabled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `service.masked`, besides its name. */
export interface ServiceMasked {
  /** @default false */
  readonly runtime?: Arg<boolean>;
}

/** Arguments of `service.running`, besides its name. */
export interface ServiceRunning {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly enable?: Arg<Value>;
  readonly full_restart?: Arg<boolean>;
  readonly init_delay?: Arg<Value>;
  readonly no_block?: Arg<boolean>;
  readonly reload?: Arg<boolean>;
  readonly sig?: Arg<string>;
  readonly timeout?: Arg<number | string>;
  readonly unmask?: Arg<boolean>;
  readonly unmask_runtime?: Arg<boolean>;
  readonly wait?: Arg<number>;
}

/** Arguments of `service.unmasked`, besides its name. */
export interface ServiceUnmasked {
  /** @default false */
  readonly runtime?: Arg<boolean>;
}

/** State functions of `service`. */
export interface ServiceStates {
  readonly dead: ServiceDead;
  readonly disabled: ServiceDisabled;
  readonly enabled: ServiceEnabled;
  readonly masked: ServiceMasked;
  readonly running: ServiceRunning;
  readonly unmasked: ServiceUnmasked;
}
