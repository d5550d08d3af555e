// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `wordpress.activated`, besides its name. */
export interface WordpressActivated {
  readonly path: Arg<string>;
  readonly user: Arg<number | string>;
}

/** Arguments of `wordpress.deactivated`, besides its name. */
export interface WordpressDeactivated {
  readonly path: Arg<string>;
  readonly user: Arg<number | string>;
}

/** Arguments of `wordpress.installed`, besides its name. */
export interface WordpressInstalled {
  readonly admin_email: Arg<Value>;
  readonly admin_password: Arg<string>;
  readonly admin_user: Arg<Value>;
  readonly title: Arg<Value>;
  readonly url: Arg<string>;
  readonly user: Arg<number | string>;
}

/** State functions of `wordpress`. */
export interface WordpressStates {
  readonly activated: WordpressActivated;
  readonly deactivated: WordpressDeactivated;
  readonly installed: WordpressInstalled;
}
