// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `cloud.absent`, besides its name. */
export interface CloudAbsent {}

/** Arguments of `cloud.present`, besides its name. */
export interface CloudPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly cloud_provider: Arg<string>;
  readonly opts?: Arg<Value>;
}

/** Arguments of `cloud.profile`, besides its name. */
export interface CloudProfile {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly opts?: Arg<Value>;
  readonly profile: Arg<string>;
}

/** Arguments of `cloud.volume_absent`, besides its name. */
export interface CloudVolumeAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly provider?: Arg<Value>;
}

/** Arguments of `cloud.volume_attached`, besides its name. */
export interface CloudVolumeAttached {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly provider?: Arg<Value>;
  readonly server_name: Arg<Value>;
}

/** Arguments of `cloud.volume_detached`, besides its name. */
export interface CloudVolumeDetached {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly provider?: Arg<Value>;
  readonly server_name?: Arg<Value>;
}

/** Arguments of `cloud.volume_present`, besides its name. */
export interface CloudVolumePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly provider?: Arg<Value>;
}

/** State functions of `cloud`. */
export interface CloudStates {
  readonly absent: CloudAbsent;
  readonly present: CloudPresent;
  readonly profile: CloudProfile;
  readonly volume_absent: CloudVolumeAbsent;
  readonly volume_attached: CloudVolumeAttached;
  readonly volume_detached: CloudVolumeDetached;
  readonly volume_present: CloudVolumePresent;
}
