// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LvsServerAbsentDocs {}

export interface LvsServerAbsentArgs {
  readonly protocol?: Arg<Value>;
  readonly server_address?: Arg<Value>;
  readonly service_address?: Arg<Value>;
}

/** Arguments of `lvs_server.absent`, besides its name. */
export interface LvsServerAbsent extends LvsServerAbsentDocs, LvsServerAbsentArgs {}

export interface LvsServerPresentDocs {}

export interface LvsServerPresentArgs {
  /** @default "dr" */
  readonly packet_forward_method?: Arg<string>;
  readonly protocol?: Arg<Value>;
  readonly server_address?: Arg<Value>;
  readonly service_address?: Arg<Value>;
  /** @default 1 */
  readonly weight?: Arg<number>;
}

/** Arguments of `lvs_server.present`, besides its name. */
export interface LvsServerPresent extends LvsServerPresentDocs, LvsServerPresentArgs {}

export interface LvsServerStatesDocs {}

/** State functions of `lvs_server`. */
export interface LvsServerStates extends LvsServerStatesDocs {
  readonly absent: State<LvsServerAbsent>;
  readonly present: State<LvsServerPresent>;
}
