// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `lvs_service.absent`, besides its name. */
export interface LvsServiceAbsent {
  readonly protocol?: Arg<Value>;
  readonly service_address?: Arg<Value>;
}

/** Arguments of `lvs_service.present`, besides its name. */
export interface LvsServicePresent {
  readonly protocol?: Arg<Value>;
  /** @default "wlc" */
  readonly scheduler?: Arg<string>;
  readonly service_address?: Arg<Value>;
}

/** State functions of `lvs_service`. */
export interface LvsServiceStates {
  readonly absent: LvsServiceAbsent;
  readonly present: LvsServicePresent;
}
