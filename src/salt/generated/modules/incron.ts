// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `incron.absent`, besides its name. */
export interface IncronAbsent {
  readonly cmd: Arg<Value>;
  readonly mask: Arg<Value>;
  readonly path: Arg<string>;
  /** @default "root" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `incron.present`, besides its name. */
export interface IncronPresent {
  readonly cmd: Arg<Value>;
  readonly mask: Arg<Value>;
  readonly path: Arg<string>;
  /** @default "root" */
  readonly user?: Arg<number | string>;
}

/** State functions of `incron`. */
export interface IncronStates {
  readonly absent: IncronAbsent;
  readonly present: IncronPresent;
}
