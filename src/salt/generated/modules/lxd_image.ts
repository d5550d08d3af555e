// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LxdImageAbsentDocs {}

export interface LxdImageAbsentArgs {
  readonly cert?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly remote_addr?: Arg<string>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd_image.absent`, besides its name. */
export interface LxdImageAbsent extends LxdImageAbsentDocs, LxdImageAbsentArgs {}

export interface LxdImagePresentDocs {}

export interface LxdImagePresentArgs {
  readonly aliases?: Arg<Value>;
  readonly auto_update?: Arg<Value>;
  readonly cert?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly public?: Arg<Value>;
  readonly remote_addr?: Arg<string>;
  readonly source: Arg<Value>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd_image.present`, besides its name. */
export interface LxdImagePresent extends LxdImagePresentDocs, LxdImagePresentArgs {}

export interface LxdImageStatesDocs {}

/** State functions of `lxd_image`. */
export interface LxdImageStates extends LxdImageStatesDocs {
  readonly absent: State<LxdImageAbsent>;
  readonly present: State<LxdImagePresent>;
}
