// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ifttt.trigger_event`, besides its name. */
export interface IftttTriggerEvent {
  readonly event: Arg<string>;
  readonly value1?: Arg<Value>;
  readonly value2?: Arg<Value>;
  readonly value3?: Arg<Value>;
}

/** State functions of `ifttt`. */
export interface IftttStates {
  readonly trigger_event: IftttTriggerEvent;
}
