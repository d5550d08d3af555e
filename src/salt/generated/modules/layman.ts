// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `layman.absent`, besides its name. */
export interface LaymanAbsent {}

/** Arguments of `layman.present`, besides its name. */
export interface LaymanPresent {}

export interface LaymanStatesDocs {}

/** State functions of `layman`. */
export interface LaymanStates extends LaymanStatesDocs {
  readonly absent: State<LaymanAbsent>;
  readonly present: State<LaymanPresent>;
}
