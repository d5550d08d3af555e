// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `cloud.absent`, besides its name. */
export interface CloudAbsent {}

export interface CloudPresentDocs {}

export interface CloudPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly cloud_provider: Arg<string>;
  readonly opts?: Arg<Value>;
}

/** Arguments of `cloud.present`, besides its name. */
export interface CloudPresent extends CloudPresentDocs, CloudPresentArgs {}

export interface CloudProfileDocs {}

export interface CloudProfileArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly opts?: Arg<Value>;
  readonly profile: Arg<string>;
}

/** Arguments of `cloud.profile`, besides its name. */
export interface CloudProfile extends CloudProfileDocs, CloudProfileArgs {}

export interface CloudVolumeAbsentDocs {}

export interface CloudVolumeAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly provider?: Arg<Value>;
}

/** Arguments of `cloud.volume_absent`, besides its name. */
export interface CloudVolumeAbsent extends CloudVolumeAbsentDocs, CloudVolumeAbsentArgs {}

export interface CloudVolumeAttachedDocs {}

export interface CloudVolumeAttachedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly provider?: Arg<Value>;
  readonly server_name: Arg<Value>;
}

/** Arguments of `cloud.volume_attached`, besides its name. */
export interface CloudVolumeAttached extends CloudVolumeAttachedDocs, CloudVolumeAttachedArgs {}

export interface CloudVolumeDetachedDocs {}

export interface CloudVolumeDetachedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly provider?: Arg<Value>;
  readonly server_name?: Arg<Value>;
}

/** Arguments of `cloud.volume_detached`, besides its name. */
export interface CloudVolumeDetached extends CloudVolumeDetachedDocs, CloudVolumeDetachedArgs {}

export interface CloudVolumePresentDocs {}

export interface CloudVolumePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly provider?: Arg<Value>;
}

/** Arguments of `cloud.volume_present`, besides its name. */
export interface CloudVolumePresent extends CloudVolumePresentDocs, CloudVolumePresentArgs {}

export interface CloudStatesDocs {}

/** State functions of `cloud`. */
export interface CloudStates extends CloudStatesDocs {
  readonly absent: State<CloudAbsent>;
  readonly present: State<CloudPresent>;
  readonly profile: State<CloudProfile>;
  readonly volume_absent: State<CloudVolumeAbsent>;
  readonly volume_attached: State<CloudVolumeAttached>;
  readonly volume_detached: State<CloudVolumeDetached>;
  readonly volume_present: State<CloudVolumePresent>;
}
