// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_ec2.eni_absent`, besides its name. */
export interface BotoEc2EniAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly release_eip?: Arg<boolean>;
}

/** Arguments of `boto_ec2.eni_present`, besides its name. */
export interface BotoEc2EniPresent {
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

/** Arguments of `boto_ec2.instance_absent`, besides its name. */
export interface BotoEc2InstanceAbsent {
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

/** Arguments of `boto_ec2.instance_present`, besides its name. */
export interface BotoEc2InstancePresent {
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

/** Arguments of `boto_ec2.key_absent`, besides its name. */
export interface BotoEc2KeyAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_ec2.key_present`, besides its name. */
export interface BotoEc2KeyPresent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly save_private?: Arg<Value>;
  readonly upload_public?: Arg<Value>;
}

/** Arguments of `boto_ec2.private_ips_absent`, besides its name. */
export interface BotoEc2PrivateIpsAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly network_interface_id?: Arg<Value>;
  readonly network_interface_name?: Arg<Value>;
  readonly private_ip_addresses?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_ec2.private_ips_present`, besides its name. */
export interface BotoEc2PrivateIpsPresent {
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

/** Arguments of `boto_ec2.snapshot_created`, besides its name. */
export interface BotoEc2SnapshotCreated {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly ami_name: Arg<Value>;
  readonly instance_name: Arg<Value>;
  /** @default 300 */
  readonly wait_timeout_seconds?: Arg<number>;
  /** @default true */
  readonly wait_until_available?: Arg<boolean>;
}

/** Arguments of `boto_ec2.volume_absent`, besides its name. */
export interface BotoEc2VolumeAbsent {
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

/** Arguments of `boto_ec2.volume_present`, besides its name. */
export interface BotoEc2VolumePresent {
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

/** Arguments of `boto_ec2.volumes_tagged`, besides its name. */
export interface BotoEc2VolumesTagged {
  /** @default false */
  readonly authoritative?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tag_maps: Arg<Value>;
}

/** State functions of `boto_ec2`. */
export interface BotoEc2States {
  readonly eni_absent: BotoEc2EniAbsent;
  readonly eni_present: BotoEc2EniPresent;
  readonly instance_absent: BotoEc2InstanceAbsent;
  readonly instance_present: BotoEc2InstancePresent;
  readonly key_absent: BotoEc2KeyAbsent;
  readonly key_present: BotoEc2KeyPresent;
  readonly private_ips_absent: BotoEc2PrivateIpsAbsent;
  readonly private_ips_present: BotoEc2PrivateIpsPresent;
  readonly snapshot_created: BotoEc2SnapshotCreated;
  readonly volume_absent: BotoEc2VolumeAbsent;
  readonly volume_present: BotoEc2VolumePresent;
  readonly volumes_tagged: BotoEc2VolumesTagged;
}
