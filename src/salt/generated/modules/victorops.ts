// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface VictoropsCreateEventDocs {}

export interface VictoropsCreateEventArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly ack_author?: Arg<string>;
  readonly ack_message?: Arg<string>;
  readonly entity_display_name?: Arg<Value>;
  readonly entity_id?: Arg<number | string>;
  readonly entity_is_host?: Arg<Value>;
  readonly message_type: Arg<Value>;
  /** @default "everyone" */
  readonly routing_key?: Arg<string>;
  readonly state_message?: Arg<Value>;
  readonly state_start_time?: Arg<Value>;
  readonly state_start_time_fmt?: Arg<Value>;
  readonly timestamp?: Arg<Value>;
  readonly timestamp_fmt?: Arg<Value>;
}

/** Arguments of `victorops.create_event`, besides its name. */
export interface VictoropsCreateEvent extends VictoropsCreateEventDocs, VictoropsCreateEventArgs {}

export interface VictoropsStatesDocs {}

/** State functions of `victorops`. */
export interface VictoropsStates extends VictoropsStatesDocs {
  readonly create_event: State<VictoropsCreateEvent>;
}
