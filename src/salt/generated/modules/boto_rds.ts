// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoRdsAbsentDocs {}

export interface BotoRdsAbsentArgs {
  readonly final_db_snapshot_identifier?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly skip_final_snapshot?: Arg<boolean>;
  readonly tags?: Arg<Value>;
  /** @default 180 */
  readonly timeout?: Arg<number | string>;
  /** @default true */
  readonly wait_for_deletion?: Arg<boolean>;
}

/** Arguments of `boto_rds.absent`, besides its name. */
export interface BotoRdsAbsent extends BotoRdsAbsentDocs, BotoRdsAbsentArgs {}

export interface BotoRdsParameterPresentDocs {}

export interface BotoRdsParameterPresentArgs {
  /** @default "pending-reboot" */
  readonly apply_method?: Arg<string>;
  readonly db_parameter_group_family: Arg<Value>;
  readonly description: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly parameters?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_rds.parameter_present`, besides its name. */
export interface BotoRdsParameterPresent extends BotoRdsParameterPresentDocs, BotoRdsParameterPresentArgs {}

export interface BotoRdsPresentDocs {}

export interface BotoRdsPresentArgs {
  readonly allocated_storage: Arg<number | string>;
  readonly auto_minor_version_upgrade?: Arg<Value>;
  readonly availability_zone?: Arg<Value>;
  readonly backup_retention_period?: Arg<number | string>;
  readonly character_set_name?: Arg<Value>;
  readonly copy_tags_to_snapshot?: Arg<Value>;
  readonly db_cluster_identifier?: Arg<Value>;
  readonly db_instance_class: Arg<Value>;
  readonly db_name?: Arg<Value>;
  readonly db_parameter_group_name?: Arg<Value>;
  readonly db_security_groups?: Arg<Value>;
  readonly db_subnet_group_name?: Arg<Value>;
  readonly domain?: Arg<Value>;
  readonly domain_iam_role_name?: Arg<Value>;
  readonly engine: Arg<string>;
  readonly engine_version?: Arg<string>;
  readonly iops?: Arg<number | string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly kms_keyid?: Arg<Value>;
  readonly license_model?: Arg<Value>;
  readonly master_user_password: Arg<string>;
  readonly master_username: Arg<string>;
  readonly monitoring_interval?: Arg<Value>;
  readonly monitoring_role_arn?: Arg<Value>;
  readonly multi_az?: Arg<Value>;
  readonly option_group_name?: Arg<Value>;
  readonly port?: Arg<number | string>;
  readonly preferred_backup_window?: Arg<Value>;
  readonly preferred_maintenance_window?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly promotion_tier?: Arg<Value>;
  readonly publicly_accessible?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly storage_encrypted?: Arg<Value>;
  readonly storage_type?: Arg<Value>;
  readonly tags?: Arg<Value>;
  readonly tde_credential_arn?: Arg<Value>;
  readonly tde_credential_password?: Arg<string>;
  readonly vpc_security_group_ids?: Arg<Value>;
  readonly vpc_security_groups?: Arg<Value>;
  readonly wait_status?: Arg<Value>;
}

/** Arguments of `boto_rds.present`, besides its name. */
export interface BotoRdsPresent extends BotoRdsPresentDocs, BotoRdsPresentArgs {}

export interface BotoRdsReplicaPresentDocs {}

export interface BotoRdsReplicaPresentArgs {
  readonly auto_minor_version_upgrade?: Arg<Value>;
  readonly availability_zone?: Arg<Value>;
  readonly db_instance_class?: Arg<Value>;
  readonly db_parameter_group_name?: Arg<Value>;
  readonly iops?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly option_group_name?: Arg<Value>;
  readonly port?: Arg<number | string>;
  readonly profile?: Arg<Value>;
  readonly publicly_accessible?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly source: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_rds.replica_present`, besides its name. */
export interface BotoRdsReplicaPresent extends BotoRdsReplicaPresentDocs, BotoRdsReplicaPresentArgs {}

export interface BotoRdsSubnetGroupAbsentDocs {}

export interface BotoRdsSubnetGroupAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_rds.subnet_group_absent`, besides its name. */
export interface BotoRdsSubnetGroupAbsent extends BotoRdsSubnetGroupAbsentDocs, BotoRdsSubnetGroupAbsentArgs {}

export interface BotoRdsSubnetGroupPresentDocs {}

export interface BotoRdsSubnetGroupPresentArgs {
  readonly description: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnet_ids?: Arg<Value>;
  readonly subnet_names?: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_rds.subnet_group_present`, besides its name. */
export interface BotoRdsSubnetGroupPresent extends BotoRdsSubnetGroupPresentDocs, BotoRdsSubnetGroupPresentArgs {}

export interface BotoRdsStatesDocs {}

/** State functions of `boto_rds`. */
export interface BotoRdsStates extends BotoRdsStatesDocs {
  readonly absent: State<BotoRdsAbsent>;
  readonly parameter_present: State<BotoRdsParameterPresent>;
  readonly present: State<BotoRdsPresent>;
  readonly replica_present: State<BotoRdsReplicaPresent>;
  readonly subnet_group_absent: State<BotoRdsSubnetGroupAbsent>;
  readonly subnet_group_present: State<BotoRdsSubnetGroupPresent>;
}
