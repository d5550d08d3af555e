// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `event.fire_master`, besides its name. */
export interface EventFireMaster {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  readonly preload?: Arg<Value>;
  /** @default true */
  readonly show_changed?: Arg<boolean>;
  /** @default false */
  readonly with_env?: Arg<boolean>;
  /** @default false */
  readonly with_grains?: Arg<boolean>;
  /** @default false */
  readonly with_pillar?: Arg<boolean>;
}

/** Arguments of `event.send`, besides its name. */
export interface EventSend {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  readonly preload?: Arg<Value>;
  /** @default true */
  readonly show_changed?: Arg<boolean>;
  /** @default false */
  readonly with_env?: Arg<boolean>;
  /** @default false */
  readonly with_grains?: Arg<boolean>;
  /** @default false */
  readonly with_pillar?: Arg<boolean>;
}

/** Arguments of `event.wait`, besides its name. */
export interface EventWait {
  readonly data?: Arg<Value>;
  readonly sfun?: Arg<Value>;
}

/** State functions of `event`. */
export interface EventStates {
  readonly fire_master: EventFireMaster;
  readonly send: EventSend;
  readonly wait: EventWait;
}
