// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Call, FunctionArg as Arg, Keywords } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `acme` as Salt 3006 has them, where not all do. */
export interface Acme3006 {
  readonly cert: Call<{ name: Arg<Value>; aliases?: Arg<Value>; email?: Arg<Value>; webroot?: Arg<Value>; test_cert?: Arg<boolean>; renew?: Arg<Value>; keysize?: Arg<Value>; server?: Arg<Value>; owner?: Arg<number | string>; group?: Arg<number | string>; mode?: Arg<number | string>; certname?: Arg<string>; preferred_challenges?: Arg<Value>; tls_sni_01_port?: Arg<Value>; tls_sni_01_address?: Arg<Value>; http_01_port?: Arg<Value>; http_01_address?: Arg<Value>; dns_plugin?: Arg<string>; dns_plugin_credentials?: Arg<string>; dns_plugin_propagate_seconds?: Arg<number> }>;
  readonly certs: Call;
  readonly expires: Call<{ name: Arg<string> }>;
  readonly has: Call<{ name: Arg<string> }>;
  readonly info: Call<{ name: Arg<string> }>;
  readonly needs_renewal: Call<{ name: Arg<string>; window?: Arg<Value> }>;
  readonly renew_by: Call<{ name: Arg<string>; window?: Arg<number | string> }>;
}

/** Functions of `ansible` as Salt 3006 has them, where not all do. */
export interface Ansible3006 {
  readonly targets: Call<{ inventory?: Arg<string>; yaml?: Arg<boolean>; export?: Arg<boolean> }>;
}

/** Functions of `apache` as Salt 3006 has them, where not all do. */
export interface Apache3006 {
  readonly a2disconf: Call<{ conf: Arg<Value> }>;
  readonly a2dismod: Call<{ mod: Arg<Value> }>;
  readonly a2dissite: Call<{ site: Arg<Value> }>;
  readonly a2enconf: Call<{ conf: Arg<Value> }>;
  readonly a2enmod: Call<{ mod: Arg<Value> }>;
  readonly a2ensite: Call<{ site: Arg<Value> }>;
  readonly check_conf_enabled: Call<{ conf: Arg<Value> }>;
  readonly check_mod_enabled: Call<{ mod: Arg<Value> }>;
  readonly check_site_enabled: Call<{ site: Arg<Value> }>;
}

/** Functions of `apcups` as Salt 3006 has them, where not all do. */
export interface Apcups3006 {
  readonly status: Call;
  readonly status_battery: Call;
  readonly status_charge: Call;
  readonly status_load: Call;
}

/** Functions of `aptly` as Salt 3006 has them, where not all do. */
export interface Aptly3006 {
  readonly cleanup_db: Call<{ config_path?: Arg<string>; dry_run?: Arg<boolean> }>;
  readonly delete_repo: Call<{ name: Arg<string>; config_path?: Arg<string>; force?: Arg<boolean> }>;
  readonly get_config: Call<{ config_path?: Arg<string> }>;
  readonly get_repo: Call<{ name: Arg<string>; config_path?: Arg<string>; with_packages?: Arg<boolean> }>;
  readonly list_mirrors: Call<{ config_path?: Arg<string> }>;
  readonly list_published: Call<{ config_path?: Arg<string> }>;
  readonly list_repos: Call<{ config_path?: Arg<string>; with_packages?: Arg<boolean> }>;
  readonly list_snapshots: Call<{ config_path?: Arg<string>; sort_by_time?: Arg<boolean> }>;
  readonly new_repo: Call<{ name: Arg<string>; config_path?: Arg<string>; comment?: Arg<string>; component?: Arg<string>; distribution?: Arg<string>; uploaders_file?: Arg<string>; from_snapshot?: Arg<string>; saltenv?: Arg<string> }>;
  readonly set_repo: Call<{ name: Arg<string>; config_path?: Arg<string>; comment?: Arg<string>; component?: Arg<string>; distribution?: Arg<string>; uploaders_file?: Arg<string>; saltenv?: Arg<string> }>;
}

/** Functions of `augeas` as Salt 3006 has them, where not all do. */
export interface Augeas3006 {
  readonly execute: Call<{ context?: Arg<Value>; lens?: Arg<Value>; commands?: Arg<string | readonly Value[]>; load_path?: Arg<Value> }>;
  readonly get: Call<{ path: Arg<string>; value?: Arg<string>; load_path?: Arg<Value> }>;
  readonly ls: Call<{ path: Arg<string | readonly Value[]>; load_path?: Arg<Value> }>;
  readonly match: Call<{ path: Arg<string>; value?: Arg<string>; load_path?: Arg<Value> }>;
  readonly remove: Call<{ path: Arg<string>; load_path?: Arg<Value> }>;
  readonly setvalue: Call;
  readonly tree: Call<{ path: Arg<Value>; load_path?: Arg<Value> }>;
}

/** Functions of `bamboohr` as Salt 3006 has them, where not all do. */
export interface Bamboohr3006 {
  readonly list_employees: Call<{ order_by?: Arg<string> }>;
  readonly list_meta_fields: Call;
  readonly list_users: Call<{ order_by?: Arg<string> }>;
  readonly show_employee: Call<{ emp_id: Arg<Value>; fields?: Arg<Value> }>;
  readonly update_employee: Call<{ emp_id: Arg<Value>; key?: Arg<Value>; value?: Arg<Value>; items?: Arg<Value> }>;
}

/** Functions of `bluetooth` as Salt 3006 has them, where not all do. */
export interface Bluetooth3006 {
  readonly address: Call;
  readonly block: Call<{ bdaddr: Arg<Value> }>;
  readonly discoverable: Call<{ dev: Arg<Value> }>;
  readonly noscan: Call<{ dev: Arg<Value> }>;
  readonly pair: Call<{ address: Arg<Value>; key: Arg<Value> }>;
  readonly power: Call<{ dev: Arg<Value>; mode: Arg<Value> }>;
  readonly scan: Call;
  readonly start: Call;
  readonly stop: Call;
  readonly unblock: Call<{ bdaddr: Arg<Value> }>;
  readonly unpair: Call<{ address: Arg<Value> }>;
  readonly version: Call;
}

/** Functions of `bower` as Salt 3006 has them, where not all do. */
export interface Bower3006 {
  readonly install: Call<{ pkg: Arg<Value>; dir: Arg<Value>; pkgs?: Arg<Value>; runas?: Arg<string>; env?: Arg<Value> }>;
  readonly list: Call<{ dir: Arg<string>; runas?: Arg<string>; env?: Arg<Value> }>;
  readonly prune: Call<{ dir: Arg<string>; runas?: Arg<string>; env?: Arg<Value> }>;
  readonly uninstall: Call<{ pkg: Arg<Value>; dir: Arg<Value>; runas?: Arg<string>; env?: Arg<Value> }>;
}

