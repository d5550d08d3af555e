// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `layman.absent`, besides its name. */
export interface LaymanAbsent {}

/** Arguments of `layman.present`, besides its name. */
export interface LaymanPresent {}

/** State functions of `layman`. */
export interface LaymanStates {
  readonly absent: LaymanAbsent;
  readonly present: LaymanPresent;
}
