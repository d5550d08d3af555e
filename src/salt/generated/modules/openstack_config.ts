// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `openstack_config.absent`, besides its name. */
export interface OpenstackConfigAbsent {
  readonly filename: Arg<string>;
  readonly parameter?: Arg<Value>;
  readonly section: Arg<Value>;
}

/** Arguments of `openstack_config.present`, besides its name. */
export interface OpenstackConfigPresent {
  readonly filename: Arg<string>;
  readonly parameter?: Arg<Value>;
  readonly section: Arg<Value>;
  readonly value: Arg<Value>;
}

/** State functions of `openstack_config`. */
export interface OpenstackConfigStates {
  readonly absent: OpenstackConfigAbsent;
  readonly present: OpenstackConfigPresent;
}
