// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `openvswitch_bridge.absent`, besides its name. */
export interface OpenvswitchBridgeAbsent {}

export interface OpenvswitchBridgePresentDocs {}

export interface OpenvswitchBridgePresentArgs {
  readonly parent?: Arg<Value>;
  readonly vlan?: Arg<Value>;
}

/** Arguments of `openvswitch_bridge.present`, besides its name. */
export interface OpenvswitchBridgePresent extends OpenvswitchBridgePresentDocs, OpenvswitchBridgePresentArgs {}

export interface OpenvswitchBridgeStatesDocs {}

/** State functions of `openvswitch_bridge`. */
export interface OpenvswitchBridgeStates extends OpenvswitchBridgeStatesDocs {
  readonly absent: State<OpenvswitchBridgeAbsent>;
  readonly present: State<OpenvswitchBridgePresent>;
}
