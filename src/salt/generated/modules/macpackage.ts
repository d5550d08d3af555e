// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MacpackageInstalledDocs {}

export interface MacpackageInstalledArgs {
  /** @default false */
  readonly allow_untrusted?: Arg<boolean>;
  /** @default false */
  readonly app?: Arg<boolean>;
  /** @default false */
  readonly dmg?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly mpkg?: Arg<boolean>;
  /** @default false */
  readonly store?: Arg<boolean>;
  /** @default "LocalSystem" */
  readonly target?: Arg<string>;
  readonly version_check?: Arg<Value>;
}

/** Arguments of `macpackage.installed`, besides its name. */
export interface MacpackageInstalled extends MacpackageInstalledDocs, MacpackageInstalledArgs {}

export interface MacpackageStatesDocs {}

/** State functions of `macpackage`. */
export interface MacpackageStates extends MacpackageStatesDocs {
  readonly installed: State<MacpackageInstalled>;
}
