// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `tuned.off`, besides its name. */
export interface TunedOff {}

/** Arguments of `tuned.profile`, besides its name. */
export interface TunedProfile {}

/** State functions of `tuned`. */
export interface TunedStates {
  readonly off: TunedOff;
  readonly profile: TunedProfile;
}
