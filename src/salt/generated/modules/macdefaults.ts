// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `macdefaults.absent`, besides its name. */
export interface MacdefaultsAbsent {
  readonly domain: Arg<string>;
  readonly user?: Arg<number | string>;
}

export interface MacdefaultsAbsent3008 extends MacdefaultsAbsent {
  readonly name_separator?: Arg<Value>;
}

/** Arguments of `macdefaults.write`, besides its name. */
export interface MacdefaultsWrite {
  readonly domain: Arg<string>;
  readonly user?: Arg<number | string>;
  readonly value: Arg<Value>;
  readonly vtype?: Arg<Value>;
}

export interface MacdefaultsWrite3006 extends MacdefaultsWrite {
  /** @default "string" */
  readonly vtype?: Arg<Value>;
}

export interface MacdefaultsWrite3008 extends MacdefaultsWrite {
  readonly name_separator?: Arg<Value>;
}

/** State functions of `macdefaults`. */
export interface MacdefaultsStates {
  readonly absent: MacdefaultsAbsent;
  readonly write: MacdefaultsWrite;
}

export interface MacdefaultsStates3006 extends MacdefaultsStates {
  readonly write: MacdefaultsWrite3006;
}

export interface MacdefaultsStates3008 extends MacdefaultsStates {
  readonly absent: MacdefaultsAbsent3008;
  readonly write: MacdefaultsWrite3008;
}
