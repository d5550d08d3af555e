// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `openvswitch_bridge.absent`, besides its name. */
export interface OpenvswitchBridgeAbsent {}

/** Arguments of `openvswitch_bridge.present`, besides its name. */
export interface OpenvswitchBridgePresent {
  readonly parent?: Arg<Value>;
  readonly vlan?: Arg<Value>;
}

/** State functions of `openvswitch_bridge`. */
export interface OpenvswitchBridgeStates {
  readonly absent: OpenvswitchBridgeAbsent;
  readonly present: OpenvswitchBridgePresent;
}
