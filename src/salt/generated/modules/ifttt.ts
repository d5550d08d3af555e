// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface IftttTriggerEventDocs {}

export interface IftttTriggerEventArgs {
  readonly event: Arg<string>;
  readonly value1?: Arg<Value>;
  readonly value2?: Arg<Value>;
  readonly value3?: Arg<Value>;
}

/** Arguments of `ifttt.trigger_event`, besides its name. */
export interface IftttTriggerEvent extends IftttTriggerEventDocs, IftttTriggerEventArgs {}

export interface IftttStatesDocs {}

/** State functions of `ifttt`. */
export interface IftttStates extends IftttStatesDocs {
  readonly trigger_event: State<IftttTriggerEvent>;
}
