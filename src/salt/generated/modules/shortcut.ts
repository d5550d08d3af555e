// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface ShortcutPresentDocs {}

export interface ShortcutPresentArgs {
  /** @default "" */
  readonly arguments?: Arg<string>;
  /** @default false */
  readonly backup?: Arg<boolean>;
  /** @default "" */
  readonly description?: Arg<string>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "" */
  readonly hot_key?: Arg<string>;
  /** @default 0 */
  readonly icon_index?: Arg<number>;
  /** @default "" */
  readonly icon_location?: Arg<string>;
  /** @default false */
  readonly make_dirs?: Arg<boolean>;
  /** @default "" */
  readonly target?: Arg<string>;
  readonly user?: Arg<number | string>;
  /** @default "Normal" */
  readonly window_style?: Arg<string>;
  /** @default "" */
  readonly working_dir?: Arg<string>;
}

/** Arguments of `shortcut.present`, besides its name. */
export interface ShortcutPresent extends ShortcutPresentDocs, ShortcutPresentArgs {}

export interface ShortcutStatesDocs {}

/** State functions of `shortcut`. */
export interface ShortcutStates extends ShortcutStatesDocs {
  readonly present: State<ShortcutPresent>;
}
