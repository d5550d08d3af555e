// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface CryptdevMappedDocs {}

export interface CryptdevMappedArgs {
  /** @default "/etc/crypttab" */
  readonly config?: Arg<string>;
  readonly device: Arg<Value>;
  /** @default false */
  readonly immediate?: Arg<boolean>;
  readonly keyfile?: Arg<Value>;
  /** @default "name" */
  readonly match_on?: Arg<string | readonly Value[]>;
  readonly opts?: Arg<Value>;
  /** @default true */
  readonly persist?: Arg<boolean>;
}

/** Arguments of `cryptdev.mapped`, besides its name. */
export interface CryptdevMapped extends CryptdevMappedDocs, CryptdevMappedArgs {}

export interface CryptdevUnmappedDocs {}

export interface CryptdevUnmappedArgs {
  /** @default "/etc/crypttab" */
  readonly config?: Arg<string>;
  /** @default false */
  readonly immediate?: Arg<boolean>;
  /** @default true */
  readonly persist?: Arg<boolean>;
}

/** Arguments of `cryptdev.unmapped`, besides its name. */
export interface CryptdevUnmapped extends CryptdevUnmappedDocs, CryptdevUnmappedArgs {}

export interface CryptdevStatesDocs {}

/** State functions of `cryptdev`. */
export interface CryptdevStates extends CryptdevStatesDocs {
  readonly mapped: State<CryptdevMapped>;
  readonly unmapped: State<CryptdevUnmapped>;
}
