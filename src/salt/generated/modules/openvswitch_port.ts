// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface OpenvswitchPortAbsentDocs {}

export interface OpenvswitchPortAbsentArgs {
  readonly bridge?: Arg<Value>;
}

/** Arguments of `openvswitch_port.absent`, besides its name. */
export interface OpenvswitchPortAbsent extends OpenvswitchPortAbsentDocs, OpenvswitchPortAbsentArgs {}

export interface OpenvswitchPortPresentDocs {}

export interface OpenvswitchPortPresentArgs {
  readonly bridge: Arg<Value>;
  readonly dst_port?: Arg<Value>;
  readonly id?: Arg<Value>;
  /** @default false */
  readonly internal?: Arg<boolean>;
  readonly remote?: Arg<Value>;
  readonly tunnel_type?: Arg<Value>;
}

/** Arguments of `openvswitch_port.present`, besides its name. */
export interface OpenvswitchPortPresent extends OpenvswitchPortPresentDocs, OpenvswitchPortPresentArgs {}

export interface OpenvswitchPortStatesDocs {}

/** State functions of `openvswitch_port`. */
export interface OpenvswitchPortStates extends OpenvswitchPortStatesDocs {
  readonly absent: State<OpenvswitchPortAbsent>;
  readonly present: State<OpenvswitchPortPresent>;
}
