// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoEc2EniAbsentDocs {}

export interface BotoEc2EniAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly release_eip?: Arg<boolean>;
}

/** Arguments of `boto_ec2.eni_absent`, besides its name. */
export interface BotoEc2EniAbsent extends BotoEc2EniAbsentDocs, BotoEc2EniAbsentArgs {}

export interface BotoEc2EniPresentDocs {}

export interface BotoEc2EniPresentArgs {
  readonly allocate_eip?: Arg<Value>;
  readonly arecords?: Arg<Value>;
  readonly description?: Arg<string>;
  readonly groups?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly private_ip_address?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default true */
  readonly source_dest_check?: Arg<boolean>;
  readonly subnet_id?: Arg<Value>;
  readonly subnet_name?: Arg<Value>;
}

/** Arguments of `boto_ec2.eni_present`, besides its name. */
export interface BotoEc2EniPresent extends BotoEc2EniPresentDocs, BotoEc2EniPresentArgs {}

export interface BotoEc2InstanceAbsentDocs {}

export interface BotoEc2InstanceAbsentArgs {
  readonly filters?: Arg<Value>;
  readonly instance_id?: Arg<Value>;
  readonly instance_name?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly release_eip?: Arg<boolean>;
}

/** Arguments of `boto_ec2.instance_absent`, besides its name. */
export interface BotoEc2InstanceAbsent extends BotoEc2InstanceAbsentDocs, BotoEc2InstanceAbsentArgs {}

export interface BotoEc2InstancePresentDocs {}

export interface BotoEc2InstancePresentArgs {
  readonly additional_info?: Arg<Value>;
  /** @default false */
  readonly allocate_eip?: Arg<boolean>;
  readonly allocation_id?: Arg<Value>;
  readonly attributes?: Arg<Value>;
  readonly block_device_map?: Arg<Value>;
  readonly client_token?: Arg<Value>;
  readonly disable_api_termination?: Arg<Value>;
  readonly ebs_optimized?: Arg<Value>;
  readonly image_id?: Arg<Value>;
  readonly image_name?: Arg<Value>;
  readonly instance_id?: Arg<Value>;
  readonly instance_initiated_shutdown_behavior?: Arg<Value>;
  readonly instance_name?: Arg<Value>;
  readonly instance_profile_arn?: Arg<Value>;
  readonly instance_profile_name?: Arg<Value>;
  readonly instance_type?: Arg<Value>;
  readonly kernel_id?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly key_name?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly monitoring_enabled?: Arg<Value>;
  readonly network_interface_id?: Arg<Value>;
  readonly network_interface_name?: Arg<Value>;
  readonly network_interfaces?: Arg<Value>;
  readonly placement?: Arg<Value>;
  readonly placement_group?: Arg<Value>;
  readonly private_ip_address?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly public_ip?: Arg<Value>;
  readonly ramdisk_id?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly security_group_ids?: Arg<Value>;
  readonly security_group_names?: Arg<Value>;
  readonly security_groups?: Arg<Value>;
  readonly subnet_id?: Arg<Value>;
  readonly subnet_name?: Arg<Value>;
  readonly tags?: Arg<Value>;
  readonly target_state?: Arg<Value>;
  readonly tenancy?: Arg<Value>;
  readonly user_data?: Arg<Value>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<Value>;
}

/** Arguments of `boto_ec2.instance_present`, besides its name. */
export interface BotoEc2InstancePresent extends BotoEc2InstancePresentDocs, BotoEc2InstancePresentArgs {}

export interface BotoEc2KeyAbsentDocs {}

export interface BotoEc2KeyAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_ec2.key_absent`, besides its name. */
export interface BotoEc2KeyAbsent extends BotoEc2KeyAbsentDocs, BotoEc2KeyAbsentArgs {}

export interface BotoEc2KeyPresentDocs {}

export interface BotoEc2KeyPresentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly save_private?: Arg<Value>;
  readonly upload_public?: Arg<Value>;
}

/** Arguments of `boto_ec2.key_present`, besides its name. */
export interface BotoEc2KeyPresent extends BotoEc2KeyPresentDocs, BotoEc2KeyPresentArgs {}

export interface BotoEc2PrivateIpsAbsentDocs {}

export interface BotoEc2PrivateIpsAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly network_interface_id?: Arg<Value>;
  readonly network_interface_name?: Arg<Value>;
  readonly private_ip_addresses?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_ec2.private_ips_absent`, besides its name. */
