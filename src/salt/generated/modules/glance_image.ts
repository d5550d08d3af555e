// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GlanceImageAbsentDocs {}

export interface GlanceImageAbsentArgs {
  readonly auth?: Arg<Value>;
}

/** Arguments of `glance_image.absent`, besides its name. */
export interface GlanceImageAbsent extends GlanceImageAbsentDocs, GlanceImageAbsentArgs {}

export interface GlanceImagePresentDocs {}

export interface GlanceImagePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
}

/** Arguments of `glance_image.present`, besides its name. */
export interface GlanceImagePresent extends GlanceImagePresentDocs, GlanceImagePresentArgs {}

export interface GlanceImageStatesDocs {}

/** State functions of `glance_image`. */
export interface GlanceImageStates extends GlanceImageStatesDocs {
  readonly absent: State<GlanceImageAbsent>;
  readonly present: State<GlanceImagePresent>;
}
