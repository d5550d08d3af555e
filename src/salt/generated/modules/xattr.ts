// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface XattrDeleteDocs {}

export interface XattrDeleteArgs {
  readonly attributes: Arg<Value>;
}

/** Arguments of `xattr.delete`, besides its name. */
export interface XattrDelete extends XattrDeleteDocs, XattrDeleteArgs {}

export interface XattrExistsDocs {}

export interface XattrExistsArgs {
  readonly attributes: Arg<Value>;
}

/** Arguments of `xattr.exists`, besides its name. */
export interface XattrExists extends XattrExistsDocs, XattrExistsArgs {}

export interface XattrStatesDocs {}

/** State functions of `xattr`. */
export interface XattrStates extends XattrStatesDocs {
  readonly delete: State<XattrDelete>;
  readonly exists: State<XattrExists>;
}
