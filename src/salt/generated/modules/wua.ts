// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `wua.installed`, besides its name. */
export interface WuaInstalled {
  readonly updates?: Arg<Value>;
}

/** Arguments of `wua.removed`, besides its name. */
export interface WuaRemoved {
  readonly updates?: Arg<Value>;
}

/** Arguments of `wua.uptodate`, besides its name. */
export interface WuaUptodate {
  readonly categories?: Arg<Value>;
  /** @default false */
  readonly drivers?: Arg<boolean>;
  readonly severities?: Arg<Value>;
  /** @default false */
  readonly skip_hidden?: Arg<boolean>;
  /** @default false */
  readonly skip_mandatory?: Arg<boolean>;
  /** @default true */
  readonly skip_reboot?: Arg<boolean>;
  /** @default true */
  readonly software?: Arg<boolean>;
}

/** State functions of `wua`. */
export interface WuaStates {
  readonly installed: WuaInstalled;
  readonly removed: WuaRemoved;
  readonly uptodate: WuaUptodate;
}
