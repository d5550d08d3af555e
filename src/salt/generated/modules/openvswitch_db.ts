// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `openvswitch_db.managed`, besides its name. */
export interface OpenvswitchDbManaged {
  readonly data: Arg<Value>;
  readonly record?: Arg<Value>;
  readonly table: Arg<Value>;
}

/** State functions of `openvswitch_db`. */
export interface OpenvswitchDbStates {
  readonly managed: OpenvswitchDbManaged;
}
