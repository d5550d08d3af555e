// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `cryptdev.mapped`, besides its name. */
export interface CryptdevMapped {
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

/** Arguments of `cryptdev.unmapped`, besides its name. */
export interface CryptdevUnmapped {
  /** @default "/etc/crypttab" */
  readonly config?: Arg<string>;
  /** @default false */
  readonly immediate?: Arg<boolean>;
  /** @default true */
  readonly persist?: Arg<boolean>;
}

/** State functions of `cryptdev`. */
export interface CryptdevStates {
  readonly mapped: CryptdevMapped;
  readonly unmapped: CryptdevUnmapped;
}
