// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LvsServiceAbsentDocs {}

export interface LvsServiceAbsentArgs {
  readonly protocol?: Arg<Value>;
  readonly service_address?: Arg<Value>;
}

/** Arguments of `lvs_service.absent`, besides its name. */
export interface LvsServiceAbsent extends LvsServiceAbsentDocs, LvsServiceAbsentArgs {}

export interface LvsServicePresentDocs {}

export interface LvsServicePresentArgs {
  readonly protocol?: Arg<Value>;
  /** @default "wlc" */
  readonly scheduler?: Arg<string>;
  readonly service_address?: Arg<Value>;
}

/** Arguments of `lvs_service.present`, besides its name. */
export interface LvsServicePresent extends LvsServicePresentDocs, LvsServicePresentArgs {}

export interface LvsServiceStatesDocs {}

/** State functions of `lvs_service`. */
export interface LvsServiceStates extends LvsServiceStatesDocs {
  readonly absent: State<LvsServiceAbsent>;
  readonly present: State<LvsServicePresent>;
}
