// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ServiceDeadDocs {}

export interface ServiceDeadArgs {
  readonly enable?: Arg<boolean>;
  readonly init_delay?: Arg<number>;
  readonly no_block?: Arg<boolean>;
  readonly sig?: Arg<string>;
  readonly timeout?: Arg<number>;
}

/** Arguments of `service.dead`, besides its name. */
export interface ServiceDead extends ServiceDeadDocs, ServiceDeadArgs {}

export interface ServiceDisabledDocs {}

export interface ServiceDisabledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `service.disabled`, besides its name. */
export interface ServiceDisabled extends ServiceDisabledDocs, ServiceDisabledArgs {}

export interface ServiceEnabledDocs {}

export interface ServiceEnabledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `service.enabled`, besides its name. */
export interface ServiceEnabled extends ServiceEnabledDocs, ServiceEnabledArgs {}

export interface ServiceMaskedDocs {}

export interface ServiceMaskedArgs {
  /** @default false */
  readonly runtime?: Arg<boolean>;
}

/** Arguments of `service.masked`, besides its name. */
export interface ServiceMasked extends ServiceMaskedDocs, ServiceMaskedArgs {}

export interface ServiceRunningDocs {}

export interface ServiceRunningArgs {
  readonly enable?: Arg<boolean>;
  readonly full_restart?: Arg<boolean>;
  readonly init_delay?: Arg<number>;
  readonly no_block?: Arg<boolean>;
  readonly reload?: Arg<boolean>;
  readonly sig?: Arg<string>;
  readonly timeout?: Arg<number>;
  readonly unmask?: Arg<boolean>;
  readonly unmask_runtime?: Arg<boolean>;
  readonly wait?: Arg<number>;
}

/** Arguments of `service.running`, besides its name. */
export interface ServiceRunning extends ServiceRunningDocs, ServiceRunningArgs {}

export interface ServiceUnmaskedDocs {}

export interface ServiceUnmaskedArgs {
  /** @default false */
  readonly runtime?: Arg<boolean>;
}

/** Arguments of `service.unmasked`, besides its name. */
export interface ServiceUnmasked extends ServiceUnmaskedDocs, ServiceUnmaskedArgs {}

export interface ServiceStatesDocs {}

/** State functions of `service`. */
export interface ServiceStates extends ServiceStatesDocs {
  readonly dead: State<ServiceDead>;
  readonly disabled: State<ServiceDisabled>;
  readonly enabled: State<ServiceEnabled>;
  readonly masked: State<ServiceMasked>;
  readonly running: State<ServiceRunning>;
  readonly unmasked: State<ServiceUnmasked>;
}
