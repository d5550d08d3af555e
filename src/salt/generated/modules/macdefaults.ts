// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MacdefaultsAbsentDocs {}

export interface MacdefaultsAbsentArgs {
  readonly domain: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `macdefaults.absent`, besides its name. */
export interface MacdefaultsAbsent extends MacdefaultsAbsentDocs, MacdefaultsAbsentArgs {}

export interface MacdefaultsAbsent3008Docs {}

export interface MacdefaultsAbsent3008Args {
  readonly name_separator?: Arg<Value>;
}

export interface MacdefaultsAbsent3008 extends MacdefaultsAbsent3008Docs, MacdefaultsAbsent3008Args, MacdefaultsAbsent {}

export interface MacdefaultsWriteDocs {}

export interface MacdefaultsWriteArgs {
  readonly domain: Arg<string>;
  readonly user?: Arg<number | string>;
  readonly value: Arg<Value>;
  readonly vtype?: Arg<Value>;
}

/** Arguments of `macdefaults.write`, besides its name. */
export interface MacdefaultsWrite extends MacdefaultsWriteDocs, MacdefaultsWriteArgs {}

export interface MacdefaultsWrite3006Docs {}

export interface MacdefaultsWrite3006Args {}

export interface MacdefaultsWrite3006 extends MacdefaultsWrite3006Docs, MacdefaultsWrite3006Args, MacdefaultsWrite {
  /** @default "string" */
  readonly vtype?: Arg<Value>;
}

export interface MacdefaultsWrite3007Docs {}

export interface MacdefaultsWrite3007Args {}

export interface MacdefaultsWrite3007 extends MacdefaultsWrite3007Docs, MacdefaultsWrite3007Args, MacdefaultsWrite {
  /** @default "string" */
  readonly vtype?: Arg<Value>;
}

export interface MacdefaultsWrite3008Docs {}

export interface MacdefaultsWrite3008Args {
  readonly name_separator?: Arg<Value>;
}

export interface MacdefaultsWrite3008 extends MacdefaultsWrite3008Docs, MacdefaultsWrite3008Args, MacdefaultsWrite {}

export interface MacdefaultsStatesDocs {}

/** State functions of `macdefaults`. */
export interface MacdefaultsStates extends MacdefaultsStatesDocs {
  readonly absent: State<MacdefaultsAbsent>;
  readonly write: State<MacdefaultsWrite>;
}

export interface MacdefaultsStates3006Docs {}

export interface MacdefaultsStates3006 extends MacdefaultsStates3006Docs, MacdefaultsStates {
  readonly write: State<MacdefaultsWrite3006>;
}

export interface MacdefaultsStates3007Docs {}

export interface MacdefaultsStates3007 extends MacdefaultsStates3007Docs, MacdefaultsStates {
  readonly write: State<MacdefaultsWrite3007>;
}

export interface MacdefaultsStates3008Docs {}

export interface MacdefaultsStates3008 extends MacdefaultsStates3008Docs, MacdefaultsStates {
  readonly absent: State<MacdefaultsAbsent3008>;
  readonly write: State<MacdefaultsWrite3008>;
}
