// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `msteams.post_card`, besides its name. */
export interface MsteamsPostCard {
  readonly hook_url?: Arg<Value>;
  readonly message: Arg<Value>;
  readonly theme_color?: Arg<Value>;
  readonly title?: Arg<Value>;
}

/** State functions of `msteams`. */
export interface MsteamsStates {
  readonly post_card: MsteamsPostCard;
}
