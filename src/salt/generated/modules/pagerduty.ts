// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PagerdutyCreateEventDocs {}

export interface PagerdutyCreateEventArgs {
  readonly details: Arg<Value>;
  readonly profile: Arg<Value>;
  readonly service_key: Arg<Value>;
}

/** Arguments of `pagerduty.create_event`, besides its name. */
export interface PagerdutyCreateEvent extends PagerdutyCreateEventDocs, PagerdutyCreateEventArgs {}

export interface PagerdutyStatesDocs {}

/** State functions of `pagerduty`. */
export interface PagerdutyStates extends PagerdutyStatesDocs {
  readonly create_event: State<PagerdutyCreateEvent>;
}
