// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GrainsAbsentDocs {}

export interface GrainsAbsentArgs {
  /** @default ":" */
  readonly delimiter?: Arg<string>;
  /** @default false */
  readonly destructive?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `grains.absent`, besides its name. */
export interface GrainsAbsent extends GrainsAbsentDocs, GrainsAbsentArgs {}

export interface GrainsAppendDocs {}

export interface GrainsAppendArgs {
  /** @default false */
  readonly convert?: Arg<boolean>;
  /** @default ":" */
  readonly delimiter?: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `grains.append`, besides its name. */
export interface GrainsAppend extends GrainsAppendDocs, GrainsAppendArgs {}

export interface GrainsExistsDocs {}

export interface GrainsExistsArgs {
  /** @default ":" */
  readonly delimiter?: Arg<string>;
}

/** Arguments of `grains.exists`, besides its name. */
export interface GrainsExists extends GrainsExistsDocs, GrainsExistsArgs {}

export interface GrainsListAbsentDocs {}

export interface GrainsListAbsentArgs {
  /** @default ":" */
  readonly delimiter?: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `grains.list_absent`, besides its name. */
export interface GrainsListAbsent extends GrainsListAbsentDocs, GrainsListAbsentArgs {}

export interface GrainsListPresentDocs {}

export interface GrainsListPresentArgs {
  /** @default ":" */
  readonly delimiter?: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `grains.list_present`, besides its name. */
export interface GrainsListPresent extends GrainsListPresentDocs, GrainsListPresentArgs {}

export interface GrainsPresentDocs {}

export interface GrainsPresentArgs {
  /** @default ":" */
  readonly delimiter?: Arg<string>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly value: Arg<Value>;
}

/** Arguments of `grains.present`, besides its name. */
export interface GrainsPresent extends GrainsPresentDocs, GrainsPresentArgs {}

export interface GrainsStatesDocs {}

/** State functions of `grains`. */
export interface GrainsStates extends GrainsStatesDocs {
  readonly absent: State<GrainsAbsent>;
  readonly append: State<GrainsAppend>;
  readonly exists: State<GrainsExists>;
  readonly list_absent: State<GrainsListAbsent>;
  readonly list_present: State<GrainsListPresent>;
  readonly present: State<GrainsPresent>;
}
