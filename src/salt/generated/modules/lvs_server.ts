// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `lvs_server.absent`, besides its name. */
export interface LvsServerAbsent {
  readonly protocol?: Arg<Value>;
  readonly server_address?: Arg<Value>;
  readonly service_address?: Arg<Value>;
}

/** Arguments of `lvs_server.present`, besides its name. */
export interface LvsServerPresent {
  /** @default "dr" */
  readonly packet_forward_method?: Arg<string>;
  readonly protocol?: Arg<Value>;
  readonly server_address?: Arg<Value>;
  readonly service_address?: Arg<Value>;
  /** @default 1 */
  readonly weight?: Arg<number>;
}

/** State functions of `lvs_server`. */
export interface LvsServerStates {
  readonly absent: LvsServerAbsent;
  readonly present: LvsServerPresent;
}
