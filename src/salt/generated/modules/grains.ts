// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `grains.absent`, besides its name. */
export interface GrainsAbsent {
  /** @default ":" */
  readonly delimiter?: Arg<string>;
  /** @default false */
  readonly destructive?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `grains.append`, besides its name. */
export interface GrainsAppend {
  /** @default false */
  readonly convert?: Arg<boolean>;
  /** @default ":" */
  readonly delimiter?: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `grains.exists`, besides its name. */
export interface GrainsExists {
  /** @default ":" */
  readonly delimiter?: Arg<string>;
}

/** Arguments of `grains.list_absent`, besides its name. */
export interface GrainsListAbsent {
  /** @default ":" */
  readonly delimiter?: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `grains.list_present`, besides its name. */
export interface GrainsListPresent {
  /** @default ":" */
  readonly delimiter?: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `grains.present`, besides its name. */
export interface GrainsPresent {
  /** @default ":" */
  readonly delimiter?: Arg<string>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly value: Arg<Value>;
}

/** State functions of `grains`. */
export interface GrainsStates {
  readonly absent: GrainsAbsent;
  readonly append: GrainsAppend;
  readonly exists: GrainsExists;
  readonly list_absent: GrainsListAbsent;
  readonly list_present: GrainsListPresent;
  readonly present: GrainsPresent;
}
