// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Mapping, Value } from "../../values.ts";

export interface EventFireMasterDocs {}

export interface EventFireMasterArgs {
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

/** Arguments of `event.fire_master`, besides its name. */
export interface EventFireMaster extends EventFireMasterDocs, EventFireMasterArgs {}

export interface EventSendDocs {}

export interface EventSendArgs {
  readonly data?: Arg<Mapping>;
  readonly preload?: Arg<Mapping>;
  /** @default true */
  readonly show_changed?: Arg<boolean>;
  /** @default false */
  readonly with_env?: Arg<boolean | readonly string[]>;
  /** @default false */
  readonly with_grains?: Arg<boolean | readonly string[]>;
  /** @default false */
  readonly with_pillar?: Arg<boolean | readonly string[]>;
}

/** Arguments of `event.send`, besides its name. */
export interface EventSend extends EventSendDocs, EventSendArgs {}

export interface EventWaitDocs {}

export interface EventWaitArgs {
  readonly data?: Arg<Value>;
  readonly sfun?: Arg<Value>;
}

/** Arguments of `event.wait`, besides its name. */
export interface EventWait extends EventWaitDocs, EventWaitArgs {}

export interface EventStatesDocs {}

/** State functions of `event`. */
export interface EventStates extends EventStatesDocs {
  readonly fire_master: State<EventFireMaster>;
  readonly send: State<EventSend>;
  readonly wait: State<EventWait>;
}
