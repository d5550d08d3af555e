// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pagerduty.create_event`, besides its name. */
export interface PagerdutyCreateEvent {
  readonly details: Arg<Value>;
  readonly profile: Arg<Value>;
  readonly service_key: Arg<Value>;
}

/** State functions of `pagerduty`. */
export interface PagerdutyStates {
  readonly create_event: PagerdutyCreateEvent;
}
