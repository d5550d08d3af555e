// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface WordpressActivatedDocs {}

export interface WordpressActivatedArgs {
  readonly path: Arg<string>;
  readonly user: Arg<number | string>;
}

/** Arguments of `wordpress.activated`, besides its name. */
export interface WordpressActivated extends WordpressActivatedDocs, WordpressActivatedArgs {}

export interface WordpressDeactivatedDocs {}

export interface WordpressDeactivatedArgs {
  readonly path: Arg<string>;
  readonly user: Arg<number | string>;
}

/** Arguments of `wordpress.deactivated`, besides its name. */
export interface WordpressDeactivated extends WordpressDeactivatedDocs, WordpressDeactivatedArgs {}

export interface WordpressInstalledDocs {}

export interface WordpressInstalledArgs {
  readonly admin_email: Arg<Value>;
  readonly admin_password: Arg<string>;
  readonly admin_user: Arg<Value>;
  readonly title: Arg<Value>;
  readonly url: Arg<string>;
  readonly user: Arg<number | string>;
}

/** Arguments of `wordpress.installed`, besides its name. */
export interface WordpressInstalled extends WordpressInstalledDocs, WordpressInstalledArgs {}

export interface WordpressStatesDocs {}

/** State functions of `wordpress`. */
export interface WordpressStates extends WordpressStatesDocs {
  readonly activated: State<WordpressActivated>;
  readonly deactivated: State<WordpressDeactivated>;
  readonly installed: State<WordpressInstalled>;
}
