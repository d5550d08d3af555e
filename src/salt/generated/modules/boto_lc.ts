// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoLcAbsentDocs {}

export interface BotoLcAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_lc.absent`, besides its name. */
export interface BotoLcAbsent extends BotoLcAbsentDocs, BotoLcAbsentArgs {}

export interface BotoLcPresentDocs {}

export interface BotoLcPresentArgs {
  readonly associate_public_ip_address?: Arg<Value>;
  readonly block_device_mappings?: Arg<Value>;
  readonly cloud_init?: Arg<Value>;
  readonly delete_on_termination?: Arg<Value>;
  /** @default false */
  readonly ebs_optimized?: Arg<boolean>;
  readonly image_id: Arg<Value>;
  /** @default false */
  readonly instance_monitoring?: Arg<boolean>;
  readonly instance_profile_name?: Arg<string>;
  /** @default "m1.small" */
  readonly instance_type?: Arg<string>;
  readonly kernel_id?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly key_name?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly ramdisk_id?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly security_groups?: Arg<Value>;
  readonly spot_price?: Arg<Value>;
  readonly user_data?: Arg<string>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<string>;
}

/** Arguments of `boto_lc.present`, besides its name. */
export interface BotoLcPresent extends BotoLcPresentDocs, BotoLcPresentArgs {}

export interface BotoLcStatesDocs {}

/** State functions of `boto_lc`. */
export interface BotoLcStates extends BotoLcStatesDocs {
  readonly absent: State<BotoLcAbsent>;
  readonly present: State<BotoLcPresent>;
}
