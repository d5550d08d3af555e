// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `xattr.delete`, besides its name. */
export interface XattrDelete {
  readonly attributes: Arg<Value>;
}

/** Arguments of `xattr.exists`, besides its name. */
export interface XattrExists {
  readonly attributes: Arg<Value>;
}

/** State functions of `xattr`. */
export interface XattrStates {
  readonly delete: XattrDelete;
  readonly exists: XattrExists;
}