export interface BotoEc2PrivateIpsAbsent extends BotoEc2PrivateIpsAbsentDocs, BotoEc2PrivateIpsAbsentArgs {}

export interface BotoEc2PrivateIpsPresentDocs {}

export interface BotoEc2PrivateIpsPresentArgs {
  /** @default false */
  readonly allow_reassignment?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly network_interface_id?: Arg<Value>;
  readonly network_interface_name?: Arg<Value>;
  readonly private_ip_addresses?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_ec2.private_ips_present`, besides its name. */
export interface BotoEc2PrivateIpsPresent extends BotoEc2PrivateIpsPresentDocs, BotoEc2PrivateIpsPresentArgs {}

export interface BotoEc2SnapshotCreatedDocs {}

export interface BotoEc2SnapshotCreatedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly ami_name: Arg<Value>;
  readonly instance_name: Arg<Value>;
  /** @default 300 */
  readonly wait_timeout_seconds?: Arg<number>;
  /** @default true */
  readonly wait_until_available?: Arg<boolean>;
}

/** Arguments of `boto_ec2.snapshot_created`, besides its name. */
export interface BotoEc2SnapshotCreated extends BotoEc2SnapshotCreatedDocs, BotoEc2SnapshotCreatedArgs {}

export interface BotoEc2VolumeAbsentDocs {}

export interface BotoEc2VolumeAbsentArgs {
  readonly device?: Arg<Value>;
  readonly instance_id?: Arg<Value>;
  readonly instance_name?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly volume_id?: Arg<Value>;
  readonly volume_name?: Arg<string>;
}

/** Arguments of `boto_ec2.volume_absent`, besides its name. */
export interface BotoEc2VolumeAbsent extends BotoEc2VolumeAbsentDocs, BotoEc2VolumeAbsentArgs {}

export interface BotoEc2VolumePresentDocs {}

export interface BotoEc2VolumePresentArgs {
  readonly device?: Arg<Value>;
  /** @default false */
  readonly encrypted?: Arg<boolean>;
  readonly instance_id?: Arg<Value>;
  readonly instance_name?: Arg<Value>;
  readonly iops?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly kms_key_id?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly size?: Arg<Value>;
  readonly snapshot_id?: Arg<Value>;
  readonly volume_id?: Arg<Value>;
  readonly volume_name?: Arg<string | readonly Value[]>;
  readonly volume_type?: Arg<Value>;
}

/** Arguments of `boto_ec2.volume_present`, besides its name. */
export interface BotoEc2VolumePresent extends BotoEc2VolumePresentDocs, BotoEc2VolumePresentArgs {}

export interface BotoEc2VolumesTaggedDocs {}

export interface BotoEc2VolumesTaggedArgs {
  /** @default false */
  readonly authoritative?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tag_maps: Arg<Value>;
}

/** Arguments of `boto_ec2.volumes_tagged`, besides its name. */
export interface BotoEc2VolumesTagged extends BotoEc2VolumesTaggedDocs, BotoEc2VolumesTaggedArgs {}

export interface BotoEc2StatesDocs {}

/** State functions of `boto_ec2`. */
export interface BotoEc2States extends BotoEc2StatesDocs {
  readonly eni_absent: State<BotoEc2EniAbsent>;
  readonly eni_present: State<BotoEc2EniPresent>;
  readonly instance_absent: State<BotoEc2InstanceAbsent>;
  readonly instance_present: State<BotoEc2InstancePresent>;
  readonly key_absent: State<BotoEc2KeyAbsent>;
  readonly key_present: State<BotoEc2KeyPresent>;
  readonly private_ips_absent: State<BotoEc2PrivateIpsAbsent>;
  readonly private_ips_present: State<BotoEc2PrivateIpsPresent>;
  readonly snapshot_created: State<BotoEc2SnapshotCreated>;
  readonly volume_absent: State<BotoEc2VolumeAbsent>;
  readonly volume_present: State<BotoEc2VolumePresent>;
  readonly volumes_tagged: State<BotoEc2VolumesTagged>;
}
