// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `lxd_image.absent`, besides its name. */
export interface LxdImageAbsent {
  readonly cert?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly remote_addr?: Arg<string>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd_image.present`, besides its name. */
export interface LxdImagePresent {
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

/** State functions of `lxd_image`. */
export interface LxdImageStates {
  readonly absent: LxdImageAbsent;
  readonly present: LxdImagePresent;
}