/** Functions of `btrfs` as Salt 3006 has them, where not all do. */
export interface Btrfs3006 {
  readonly add: Call<{ mountpoint: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly convert: Call<{ device: Arg<Value>; permanent?: Arg<boolean>; keeplf?: Arg<boolean> }>;
  readonly defragment: Call<{ path: Arg<Value> }>;
  readonly delete: Call<{ mountpoint: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly devices: Call;
  readonly features: Call;
  readonly info: Call<{ device: Arg<Value> }>;
  readonly mkfs: Call<{ "**kwargs"?: Keywords }>;
  readonly properties: Call<{ obj: Arg<Value>; type?: Arg<Value>; set?: Arg<Value> }>;
  readonly resize: Call<{ mountpoint: Arg<Value>; size: Arg<Value> }>;
  readonly subvolume_create: Call<{ name: Arg<string>; dest?: Arg<Value>; qgroupids?: Arg<Value> }>;
  readonly subvolume_delete: Call<{ name?: Arg<string>; names?: Arg<Value>; commit?: Arg<Value> }>;
  readonly subvolume_exists: Call<{ path: Arg<Value> }>;
  readonly subvolume_find_new: Call<{ name: Arg<string>; last_gen: Arg<Value> }>;
  readonly subvolume_get_default: Call<{ path: Arg<Value> }>;
  readonly subvolume_list: Call<{ path: Arg<Value>; parent_id?: Arg<boolean>; absolute?: Arg<boolean>; ogeneration?: Arg<boolean>; generation?: Arg<boolean>; subvolumes?: Arg<boolean>; uuid?: Arg<boolean>; parent_uuid?: Arg<boolean>; sent_subvolume_uuid?: Arg<boolean>; snapshots?: Arg<boolean>; readonly?: Arg<boolean>; deleted?: Arg<boolean>; generation_cmp?: Arg<Value>; ogeneration_cmp?: Arg<Value>; sort?: Arg<Value> }>;
  readonly subvolume_set_default: Call<{ subvolid: Arg<Value>; path: Arg<Value> }>;
  readonly subvolume_show: Call<{ path: Arg<Value> }>;
  readonly subvolume_snapshot: Call<{ source: Arg<Value>; dest?: Arg<Value>; name?: Arg<string>; read_only?: Arg<boolean> }>;
  readonly subvolume_sync: Call<{ path: Arg<Value>; subvolids?: Arg<Value>; sleep?: Arg<Value> }>;
  readonly usage: Call<{ path: Arg<Value> }>;
  readonly version: Call;
}

/** Functions of `buildout` as Salt 3006 has them, where not all do. */
export interface Buildout3006 {
  readonly bootstrap: Call<{ directory?: Arg<string>; config?: Arg<string>; python?: Arg<string>; onlyif?: Arg<Value>; unless?: Arg<Value>; runas?: Arg<string>; env?: Arg<string | readonly Value[]>; distribute?: Arg<Value>; buildout_ver?: Arg<Value>; test_release?: Arg<boolean>; offline?: Arg<boolean>; new_st?: Arg<Value>; use_vt?: Arg<boolean>; loglevel?: Arg<Value> }>;
  readonly buildout: Call<{ directory?: Arg<string>; config?: Arg<string>; parts?: Arg<Value>; runas?: Arg<string>; env?: Arg<string | readonly Value[]>; buildout_ver?: Arg<Value>; test_release?: Arg<boolean>; distribute?: Arg<Value>; new_st?: Arg<Value>; offline?: Arg<boolean>; newest?: Arg<boolean>; python?: Arg<Value>; debug?: Arg<boolean>; verbose?: Arg<boolean>; onlyif?: Arg<Value>; unless?: Arg<Value>; use_vt?: Arg<boolean>; loglevel?: Arg<Value> }>;
  readonly run_buildout: Call<{ directory?: Arg<string>; config?: Arg<string>; parts?: Arg<Value>; onlyif?: Arg<Value>; unless?: Arg<Value>; offline?: Arg<boolean>; newest?: Arg<boolean>; runas?: Arg<string>; env?: Arg<string | readonly Value[]>; verbose?: Arg<boolean>; debug?: Arg<boolean>; use_vt?: Arg<boolean>; loglevel?: Arg<Value> }>;
  readonly upgrade_bootstrap: Call<{ directory?: Arg<string>; onlyif?: Arg<Value>; unless?: Arg<Value>; runas?: Arg<string>; env?: Arg<string | readonly Value[]>; offline?: Arg<boolean>; buildout_ver?: Arg<Value> }>;
}

/** Functions of `cabal` as Salt 3006 has them, where not all do. */
export interface Cabal3006 {
  readonly install: Call<{ pkg?: Arg<Value>; pkgs?: Arg<Value>; user?: Arg<number | string>; install_global?: Arg<boolean>; env?: Arg<Value> }>;
  readonly list: Call<{ pkg?: Arg<Value>; user?: Arg<number | string | readonly Value[]>; installed?: Arg<boolean>; env?: Arg<Value> }>;
  readonly uninstall: Call<{ pkg: Arg<Value>; user?: Arg<number | string>; env?: Arg<Value> }>;
  readonly update: Call<{ user?: Arg<number | string>; env?: Arg<Value> }>;
}

/** Functions of `capirca` as Salt 3006 has them, where not all do. */
export interface Capirca3006 {
  readonly get_filter_config: Call<{ platform: Arg<string>; filter_name: Arg<string>; filter_options?: Arg<Value>; terms?: Arg<Value>; prepend?: Arg<boolean>; pillar_key?: Arg<string>; pillarenv?: Arg<string>; saltenv?: Arg<string>; merge_pillar?: Arg<boolean>; only_lower_merge?: Arg<boolean>; revision_id?: Arg<Value>; revision_no?: Arg<Value>; revision_date?: Arg<boolean>; revision_date_format?: Arg<string> }>;
  readonly get_filter_pillar: Call<{ filter_name: Arg<string>; pillar_key?: Arg<string>; pillarenv?: Arg<string>; saltenv?: Arg<string> }>;
  readonly get_policy_config: Call<{ platform: Arg<string>; filters?: Arg<Value>; prepend?: Arg<boolean>; pillar_key?: Arg<string>; pillarenv?: Arg<string>; saltenv?: Arg<string>; merge_pillar?: Arg<boolean>; only_lower_merge?: Arg<boolean>; revision_id?: Arg<Value>; revision_no?: Arg<Value>; revision_date?: Arg<boolean>; revision_date_format?: Arg<string> }>;
  readonly get_term_config: Call<{ platform: Arg<string>; filter_name: Arg<string>; term_name: Arg<string>; filter_options?: Arg<Value>; pillar_key?: Arg<string>; pillarenv?: Arg<string>; saltenv?: Arg<string>; merge_pillar?: Arg<boolean>; revision_id?: Arg<Value>; revision_no?: Arg<Value>; revision_date?: Arg<boolean>; revision_date_format?: Arg<string>; source_service?: Arg<Value>; destination_service?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_term_pillar: Call<{ filter_name: Arg<string>; term_name: Arg<string>; pillar_key?: Arg<string>; pillarenv?: Arg<string>; saltenv?: Arg<string> }>;
}

/** Functions of `ceph` as Salt 3006 has them, where not all do. */
export interface Ceph3006 {
  readonly ceph_version: Call;
  readonly cluster_quorum: Call<{ "**kwargs"?: Keywords }>;
  readonly cluster_status: Call<{ "**kwargs"?: Keywords }>;
  readonly keyring_auth_add: Call<{ "**kwargs"?: Keywords }>;
  readonly keyring_auth_del: Call<{ "**kwargs"?: Keywords }>;
  readonly keyring_auth_list: Call<{ "**kwargs"?: Keywords }>;
  readonly keyring_create: Call<{ "**kwargs"?: Keywords }>;
  readonly keyring_present: Call<{ "**kwargs"?: Keywords }>;
  readonly keyring_purge: Call<{ "**kwargs"?: Keywords }>;
  readonly keyring_save: Call<{ "**kwargs"?: Keywords }>;
  readonly mds_create: Call<{ "**kwargs"?: Keywords }>;
  readonly mds_destroy: Call<{ "**kwargs"?: Keywords }>;
  readonly mon_active: Call<{ "**kwargs"?: Keywords }>;
  readonly mon_create: Call<{ "**kwargs"?: Keywords }>;
  readonly mon_is: Call<{ "**kwargs"?: Keywords }>;
  readonly mon_quorum: Call<{ "**kwargs"?: Keywords }>;
  readonly mon_status: Call<{ "**kwargs"?: Keywords }>;
  readonly osd_activate: Call<{ "**kwargs"?: Keywords }>;
  readonly osd_discover: Call;
  readonly osd_prepare: Call<{ "**kwargs"?: Keywords }>;
  readonly partition_is: Call<{ dev: Arg<Value> }>;
  readonly partition_list: Call;
  readonly partition_list_journal: Call;
  readonly partition_list_osd: Call;
  readonly pool_add: Call<{ pool_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_del: Call<{ pool_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_list: Call<{ "**kwargs"?: Keywords }>;
  readonly purge: Call<{ "**kwargs"?: Keywords }>;
  readonly rgw_create: Call<{ "**kwargs"?: Keywords }>;
  readonly rgw_destroy: Call<{ "**kwargs"?: Keywords }>;
  readonly rgw_pools_create: Call<{ "**kwargs"?: Keywords }>;
  readonly rgw_pools_missing: Call<{ "**kwargs"?: Keywords }>;
  readonly zap: Call<{ target?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `chassis` as Salt 3006 has them, where not all do. */
export interface Chassis3006 {
  readonly chassis_credentials: Call;
  readonly cmd: Call<{ cmd: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `cimc` as Salt 3006 has them, where not all do. */
export interface Cimc3006 {
  readonly activate_backup_image: Call<{ reset?: Arg<boolean> }>;
  readonly create_user: Call<{ uid?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; priv?: Arg<Value> }>;
  readonly get_bios_defaults: Call;
  readonly get_bios_settings: Call;
  readonly get_boot_order: Call;
  readonly get_cpu_details: Call;
  readonly get_disks: Call;
  readonly get_ethernet_interfaces: Call;
  readonly get_fibre_channel_interfaces: Call;
  readonly get_firmware: Call;
  readonly get_hostname: Call;
  readonly get_ldap: Call;
  readonly get_management_interface: Call;
  readonly get_memory_token: Call;
  readonly get_memory_unit: Call;
  readonly get_network_adapters: Call;
  readonly get_ntp: Call;
  readonly get_pci_adapters: Call;
  readonly get_power_configuration: Call;
  readonly get_power_supplies: Call;
  readonly get_snmp_config: Call;
  readonly get_syslog: Call;
  readonly get_syslog_settings: Call;
  readonly get_system_info: Call;
  readonly get_users: Call;
  readonly get_vic_adapters: Call;
  readonly get_vic_uplinks: Call;
  readonly mount_share: Call<{ name?: Arg<Value>; remote_share?: Arg<Value>; remote_file?: Arg<Value>; mount_type?: Arg<string>; username?: Arg<string>; password?: Arg<string> }>;
  readonly reboot: Call;
  readonly set_hostname: Call<{ hostname?: Arg<string> }>;
  readonly set_logging_levels: Call<{ remote?: Arg<Value>; local?: Arg<Value> }>;
  readonly set_ntp_server: Call<{ server1?: Arg<string>; server2?: Arg<string>; server3?: Arg<string>; server4?: Arg<string> }>;
  readonly set_power_configuration: Call<{ policy?: Arg<Value>; delayType?: Arg<Value>; delayValue?: Arg<Value> }>;
  readonly set_syslog_server: Call<{ server?: Arg<Value>; type?: Arg<string> }>;
  readonly set_user: Call<{ uid?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; priv?: Arg<Value>; status?: Arg<Value> }>;
  readonly tftp_update_bios: Call<{ server?: Arg<Value>; path?: Arg<Value> }>;
  readonly tftp_update_cimc: Call<{ server?: Arg<Value>; path?: Arg<Value> }>;
}

/** Functions of `ciscoconfparse` as Salt 3006 has them, where not all do. */
export interface Ciscoconfparse3006 {
  readonly filter_lines: Call<{ config?: Arg<Value>; config_path?: Arg<Value>; parent_regex?: Arg<Value>; child_regex?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly find_lines: Call<{ config?: Arg<Value>; config_path?: Arg<Value>; regex?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly find_lines_w_child: Call<{ config?: Arg<Value>; config_path?: Arg<Value>; parent_regex?: Arg<Value>; child_regex?: Arg<Value>; ignore_ws?: Arg<boolean>; saltenv?: Arg<string> }>;
  readonly find_lines_wo_child: Call<{ config?: Arg<Value>; config_path?: Arg<Value>; parent_regex?: Arg<Value>; child_regex?: Arg<Value>; ignore_ws?: Arg<boolean>; saltenv?: Arg<string> }>;
  readonly find_objects: Call<{ config?: Arg<Value>; config_path?: Arg<Value>; regex?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly find_objects_w_child: Call<{ config?: Arg<Value>; config_path?: Arg<Value>; parent_regex?: Arg<Value>; child_regex?: Arg<Value>; ignore_ws?: Arg<boolean>; saltenv?: Arg<string> }>;
  readonly find_objects_wo_child: Call<{ config?: Arg<Value>; config_path?: Arg<Value>; parent_regex?: Arg<Value>; child_regex?: Arg<Value>; ignore_ws?: Arg<boolean>; saltenv?: Arg<string> }>;
}

/** Functions of `cisconso` as Salt 3006 has them, where not all do. */
export interface Cisconso3006 {
  readonly apply_rollback: Call<{ datastore: Arg<string>; name: Arg<string> }>;
  readonly get_data: Call<{ datastore: Arg<string>; path: Arg<string | readonly Value[]> }>;
  readonly get_rollback: Call<{ name: Arg<string> }>;
  readonly get_rollbacks: Call;
  readonly info: Call;
  readonly set_data_value: Call<{ datastore: Arg<string>; path: Arg<string | readonly Value[]>; data: Arg<Value> }>;
}

/** Functions of `composer` as Salt 3006 has them, where not all do. */
export interface Composer3006 {
  readonly did_composer_install: Call<{ dir: Arg<string> }>;
  readonly install: Call<{ directory: Arg<string>; composer?: Arg<Value>; php?: Arg<Value>; runas?: Arg<string>; prefer_source?: Arg<Value>; prefer_dist?: Arg<Value>; no_scripts?: Arg<Value>; no_plugins?: Arg<Value>; optimize?: Arg<Value>; no_dev?: Arg<Value>; quiet?: Arg<boolean>; composer_home?: Arg<string>; env?: Arg<Value> }>;
  readonly selfupdate: Call<{ composer?: Arg<Value>; php?: Arg<Value>; runas?: Arg<string>; quiet?: Arg<boolean>; composer_home?: Arg<string> }>;
  readonly update: Call<{ directory: Arg<string>; composer?: Arg<Value>; php?: Arg<Value>; runas?: Arg<string>; prefer_source?: Arg<Value>; prefer_dist?: Arg<Value>; no_scripts?: Arg<Value>; no_plugins?: Arg<Value>; optimize?: Arg<Value>; no_dev?: Arg<Value>; quiet?: Arg<boolean>; composer_home?: Arg<string>; env?: Arg<Value> }>;
}

/** Functions of `consul` as Salt 3006 has them, where not all do. */
export interface Consul3006 {
  readonly acl_clone: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly acl_create: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly acl_delete: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly acl_info: Call<{ consul_url?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly acl_list: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly acl_update: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly agent_check_deregister: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; checkid?: Arg<Value> }>;
  readonly agent_check_fail: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; checkid?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly agent_check_pass: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; checkid?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly agent_check_register: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly agent_check_warn: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; checkid?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly agent_checks: Call<{ consul_url?: Arg<Value>; token?: Arg<Value> }>;
  readonly agent_join: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; address?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly agent_leave: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; node?: Arg<Value> }>;
  readonly agent_maintenance: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly agent_members: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly agent_self: Call<{ consul_url?: Arg<Value>; token?: Arg<Value> }>;
  readonly agent_service_deregister: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; serviceid?: Arg<Value> }>;
  readonly agent_service_maintenance: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; serviceid?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly agent_service_register: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly agent_services: Call<{ consul_url?: Arg<Value>; token?: Arg<Value> }>;
  readonly catalog_datacenters: Call<{ consul_url?: Arg<Value>; token?: Arg<Value> }>;
  readonly catalog_deregister: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly catalog_node: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; node?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly catalog_nodes: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly catalog_register: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly catalog_service: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; service?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly catalog_services: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; key?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly event_fire: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly event_list: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get: Call<{ consul_url?: Arg<Value>; key?: Arg<Value>; token?: Arg<Value>; recurse?: Arg<boolean>; decode?: Arg<boolean>; raw?: Arg<boolean> }>;
  readonly health_checks: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; service?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly health_node: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; node?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly health_service: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; service?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly health_state: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; state?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly list: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; key?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly put: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; key?: Arg<Value>; value?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly session_create: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly session_destroy: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; session?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly session_info: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; session?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly session_list: Call<{ consul_url?: Arg<Value>; token?: Arg<Value>; return_list?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly status_leader: Call<{ consul_url?: Arg<Value>; token?: Arg<Value> }>;
  readonly status_peers: Call<{ consul_url: Arg<Value>; token?: Arg<Value> }>;
}

/** Functions of `container_resource` as Salt 3006 has them, where not all do. */
export interface ContainerResource3006 {
  readonly cache_file: Call<{ source: Arg<Value> }>;
  readonly copy_to: Call<{ name: Arg<Value>; source: Arg<Value>; dest: Arg<Value>; container_type?: Arg<Value>; path?: Arg<string>; exec_driver?: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly run: Call<{ name: Arg<Value>; cmd: Arg<Value>; container_type?: Arg<Value>; exec_driver?: Arg<Value>; output?: Arg<Value>; no_start?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; ignore_retcode?: Arg<boolean>; path?: Arg<string>; use_vt?: Arg<boolean>; keep_env?: Arg<Value> }>;
}

/** Functions of `cpan` as Salt 3006 has them, where not all do. */
export interface Cpan3006 {
  readonly install: Call<{ module: Arg<Value> }>;
  readonly list: Call;
  readonly remove: Call<{ module: Arg<Value>; details?: Arg<boolean> }>;
  readonly show: Call<{ module: Arg<Value> }>;
  readonly show_config: Call;
}

/** Functions of `csf` as Salt 3006 has them, where not all do. */
export interface Csf3006 {
  readonly allow: Call<{ ip: Arg<Value>; port?: Arg<number | string>; proto?: Arg<string>; direction?: Arg<string>; port_origin?: Arg<string>; ip_origin?: Arg<string>; ttl?: Arg<number | string>; comment?: Arg<string> }>;
  readonly allow_port: Call<{ port: Arg<number | string>; proto?: Arg<string>; direction?: Arg<string> }>;
  readonly allow_ports: Call<{ ports: Arg<Value>; proto?: Arg<string>; direction?: Arg<string> }>;
  readonly build_directions: Call<{ direction: Arg<Value> }>;
  readonly deny: Call<{ ip: Arg<Value>; port?: Arg<number | string>; proto?: Arg<string>; direction?: Arg<string>; port_origin?: Arg<string>; ip_origin?: Arg<string>; ttl?: Arg<number | string>; comment?: Arg<string> }>;
  readonly disable: Call;
  readonly disable_testing_mode: Call;
  readonly enable: Call;
  readonly enable_testing_mode: Call;
  readonly exists: Call<{ method: Arg<Value>; ip: Arg<Value>; port?: Arg<number | string>; proto?: Arg<string>; direction?: Arg<string>; port_origin?: Arg<string>; ip_origin?: Arg<string>; ttl?: Arg<number | string>; comment?: Arg<string> }>;
  readonly get_option: Call<{ option: Arg<Value> }>;
  readonly get_ports: Call<{ proto?: Arg<string>; direction?: Arg<string> }>;
  readonly get_skipped_nics: Call<{ ipv6?: Arg<boolean> }>;
  readonly get_testing_status: Call;
  readonly reload: Call;
  readonly remove_rule: Call<{ method: Arg<Value>; ip: Arg<Value>; port?: Arg<number | string>; proto?: Arg<string>; direction?: Arg<string>; port_origin?: Arg<string>; ip_origin?: Arg<string>; ttl?: Arg<number | string>; comment?: Arg<string> }>;
  readonly remove_temp_rule: Call<{ ip: Arg<Value> }>;
  readonly running: Call;
  readonly set_option: Call<{ option: Arg<Value>; value: Arg<Value> }>;
  readonly skip_nic: Call<{ nic: Arg<Value>; ipv6?: Arg<boolean> }>;
  readonly skip_nics: Call<{ nics: Arg<Value>; ipv6?: Arg<boolean> }>;
  readonly split_option: Call<{ option: Arg<Value> }>;
  readonly tempallow: Call<{ ip?: Arg<Value>; ttl?: Arg<number | string>; port?: Arg<number | string>; direction?: Arg<Value>; comment?: Arg<string> }>;
  readonly tempdeny: Call<{ ip?: Arg<Value>; ttl?: Arg<number | string>; port?: Arg<number | string>; direction?: Arg<Value>; comment?: Arg<string> }>;
  readonly unallow: Call<{ ip: Arg<Value> }>;
  readonly undeny: Call<{ ip: Arg<Value> }>;
}

/** Functions of `cyg` as Salt 3006 has them, where not all do. */
export interface Cyg3006 {
  readonly check_valid_package: Call<{ package: Arg<Value>; cyg_arch?: Arg<string>; mirrors?: Arg<Value> }>;
  readonly install: Call<{ packages?: Arg<Value>; cyg_arch?: Arg<string>; mirrors?: Arg<Value> }>;
  readonly list: Call<{ package?: Arg<string>; cyg_arch?: Arg<string> }>;
  readonly uninstall: Call<{ packages: Arg<Value>; cyg_arch?: Arg<string>; mirrors?: Arg<Value> }>;
  readonly update: Call<{ cyg_arch?: Arg<string>; mirrors?: Arg<Value> }>;
}

/** Functions of `daemontools` as Salt 3006 has them, where not all do. */
export interface Daemontools3006 {
  readonly available: Call<{ name: Arg<Value> }>;
  readonly disabled: Call<{ name: Arg<Value> }>;
  readonly enabled: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly full_restart: Call<{ name: Arg<Value> }>;
  readonly get_all: Call;
  readonly missing: Call<{ name: Arg<Value> }>;
  readonly reload: Call<{ name: Arg<Value> }>;
  readonly restart: Call<{ name: Arg<Value> }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly status: Call<{ name: Arg<Value>; sig?: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value> }>;
  readonly term: Call<{ name: Arg<Value> }>;
}

/** Functions of `datadog` as Salt 3006 has them, where not all do. */
export interface Datadog3006 {
  readonly cancel_downtime: Call<{ api_key?: Arg<string>; app_key?: Arg<Value>; scope?: Arg<Value>; id?: Arg<Value> }>;
  readonly post_event: Call<{ api_key?: Arg<string>; app_key?: Arg<Value>; title?: Arg<Value>; text?: Arg<Value>; date_happened?: Arg<Value>; priority?: Arg<Value>; host?: Arg<string>; tags?: Arg<Value>; alert_type?: Arg<Value>; aggregation_key?: Arg<Value>; source_type_name?: Arg<Value> }>;
  readonly schedule_downtime: Call<{ scope: Arg<Value>; api_key?: Arg<string>; app_key?: Arg<Value>; monitor_id?: Arg<Value>; start?: Arg<Value>; end?: Arg<Value>; message?: Arg<Value>; recurrence?: Arg<Value>; timezone?: Arg<Value>; test?: Arg<boolean> }>;
}

/** Functions of `ddns` as Salt 3006 has them, where not all do. */
export interface Ddns3006 {
  readonly add_host: Call<{ zone: Arg<Value>; name: Arg<Value>; ttl: Arg<number | string>; ip: Arg<Value>; nameserver?: Arg<string>; replace?: Arg<boolean>; timeout?: Arg<number | string>; port?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly delete: Call<{ zone: Arg<Value>; name: Arg<Value>; rdtype?: Arg<Value>; data?: Arg<Value>; nameserver?: Arg<string>; timeout?: Arg<number | string>; port?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly delete_host: Call<{ zone: Arg<Value>; name: Arg<Value>; nameserver?: Arg<string>; timeout?: Arg<number | string>; port?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly update: Call<{ zone: Arg<Value>; name: Arg<Value>; ttl: Arg<number | string>; rdtype: Arg<Value>; data: Arg<Value>; nameserver?: Arg<string>; timeout?: Arg<number | string>; replace?: Arg<boolean>; port?: Arg<number | string>; "**kwargs"?: Keywords }>;
}

/** Functions of `django` as Salt 3006 has them, where not all do. */
export interface Django3006 {
  readonly collectstatic: Call<{ settings_module: Arg<Value>; bin_env?: Arg<Value>; no_post_process?: Arg<boolean>; ignore?: Arg<Value>; dry_run?: Arg<boolean>; clear?: Arg<boolean>; link?: Arg<boolean>; no_default_ignore?: Arg<boolean>; pythonpath?: Arg<Value>; env?: Arg<Value>; runas?: Arg<string> }>;
  readonly command: Call<{ settings_module: Arg<Value>; command: Arg<Value>; bin_env?: Arg<Value>; pythonpath?: Arg<Value>; env?: Arg<Value>; runas?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly createsuperuser: Call<{ settings_module: Arg<Value>; username: Arg<string>; email: Arg<Value>; bin_env?: Arg<Value>; database?: Arg<Value>; pythonpath?: Arg<Value>; env?: Arg<Value>; runas?: Arg<string> }>;
  readonly loaddata: Call<{ settings_module: Arg<Value>; fixtures: Arg<Value>; bin_env?: Arg<Value>; database?: Arg<Value>; pythonpath?: Arg<Value>; env?: Arg<Value> }>;
  readonly migrate: Call<{ settings_module: Arg<Value>; app_label?: Arg<Value>; migration_name?: Arg<Value>; bin_env?: Arg<string>; database?: Arg<string>; pythonpath?: Arg<Value>; env?: Arg<Value>; noinput?: Arg<boolean>; runas?: Arg<string> }>;
  readonly syncdb: Call<{ settings_module: Arg<Value>; bin_env?: Arg<Value>; migrate?: Arg<boolean>; database?: Arg<Value>; pythonpath?: Arg<Value>; env?: Arg<Value>; noinput?: Arg<boolean>; runas?: Arg<string> }>;
}

/** Functions of `dnsmasq` as Salt 3006 has them, where not all do. */
export interface Dnsmasq3006 {
  readonly fullversion: Call;
  readonly get_config: Call<{ config_file?: Arg<string> }>;
  readonly set_config: Call<{ config_file?: Arg<string>; follow?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly version: Call;
}

/** Functions of `docker` as Salt 3006 has them, where not all do. */
export interface Docker3006 {
  readonly apply: Call<{ name: Arg<Value>; mods?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly build: Call<{ path?: Arg<string>; repository?: Arg<Value>; tag?: Arg<Value>; cache?: Arg<boolean>; rm?: Arg<boolean>; api_response?: Arg<boolean>; fileobj?: Arg<Value>; dockerfile?: Arg<Value>; buildargs?: Arg<Value> }>;
  readonly call: Call<{ name: Arg<Value>; function: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly commit: Call<{ name: Arg<Value>; repository: Arg<Value>; tag?: Arg<string>; message?: Arg<Value>; author?: Arg<Value> }>;
  readonly compare_container: Call<{ first: Arg<string>; second: Arg<string>; ignore?: Arg<Value> }>;
  readonly compare_container_networks: Call<{ first: Arg<Value>; second: Arg<Value> }>;
  readonly compare_containers: Call<{ first: Arg<string>; second: Arg<string>; ignore?: Arg<Value> }>;
  readonly compare_networks: Call<{ first: Arg<Value>; second: Arg<Value>; ignore?: Arg<string | readonly Value[]> }>;
  readonly connect_container_to_network: Call<{ container: Arg<Value>; net_id: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly connected: Call<{ name: Arg<Value>; verbose?: Arg<boolean> }>;
  readonly copy_from: Call<{ name: Arg<Value>; source: Arg<string>; dest: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly copy_to: Call<{ name: Arg<Value>; source: Arg<Value>; dest: Arg<Value>; exec_driver?: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly cp: Call<{ name: Arg<Value>; source: Arg<string>; dest: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly create: Call<{ image: Arg<Value>; name?: Arg<string>; start?: Arg<boolean>; skip_translate?: Arg<Value>; ignore_collisions?: Arg<boolean>; validate_ip_addrs?: Arg<boolean>; client_timeout?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly create_network: Call<{ name: Arg<Value>; skip_translate?: Arg<Value>; ignore_collisions?: Arg<boolean>; validate_ip_addrs?: Arg<boolean>; client_timeout?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_volume: Call<{ name: Arg<string>; driver?: Arg<Value>; driver_opts?: Arg<Value> }>;
  readonly dangling: Call<{ prune?: Arg<boolean>; force?: Arg<boolean> }>;
  readonly depends: Call<{ name: Arg<string> }>;
  readonly diff: Call<{ name: Arg<Value> }>;
  readonly disconnect_all_containers_from_network: Call<{ network_id: Arg<Value> }>;
  readonly disconnect_container_from_network: Call<{ container: Arg<Value>; network_id: Arg<Value> }>;
  readonly exists: Call<{ name: Arg<Value> }>;
  readonly export: Call<{ name: Arg<Value>; path: Arg<string>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean>; compression?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly freeze: Call<{ name: Arg<Value> }>;
  readonly get_client_args: Call<{ limit?: Arg<Value> }>;
  readonly highstate: Call<{ name: Arg<Value>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly history: Call<{ name: Arg<Value>; quiet?: Arg<boolean> }>;
  readonly images: Call<{ verbose?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly import: Call<{ source: Arg<Value>; repository: Arg<Value>; tag?: Arg<string>; api_response?: Arg<boolean> }>;
  readonly info: Call;
  readonly inspect: Call<{ name: Arg<Value> }>;
  readonly inspect_container: Call<{ name: Arg<Value> }>;
  readonly inspect_image: Call<{ name: Arg<Value> }>;
  readonly inspect_network: Call<{ network_id: Arg<Value> }>;
  readonly inspect_volume: Call<{ name: Arg<string> }>;
  readonly kill: Call<{ name: Arg<Value> }>;
  readonly layers: Call<{ name: Arg<Value> }>;
  readonly list_containers: Call<{ "**kwargs"?: Keywords }>;
  readonly list_tags: Call;
  readonly load: Call<{ path: Arg<string>; repository?: Arg<Value>; tag?: Arg<Value> }>;
  readonly login: Call;
  readonly logout: Call;
  readonly logs: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly networks: Call<{ names?: Arg<Value>; ids?: Arg<Value> }>;
  readonly pause: Call<{ name: Arg<Value> }>;
  readonly pid: Call<{ name: Arg<Value> }>;
  readonly port: Call<{ name: Arg<Value>; private_port?: Arg<Value> }>;
  readonly prune: Call<{ containers?: Arg<boolean>; networks?: Arg<boolean>; images?: Arg<boolean>; build?: Arg<boolean>; volumes?: Arg<boolean>; system?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly ps: Call<{ filters?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pull: Call<{ image: Arg<Value>; insecure_registry?: Arg<boolean>; api_response?: Arg<boolean>; client_timeout?: Arg<number | string> }>;
  readonly push: Call<{ image: Arg<Value>; insecure_registry?: Arg<boolean>; api_response?: Arg<boolean>; client_timeout?: Arg<number | string> }>;
  readonly remove_network: Call<{ network_id: Arg<Value> }>;
  readonly remove_volume: Call<{ name: Arg<string> }>;
  readonly rename: Call<{ name: Arg<string>; new_name: Arg<string> }>;
  readonly resolve_image_id: Call<{ name: Arg<Value> }>;
  readonly resolve_tag: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly restart: Call<{ name: Arg<Value>; timeout?: Arg<number | string> }>;
  readonly retcode: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly rm: Call<{ name: Arg<Value>; force?: Arg<boolean>; volumes?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly rmi: Call<{ "**kwargs"?: Keywords }>;
  readonly run: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_all: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_container: Call<{ image: Arg<Value>; name?: Arg<Value>; skip_translate?: Arg<Value>; ignore_collisions?: Arg<boolean>; validate_ip_addrs?: Arg<boolean>; client_timeout?: Arg<Value>; bg?: Arg<boolean>; replace?: Arg<boolean>; force?: Arg<boolean>; networks?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly run_stderr: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_stdout: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly save: Call<{ name: Arg<string>; path: Arg<string>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean>; compression?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly script: Call<{ name: Arg<Value>; source: Arg<string>; saltenv?: Arg<string>; args?: Arg<string>; template?: Arg<string>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; ignore_retcode?: Arg<boolean>; use_vt?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly script_retcode: Call<{ name: Arg<Value>; source: Arg<string>; saltenv?: Arg<string>; args?: Arg<string>; template?: Arg<string>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; ignore_retcode?: Arg<boolean>; use_vt?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly search: Call<{ name: Arg<Value>; official?: Arg<boolean>; trusted?: Arg<boolean> }>;
  readonly signal: Call<{ name: Arg<Value>; signal: Arg<Value> }>;
  readonly sls: Call<{ name: Arg<Value>; mods?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly sls_build: Call<{ repository: Arg<Value>; tag?: Arg<string>; base?: Arg<string>; mods?: Arg<string | readonly Value[]>; dryrun?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly state: Call<{ name: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value>; timeout?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly tag: Call<{ name: Arg<Value>; repository: Arg<Value>; tag?: Arg<string>; force?: Arg<boolean> }>;
  readonly top: Call<{ name: Arg<Value> }>;
  readonly unfreeze: Call<{ name: Arg<Value> }>;
  readonly unpause: Call<{ name: Arg<Value> }>;
  readonly version: Call;
  readonly volumes: Call<{ filters?: Arg<Value> }>;
  readonly wait: Call<{ name: Arg<Value>; ignore_already_stopped?: Arg<boolean>; fail_on_exit_status?: Arg<boolean> }>;
}

/** Functions of `dockercompose` as Salt 3006 has them, where not all do. */
export interface Dockercompose3006 {
  readonly build: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
  readonly create: Call<{ path: Arg<string>; docker_compose: Arg<Value> }>;
  readonly create_command: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
  readonly get: Call<{ path: Arg<string> }>;
  readonly kill: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
  readonly pause: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
  readonly ps: Call<{ path: Arg<string> }>;
  readonly pull: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
  readonly restart: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
  readonly rm: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
  readonly service_create: Call<{ path: Arg<string>; service_name: Arg<string>; definition: Arg<Value> }>;
  readonly service_remove: Call<{ path: Arg<string>; service_name: Arg<string> }>;
  readonly service_set_tag: Call<{ path: Arg<string>; service_name: Arg<string>; tag: Arg<string> }>;
  readonly service_upsert: Call<{ path: Arg<string>; service_name: Arg<string>; definition: Arg<Value> }>;
  readonly start: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
  readonly stop: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
  readonly unpause: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
  readonly up: Call<{ path: Arg<string>; service_names?: Arg<Value> }>;
}

/** Functions of `dockerng` as Salt 3006 has them, where not all do. */
export interface Dockerng3006 {
  readonly apply: Call<{ name: Arg<Value>; mods?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly build: Call<{ path?: Arg<string>; repository?: Arg<Value>; tag?: Arg<Value>; cache?: Arg<boolean>; rm?: Arg<boolean>; api_response?: Arg<boolean>; fileobj?: Arg<Value>; dockerfile?: Arg<Value>; buildargs?: Arg<Value> }>;
  readonly call: Call<{ name: Arg<Value>; function: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly commit: Call<{ name: Arg<Value>; repository: Arg<Value>; tag?: Arg<string>; message?: Arg<Value>; author?: Arg<Value> }>;
  readonly compare_container: Call<{ first: Arg<string>; second: Arg<string>; ignore?: Arg<Value> }>;
  readonly compare_container_networks: Call<{ first: Arg<Value>; second: Arg<Value> }>;
  readonly compare_containers: Call<{ first: Arg<string>; second: Arg<string>; ignore?: Arg<Value> }>;
  readonly compare_networks: Call<{ first: Arg<Value>; second: Arg<Value>; ignore?: Arg<string | readonly Value[]> }>;
  readonly connect_container_to_network: Call<{ container: Arg<Value>; net_id: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly connected: Call<{ name: Arg<Value>; verbose?: Arg<boolean> }>;
  readonly copy_from: Call<{ name: Arg<Value>; source: Arg<string>; dest: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly copy_to: Call<{ name: Arg<Value>; source: Arg<Value>; dest: Arg<Value>; exec_driver?: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly cp: Call<{ name: Arg<Value>; source: Arg<string>; dest: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly create: Call<{ image: Arg<Value>; name?: Arg<string>; start?: Arg<boolean>; skip_translate?: Arg<Value>; ignore_collisions?: Arg<boolean>; validate_ip_addrs?: Arg<boolean>; client_timeout?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly create_network: Call<{ name: Arg<Value>; skip_translate?: Arg<Value>; ignore_collisions?: Arg<boolean>; validate_ip_addrs?: Arg<boolean>; client_timeout?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_volume: Call<{ name: Arg<string>; driver?: Arg<Value>; driver_opts?: Arg<Value> }>;
  readonly dangling: Call<{ prune?: Arg<boolean>; force?: Arg<boolean> }>;
  readonly depends: Call<{ name: Arg<string> }>;
  readonly diff: Call<{ name: Arg<Value> }>;
  readonly disconnect_all_containers_from_network: Call<{ network_id: Arg<Value> }>;
  readonly disconnect_container_from_network: Call<{ container: Arg<Value>; network_id: Arg<Value> }>;
  readonly exists: Call<{ name: Arg<Value> }>;
  readonly export: Call<{ name: Arg<Value>; path: Arg<string>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean>; compression?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly freeze: Call<{ name: Arg<Value> }>;
  readonly get_client_args: Call<{ limit?: Arg<Value> }>;
  readonly highstate: Call<{ name: Arg<Value>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly history: Call<{ name: Arg<Value>; quiet?: Arg<boolean> }>;
  readonly images: Call<{ verbose?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly import: Call<{ source: Arg<Value>; repository: Arg<Value>; tag?: Arg<string>; api_response?: Arg<boolean> }>;
  readonly info: Call;
  readonly inspect: Call<{ name: Arg<Value> }>;
  readonly inspect_container: Call<{ name: Arg<Value> }>;
  readonly inspect_image: Call<{ name: Arg<Value> }>;
  readonly inspect_network: Call<{ network_id: Arg<Value> }>;
  readonly inspect_volume: Call<{ name: Arg<string> }>;
  readonly kill: Call<{ name: Arg<Value> }>;
  readonly layers: Call<{ name: Arg<Value> }>;
  readonly list_containers: Call<{ "**kwargs"?: Keywords }>;
  readonly list_tags: Call;
  readonly load: Call<{ path: Arg<string>; repository?: Arg<Value>; tag?: Arg<Value> }>;
  readonly login: Call;
  readonly logout: Call;
  readonly logs: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly networks: Call<{ names?: Arg<Value>; ids?: Arg<Value> }>;
  readonly pause: Call<{ name: Arg<Value> }>;
  readonly pid: Call<{ name: Arg<Value> }>;
  readonly port: Call<{ name: Arg<Value>; private_port?: Arg<Value> }>;
  readonly prune: Call<{ containers?: Arg<boolean>; networks?: Arg<boolean>; images?: Arg<boolean>; build?: Arg<boolean>; volumes?: Arg<boolean>; system?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly ps: Call<{ filters?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pull: Call<{ image: Arg<Value>; insecure_registry?: Arg<boolean>; api_response?: Arg<boolean>; client_timeout?: Arg<number | string> }>;
  readonly push: Call<{ image: Arg<Value>; insecure_registry?: Arg<boolean>; api_response?: Arg<boolean>; client_timeout?: Arg<number | string> }>;
  readonly remove_network: Call<{ network_id: Arg<Value> }>;
  readonly remove_volume: Call<{ name: Arg<string> }>;
  readonly rename: Call<{ name: Arg<string>; new_name: Arg<string> }>;
  readonly resolve_image_id: Call<{ name: Arg<Value> }>;
  readonly resolve_tag: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly restart: Call<{ name: Arg<Value>; timeout?: Arg<number | string> }>;
  readonly retcode: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly rm: Call<{ name: Arg<Value>; force?: Arg<boolean>; volumes?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly rmi: Call<{ "**kwargs"?: Keywords }>;
  readonly run: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_all: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_container: Call<{ image: Arg<Value>; name?: Arg<Value>; skip_translate?: Arg<Value>; ignore_collisions?: Arg<boolean>; validate_ip_addrs?: Arg<boolean>; client_timeout?: Arg<Value>; bg?: Arg<boolean>; replace?: Arg<boolean>; force?: Arg<boolean>; networks?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly run_stderr: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_stdout: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly save: Call<{ name: Arg<string>; path: Arg<string>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean>; compression?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly script: Call<{ name: Arg<Value>; source: Arg<string>; saltenv?: Arg<string>; args?: Arg<string>; template?: Arg<string>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; ignore_retcode?: Arg<boolean>; use_vt?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly script_retcode: Call<{ name: Arg<Value>; source: Arg<string>; saltenv?: Arg<string>; args?: Arg<string>; template?: Arg<string>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; ignore_retcode?: Arg<boolean>; use_vt?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly search: Call<{ name: Arg<Value>; official?: Arg<boolean>; trusted?: Arg<boolean> }>;
  readonly signal: Call<{ name: Arg<Value>; signal: Arg<Value> }>;
  readonly sls: Call<{ name: Arg<Value>; mods?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly sls_build: Call<{ repository: Arg<Value>; tag?: Arg<string>; base?: Arg<string>; mods?: Arg<string | readonly Value[]>; dryrun?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly state: Call<{ name: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value>; timeout?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly tag: Call<{ name: Arg<Value>; repository: Arg<Value>; tag?: Arg<string>; force?: Arg<boolean> }>;
  readonly top: Call<{ name: Arg<Value> }>;
  readonly unfreeze: Call<{ name: Arg<Value> }>;
  readonly unpause: Call<{ name: Arg<Value> }>;
  readonly version: Call;
  readonly volumes: Call<{ filters?: Arg<Value> }>;
  readonly wait: Call<{ name: Arg<Value>; ignore_already_stopped?: Arg<boolean>; fail_on_exit_status?: Arg<boolean> }>;
}

/** Functions of `drac` as Salt 3006 has them, where not all do. */
export interface Drac3006 {
  readonly change_password: Call<{ username: Arg<string>; password: Arg<string>; uid?: Arg<Value> }>;
  readonly create_user: Call<{ username: Arg<string>; password: Arg<string>; permissions: Arg<Value>; users?: Arg<Value> }>;
  readonly delete_user: Call<{ username: Arg<string>; uid?: Arg<Value> }>;
  readonly email_alerts: Call<{ action: Arg<Value> }>;
  readonly list_users: Call;
  readonly nameservers: Call;
  readonly network_info: Call;
  readonly server_hardreset: Call;
  readonly server_poweroff: Call;
  readonly server_poweron: Call;
  readonly server_pxe: Call;
  readonly server_reboot: Call;
  readonly set_network: Call<{ ip: Arg<Value>; netmask: Arg<Value>; gateway: Arg<Value> }>;
  readonly set_permissions: Call<{ username: Arg<string>; permissions: Arg<Value>; uid?: Arg<Value> }>;
  readonly set_snmp: Call<{ community: Arg<Value> }>;
  readonly syslog: Call<{ server: Arg<Value>; enable?: Arg<boolean> }>;
  readonly system_info: Call;
}

/** Functions of `dracr` as Salt 3006 has them, where not all do. */
export interface Dracr3006 {
  readonly bare_rac_cmd: Call<{ cmd: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly change_password: Call<{ username: Arg<string>; password: Arg<string>; uid?: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly create_user: Call<{ username: Arg<string>; password: Arg<string>; permissions: Arg<Value>; users?: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly delete_user: Call<{ username: Arg<string>; uid?: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly deploy_password: Call<{ username: Arg<string>; password: Arg<string>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly deploy_snmp: Call<{ snmp: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly email_alerts: Call<{ action: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly get_chassis_datacenter: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string> }>;
  readonly get_chassis_location: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string> }>;
  readonly get_chassis_name: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string> }>;
  readonly get_dns_dracname: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly get_general: Call<{ cfg_sec: Arg<Value>; cfg_var: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly get_slotname: Call<{ slot: Arg<number | string>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string> }>;
  readonly idrac_general: Call<{ blade_name: Arg<string>; command: Arg<Value>; idrac_password?: Arg<string>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly inventory: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly list_slotnames: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string> }>;
  readonly list_users: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly nameservers: Call<{ ns: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly network_info: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly server_hardreset: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string>; module?: Arg<Value> }>;
  readonly server_power: Call<{ status: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string>; module?: Arg<Value> }>;
  readonly server_poweroff: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string>; module?: Arg<Value> }>;
  readonly server_poweron: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string>; module?: Arg<Value> }>;
  readonly server_powerstatus: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly server_pxe: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly server_reboot: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string>; module?: Arg<Value> }>;
  readonly set_chassis_datacenter: Call<{ location: Arg<string>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string> }>;
  readonly set_chassis_location: Call<{ location: Arg<string>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string> }>;
  readonly set_chassis_name: Call<{ name: Arg<string>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string> }>;
  readonly set_dns_dracname: Call<{ name: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly set_general: Call<{ cfg_sec: Arg<Value>; cfg_var: Arg<Value>; val: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly set_network: Call<{ ip: Arg<Value>; netmask: Arg<Value>; gateway: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly set_niccfg: Call<{ ip?: Arg<Value>; netmask?: Arg<Value>; gateway?: Arg<Value>; dhcp?: Arg<boolean>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly set_nicvlan: Call<{ vlan?: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly set_permissions: Call<{ username: Arg<string>; permissions: Arg<Value>; uid?: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly set_slotname: Call<{ slot: Arg<Value>; name: Arg<string>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<string> }>;
  readonly set_snmp: Call<{ community: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly syslog: Call<{ server: Arg<Value>; enable?: Arg<boolean>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly system_info: Call<{ host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value>; module?: Arg<Value> }>;
  readonly update_firmware: Call<{ filename: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
  readonly update_firmware_nfs_or_cifs: Call<{ filename: Arg<Value>; share: Arg<Value>; host?: Arg<string>; admin_username?: Arg<Value>; admin_password?: Arg<Value> }>;
}

/** Functions of `drbd` as Salt 3006 has them, where not all do. */
export interface Drbd3006 {
  readonly overview: Call;
  readonly status: Call<{ name?: Arg<string> }>;
}

/** Functions of `eix` as Salt 3006 has them, where not all do. */
export interface Eix3006 {
  readonly sync: Call;
  readonly update: Call;
}

/** Functions of `elasticsearch` as Salt 3006 has them, where not all do. */
export interface Elasticsearch3006 {
  readonly alias_create: Call<{ indices: Arg<Value>; alias: Arg<Value>; hosts?: Arg<Value>; body?: Arg<Value>; profile?: Arg<Value>; source?: Arg<string> }>;
  readonly alias_delete: Call<{ indices: Arg<Value>; aliases: Arg<Value>; hosts?: Arg<Value>; body?: Arg<Value>; profile?: Arg<Value>; source?: Arg<Value> }>;
  readonly alias_exists: Call<{ aliases: Arg<Value>; indices?: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly alias_get: Call<{ indices?: Arg<Value>; aliases?: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly cluster_get_settings: Call<{ flat_settings?: Arg<boolean>; include_defaults?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly cluster_health: Call<{ index?: Arg<Value>; level?: Arg<string>; local?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly cluster_put_settings: Call<{ body?: Arg<Value>; flat_settings?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly cluster_stats: Call<{ nodes?: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly document_create: Call<{ index: Arg<Value>; doc_type: Arg<Value>; body?: Arg<Value>; id?: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value>; source?: Arg<string> }>;
  readonly document_delete: Call<{ index: Arg<Value>; doc_type: Arg<Value>; id: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly document_exists: Call<{ index: Arg<Value>; id: Arg<Value>; doc_type?: Arg<string>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly document_get: Call<{ index: Arg<Value>; id: Arg<Value>; doc_type?: Arg<string>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly flush_synced: Call<{ hosts?: Arg<Value>; profile?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly index_close: Call<{ index: Arg<Value>; allow_no_indices?: Arg<boolean | string>; expand_wildcards?: Arg<string>; ignore_unavailable?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly index_create: Call<{ index: Arg<Value>; body?: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value>; source?: Arg<string> }>;
  readonly index_delete: Call<{ index: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly index_exists: Call<{ index: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly index_get: Call<{ index: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly index_get_settings: Call<{ hosts?: Arg<Value>; profile?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly index_open: Call<{ index: Arg<Value>; allow_no_indices?: Arg<boolean | string>; expand_wildcards?: Arg<string>; ignore_unavailable?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly index_put_settings: Call<{ body?: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value>; source?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly index_template_create: Call<{ name: Arg<Value>; body?: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value>; source?: Arg<string> }>;
  readonly index_template_delete: Call<{ name: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly index_template_exists: Call<{ name: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly index_template_get: Call<{ name: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly info: Call<{ hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly mapping_create: Call<{ index: Arg<Value>; doc_type: Arg<string>; body?: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value>; source?: Arg<Value> }>;
  readonly mapping_delete: Call<{ index: Arg<Value>; doc_type: Arg<string>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly mapping_get: Call<{ index: Arg<Value>; doc_type: Arg<string>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly node_info: Call<{ nodes?: Arg<Value>; flat_settings?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly ping: Call<{ allow_failure?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly pipeline_create: Call<{ id: Arg<Value>; body: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly pipeline_delete: Call<{ id: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly pipeline_get: Call<{ id: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly pipeline_simulate: Call<{ id: Arg<Value>; body: Arg<Value>; verbose?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly repository_create: Call<{ name: Arg<Value>; body: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly repository_delete: Call<{ name: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly repository_get: Call<{ name: Arg<Value>; local?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly repository_verify: Call<{ name: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly search_template_create: Call<{ id: Arg<Value>; body: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly search_template_delete: Call<{ id: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly search_template_get: Call<{ id: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly snapshot_create: Call<{ repository: Arg<Value>; snapshot: Arg<Value>; body?: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly snapshot_delete: Call<{ repository: Arg<Value>; snapshot: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly snapshot_get: Call<{ repository: Arg<Value>; snapshot: Arg<Value>; ignore_unavailable?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly snapshot_restore: Call<{ repository: Arg<Value>; snapshot: Arg<Value>; body?: Arg<Value>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
  readonly snapshot_status: Call<{ repository?: Arg<Value>; snapshot?: Arg<Value>; ignore_unavailable?: Arg<boolean>; hosts?: Arg<Value>; profile?: Arg<Value> }>;
}

/** Functions of `eselect` as Salt 3006 has them, where not all do. */
export interface Eselect3006 {
  readonly exec_action: Call<{ module: Arg<string>; action: Arg<string>; module_parameter?: Arg<Value>; action_parameter?: Arg<Value>; state_only?: Arg<boolean> }>;
  readonly get_current_target: Call<{ module: Arg<string>; module_parameter?: Arg<Value>; action_parameter?: Arg<Value> }>;
  readonly get_modules: Call;
  readonly get_target_list: Call<{ module: Arg<string>; action_parameter?: Arg<Value> }>;
  readonly set_target: Call<{ module: Arg<string>; target: Arg<string>; module_parameter?: Arg<Value>; action_parameter?: Arg<Value> }>;
}

/** Functions of `freezer` as Salt 3006 has them, where not all do. */
export interface Freezer3006 {
  readonly compare: Call<{ old: Arg<string>; new: Arg<string> }>;
  readonly freeze: Call<{ name?: Arg<string>; force?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly list: Call;
  readonly restore: Call<{ name?: Arg<string>; clean?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly status: Call<{ name?: Arg<string> }>;
}

/** Functions of `gcp` as Salt 3006 has them, where not all do. */
export interface Gcp3006 {
  readonly route_create: Call<{ credential_file?: Arg<string>; project_id?: Arg<number | string>; name?: Arg<string>; dest_range?: Arg<string>; next_hop_instance?: Arg<string>; instance_zone?: Arg<string>; tags?: Arg<string | readonly Value[]>; network?: Arg<string>; priority?: Arg<number | string> }>;
}

/** Functions of `gem` as Salt 3006 has them, where not all do. */
export interface Gem3006 {
  readonly install: Call<{ gems: Arg<string>; ruby?: Arg<string>; gem_bin?: Arg<string>; runas?: Arg<string>; version?: Arg<Value>; rdoc?: Arg<boolean>; ri?: Arg<boolean>; pre_releases?: Arg<boolean>; proxy?: Arg<string>; source?: Arg<Value> }>;
  readonly list: Call<{ prefix?: Arg<string | readonly Value[]>; ruby?: Arg<string>; runas?: Arg<string>; gem_bin?: Arg<string> }>;
  readonly list_upgrades: Call<{ ruby?: Arg<Value>; runas?: Arg<string>; gem_bin?: Arg<string> }>;
  readonly sources_add: Call<{ source_uri: Arg<string>; ruby?: Arg<string>; runas?: Arg<string>; gem_bin?: Arg<string> }>;
  readonly sources_list: Call<{ ruby?: Arg<string>; runas?: Arg<string>; gem_bin?: Arg<string> }>;
  readonly sources_remove: Call<{ source_uri: Arg<string>; ruby?: Arg<string>; runas?: Arg<string>; gem_bin?: Arg<string> }>;
  readonly uninstall: Call<{ gems: Arg<string>; ruby?: Arg<string>; runas?: Arg<string>; gem_bin?: Arg<string> }>;
  readonly update: Call<{ gems: Arg<string>; ruby?: Arg<string>; runas?: Arg<string>; gem_bin?: Arg<string> }>;
  readonly update_system: Call<{ version?: Arg<string>; ruby?: Arg<string>; runas?: Arg<string>; gem_bin?: Arg<string> }>;
  readonly version: Call<{ ruby?: Arg<string>; runas?: Arg<string>; gem_bin?: Arg<string> }>;
}

/** Functions of `genesis` as Salt 3006 has them, where not all do. */
export interface Genesis3006 {
  readonly avail_platforms: Call;
  readonly bootstrap: Call<{ platform: Arg<Value>; root: Arg<string>; img_format?: Arg<string>; fs_format?: Arg<string>; fs_opts?: Arg<Value>; arch?: Arg<Value>; flavor?: Arg<Value>; repo_url?: Arg<Value>; static_qemu?: Arg<Value>; img_size?: Arg<Value>; mount_dir?: Arg<Value>; pkg_cache?: Arg<Value>; pkgs?: Arg<Value>; exclude_pkgs?: Arg<Value>; epel_url?: Arg<string> }>;
  readonly ldd_deps: Call<{ filename: Arg<Value>; ret?: Arg<Value> }>;
  readonly mksls: Call<{ fmt: Arg<Value>; src: Arg<Value>; dst?: Arg<Value> }>;
  readonly pack: Call<{ name: Arg<Value>; root: Arg<string>; path?: Arg<Value>; pack_format?: Arg<string>; compress?: Arg<string> }>;
  readonly unpack: Call<{ name: Arg<Value>; dest?: Arg<Value>; path?: Arg<Value>; pack_format?: Arg<string>; compress?: Arg<string> }>;
}

/** Functions of `github` as Salt 3006 has them, where not all do. */
export interface Github3006 {
  readonly add_repo: Call<{ name: Arg<string>; description?: Arg<string>; homepage?: Arg<string>; private?: Arg<Value>; has_issues?: Arg<boolean>; has_wiki?: Arg<boolean>; has_downloads?: Arg<boolean>; auto_init?: Arg<boolean>; gitignore_template?: Arg<Value>; license_template?: Arg<Value>; profile?: Arg<string> }>;
  readonly add_team: Call<{ name: Arg<string>; description?: Arg<string>; repo_names?: Arg<Value>; privacy?: Arg<Value>; permission?: Arg<Value>; profile?: Arg<string> }>;
  readonly add_team_member: Call<{ name: Arg<string>; team_name: Arg<string>; profile?: Arg<string> }>;
  readonly add_team_repo: Call<{ repo_name: Arg<string>; team_name: Arg<string>; profile?: Arg<string>; permission?: Arg<Value> }>;
  readonly add_user: Call<{ name: Arg<string>; profile?: Arg<string> }>;
  readonly edit_repo: Call<{ name: Arg<string>; description?: Arg<string>; homepage?: Arg<string>; private?: Arg<Value>; has_issues?: Arg<boolean>; has_wiki?: Arg<boolean>; has_downloads?: Arg<boolean>; profile?: Arg<string> }>;
  readonly edit_team: Call<{ name: Arg<string>; description?: Arg<string>; privacy?: Arg<Value>; permission?: Arg<Value>; profile?: Arg<string> }>;
  readonly get_issue: Call<{ issue_number: Arg<number | string>; repo_name?: Arg<string>; profile?: Arg<string>; output?: Arg<string> }>;
  readonly get_issue_comments: Call<{ issue_number: Arg<number | string>; repo_name?: Arg<string>; profile?: Arg<string>; since?: Arg<Value>; output?: Arg<string> }>;
  readonly get_issues: Call<{ repo_name?: Arg<string | readonly Value[]>; profile?: Arg<string>; milestone?: Arg<number | string>; state?: Arg<string>; assignee?: Arg<Value>; creator?: Arg<string>; mentioned?: Arg<string>; labels?: Arg<string>; sort?: Arg<string>; direction?: Arg<string>; since?: Arg<Value>; output?: Arg<string>; per_page?: Arg<Value> }>;
  readonly get_milestone: Call<{ number?: Arg<number | string>; name?: Arg<string>; repo_name?: Arg<string | readonly Value[]>; profile?: Arg<string>; output?: Arg<string> }>;
  readonly get_milestones: Call<{ repo_name?: Arg<string | readonly Value[]>; profile?: Arg<string>; state?: Arg<string>; sort?: Arg<string>; direction?: Arg<string>; output?: Arg<string>; per_page?: Arg<Value> }>;
  readonly get_prs: Call<{ repo_name?: Arg<string | readonly Value[]>; profile?: Arg<string>; state?: Arg<string>; head?: Arg<Value>; base?: Arg<Value>; sort?: Arg<string>; direction?: Arg<string>; output?: Arg<string>; per_page?: Arg<Value> }>;
  readonly get_repo_info: Call<{ repo_name: Arg<string>; profile?: Arg<string>; ignore_cache?: Arg<boolean> }>;
  readonly get_repo_teams: Call<{ repo_name: Arg<string>; profile?: Arg<string> }>;
  readonly get_team: Call<{ name: Arg<Value>; profile?: Arg<string> }>;
  readonly get_user: Call<{ name: Arg<string>; profile?: Arg<string>; user_details?: Arg<boolean> }>;
  readonly is_team_member: Call<{ name: Arg<string>; team_name: Arg<string>; profile?: Arg<string> }>;
  readonly list_members_without_mfa: Call<{ profile?: Arg<string>; ignore_cache?: Arg<boolean> }>;
  readonly list_private_repos: Call<{ profile?: Arg<string> }>;
  readonly list_public_repos: Call<{ profile?: Arg<string> }>;
  readonly list_repos: Call<{ profile?: Arg<string> }>;
  readonly list_team_members: Call<{ team_name: Arg<string | readonly Value[]>; profile?: Arg<string>; ignore_cache?: Arg<boolean> }>;
  readonly list_team_repos: Call<{ team_name: Arg<string | readonly Value[]>; profile?: Arg<string>; ignore_cache?: Arg<boolean> }>;
  readonly list_teams: Call<{ profile?: Arg<string>; ignore_cache?: Arg<boolean> }>;
  readonly list_users: Call<{ profile?: Arg<string>; ignore_cache?: Arg<boolean> }>;
  readonly remove_repo: Call<{ name: Arg<string>; profile?: Arg<string> }>;
  readonly remove_team: Call<{ name: Arg<string>; profile?: Arg<string> }>;
  readonly remove_team_member: Call<{ name: Arg<string>; team_name: Arg<string>; profile?: Arg<string> }>;
  readonly remove_team_repo: Call<{ repo_name: Arg<string>; team_name: Arg<string>; profile?: Arg<string> }>;
  readonly remove_user: Call<{ name: Arg<string>; profile?: Arg<string> }>;
}

/** Functions of `glassfish` as Salt 3006 has them, where not all do. */
export interface Glassfish3006 {
  readonly create_admin_object_resource: Call<{ name: Arg<Value>; server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_connector_c_pool: Call<{ name: Arg<Value>; server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_connector_resource: Call<{ name: Arg<Value>; server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_jdbc_connection_pool: Call<{ name: Arg<Value>; server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_jdbc_resource: Call<{ name: Arg<Value>; server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete_admin_object_resource: Call<{ name: Arg<Value>; target?: Arg<string>; server?: Arg<Value> }>;
  readonly delete_connector_c_pool: Call<{ name: Arg<Value>; target?: Arg<string>; cascade?: Arg<boolean>; server?: Arg<Value> }>;
  readonly delete_connector_resource: Call<{ name: Arg<Value>; target?: Arg<string>; server?: Arg<Value> }>;
  readonly delete_jdbc_connection_pool: Call<{ name: Arg<Value>; target?: Arg<string>; cascade?: Arg<boolean>; server?: Arg<Value> }>;
  readonly delete_jdbc_resource: Call<{ name: Arg<Value>; target?: Arg<string>; server?: Arg<Value> }>;
  readonly delete_system_properties: Call<{ name: Arg<Value>; server?: Arg<Value> }>;
  readonly enum_admin_object_resource: Call<{ server?: Arg<Value> }>;
  readonly enum_connector_c_pool: Call<{ server?: Arg<Value> }>;
  readonly enum_connector_resource: Call<{ server?: Arg<Value> }>;
  readonly enum_jdbc_connection_pool: Call<{ server?: Arg<Value> }>;
  readonly enum_jdbc_resource: Call<{ server?: Arg<Value> }>;
  readonly get_admin_object_resource: Call<{ name: Arg<Value>; server?: Arg<Value> }>;
  readonly get_connector_c_pool: Call<{ name: Arg<Value>; server?: Arg<Value> }>;
  readonly get_connector_resource: Call<{ name: Arg<Value>; server?: Arg<Value> }>;
  readonly get_jdbc_connection_pool: Call<{ name: Arg<Value>; server?: Arg<Value> }>;
  readonly get_jdbc_resource: Call<{ name: Arg<Value>; server?: Arg<Value> }>;
  readonly get_system_properties: Call<{ server?: Arg<Value> }>;
  readonly update_admin_object_resource: Call<{ name: Arg<Value>; server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update_connector_c_pool: Call<{ name: Arg<Value>; server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update_connector_resource: Call<{ name: Arg<Value>; server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update_jdbc_connection_pool: Call<{ name: Arg<Value>; server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update_jdbc_resource: Call<{ name: Arg<Value>; server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update_system_properties: Call<{ data: Arg<Value>; server?: Arg<Value> }>;
}

/** Functions of `glusterfs` as Salt 3006 has them, where not all do. */
export interface Glusterfs3006 {
  readonly add_volume_bricks: Call<{ name: Arg<Value>; bricks: Arg<Value> }>;
  readonly create_volume: Call<{ name: Arg<string>; bricks: Arg<Value>; stripe?: Arg<boolean | number>; replica?: Arg<boolean | number>; device_vg?: Arg<boolean>; transport?: Arg<string>; start?: Arg<boolean>; force?: Arg<boolean>; arbiter?: Arg<boolean> }>;
  readonly delete_volume: Call<{ target: Arg<Value>; stop?: Arg<boolean> }>;
  readonly disable_quota_volume: Call<{ name: Arg<string> }>;
  readonly enable_quota_volume: Call<{ name: Arg<string> }>;
  readonly get_max_op_version: Call;
  readonly get_op_version: Call<{ name: Arg<string> }>;
  readonly get_version: Call;
  readonly info: Call<{ name?: Arg<string> }>;
  readonly list_quota_volume: Call<{ name: Arg<string> }>;
  readonly list_volumes: Call;
  readonly peer: Call<{ name: Arg<Value> }>;
  readonly peer_status: Call;
  readonly set_op_version: Call<{ version: Arg<Value> }>;
  readonly set_quota_volume: Call<{ name: Arg<string>; path: Arg<Value>; size: Arg<Value>; enable_quota?: Arg<boolean> }>;
  readonly start_volume: Call<{ name: Arg<Value>; force?: Arg<boolean> }>;
  readonly status: Call<{ name: Arg<Value> }>;
  readonly stop_volume: Call<{ name: Arg<Value>; force?: Arg<boolean> }>;
  readonly unset_quota_volume: Call<{ name: Arg<string>; path: Arg<Value> }>;
}

/** Functions of `gnome` as Salt 3006 has them, where not all do. */
export interface Gnome3006 {
  readonly get: Call<{ schema?: Arg<Value>; key?: Arg<Value>; user?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly getClockFormat: Call<{ "**kwargs"?: Keywords }>;
  readonly getClockShowDate: Call<{ "**kwargs"?: Keywords }>;
  readonly getIdleActivation: Call<{ "**kwargs"?: Keywords }>;
  readonly getIdleDelay: Call<{ "**kwargs"?: Keywords }>;
  readonly ping: Call<{ "**kwargs"?: Keywords }>;
  readonly set: Call<{ schema?: Arg<Value>; key?: Arg<Value>; user?: Arg<number | string>; value?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly setClockFormat: Call<{ clockFormat: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly setClockShowDate: Call<{ kvalue: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly setIdleActivation: Call<{ kvalue: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly setIdleDelay: Call<{ delaySeconds: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `google_chat` as Salt 3006 has them, where not all do. */
export interface GoogleChat3006 {
  readonly send_message: Call<{ url: Arg<Value>; message: Arg<Value> }>;
}

/** Functions of `grafana4` as Salt 3006 has them, where not all do. */
export interface Grafana43006 {
  readonly create_datasource: Call<{ orgname?: Arg<string>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_org: Call<{ profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_org_user: Call<{ orgname?: Arg<string>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_update_dashboard: Call<{ orgname?: Arg<string>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_user: Call<{ profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_dashboard: Call<{ slug: Arg<Value>; orgname?: Arg<string>; profile?: Arg<string> }>;
  readonly delete_datasource: Call<{ datasourceid: Arg<Value>; orgname?: Arg<Value>; profile?: Arg<string> }>;
  readonly delete_org: Call<{ orgid: Arg<Value>; profile?: Arg<string> }>;
  readonly delete_org_user: Call<{ userid: Arg<Value>; orgname?: Arg<string>; profile?: Arg<string> }>;
  readonly delete_user: Call<{ userid: Arg<Value>; profile?: Arg<string> }>;
  readonly delete_user_org: Call<{ userid: Arg<Value>; orgid: Arg<Value>; profile?: Arg<string> }>;
  readonly get_dashboard: Call<{ slug: Arg<Value>; orgname?: Arg<string>; profile?: Arg<string> }>;
  readonly get_datasource: Call<{ name: Arg<string>; orgname?: Arg<string>; profile?: Arg<string> }>;
  readonly get_datasources: Call<{ orgname?: Arg<string>; profile?: Arg<string> }>;
  readonly get_org: Call<{ name: Arg<string>; profile?: Arg<string> }>;
  readonly get_org_address: Call<{ orgname?: Arg<string>; profile?: Arg<string> }>;
  readonly get_org_prefs: Call<{ orgname?: Arg<string>; profile?: Arg<string> }>;
  readonly get_org_users: Call<{ orgname?: Arg<string>; profile?: Arg<string> }>;
  readonly get_orgs: Call<{ profile?: Arg<string> }>;
  readonly get_user: Call<{ login: Arg<Value>; profile?: Arg<string> }>;
  readonly get_user_data: Call<{ userid: Arg<Value>; profile?: Arg<string> }>;
  readonly get_user_orgs: Call<{ userid: Arg<Value>; profile?: Arg<string> }>;
  readonly get_users: Call<{ profile?: Arg<string> }>;
  readonly switch_org: Call<{ orgname: Arg<Value>; profile?: Arg<string> }>;
  readonly update_datasource: Call<{ datasourceid: Arg<Value>; orgname?: Arg<Value>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly update_org: Call<{ orgid: Arg<Value>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly update_org_address: Call<{ orgname?: Arg<string>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly update_org_prefs: Call<{ orgname?: Arg<string>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly update_org_user: Call<{ userid: Arg<Value>; orgname?: Arg<string>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly update_user: Call<{ userid: Arg<Value>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly update_user_password: Call<{ userid: Arg<Value>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly update_user_permissions: Call<{ userid: Arg<Value>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `grub` as Salt 3006 has them, where not all do. */
export interface Grub3006 {
  readonly conf: Call;
  readonly version: Call;
}

/** Functions of `guestfs` as Salt 3006 has them, where not all do. */
export interface Guestfs3006 {
  readonly mount: Call<{ location: Arg<Value>; access?: Arg<string>; root?: Arg<string> }>;
  readonly umount: Call<{ name: Arg<Value>; disk?: Arg<Value> }>;
}

/** Functions of `hadoop` as Salt 3006 has them, where not all do. */
export interface Hadoop3006 {
  readonly dfs: Call<{ command?: Arg<Value> }>;
  readonly dfs_absent: Call<{ path: Arg<Value> }>;
  readonly dfs_present: Call<{ path: Arg<Value> }>;
  readonly dfsadmin_report: Call<{ arg?: Arg<Value> }>;
  readonly namenode_format: Call<{ force?: Arg<Value> }>;
  readonly version: Call;
}

/** Functions of `haproxy` as Salt 3006 has them, where not all do. */
export interface Haproxy3006 {
  readonly disable_server: Call<{ name: Arg<Value>; backend: Arg<Value>; socket?: Arg<string> }>;
  readonly enable_server: Call<{ name: Arg<Value>; backend: Arg<Value>; socket?: Arg<string> }>;
  readonly get_backend: Call<{ backend: Arg<Value>; socket?: Arg<string> }>;
  readonly get_sessions: Call<{ name: Arg<Value>; backend: Arg<Value>; socket?: Arg<string> }>;
  readonly get_weight: Call<{ name: Arg<Value>; backend: Arg<Value>; socket?: Arg<string> }>;
  readonly list_backends: Call<{ servers?: Arg<boolean>; socket?: Arg<string> }>;
  readonly list_frontends: Call<{ socket?: Arg<string> }>;
  readonly list_servers: Call<{ backend: Arg<Value>; socket?: Arg<string>; objectify?: Arg<boolean> }>;
  readonly set_state: Call<{ name: Arg<Value>; backend: Arg<Value>; state: Arg<string>; socket?: Arg<string> }>;
  readonly set_weight: Call<{ name: Arg<Value>; backend: Arg<Value>; weight?: Arg<number>; socket?: Arg<string> }>;
  readonly show_backends: Call<{ socket?: Arg<string> }>;
  readonly show_frontends: Call<{ socket?: Arg<string> }>;
  readonly wait_state: Call<{ backend: Arg<Value>; server: Arg<Value>; value?: Arg<string>; timeout?: Arg<number | string>; socket?: Arg<string> }>;
}

/** Functions of `heat` as Salt 3006 has them, where not all do. */
export interface Heat3006 {
  readonly create_stack: Call<{ name?: Arg<string>; template_file?: Arg<Value>; environment?: Arg<Value>; parameters?: Arg<Value>; poll?: Arg<number>; rollback?: Arg<boolean>; timeout?: Arg<number | string>; profile?: Arg<Value> }>;
  readonly delete_stack: Call<{ name?: Arg<string>; poll?: Arg<number>; timeout?: Arg<number | string>; profile?: Arg<Value> }>;
  readonly list_stack: Call<{ profile?: Arg<Value> }>;
  readonly show_stack: Call<{ name?: Arg<string>; profile?: Arg<Value> }>;
  readonly template_stack: Call<{ name?: Arg<string>; profile?: Arg<Value> }>;
  readonly update_stack: Call<{ name?: Arg<string>; template_file?: Arg<Value>; environment?: Arg<Value>; parameters?: Arg<Value>; poll?: Arg<number>; rollback?: Arg<boolean>; timeout?: Arg<number | string>; profile?: Arg<Value> }>;
}

/** Functions of `helm` as Salt 3006 has them, where not all do. */
export interface Helm3006 {
  readonly completion: Call<{ shell: Arg<string>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly create: Call<{ name: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly dependency_build: Call<{ chart: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly dependency_list: Call<{ chart: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly dependency_update: Call<{ chart: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly env: Call<{ flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly get_all: Call<{ release: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly get_hooks: Call<{ release: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly get_manifest: Call<{ release: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly get_notes: Call<{ release: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly get_values: Call<{ release: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly help: Call<{ command: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly history: Call<{ release: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly install: Call<{ release: Arg<Value>; chart: Arg<Value>; values?: Arg<Value>; version?: Arg<Value>; namespace?: Arg<Value>; set?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly lint: Call<{ path: Arg<Value>; values?: Arg<Value>; namespace?: Arg<Value>; set?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly list: Call<{ namespace?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly package: Call<{ chart: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly plugin_install: Call<{ path: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly plugin_list: Call<{ flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly plugin_uninstall: Call<{ plugin: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly plugin_update: Call<{ plugin: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly pull: Call<{ pkg: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly repo_add: Call<{ name: Arg<Value>; url: Arg<Value>; namespace?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly repo_index: Call<{ directory: Arg<Value>; namespace?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly repo_list: Call<{ namespace?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly repo_manage: Call<{ present?: Arg<Value>; absent?: Arg<Value>; prune?: Arg<boolean>; namespace?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly repo_remove: Call<{ name: Arg<Value>; namespace?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly repo_update: Call<{ namespace?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly rollback: Call<{ release: Arg<Value>; revision: Arg<Value>; namespace?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly search_hub: Call<{ keyword: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly search_repo: Call<{ keyword: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly show_all: Call<{ chart: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly show_chart: Call<{ chart: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly show_readme: Call<{ chart: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly show_values: Call<{ chart: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly status: Call<{ release: Arg<Value>; namespace?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly template: Call<{ name: Arg<Value>; chart: Arg<Value>; values?: Arg<Value>; output_dir?: Arg<Value>; set?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly test: Call<{ release: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly uninstall: Call<{ release: Arg<Value>; namespace?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly upgrade: Call<{ release: Arg<Value>; chart: Arg<Value>; values?: Arg<Value>; version?: Arg<Value>; namespace?: Arg<Value>; set?: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly verify: Call<{ path: Arg<Value>; flags?: Arg<Value>; kvflags?: Arg<Value> }>;
  readonly version: Call<{ flags?: Arg<Value>; kvflags?: Arg<Value> }>;
}

/** Functions of `hg` as Salt 3006 has them, where not all do. */
export interface Hg3006 {
  readonly archive: Call<{ cwd: Arg<string>; output: Arg<string>; rev?: Arg<string>; fmt?: Arg<Value>; prefix?: Arg<Value>; user?: Arg<number | string> }>;
  readonly clone: Call<{ cwd: Arg<string>; repository: Arg<Value>; opts?: Arg<Value>; user?: Arg<number | string>; identity?: Arg<Value> }>;
  readonly describe: Call<{ cwd: Arg<string>; rev?: Arg<string>; user?: Arg<number | string> }>;
  readonly pull: Call<{ cwd: Arg<string>; opts?: Arg<Value>; user?: Arg<number | string>; identity?: Arg<Value>; repository?: Arg<Value> }>;
  readonly revision: Call<{ cwd: Arg<string>; rev?: Arg<string>; short?: Arg<boolean>; user?: Arg<number | string> }>;
  readonly status: Call<{ cwd: Arg<string>; opts?: Arg<Value>; user?: Arg<number | string> }>;
  readonly update: Call<{ cwd: Arg<string>; rev: Arg<Value>; force?: Arg<boolean>; user?: Arg<number | string> }>;
}

/** Functions of `icinga2` as Salt 3006 has them, where not all do. */
export interface Icinga23006 {
  readonly generate_cert: Call<{ domain: Arg<Value> }>;
  readonly generate_ticket: Call<{ domain: Arg<Value> }>;
  readonly node_setup: Call<{ domain: Arg<Value>; master: Arg<Value>; ticket: Arg<Value> }>;
  readonly request_cert: Call<{ domain: Arg<Value>; master: Arg<Value>; ticket: Arg<Value>; port: Arg<number | string> }>;
  readonly save_cert: Call<{ domain: Arg<Value>; master: Arg<Value> }>;
}

/** Functions of `ifttt` as Salt 3006 has them, where not all do. */
export interface Ifttt3006 {
  readonly trigger_event: Call<{ event?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `ilo` as Salt 3006 has them, where not all do. */
export interface Ilo3006 {
  readonly change_password: Call<{ username: Arg<string>; password: Arg<string> }>;
  readonly change_username: Call<{ old_username: Arg<Value>; new_username: Arg<Value> }>;
  readonly configure_network: Call<{ ip: Arg<Value>; netmask: Arg<Value>; gateway: Arg<Value> }>;
  readonly configure_snmp: Call<{ community: Arg<Value>; snmp_port?: Arg<number>; snmp_trapport?: Arg<number> }>;
  readonly create_user: Call<{ name: Arg<Value>; password: Arg<string> }>;
  readonly delete_ssh_key: Call<{ username: Arg<string> }>;
  readonly delete_user: Call<{ username: Arg<string> }>;
  readonly disable_dhcp: Call;
  readonly disable_ssh: Call;
  readonly enable_dhcp: Call;
  readonly enable_ssh: Call;
  readonly get_user: Call<{ username: Arg<string> }>;
  readonly global_settings: Call;
  readonly list_users: Call;
  readonly list_users_info: Call;
  readonly network: Call;
  readonly set_http_port: Call<{ port?: Arg<number | string> }>;
  readonly set_https_port: Call<{ port?: Arg<number | string> }>;
  readonly set_ssh_key: Call<{ public_key: Arg<Value> }>;
  readonly set_ssh_port: Call<{ port?: Arg<number | string> }>;
}

/** Functions of `influxdb` as Salt 3006 has them, where not all do. */
export interface Influxdb3006 {
  readonly alter_retention_policy: Call<{ database: Arg<string>; name: Arg<string>; duration: Arg<Value>; replication: Arg<Value>; default?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly continuous_query_exists: Call<{ database: Arg<string>; name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_continuous_query: Call<{ database: Arg<string>; name: Arg<string>; query: Arg<Value>; resample_time?: Arg<Value>; coverage_period?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_db: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_retention_policy: Call<{ database: Arg<string>; name: Arg<string>; duration: Arg<Value>; replication: Arg<Value>; default?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_user: Call<{ name: Arg<string>; passwd: Arg<string>; admin?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly db_exists: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly drop_continuous_query: Call<{ database: Arg<string>; name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly drop_db: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly drop_retention_policy: Call<{ database: Arg<string>; name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_continuous_query: Call<{ database: Arg<string>; name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_retention_policy: Call<{ database: Arg<string>; name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly grant_admin_privileges: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly grant_privilege: Call<{ database: Arg<string>; privilege: Arg<Value>; username: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_dbs: Call<{ "**kwargs"?: Keywords }>;
  readonly list_privileges: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_users: Call<{ "**kwargs"?: Keywords }>;
  readonly query: Call<{ database: Arg<string>; query: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly remove_user: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly retention_policy_exists: Call<{ database: Arg<string>; name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly revoke_admin_privileges: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly revoke_privilege: Call<{ database: Arg<string>; privilege: Arg<Value>; username: Arg<string>; "**kwargs"?: Keywords }>;
  readonly set_user_password: Call<{ name: Arg<string>; passwd: Arg<string>; "**kwargs"?: Keywords }>;
  readonly user_exists: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly user_info: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `influxdb08` as Salt 3006 has them, where not all do. */
export interface Influxdb083006 {
  readonly db_create: Call<{ name: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly db_exists: Call<{ name: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly db_list: Call<{ user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly db_remove: Call<{ name: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly login_test: Call<{ name: Arg<string>; password: Arg<string>; database?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly query: Call<{ database: Arg<string>; query: Arg<Value>; time_precision?: Arg<string>; chunked?: Arg<boolean>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly retention_policy_add: Call<{ database: Arg<string>; name: Arg<string>; duration: Arg<Value>; replication: Arg<Value>; default?: Arg<Value>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly retention_policy_alter: Call<{ database: Arg<string>; name: Arg<string>; duration: Arg<Value>; replication: Arg<Value>; default?: Arg<Value>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly retention_policy_exists: Call<{ database: Arg<string>; name: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly retention_policy_get: Call<{ database: Arg<string>; name: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly user_chpass: Call<{ name: Arg<string>; passwd: Arg<string>; database?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly user_create: Call<{ name: Arg<string>; passwd: Arg<string>; database?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly user_exists: Call<{ name: Arg<string>; database?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly user_list: Call<{ database?: Arg<string | readonly Value[]>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly user_remove: Call<{ name: Arg<string>; database?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string> }>;
}

/** Functions of `infoblox` as Salt 3006 has them, where not all do. */
export interface Infoblox3006 {
  readonly create_a: Call<{ data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_cname: Call<{ data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_host: Call<{ data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_ipv4_range: Call<{ data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_object: Call<{ object_type: Arg<Value>; data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete_a: Call<{ name?: Arg<Value>; ipv4addr?: Arg<Value>; allow_array?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly delete_cname: Call<{ name?: Arg<Value>; canonical?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete_host: Call<{ name?: Arg<Value>; mac?: Arg<Value>; ipv4addr?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete_ipv4_range: Call<{ start_addr?: Arg<Value>; end_addr?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete_object: Call<{ objref: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly diff_objects: Call<{ obja: Arg<Value>; objb: Arg<Value> }>;
  readonly get_a: Call<{ name?: Arg<Value>; ipv4addr?: Arg<Value>; allow_array?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly get_cname: Call<{ name?: Arg<Value>; canonical?: Arg<Value>; return_fields?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_host: Call<{ name?: Arg<Value>; ipv4addr?: Arg<Value>; mac?: Arg<Value>; return_fields?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_host_advanced: Call<{ name?: Arg<Value>; ipv4addr?: Arg<Value>; mac?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_host_domainname: Call<{ name: Arg<Value>; domains?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_host_hostname: Call<{ name: Arg<Value>; domains?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_host_ipv4: Call<{ name?: Arg<Value>; mac?: Arg<Value>; allow_array?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly get_host_ipv4addr_info: Call<{ ipv4addr?: Arg<Value>; mac?: Arg<Value>; discovered_data?: Arg<Value>; return_fields?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_host_ipv6addr_info: Call<{ ipv6addr?: Arg<Value>; mac?: Arg<Value>; discovered_data?: Arg<Value>; return_fields?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_host_mac: Call<{ name?: Arg<Value>; allow_array?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly get_ipv4_range: Call<{ start_addr?: Arg<Value>; end_addr?: Arg<Value>; return_fields?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_network: Call<{ ipv4addr?: Arg<Value>; network?: Arg<Value>; return_fields?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_object: Call<{ objref: Arg<Value>; data?: Arg<Value>; return_fields?: Arg<Value>; max_results?: Arg<Value>; ensure_none_or_one_result?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly is_ipaddr_in_ipfunc_range: Call<{ ipaddr: Arg<Value>; ipfunc: Arg<Value> }>;
  readonly update_cname: Call<{ name: Arg<Value>; data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update_host: Call<{ name: Arg<Value>; data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update_object: Call<{ objref: Arg<Value>; data: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `inspector` as Salt 3006 has them, where not all do. */
export interface Inspector3006 {
  readonly build: Call<{ format?: Arg<string>; path?: Arg<string> }>;
  readonly delete: Call<{ all?: Arg<boolean> }>;
  readonly export: Call<{ local?: Arg<boolean>; path?: Arg<string>; format?: Arg<string> }>;
  readonly inspect: Call<{ mode?: Arg<string>; priority?: Arg<number>; "**kwargs"?: Keywords }>;
  readonly query: Call<{ "**kwargs"?: Keywords }>;
  readonly snapshots: Call;
}

/** Functions of `introspect` as Salt 3006 has them, where not all do. */
export interface Introspect3006 {
  readonly enabled_service_owners: Call;
  readonly running_service_owners: Call<{ exclude?: Arg<string | readonly Value[]> }>;
  readonly service_highstate: Call<{ requires?: Arg<boolean> }>;
}

/** Functions of `ip` as Salt 3006 has them, where not all do. */
export interface Ip3006 {
  readonly disable: Call<{ interface: Arg<string> }>;
  readonly enable: Call<{ interface: Arg<string> }>;
  readonly get_interfaces_details: Call;
  readonly set_dhcp_linklocal_all: Call<{ interface: Arg<string> }>;
  readonly set_dhcp_only_all: Call<{ interface: Arg<string> }>;
  readonly set_ethercat: Call<{ interface: Arg<Value>; master_id: Arg<Value> }>;
  readonly set_linklocal_only_all: Call<{ interface: Arg<string> }>;
  readonly set_static_all: Call<{ interface: Arg<string>; address: Arg<string>; netmask: Arg<string>; gateway: Arg<string>; nameservers?: Arg<string | readonly Value[]> }>;
}

/** Functions of `ipmi` as Salt 3006 has them, where not all do. */
export interface Ipmi3006 {
  readonly create_user: Call<{ uid: Arg<Value>; name: Arg<Value>; password: Arg<string>; channel?: Arg<number>; callback?: Arg<boolean>; link_auth?: Arg<boolean>; ipmi_msg?: Arg<boolean>; privilege_level?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly fast_connect_test: Call<{ "**kwargs"?: Keywords }>;
  readonly get_bootdev: Call<{ "**kwargs"?: Keywords }>;
  readonly get_channel_access: Call<{ channel?: Arg<number>; read_mode?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_channel_info: Call<{ channel?: Arg<number>; "**kwargs"?: Keywords }>;
  readonly get_channel_max_user_count: Call<{ channel?: Arg<number>; "**kwargs"?: Keywords }>;
  readonly get_health: Call<{ "**kwargs"?: Keywords }>;
  readonly get_power: Call<{ "**kwargs"?: Keywords }>;
  readonly get_sensor_data: Call<{ "**kwargs"?: Keywords }>;
  readonly get_user: Call<{ uid: Arg<number | string>; channel?: Arg<number>; "**kwargs"?: Keywords }>;
  readonly get_user_access: Call<{ uid: Arg<number | string>; channel?: Arg<number>; "**kwargs"?: Keywords }>;
  readonly get_user_name: Call<{ uid: Arg<number | string>; return_none_on_error?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly get_users: Call<{ channel?: Arg<number>; "**kwargs"?: Keywords }>;
  readonly raw_command: Call<{ netfn: Arg<Value>; command: Arg<Value>; bridge_request?: Arg<Value>; data?: Arg<Value>; retry?: Arg<boolean>; delay_xmit?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly set_bootdev: Call<{ bootdev?: Arg<string>; persist?: Arg<boolean>; uefiboot?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly set_channel_access: Call<{ channel?: Arg<number>; access_update_mode?: Arg<string>; alerting?: Arg<boolean>; per_msg_auth?: Arg<boolean>; user_level_auth?: Arg<boolean>; access_mode?: Arg<string>; privilege_update_mode?: Arg<string>; privilege_level?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly set_identify: Call<{ on?: Arg<boolean>; duration?: Arg<number>; "**kwargs"?: Keywords }>;
  readonly set_power: Call<{ state?: Arg<string>; wait?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly set_user_access: Call<{ uid: Arg<number | string>; channel?: Arg<number>; callback?: Arg<boolean>; link_auth?: Arg<boolean>; ipmi_msg?: Arg<boolean>; privilege_level?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly set_user_name: Call<{ uid: Arg<number | string>; name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly set_user_password: Call<{ uid: Arg<Value>; mode?: Arg<string>; password?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly user_delete: Call<{ uid: Arg<number | string>; channel?: Arg<number>; "**kwargs"?: Keywords }>;
}

/** Functions of `jboss7` as Salt 3006 has them, where not all do. */
export interface Jboss73006 {
  readonly create_datasource: Call<{ jboss_config: Arg<Value>; name: Arg<Value>; datasource_properties: Arg<Value>; profile?: Arg<Value> }>;
  readonly create_simple_binding: Call<{ jboss_config: Arg<Value>; binding_name: Arg<Value>; value: Arg<Value>; profile?: Arg<Value> }>;
  readonly deploy: Call<{ jboss_config: Arg<Value>; source_file: Arg<Value> }>;
  readonly list_deployments: Call<{ jboss_config: Arg<Value> }>;
  readonly read_datasource: Call<{ jboss_config: Arg<Value>; name: Arg<Value>; profile?: Arg<Value> }>;
  readonly read_simple_binding: Call<{ jboss_config: Arg<Value>; binding_name: Arg<Value>; profile?: Arg<Value> }>;
  readonly reload: Call<{ jboss_config: Arg<Value>; host?: Arg<string> }>;
  readonly remove_datasource: Call<{ jboss_config: Arg<Value>; name: Arg<Value>; profile?: Arg<Value> }>;
  readonly status: Call<{ jboss_config: Arg<Value>; host?: Arg<string>; server_config?: Arg<string> }>;
  readonly stop_server: Call<{ jboss_config: Arg<Value>; host?: Arg<string> }>;
  readonly undeploy: Call<{ jboss_config: Arg<Value>; deployment: Arg<Value> }>;
  readonly update_datasource: Call<{ jboss_config: Arg<Value>; name: Arg<Value>; new_properties: Arg<Value>; profile?: Arg<Value> }>;
  readonly update_simple_binding: Call<{ jboss_config: Arg<Value>; binding_name: Arg<Value>; value: Arg<Value>; profile?: Arg<Value> }>;
}

/** Functions of `jboss7_cli` as Salt 3006 has them, where not all do. */
export interface Jboss7Cli3006 {
  readonly run_command: Call<{ jboss_config: Arg<Value>; command: Arg<Value>; fail_on_error?: Arg<boolean> }>;
  readonly run_operation: Call<{ jboss_config: Arg<Value>; operation: Arg<Value>; fail_on_error?: Arg<boolean>; retries?: Arg<number> }>;
}

/** Functions of `jenkins` as Salt 3006 has them, where not all do. */
export interface Jenkins3006 {
  readonly build_job: Call<{ name?: Arg<string>; parameters?: Arg<Value> }>;
  readonly create_job: Call<{ name?: Arg<string>; config_xml?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly delete_job: Call<{ name?: Arg<string> }>;
  readonly disable_job: Call<{ name?: Arg<string> }>;
  readonly enable_job: Call<{ name?: Arg<string> }>;
  readonly get_job_config: Call<{ name?: Arg<string> }>;
  readonly get_job_info: Call<{ name?: Arg<string> }>;
  readonly get_jobs: Call;
  readonly get_version: Call;
  readonly job_exists: Call<{ name?: Arg<string> }>;
  readonly job_status: Call<{ name?: Arg<string> }>;
  readonly plugin_installed: Call<{ name: Arg<string> }>;
  readonly run: Call<{ script: Arg<Value> }>;
  readonly update_job: Call<{ name?: Arg<string>; config_xml?: Arg<Value>; saltenv?: Arg<string> }>;
}

/** Functions of `jira` as Salt 3006 has them, where not all do. */
export interface Jira3006 {
  readonly add_comment: Call<{ issue_key: Arg<Value>; comment: Arg<Value>; visibility?: Arg<Value>; is_internal?: Arg<boolean>; server?: Arg<Value>; username?: Arg<string>; password?: Arg<string> }>;
  readonly assign_issue: Call<{ issue_key: Arg<Value>; assignee: Arg<string>; server?: Arg<Value>; username?: Arg<string>; password?: Arg<string> }>;
  readonly create_issue: Call<{ project: Arg<string>; summary: Arg<Value>; description: Arg<Value>; template_engine?: Arg<string>; context?: Arg<Value>; defaults?: Arg<Value>; saltenv?: Arg<string>; issuetype?: Arg<string>; priority?: Arg<string>; labels?: Arg<Value>; assignee?: Arg<string>; server?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly issue_closed: Call<{ issue_key: Arg<Value>; server?: Arg<Value>; username?: Arg<string>; password?: Arg<string> }>;
}

/** Functions of `k8s` as Salt 3006 has them, where not all do. */
export interface K8s3006 {
  readonly create_namespace: Call<{ name: Arg<Value>; apiserver_url?: Arg<Value> }>;
  readonly create_secret: Call<{ namespace: Arg<Value>; name: Arg<Value>; sources: Arg<Value>; apiserver_url?: Arg<Value>; force?: Arg<boolean>; update?: Arg<boolean>; saltenv?: Arg<string> }>;
  readonly delete_secret: Call<{ namespace: Arg<Value>; name: Arg<Value>; apiserver_url?: Arg<Value>; force?: Arg<boolean> }>;
  readonly get_labels: Call<{ node?: Arg<Value>; apiserver_url?: Arg<Value> }>;
  readonly get_namespaces: Call<{ namespace?: Arg<string>; apiserver_url?: Arg<Value> }>;
  readonly get_secrets: Call<{ namespace: Arg<Value>; name?: Arg<string>; apiserver_url?: Arg<Value>; decode?: Arg<boolean>; brief?: Arg<boolean> }>;
  readonly label_absent: Call<{ name: Arg<Value>; node?: Arg<Value>; apiserver_url?: Arg<Value> }>;
  readonly label_folder_absent: Call<{ name: Arg<Value>; node?: Arg<Value>; apiserver_url?: Arg<Value> }>;
  readonly label_present: Call<{ name: Arg<Value>; value: Arg<Value>; node?: Arg<Value>; apiserver_url?: Arg<Value> }>;
  readonly update_secret: Call<{ namespace: Arg<Value>; name: Arg<Value>; sources: Arg<Value>; apiserver_url?: Arg<Value>; force?: Arg<boolean>; saltenv?: Arg<string> }>;
}

/** Functions of `kapacitor` as Salt 3006 has them, where not all do. */
export interface Kapacitor3006 {
  readonly define_task: Call<{ name: Arg<string>; tick_script: Arg<string>; task_type?: Arg<string>; database?: Arg<Value>; retention_policy?: Arg<string>; dbrps?: Arg<Value> }>;
  readonly delete_task: Call<{ name: Arg<string> }>;
  readonly disable_task: Call<{ name: Arg<string> }>;
  readonly enable_task: Call<{ name: Arg<string> }>;
  readonly get_task: Call<{ name: Arg<string> }>;
  readonly version: Call;
}

/** Functions of `kerberos` as Salt 3006 has them, where not all do. */
export interface Kerberos3006 {
  readonly create_keytab: Call<{ name: Arg<Value>; keytab: Arg<Value>; enctypes?: Arg<Value> }>;
  readonly create_principal: Call<{ name: Arg<Value>; enctypes?: Arg<Value> }>;
  readonly delete_principal: Call<{ name: Arg<Value> }>;
  readonly get_policy: Call<{ name: Arg<Value> }>;
  readonly get_principal: Call<{ name: Arg<Value> }>;
  readonly get_privs: Call;
  readonly list_policies: Call;
  readonly list_principals: Call;
}

/** Functions of `keystore` as Salt 3006 has them, where not all do. */
export interface Keystore3006 {
  readonly add: Call<{ name: Arg<Value>; keystore: Arg<string>; passphrase: Arg<Value>; certificate: Arg<Value>; private_key?: Arg<Value> }>;
  readonly get_sha1: Call<{ certificate: Arg<Value> }>;
  readonly list: Call<{ keystore: Arg<string>; passphrase: Arg<Value>; alias?: Arg<Value>; return_cert?: Arg<boolean> }>;
  readonly remove: Call<{ name: Arg<Value>; keystore: Arg<string>; passphrase: Arg<Value> }>;
}

/** Functions of `kubeadm` as Salt 3006 has them, where not all do. */
export interface Kubeadm3006 {
  readonly alpha_certs_renew: Call<{ rootfs?: Arg<string> }>;
  readonly alpha_kubeconfig_user: Call<{ client_name: Arg<string>; apiserver_advertise_address?: Arg<Value>; apiserver_bind_port?: Arg<Value>; cert_dir?: Arg<string>; org?: Arg<Value>; token?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly alpha_kubelet_config_download: Call<{ kubeconfig?: Arg<Value>; kubelet_version?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly alpha_kubelet_config_enable_dynamic: Call<{ node_name: Arg<string>; kubeconfig?: Arg<Value>; kubelet_version?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly alpha_selfhosting_pivot: Call<{ cert_dir?: Arg<string>; config?: Arg<string>; kubeconfig?: Arg<Value>; store_certs_in_secrets?: Arg<boolean>; rootfs?: Arg<string> }>;
  readonly config_images_list: Call<{ config?: Arg<string>; feature_gates?: Arg<Value>; kubernetes_version?: Arg<Value>; kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly config_images_pull: Call<{ config?: Arg<string>; cri_socket?: Arg<string>; feature_gates?: Arg<Value>; kubernetes_version?: Arg<Value>; kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly config_migrate: Call<{ old_config: Arg<string>; new_config?: Arg<string>; kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly config_print_init_defaults: Call<{ component_configs?: Arg<Value>; kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly config_print_join_defaults: Call<{ component_configs?: Arg<Value>; kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly config_upload_from_file: Call<{ config: Arg<string>; kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly config_upload_from_flags: Call<{ apiserver_advertise_address?: Arg<Value>; apiserver_bind_port?: Arg<Value>; apiserver_cert_extra_sans?: Arg<Value>; cert_dir?: Arg<string>; cri_socket?: Arg<string>; feature_gates?: Arg<Value>; kubernetes_version?: Arg<Value>; node_name?: Arg<Value>; pod_network_cidr?: Arg<Value>; service_cidr?: Arg<Value>; service_dns_domain?: Arg<Value>; kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly config_view: Call<{ kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly init: Call<{ apiserver_advertise_address?: Arg<Value>; apiserver_bind_port?: Arg<Value>; apiserver_cert_extra_sans?: Arg<Value>; cert_dir?: Arg<string>; certificate_key?: Arg<Value>; control_plane_endpoint?: Arg<Value>; config?: Arg<string>; cri_socket?: Arg<string>; experimental_upload_certs?: Arg<boolean>; upload_certs?: Arg<boolean>; feature_gates?: Arg<Value>; ignore_preflight_errors?: Arg<Value>; image_repository?: Arg<Value>; kubernetes_version?: Arg<Value>; node_name?: Arg<Value>; pod_network_cidr?: Arg<Value>; service_cidr?: Arg<Value>; service_dns_domain?: Arg<Value>; skip_certificate_key_print?: Arg<boolean>; skip_phases?: Arg<Value>; skip_token_print?: Arg<boolean>; token?: Arg<Value>; token_ttl?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly join: Call<{ api_server_endpoint?: Arg<Value>; apiserver_advertise_address?: Arg<Value>; apiserver_bind_port?: Arg<Value>; certificate_key?: Arg<Value>; config?: Arg<string>; cri_socket?: Arg<string>; discovery_file?: Arg<Value>; discovery_token?: Arg<Value>; discovery_token_ca_cert_hash?: Arg<Value>; discovery_token_unsafe_skip_ca_verification?: Arg<boolean>; experimental_control_plane?: Arg<boolean>; control_plane?: Arg<boolean>; ignore_preflight_errors?: Arg<Value>; node_name?: Arg<Value>; skip_phases?: Arg<Value>; tls_bootstrap_token?: Arg<Value>; token?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly join_params: Call<{ create_if_needed?: Arg<boolean> }>;
  readonly reset: Call<{ cert_dir?: Arg<string>; cri_socket?: Arg<string>; ignore_preflight_errors?: Arg<Value>; kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly token_create: Call<{ token?: Arg<Value>; config?: Arg<string>; description?: Arg<Value>; groups?: Arg<Value>; ttl?: Arg<number | string>; usages?: Arg<Value>; kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly token_delete: Call<{ token: Arg<Value>; kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly token_generate: Call<{ kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly token_list: Call<{ kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
  readonly version: Call<{ kubeconfig?: Arg<Value>; rootfs?: Arg<string> }>;
}

/** Functions of `kubernetes` as Salt 3006 has them, where not all do. */
export interface Kubernetes3006 {
  readonly configmaps: Call<{ namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_configmap: Call<{ name: Arg<Value>; namespace: Arg<Value>; data: Arg<Value>; source?: Arg<Value>; template?: Arg<string>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_deployment: Call<{ name: Arg<Value>; namespace: Arg<Value>; metadata: Arg<Value>; spec: Arg<Value>; source: Arg<Value>; template: Arg<string>; saltenv: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_namespace: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_pod: Call<{ name: Arg<Value>; namespace: Arg<Value>; metadata: Arg<Value>; spec: Arg<Value>; source: Arg<Value>; template: Arg<string>; saltenv: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_secret: Call<{ name: Arg<Value>; namespace?: Arg<string>; data?: Arg<Value>; source?: Arg<Value>; template?: Arg<string>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_service: Call<{ name: Arg<Value>; namespace: Arg<Value>; metadata: Arg<Value>; spec: Arg<Value>; source: Arg<Value>; template: Arg<string>; saltenv: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_configmap: Call<{ name: Arg<Value>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_deployment: Call<{ name: Arg<Value>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_namespace: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete_pod: Call<{ name: Arg<Value>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_secret: Call<{ name: Arg<Value>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_service: Call<{ name: Arg<Value>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly deployments: Call<{ namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly namespaces: Call<{ "**kwargs"?: Keywords }>;
  readonly node: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly node_add_label: Call<{ node_name: Arg<Value>; label_name: Arg<Value>; label_value: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly node_labels: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly node_remove_label: Call<{ node_name: Arg<Value>; label_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly nodes: Call<{ "**kwargs"?: Keywords }>;
  readonly ping: Call<{ "**kwargs"?: Keywords }>;
  readonly pods: Call<{ namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly replace_configmap: Call<{ name: Arg<Value>; data: Arg<Value>; source?: Arg<Value>; template?: Arg<string>; saltenv?: Arg<string>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly replace_deployment: Call<{ name: Arg<Value>; metadata: Arg<Value>; spec: Arg<Value>; source: Arg<Value>; template: Arg<string>; saltenv: Arg<string>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly replace_secret: Call<{ name: Arg<Value>; data: Arg<Value>; source?: Arg<Value>; template?: Arg<string>; saltenv?: Arg<string>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly replace_service: Call<{ name: Arg<Value>; metadata: Arg<Value>; spec: Arg<Value>; source: Arg<Value>; template: Arg<string>; old_service: Arg<Value>; saltenv: Arg<string>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly secrets: Call<{ namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly services: Call<{ namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly show_configmap: Call<{ name: Arg<Value>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly show_deployment: Call<{ name: Arg<Value>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly show_namespace: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly show_pod: Call<{ name: Arg<Value>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly show_secret: Call<{ name: Arg<Value>; namespace?: Arg<string>; decode?: Arg<boolean | string>; "**kwargs"?: Keywords }>;
  readonly show_service: Call<{ name: Arg<Value>; namespace?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `layman` as Salt 3006 has them, where not all do. */
export interface Layman3006 {
  readonly add: Call<{ overlay: Arg<Value> }>;
  readonly delete: Call<{ overlay: Arg<Value> }>;
  readonly list_all: Call;
  readonly list_local: Call;
  readonly sync: Call<{ overlay?: Arg<string> }>;
}

/** Functions of `ldap` as Salt 3006 has them, where not all do. */
export interface Ldap3006 {
  readonly search: Call<{ filter: Arg<Value>; dn?: Arg<Value>; scope?: Arg<Value>; attrs?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `ldap3` as Salt 3006 has them, where not all do. */
export interface Ldap33006 {
  readonly add: Call<{ connect_spec: Arg<Value>; dn: Arg<Value>; attributes: Arg<Value> }>;
  readonly change: Call<{ connect_spec: Arg<Value>; dn: Arg<Value>; before: Arg<Value>; after: Arg<Value> }>;
  readonly connect: Call<{ connect_spec?: Arg<Value> }>;
  readonly delete: Call<{ connect_spec: Arg<Value>; dn: Arg<Value> }>;
  readonly modify: Call<{ connect_spec: Arg<Value>; dn: Arg<Value>; directives: Arg<Value> }>;
  readonly search: Call<{ connect_spec: Arg<Value>; base: Arg<Value>; scope?: Arg<string>; filterstr?: Arg<string>; attrlist?: Arg<Value>; attrsonly?: Arg<number> }>;
}

/** Functions of `libcloud_compute` as Salt 3006 has them, where not all do. */
export interface LibcloudCompute3006 {
  readonly attach_volume: Call<{ node_id: Arg<number | string>; volume_id: Arg<number | string>; profile: Arg<string>; device?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly copy_image: Call<{ source_region: Arg<string>; image_id: Arg<number | string>; name: Arg<string>; profile: Arg<string>; description?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_image: Call<{ node_id: Arg<number | string>; name: Arg<string>; profile: Arg<string>; description?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_key_pair: Call<{ name: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_volume: Call<{ size: Arg<number | string>; name: Arg<string>; profile: Arg<string>; location_id?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly create_volume_snapshot: Call<{ volume_id: Arg<number | string>; profile: Arg<string>; name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_image: Call<{ image_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_key_pair: Call<{ name: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly destroy_node: Call<{ node_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly destroy_volume: Call<{ volume_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly destroy_volume_snapshot: Call<{ volume_id: Arg<number | string>; snapshot_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly detach_volume: Call<{ volume_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly extra: Call<{ method: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_image: Call<{ image_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_key_pair: Call<{ name: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly import_key_pair: Call<{ name: Arg<string>; key: Arg<string>; profile: Arg<string>; key_type?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_images: Call<{ profile: Arg<string>; location_id?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly list_key_pairs: Call<{ profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_locations: Call<{ profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_nodes: Call<{ profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_sizes: Call<{ profile: Arg<string>; location_id?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly list_volume_snapshots: Call<{ volume_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_volumes: Call<{ profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly reboot_node: Call<{ node_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `libcloud_dns` as Salt 3006 has them, where not all do. */
export interface LibcloudDns3006 {
  readonly create_record: Call<{ name: Arg<string>; zone_id: Arg<number | string>; type: Arg<string>; data: Arg<Value>; profile: Arg<string> }>;
  readonly create_zone: Call<{ domain: Arg<string>; profile: Arg<string>; type?: Arg<string>; ttl?: Arg<number | string> }>;
  readonly delete_record: Call<{ zone_id: Arg<number | string>; record_id: Arg<number | string>; profile: Arg<string> }>;
  readonly delete_zone: Call<{ zone_id: Arg<number | string>; profile: Arg<string> }>;
  readonly extra: Call<{ method: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_bind_data: Call<{ zone_id: Arg<number | string>; profile: Arg<string> }>;
  readonly get_record: Call<{ zone_id: Arg<number | string>; record_id: Arg<number | string>; profile: Arg<string> }>;
  readonly get_zone: Call<{ zone_id: Arg<number | string>; profile: Arg<string> }>;
  readonly list_record_types: Call<{ profile: Arg<string> }>;
  readonly list_records: Call<{ zone_id: Arg<number | string>; profile: Arg<string>; type?: Arg<string> }>;
  readonly list_zones: Call<{ profile: Arg<string> }>;
  readonly update_zone: Call<{ zone_id: Arg<number | string>; domain: Arg<string>; profile: Arg<string>; type?: Arg<string>; ttl?: Arg<number | string> }>;
}

/** Functions of `libcloud_loadbalancer` as Salt 3006 has them, where not all do. */
export interface LibcloudLoadbalancer3006 {
  readonly balancer_attach_member: Call<{ balancer_id: Arg<number | string>; ip: Arg<string>; port: Arg<number | string>; profile: Arg<string>; extra?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly balancer_detach_member: Call<{ balancer_id: Arg<number | string>; member_id: Arg<Value>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_balancer: Call<{ name: Arg<string>; port: Arg<number | string>; protocol: Arg<string>; profile: Arg<string>; algorithm?: Arg<string>; members?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly destroy_balancer: Call<{ balancer_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly extra: Call<{ method: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_balancer: Call<{ balancer_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_balancer_by_name: Call<{ name: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_balancer_members: Call<{ balancer_id: Arg<number | string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_balancers: Call<{ profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_protocols: Call<{ profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_supported_algorithms: Call<{ profile: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `libcloud_storage` as Salt 3006 has them, where not all do. */
export interface LibcloudStorage3006 {
  readonly create_container: Call<{ container_name: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_container: Call<{ container_name: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_object: Call<{ container_name: Arg<string>; object_name: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly download_object: Call<{ container_name: Arg<string>; object_name: Arg<string>; destination_path: Arg<string>; profile: Arg<string>; overwrite_existing?: Arg<boolean>; delete_on_failure?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly extra: Call<{ method: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_container: Call<{ container_name: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_container_object: Call<{ container_name: Arg<string>; object_name: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_container_objects: Call<{ container_name: Arg<string>; profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_containers: Call<{ profile: Arg<string>; "**kwargs"?: Keywords }>;
  readonly upload_object: Call<{ file_path: Arg<string>; container_name: Arg<string>; object_name: Arg<string>; profile: Arg<string>; extra?: Arg<Value>; verify_hash?: Arg<boolean>; headers?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `logadm` as Salt 3006 has them, where not all do. */
export interface Logadm3006 {
  readonly list_conf: Call<{ conf_file?: Arg<string>; log_file?: Arg<string>; include_unset?: Arg<boolean> }>;
  readonly remove: Call<{ name: Arg<Value>; conf_file?: Arg<string> }>;
  readonly rotate: Call<{ name: Arg<string>; pattern?: Arg<string>; conf_file?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly show_args: Call;
  readonly show_conf: Call<{ conf_file?: Arg<string>; name?: Arg<string> }>;
}

/** Functions of `lvs` as Salt 3006 has them, where not all do. */
export interface Lvs3006 {
  readonly add_server: Call<{ protocol?: Arg<Value>; service_address?: Arg<Value>; server_address?: Arg<Value>; packet_forward_method?: Arg<string>; weight?: Arg<number>; "**kwargs"?: Keywords }>;
  readonly add_service: Call<{ protocol?: Arg<Value>; service_address?: Arg<Value>; scheduler?: Arg<string> }>;
  readonly check_server: Call<{ protocol?: Arg<Value>; service_address?: Arg<Value>; server_address?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly check_service: Call<{ protocol?: Arg<Value>; service_address?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly clear: Call;
  readonly delete_server: Call<{ protocol?: Arg<Value>; service_address?: Arg<Value>; server_address?: Arg<Value> }>;
  readonly delete_service: Call<{ protocol?: Arg<Value>; service_address?: Arg<Value> }>;
  readonly edit_server: Call<{ protocol?: Arg<Value>; service_address?: Arg<Value>; server_address?: Arg<Value>; packet_forward_method?: Arg<Value>; weight?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly edit_service: Call<{ protocol?: Arg<Value>; service_address?: Arg<Value>; scheduler?: Arg<Value> }>;
  readonly get_rules: Call;
  readonly list: Call<{ protocol?: Arg<Value>; service_address?: Arg<Value> }>;
  readonly zero: Call<{ protocol?: Arg<Value>; service_address?: Arg<Value> }>;
}

/** Functions of `lxc` as Salt 3006 has them, where not all do. */
export interface Lxc3006 {
  readonly add_veth: Call<{ name: Arg<string>; interface_name: Arg<string>; bridge?: Arg<string>; path?: Arg<Value> }>;
  readonly apply_network_profile: Call<{ name: Arg<Value>; network_profile: Arg<Value>; nic_opts?: Arg<Value>; path?: Arg<string> }>;
  readonly attachable: Call<{ name: Arg<Value>; path?: Arg<string> }>;
  readonly bootstrap: Call<{ name: Arg<Value>; config?: Arg<Value>; approve_key?: Arg<boolean>; install?: Arg<boolean>; pub_key?: Arg<Value>; priv_key?: Arg<Value>; bootstrap_url?: Arg<string>; force_install?: Arg<boolean>; unconditional_install?: Arg<boolean>; path?: Arg<string>; bootstrap_delay?: Arg<Value>; bootstrap_args?: Arg<Value>; bootstrap_shell?: Arg<Value> }>;
  readonly clone: Call<{ name: Arg<string>; orig: Arg<string>; profile?: Arg<Value>; network_profile?: Arg<Value>; nic_opts?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly cloud_init: Call<{ name: Arg<Value>; vm_?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly cloud_init_interface: Call<{ name: Arg<string>; vm_?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly copy_to: Call<{ name: Arg<Value>; source: Arg<Value>; dest: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean>; path?: Arg<string> }>;
  readonly cp: Call<{ name: Arg<Value>; source: Arg<Value>; dest: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean>; path?: Arg<string> }>;
  readonly create: Call<{ name: Arg<string>; config?: Arg<Value>; profile?: Arg<Value>; network_profile?: Arg<Value>; nic_opts?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly destroy: Call<{ name: Arg<Value>; stop?: Arg<boolean>; path?: Arg<string> }>;
  readonly edit_conf: Call<{ conf_file: Arg<Value>; out_format?: Arg<string | readonly Value[]>; read_only?: Arg<boolean>; lxc_config?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly exists: Call<{ name: Arg<Value>; path?: Arg<string> }>;
  readonly freeze: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_container_profile: Call<{ name?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_network_profile: Call<{ name?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_parameter: Call<{ name: Arg<Value>; parameter: Arg<Value>; path?: Arg<string> }>;
  readonly get_pid: Call<{ name: Arg<Value>; path?: Arg<Value> }>;
  readonly get_root_path: Call<{ path: Arg<Value> }>;
  readonly images: Call<{ dist?: Arg<Value> }>;
  readonly info: Call<{ name: Arg<Value>; path?: Arg<string> }>;
  readonly init: Call<{ name: Arg<string>; config?: Arg<Value>; cpuset?: Arg<Value>; cpushare?: Arg<Value>; memory?: Arg<Value>; profile?: Arg<Value>; network_profile?: Arg<Value>; nic_opts?: Arg<Value>; cpu?: Arg<Value>; autostart?: Arg<boolean>; password?: Arg<string>; password_encrypted?: Arg<boolean>; users?: Arg<Value>; dnsservers?: Arg<Value>; searchdomains?: Arg<Value>; bridge?: Arg<Value>; gateway?: Arg<Value>; pub_key?: Arg<Value>; priv_key?: Arg<Value>; force_install?: Arg<boolean>; unconditional_install?: Arg<boolean>; bootstrap_delay?: Arg<Value>; bootstrap_args?: Arg<Value>; bootstrap_shell?: Arg<Value>; bootstrap_url?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly list: Call<{ extra?: Arg<boolean>; limit?: Arg<Value>; path?: Arg<string> }>;
  readonly ls: Call<{ active?: Arg<boolean>; cache?: Arg<boolean>; path?: Arg<string> }>;
  readonly read_conf: Call<{ conf_file: Arg<Value>; out_format?: Arg<string | readonly Value[]> }>;
  readonly reboot: Call<{ name: Arg<Value>; path?: Arg<string> }>;
  readonly reconfigure: Call<{ name: Arg<string>; cpu?: Arg<Value>; cpuset?: Arg<Value>; cpushare?: Arg<Value>; memory?: Arg<Value>; profile?: Arg<Value>; network_profile?: Arg<Value>; nic_opts?: Arg<Value>; bridge?: Arg<Value>; gateway?: Arg<Value>; autostart?: Arg<Value>; utsname?: Arg<Value>; rootfs?: Arg<Value>; path?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly remove: Call<{ name: Arg<Value>; stop?: Arg<boolean>; path?: Arg<string> }>;
  readonly restart: Call<{ name: Arg<string>; path?: Arg<string>; lxc_config?: Arg<string>; force?: Arg<boolean> }>;
  readonly retcode: Call<{ name: Arg<string>; cmd: Arg<Value>; no_start?: Arg<boolean>; preserve_state?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; path?: Arg<string>; ignore_retcode?: Arg<boolean>; chroot_fallback?: Arg<boolean>; keep_env?: Arg<string | readonly Value[]> }>;
  readonly run: Call<{ name: Arg<string>; cmd: Arg<Value>; no_start?: Arg<boolean>; preserve_state?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; path?: Arg<string>; ignore_retcode?: Arg<boolean>; chroot_fallback?: Arg<boolean>; keep_env?: Arg<string | readonly Value[]> }>;
  readonly run_all: Call<{ name: Arg<string>; cmd: Arg<Value>; no_start?: Arg<boolean>; preserve_state?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; path?: Arg<string>; ignore_retcode?: Arg<boolean>; chroot_fallback?: Arg<boolean>; keep_env?: Arg<string | readonly Value[]> }>;
  readonly run_stderr: Call<{ name: Arg<string>; cmd: Arg<Value>; no_start?: Arg<boolean>; preserve_state?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; path?: Arg<string>; ignore_retcode?: Arg<boolean>; chroot_fallback?: Arg<boolean>; keep_env?: Arg<string | readonly Value[]> }>;
  readonly run_stdout: Call<{ name: Arg<string>; cmd: Arg<Value>; no_start?: Arg<boolean>; preserve_state?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; path?: Arg<string>; ignore_retcode?: Arg<boolean>; chroot_fallback?: Arg<boolean>; keep_env?: Arg<string | readonly Value[]> }>;
  readonly running_systemd: Call<{ name: Arg<Value>; cache?: Arg<boolean>; path?: Arg<string> }>;
  readonly search_lxc_bridge: Call;
  readonly search_lxc_bridges: Call;
  readonly set_dns: Call<{ name: Arg<Value>; dnsservers?: Arg<Value>; searchdomains?: Arg<Value>; path?: Arg<string> }>;
  readonly set_parameter: Call<{ name: Arg<Value>; parameter: Arg<Value>; value: Arg<Value>; path?: Arg<string> }>;
  readonly set_pass: Call<{ name: Arg<Value>; users: Arg<Value>; password: Arg<string>; encrypted?: Arg<boolean>; path?: Arg<string> }>;
  readonly set_password: Call<{ name: Arg<Value>; users: Arg<Value>; password: Arg<string>; encrypted?: Arg<boolean>; path?: Arg<string> }>;
  readonly start: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly state: Call<{ name: Arg<Value>; path?: Arg<string> }>;
  readonly stop: Call<{ name: Arg<Value>; kill?: Arg<boolean>; path?: Arg<string>; use_vt?: Arg<Value> }>;
  readonly systemd_running_state: Call<{ name: Arg<Value>; path?: Arg<string> }>;
  readonly templates: Call;
  readonly test_bare_started_state: Call<{ name: Arg<Value>; path?: Arg<string> }>;
  readonly test_sd_started_state: Call<{ name: Arg<Value>; path?: Arg<string> }>;
  readonly unfreeze: Call<{ name: Arg<Value>; path?: Arg<string>; use_vt?: Arg<Value> }>;
  readonly update_lxc_conf: Call<{ name: Arg<Value>; lxc_conf: Arg<Value>; lxc_conf_unset: Arg<Value>; path?: Arg<string> }>;
  readonly version: Call;
  readonly wait_started: Call<{ name: Arg<Value>; path?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly write_conf: Call<{ conf_file: Arg<Value>; conf: Arg<Value> }>;
}

/** Functions of `lxd` as Salt 3006 has them, where not all do. */
export interface Lxd3006 {
  readonly authenticate: Call<{ remote_addr: Arg<string>; password: Arg<string>; cert: Arg<Value>; key: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly config_get: Call<{ key: Arg<Value> }>;
  readonly config_set: Call<{ key: Arg<Value>; value: Arg<Value> }>;
  readonly container_config_delete: Call<{ name: Arg<string>; config_key: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_config_get: Call<{ name: Arg<string>; config_key: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_config_set: Call<{ name: Arg<string>; config_key: Arg<Value>; config_value: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_create: Call<{ name: Arg<string>; source: Arg<Value>; profiles?: Arg<Value>; config?: Arg<Value>; devices?: Arg<Value>; architecture?: Arg<string>; ephemeral?: Arg<boolean>; wait?: Arg<boolean>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_delete: Call<{ name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_device_add: Call<{ name: Arg<string>; device_name: Arg<Value>; device_type?: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly container_device_delete: Call<{ name: Arg<string>; device_name: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_device_get: Call<{ name: Arg<string>; device_name: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_execute: Call<{ name: Arg<string>; cmd: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_file_get: Call<{ name: Arg<string>; src: Arg<Value>; dst: Arg<Value>; overwrite?: Arg<boolean>; mode?: Arg<Value>; uid?: Arg<Value>; gid?: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_file_put: Call<{ name: Arg<string>; src: Arg<Value>; dst: Arg<Value>; recursive?: Arg<boolean>; overwrite?: Arg<boolean>; mode?: Arg<Value>; uid?: Arg<Value>; gid?: Arg<Value>; saltenv?: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_freeze: Call<{ name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_get: Call<{ name?: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_list: Call<{ list_names?: Arg<boolean>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_migrate: Call<{ name: Arg<string>; stop_and_start?: Arg<boolean>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean>; src_remote_addr?: Arg<Value>; src_cert?: Arg<Value>; src_key?: Arg<Value>; src_verify_cert?: Arg<Value> }>;
  readonly container_rename: Call<{ name: Arg<string>; newname: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_restart: Call<{ name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_start: Call<{ name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_state: Call<{ name?: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_stop: Call<{ name: Arg<string>; timeout?: Arg<number | string>; force?: Arg<boolean>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly container_unfreeze: Call<{ name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly image_alias_add: Call<{ image: Arg<Value>; alias: Arg<Value>; description?: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly image_alias_delete: Call<{ image: Arg<Value>; alias: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly image_copy_lxd: Call<{ source: Arg<Value>; src_remote_addr: Arg<string>; src_cert: Arg<Value>; src_key: Arg<Value>; src_verify_cert: Arg<boolean>; remote_addr: Arg<Value>; cert: Arg<Value>; key: Arg<Value>; verify_cert?: Arg<boolean>; aliases?: Arg<Value>; public?: Arg<Value>; auto_update?: Arg<Value> }>;
  readonly image_delete: Call<{ image: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly image_from_file: Call<{ filename: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean>; aliases?: Arg<Value>; public?: Arg<boolean>; saltenv?: Arg<string> }>;
  readonly image_from_simplestreams: Call<{ server: Arg<Value>; alias: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean>; aliases?: Arg<Value>; public?: Arg<boolean>; auto_update?: Arg<boolean> }>;
  readonly image_from_url: Call<{ url: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean>; aliases?: Arg<Value>; public?: Arg<boolean>; auto_update?: Arg<boolean> }>;
  readonly image_get: Call<{ fingerprint: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly image_get_by_alias: Call<{ alias: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly image_list: Call<{ list_aliases?: Arg<boolean>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly init: Call<{ storage_backend?: Arg<string>; trust_password?: Arg<string>; network_address?: Arg<Value>; network_port?: Arg<Value>; storage_create_device?: Arg<Value>; storage_create_loop?: Arg<Value>; storage_pool?: Arg<Value> }>;
  readonly normalize_input_values: Call<{ config: Arg<Value>; devices: Arg<Value> }>;
  readonly profile_config_delete: Call<{ name: Arg<string>; config_key: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly profile_config_get: Call<{ name: Arg<string>; config_key: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly profile_config_set: Call<{ name: Arg<string>; config_key: Arg<Value>; config_value: Arg<Value>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly profile_create: Call<{ name: Arg<string>; config?: Arg<Value>; devices?: Arg<Value>; description?: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly profile_delete: Call<{ name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly profile_device_delete: Call<{ name: Arg<string>; device_name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly profile_device_get: Call<{ name: Arg<string>; device_name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly profile_device_set: Call<{ name: Arg<string>; device_name: Arg<string>; device_type?: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly profile_get: Call<{ name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly profile_list: Call<{ list_names?: Arg<boolean>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly pylxd_client_get: Call<{ remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly pylxd_save_object: Call<{ obj: Arg<Value> }>;
  readonly pylxd_version: Call;
  readonly snapshots_all: Call<{ container: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly snapshots_create: Call<{ container: Arg<string>; name?: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly snapshots_delete: Call<{ container: Arg<string>; name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly snapshots_get: Call<{ container: Arg<string>; name: Arg<string>; remote_addr?: Arg<string>; cert?: Arg<Value>; key?: Arg<Value>; verify_cert?: Arg<boolean> }>;
  readonly sync_config_devices: Call<{ obj: Arg<Value>; newconfig: Arg<Value>; newdevices: Arg<Value>; test?: Arg<boolean> }>;
  readonly version: Call;
}

/** Functions of `makeconf` as Salt 3006 has them, where not all do. */
export interface Makeconf3006 {
  readonly append_cflags: Call<{ value: Arg<Value> }>;
  readonly append_cxxflags: Call<{ value: Arg<Value> }>;
  readonly append_emerge_default_opts: Call<{ value: Arg<Value> }>;
  readonly append_features: Call<{ value: Arg<Value> }>;
  readonly append_gentoo_mirrors: Call<{ value: Arg<Value> }>;
  readonly append_makeopts: Call<{ value: Arg<Value> }>;
  readonly append_var: Call<{ var: Arg<Value>; value: Arg<Value> }>;
  readonly cflags_contains: Call<{ value: Arg<Value> }>;
  readonly chost_contains: Call<{ value: Arg<Value> }>;
  readonly cxxflags_contains: Call<{ value: Arg<Value> }>;
  readonly emerge_default_opts_contains: Call<{ value: Arg<Value> }>;
  readonly features_contains: Call<{ value: Arg<Value> }>;
  readonly gentoo_mirrors_contains: Call<{ value: Arg<Value> }>;
  readonly get_cflags: Call;
  readonly get_chost: Call;
  readonly get_cxxflags: Call;
  readonly get_emerge_default_opts: Call;
  readonly get_features: Call;
  readonly get_gentoo_mirrors: Call;
  readonly get_makeopts: Call;
  readonly get_sync: Call;
  readonly get_var: Call<{ var: Arg<Value> }>;
  readonly makeopts_contains: Call<{ value: Arg<Value> }>;
  readonly remove_var: Call<{ var: Arg<Value> }>;
  readonly set_cflags: Call<{ value: Arg<Value> }>;
  readonly set_chost: Call<{ value: Arg<Value> }>;
  readonly set_cxxflags: Call<{ value: Arg<Value> }>;
  readonly set_emerge_default_opts: Call<{ value: Arg<Value> }>;
  readonly set_gentoo_mirrors: Call<{ value: Arg<Value> }>;
  readonly set_makeopts: Call<{ value: Arg<Value> }>;
  readonly set_sync: Call<{ value: Arg<Value> }>;
  readonly set_var: Call<{ var: Arg<Value>; value: Arg<Value> }>;
  readonly sync_contains: Call<{ value: Arg<Value> }>;
  readonly trim_cflags: Call<{ value: Arg<Value> }>;
  readonly trim_cxxflags: Call<{ value: Arg<Value> }>;
  readonly trim_emerge_default_opts: Call<{ value: Arg<Value> }>;
  readonly trim_features: Call<{ value: Arg<Value> }>;
  readonly trim_gentoo_mirrors: Call<{ value: Arg<Value> }>;
  readonly trim_makeopts: Call<{ value: Arg<Value> }>;
  readonly trim_var: Call<{ var: Arg<Value>; value: Arg<Value> }>;
  readonly var_contains: Call<{ var: Arg<Value>; value: Arg<Value> }>;
}

/** Functions of `mandrill` as Salt 3006 has them, where not all do. */
export interface Mandrill3006 {
  readonly send: Call<{ message: Arg<Value>; asynchronous?: Arg<boolean>; ip_pool?: Arg<string>; send_at?: Arg<Value>; api_url?: Arg<Value>; api_version?: Arg<Value>; api_key?: Arg<string> }>;
}

/** Functions of `marathon` as Salt 3006 has them, where not all do. */
export interface Marathon3006 {
  readonly app: Call<{ id: Arg<Value> }>;
  readonly apps: Call;
  readonly has_app: Call<{ id: Arg<Value> }>;
  readonly info: Call;
  readonly restart_app: Call<{ id: Arg<Value>; restart?: Arg<boolean>; force?: Arg<boolean> }>;
  readonly rm_app: Call<{ id: Arg<Value> }>;
  readonly update_app: Call<{ id: Arg<Value>; config: Arg<Value> }>;
}

/** Functions of `mattermost` as Salt 3006 has them, where not all do. */
export interface Mattermost3006 {
  readonly post_message: Call<{ message: Arg<Value>; channel?: Arg<Value>; username?: Arg<string>; api_url?: Arg<Value>; hook?: Arg<Value> }>;
}

/** Functions of `mdata` as Salt 3006 has them, where not all do. */
export interface Mdata3006 {
  readonly delete: Call;
  readonly get: Call;
  readonly list: Call;
  readonly put: Call<{ keyname: Arg<Value>; val: Arg<string> }>;
}

/** Functions of `memcached` as Salt 3006 has them, where not all do. */
export interface Memcached3006 {
  readonly add: Call<{ key: Arg<Value>; value: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; time?: Arg<number | string>; min_compress_len?: Arg<number | string> }>;
  readonly decr: Call<{ key: Arg<Value>; delta?: Arg<number>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly decrement: Call<{ key: Arg<Value>; delta?: Arg<number>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly delete: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; time?: Arg<number | string> }>;
  readonly get: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly incr: Call<{ key: Arg<Value>; delta?: Arg<number>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly increment: Call<{ key: Arg<Value>; delta?: Arg<number>; host?: Arg<string>; port?: Arg<number | string> }>;
  readonly replace: Call<{ key: Arg<Value>; value: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; time?: Arg<number | string>; min_compress_len?: Arg<number | string> }>;
  readonly set: Call<{ key: Arg<Value>; value: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; time?: Arg<number | string>; min_compress_len?: Arg<number | string> }>;
  readonly status: Call<{ host?: Arg<string>; port?: Arg<number | string> }>;
}

/** Functions of `moby` as Salt 3006 has them, where not all do. */
export interface Moby3006 {
  readonly apply: Call<{ name: Arg<Value>; mods?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly build: Call<{ path?: Arg<string>; repository?: Arg<Value>; tag?: Arg<Value>; cache?: Arg<boolean>; rm?: Arg<boolean>; api_response?: Arg<boolean>; fileobj?: Arg<Value>; dockerfile?: Arg<Value>; buildargs?: Arg<Value> }>;
  readonly call: Call<{ name: Arg<Value>; function: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly commit: Call<{ name: Arg<Value>; repository: Arg<Value>; tag?: Arg<string>; message?: Arg<Value>; author?: Arg<Value> }>;
  readonly compare_container: Call<{ first: Arg<string>; second: Arg<string>; ignore?: Arg<Value> }>;
  readonly compare_container_networks: Call<{ first: Arg<Value>; second: Arg<Value> }>;
  readonly compare_containers: Call<{ first: Arg<string>; second: Arg<string>; ignore?: Arg<Value> }>;
  readonly compare_networks: Call<{ first: Arg<Value>; second: Arg<Value>; ignore?: Arg<string | readonly Value[]> }>;
  readonly connect_container_to_network: Call<{ container: Arg<Value>; net_id: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly connected: Call<{ name: Arg<Value>; verbose?: Arg<boolean> }>;
  readonly copy_from: Call<{ name: Arg<Value>; source: Arg<string>; dest: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly copy_to: Call<{ name: Arg<Value>; source: Arg<Value>; dest: Arg<Value>; exec_driver?: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly cp: Call<{ name: Arg<Value>; source: Arg<string>; dest: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly create: Call<{ image: Arg<Value>; name?: Arg<string>; start?: Arg<boolean>; skip_translate?: Arg<Value>; ignore_collisions?: Arg<boolean>; validate_ip_addrs?: Arg<boolean>; client_timeout?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly create_network: Call<{ name: Arg<Value>; skip_translate?: Arg<Value>; ignore_collisions?: Arg<boolean>; validate_ip_addrs?: Arg<boolean>; client_timeout?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_volume: Call<{ name: Arg<string>; driver?: Arg<Value>; driver_opts?: Arg<Value> }>;
  readonly dangling: Call<{ prune?: Arg<boolean>; force?: Arg<boolean> }>;
  readonly depends: Call<{ name: Arg<string> }>;
  readonly diff: Call<{ name: Arg<Value> }>;
  readonly disconnect_all_containers_from_network: Call<{ network_id: Arg<Value> }>;
  readonly disconnect_container_from_network: Call<{ container: Arg<Value>; network_id: Arg<Value> }>;
  readonly exists: Call<{ name: Arg<Value> }>;
  readonly export: Call<{ name: Arg<Value>; path: Arg<string>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean>; compression?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly freeze: Call<{ name: Arg<Value> }>;
  readonly get_client_args: Call<{ limit?: Arg<Value> }>;
  readonly highstate: Call<{ name: Arg<Value>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly history: Call<{ name: Arg<Value>; quiet?: Arg<boolean> }>;
  readonly images: Call<{ verbose?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly import: Call<{ source: Arg<Value>; repository: Arg<Value>; tag?: Arg<string>; api_response?: Arg<boolean> }>;
  readonly info: Call;
  readonly inspect: Call<{ name: Arg<Value> }>;
  readonly inspect_container: Call<{ name: Arg<Value> }>;
  readonly inspect_image: Call<{ name: Arg<Value> }>;
  readonly inspect_network: Call<{ network_id: Arg<Value> }>;
  readonly inspect_volume: Call<{ name: Arg<string> }>;
  readonly kill: Call<{ name: Arg<Value> }>;
  readonly layers: Call<{ name: Arg<Value> }>;
  readonly list_containers: Call<{ "**kwargs"?: Keywords }>;
  readonly list_tags: Call;
  readonly load: Call<{ path: Arg<string>; repository?: Arg<Value>; tag?: Arg<Value> }>;
  readonly login: Call;
  readonly logout: Call;
  readonly logs: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly networks: Call<{ names?: Arg<Value>; ids?: Arg<Value> }>;
  readonly pause: Call<{ name: Arg<Value> }>;
  readonly pid: Call<{ name: Arg<Value> }>;
  readonly port: Call<{ name: Arg<Value>; private_port?: Arg<Value> }>;
  readonly prune: Call<{ containers?: Arg<boolean>; networks?: Arg<boolean>; images?: Arg<boolean>; build?: Arg<boolean>; volumes?: Arg<boolean>; system?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly ps: Call<{ filters?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pull: Call<{ image: Arg<Value>; insecure_registry?: Arg<boolean>; api_response?: Arg<boolean>; client_timeout?: Arg<number | string> }>;
  readonly push: Call<{ image: Arg<Value>; insecure_registry?: Arg<boolean>; api_response?: Arg<boolean>; client_timeout?: Arg<number | string> }>;
  readonly remove_network: Call<{ network_id: Arg<Value> }>;
  readonly remove_volume: Call<{ name: Arg<string> }>;
  readonly rename: Call<{ name: Arg<string>; new_name: Arg<string> }>;
  readonly resolve_image_id: Call<{ name: Arg<Value> }>;
  readonly resolve_tag: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly restart: Call<{ name: Arg<Value>; timeout?: Arg<number | string> }>;
  readonly retcode: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly rm: Call<{ name: Arg<Value>; force?: Arg<boolean>; volumes?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly rmi: Call<{ "**kwargs"?: Keywords }>;
  readonly run: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_all: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_container: Call<{ image: Arg<Value>; name?: Arg<Value>; skip_translate?: Arg<Value>; ignore_collisions?: Arg<boolean>; validate_ip_addrs?: Arg<boolean>; client_timeout?: Arg<Value>; bg?: Arg<boolean>; replace?: Arg<boolean>; force?: Arg<boolean>; networks?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly run_stderr: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_stdout: Call<{ name: Arg<Value>; cmd: Arg<Value>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly save: Call<{ name: Arg<string>; path: Arg<string>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean>; compression?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly script: Call<{ name: Arg<Value>; source: Arg<string>; saltenv?: Arg<string>; args?: Arg<string>; template?: Arg<string>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; ignore_retcode?: Arg<boolean>; use_vt?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly script_retcode: Call<{ name: Arg<Value>; source: Arg<string>; saltenv?: Arg<string>; args?: Arg<string>; template?: Arg<string>; exec_driver?: Arg<Value>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; ignore_retcode?: Arg<boolean>; use_vt?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly search: Call<{ name: Arg<Value>; official?: Arg<boolean>; trusted?: Arg<boolean> }>;
  readonly signal: Call<{ name: Arg<Value>; signal: Arg<Value> }>;
  readonly sls: Call<{ name: Arg<Value>; mods?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly sls_build: Call<{ repository: Arg<Value>; tag?: Arg<string>; base?: Arg<string>; mods?: Arg<string | readonly Value[]>; dryrun?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly state: Call<{ name: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value>; timeout?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly tag: Call<{ name: Arg<Value>; repository: Arg<Value>; tag?: Arg<string>; force?: Arg<boolean> }>;
  readonly top: Call<{ name: Arg<Value> }>;
  readonly unfreeze: Call<{ name: Arg<Value> }>;
  readonly unpause: Call<{ name: Arg<Value> }>;
  readonly version: Call;
  readonly volumes: Call<{ filters?: Arg<Value> }>;
  readonly wait: Call<{ name: Arg<Value>; ignore_already_stopped?: Arg<boolean>; fail_on_exit_status?: Arg<boolean> }>;
}

/** Functions of `modjk` as Salt 3006 has them, where not all do. */
export interface Modjk3006 {
  readonly bulk_activate: Call<{ workers: Arg<Value>; lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly bulk_disable: Call<{ workers: Arg<Value>; lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly bulk_recover: Call<{ workers: Arg<Value>; lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly bulk_stop: Call<{ workers: Arg<Value>; lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly dump_config: Call<{ profile?: Arg<string> }>;
  readonly get_running: Call<{ profile?: Arg<string> }>;
  readonly lb_edit: Call<{ lbn: Arg<Value>; settings: Arg<Value>; profile?: Arg<string> }>;
  readonly list_configured_members: Call<{ lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly recover_all: Call<{ lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly reset_stats: Call<{ lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly version: Call<{ profile?: Arg<string> }>;
  readonly worker_activate: Call<{ worker: Arg<Value>; lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly worker_disable: Call<{ worker: Arg<Value>; lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly worker_edit: Call<{ worker: Arg<Value>; lbn: Arg<Value>; settings: Arg<Value>; profile?: Arg<string> }>;
  readonly worker_recover: Call<{ worker: Arg<Value>; lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly worker_status: Call<{ worker: Arg<Value>; profile?: Arg<string> }>;
  readonly worker_stop: Call<{ worker: Arg<Value>; lbn: Arg<Value>; profile?: Arg<string> }>;
  readonly workers: Call<{ profile?: Arg<string> }>;
}

/** Functions of `mongodb` as Salt 3006 has them, where not all do. */
export interface Mongodb3006 {
  readonly collection_create: Call<{ collection: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
  readonly collection_drop: Call<{ collection: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
  readonly collections_list: Call<{ user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
  readonly db_exists: Call<{ name: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; authdb?: Arg<Value> }>;
  readonly db_list: Call<{ user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; authdb?: Arg<Value> }>;
  readonly db_remove: Call<{ name: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; authdb?: Arg<Value> }>;
  readonly find: Call<{ collection: Arg<Value>; query?: Arg<Value>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
  readonly insert: Call<{ objects: Arg<Value>; collection: Arg<Value>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
  readonly remove: Call<{ collection: Arg<Value>; query?: Arg<Value>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; w?: Arg<number>; authdb?: Arg<Value> }>;
  readonly update_one: Call<{ objects: Arg<Value>; collection: Arg<Value>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
  readonly user_create: Call<{ name: Arg<string>; passwd: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value>; roles?: Arg<Value> }>;
  readonly user_exists: Call<{ name: Arg<Value>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
  readonly user_find: Call<{ name: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
  readonly user_grant_roles: Call<{ name: Arg<string>; roles: Arg<Value>; database: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; authdb?: Arg<Value> }>;
  readonly user_list: Call<{ user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
  readonly user_remove: Call<{ name: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
  readonly user_revoke_roles: Call<{ name: Arg<Value>; roles: Arg<Value>; database: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; authdb?: Arg<Value> }>;
  readonly user_roles_exists: Call<{ name: Arg<string>; roles: Arg<Value>; database: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; authdb?: Arg<Value> }>;
  readonly version: Call<{ user?: Arg<number | string>; password?: Arg<string>; host?: Arg<string>; port?: Arg<number | string>; database?: Arg<string>; authdb?: Arg<Value> }>;
}

/** Functions of `monit` as Salt 3006 has them, where not all do. */
export interface Monit3006 {
  readonly configtest: Call;
  readonly id: Call<{ reset?: Arg<boolean> }>;
  readonly monitor: Call<{ name: Arg<Value> }>;
  readonly reload: Call;
  readonly restart: Call<{ name: Arg<Value> }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly status: Call<{ svc_name?: Arg<string> }>;
  readonly stop: Call<{ name: Arg<Value> }>;
  readonly summary: Call<{ svc_name?: Arg<string> }>;
  readonly unmonitor: Call<{ name: Arg<Value> }>;
  readonly validate: Call;
  readonly version: Call;
}

/** Functions of `moosefs` as Salt 3006 has them, where not all do. */
export interface Moosefs3006 {
  readonly dirinfo: Call<{ path: Arg<Value>; opts?: Arg<Value> }>;
  readonly fileinfo: Call<{ path: Arg<Value> }>;
  readonly getgoal: Call<{ path: Arg<Value>; opts?: Arg<Value> }>;
  readonly mounts: Call;
}

/** Functions of `mssql` as Salt 3006 has them, where not all do. */
export interface Mssql3006 {
  readonly db_create: Call<{ database: Arg<Value>; containment?: Arg<string>; new_database_options?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly db_exists: Call<{ database_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly db_list: Call<{ "**kwargs"?: Keywords }>;
  readonly db_remove: Call<{ database_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly login_create: Call<{ login: Arg<Value>; new_login_password?: Arg<Value>; new_login_domain?: Arg<string>; new_login_roles?: Arg<Value>; new_login_options?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly login_exists: Call<{ login: Arg<Value>; domain?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly login_remove: Call<{ login: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly role_create: Call<{ role: Arg<Value>; owner?: Arg<Value>; grants?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly role_exists: Call<{ role: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly role_list: Call<{ "**kwargs"?: Keywords }>;
  readonly role_remove: Call<{ role: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly tsql_query: Call<{ query: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_create: Call<{ username: Arg<string>; login?: Arg<Value>; domain?: Arg<string>; database?: Arg<Value>; roles?: Arg<Value>; options?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_exists: Call<{ username: Arg<string>; domain?: Arg<string>; database?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_list: Call<{ "**kwargs"?: Keywords }>;
  readonly user_remove: Call<{ username: Arg<string>; "**kwargs"?: Keywords }>;
  readonly version: Call<{ "**kwargs"?: Keywords }>;
}

/** Functions of `msteams` as Salt 3006 has them, where not all do. */
export interface Msteams3006 {
  readonly post_card: Call<{ message: Arg<Value>; hook_url?: Arg<Value>; title?: Arg<Value>; theme_color?: Arg<Value> }>;
}

/** Functions of `munin` as Salt 3006 has them, where not all do. */
export interface Munin3006 {
  readonly list_plugins: Call;
  readonly run: Call<{ plugins: Arg<Value> }>;
  readonly run_all: Call;
}

/** Functions of `nagios` as Salt 3006 has them, where not all do. */
export interface Nagios3006 {
  readonly list_plugins: Call;
  readonly retcode: Call<{ plugin: Arg<Value>; args?: Arg<string>; key_name?: Arg<Value> }>;
  readonly retcode_pillar: Call<{ pillar_name: Arg<Value> }>;
  readonly run: Call<{ plugin: Arg<Value>; args?: Arg<string> }>;
  readonly run_all: Call<{ plugin: Arg<Value>; args?: Arg<string> }>;
  readonly run_all_pillar: Call<{ pillar_name: Arg<Value> }>;
  readonly run_pillar: Call<{ pillar_name: Arg<Value> }>;
}

/** Functions of `nagios_rpc` as Salt 3006 has them, where not all do. */
export interface NagiosRpc3006 {
  readonly host_status: Call<{ hostname?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly service_status: Call<{ hostname?: Arg<string>; service?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `namecheap_domains` as Salt 3006 has them, where not all do. */
export interface NamecheapDomains3006 {
  readonly check: Call;
  readonly create: Call<{ domain_name: Arg<Value>; years: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly get_info: Call<{ domain_name: Arg<string> }>;
  readonly get_list: Call<{ list_type?: Arg<Value>; search_term?: Arg<Value>; page?: Arg<number | string>; page_size?: Arg<number | string>; sort_by?: Arg<Value> }>;
  readonly get_tld_list: Call;
  readonly reactivate: Call<{ domain_name: Arg<Value> }>;
  readonly renew: Call<{ domain_name: Arg<Value>; years: Arg<number | string>; promotion_code?: Arg<Value> }>;
}

/** Functions of `namecheap_domains_dns` as Salt 3006 has them, where not all do. */
export interface NamecheapDomainsDns3006 {
  readonly get_hosts: Call<{ sld: Arg<Value>; tld: Arg<Value> }>;
  readonly get_list: Call<{ sld: Arg<Value>; tld: Arg<Value> }>;
  readonly set_custom: Call<{ sld: Arg<Value>; tld: Arg<Value>; nameservers: Arg<Value> }>;
  readonly set_default: Call<{ sld: Arg<Value>; tld: Arg<Value> }>;
  readonly set_hosts: Call<{ sld: Arg<Value>; tld: Arg<Value>; hosts: Arg<Value> }>;
}

/** Functions of `namecheap_domains_ns` as Salt 3006 has them, where not all do. */
export interface NamecheapDomainsNs3006 {
  readonly create: Call<{ sld: Arg<Value>; tld: Arg<Value>; nameserver: Arg<Value>; ip: Arg<Value> }>;
  readonly delete: Call<{ sld: Arg<Value>; tld: Arg<Value>; nameserver: Arg<Value> }>;
  readonly get_info: Call<{ sld: Arg<Value>; tld: Arg<Value>; nameserver: Arg<Value> }>;
  readonly update: Call<{ sld: Arg<Value>; tld: Arg<Value>; nameserver: Arg<Value>; old_ip: Arg<Value>; new_ip: Arg<Value> }>;
}

/** Functions of `namecheap_ssl` as Salt 3006 has them, where not all do. */
export interface NamecheapSsl3006 {
  readonly activate: Call<{ csr_file: Arg<string>; certificate_id: Arg<Value>; web_server_type: Arg<Value>; approver_email?: Arg<Value>; http_dc_validation?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly create: Call<{ years: Arg<number | string>; certificate_type: Arg<Value>; promotion_code?: Arg<Value>; sans_to_add?: Arg<number | string> }>;
  readonly get_info: Call<{ certificate_id: Arg<Value>; returncertificate?: Arg<boolean>; returntype?: Arg<Value> }>;
  readonly get_list: Call<{ "**kwargs"?: Keywords }>;
  readonly parse_csr: Call<{ csr_file: Arg<string>; certificate_type: Arg<Value>; http_dc_validation?: Arg<boolean> }>;
  readonly reissue: Call<{ csr_file: Arg<string>; certificate_id: Arg<Value>; web_server_type: Arg<Value>; approver_email?: Arg<Value>; http_dc_validation?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly renew: Call<{ years: Arg<number | string>; certificate_id: Arg<Value>; certificate_type: Arg<Value>; promotion_code?: Arg<Value> }>;
}

/** Functions of `namecheap_users` as Salt 3006 has them, where not all do. */
export interface NamecheapUsers3006 {
  readonly check_balances: Call<{ minimum?: Arg<number> }>;
  readonly get_balances: Call;
}

/** Functions of `netbox` as Salt 3006 has them, where not all do. */
export interface Netbox3006 {
  readonly create_circuit: Call<{ name: Arg<string>; provider_id: Arg<Value>; circuit_type: Arg<string>; description?: Arg<string> }>;
  readonly create_circuit_provider: Call<{ name: Arg<string>; asn?: Arg<Value> }>;
  readonly create_circuit_termination: Call<{ circuit: Arg<string>; interface: Arg<string>; device: Arg<string>; speed: Arg<Value>; xconnect_id?: Arg<Value>; term_side?: Arg<string> }>;
  readonly create_circuit_type: Call<{ name: Arg<string> }>;
  readonly create_device: Call<{ name: Arg<string>; role: Arg<string>; model: Arg<string>; manufacturer: Arg<string>; site: Arg<string> }>;
  readonly create_device_role: Call<{ role: Arg<string>; color: Arg<Value> }>;
  readonly create_device_type: Call<{ model: Arg<string>; manufacturer: Arg<string> }>;
  readonly create_interface: Call<{ device_name: Arg<string>; interface_name: Arg<string>; mac_address?: Arg<string>; description?: Arg<string>; enabled?: Arg<boolean | string>; lag?: Arg<boolean>; lag_parent?: Arg<string>; form_factor?: Arg<Value> }>;
  readonly create_interface_connection: Call<{ interface_a: Arg<Value>; interface_b: Arg<Value> }>;
  readonly create_inventory_item: Call<{ device_name: Arg<string>; item_name: Arg<string>; manufacturer_name?: Arg<string>; serial?: Arg<string>; part_id?: Arg<number | string>; description?: Arg<string> }>;
  readonly create_ipaddress: Call<{ ip_address: Arg<Value>; family: Arg<Value>; device?: Arg<string>; interface?: Arg<string> }>;
  readonly create_manufacturer: Call<{ name: Arg<string> }>;
  readonly create_platform: Call<{ platform: Arg<string> }>;
  readonly create_site: Call<{ site: Arg<string> }>;
  readonly delete_interface: Call<{ device_name: Arg<string>; interface_name: Arg<string> }>;
  readonly delete_inventory_item: Call<{ item_id: Arg<Value> }>;
  readonly delete_ipaddress: Call<{ ipaddr_id: Arg<Value> }>;
  readonly filter: Call<{ app: Arg<string>; endpoint: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get: Call<{ app: Arg<string>; endpoint: Arg<string>; id?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_circuit_provider: Call<{ name: Arg<string>; asn?: Arg<Value> }>;
  readonly get_interfaces: Call<{ device_name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_ipaddresses: Call<{ device_name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly make_interface_child: Call<{ device_name: Arg<string>; interface_name: Arg<string>; parent_name: Arg<string> }>;
  readonly make_interface_lag: Call<{ device_name: Arg<string>; interface_name: Arg<string> }>;
  readonly openconfig_interfaces: Call<{ device_name?: Arg<string> }>;
  readonly openconfig_lacp: Call<{ device_name?: Arg<string> }>;
  readonly slugify: Call<{ value: Arg<Value> }>;
  readonly update_device: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly update_interface: Call<{ device_name: Arg<string>; interface_name: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `netmiko` as Salt 3006 has them, where not all do. */
export interface Netmiko3006 {
  readonly call: Call<{ method: Arg<string>; "**kwargs"?: Keywords }>;
  readonly commit: Call<{ "**kwargs"?: Keywords }>;
  readonly enter_config_mode: Call<{ "**kwargs"?: Keywords }>;
  readonly exit_config_mode: Call<{ "**kwargs"?: Keywords }>;
  readonly get_connection: Call<{ "**kwargs"?: Keywords }>;
  readonly multi_call: Call<{ "**kwargs"?: Keywords }>;
  readonly send_command: Call<{ command_string: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly send_command_timing: Call<{ command_string: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly send_config: Call<{ config_file?: Arg<Value>; config_commands?: Arg<Value>; template_engine?: Arg<string>; commit?: Arg<boolean>; context?: Arg<Value>; defaults?: Arg<Value>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `netscaler` as Salt 3006 has them, where not all do. */
export interface Netscaler3006 {
  readonly server_add: Call<{ s_name: Arg<Value>; s_ip: Arg<Value>; s_state?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly server_delete: Call<{ s_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly server_disable: Call<{ s_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly server_enable: Call<{ s_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly server_enabled: Call<{ s_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly server_exists: Call<{ s_name: Arg<Value>; ip?: Arg<Value>; s_state?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly server_update: Call<{ s_name: Arg<Value>; s_ip: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly service_disable: Call<{ s_name: Arg<Value>; s_delay?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly service_enable: Call<{ s_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly service_exists: Call<{ s_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly service_up: Call<{ s_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly servicegroup_add: Call<{ sg_name: Arg<Value>; sg_type?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly servicegroup_delete: Call<{ sg_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly servicegroup_exists: Call<{ sg_name: Arg<Value>; sg_type?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_add: Call<{ sg_name: Arg<Value>; s_name: Arg<Value>; s_port: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_delete: Call<{ sg_name: Arg<Value>; s_name: Arg<Value>; s_port: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_disable: Call<{ sg_name: Arg<Value>; s_name: Arg<Value>; s_port: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_enable: Call<{ sg_name: Arg<Value>; s_name: Arg<Value>; s_port: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_exists: Call<{ sg_name: Arg<Value>; s_name: Arg<Value>; s_port?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_up: Call<{ sg_name: Arg<Value>; s_name: Arg<Value>; s_port: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vserver_add: Call<{ v_name: Arg<Value>; v_ip: Arg<Value>; v_port: Arg<Value>; v_type: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vserver_delete: Call<{ v_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vserver_exists: Call<{ v_name: Arg<Value>; v_ip?: Arg<Value>; v_port?: Arg<Value>; v_type?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vserver_servicegroup_add: Call<{ v_name: Arg<Value>; sg_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vserver_servicegroup_delete: Call<{ v_name: Arg<Value>; sg_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vserver_servicegroup_exists: Call<{ v_name: Arg<Value>; sg_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vserver_sslcert_add: Call<{ v_name: Arg<Value>; sc_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vserver_sslcert_delete: Call<{ v_name: Arg<Value>; sc_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vserver_sslcert_exists: Call<{ v_name: Arg<Value>; sc_name: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `nexus` as Salt 3006 has them, where not all do. */
export interface Nexus3006 {
  readonly get_latest_release: Call<{ nexus_url: Arg<string>; repository: Arg<Value>; group_id: Arg<number | string>; artifact_id: Arg<Value>; packaging: Arg<Value>; target_dir?: Arg<string>; target_file?: Arg<Value>; classifier?: Arg<Value>; username?: Arg<string>; password?: Arg<string> }>;
  readonly get_latest_snapshot: Call<{ nexus_url: Arg<string>; repository: Arg<Value>; group_id: Arg<number | string>; artifact_id: Arg<Value>; packaging: Arg<Value>; target_dir?: Arg<string>; target_file?: Arg<Value>; classifier?: Arg<Value>; username?: Arg<string>; password?: Arg<string> }>;
  readonly get_release: Call<{ nexus_url: Arg<string>; repository: Arg<Value>; group_id: Arg<number | string>; artifact_id: Arg<Value>; packaging: Arg<Value>; version: Arg<Value>; target_dir?: Arg<string>; target_file?: Arg<Value>; classifier?: Arg<Value>; username?: Arg<string>; password?: Arg<string> }>;
  readonly get_snapshot: Call<{ nexus_url: Arg<string>; repository: Arg<Value>; group_id: Arg<number | string>; artifact_id: Arg<Value>; packaging: Arg<Value>; version: Arg<Value>; snapshot_version?: Arg<Value>; target_dir?: Arg<string>; target_file?: Arg<Value>; classifier?: Arg<Value>; username?: Arg<string>; password?: Arg<string> }>;
  readonly get_snapshot_version_string: Call<{ nexus_url: Arg<string>; repository: Arg<Value>; group_id: Arg<number | string>; artifact_id: Arg<Value>; packaging: Arg<Value>; version: Arg<Value>; classifier?: Arg<Value>; username?: Arg<string>; password?: Arg<string> }>;
}

/** Functions of `nginx` as Salt 3006 has them, where not all do. */
export interface Nginx3006 {
  readonly build_info: Call;
  readonly configtest: Call;
  readonly signal: Call<{ signal?: Arg<Value> }>;
  readonly status: Call<{ url?: Arg<string> }>;
  readonly version: Call;
}

/** Functions of `nspawn` as Salt 3006 has them, where not all do. */
export interface Nspawn3006 {
  readonly bootstrap_container: Call<{ name: Arg<Value>; dist?: Arg<Value>; version?: Arg<Value> }>;
  readonly bootstrap_salt: Call<{ name: Arg<Value>; config?: Arg<Value>; approve_key?: Arg<boolean>; install?: Arg<boolean>; pub_key?: Arg<Value>; priv_key?: Arg<Value>; bootstrap_url?: Arg<Value>; force_install?: Arg<boolean>; unconditional_install?: Arg<boolean>; bootstrap_delay?: Arg<Value>; bootstrap_args?: Arg<Value>; bootstrap_shell?: Arg<Value> }>;
  readonly copy_to: Call<{ name: Arg<Value>; source: Arg<Value>; dest: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly cp: Call<{ name: Arg<Value>; source: Arg<Value>; dest: Arg<Value>; overwrite?: Arg<boolean>; makedirs?: Arg<boolean> }>;
  readonly destroy: Call<{ name: Arg<Value>; stop?: Arg<boolean> }>;
  readonly disable: Call<{ name: Arg<Value> }>;
  readonly enable: Call<{ name: Arg<Value> }>;
  readonly exists: Call<{ name: Arg<Value> }>;
  readonly info: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly list: Call;
  readonly list_all: Call;
  readonly list_running: Call;
  readonly list_stopped: Call;
  readonly pid: Call<{ name: Arg<Value> }>;
  readonly poweroff: Call<{ name: Arg<Value> }>;
  readonly pull_dkr: Call<{ url: Arg<string>; name: Arg<string>; index: Arg<string> }>;
  readonly pull_docker: Call<{ url: Arg<string>; name: Arg<string>; index: Arg<string> }>;
  readonly pull_raw: Call<{ url: Arg<string>; name: Arg<string>; verify?: Arg<boolean> }>;
  readonly pull_tar: Call<{ url: Arg<string>; name: Arg<string>; verify?: Arg<boolean> }>;
  readonly reboot: Call<{ name: Arg<Value>; kill?: Arg<boolean> }>;
  readonly remove: Call<{ name: Arg<Value>; stop?: Arg<boolean> }>;
  readonly restart: Call<{ name: Arg<Value> }>;
  readonly retcode: Call<{ name: Arg<string>; cmd: Arg<Value>; no_start?: Arg<boolean>; preserve_state?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run: Call<{ name: Arg<string>; cmd: Arg<Value>; no_start?: Arg<boolean>; preserve_state?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_all: Call<{ name: Arg<string>; cmd: Arg<Value>; no_start?: Arg<boolean>; preserve_state?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_stderr: Call<{ name: Arg<string>; cmd: Arg<Value>; no_start?: Arg<boolean>; preserve_state?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly run_stdout: Call<{ name: Arg<string>; cmd: Arg<Value>; no_start?: Arg<boolean>; preserve_state?: Arg<boolean>; stdin?: Arg<Value>; python_shell?: Arg<boolean>; output_loglevel?: Arg<string>; use_vt?: Arg<boolean>; ignore_retcode?: Arg<boolean>; keep_env?: Arg<Value> }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly state: Call<{ name: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value>; kill?: Arg<boolean> }>;
  readonly terminate: Call<{ name: Arg<Value> }>;
}

/** Functions of `omapi` as Salt 3006 has them, where not all do. */
export interface Omapi3006 {
  readonly add_host: Call<{ mac: Arg<Value>; name?: Arg<Value>; ip?: Arg<Value>; ddns?: Arg<boolean>; group?: Arg<number | string>; supersede_host?: Arg<boolean> }>;
  readonly delete_host: Call<{ mac?: Arg<Value>; name?: Arg<Value> }>;
}

/** Functions of `openscap` as Salt 3006 has them, where not all do. */
export interface Openscap3006 {
  readonly xccdf: Call<{ params: Arg<Value> }>;
}

/** Functions of `openstack_config` as Salt 3006 has them, where not all do. */
export interface OpenstackConfig3006 {
  readonly delete: Call<{ filename: Arg<string>; section: Arg<Value>; parameter: Arg<Value> }>;
  readonly get: Call<{ filename: Arg<string>; section: Arg<Value>; parameter: Arg<Value> }>;
  readonly set: Call<{ filename: Arg<string>; section: Arg<Value>; parameter: Arg<Value>; value: Arg<Value> }>;
}

/** Functions of `openstack_mng` as Salt 3006 has them, where not all do. */
export interface OpenstackMng3006 {
  readonly restart_service: Call<{ service_name: Arg<Value>; minimum_running_time?: Arg<Value> }>;
  readonly start_service: Call<{ service_name: Arg<Value> }>;
  readonly stop_service: Call<{ service_name: Arg<Value> }>;
}

/** Functions of `openvswitch` as Salt 3006 has them, where not all do. */
export interface Openvswitch3006 {
  readonly bridge_create: Call<{ br: Arg<Value>; may_exist?: Arg<boolean>; parent?: Arg<Value>; vlan?: Arg<Value> }>;
  readonly bridge_delete: Call<{ br: Arg<Value>; if_exists?: Arg<boolean> }>;
  readonly bridge_exists: Call<{ br: Arg<Value> }>;
  readonly bridge_list: Call;
  readonly bridge_to_parent: Call<{ br: Arg<Value> }>;
  readonly bridge_to_vlan: Call<{ br: Arg<Value> }>;
  readonly db_get: Call<{ table: Arg<Value>; record: Arg<Value>; column: Arg<Value>; if_exists?: Arg<boolean> }>;
  readonly db_set: Call<{ table: Arg<Value>; record: Arg<Value>; column: Arg<Value>; value: Arg<Value>; if_exists?: Arg<boolean> }>;
  readonly interface_get_options: Call<{ port: Arg<number | string> }>;
  readonly interface_get_type: Call<{ port: Arg<number | string> }>;
  readonly port_add: Call<{ br: Arg<Value>; port: Arg<number | string>; may_exist?: Arg<boolean>; internal?: Arg<boolean> }>;
  readonly port_create_gre: Call<{ br: Arg<Value>; port: Arg<number | string>; id: Arg<Value>; remote: Arg<Value> }>;
  readonly port_create_vlan: Call<{ br: Arg<Value>; port: Arg<number | string>; id: Arg<Value>; internal?: Arg<boolean> }>;
  readonly port_create_vxlan: Call<{ br: Arg<Value>; port: Arg<number | string>; id: Arg<Value>; remote: Arg<Value>; dst_port?: Arg<Value> }>;
  readonly port_get_tag: Call<{ port: Arg<number | string> }>;
  readonly port_list: Call<{ br: Arg<Value> }>;
  readonly port_remove: Call<{ br: Arg<Value>; port: Arg<number | string>; if_exists?: Arg<boolean> }>;
}

/** Functions of `opsgenie` as Salt 3006 has them, where not all do. */
export interface Opsgenie3006 {
  readonly post_data: Call<{ api_key?: Arg<string>; name?: Arg<string>; reason?: Arg<Value>; action_type?: Arg<Value> }>;
}

/** Functions of `pagerduty` as Salt 3006 has them, where not all do. */
export interface Pagerduty3006 {
  readonly create_event: Call<{ service_key?: Arg<Value>; description?: Arg<Value>; details?: Arg<Value>; incident_key?: Arg<Value>; profile?: Arg<Value> }>;
  readonly list_escalation_policies: Call<{ profile?: Arg<Value>; api_key?: Arg<string> }>;
  readonly list_incidents: Call<{ profile?: Arg<Value>; api_key?: Arg<string> }>;
  readonly list_maintenance_windows: Call<{ profile?: Arg<Value>; api_key?: Arg<string> }>;
  readonly list_policies: Call<{ profile?: Arg<Value>; api_key?: Arg<string> }>;
  readonly list_schedules: Call<{ profile?: Arg<Value>; api_key?: Arg<string> }>;
  readonly list_services: Call<{ profile?: Arg<Value>; api_key?: Arg<string> }>;
  readonly list_users: Call<{ profile?: Arg<Value>; api_key?: Arg<string> }>;
  readonly list_windows: Call<{ profile?: Arg<Value>; api_key?: Arg<string> }>;
}

/** Functions of `pagerduty_util` as Salt 3006 has them, where not all do. */
export interface PagerdutyUtil3006 {
  readonly create_or_update_resource: Call<{ resource_name: Arg<Value>; identifier_fields: Arg<Value>; data: Arg<Value>; diff?: Arg<Value>; profile?: Arg<string>; subdomain?: Arg<Value>; api_key?: Arg<string> }>;
  readonly delete_resource: Call<{ resource_name: Arg<Value>; key: Arg<Value>; identifier_fields: Arg<Value>; profile?: Arg<string>; subdomain?: Arg<Value>; api_key?: Arg<string> }>;
  readonly get_escalation_policies: Call<{ profile?: Arg<string>; subdomain?: Arg<Value>; api_key?: Arg<string> }>;
  readonly get_resource: Call<{ resource_name: Arg<Value>; key: Arg<Value>; identifier_fields: Arg<Value>; profile?: Arg<string>; subdomain?: Arg<Value>; api_key?: Arg<string> }>;
  readonly get_schedules: Call<{ profile?: Arg<string>; subdomain?: Arg<Value>; api_key?: Arg<string> }>;
  readonly get_services: Call<{ profile?: Arg<string>; subdomain?: Arg<Value>; api_key?: Arg<string> }>;
  readonly get_users: Call<{ profile?: Arg<string>; subdomain?: Arg<Value>; api_key?: Arg<string> }>;
  readonly resource_absent: Call<{ resource: Arg<Value>; identifier_fields: Arg<Value>; profile?: Arg<string>; subdomain?: Arg<Value>; api_key?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly resource_present: Call<{ resource: Arg<Value>; identifier_fields: Arg<Value>; diff?: Arg<Value>; profile?: Arg<string>; subdomain?: Arg<Value>; api_key?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `parallels` as Salt 3006 has them, where not all do. */
export interface Parallels3006 {
  readonly clone: Call<{ name: Arg<string>; new_name: Arg<string>; linked?: Arg<boolean>; template?: Arg<boolean | string>; runas?: Arg<string> }>;
  readonly delete: Call<{ name: Arg<string>; runas?: Arg<string> }>;
  readonly delete_snapshot: Call<{ name: Arg<string>; snap_name: Arg<string>; runas?: Arg<string>; all?: Arg<boolean> }>;
  readonly exec: Call<{ name: Arg<string>; command: Arg<string>; runas?: Arg<string> }>;
  readonly exists: Call<{ name: Arg<string>; runas?: Arg<string> }>;
  readonly list_snapshots: Call<{ name: Arg<string>; snap_name?: Arg<Value>; tree?: Arg<boolean>; names?: Arg<boolean>; runas?: Arg<string> }>;
  readonly list_vms: Call<{ name?: Arg<string | readonly Value[]>; info?: Arg<boolean>; all?: Arg<boolean>; args?: Arg<string | readonly Value[]>; runas?: Arg<string>; template?: Arg<boolean | string> }>;
  readonly prlctl: Call<{ sub_cmd: Arg<string>; args?: Arg<string>; runas?: Arg<string> }>;
  readonly prlsrvctl: Call<{ sub_cmd: Arg<string>; args?: Arg<string>; runas?: Arg<string> }>;
  readonly reset: Call<{ name: Arg<string>; runas?: Arg<string> }>;
  readonly restart: Call<{ name: Arg<string>; runas?: Arg<string> }>;
  readonly revert_snapshot: Call<{ name: Arg<string>; snap_name: Arg<string>; runas?: Arg<string> }>;
  readonly snapshot: Call<{ name: Arg<string>; snap_name?: Arg<string>; desc?: Arg<string>; runas?: Arg<string> }>;
  readonly snapshot_id_to_name: Call<{ name: Arg<string>; snap_id: Arg<number | string>; strict?: Arg<boolean>; runas?: Arg<string> }>;
  readonly snapshot_name_to_id: Call<{ name: Arg<string>; snap_name: Arg<string>; strict?: Arg<boolean>; runas?: Arg<string> }>;
  readonly start: Call<{ name: Arg<string>; runas?: Arg<string> }>;
  readonly status: Call<{ name: Arg<string>; runas?: Arg<string> }>;
  readonly stop: Call<{ name: Arg<string>; kill?: Arg<boolean>; runas?: Arg<string> }>;
}

/** Functions of `pcs` as Salt 3006 has them, where not all do. */
export interface Pcs3006 {
  readonly auth: Call<{ nodes: Arg<Value>; pcsuser?: Arg<string>; pcspasswd?: Arg<string>; extra_args?: Arg<Value> }>;
  readonly cib_create: Call<{ cibfile: Arg<string>; scope?: Arg<string>; extra_args?: Arg<Value> }>;
  readonly cib_push: Call<{ cibfile: Arg<string>; scope?: Arg<string>; extra_args?: Arg<Value> }>;
  readonly cluster_destroy: Call<{ extra_args?: Arg<Value> }>;
  readonly cluster_node_add: Call<{ node: Arg<Value>; extra_args?: Arg<Value> }>;
  readonly cluster_setup: Call<{ nodes: Arg<Value>; pcsclustername?: Arg<string>; extra_args?: Arg<Value> }>;
  readonly config_show: Call<{ cibfile?: Arg<string> }>;
  readonly is_auth: Call<{ nodes: Arg<Value>; pcsuser?: Arg<string>; pcspasswd?: Arg<string> }>;
  readonly item_create: Call<{ item: Arg<Value>; item_id: Arg<Value>; item_type: Arg<Value>; create?: Arg<string | readonly Value[]>; extra_args?: Arg<Value>; cibfile?: Arg<Value> }>;
  readonly item_show: Call<{ item: Arg<Value>; item_id?: Arg<Value>; item_type?: Arg<Value>; show?: Arg<string | readonly Value[]>; extra_args?: Arg<Value>; cibfile?: Arg<Value> }>;
  readonly prop_set: Call<{ prop: Arg<string>; value: Arg<Value>; extra_args?: Arg<Value>; cibfile?: Arg<Value> }>;
  readonly prop_show: Call<{ prop: Arg<string>; extra_args?: Arg<Value>; cibfile?: Arg<Value> }>;
  readonly resource_create: Call<{ resource_id: Arg<number | string>; resource_type: Arg<Value>; resource_options?: Arg<Value>; cibfile?: Arg<Value> }>;
  readonly resource_show: Call<{ resource_id: Arg<number | string>; extra_args?: Arg<Value>; cibfile?: Arg<Value> }>;
  readonly stonith_create: Call<{ stonith_id: Arg<number | string>; stonith_device_type: Arg<string>; stonith_device_options?: Arg<Value>; cibfile?: Arg<Value> }>;
  readonly stonith_show: Call<{ stonith_id: Arg<number | string>; extra_args?: Arg<Value>; cibfile?: Arg<Value> }>;
}

/** Functions of `pdbedit` as Salt 3006 has them, where not all do. */
export interface Pdbedit3006 {
  readonly create: Call<{ login: Arg<string>; password: Arg<string>; password_hashed?: Arg<boolean>; machine_account?: Arg<boolean> }>;
  readonly delete: Call<{ login: Arg<string> }>;
  readonly generate_nt_hash: Call<{ password: Arg<string> }>;
  readonly get: Call<{ login: Arg<string>; hashes?: Arg<boolean> }>;
  readonly list: Call<{ verbose?: Arg<boolean>; hashes?: Arg<boolean> }>;
  readonly modify: Call<{ login: Arg<string>; password?: Arg<string>; password_hashed?: Arg<boolean>; domain?: Arg<string>; profile?: Arg<string>; script?: Arg<string>; drive?: Arg<string>; homedir?: Arg<string>; fullname?: Arg<string>; account_desc?: Arg<string>; account_control?: Arg<string>; machine_sid?: Arg<string>; user_sid?: Arg<string>; reset_login_hours?: Arg<boolean>; reset_bad_password_count?: Arg<boolean> }>;
}

/** Functions of `pecl` as Salt 3006 has them, where not all do. */
export interface Pecl3006 {
  readonly install: Call<{ pecls: Arg<Value>; defaults?: Arg<boolean>; force?: Arg<boolean>; preferred_state?: Arg<string> }>;
  readonly list: Call<{ channel?: Arg<Value> }>;
  readonly uninstall: Call<{ pecls: Arg<Value> }>;
  readonly update: Call<{ pecls: Arg<Value> }>;
}

/** Functions of `peeringdb` as Salt 3006 has them, where not all do. */
export interface Peeringdb3006 {
  readonly get_fac: Call<{ "**kwargs"?: Keywords }>;
  readonly get_ix: Call<{ "**kwargs"?: Keywords }>;
  readonly get_ixfac: Call<{ "**kwargs"?: Keywords }>;
  readonly get_ixlan: Call<{ "**kwargs"?: Keywords }>;
  readonly get_ixpfx: Call<{ "**kwargs"?: Keywords }>;
  readonly get_net: Call<{ "**kwargs"?: Keywords }>;
  readonly get_netfac: Call<{ "**kwargs"?: Keywords }>;
  readonly get_netixlan: Call<{ "**kwargs"?: Keywords }>;
  readonly get_org: Call<{ "**kwargs"?: Keywords }>;
  readonly get_poc: Call<{ "**kwargs"?: Keywords }>;
}

/** Functions of `pf` as Salt 3006 has them, where not all do. */
export interface Pf3006 {
  readonly disable: Call;
  readonly enable: Call;
  readonly flush: Call<{ modifier: Arg<Value> }>;
  readonly load: Call<{ file?: Arg<string>; noop?: Arg<boolean> }>;
  readonly loglevel: Call<{ level: Arg<Value> }>;
  readonly show: Call<{ modifier: Arg<Value> }>;
  readonly table: Call<{ command: Arg<Value>; table: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `pillar` as Salt 3006 has them, where not all do. */
export interface Pillar3006 {
  readonly data: Call<{ "**kwargs"?: Keywords }>;
  readonly item: Call<{ "**kwargs"?: Keywords }>;
  readonly items: Call<{ "**kwargs"?: Keywords }>;
  readonly obfuscate: Call<{ "**kwargs"?: Keywords }>;
}

/** Functions of `portage_config` as Salt 3006 has them, where not all do. */
export interface PortageConfig3006 {
  readonly append_to_package_conf: Call<{ conf: Arg<Value>; atom?: Arg<string>; flags?: Arg<Value>; string?: Arg<string>; overwrite?: Arg<boolean> }>;
  readonly append_use_flags: Call<{ atom: Arg<Value>; uses?: Arg<Value>; overwrite?: Arg<boolean> }>;
  readonly enforce_nice_config: Call;
  readonly filter_flags: Call<{ use: Arg<Value>; use_expand_hidden: Arg<Value>; usemasked: Arg<Value>; useforced: Arg<Value> }>;
  readonly get_all_cpv_use: Call<{ cp: Arg<Value> }>;
  readonly get_cleared_flags: Call<{ cp: Arg<Value> }>;
  readonly get_flags_from_package_conf: Call<{ conf: Arg<Value>; atom: Arg<Value> }>;
  readonly get_installed_use: Call<{ cp: Arg<Value>; use?: Arg<string> }>;
  readonly get_iuse: Call<{ cp: Arg<Value> }>;
  readonly get_missing_flags: Call<{ conf: Arg<Value>; atom: Arg<Value>; flags: Arg<Value> }>;
  readonly has_flag: Call<{ conf: Arg<Value>; atom: Arg<Value>; flag: Arg<Value> }>;
  readonly has_use: Call<{ atom: Arg<Value>; use: Arg<Value> }>;
  readonly is_changed_uses: Call<{ cp: Arg<Value> }>;
  readonly is_present: Call<{ conf: Arg<Value>; atom: Arg<Value> }>;
}

/** Functions of `postfix` as Salt 3006 has them, where not all do. */
export interface Postfix3006 {
  readonly delete: Call<{ queue_id: Arg<Value> }>;
  readonly hold: Call<{ queue_id: Arg<Value> }>;
  readonly requeue: Call<{ queue_id: Arg<Value> }>;
  readonly set_main: Call<{ key: Arg<Value>; value: Arg<Value>; path?: Arg<string> }>;
  readonly set_master: Call<{ service: Arg<Value>; conn_type: Arg<Value>; private?: Arg<string>; unpriv?: Arg<string>; chroot?: Arg<string>; wakeup?: Arg<string>; maxproc?: Arg<number | string>; command?: Arg<string>; write_conf?: Arg<boolean>; path?: Arg<string> }>;
  readonly show_main: Call<{ path?: Arg<string> }>;
  readonly show_master: Call<{ path?: Arg<string> }>;
  readonly show_queue: Call;
  readonly unhold: Call<{ queue_id: Arg<Value> }>;
}

/** Functions of `postgres` as Salt 3006 has them, where not all do. */
export interface Postgres3006 {
  readonly cluster_create: Call<{ version: Arg<Value>; name?: Arg<string>; port?: Arg<number | string>; locale?: Arg<Value>; encoding?: Arg<string>; datadir?: Arg<Value>; allow_group_access?: Arg<Value>; data_checksums?: Arg<Value>; wal_segsize?: Arg<Value> }>;
  readonly cluster_exists: Call<{ version: Arg<Value>; name?: Arg<string> }>;
  readonly cluster_list: Call<{ verbose?: Arg<boolean> }>;
  readonly cluster_remove: Call<{ version: Arg<Value>; name?: Arg<string>; stop?: Arg<boolean> }>;
}

/** Functions of `poudriere` as Salt 3006 has them, where not all do. */
export interface Poudriere3006 {
  readonly bulk_build: Call<{ jail: Arg<Value>; pkg_file: Arg<Value>; keep?: Arg<boolean> }>;
  readonly create_jail: Call<{ name: Arg<Value>; arch: Arg<Value>; version?: Arg<string> }>;
  readonly create_ports_tree: Call;
  readonly delete_jail: Call<{ name: Arg<Value> }>;
  readonly info_jail: Call<{ name: Arg<Value> }>;
  readonly is_jail: Call<{ name: Arg<Value> }>;
  readonly list_jails: Call;
  readonly list_ports: Call;
  readonly make_pkgng_aware: Call<{ jname: Arg<Value> }>;
  readonly parse_config: Call<{ config_file?: Arg<Value> }>;
  readonly update_jail: Call<{ name: Arg<Value> }>;
  readonly update_ports_tree: Call<{ ports_tree: Arg<Value> }>;
  readonly version: Call;
}

/** Functions of `powerpath` as Salt 3006 has them, where not all do. */
export interface Powerpath3006 {
  readonly add_license: Call<{ key: Arg<Value> }>;
  readonly has_powerpath: Call;
  readonly list_licenses: Call;
  readonly remove_license: Call<{ key: Arg<Value> }>;
}

/** Functions of `purefa` as Salt 3006 has them, where not all do. */
export interface Purefa3006 {
  readonly hg_create: Call<{ name: Arg<string>; host?: Arg<string>; volume?: Arg<string> }>;
  readonly hg_delete: Call<{ name: Arg<string> }>;
  readonly hg_remove: Call<{ name: Arg<string>; volume?: Arg<string>; host?: Arg<string> }>;
  readonly hg_update: Call<{ name: Arg<string>; host?: Arg<string>; volume?: Arg<string> }>;
  readonly host_create: Call<{ name: Arg<string>; iqn?: Arg<string>; wwn?: Arg<string>; nqn?: Arg<string> }>;
  readonly host_delete: Call<{ name: Arg<string> }>;
  readonly host_update: Call<{ name: Arg<string>; iqn?: Arg<string>; wwn?: Arg<string>; nqn?: Arg<string> }>;
  readonly pg_create: Call<{ name: Arg<string>; hostgroup?: Arg<string>; host?: Arg<string>; volume?: Arg<string>; enabled?: Arg<boolean> }>;
  readonly pg_delete: Call<{ name: Arg<string>; eradicate?: Arg<boolean> }>;
  readonly pg_eradicate: Call<{ name: Arg<string> }>;
  readonly pg_remove: Call<{ name: Arg<string>; hostgroup?: Arg<string>; host?: Arg<string>; volume?: Arg<string> }>;
  readonly pg_update: Call<{ name: Arg<string>; hostgroup?: Arg<string>; host?: Arg<string>; volume?: Arg<string> }>;
  readonly snap_create: Call<{ name: Arg<string>; suffix?: Arg<string> }>;
  readonly snap_delete: Call<{ name: Arg<string>; suffix?: Arg<string>; eradicate?: Arg<boolean> }>;
  readonly snap_eradicate: Call<{ name: Arg<string>; suffix?: Arg<string> }>;
  readonly snap_volume_create: Call<{ name: Arg<string>; target: Arg<string>; overwrite?: Arg<boolean> }>;
  readonly volume_attach: Call<{ name: Arg<string>; host: Arg<string> }>;
  readonly volume_clone: Call<{ name: Arg<string>; target: Arg<string>; overwrite?: Arg<boolean> }>;
  readonly volume_create: Call<{ name: Arg<string>; size?: Arg<number | string> }>;
  readonly volume_delete: Call<{ name: Arg<string>; eradicate?: Arg<boolean> }>;
  readonly volume_detach: Call<{ name: Arg<string>; host: Arg<string> }>;
  readonly volume_eradicate: Call<{ name: Arg<string> }>;
  readonly volume_extend: Call<{ name: Arg<string>; size: Arg<number | string> }>;
}

/** Functions of `purefb` as Salt 3006 has them, where not all do. */
export interface Purefb3006 {
  readonly fs_create: Call<{ name: Arg<string>; size?: Arg<number | string>; proto?: Arg<string>; nfs_rules?: Arg<string>; snapshot?: Arg<boolean> }>;
  readonly fs_delete: Call<{ name: Arg<string>; eradicate?: Arg<boolean> }>;
  readonly fs_eradicate: Call<{ name: Arg<string> }>;
  readonly fs_extend: Call<{ name: Arg<string>; size: Arg<number | string> }>;
  readonly fs_update: Call<{ name: Arg<string>; rules: Arg<string>; snapshot?: Arg<boolean> }>;
  readonly snap_create: Call<{ name: Arg<string>; suffix?: Arg<string> }>;
  readonly snap_delete: Call<{ name: Arg<string>; suffix?: Arg<string>; eradicate?: Arg<boolean> }>;
  readonly snap_eradicate: Call<{ name: Arg<string>; suffix?: Arg<string> }>;
}

/** Functions of `pushbullet` as Salt 3006 has them, where not all do. */
export interface Pushbullet3006 {
  readonly push_note: Call<{ device?: Arg<Value>; title?: Arg<Value>; body?: Arg<Value> }>;
}

/** Functions of `pushover` as Salt 3006 has them, where not all do. */
export interface Pushover3006 {
  readonly post_message: Call<{ user?: Arg<number | string>; device?: Arg<Value>; message?: Arg<Value>; title?: Arg<Value>; priority?: Arg<Value>; expire?: Arg<Value>; retry?: Arg<number | string>; sound?: Arg<Value>; api_version?: Arg<number>; token?: Arg<Value> }>;
}

/** Functions of `qemu_img` as Salt 3006 has them, where not all do. */
export interface QemuImg3006 {
  readonly convert: Call<{ orig: Arg<Value>; dest: Arg<Value>; fmt: Arg<Value> }>;
  readonly make_image: Call<{ location: Arg<Value>; size: Arg<Value>; fmt: Arg<Value> }>;
}

/** Functions of `qemu_nbd` as Salt 3006 has them, where not all do. */
export interface QemuNbd3006 {
  readonly clear: Call<{ mnt: Arg<Value> }>;
  readonly connect: Call<{ image: Arg<Value> }>;
  readonly init: Call<{ image: Arg<Value>; root?: Arg<string> }>;
  readonly mount: Call<{ nbd: Arg<Value>; root?: Arg<string> }>;
}

/** Functions of `rallydev` as Salt 3006 has them, where not all do. */
export interface Rallydev3006 {
  readonly list_items: Call<{ name: Arg<Value> }>;
  readonly list_users: Call;
  readonly query_item: Call<{ name: Arg<Value>; query_string: Arg<Value>; order?: Arg<string> }>;
  readonly query_user: Call<{ query_string: Arg<Value>; order?: Arg<string> }>;
  readonly show_artifact: Call<{ id_: Arg<Value> }>;
  readonly show_item: Call<{ name: Arg<Value>; id_: Arg<Value> }>;
  readonly show_user: Call<{ id_: Arg<Value> }>;
  readonly update_item: Call<{ name: Arg<Value>; id_: Arg<Value>; field?: Arg<Value>; value?: Arg<Value>; postdata?: Arg<Value> }>;
  readonly update_user: Call<{ id_: Arg<Value>; field: Arg<Value>; value: Arg<Value> }>;
}

/** Functions of `random_org` as Salt 3006 has them, where not all do. */
export interface RandomOrg3006 {
  readonly generateBlobs: Call<{ api_key?: Arg<string>; api_version?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly generateDecimalFractions: Call<{ api_key?: Arg<string>; api_version?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly generateGaussians: Call<{ api_key?: Arg<string>; api_version?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly generateIntegers: Call<{ api_key?: Arg<string>; api_version?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly generateStrings: Call<{ api_key?: Arg<string>; api_version?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly generateUUIDs: Call<{ api_key?: Arg<string>; api_version?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly getUsage: Call<{ api_key?: Arg<string>; api_version?: Arg<Value> }>;
}

/** Functions of `rbenv` as Salt 3006 has them, where not all do. */
export interface Rbenv3006 {
  readonly default: Call<{ ruby?: Arg<string>; runas?: Arg<string> }>;
  readonly do: Call<{ cmdline: Arg<Value>; runas?: Arg<string>; env?: Arg<Value> }>;
  readonly do_with_ruby: Call<{ ruby: Arg<Value>; cmdline: Arg<Value>; runas?: Arg<string> }>;
  readonly install: Call<{ runas?: Arg<string>; path?: Arg<Value> }>;
  readonly install_ruby: Call<{ ruby: Arg<string | readonly Value[]>; runas?: Arg<string> }>;
  readonly is_installed: Call<{ runas?: Arg<string> }>;
  readonly list: Call<{ runas?: Arg<string> }>;
  readonly rehash: Call<{ runas?: Arg<string> }>;
  readonly uninstall_ruby: Call<{ ruby: Arg<string>; runas?: Arg<string> }>;
  readonly update: Call<{ runas?: Arg<string>; path?: Arg<Value> }>;
  readonly versions: Call<{ runas?: Arg<string> }>;
}

/** Functions of `rebootmgr` as Salt 3006 has them, where not all do. */
export interface Rebootmgr3006 {
  readonly cancel: Call;
  readonly get_group: Call;
  readonly get_strategy: Call;
  readonly get_window: Call;
  readonly is_active: Call;
  readonly lock: Call<{ machine_id?: Arg<Value>; group?: Arg<number | string> }>;
  readonly reboot: Call<{ order?: Arg<Value> }>;
  readonly set_group: Call<{ group: Arg<number | string> }>;
  readonly set_max: Call<{ max_locks: Arg<Value>; group?: Arg<number | string> }>;
  readonly set_strategy: Call<{ strategy?: Arg<Value> }>;
  readonly set_window: Call<{ time: Arg<Value>; duration: Arg<Value> }>;
  readonly status: Call;
  readonly unlock: Call<{ machine_id?: Arg<Value>; group?: Arg<number | string> }>;
  readonly version: Call;
}

/** Functions of `redis` as Salt 3006 has them, where not all do. */
export interface Redis3006 {
  readonly bgrewriteaof: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly bgsave: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly config_get: Call<{ pattern?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly config_set: Call<{ name: Arg<Value>; value: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly dbsize: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly delete: Call<{ "**kwargs"?: Keywords }>;
  readonly exists: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly expire: Call<{ key: Arg<Value>; seconds: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly expireat: Call<{ key: Arg<Value>; timestamp: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly flushall: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly flushdb: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly get_key: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly get_master_ip: Call<{ host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string> }>;
  readonly hdel: Call<{ key: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly hexists: Call<{ key: Arg<Value>; field: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly hget: Call<{ key: Arg<Value>; field: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly hgetall: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly hincrby: Call<{ key: Arg<Value>; field: Arg<Value>; increment?: Arg<number>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly hincrbyfloat: Call<{ key: Arg<Value>; field: Arg<Value>; increment?: Arg<number>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly hlen: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly hmget: Call<{ key: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly hmset: Call<{ key: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly hscan: Call<{ key: Arg<Value>; cursor?: Arg<number>; match?: Arg<Value>; count?: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly hset: Call<{ key: Arg<Value>; field: Arg<Value>; value: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly hsetnx: Call<{ key: Arg<Value>; field: Arg<Value>; value: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly hvals: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly info: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly key_type: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly keys: Call<{ pattern?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly lastsave: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly llen: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly lrange: Call<{ key: Arg<Value>; start: Arg<Value>; stop: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly ping: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly save: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly sentinel_get_master_ip: Call<{ master: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string> }>;
  readonly set_key: Call<{ key: Arg<Value>; value: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly shutdown: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly slaveof: Call<{ master_host?: Arg<Value>; master_port?: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly smembers: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly time: Call<{ host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly zcard: Call<{ key: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
  readonly zrange: Call<{ key: Arg<Value>; start: Arg<Value>; stop: Arg<Value>; host?: Arg<string>; port?: Arg<number | string>; db?: Arg<Value>; password?: Arg<string> }>;
}

/** Functions of `restconf` as Salt 3006 has them, where not all do. */
export interface Restconf3006 {
  readonly get_data: Call<{ path: Arg<Value> }>;
  readonly info: Call;
  readonly path_check: Call<{ primary_path: Arg<Value>; init_path: Arg<Value> }>;
  readonly set_data: Call<{ path: Arg<Value>; method: Arg<Value>; dict_payload: Arg<Value> }>;
}

/** Functions of `riak` as Salt 3006 has them, where not all do. */
export interface Riak3006 {
  readonly cluster_commit: Call;
  readonly cluster_join: Call<{ username: Arg<string>; hostname: Arg<string> }>;
  readonly cluster_leave: Call<{ username: Arg<string>; hostname: Arg<string> }>;
  readonly cluster_plan: Call;
  readonly member_status: Call;
  readonly services: Call;
  readonly start: Call;
  readonly status: Call;
  readonly stop: Call;
  readonly test: Call;
}

/** Functions of `runit` as Salt 3006 has them, where not all do. */
export interface Runit3006 {
  readonly add_svc_avail_path: Call<{ path: Arg<string> }>;
  readonly available: Call<{ name: Arg<Value> }>;
  readonly disable: Call<{ name: Arg<Value>; stop?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly disabled: Call<{ name: Arg<Value> }>;
  readonly enable: Call<{ name: Arg<Value>; start?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly enabled: Call<{ name: Arg<Value> }>;
  readonly full_restart: Call<{ name: Arg<Value> }>;
  readonly get_all: Call;
  readonly get_disabled: Call;
  readonly get_enabled: Call;
  readonly get_svc_alias: Call;
  readonly get_svc_avail_path: Call;
  readonly get_svc_broken_path: Call<{ name?: Arg<number | string> }>;
  readonly missing: Call<{ name: Arg<Value> }>;
  readonly reload: Call<{ name: Arg<Value> }>;
  readonly remove: Call<{ name: Arg<Value> }>;
  readonly restart: Call<{ name: Arg<Value> }>;
  readonly show: Call<{ name: Arg<Value> }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly status: Call<{ name: Arg<Value>; sig?: Arg<Value> }>;
  readonly status_autostart: Call<{ name: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value> }>;
}

/** Functions of `rvm` as Salt 3006 has them, where not all do. */
export interface Rvm3006 {
  readonly do: Call<{ ruby: Arg<Value>; command: Arg<Value>; runas?: Arg<string>; cwd?: Arg<string>; env?: Arg<Value> }>;
  readonly gemset_copy: Call<{ source: Arg<string>; destination: Arg<Value>; runas?: Arg<string> }>;
  readonly gemset_create: Call<{ ruby: Arg<Value>; gemset: Arg<string>; runas?: Arg<string> }>;
  readonly gemset_delete: Call<{ ruby: Arg<Value>; gemset: Arg<Value>; runas?: Arg<string> }>;
  readonly gemset_empty: Call<{ ruby: Arg<Value>; gemset: Arg<Value>; runas?: Arg<string> }>;
  readonly gemset_list: Call<{ ruby?: Arg<string | readonly Value[]>; runas?: Arg<string> }>;
  readonly gemset_list_all: Call<{ runas?: Arg<string> }>;
  readonly get: Call<{ version?: Arg<string>; runas?: Arg<string> }>;
  readonly install: Call<{ runas?: Arg<string> }>;
  readonly install_ruby: Call<{ ruby: Arg<string>; runas?: Arg<string>; opts?: Arg<Value>; env?: Arg<Value> }>;
  readonly is_installed: Call<{ runas?: Arg<string> }>;
  readonly list: Call<{ runas?: Arg<string> }>;
  readonly reinstall_ruby: Call<{ ruby: Arg<string>; runas?: Arg<string>; env?: Arg<Value> }>;
  readonly rubygems: Call<{ ruby: Arg<Value>; version: Arg<Value>; runas?: Arg<string> }>;
  readonly set_default: Call<{ ruby: Arg<string>; runas?: Arg<string> }>;
  readonly wrapper: Call<{ ruby_string: Arg<Value>; wrapper_prefix: Arg<Value>; runas?: Arg<string> }>;
}

/** Functions of `s3` as Salt 3006 has them, where not all do. */
export interface S33006 {
  readonly delete: Call<{ bucket: Arg<Value>; path?: Arg<Value>; action?: Arg<Value>; key?: Arg<Value>; keyid?: Arg<string>; service_url?: Arg<Value>; verify_ssl?: Arg<Value>; kms_keyid?: Arg<Value>; location?: Arg<Value>; role_arn?: Arg<Value>; path_style?: Arg<Value>; https_enable?: Arg<Value> }>;
  readonly get: Call<{ bucket?: Arg<string>; path?: Arg<string>; return_bin?: Arg<boolean>; action?: Arg<Value>; local_file?: Arg<Value>; key?: Arg<Value>; keyid?: Arg<string>; service_url?: Arg<Value>; verify_ssl?: Arg<Value>; kms_keyid?: Arg<Value>; location?: Arg<Value>; role_arn?: Arg<Value>; path_style?: Arg<Value>; https_enable?: Arg<Value> }>;
  readonly head: Call<{ bucket: Arg<Value>; path?: Arg<string>; key?: Arg<Value>; keyid?: Arg<string>; service_url?: Arg<Value>; verify_ssl?: Arg<Value>; kms_keyid?: Arg<Value>; location?: Arg<Value>; role_arn?: Arg<Value>; path_style?: Arg<Value>; https_enable?: Arg<Value> }>;
  readonly put: Call<{ bucket: Arg<Value>; path?: Arg<Value>; return_bin?: Arg<boolean>; action?: Arg<Value>; local_file?: Arg<Value>; key?: Arg<Value>; keyid?: Arg<string>; service_url?: Arg<Value>; verify_ssl?: Arg<Value>; kms_keyid?: Arg<Value>; location?: Arg<Value>; role_arn?: Arg<Value>; path_style?: Arg<Value>; https_enable?: Arg<Value> }>;
}

/** Functions of `s6` as Salt 3006 has them, where not all do. */
export interface S63006 {
  readonly available: Call<{ name: Arg<Value> }>;
  readonly full_restart: Call<{ name: Arg<Value> }>;
  readonly get_all: Call;
  readonly missing: Call<{ name: Arg<Value> }>;
  readonly reload: Call<{ name: Arg<Value> }>;
  readonly restart: Call<{ name: Arg<Value> }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly status: Call<{ name: Arg<Value>; sig?: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value> }>;
  readonly term: Call<{ name: Arg<Value> }>;
}

/** Functions of `sensehat` as Salt 3006 has them, where not all do. */
export interface Sensehat3006 {
  readonly clear: Call<{ color?: Arg<Value> }>;
  readonly get_humidity: Call;
  readonly get_pixel: Call<{ x: Arg<Value>; y: Arg<Value> }>;
  readonly get_pixels: Call;
  readonly get_pressure: Call;
  readonly get_temperature: Call;
  readonly get_temperature_from_humidity: Call;
  readonly get_temperature_from_pressure: Call;
  readonly low_light: Call<{ low_light?: Arg<boolean> }>;
  readonly set_pixel: Call<{ x: Arg<Value>; y: Arg<Value>; color: Arg<Value> }>;
  readonly set_pixels: Call<{ pixels: Arg<Value> }>;
  readonly show_image: Call<{ image: Arg<string> }>;
  readonly show_letter: Call<{ letter: Arg<Value>; text_color?: Arg<Value>; back_color?: Arg<Value> }>;
  readonly show_message: Call<{ message: Arg<Value>; msg_type?: Arg<Value>; text_color?: Arg<Value>; back_color?: Arg<Value>; scroll_speed?: Arg<number> }>;
}

/** Functions of `sensors` as Salt 3006 has them, where not all do. */
export interface Sensors3006 {
  readonly sense: Call<{ chip: Arg<Value>; fahrenheit?: Arg<boolean> }>;
}

/** Functions of `serverdensity_device` as Salt 3006 has them, where not all do. */
export interface ServerdensityDevice3006 {
  readonly create: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete: Call<{ device_id: Arg<Value> }>;
  readonly get_sd_auth: Call<{ val: Arg<Value>; sd_auth_pillar_name?: Arg<string> }>;
  readonly install_agent: Call<{ agent_key: Arg<Value>; agent_version?: Arg<number> }>;
  readonly ls: Call<{ "**kwargs"?: Keywords }>;
  readonly update: Call<{ device_id: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `servicenow` as Salt 3006 has them, where not all do. */
export interface Servicenow3006 {
  readonly delete_record: Call<{ table: Arg<string>; sys_id: Arg<number | string> }>;
  readonly non_structured_query: Call<{ table: Arg<string>; query?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly set_change_request_state: Call<{ change_id: Arg<number | string>; state?: Arg<string> }>;
  readonly update_record_field: Call<{ table: Arg<string>; sys_id: Arg<number | string>; field: Arg<string>; value: Arg<Value> }>;
}

/** Functions of `smtp` as Salt 3006 has them, where not all do. */
export interface Smtp3006 {
  readonly send_msg: Call<{ recipient: Arg<Value>; message: Arg<Value>; subject?: Arg<string>; sender?: Arg<Value>; server?: Arg<Value>; use_ssl?: Arg<boolean | string>; username?: Arg<string>; password?: Arg<string>; profile?: Arg<Value>; attachments?: Arg<Value> }>;
}

/** Functions of `solr` as Salt 3006 has them, where not all do. */
export interface Solr3006 {
  readonly abort_import: Call<{ handler: Arg<string>; host?: Arg<string>; core_name?: Arg<Value>; verbose?: Arg<boolean> }>;
  readonly backup: Call<{ host?: Arg<string>; core_name?: Arg<string>; append_core_to_path?: Arg<boolean> }>;
  readonly core_status: Call<{ host?: Arg<string>; core_name?: Arg<string> }>;
  readonly delta_import: Call<{ handler: Arg<string>; host?: Arg<string>; core_name?: Arg<Value>; options?: Arg<Value>; extra?: Arg<Value> }>;
  readonly full_import: Call<{ handler: Arg<string>; host?: Arg<string>; core_name?: Arg<Value>; options?: Arg<Value>; extra?: Arg<Value> }>;
  readonly import_status: Call<{ handler: Arg<string>; host?: Arg<string>; core_name?: Arg<Value>; verbose?: Arg<boolean> }>;
  readonly is_replication_enabled: Call<{ host?: Arg<string>; core_name?: Arg<string> }>;
  readonly lucene_version: Call<{ core_name?: Arg<string> }>;
  readonly match_index_versions: Call<{ host?: Arg<string>; core_name?: Arg<string> }>;
  readonly optimize: Call<{ host?: Arg<string>; core_name?: Arg<string> }>;
  readonly ping: Call<{ host?: Arg<string>; core_name?: Arg<string> }>;
  readonly reload_core: Call<{ host?: Arg<string>; core_name?: Arg<string> }>;
  readonly reload_import_config: Call<{ handler: Arg<string>; host?: Arg<string>; core_name?: Arg<Value>; verbose?: Arg<boolean> }>;
  readonly replication_details: Call<{ host?: Arg<string>; core_name?: Arg<string> }>;
  readonly set_is_polling: Call<{ polling: Arg<boolean>; host?: Arg<string>; core_name?: Arg<string> }>;
  readonly set_replication_enabled: Call<{ status: Arg<boolean>; host?: Arg<string>; core_name?: Arg<string> }>;
  readonly signal: Call<{ signal?: Arg<string> }>;
  readonly version: Call<{ core_name?: Arg<string> }>;
}

/** Functions of `solrcloud` as Salt 3006 has them, where not all do. */
export interface Solrcloud3006 {
  readonly alias_exists: Call<{ alias_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly alias_get_collections: Call<{ alias_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly alias_set_collections: Call<{ alias_name: Arg<Value>; collections?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly cluster_status: Call<{ "**kwargs"?: Keywords }>;
  readonly collection_backup: Call<{ collection_name: Arg<Value>; location: Arg<Value>; backup_name?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly collection_backup_all: Call<{ location: Arg<Value>; backup_name?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly collection_check_options: Call<{ options: Arg<Value> }>;
  readonly collection_create: Call<{ collection_name: Arg<Value>; options?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly collection_creation_options: Call;
  readonly collection_exists: Call<{ collection_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly collection_get_options: Call<{ collection_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly collection_list: Call<{ "**kwargs"?: Keywords }>;
  readonly collection_reload: Call<{ collection: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly collection_set_options: Call<{ collection_name: Arg<Value>; options: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `splunk` as Salt 3006 has them, where not all do. */
export interface Splunk3006 {
  readonly create_user: Call<{ email: Arg<Value>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_user: Call<{ email: Arg<Value>; profile?: Arg<string> }>;
  readonly get_user: Call<{ email: Arg<Value>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_users: Call<{ profile?: Arg<string> }>;
  readonly update_user: Call<{ email: Arg<Value>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `splunk_search` as Salt 3006 has them, where not all do. */
export interface SplunkSearch3006 {
  readonly create: Call<{ name: Arg<Value>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete: Call<{ name: Arg<Value>; profile?: Arg<string> }>;
  readonly get: Call<{ name: Arg<Value>; profile?: Arg<string> }>;
  readonly list: Call<{ profile?: Arg<string> }>;
  readonly list_all: Call<{ prefix?: Arg<Value>; app?: Arg<Value>; owner?: Arg<Value>; description_contains?: Arg<Value>; name_not_contains?: Arg<Value>; profile?: Arg<string> }>;
  readonly update: Call<{ name: Arg<Value>; profile?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `statuspage` as Salt 3006 has them, where not all do. */
export interface Statuspage3006 {
  readonly create: Call<{ endpoint?: Arg<string>; api_url?: Arg<Value>; page_id?: Arg<Value>; api_key?: Arg<string>; api_version?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly delete: Call<{ endpoint?: Arg<string>; id?: Arg<Value>; api_url?: Arg<Value>; page_id?: Arg<Value>; api_key?: Arg<string>; api_version?: Arg<number | string> }>;
  readonly retrieve: Call<{ endpoint?: Arg<string>; api_url?: Arg<Value>; page_id?: Arg<Value>; api_key?: Arg<string>; api_version?: Arg<number | string> }>;
  readonly update: Call<{ endpoint?: Arg<string>; id?: Arg<Value>; api_url?: Arg<Value>; page_id?: Arg<Value>; api_key?: Arg<string>; api_version?: Arg<number | string>; "**kwargs"?: Keywords }>;
}

/** Functions of `svn` as Salt 3006 has them, where not all do. */
export interface Svn3006 {
  readonly add: Call<{ cwd: Arg<string>; targets: Arg<Value>; user?: Arg<number | string>; username?: Arg<string>; password?: Arg<string> }>;
  readonly checkout: Call<{ cwd: Arg<string>; remote: Arg<string>; target?: Arg<string>; user?: Arg<number | string>; username?: Arg<string>; password?: Arg<string> }>;
  readonly commit: Call<{ cwd: Arg<string>; targets?: Arg<Value>; msg?: Arg<Value>; user?: Arg<number | string>; username?: Arg<string>; password?: Arg<string> }>;
  readonly diff: Call<{ cwd: Arg<string>; targets?: Arg<Value>; user?: Arg<number | string>; username?: Arg<string>; password?: Arg<string> }>;
  readonly export: Call<{ cwd: Arg<string>; remote: Arg<string>; target?: Arg<string>; user?: Arg<number | string>; username?: Arg<string>; password?: Arg<string>; revision?: Arg<string> }>;
  readonly info: Call<{ cwd: Arg<string>; targets?: Arg<Value>; user?: Arg<number | string>; username?: Arg<string>; password?: Arg<string>; fmt?: Arg<Value> }>;
  readonly remove: Call<{ cwd: Arg<string>; targets: Arg<Value>; msg?: Arg<Value>; user?: Arg<number | string>; username?: Arg<string>; password?: Arg<string> }>;
  readonly status: Call<{ cwd: Arg<string>; targets?: Arg<Value>; user?: Arg<number | string>; username?: Arg<string>; password?: Arg<string> }>;
  readonly switch: Call<{ cwd: Arg<string>; remote: Arg<string>; target?: Arg<string>; user?: Arg<number | string>; username?: Arg<string>; password?: Arg<string> }>;
  readonly update: Call<{ cwd: Arg<string>; targets?: Arg<Value>; user?: Arg<number | string>; username?: Arg<string>; password?: Arg<string> }>;
}

/** Functions of `swarm` as Salt 3006 has them, where not all do. */
export interface Swarm3006 {
  readonly joinswarm: Call<{ remote_addr?: Arg<Value>; listen_addr?: Arg<Value>; token?: Arg<Value> }>;
  readonly leave_swarm: Call<{ force?: Arg<Value> }>;
  readonly node_ls: Call<{ server?: Arg<Value> }>;
  readonly remove_node: Call<{ node_id?: Arg<Value>; force?: Arg<Value> }>;
  readonly remove_service: Call<{ service?: Arg<string> }>;
  readonly service_create: Call<{ image?: Arg<Value>; name?: Arg<Value>; command?: Arg<Value>; hostname?: Arg<string>; replicas?: Arg<Value>; target_port?: Arg<Value>; published_port?: Arg<Value> }>;
  readonly swarm_init: Call<{ advertise_addr?: Arg<Value>; listen_addr?: Arg<Value>; force_new_cluster?: Arg<Value> }>;
  readonly swarm_service_info: Call<{ service_name?: Arg<string> }>;
  readonly swarm_tokens: Call;
  readonly update_node: Call<{ availability?: Arg<Value>; node_name?: Arg<Value>; role?: Arg<Value>; node_id?: Arg<Value>; version?: Arg<Value> }>;
}

/** Functions of `swift` as Salt 3006 has them, where not all do. */
export interface Swift3006 {
  readonly delete: Call<{ cont: Arg<Value>; path?: Arg<Value>; profile?: Arg<Value> }>;
  readonly get: Call<{ cont?: Arg<Value>; path?: Arg<Value>; local_file?: Arg<Value>; return_bin?: Arg<boolean>; profile?: Arg<Value> }>;
  readonly head: Call;
  readonly put: Call<{ cont: Arg<Value>; path?: Arg<Value>; local_file?: Arg<Value>; profile?: Arg<Value> }>;
}

/** Functions of `sysbench` as Salt 3006 has them, where not all do. */
export interface Sysbench3006 {
  readonly cpu: Call;
  readonly fileio: Call;
  readonly memory: Call;
  readonly mutex: Call;
  readonly ping: Call;
  readonly threads: Call;
}

/** Functions of `sysrc` as Salt 3006 has them, where not all do. */
export interface Sysrc3006 {
  readonly get: Call<{ "**kwargs"?: Keywords }>;
  readonly remove: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly set: Call<{ name: Arg<Value>; value: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `system_profiler` as Salt 3006 has them, where not all do. */
export interface SystemProfiler3006 {
  readonly applications: Call;
  readonly receipts: Call;
}

/** Functions of `telegram` as Salt 3006 has them, where not all do. */
export interface Telegram3006 {
  readonly post_message: Call<{ message: Arg<Value>; chat_id?: Arg<Value>; token?: Arg<Value> }>;
}

/** Functions of `telemetry` as Salt 3006 has them, where not all do. */
export interface Telemetry3006 {
  readonly create_alarm: Call<{ deployment_id: Arg<Value>; metric_name: Arg<Value>; data: Arg<Value>; api_key?: Arg<string>; profile?: Arg<string> }>;
  readonly delete_alarms: Call<{ deployment_id: Arg<Value>; alert_id?: Arg<Value>; metric_name?: Arg<Value>; api_key?: Arg<string>; profile?: Arg<string> }>;
  readonly get_alarms: Call<{ deployment_id: Arg<Value>; profile?: Arg<string> }>;
  readonly get_alert_config: Call<{ deployment_id: Arg<Value>; metric_name?: Arg<Value>; api_key?: Arg<string>; profile?: Arg<string> }>;
  readonly get_notification_channel_id: Call<{ notify_channel: Arg<Value>; profile?: Arg<Value> }>;
  readonly update_alarm: Call<{ deployment_id: Arg<Value>; metric_name: Arg<Value>; data: Arg<Value>; api_key?: Arg<string>; profile?: Arg<string> }>;
}

/** Functions of `tomcat` as Salt 3006 has them, where not all do. */
export interface Tomcat3006 {
  readonly deploy_war: Call<{ war: Arg<string>; context: Arg<Value>; force?: Arg<string>; url?: Arg<string>; saltenv?: Arg<string>; timeout?: Arg<number | string>; temp_war_location?: Arg<Value>; version?: Arg<Value> }>;
  readonly extract_war_version: Call<{ war: Arg<Value> }>;
  readonly fullversion: Call;
  readonly leaks: Call<{ url?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly ls: Call<{ url?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly passwd: Call<{ passwd: Arg<Value>; user?: Arg<number | string>; alg?: Arg<string>; realm?: Arg<Value> }>;
  readonly reload: Call<{ app: Arg<Value>; url?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly serverinfo: Call<{ url?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly sessions: Call<{ app: Arg<Value>; url?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly signal: Call<{ signal?: Arg<Value> }>;
  readonly start: Call<{ app: Arg<Value>; url?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly status: Call<{ url?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly status_webapp: Call<{ app: Arg<Value>; url?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly stop: Call<{ app: Arg<Value>; url?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly undeploy: Call<{ app: Arg<Value>; url?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly version: Call;
}

/** Functions of `trafficserver` as Salt 3006 has them, where not all do. */
export interface Trafficserver3006 {
  readonly alarms: Call;
  readonly bounce_cluster: Call;
  readonly bounce_local: Call<{ drain?: Arg<boolean | number> }>;
  readonly clear_alarms: Call<{ alarm: Arg<Value> }>;
  readonly clear_cluster: Call;
  readonly clear_node: Call;
  readonly match_config: Call<{ regex: Arg<Value> }>;
  readonly match_metric: Call<{ regex: Arg<Value> }>;
  readonly offline: Call<{ path: Arg<Value> }>;
  readonly read_config: Call;
  readonly read_metric: Call;
  readonly refresh: Call;
  readonly restart_cluster: Call;
  readonly restart_local: Call<{ drain?: Arg<boolean | number> }>;
  readonly set_config: Call<{ variable: Arg<string>; value: Arg<Value> }>;
  readonly shutdown: Call;
  readonly startup: Call;
  readonly status: Call;
  readonly zero_cluster: Call;
  readonly zero_node: Call;
}

/** Functions of `transactional_update` as Salt 3006 has them, where not all do. */
export interface TransactionalUpdate3006 {
  readonly apply: Call<{ mods?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly bootloader: Call<{ self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly call: Call<{ function: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly cleanup: Call<{ self_update?: Arg<boolean> }>;
  readonly cleanup_overlays: Call<{ self_update?: Arg<boolean> }>;
  readonly cleanup_snapshots: Call<{ self_update?: Arg<boolean> }>;
  readonly dup: Call<{ self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly grub_cfg: Call<{ self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly highstate: Call<{ activate_transaction?: Arg<boolean>; queue?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly in_transaction: Call;
  readonly initrd: Call<{ self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly kdump: Call<{ self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly migration: Call<{ self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly patch: Call<{ self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly pending_transaction: Call;
  readonly pkg_install: Call<{ pkg?: Arg<Value>; pkgs?: Arg<Value>; args?: Arg<string | readonly Value[]>; self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly pkg_remove: Call<{ pkg?: Arg<Value>; pkgs?: Arg<Value>; args?: Arg<string | readonly Value[]>; self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly pkg_update: Call<{ pkg?: Arg<Value>; pkgs?: Arg<Value>; args?: Arg<string | readonly Value[]>; self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly reboot: Call<{ self_update?: Arg<boolean> }>;
  readonly rollback: Call<{ snapshot?: Arg<Value> }>;
  readonly run: Call<{ command: Arg<Value>; self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
  readonly single: Call<{ fun: Arg<Value>; name: Arg<Value>; activate_transaction?: Arg<boolean>; queue?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly sls: Call<{ mods: Arg<Value>; activate_transaction?: Arg<boolean>; queue?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly transactional: Call;
  readonly up: Call<{ self_update?: Arg<boolean>; snapshot?: Arg<Value> }>;
}

/** Functions of `travisci` as Salt 3006 has them, where not all do. */
export interface Travisci3006 {
  readonly verify_webhook: Call<{ signature: Arg<Value>; body: Arg<Value> }>;
}

/** Functions of `tuned` as Salt 3006 has them, where not all do. */
export interface Tuned3006 {
  readonly active: Call;
  readonly list: Call;
  readonly off: Call;
  readonly profile: Call<{ profile_name: Arg<Value> }>;
}

/** Functions of `twilio` as Salt 3006 has them, where not all do. */
export interface Twilio3006 {
  readonly send_sms: Call<{ profile: Arg<Value>; body: Arg<Value>; to: Arg<Value>; from_: Arg<Value> }>;
}

/** Functions of `uptime` as Salt 3006 has them, where not all do. */
export interface Uptime3006 {
  readonly check_exists: Call<{ name: Arg<Value> }>;
  readonly checks_list: Call;
  readonly create: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete: Call<{ name: Arg<Value> }>;
}

/** Functions of `uwsgi` as Salt 3006 has them, where not all do. */
export interface Uwsgi3006 {
  readonly stats: Call<{ socket: Arg<Value> }>;
}

/** Functions of `varnish` as Salt 3006 has them, where not all do. */
export interface Varnish3006 {
  readonly ban: Call<{ ban_expression: Arg<Value> }>;
  readonly ban_list: Call;
  readonly param_set: Call<{ param: Arg<Value>; value: Arg<Value> }>;
  readonly param_show: Call<{ param?: Arg<Value> }>;
  readonly purge: Call;
  readonly version: Call;
}

/** Functions of `vault` as Salt 3006 has them, where not all do. */
export interface Vault3006 {
  readonly clear_token_cache: Call;
  readonly delete_secret: Call<{ path: Arg<Value> }>;
  readonly destroy_secret: Call<{ path: Arg<Value> }>;
  readonly list_secrets: Call<{ path: Arg<Value>; default?: Arg<Value> }>;
  readonly read_secret: Call<{ path: Arg<Value>; key?: Arg<Value>; metadata?: Arg<boolean>; default?: Arg<Value> }>;
  readonly write_raw: Call<{ path: Arg<Value>; raw: Arg<Value> }>;
  readonly write_secret: Call<{ path: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `vbox_guest` as Salt 3006 has them, where not all do. */
export interface VboxGuest3006 {
  readonly additions_install: Call<{ "**kwargs"?: Keywords }>;
  readonly additions_mount: Call;
  readonly additions_remove: Call<{ "**kwargs"?: Keywords }>;
  readonly additions_umount: Call<{ mount_point: Arg<string> }>;
  readonly additions_version: Call;
  readonly grant_access_to_shared_folders_to: Call<{ name: Arg<string>; users?: Arg<string | readonly Value[]> }>;
  readonly list_shared_folders_users: Call;
}

/** Functions of `vboxmanage` as Salt 3006 has them, where not all do. */
export interface Vboxmanage3006 {
  readonly clonemedium: Call<{ medium: Arg<Value>; uuid_in?: Arg<Value>; file_in?: Arg<Value>; uuid_out?: Arg<Value>; file_out?: Arg<Value>; mformat?: Arg<Value>; variant?: Arg<Value>; existing?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly clonevm: Call<{ name?: Arg<Value>; uuid?: Arg<Value>; new_name?: Arg<Value>; snapshot_uuid?: Arg<Value>; snapshot_name?: Arg<Value>; mode?: Arg<string>; options?: Arg<Value>; basefolder?: Arg<Value>; new_uuid?: Arg<Value>; register?: Arg<boolean>; groups?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create: Call<{ name: Arg<Value>; groups?: Arg<Value>; ostype?: Arg<Value>; register?: Arg<boolean>; basefolder?: Arg<Value>; new_uuid?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly destroy: Call<{ name: Arg<Value> }>;
  readonly list_items: Call<{ item: Arg<Value>; details?: Arg<boolean>; group_by?: Arg<string> }>;
  readonly list_nodes: Call;
  readonly list_nodes_full: Call;
  readonly list_nodes_min: Call;
  readonly list_ostypes: Call;
  readonly register: Call<{ filename: Arg<Value> }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value> }>;
  readonly unregister: Call<{ name: Arg<Value>; delete?: Arg<boolean> }>;
  readonly vboxcmd: Call;
}

/** Functions of `vcenter` as Salt 3006 has them, where not all do. */
export interface Vcenter3006 {
  readonly get_details: Call;
}

/** Functions of `victorops` as Salt 3006 has them, where not all do. */
export interface Victorops3006 {
  readonly create_event: Call<{ message_type?: Arg<Value>; routing_key?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `virt` as Salt 3006 has them, where not all do. */
export interface Virt3006 {
  readonly all_capabilities: Call<{ "**kwargs"?: Keywords }>;
  readonly capabilities: Call<{ "**kwargs"?: Keywords }>;
  readonly cpu_baseline: Call<{ full?: Arg<boolean>; migratable?: Arg<boolean>; out?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_xml_path: Call<{ path: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_xml_str: Call<{ xml: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly ctrl_alt_del: Call<{ vm_: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly define_vol_xml_path: Call<{ path: Arg<string>; pool?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly define_vol_xml_str: Call<{ xml: Arg<Value>; pool?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly define_xml_path: Call<{ path: Arg<string>; "**kwargs"?: Keywords }>;
  readonly define_xml_str: Call<{ xml: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete_snapshots: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly domain_capabilities: Call<{ emulator?: Arg<Value>; arch?: Arg<Value>; machine?: Arg<Value>; domain?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly freecpu: Call<{ "**kwargs"?: Keywords }>;
  readonly freemem: Call<{ "**kwargs"?: Keywords }>;
  readonly full_info: Call<{ "**kwargs"?: Keywords }>;
  readonly get_disks: Call<{ vm_: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_graphics: Call<{ vm_: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_hypervisor: Call;
  readonly get_loader: Call<{ vm_: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_macs: Call<{ vm_: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_nics: Call<{ vm_: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_profiles: Call<{ hypervisor?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_xml: Call<{ vm_: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly init: Call<{ name: Arg<string>; cpu: Arg<Value>; mem: Arg<Value>; nic?: Arg<string>; interfaces?: Arg<Value>; hypervisor?: Arg<Value>; start?: Arg<boolean>; disk?: Arg<string>; disks?: Arg<Value>; saltenv?: Arg<string>; seed?: Arg<boolean>; install?: Arg<boolean>; pub_key?: Arg<Value>; priv_key?: Arg<Value>; seed_cmd?: Arg<string>; graphics?: Arg<Value>; os_type?: Arg<Value>; arch?: Arg<Value>; boot?: Arg<Value>; boot_dev?: Arg<string | readonly Value[]>; numatune?: Arg<Value>; hypervisor_features?: Arg<Value>; clock?: Arg<Value>; serials?: Arg<Value>; consoles?: Arg<Value>; stop_on_reboot?: Arg<boolean>; host_devices?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly is_hyper: Call;
  readonly list_active_vms: Call<{ "**kwargs"?: Keywords }>;
  readonly list_domains: Call<{ "**kwargs"?: Keywords }>;
  readonly list_inactive_vms: Call<{ "**kwargs"?: Keywords }>;
  readonly list_networks: Call<{ "**kwargs"?: Keywords }>;
  readonly list_pools: Call<{ "**kwargs"?: Keywords }>;
  readonly list_snapshots: Call<{ domain?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly migrate: Call<{ vm_: Arg<Value>; target: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly migrate_start_postcopy: Call<{ vm_: Arg<Value> }>;
  readonly nesthash: Call<{ value?: Arg<Value> }>;
  readonly network_define: Call<{ name: Arg<Value>; bridge: Arg<Value>; forward: Arg<Value>; ipv4_config?: Arg<Value>; ipv6_config?: Arg<Value>; vport?: Arg<Value>; tag?: Arg<Value>; autostart?: Arg<boolean>; start?: Arg<boolean>; mtu?: Arg<Value>; domain?: Arg<Value>; nat?: Arg<Value>; interfaces?: Arg<Value>; addresses?: Arg<Value>; physical_function?: Arg<Value>; dns?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly network_get_xml: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly network_info: Call<{ name?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly network_set_autostart: Call<{ name: Arg<Value>; state?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly network_start: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly network_stop: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly network_undefine: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly network_update: Call<{ name: Arg<Value>; bridge: Arg<Value>; forward: Arg<Value>; ipv4_config?: Arg<Value>; ipv6_config?: Arg<Value>; vport?: Arg<Value>; tag?: Arg<Value>; mtu?: Arg<Value>; domain?: Arg<Value>; nat?: Arg<Value>; interfaces?: Arg<Value>; addresses?: Arg<Value>; physical_function?: Arg<Value>; dns?: Arg<Value>; test?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly node_devices: Call<{ "**kwargs"?: Keywords }>;
  readonly node_info: Call<{ "**kwargs"?: Keywords }>;
  readonly pause: Call<{ vm_: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_build: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_capabilities: Call<{ "**kwargs"?: Keywords }>;
  readonly pool_define: Call<{ name: Arg<Value>; ptype: Arg<Value>; target?: Arg<Value>; permissions?: Arg<Value>; source_devices?: Arg<Value>; source_dir?: Arg<string>; source_initiator?: Arg<Value>; source_adapter?: Arg<Value>; source_hosts?: Arg<Value>; source_auth?: Arg<Value>; source_name?: Arg<Value>; source_format?: Arg<string>; transient?: Arg<boolean>; start?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly pool_delete: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_get_xml: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_info: Call<{ name?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_list_volumes: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_refresh: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_set_autostart: Call<{ name: Arg<Value>; state?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly pool_start: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_stop: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_undefine: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pool_update: Call<{ name: Arg<Value>; ptype: Arg<Value>; target?: Arg<Value>; permissions?: Arg<Value>; source_devices?: Arg<Value>; source_dir?: Arg<string>; source_initiator?: Arg<Value>; source_adapter?: Arg<Value>; source_hosts?: Arg<Value>; source_auth?: Arg<Value>; source_name?: Arg<Value>; source_format?: Arg<string>; test?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly purge: Call<{ vm_: Arg<Value>; dirs?: Arg<boolean>; removables?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly reboot: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly reset: Call<{ vm_: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly resume: Call<{ vm_: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly revert_snapshot: Call<{ name: Arg<Value>; vm_snapshot?: Arg<string>; cleanup?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly seed_non_shared_migrate: Call<{ disks: Arg<Value>; force?: Arg<boolean> }>;
  readonly set_autostart: Call<{ vm_: Arg<Value>; state?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly setmem: Call<{ vm_: Arg<string>; memory: Arg<Value>; config?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly setvcpus: Call<{ vm_: Arg<string>; vcpus: Arg<Value>; config?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly shutdown: Call<{ vm_: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly snapshot: Call<{ domain: Arg<Value>; name?: Arg<string>; suffix?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly start: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly stop: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly undefine: Call<{ vm_: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update: Call<{ name: Arg<string>; cpu?: Arg<Value>; mem?: Arg<Value>; disk_profile?: Arg<Value>; disks?: Arg<Value>; nic_profile?: Arg<Value>; interfaces?: Arg<Value>; graphics?: Arg<Value>; live?: Arg<boolean>; boot?: Arg<Value>; numatune?: Arg<Value>; test?: Arg<boolean>; boot_dev?: Arg<Value>; hypervisor_features?: Arg<Value>; clock?: Arg<Value>; serials?: Arg<Value>; consoles?: Arg<Value>; stop_on_reboot?: Arg<boolean>; host_devices?: Arg<Value>; autostart?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly virt_type: Call;
  readonly vm_cputime: Call<{ vm_?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vm_diskstats: Call<{ vm_?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vm_info: Call<{ vm_?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly vm_netstats: Call<{ vm_?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly vm_state: Call<{ vm_?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly volume_define: Call<{ pool: Arg<string>; name: Arg<string>; size: Arg<Value>; allocation?: Arg<number>; format?: Arg<Value>; type?: Arg<Value>; permissions?: Arg<Value>; backing_store?: Arg<Value>; nocow?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly volume_delete: Call<{ pool: Arg<Value>; volume: Arg<string>; "**kwargs"?: Keywords }>;
  readonly volume_infos: Call<{ pool?: Arg<Value>; volume?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly volume_upload: Call<{ pool: Arg<string>; volume: Arg<Value>; file: Arg<Value>; offset?: Arg<number>; length?: Arg<number>; sparse?: Arg<boolean>; "**kwargs"?: Keywords }>;
}

/** Functions of `vmctl` as Salt 3006 has them, where not all do. */
export interface Vmctl3006 {
  readonly create_disk: Call<{ name: Arg<Value>; size: Arg<Value> }>;
  readonly load: Call<{ path: Arg<string> }>;
  readonly reload: Call;
  readonly reset: Call<{ all?: Arg<boolean>; vms?: Arg<boolean>; switches?: Arg<boolean> }>;
  readonly start: Call<{ name?: Arg<string>; id?: Arg<Value>; bootpath?: Arg<string>; disk?: Arg<string>; disks?: Arg<Value>; local_iface?: Arg<boolean>; memory?: Arg<Value>; nics?: Arg<number>; switch?: Arg<Value> }>;
  readonly status: Call<{ name?: Arg<string>; id?: Arg<Value> }>;
  readonly stop: Call<{ name?: Arg<string>; id?: Arg<Value> }>;
}

/** Functions of `wordpress` as Salt 3006 has them, where not all do. */
export interface Wordpress3006 {
  readonly activate: Call<{ name: Arg<Value>; path: Arg<string>; user: Arg<number | string> }>;
  readonly deactivate: Call<{ name: Arg<Value>; path: Arg<string>; user: Arg<number | string> }>;
  readonly install: Call<{ path: Arg<string>; user: Arg<number | string>; admin_user: Arg<Value>; admin_password: Arg<Value>; admin_email: Arg<Value>; title: Arg<Value>; url: Arg<string> }>;
  readonly is_installed: Call<{ path: Arg<string>; user?: Arg<number | string> }>;
  readonly list_plugins: Call<{ path: Arg<string>; user: Arg<number | string> }>;
  readonly show_plugin: Call<{ name: Arg<Value>; path: Arg<string>; user: Arg<number | string> }>;
}

/** Functions of `xmpp` as Salt 3006 has them, where not all do. */
export interface Xmpp3006 {
  readonly send_msg: Call<{ recipient: Arg<Value>; message: Arg<Value>; jid?: Arg<Value>; password?: Arg<string>; profile?: Arg<Value> }>;
  readonly send_msg_multi: Call<{ message: Arg<Value>; recipients?: Arg<Value>; rooms?: Arg<Value>; jid?: Arg<Value>; password?: Arg<string>; nick?: Arg<string>; profile?: Arg<Value> }>;
}

/** Functions of `zabbix` as Salt 3006 has them, where not all do. */
export interface Zabbix3006 {
  readonly apiinfo_version: Call<{ "**kwargs"?: Keywords }>;
  readonly compare_params: Call<{ defined: Arg<Value>; existing: Arg<Value>; return_old_value?: Arg<boolean> }>;
  readonly configuration_import: Call<{ config_file: Arg<Value>; rules?: Arg<Value>; file_format?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_object_id_by_params: Call<{ obj: Arg<Value>; params?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_zabbix_id_mapper: Call;
  readonly host_create: Call<{ host: Arg<string>; groups: Arg<Value>; interfaces: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly host_delete: Call<{ hostids: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly host_exists: Call<{ host?: Arg<string>; hostid?: Arg<Value>; name?: Arg<Value>; node?: Arg<string>; nodeids?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly host_get: Call<{ host?: Arg<string>; name?: Arg<Value>; hostids?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly host_inventory_get: Call<{ hostids: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly host_inventory_set: Call<{ hostid: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly host_list: Call<{ "**kwargs"?: Keywords }>;
  readonly host_update: Call<{ hostid: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly hostgroup_create: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly hostgroup_delete: Call<{ hostgroupids: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly hostgroup_exists: Call<{ name?: Arg<Value>; groupid?: Arg<Value>; node?: Arg<string>; nodeids?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly hostgroup_get: Call<{ name?: Arg<Value>; groupids?: Arg<Value>; hostids?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly hostgroup_list: Call<{ "**kwargs"?: Keywords }>;
  readonly hostgroup_update: Call<{ groupid: Arg<Value>; name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly hostinterface_create: Call<{ hostid: Arg<Value>; ip_: Arg<Value>; dns?: Arg<string>; main?: Arg<number>; if_type?: Arg<number>; useip?: Arg<number>; port?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly hostinterface_delete: Call<{ interfaceids: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly hostinterface_get: Call<{ hostids: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly hostinterface_update: Call<{ interfaceid: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly mediatype_create: Call<{ name: Arg<Value>; mediatype: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly mediatype_delete: Call<{ mediatypeids: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly mediatype_get: Call<{ name?: Arg<Value>; mediatypeids?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly mediatype_update: Call<{ mediatypeid: Arg<Value>; name?: Arg<boolean>; mediatype?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly run_query: Call<{ method: Arg<Value>; params: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly substitute_params: Call<{ input_object: Arg<Value>; extend_params?: Arg<Value>; filter_key?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly template_get: Call<{ name?: Arg<Value>; host?: Arg<string>; templateids?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_addmedia: Call<{ userids: Arg<Value>; active: Arg<boolean>; mediatypeid: Arg<Value>; period: Arg<Value>; sendto: Arg<Value>; severity: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_create: Call<{ alias: Arg<Value>; passwd: Arg<string>; usrgrps: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_delete: Call<{ users: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_deletemedia: Call<{ mediaids: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_exists: Call<{ alias: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_get: Call<{ alias?: Arg<Value>; userids?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_getmedia: Call<{ userids?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_list: Call<{ "**kwargs"?: Keywords }>;
  readonly user_update: Call<{ userid: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usergroup_create: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly usergroup_delete: Call<{ usergroupids: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usergroup_exists: Call<{ name?: Arg<Value>; node?: Arg<string>; nodeids?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usergroup_get: Call<{ name?: Arg<Value>; usrgrpids?: Arg<Value>; userids?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usergroup_list: Call<{ "**kwargs"?: Keywords }>;
  readonly usergroup_update: Call<{ usrgrpid: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usermacro_create: Call<{ macro: Arg<Value>; value: Arg<Value>; hostid: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usermacro_createglobal: Call<{ macro: Arg<Value>; value: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usermacro_delete: Call<{ macroids: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usermacro_deleteglobal: Call<{ macroids: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usermacro_get: Call<{ macro?: Arg<Value>; hostids?: Arg<Value>; templateids?: Arg<Value>; hostmacroids?: Arg<Value>; globalmacroids?: Arg<Value>; globalmacro?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly usermacro_update: Call<{ hostmacroid: Arg<Value>; value: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usermacro_updateglobal: Call<{ globalmacroid: Arg<Value>; value: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `zenoss` as Salt 3006 has them, where not all do. */
export interface Zenoss3006 {
  readonly add_device: Call<{ device?: Arg<Value>; device_class?: Arg<Value>; collector?: Arg<string>; prod_state?: Arg<number> }>;
  readonly device_exists: Call<{ device?: Arg<Value> }>;
  readonly find_device: Call<{ device?: Arg<Value> }>;
  readonly set_prod_state: Call<{ prod_state: Arg<Value>; device?: Arg<Value> }>;
}

/** Functions of `zfs` as Salt 3006 has them, where not all do. */
export interface Zfs3006 {
  readonly bookmark: Call<{ snapshot: Arg<string>; bookmark: Arg<string> }>;
  readonly clone: Call<{ name_a: Arg<string>; name_b: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly destroy: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly diff: Call<{ name_a: Arg<string>; name_b?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly exists: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get: Call<{ "**kwargs"?: Keywords }>;
  readonly hold: Call<{ tag: Arg<string>; "**kwargs"?: Keywords }>;
  readonly holds: Call<{ snapshot: Arg<string>; "**kwargs"?: Keywords }>;
  readonly inherit: Call<{ prop: Arg<string>; name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list: Call<{ name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_mount: Call;
  readonly mount: Call<{ name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly promote: Call<{ name: Arg<string> }>;
  readonly release: Call<{ tag: Arg<string>; "**kwargs"?: Keywords }>;
  readonly rename: Call<{ name: Arg<string>; new_name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly rollback: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly set: Call<{ "**kwargs"?: Keywords }>;
  readonly snapshot: Call<{ "**kwargs"?: Keywords }>;
  readonly unmount: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `znc` as Salt 3006 has them, where not all do. */
export interface Znc3006 {
  readonly buildmod: Call;
  readonly dumpconf: Call;
  readonly rehashconf: Call;
  readonly version: Call;
}

/** Functions of `zookeeper` as Salt 3006 has them, where not all do. */
export interface Zookeeper3006 {
  readonly create: Call<{ path: Arg<string>; value?: Arg<string>; acls?: Arg<Value>; ephemeral?: Arg<boolean>; sequence?: Arg<boolean>; makepath?: Arg<boolean>; profile?: Arg<Value>; hosts?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly delete: Call<{ path: Arg<string>; version?: Arg<Value>; recursive?: Arg<boolean>; profile?: Arg<Value>; hosts?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly ensure_path: Call<{ path: Arg<Value>; acls?: Arg<Value>; profile?: Arg<Value>; hosts?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly exists: Call<{ path: Arg<string>; profile?: Arg<Value>; hosts?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly get: Call<{ path: Arg<string>; profile?: Arg<Value>; hosts?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly get_acls: Call<{ path: Arg<string>; profile?: Arg<Value>; hosts?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly get_children: Call<{ path: Arg<string>; profile?: Arg<Value>; hosts?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly make_digest_acl: Call<{ username: Arg<string>; password: Arg<string>; read?: Arg<boolean>; write?: Arg<boolean>; create?: Arg<boolean>; delete?: Arg<boolean>; admin?: Arg<boolean>; allperms?: Arg<boolean> }>;
  readonly set: Call<{ path: Arg<Value>; value: Arg<Value>; version?: Arg<Value>; profile?: Arg<Value>; hosts?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly set_acls: Call<{ path: Arg<string>; acls: Arg<Value>; version?: Arg<Value>; profile?: Arg<Value>; hosts?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
}

/** Functions of `zpool` as Salt 3006 has them, where not all do. */
export interface Zpool3006 {
  readonly add: Call<{ zpool: Arg<string>; "**kwargs"?: Keywords }>;
  readonly attach: Call<{ zpool: Arg<string>; device: Arg<string>; new_device: Arg<string>; force?: Arg<boolean> }>;
  readonly clear: Call<{ zpool: Arg<string>; device?: Arg<string> }>;
  readonly create: Call<{ zpool: Arg<string>; "**kwargs"?: Keywords }>;
  readonly create_file_vdev: Call<{ size: Arg<Value> }>;
  readonly destroy: Call<{ zpool: Arg<string>; force?: Arg<boolean> }>;
  readonly detach: Call<{ zpool: Arg<string>; device: Arg<string> }>;
  readonly exists: Call<{ zpool: Arg<string> }>;
  readonly export: Call<{ "**kwargs"?: Keywords }>;
  readonly get: Call<{ zpool: Arg<string>; prop?: Arg<string>; show_source?: Arg<boolean>; parsable?: Arg<boolean> }>;
  readonly healthy: Call;
  readonly history: Call<{ zpool?: Arg<string>; internal?: Arg<boolean>; verbose?: Arg<boolean> }>;
  readonly import: Call<{ zpool?: Arg<string>; new_name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly iostat: Call<{ zpool?: Arg<string>; sample_time?: Arg<number>; parsable?: Arg<boolean> }>;
  readonly labelclear: Call<{ device: Arg<string>; force?: Arg<boolean> }>;
  readonly list: Call<{ properties?: Arg<string | readonly Value[]>; zpool?: Arg<string>; parsable?: Arg<boolean> }>;
  readonly offline: Call<{ zpool: Arg<string>; "**kwargs"?: Keywords }>;
  readonly online: Call<{ zpool: Arg<string>; "**kwargs"?: Keywords }>;
  readonly reguid: Call<{ zpool: Arg<string> }>;
  readonly reopen: Call<{ zpool: Arg<string> }>;
  readonly replace: Call<{ zpool: Arg<string>; old_device: Arg<string>; new_device?: Arg<string>; force?: Arg<boolean> }>;
  readonly scrub: Call<{ zpool: Arg<string>; stop?: Arg<boolean>; pause?: Arg<boolean> }>;
  readonly set: Call<{ zpool: Arg<string>; prop: Arg<string>; value: Arg<Value> }>;
  readonly split: Call<{ zpool: Arg<string>; newzpool: Arg<string>; "**kwargs"?: Keywords }>;
  readonly status: Call<{ zpool?: Arg<string> }>;
  readonly upgrade: Call<{ zpool?: Arg<string>; version?: Arg<Value> }>;
}

/** Execution modules as Salt 3006 has them, where not all do. */
export interface Functions3006 {
  readonly acme: Acme3006;
  readonly ansible: Ansible3006;
  readonly apache: Apache3006;
  readonly apcups: Apcups3006;
  readonly aptly: Aptly3006;
  readonly augeas: Augeas3006;
  readonly bamboohr: Bamboohr3006;
  readonly bluetooth: Bluetooth3006;
  readonly bower: Bower3006;
  readonly btrfs: Btrfs3006;
  readonly buildout: Buildout3006;
  readonly cabal: Cabal3006;
  readonly capirca: Capirca3006;
  readonly ceph: Ceph3006;
  readonly chassis: Chassis3006;
  readonly cimc: Cimc3006;
  readonly ciscoconfparse: Ciscoconfparse3006;
  readonly cisconso: Cisconso3006;
  readonly composer: Composer3006;
  readonly consul: Consul3006;
  readonly container_resource: ContainerResource3006;
  readonly cpan: Cpan3006;
  readonly csf: Csf3006;
  readonly cyg: Cyg3006;
  readonly daemontools: Daemontools3006;
  readonly datadog: Datadog3006;
  readonly ddns: Ddns3006;
  readonly django: Django3006;
  readonly dnsmasq: Dnsmasq3006;
  readonly docker: Docker3006;
  readonly dockercompose: Dockercompose3006;
  readonly dockerng: Dockerng3006;
  readonly drac: Drac3006;
  readonly dracr: Dracr3006;
  readonly drbd: Drbd3006;
  readonly eix: Eix3006;
  readonly elasticsearch: Elasticsearch3006;
  readonly eselect: Eselect3006;
  readonly freezer: Freezer3006;
  readonly gcp: Gcp3006;
  readonly gem: Gem3006;
  readonly genesis: Genesis3006;
  readonly github: Github3006;
  readonly glassfish: Glassfish3006;
  readonly glusterfs: Glusterfs3006;
  readonly gnome: Gnome3006;
  readonly google_chat: GoogleChat3006;
  readonly grafana4: Grafana43006;
  readonly grub: Grub3006;
  readonly guestfs: Guestfs3006;
  readonly hadoop: Hadoop3006;
  readonly haproxy: Haproxy3006;
  readonly heat: Heat3006;
  readonly helm: Helm3006;
  readonly hg: Hg3006;
  readonly icinga2: Icinga23006;
  readonly ifttt: Ifttt3006;
  readonly ilo: Ilo3006;
  readonly influxdb: Influxdb3006;
  readonly influxdb08: Influxdb083006;
  readonly infoblox: Infoblox3006;
  readonly inspector: Inspector3006;
  readonly introspect: Introspect3006;
  readonly ip: Ip3006;
  readonly ipmi: Ipmi3006;
  readonly jboss7: Jboss73006;
  readonly jboss7_cli: Jboss7Cli3006;
  readonly jenkins: Jenkins3006;
  readonly jira: Jira3006;
  readonly k8s: K8s3006;
  readonly kapacitor: Kapacitor3006;
  readonly kerberos: Kerberos3006;
  readonly keystore: Keystore3006;
  readonly kubeadm: Kubeadm3006;
  readonly kubernetes: Kubernetes3006;
  readonly layman: Layman3006;
  readonly ldap: Ldap3006;
  readonly ldap3: Ldap33006;
  readonly libcloud_compute: LibcloudCompute3006;
  readonly libcloud_dns: LibcloudDns3006;
  readonly libcloud_loadbalancer: LibcloudLoadbalancer3006;
  readonly libcloud_storage: LibcloudStorage3006;
  readonly logadm: Logadm3006;
  readonly lvs: Lvs3006;
  readonly lxc: Lxc3006;
  readonly lxd: Lxd3006;
  readonly makeconf: Makeconf3006;
  readonly mandrill: Mandrill3006;
  readonly marathon: Marathon3006;
  readonly mattermost: Mattermost3006;
  readonly mdata: Mdata3006;
  readonly memcached: Memcached3006;
  readonly moby: Moby3006;
  readonly modjk: Modjk3006;
  readonly mongodb: Mongodb3006;
  readonly monit: Monit3006;
  readonly moosefs: Moosefs3006;
  readonly mssql: Mssql3006;
  readonly msteams: Msteams3006;
  readonly munin: Munin3006;
  readonly nagios: Nagios3006;
  readonly nagios_rpc: NagiosRpc3006;
  readonly namecheap_domains: NamecheapDomains3006;
  readonly namecheap_domains_dns: NamecheapDomainsDns3006;
  readonly namecheap_domains_ns: NamecheapDomainsNs3006;
  readonly namecheap_ssl: NamecheapSsl3006;
  readonly namecheap_users: NamecheapUsers3006;
  readonly netbox: Netbox3006;
  readonly netmiko: Netmiko3006;
  readonly netscaler: Netscaler3006;
  readonly nexus: Nexus3006;
  readonly nginx: Nginx3006;
  readonly nspawn: Nspawn3006;
  readonly omapi: Omapi3006;
  readonly openscap: Openscap3006;
  readonly openstack_config: OpenstackConfig3006;
  readonly openstack_mng: OpenstackMng3006;
  readonly openvswitch: Openvswitch3006;
  readonly opsgenie: Opsgenie3006;
  readonly pagerduty: Pagerduty3006;
  readonly pagerduty_util: PagerdutyUtil3006;
  readonly parallels: Parallels3006;
  readonly pcs: Pcs3006;
  readonly pdbedit: Pdbedit3006;
  readonly pecl: Pecl3006;
  readonly peeringdb: Peeringdb3006;
  readonly pf: Pf3006;
  readonly pillar: Pillar3006;
  readonly portage_config: PortageConfig3006;
  readonly postfix: Postfix3006;
  readonly postgres: Postgres3006;
  readonly poudriere: Poudriere3006;
  readonly powerpath: Powerpath3006;
  readonly purefa: Purefa3006;
  readonly purefb: Purefb3006;
  readonly pushbullet: Pushbullet3006;
  readonly pushover: Pushover3006;
  readonly qemu_img: QemuImg3006;
  readonly qemu_nbd: QemuNbd3006;
  readonly rallydev: Rallydev3006;
  readonly random_org: RandomOrg3006;
  readonly rbenv: Rbenv3006;
  readonly rebootmgr: Rebootmgr3006;
  readonly redis: Redis3006;
  readonly restconf: Restconf3006;
  readonly riak: Riak3006;
  readonly runit: Runit3006;
  readonly rvm: Rvm3006;
  readonly s3: S33006;
  readonly s6: S63006;
  readonly sensehat: Sensehat3006;
  readonly sensors: Sensors3006;
  readonly serverdensity_device: ServerdensityDevice3006;
  readonly servicenow: Servicenow3006;
  readonly smtp: Smtp3006;
  readonly solr: Solr3006;
  readonly solrcloud: Solrcloud3006;
  readonly splunk: Splunk3006;
  readonly splunk_search: SplunkSearch3006;
  readonly statuspage: Statuspage3006;
  readonly svn: Svn3006;
  readonly swarm: Swarm3006;
  readonly swift: Swift3006;
  readonly sysbench: Sysbench3006;
  readonly sysrc: Sysrc3006;
  readonly system_profiler: SystemProfiler3006;
  readonly telegram: Telegram3006;
  readonly telemetry: Telemetry3006;
  readonly tomcat: Tomcat3006;
  readonly trafficserver: Trafficserver3006;
  readonly transactional_update: TransactionalUpdate3006;
  readonly travisci: Travisci3006;
  readonly tuned: Tuned3006;
  readonly twilio: Twilio3006;
  readonly uptime: Uptime3006;
  readonly uwsgi: Uwsgi3006;
  readonly varnish: Varnish3006;
  readonly vault: Vault3006;
  readonly vbox_guest: VboxGuest3006;
  readonly vboxmanage: Vboxmanage3006;
  readonly vcenter: Vcenter3006;
  readonly victorops: Victorops3006;
  readonly virt: Virt3006;
  readonly vmctl: Vmctl3006;
  readonly wordpress: Wordpress3006;
  readonly xmpp: Xmpp3006;
  readonly zabbix: Zabbix3006;
  readonly zenoss: Zenoss3006;
  readonly zfs: Zfs3006;
  readonly znc: Znc3006;
  readonly zookeeper: Zookeeper3006;
  readonly zpool: Zpool3006;
}
