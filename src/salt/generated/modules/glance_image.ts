// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `glance_image.absent`, besides its name. */
export interface GlanceImageAbsent {
  readonly auth?: Arg<Value>;
}

/** Arguments of `glance_image.present`, besides its name. */
export interface GlanceImagePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
}

/** State functions of `glance_image`. */
export interface GlanceImageStates {
  readonly absent: GlanceImageAbsent;
  readonly present: GlanceImagePresent;
}
