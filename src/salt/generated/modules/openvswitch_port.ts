// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `openvswitch_port.absent`, besides its name. */
export interface OpenvswitchPortAbsent {
  readonly bridge?: Arg<Value>;
}

/** Arguments of `openvswitch_port.present`, besides its name. */
export interface OpenvswitchPortPresent {
  readonly bridge: Arg<Value>;
  readonly dst_port?: Arg<Value>;
  readonly id?: Arg<Value>;
  /** @default false */
  readonly internal?: Arg<boolean>;
  readonly remote?: Arg<Value>;
  readonly tunnel_type?: Arg<Value>;
}

/** State functions of `openvswitch_port`. */
export interface OpenvswitchPortStates {
  readonly absent: OpenvswitchPortAbsent;
  readonly present: OpenvswitchPortPresent;
}
