// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MsteamsPostCardDocs {}

export interface MsteamsPostCardArgs {
  readonly hook_url?: Arg<Value>;
  readonly message: Arg<Value>;
  readonly theme_color?: Arg<Value>;
  readonly title?: Arg<Value>;
}

/** Arguments of `msteams.post_card`, besides its name. */
export interface MsteamsPostCard extends MsteamsPostCardDocs, MsteamsPostCardArgs {}

export interface MsteamsStatesDocs {}

/** State functions of `msteams`. */
export interface MsteamsStates extends MsteamsStatesDocs {
  readonly post_card: State<MsteamsPostCard>;
}
