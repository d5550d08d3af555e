// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Fn, FunctionUse, Keywords } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `acme` as Salt 3006 has them, where not all do. */
export interface Acme3006<Use extends FunctionUse> {
  readonly cert: Fn<Use, { name: Value; aliases?: Value; email?: Value; webroot?: Value; test_cert?: boolean; renew?: Value; keysize?: Value; server?: Value; owner?: number | string; group?: number | string; mode?: number | string; certname?: string; preferred_challenges?: Value; tls_sni_01_port?: Value; tls_sni_01_address?: Value; http_01_port?: Value; http_01_address?: Value; dns_plugin?: string; dns_plugin_credentials?: string; dns_plugin_propagate_seconds?: number }>;
  readonly certs: Fn<Use>;
  readonly expires: Fn<Use, { name: string }>;
  readonly has: Fn<Use, { name: string }>;
  readonly info: Fn<Use, { name: string }>;
  readonly needs_renewal: Fn<Use, { name: string; window?: Value }>;
  readonly renew_by: Fn<Use, { name: string; window?: number | string }>;
}

/** Functions of `ansible` as Salt 3006 has them, where not all do. */
export interface Ansible3006<Use extends FunctionUse> {
  readonly targets: Fn<Use, { inventory?: string; yaml?: boolean; export?: boolean }>;
}

/** Functions of `apache` as Salt 3006 has them, where not all do. */
export interface Apache3006<Use extends FunctionUse> {
  readonly a2disconf: Fn<Use, { conf: Value }>;
  readonly a2dismod: Fn<Use, { mod: Value }>;
  readonly a2dissite: Fn<Use, { site: Value }>;
  readonly a2enconf: Fn<Use, { conf: Value }>;
  readonly a2enmod: Fn<Use, { mod: Value }>;
  readonly a2ensite: Fn<Use, { site: Value }>;
  readonly check_conf_enabled: Fn<Use, { conf: Value }>;
  readonly check_mod_enabled: Fn<Use, { mod: Value }>;
  readonly check_site_enabled: Fn<Use, { site: Value }>;
}

/** Functions of `apcups` as Salt 3006 has them, where not all do. */
export interface Apcups3006<Use extends FunctionUse> {
  readonly status: Fn<Use>;
  readonly status_battery: Fn<Use>;
  readonly status_charge: Fn<Use>;
  readonly status_load: Fn<Use>;
}

/** Functions of `aptly` as Salt 3006 has them, where not all do. */
export interface Aptly3006<Use extends FunctionUse> {
  readonly cleanup_db: Fn<Use, { config_path?: string; dry_run?: boolean }>;
  readonly delete_repo: Fn<Use, { name: string; config_path?: string; force?: boolean }>;
  readonly get_config: Fn<Use, { config_path?: string }>;
  readonly get_repo: Fn<Use, { name: string; config_path?: string; with_packages?: boolean }>;
  readonly list_mirrors: Fn<Use, { config_path?: string }>;
  readonly list_published: Fn<Use, { config_path?: string }>;
  readonly list_repos: Fn<Use, { config_path?: string; with_packages?: boolean }>;
  readonly list_snapshots: Fn<Use, { config_path?: string; sort_by_time?: boolean }>;
  readonly new_repo: Fn<Use, { name: string; config_path?: string; comment?: string; component?: string; distribution?: string; uploaders_file?: string; from_snapshot?: string; saltenv?: string }>;
  readonly set_repo: Fn<Use, { name: string; config_path?: string; comment?: string; component?: string; distribution?: string; uploaders_file?: string; saltenv?: string }>;
}

/** Functions of `augeas` as Salt 3006 has them, where not all do. */
export interface Augeas3006<Use extends FunctionUse> {
  readonly execute: Fn<Use, { context?: Value; lens?: Value; commands?: string | readonly Value[]; load_path?: Value }>;
  readonly get: Fn<Use, { path: string; value?: string; load_path?: Value }>;
  readonly ls: Fn<Use, { path: string | readonly Value[]; load_path?: Value }>;
  readonly match: Fn<Use, { path: string; value?: string; load_path?: Value }>;
  readonly remove: Fn<Use, { path: string; load_path?: Value }>;
  readonly setvalue: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly tree: Fn<Use, { path: Value; load_path?: Value }>;
}

/** Functions of `bamboohr` as Salt 3006 has them, where not all do. */
export interface Bamboohr3006<Use extends FunctionUse> {
  readonly list_employees: Fn<Use, { order_by?: string }>;
  readonly list_meta_fields: Fn<Use>;
  readonly list_users: Fn<Use, { order_by?: string }>;
  readonly show_employee: Fn<Use, { emp_id: Value; fields?: Value }>;
  readonly update_employee: Fn<Use, { emp_id: Value; key?: Value; value?: Value; items?: Value }>;
}

/** Functions of `bluetooth` as Salt 3006 has them, where not all do. */
export interface Bluetooth3006<Use extends FunctionUse> {
  readonly address: Fn<Use>;
  readonly block: Fn<Use, { bdaddr: Value }>;
  readonly discoverable: Fn<Use, { dev: Value }>;
  readonly noscan: Fn<Use, { dev: Value }>;
  readonly pair: Fn<Use, { address: Value; key: Value }>;
  readonly power: Fn<Use, { dev: Value; mode: Value }>;
  readonly scan: Fn<Use>;
  readonly start: Fn<Use>;
  readonly stop: Fn<Use>;
  readonly unblock: Fn<Use, { bdaddr: Value }>;
  readonly unpair: Fn<Use, { address: Value }>;
  readonly version: Fn<Use>;
}

/** Functions of `bower` as Salt 3006 has them, where not all do. */
export interface Bower3006<Use extends FunctionUse> {
  readonly install: Fn<Use, { pkg: Value; dir: Value; pkgs?: Value; runas?: string; env?: Value }>;
  readonly list: Fn<Use, { dir: string; runas?: string; env?: Value }>;
  readonly prune: Fn<Use, { dir: string; runas?: string; env?: Value }>;
  readonly uninstall: Fn<Use, { pkg: Value; dir: Value; runas?: string; env?: Value }>;
}

/** Functions of `btrfs` as Salt 3006 has them, where not all do. */
export interface Btrfs3006<Use extends FunctionUse> {
  readonly add: Fn<Use, { mountpoint: Value; "**kwargs"?: Keywords }>;
  readonly convert: Fn<Use, { device: Value; permanent?: boolean; keeplf?: boolean }>;
  readonly defragment: Fn<Use, { path: Value }>;
  readonly delete: Fn<Use, { mountpoint: Value; "**kwargs"?: Keywords }>;
  readonly devices: Fn<Use>;
  readonly features: Fn<Use>;
  readonly info: Fn<Use, { device: Value }>;
  readonly mkfs: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly properties: Fn<Use, { obj: Value; type?: Value; set?: Value }>;
  readonly resize: Fn<Use, { mountpoint: Value; size: Value }>;
  readonly subvolume_create: Fn<Use, { name: string; dest?: Value; qgroupids?: Value }>;
  readonly subvolume_delete: Fn<Use, { name?: string; names?: Value; commit?: Value }>;
  readonly subvolume_exists: Fn<Use, { path: Value }>;
  readonly subvolume_find_new: Fn<Use, { name: string; last_gen: Value }>;
  readonly subvolume_get_default: Fn<Use, { path: Value }>;
  readonly subvolume_list: Fn<Use, { path: Value; parent_id?: boolean; absolute?: boolean; ogeneration?: boolean; generation?: boolean; subvolumes?: boolean; uuid?: boolean; parent_uuid?: boolean; sent_subvolume_uuid?: boolean; snapshots?: boolean; readonly?: boolean; deleted?: boolean; generation_cmp?: Value; ogeneration_cmp?: Value; sort?: Value }>;
  readonly subvolume_set_default: Fn<Use, { subvolid: Value; path: Value }>;
  readonly subvolume_show: Fn<Use, { path: Value }>;
  readonly subvolume_snapshot: Fn<Use, { source: Value; dest?: Value; name?: string; read_only?: boolean }>;
  readonly subvolume_sync: Fn<Use, { path: Value; subvolids?: Value; sleep?: Value }>;
  readonly usage: Fn<Use, { path: Value }>;
  readonly version: Fn<Use>;
}

/** Functions of `buildout` as Salt 3006 has them, where not all do. */
export interface Buildout3006<Use extends FunctionUse> {
  readonly bootstrap: Fn<Use, { directory?: string; config?: string; python?: string; onlyif?: Value; unless?: Value; runas?: string; env?: string | readonly Value[]; distribute?: Value; buildout_ver?: Value; test_release?: boolean; offline?: boolean; new_st?: Value; use_vt?: boolean; loglevel?: Value }>;
  readonly buildout: Fn<Use, { directory?: string; config?: string; parts?: Value; runas?: string; env?: string | readonly Value[]; buildout_ver?: Value; test_release?: boolean; distribute?: Value; new_st?: Value; offline?: boolean; newest?: boolean; python?: Value; debug?: boolean; verbose?: boolean; onlyif?: Value; unless?: Value; use_vt?: boolean; loglevel?: Value }>;
  readonly run_buildout: Fn<Use, { directory?: string; config?: string; parts?: Value; onlyif?: Value; unless?: Value; offline?: boolean; newest?: boolean; runas?: string; env?: string | readonly Value[]; verbose?: boolean; debug?: boolean; use_vt?: boolean; loglevel?: Value }>;
  readonly upgrade_bootstrap: Fn<Use, { directory?: string; onlyif?: Value; unless?: Value; runas?: string; env?: string | readonly Value[]; offline?: boolean; buildout_ver?: Value }>;
}

/** Functions of `cabal` as Salt 3006 has them, where not all do. */
export interface Cabal3006<Use extends FunctionUse> {
  readonly install: Fn<Use, { pkg?: Value; pkgs?: Value; user?: number | string; install_global?: boolean; env?: Value }>;
  readonly list: Fn<Use, { pkg?: Value; user?: number | string | readonly Value[]; installed?: boolean; env?: Value }>;
  readonly uninstall: Fn<Use, { pkg: Value; user?: number | string; env?: Value }>;
  readonly update: Fn<Use, { user?: number | string; env?: Value }>;
}

/** Functions of `capirca` as Salt 3006 has them, where not all do. */
export interface Capirca3006<Use extends FunctionUse> {
  readonly get_filter_config: Fn<Use, { platform: string; filter_name: string; filter_options?: Value; terms?: Value; prepend?: boolean; pillar_key?: string; pillarenv?: string; saltenv?: string; merge_pillar?: boolean; only_lower_merge?: boolean; revision_id?: Value; revision_no?: Value; revision_date?: boolean; revision_date_format?: string }>;
  readonly get_filter_pillar: Fn<Use, { filter_name: string; pillar_key?: string; pillarenv?: string; saltenv?: string }>;
  readonly get_policy_config: Fn<Use, { platform: string; filters?: Value; prepend?: boolean; pillar_key?: string; pillarenv?: string; saltenv?: string; merge_pillar?: boolean; only_lower_merge?: boolean; revision_id?: Value; revision_no?: Value; revision_date?: boolean; revision_date_format?: string }>;
  readonly get_term_config: Fn<Use, { platform: string; filter_name: string; term_name: string; filter_options?: Value; pillar_key?: string; pillarenv?: string; saltenv?: string; merge_pillar?: boolean; revision_id?: Value; revision_no?: Value; revision_date?: boolean; revision_date_format?: string; source_service?: Value; destination_service?: Value; "**kwargs"?: Keywords }>;
  readonly get_term_pillar: Fn<Use, { filter_name: string; term_name: string; pillar_key?: string; pillarenv?: string; saltenv?: string }>;
}

/** Functions of `ceph` as Salt 3006 has them, where not all do. */
export interface Ceph3006<Use extends FunctionUse> {
  readonly ceph_version: Fn<Use>;
  readonly cluster_quorum: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly cluster_status: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly keyring_auth_add: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly keyring_auth_del: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly keyring_auth_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly keyring_create: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly keyring_present: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly keyring_purge: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly keyring_save: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly mds_create: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly mds_destroy: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly mon_active: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly mon_create: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly mon_is: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly mon_quorum: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly mon_status: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly osd_activate: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly osd_discover: Fn<Use>;
  readonly osd_prepare: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly partition_is: Fn<Use, { dev: Value }>;
  readonly partition_list: Fn<Use>;
  readonly partition_list_journal: Fn<Use>;
  readonly partition_list_osd: Fn<Use>;
  readonly pool_add: Fn<Use, { pool_name: Value; "**kwargs"?: Keywords }>;
  readonly pool_del: Fn<Use, { pool_name: Value; "**kwargs"?: Keywords }>;
  readonly pool_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly purge: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly rgw_create: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly rgw_destroy: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly rgw_pools_create: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly rgw_pools_missing: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly zap: Fn<Use, { target?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `chassis` as Salt 3006 has them, where not all do. */
export interface Chassis3006<Use extends FunctionUse> {
  readonly chassis_credentials: Fn<Use>;
  readonly cmd: Fn<Use, { cmd: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `cimc` as Salt 3006 has them, where not all do. */
export interface Cimc3006<Use extends FunctionUse> {
  readonly activate_backup_image: Fn<Use, { reset?: boolean }>;
  readonly create_user: Fn<Use, { uid?: Value; username?: string; password?: string; priv?: Value }>;
  readonly get_bios_defaults: Fn<Use>;
  readonly get_bios_settings: Fn<Use>;
  readonly get_boot_order: Fn<Use>;
  readonly get_cpu_details: Fn<Use>;
  readonly get_disks: Fn<Use>;
  readonly get_ethernet_interfaces: Fn<Use>;
  readonly get_fibre_channel_interfaces: Fn<Use>;
  readonly get_firmware: Fn<Use>;
  readonly get_hostname: Fn<Use>;
  readonly get_ldap: Fn<Use>;
  readonly get_management_interface: Fn<Use>;
  readonly get_memory_token: Fn<Use>;
  readonly get_memory_unit: Fn<Use>;
  readonly get_network_adapters: Fn<Use>;
  readonly get_ntp: Fn<Use>;
  readonly get_pci_adapters: Fn<Use>;
  readonly get_power_configuration: Fn<Use>;
  readonly get_power_supplies: Fn<Use>;
  readonly get_snmp_config: Fn<Use>;
  readonly get_syslog: Fn<Use>;
  readonly get_syslog_settings: Fn<Use>;
  readonly get_system_info: Fn<Use>;
  readonly get_users: Fn<Use>;
  readonly get_vic_adapters: Fn<Use>;
  readonly get_vic_uplinks: Fn<Use>;
  readonly mount_share: Fn<Use, { name?: Value; remote_share?: Value; remote_file?: Value; mount_type?: string; username?: string; password?: string }>;
  readonly reboot: Fn<Use>;
  readonly set_hostname: Fn<Use, { hostname?: string }>;
  readonly set_logging_levels: Fn<Use, { remote?: Value; local?: Value }>;
  readonly set_ntp_server: Fn<Use, { server1?: string; server2?: string; server3?: string; server4?: string }>;
  readonly set_power_configuration: Fn<Use, { policy?: Value; delayType?: Value; delayValue?: Value }>;
  readonly set_syslog_server: Fn<Use, { server?: Value; type?: string }>;
  readonly set_user: Fn<Use, { uid?: Value; username?: string; password?: string; priv?: Value; status?: Value }>;
  readonly tftp_update_bios: Fn<Use, { server?: Value; path?: Value }>;
  readonly tftp_update_cimc: Fn<Use, { server?: Value; path?: Value }>;
}

/** Functions of `ciscoconfparse` as Salt 3006 has them, where not all do. */
export interface Ciscoconfparse3006<Use extends FunctionUse> {
  readonly filter_lines: Fn<Use, { config?: Value; config_path?: Value; parent_regex?: Value; child_regex?: Value; saltenv?: string }>;
  readonly find_lines: Fn<Use, { config?: Value; config_path?: Value; regex?: Value; saltenv?: string }>;
  readonly find_lines_w_child: Fn<Use, { config?: Value; config_path?: Value; parent_regex?: Value; child_regex?: Value; ignore_ws?: boolean; saltenv?: string }>;
  readonly find_lines_wo_child: Fn<Use, { config?: Value; config_path?: Value; parent_regex?: Value; child_regex?: Value; ignore_ws?: boolean; saltenv?: string }>;
  readonly find_objects: Fn<Use, { config?: Value; config_path?: Value; regex?: Value; saltenv?: string }>;
  readonly find_objects_w_child: Fn<Use, { config?: Value; config_path?: Value; parent_regex?: Value; child_regex?: Value; ignore_ws?: boolean; saltenv?: string }>;
  readonly find_objects_wo_child: Fn<Use, { config?: Value; config_path?: Value; parent_regex?: Value; child_regex?: Value; ignore_ws?: boolean; saltenv?: string }>;
}

/** Functions of `cisconso` as Salt 3006 has them, where not all do. */
export interface Cisconso3006<Use extends FunctionUse> {
  readonly apply_rollback: Fn<Use, { datastore: string; name: string }>;
  readonly get_data: Fn<Use, { datastore: string; path: string | readonly Value[] }>;
  readonly get_rollback: Fn<Use, { name: string }>;
  readonly get_rollbacks: Fn<Use>;
  readonly info: Fn<Use>;
  readonly set_data_value: Fn<Use, { datastore: string; path: string | readonly Value[]; data: Value }>;
}

/** Functions of `composer` as Salt 3006 has them, where not all do. */
export interface Composer3006<Use extends FunctionUse> {
  readonly did_composer_install: Fn<Use, { dir: string }>;
  readonly install: Fn<Use, { directory: string; composer?: Value; php?: Value; runas?: string; prefer_source?: Value; prefer_dist?: Value; no_scripts?: Value; no_plugins?: Value; optimize?: Value; no_dev?: Value; quiet?: boolean; composer_home?: string; env?: Value }>;
  readonly selfupdate: Fn<Use, { composer?: Value; php?: Value; runas?: string; quiet?: boolean; composer_home?: string }>;
  readonly update: Fn<Use, { directory: string; composer?: Value; php?: Value; runas?: string; prefer_source?: Value; prefer_dist?: Value; no_scripts?: Value; no_plugins?: Value; optimize?: Value; no_dev?: Value; quiet?: boolean; composer_home?: string; env?: Value }>;
}

/** Functions of `consul` as Salt 3006 has them, where not all do. */
export interface Consul3006<Use extends FunctionUse> {
  readonly acl_clone: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly acl_create: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly acl_delete: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly acl_info: Fn<Use, { consul_url?: Value; "**kwargs"?: Keywords }>;
  readonly acl_list: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly acl_update: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly agent_check_deregister: Fn<Use, { consul_url?: Value; token?: Value; checkid?: Value }>;
  readonly agent_check_fail: Fn<Use, { consul_url?: Value; token?: Value; checkid?: Value; "**kwargs"?: Keywords }>;
  readonly agent_check_pass: Fn<Use, { consul_url?: Value; token?: Value; checkid?: Value; "**kwargs"?: Keywords }>;
  readonly agent_check_register: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly agent_check_warn: Fn<Use, { consul_url?: Value; token?: Value; checkid?: Value; "**kwargs"?: Keywords }>;
  readonly agent_checks: Fn<Use, { consul_url?: Value; token?: Value }>;
  readonly agent_join: Fn<Use, { consul_url?: Value; token?: Value; address?: Value; "**kwargs"?: Keywords }>;
  readonly agent_leave: Fn<Use, { consul_url?: Value; token?: Value; node?: Value }>;
  readonly agent_maintenance: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly agent_members: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly agent_self: Fn<Use, { consul_url?: Value; token?: Value }>;
  readonly agent_service_deregister: Fn<Use, { consul_url?: Value; token?: Value; serviceid?: Value }>;
  readonly agent_service_maintenance: Fn<Use, { consul_url?: Value; token?: Value; serviceid?: string; "**kwargs"?: Keywords }>;
  readonly agent_service_register: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly agent_services: Fn<Use, { consul_url?: Value; token?: Value }>;
  readonly catalog_datacenters: Fn<Use, { consul_url?: Value; token?: Value }>;
  readonly catalog_deregister: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly catalog_node: Fn<Use, { consul_url?: Value; token?: Value; node?: Value; "**kwargs"?: Keywords }>;
  readonly catalog_nodes: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly catalog_register: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly catalog_service: Fn<Use, { consul_url?: Value; token?: Value; service?: Value; "**kwargs"?: Keywords }>;
  readonly catalog_services: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly delete: Fn<Use, { consul_url?: Value; token?: Value; key?: Value; "**kwargs"?: Keywords }>;
  readonly event_fire: Fn<Use, { consul_url?: Value; token?: Value; name?: string; "**kwargs"?: Keywords }>;
  readonly event_list: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly get: Fn<Use, { consul_url?: Value; key?: Value; token?: Value; recurse?: boolean; decode?: boolean; raw?: boolean }>;
  readonly health_checks: Fn<Use, { consul_url?: Value; token?: Value; service?: Value; "**kwargs"?: Keywords }>;
  readonly health_node: Fn<Use, { consul_url?: Value; token?: Value; node?: Value; "**kwargs"?: Keywords }>;
  readonly health_service: Fn<Use, { consul_url?: Value; token?: Value; service?: Value; "**kwargs"?: Keywords }>;
  readonly health_state: Fn<Use, { consul_url?: Value; token?: Value; state?: Value; "**kwargs"?: Keywords }>;
  readonly list: Fn<Use, { consul_url?: Value; token?: Value; key?: Value; "**kwargs"?: Keywords }>;
  readonly put: Fn<Use, { consul_url?: Value; token?: Value; key?: Value; value?: Value; "**kwargs"?: Keywords }>;
  readonly session_create: Fn<Use, { consul_url?: Value; token?: Value; "**kwargs"?: Keywords }>;
  readonly session_destroy: Fn<Use, { consul_url?: Value; token?: Value; session?: Value; "**kwargs"?: Keywords }>;
  readonly session_info: Fn<Use, { consul_url?: Value; token?: Value; session?: Value; "**kwargs"?: Keywords }>;
  readonly session_list: Fn<Use, { consul_url?: Value; token?: Value; return_list?: boolean; "**kwargs"?: Keywords }>;
  readonly status_leader: Fn<Use, { consul_url?: Value; token?: Value }>;
  readonly status_peers: Fn<Use, { consul_url: Value; token?: Value }>;
}

/** Functions of `container_resource` as Salt 3006 has them, where not all do. */
export interface ContainerResource3006<Use extends FunctionUse> {
  readonly cache_file: Fn<Use, { source: Value }>;
  readonly copy_to: Fn<Use, { name: Value; source: Value; dest: Value; container_type?: Value; path?: string; exec_driver?: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly run: Fn<Use, { name: Value; cmd: Value; container_type?: Value; exec_driver?: Value; output?: Value; no_start?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; ignore_retcode?: boolean; path?: string; use_vt?: boolean; keep_env?: Value }>;
}

/** Functions of `cpan` as Salt 3006 has them, where not all do. */
export interface Cpan3006<Use extends FunctionUse> {
  readonly install: Fn<Use, { module: Value }>;
  readonly list: Fn<Use>;
  readonly remove: Fn<Use, { module: Value; details?: boolean }>;
  readonly show: Fn<Use, { module: Value }>;
  readonly show_config: Fn<Use>;
}

/** Functions of `csf` as Salt 3006 has them, where not all do. */
export interface Csf3006<Use extends FunctionUse> {
  readonly allow: Fn<Use, { ip: Value; port?: number | string; proto?: string; direction?: string; port_origin?: string; ip_origin?: string; ttl?: number | string; comment?: string }>;
  readonly allow_port: Fn<Use, { port: number | string; proto?: string; direction?: string }>;
  readonly allow_ports: Fn<Use, { ports: Value; proto?: string; direction?: string }>;
  readonly build_directions: Fn<Use, { direction: Value }>;
  readonly deny: Fn<Use, { ip: Value; port?: number | string; proto?: string; direction?: string; port_origin?: string; ip_origin?: string; ttl?: number | string; comment?: string }>;
  readonly disable: Fn<Use>;
  readonly disable_testing_mode: Fn<Use>;
  readonly enable: Fn<Use>;
  readonly enable_testing_mode: Fn<Use>;
  readonly exists: Fn<Use, { method: Value; ip: Value; port?: number | string; proto?: string; direction?: string; port_origin?: string; ip_origin?: string; ttl?: number | string; comment?: string }>;
  readonly get_option: Fn<Use, { option: Value }>;
  readonly get_ports: Fn<Use, { proto?: string; direction?: string }>;
  readonly get_skipped_nics: Fn<Use, { ipv6?: boolean }>;
  readonly get_testing_status: Fn<Use>;
  readonly reload: Fn<Use>;
  readonly remove_rule: Fn<Use, { method: Value; ip: Value; port?: number | string; proto?: string; direction?: string; port_origin?: string; ip_origin?: string; ttl?: number | string; comment?: string }>;
  readonly remove_temp_rule: Fn<Use, { ip: Value }>;
  readonly running: Fn<Use>;
  readonly set_option: Fn<Use, { option: Value; value: Value }>;
  readonly skip_nic: Fn<Use, { nic: Value; ipv6?: boolean }>;
  readonly skip_nics: Fn<Use, { nics: Value; ipv6?: boolean }>;
  readonly split_option: Fn<Use, { option: Value }>;
  readonly tempallow: Fn<Use, { ip?: Value; ttl?: number | string; port?: number | string; direction?: Value; comment?: string }>;
  readonly tempdeny: Fn<Use, { ip?: Value; ttl?: number | string; port?: number | string; direction?: Value; comment?: string }>;
  readonly unallow: Fn<Use, { ip: Value }>;
  readonly undeny: Fn<Use, { ip: Value }>;
}

/** Functions of `cyg` as Salt 3006 has them, where not all do. */
export interface Cyg3006<Use extends FunctionUse> {
  readonly check_valid_package: Fn<Use, { package: Value; cyg_arch?: string; mirrors?: Value }>;
  readonly install: Fn<Use, { packages?: Value; cyg_arch?: string; mirrors?: Value }>;
  readonly list: Fn<Use, { package?: string; cyg_arch?: string }>;
  readonly uninstall: Fn<Use, { packages: Value; cyg_arch?: string; mirrors?: Value }>;
  readonly update: Fn<Use, { cyg_arch?: string; mirrors?: Value }>;
}

/** Functions of `daemontools` as Salt 3006 has them, where not all do. */
export interface Daemontools3006<Use extends FunctionUse> {
  readonly available: Fn<Use, { name: Value }>;
  readonly disabled: Fn<Use, { name: Value }>;
  readonly enabled: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly full_restart: Fn<Use, { name: Value }>;
  readonly get_all: Fn<Use>;
  readonly missing: Fn<Use, { name: Value }>;
  readonly reload: Fn<Use, { name: Value }>;
  readonly restart: Fn<Use, { name: Value }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly status: Fn<Use, { name: Value; sig?: Value }>;
  readonly stop: Fn<Use, { name: Value }>;
  readonly term: Fn<Use, { name: Value }>;
}

/** Functions of `datadog` as Salt 3006 has them, where not all do. */
export interface Datadog3006<Use extends FunctionUse> {
  readonly cancel_downtime: Fn<Use, { api_key?: string; app_key?: Value; scope?: Value; id?: Value }>;
  readonly post_event: Fn<Use, { api_key?: string; app_key?: Value; title?: Value; text?: Value; date_happened?: Value; priority?: Value; host?: string; tags?: Value; alert_type?: Value; aggregation_key?: Value; source_type_name?: Value }>;
  readonly schedule_downtime: Fn<Use, { scope: Value; api_key?: string; app_key?: Value; monitor_id?: Value; start?: Value; end?: Value; message?: Value; recurrence?: Value; timezone?: Value; test?: boolean }>;
}

/** Functions of `ddns` as Salt 3006 has them, where not all do. */
export interface Ddns3006<Use extends FunctionUse> {
  readonly add_host: Fn<Use, { zone: Value; name: Value; ttl: number | string; ip: Value; nameserver?: string; replace?: boolean; timeout?: number | string; port?: number | string; "**kwargs"?: Keywords }>;
  readonly delete: Fn<Use, { zone: Value; name: Value; rdtype?: Value; data?: Value; nameserver?: string; timeout?: number | string; port?: number | string; "**kwargs"?: Keywords }>;
  readonly delete_host: Fn<Use, { zone: Value; name: Value; nameserver?: string; timeout?: number | string; port?: number | string; "**kwargs"?: Keywords }>;
  readonly update: Fn<Use, { zone: Value; name: Value; ttl: number | string; rdtype: Value; data: Value; nameserver?: string; timeout?: number | string; replace?: boolean; port?: number | string; "**kwargs"?: Keywords }>;
}

/** Functions of `django` as Salt 3006 has them, where not all do. */
export interface Django3006<Use extends FunctionUse> {
  readonly collectstatic: Fn<Use, { settings_module: Value; bin_env?: Value; no_post_process?: boolean; ignore?: Value; dry_run?: boolean; clear?: boolean; link?: boolean; no_default_ignore?: boolean; pythonpath?: Value; env?: Value; runas?: string }>;
  readonly command: Fn<Use, { settings_module: Value; command: Value; bin_env?: Value; pythonpath?: Value; env?: Value; runas?: string; "**kwargs"?: Keywords }>;
  readonly createsuperuser: Fn<Use, { settings_module: Value; username: string; email: Value; bin_env?: Value; database?: Value; pythonpath?: Value; env?: Value; runas?: string }>;
  readonly loaddata: Fn<Use, { settings_module: Value; fixtures: Value; bin_env?: Value; database?: Value; pythonpath?: Value; env?: Value }>;
  readonly migrate: Fn<Use, { settings_module: Value; app_label?: Value; migration_name?: Value; bin_env?: string; database?: string; pythonpath?: Value; env?: Value; noinput?: boolean; runas?: string }>;
  readonly syncdb: Fn<Use, { settings_module: Value; bin_env?: Value; migrate?: boolean; database?: Value; pythonpath?: Value; env?: Value; noinput?: boolean; runas?: string }>;
}

/** Functions of `dnsmasq` as Salt 3006 has them, where not all do. */
export interface Dnsmasq3006<Use extends FunctionUse> {
  readonly fullversion: Fn<Use>;
  readonly get_config: Fn<Use, { config_file?: string }>;
  readonly set_config: Fn<Use, { config_file?: string; follow?: boolean; "**kwargs"?: Keywords }>;
  readonly version: Fn<Use>;
}

/** Functions of `docker` as Salt 3006 has them, where not all do. */
export interface Docker3006<Use extends FunctionUse> {
  readonly apply: Fn<Use, { name: Value; mods?: Value; "**kwargs"?: Keywords }>;
  readonly build: Fn<Use, { path?: string; repository?: Value; tag?: Value; cache?: boolean; rm?: boolean; api_response?: boolean; fileobj?: Value; dockerfile?: Value; buildargs?: Value }>;
  readonly call: Fn<Use, { name: Value; function: Value; "**kwargs"?: Keywords }>;
  readonly commit: Fn<Use, { name: Value; repository: Value; tag?: string; message?: Value; author?: Value }>;
  readonly compare_container: Fn<Use, { first: string; second: string; ignore?: Value }>;
  readonly compare_container_networks: Fn<Use, { first: Value; second: Value }>;
  readonly compare_containers: Fn<Use, { first: string; second: string; ignore?: Value }>;
  readonly compare_networks: Fn<Use, { first: Value; second: Value; ignore?: string | readonly Value[] }>;
  readonly connect_container_to_network: Fn<Use, { container: Value; net_id: Value; "**kwargs"?: Keywords }>;
  readonly connected: Fn<Use, { name: Value; verbose?: boolean }>;
  readonly copy_from: Fn<Use, { name: Value; source: string; dest: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly copy_to: Fn<Use, { name: Value; source: Value; dest: Value; exec_driver?: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly cp: Fn<Use, { name: Value; source: string; dest: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly create: Fn<Use, { image: Value; name?: string; start?: boolean; skip_translate?: Value; ignore_collisions?: boolean; validate_ip_addrs?: boolean; client_timeout?: number | string; "**kwargs"?: Keywords }>;
  readonly create_network: Fn<Use, { name: Value; skip_translate?: Value; ignore_collisions?: boolean; validate_ip_addrs?: boolean; client_timeout?: Value; "**kwargs"?: Keywords }>;
  readonly create_volume: Fn<Use, { name: string; driver?: Value; driver_opts?: Value }>;
  readonly dangling: Fn<Use, { prune?: boolean; force?: boolean }>;
  readonly depends: Fn<Use, { name: string }>;
  readonly diff: Fn<Use, { name: Value }>;
  readonly disconnect_all_containers_from_network: Fn<Use, { network_id: Value }>;
  readonly disconnect_container_from_network: Fn<Use, { container: Value; network_id: Value }>;
  readonly exists: Fn<Use, { name: Value }>;
  readonly export: Fn<Use, { name: Value; path: string; overwrite?: boolean; makedirs?: boolean; compression?: Value; "**kwargs"?: Keywords }>;
  readonly freeze: Fn<Use, { name: Value }>;
  readonly get_client_args: Fn<Use, { limit?: Value }>;
  readonly highstate: Fn<Use, { name: Value; saltenv?: string; "**kwargs"?: Keywords }>;
  readonly history: Fn<Use, { name: Value; quiet?: boolean }>;
  readonly images: Fn<Use, { verbose?: boolean; "**kwargs"?: Keywords }>;
  readonly import: Fn<Use, { source: Value; repository: Value; tag?: string; api_response?: boolean }>;
  readonly info: Fn<Use>;
  readonly inspect: Fn<Use, { name: Value }>;
  readonly inspect_container: Fn<Use, { name: Value }>;
  readonly inspect_image: Fn<Use, { name: Value }>;
  readonly inspect_network: Fn<Use, { network_id: Value }>;
  readonly inspect_volume: Fn<Use, { name: string }>;
  readonly kill: Fn<Use, { name: Value }>;
  readonly layers: Fn<Use, { name: Value }>;
  readonly list_containers: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly list_tags: Fn<Use>;
  readonly load: Fn<Use, { path: string; repository?: Value; tag?: Value }>;
  readonly login: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly logout: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly logs: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly networks: Fn<Use, { names?: Value; ids?: Value }>;
  readonly pause: Fn<Use, { name: Value }>;
  readonly pid: Fn<Use, { name: Value }>;
  readonly port: Fn<Use, { name: Value; private_port?: Value }>;
  readonly prune: Fn<Use, { containers?: boolean; networks?: boolean; images?: boolean; build?: boolean; volumes?: boolean; system?: boolean; "**kwargs"?: Keywords }>;
  readonly ps: Fn<Use, { filters?: Value; "**kwargs"?: Keywords }>;
  readonly pull: Fn<Use, { image: Value; insecure_registry?: boolean; api_response?: boolean; client_timeout?: number | string }>;
  readonly push: Fn<Use, { image: Value; insecure_registry?: boolean; api_response?: boolean; client_timeout?: number | string }>;
  readonly remove_network: Fn<Use, { network_id: Value }>;
  readonly remove_volume: Fn<Use, { name: string }>;
  readonly rename: Fn<Use, { name: string; new_name: string }>;
  readonly resolve_image_id: Fn<Use, { name: Value }>;
  readonly resolve_tag: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly restart: Fn<Use, { name: Value; timeout?: number | string }>;
  readonly retcode: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly rm: Fn<Use, { name: Value; force?: boolean; volumes?: boolean; "**kwargs"?: Keywords }>;
  readonly rmi: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly run: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_all: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_container: Fn<Use, { image: Value; name?: Value; skip_translate?: Value; ignore_collisions?: boolean; validate_ip_addrs?: boolean; client_timeout?: Value; bg?: boolean; replace?: boolean; force?: boolean; networks?: Value; "**kwargs"?: Keywords }>;
  readonly run_stderr: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_stdout: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly save: Fn<Use, { name: string; path: string; overwrite?: boolean; makedirs?: boolean; compression?: Value; "**kwargs"?: Keywords }>;
  readonly script: Fn<Use, { name: Value; source: string; saltenv?: string; args?: string; template?: string; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; ignore_retcode?: boolean; use_vt?: boolean; keep_env?: Value }>;
  readonly script_retcode: Fn<Use, { name: Value; source: string; saltenv?: string; args?: string; template?: string; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; ignore_retcode?: boolean; use_vt?: boolean; keep_env?: Value }>;
  readonly search: Fn<Use, { name: Value; official?: boolean; trusted?: boolean }>;
  readonly signal: Fn<Use, { name: Value; signal: Value }>;
  readonly sls: Fn<Use, { name: Value; mods?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly sls_build: Fn<Use, { repository: Value; tag?: string; base?: string; mods?: string | readonly Value[]; dryrun?: boolean; "**kwargs"?: Keywords }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly state: Fn<Use, { name: Value }>;
  readonly stop: Fn<Use, { name: Value; timeout?: number | string; "**kwargs"?: Keywords }>;
  readonly tag: Fn<Use, { name: Value; repository: Value; tag?: string; force?: boolean }>;
  readonly top: Fn<Use, { name: Value }>;
  readonly unfreeze: Fn<Use, { name: Value }>;
  readonly unpause: Fn<Use, { name: Value }>;
  readonly version: Fn<Use>;
  readonly volumes: Fn<Use, { filters?: Value }>;
  readonly wait: Fn<Use, { name: Value; ignore_already_stopped?: boolean; fail_on_exit_status?: boolean }>;
}

/** Functions of `dockercompose` as Salt 3006 has them, where not all do. */
export interface Dockercompose3006<Use extends FunctionUse> {
  readonly build: Fn<Use, { path: string; service_names?: Value }>;
  readonly create: Fn<Use, { path: string; docker_compose: Value }>;
  readonly create_command: Fn<Use, { path: string; service_names?: Value }>;
  readonly get: Fn<Use, { path: string }>;
  readonly kill: Fn<Use, { path: string; service_names?: Value }>;
  readonly pause: Fn<Use, { path: string; service_names?: Value }>;
  readonly ps: Fn<Use, { path: string }>;
  readonly pull: Fn<Use, { path: string; service_names?: Value }>;
  readonly restart: Fn<Use, { path: string; service_names?: Value }>;
  readonly rm: Fn<Use, { path: string; service_names?: Value }>;
  readonly service_create: Fn<Use, { path: string; service_name: string; definition: Value }>;
  readonly service_remove: Fn<Use, { path: string; service_name: string }>;
  readonly service_set_tag: Fn<Use, { path: string; service_name: string; tag: string }>;
  readonly service_upsert: Fn<Use, { path: string; service_name: string; definition: Value }>;
  readonly start: Fn<Use, { path: string; service_names?: Value }>;
  readonly stop: Fn<Use, { path: string; service_names?: Value }>;
  readonly unpause: Fn<Use, { path: string; service_names?: Value }>;
  readonly up: Fn<Use, { path: string; service_names?: Value }>;
}

/** Functions of `dockerng` as Salt 3006 has them, where not all do. */
export interface Dockerng3006<Use extends FunctionUse> {
  readonly apply: Fn<Use, { name: Value; mods?: Value; "**kwargs"?: Keywords }>;
  readonly build: Fn<Use, { path?: string; repository?: Value; tag?: Value; cache?: boolean; rm?: boolean; api_response?: boolean; fileobj?: Value; dockerfile?: Value; buildargs?: Value }>;
  readonly call: Fn<Use, { name: Value; function: Value; "**kwargs"?: Keywords }>;
  readonly commit: Fn<Use, { name: Value; repository: Value; tag?: string; message?: Value; author?: Value }>;
  readonly compare_container: Fn<Use, { first: string; second: string; ignore?: Value }>;
  readonly compare_container_networks: Fn<Use, { first: Value; second: Value }>;
  readonly compare_containers: Fn<Use, { first: string; second: string; ignore?: Value }>;
  readonly compare_networks: Fn<Use, { first: Value; second: Value; ignore?: string | readonly Value[] }>;
  readonly connect_container_to_network: Fn<Use, { container: Value; net_id: Value; "**kwargs"?: Keywords }>;
  readonly connected: Fn<Use, { name: Value; verbose?: boolean }>;
  readonly copy_from: Fn<Use, { name: Value; source: string; dest: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly copy_to: Fn<Use, { name: Value; source: Value; dest: Value; exec_driver?: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly cp: Fn<Use, { name: Value; source: string; dest: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly create: Fn<Use, { image: Value; name?: string; start?: boolean; skip_translate?: Value; ignore_collisions?: boolean; validate_ip_addrs?: boolean; client_timeout?: number | string; "**kwargs"?: Keywords }>;
  readonly create_network: Fn<Use, { name: Value; skip_translate?: Value; ignore_collisions?: boolean; validate_ip_addrs?: boolean; client_timeout?: Value; "**kwargs"?: Keywords }>;
  readonly create_volume: Fn<Use, { name: string; driver?: Value; driver_opts?: Value }>;
  readonly dangling: Fn<Use, { prune?: boolean; force?: boolean }>;
  readonly depends: Fn<Use, { name: string }>;
  readonly diff: Fn<Use, { name: Value }>;
  readonly disconnect_all_containers_from_network: Fn<Use, { network_id: Value }>;
  readonly disconnect_container_from_network: Fn<Use, { container: Value; network_id: Value }>;
  readonly exists: Fn<Use, { name: Value }>;
  readonly export: Fn<Use, { name: Value; path: string; overwrite?: boolean; makedirs?: boolean; compression?: Value; "**kwargs"?: Keywords }>;
  readonly freeze: Fn<Use, { name: Value }>;
  readonly get_client_args: Fn<Use, { limit?: Value }>;
  readonly highstate: Fn<Use, { name: Value; saltenv?: string; "**kwargs"?: Keywords }>;
  readonly history: Fn<Use, { name: Value; quiet?: boolean }>;
  readonly images: Fn<Use, { verbose?: boolean; "**kwargs"?: Keywords }>;
  readonly import: Fn<Use, { source: Value; repository: Value; tag?: string; api_response?: boolean }>;
  readonly info: Fn<Use>;
  readonly inspect: Fn<Use, { name: Value }>;
  readonly inspect_container: Fn<Use, { name: Value }>;
  readonly inspect_image: Fn<Use, { name: Value }>;
  readonly inspect_network: Fn<Use, { network_id: Value }>;
  readonly inspect_volume: Fn<Use, { name: string }>;
  readonly kill: Fn<Use, { name: Value }>;
  readonly layers: Fn<Use, { name: Value }>;
  readonly list_containers: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly list_tags: Fn<Use>;
  readonly load: Fn<Use, { path: string; repository?: Value; tag?: Value }>;
  readonly login: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly logout: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly logs: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly networks: Fn<Use, { names?: Value; ids?: Value }>;
  readonly pause: Fn<Use, { name: Value }>;
  readonly pid: Fn<Use, { name: Value }>;
  readonly port: Fn<Use, { name: Value; private_port?: Value }>;
  readonly prune: Fn<Use, { containers?: boolean; networks?: boolean; images?: boolean; build?: boolean; volumes?: boolean; system?: boolean; "**kwargs"?: Keywords }>;
  readonly ps: Fn<Use, { filters?: Value; "**kwargs"?: Keywords }>;
  readonly pull: Fn<Use, { image: Value; insecure_registry?: boolean; api_response?: boolean; client_timeout?: number | string }>;
  readonly push: Fn<Use, { image: Value; insecure_registry?: boolean; api_response?: boolean; client_timeout?: number | string }>;
  readonly remove_network: Fn<Use, { network_id: Value }>;
  readonly remove_volume: Fn<Use, { name: string }>;
  readonly rename: Fn<Use, { name: string; new_name: string }>;
  readonly resolve_image_id: Fn<Use, { name: Value }>;
  readonly resolve_tag: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly restart: Fn<Use, { name: Value; timeout?: number | string }>;
  readonly retcode: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly rm: Fn<Use, { name: Value; force?: boolean; volumes?: boolean; "**kwargs"?: Keywords }>;
  readonly rmi: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly run: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_all: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_container: Fn<Use, { image: Value; name?: Value; skip_translate?: Value; ignore_collisions?: boolean; validate_ip_addrs?: boolean; client_timeout?: Value; bg?: boolean; replace?: boolean; force?: boolean; networks?: Value; "**kwargs"?: Keywords }>;
  readonly run_stderr: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_stdout: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly save: Fn<Use, { name: string; path: string; overwrite?: boolean; makedirs?: boolean; compression?: Value; "**kwargs"?: Keywords }>;
  readonly script: Fn<Use, { name: Value; source: string; saltenv?: string; args?: string; template?: string; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; ignore_retcode?: boolean; use_vt?: boolean; keep_env?: Value }>;
  readonly script_retcode: Fn<Use, { name: Value; source: string; saltenv?: string; args?: string; template?: string; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; ignore_retcode?: boolean; use_vt?: boolean; keep_env?: Value }>;
  readonly search: Fn<Use, { name: Value; official?: boolean; trusted?: boolean }>;
  readonly signal: Fn<Use, { name: Value; signal: Value }>;
  readonly sls: Fn<Use, { name: Value; mods?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly sls_build: Fn<Use, { repository: Value; tag?: string; base?: string; mods?: string | readonly Value[]; dryrun?: boolean; "**kwargs"?: Keywords }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly state: Fn<Use, { name: Value }>;
  readonly stop: Fn<Use, { name: Value; timeout?: number | string; "**kwargs"?: Keywords }>;
  readonly tag: Fn<Use, { name: Value; repository: Value; tag?: string; force?: boolean }>;
  readonly top: Fn<Use, { name: Value }>;
  readonly unfreeze: Fn<Use, { name: Value }>;
  readonly unpause: Fn<Use, { name: Value }>;
  readonly version: Fn<Use>;
  readonly volumes: Fn<Use, { filters?: Value }>;
  readonly wait: Fn<Use, { name: Value; ignore_already_stopped?: boolean; fail_on_exit_status?: boolean }>;
}

/** Functions of `drac` as Salt 3006 has them, where not all do. */
export interface Drac3006<Use extends FunctionUse> {
  readonly change_password: Fn<Use, { username: string; password: string; uid?: Value }>;
  readonly create_user: Fn<Use, { username: string; password: string; permissions: Value; users?: Value }>;
  readonly delete_user: Fn<Use, { username: string; uid?: Value }>;
  readonly email_alerts: Fn<Use, { action: Value }>;
  readonly list_users: Fn<Use>;
  readonly nameservers: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly network_info: Fn<Use>;
  readonly server_hardreset: Fn<Use>;
  readonly server_poweroff: Fn<Use>;
  readonly server_poweron: Fn<Use>;
  readonly server_pxe: Fn<Use>;
  readonly server_reboot: Fn<Use>;
  readonly set_network: Fn<Use, { ip: Value; netmask: Value; gateway: Value }>;
  readonly set_permissions: Fn<Use, { username: string; permissions: Value; uid?: Value }>;
  readonly set_snmp: Fn<Use, { community: Value }>;
  readonly syslog: Fn<Use, { server: Value; enable?: boolean }>;
  readonly system_info: Fn<Use>;
}

/** Functions of `dracr` as Salt 3006 has them, where not all do. */
export interface Dracr3006<Use extends FunctionUse> {
  readonly bare_rac_cmd: Fn<Use, { cmd: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly change_password: Fn<Use, { username: string; password: string; uid?: Value; host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly create_user: Fn<Use, { username: string; password: string; permissions: Value; users?: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly delete_user: Fn<Use, { username: string; uid?: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly deploy_password: Fn<Use, { username: string; password: string; host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly deploy_snmp: Fn<Use, { snmp: Value; host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly email_alerts: Fn<Use, { action: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly get_chassis_datacenter: Fn<Use, { host?: string; admin_username?: Value; admin_password?: string }>;
  readonly get_chassis_location: Fn<Use, { host?: string; admin_username?: Value; admin_password?: string }>;
  readonly get_chassis_name: Fn<Use, { host?: string; admin_username?: Value; admin_password?: string }>;
  readonly get_dns_dracname: Fn<Use, { host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly get_general: Fn<Use, { cfg_sec: Value; cfg_var: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly get_slotname: Fn<Use, { slot: number | string; host?: string; admin_username?: Value; admin_password?: string }>;
  readonly idrac_general: Fn<Use, { blade_name: string; command: Value; idrac_password?: string; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly inventory: Fn<Use, { host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly list_slotnames: Fn<Use, { host?: string; admin_username?: Value; admin_password?: string }>;
  readonly list_users: Fn<Use, { host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly nameservers: Fn<Use, { ns: Value; host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly network_info: Fn<Use, { host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly server_hardreset: Fn<Use, { host?: string; admin_username?: Value; admin_password?: string; module?: Value }>;
  readonly server_power: Fn<Use, { status: Value; host?: string; admin_username?: Value; admin_password?: string; module?: Value }>;
  readonly server_poweroff: Fn<Use, { host?: string; admin_username?: Value; admin_password?: string; module?: Value }>;
  readonly server_poweron: Fn<Use, { host?: string; admin_username?: Value; admin_password?: string; module?: Value }>;
  readonly server_powerstatus: Fn<Use, { host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly server_pxe: Fn<Use, { host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly server_reboot: Fn<Use, { host?: string; admin_username?: Value; admin_password?: string; module?: Value }>;
  readonly set_chassis_datacenter: Fn<Use, { location: string; host?: string; admin_username?: Value; admin_password?: string }>;
  readonly set_chassis_location: Fn<Use, { location: string; host?: string; admin_username?: Value; admin_password?: string }>;
  readonly set_chassis_name: Fn<Use, { name: string; host?: string; admin_username?: Value; admin_password?: string }>;
  readonly set_dns_dracname: Fn<Use, { name: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly set_general: Fn<Use, { cfg_sec: Value; cfg_var: Value; val: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly set_network: Fn<Use, { ip: Value; netmask: Value; gateway: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly set_niccfg: Fn<Use, { ip?: Value; netmask?: Value; gateway?: Value; dhcp?: boolean; host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly set_nicvlan: Fn<Use, { vlan?: Value; host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly set_permissions: Fn<Use, { username: string; permissions: Value; uid?: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly set_slotname: Fn<Use, { slot: Value; name: string; host?: string; admin_username?: Value; admin_password?: string }>;
  readonly set_snmp: Fn<Use, { community: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly syslog: Fn<Use, { server: Value; enable?: boolean; host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly system_info: Fn<Use, { host?: string; admin_username?: Value; admin_password?: Value; module?: Value }>;
  readonly update_firmware: Fn<Use, { filename: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
  readonly update_firmware_nfs_or_cifs: Fn<Use, { filename: Value; share: Value; host?: string; admin_username?: Value; admin_password?: Value }>;
}

/** Functions of `drbd` as Salt 3006 has them, where not all do. */
export interface Drbd3006<Use extends FunctionUse> {
  readonly overview: Fn<Use>;
  readonly status: Fn<Use, { name?: string }>;
}

/** Functions of `eix` as Salt 3006 has them, where not all do. */
export interface Eix3006<Use extends FunctionUse> {
  readonly sync: Fn<Use>;
  readonly update: Fn<Use>;
}

/** Functions of `elasticsearch` as Salt 3006 has them, where not all do. */
export interface Elasticsearch3006<Use extends FunctionUse> {
  readonly alias_create: Fn<Use, { indices: Value; alias: Value; hosts?: Value; body?: Value; profile?: Value; source?: string }>;
  readonly alias_delete: Fn<Use, { indices: Value; aliases: Value; hosts?: Value; body?: Value; profile?: Value; source?: Value }>;
  readonly alias_exists: Fn<Use, { aliases: Value; indices?: Value; hosts?: Value; profile?: Value }>;
  readonly alias_get: Fn<Use, { indices?: Value; aliases?: Value; hosts?: Value; profile?: Value }>;
  readonly cluster_get_settings: Fn<Use, { flat_settings?: boolean; include_defaults?: boolean; hosts?: Value; profile?: Value }>;
  readonly cluster_health: Fn<Use, { index?: Value; level?: string; local?: boolean; hosts?: Value; profile?: Value }>;
  readonly cluster_put_settings: Fn<Use, { body?: Value; flat_settings?: boolean; hosts?: Value; profile?: Value }>;
  readonly cluster_stats: Fn<Use, { nodes?: Value; hosts?: Value; profile?: Value }>;
  readonly document_create: Fn<Use, { index: Value; doc_type: Value; body?: Value; id?: Value; hosts?: Value; profile?: Value; source?: string }>;
  readonly document_delete: Fn<Use, { index: Value; doc_type: Value; id: Value; hosts?: Value; profile?: Value }>;
  readonly document_exists: Fn<Use, { index: Value; id: Value; doc_type?: string; hosts?: Value; profile?: Value }>;
  readonly document_get: Fn<Use, { index: Value; id: Value; doc_type?: string; hosts?: Value; profile?: Value }>;
  readonly flush_synced: Fn<Use, { hosts?: Value; profile?: Value; "**kwargs"?: Keywords }>;
  readonly index_close: Fn<Use, { index: Value; allow_no_indices?: boolean | string; expand_wildcards?: string; ignore_unavailable?: boolean; hosts?: Value; profile?: Value }>;
  readonly index_create: Fn<Use, { index: Value; body?: Value; hosts?: Value; profile?: Value; source?: string }>;
  readonly index_delete: Fn<Use, { index: Value; hosts?: Value; profile?: Value }>;
  readonly index_exists: Fn<Use, { index: Value; hosts?: Value; profile?: Value }>;
  readonly index_get: Fn<Use, { index: Value; hosts?: Value; profile?: Value }>;
  readonly index_get_settings: Fn<Use, { hosts?: Value; profile?: Value; "**kwargs"?: Keywords }>;
  readonly index_open: Fn<Use, { index: Value; allow_no_indices?: boolean | string; expand_wildcards?: string; ignore_unavailable?: boolean; hosts?: Value; profile?: Value }>;
  readonly index_put_settings: Fn<Use, { body?: Value; hosts?: Value; profile?: Value; source?: string; "**kwargs"?: Keywords }>;
  readonly index_template_create: Fn<Use, { name: Value; body?: Value; hosts?: Value; profile?: Value; source?: string }>;
  readonly index_template_delete: Fn<Use, { name: Value; hosts?: Value; profile?: Value }>;
  readonly index_template_exists: Fn<Use, { name: Value; hosts?: Value; profile?: Value }>;
  readonly index_template_get: Fn<Use, { name: Value; hosts?: Value; profile?: Value }>;
  readonly info: Fn<Use, { hosts?: Value; profile?: Value }>;
  readonly mapping_create: Fn<Use, { index: Value; doc_type: string; body?: Value; hosts?: Value; profile?: Value; source?: Value }>;
  readonly mapping_delete: Fn<Use, { index: Value; doc_type: string; hosts?: Value; profile?: Value }>;
  readonly mapping_get: Fn<Use, { index: Value; doc_type: string; hosts?: Value; profile?: Value }>;
  readonly node_info: Fn<Use, { nodes?: Value; flat_settings?: boolean; hosts?: Value; profile?: Value }>;
  readonly ping: Fn<Use, { allow_failure?: boolean; hosts?: Value; profile?: Value }>;
  readonly pipeline_create: Fn<Use, { id: Value; body: Value; hosts?: Value; profile?: Value }>;
  readonly pipeline_delete: Fn<Use, { id: Value; hosts?: Value; profile?: Value }>;
  readonly pipeline_get: Fn<Use, { id: Value; hosts?: Value; profile?: Value }>;
  readonly pipeline_simulate: Fn<Use, { id: Value; body: Value; verbose?: boolean; hosts?: Value; profile?: Value }>;
  readonly repository_create: Fn<Use, { name: Value; body: Value; hosts?: Value; profile?: Value }>;
  readonly repository_delete: Fn<Use, { name: Value; hosts?: Value; profile?: Value }>;
  readonly repository_get: Fn<Use, { name: Value; local?: boolean; hosts?: Value; profile?: Value }>;
  readonly repository_verify: Fn<Use, { name: Value; hosts?: Value; profile?: Value }>;
  readonly search_template_create: Fn<Use, { id: Value; body: Value; hosts?: Value; profile?: Value }>;
  readonly search_template_delete: Fn<Use, { id: Value; hosts?: Value; profile?: Value }>;
  readonly search_template_get: Fn<Use, { id: Value; hosts?: Value; profile?: Value }>;
  readonly snapshot_create: Fn<Use, { repository: Value; snapshot: Value; body?: Value; hosts?: Value; profile?: Value }>;
  readonly snapshot_delete: Fn<Use, { repository: Value; snapshot: Value; hosts?: Value; profile?: Value }>;
  readonly snapshot_get: Fn<Use, { repository: Value; snapshot: Value; ignore_unavailable?: boolean; hosts?: Value; profile?: Value }>;
  readonly snapshot_restore: Fn<Use, { repository: Value; snapshot: Value; body?: Value; hosts?: Value; profile?: Value }>;
  readonly snapshot_status: Fn<Use, { repository?: Value; snapshot?: Value; ignore_unavailable?: boolean; hosts?: Value; profile?: Value }>;
}

/** Functions of `eselect` as Salt 3006 has them, where not all do. */
export interface Eselect3006<Use extends FunctionUse> {
  readonly exec_action: Fn<Use, { module: string; action: string; module_parameter?: Value; action_parameter?: Value; state_only?: boolean }>;
  readonly get_current_target: Fn<Use, { module: string; module_parameter?: Value; action_parameter?: Value }>;
  readonly get_modules: Fn<Use>;
  readonly get_target_list: Fn<Use, { module: string; action_parameter?: Value }>;
  readonly set_target: Fn<Use, { module: string; target: string; module_parameter?: Value; action_parameter?: Value }>;
}

/** Functions of `freezer` as Salt 3006 has them, where not all do. */
export interface Freezer3006<Use extends FunctionUse> {
  readonly compare: Fn<Use, { old: string; new: string }>;
  readonly freeze: Fn<Use, { name?: string; force?: boolean; "**kwargs"?: Keywords }>;
  readonly list: Fn<Use>;
  readonly restore: Fn<Use, { name?: string; clean?: boolean; "**kwargs"?: Keywords }>;
  readonly status: Fn<Use, { name?: string }>;
}

/** Functions of `gcp` as Salt 3006 has them, where not all do. */
export interface Gcp3006<Use extends FunctionUse> {
  readonly route_create: Fn<Use, { credential_file?: string; project_id?: number | string; name?: string; dest_range?: string; next_hop_instance?: string; instance_zone?: string; tags?: string | readonly Value[]; network?: string; priority?: number | string }>;
}

/** Functions of `gem` as Salt 3006 has them, where not all do. */
export interface Gem3006<Use extends FunctionUse> {
  readonly install: Fn<Use, { gems: string; ruby?: string; gem_bin?: string; runas?: string; version?: Value; rdoc?: boolean; ri?: boolean; pre_releases?: boolean; proxy?: string; source?: Value }>;
  readonly list: Fn<Use, { prefix?: string | readonly Value[]; ruby?: string; runas?: string; gem_bin?: string }>;
  readonly list_upgrades: Fn<Use, { ruby?: Value; runas?: string; gem_bin?: string }>;
  readonly sources_add: Fn<Use, { source_uri: string; ruby?: string; runas?: string; gem_bin?: string }>;
  readonly sources_list: Fn<Use, { ruby?: string; runas?: string; gem_bin?: string }>;
  readonly sources_remove: Fn<Use, { source_uri: string; ruby?: string; runas?: string; gem_bin?: string }>;
  readonly uninstall: Fn<Use, { gems: string; ruby?: string; runas?: string; gem_bin?: string }>;
  readonly update: Fn<Use, { gems: string; ruby?: string; runas?: string; gem_bin?: string }>;
  readonly update_system: Fn<Use, { version?: string; ruby?: string; runas?: string; gem_bin?: string }>;
  readonly version: Fn<Use, { ruby?: string; runas?: string; gem_bin?: string }>;
}

/** Functions of `genesis` as Salt 3006 has them, where not all do. */
export interface Genesis3006<Use extends FunctionUse> {
  readonly avail_platforms: Fn<Use>;
  readonly bootstrap: Fn<Use, { platform: Value; root: string; img_format?: string; fs_format?: string; fs_opts?: Value; arch?: Value; flavor?: Value; repo_url?: Value; static_qemu?: Value; img_size?: Value; mount_dir?: Value; pkg_cache?: Value; pkgs?: Value; exclude_pkgs?: Value; epel_url?: string }>;
  readonly ldd_deps: Fn<Use, { filename: Value; ret?: Value }>;
  readonly mksls: Fn<Use, { fmt: Value; src: Value; dst?: Value }>;
  readonly pack: Fn<Use, { name: Value; root: string; path?: Value; pack_format?: string; compress?: string }>;
  readonly unpack: Fn<Use, { name: Value; dest?: Value; path?: Value; pack_format?: string; compress?: string }>;
}

/** Functions of `github` as Salt 3006 has them, where not all do. */
export interface Github3006<Use extends FunctionUse> {
  readonly add_repo: Fn<Use, { name: string; description?: string; homepage?: string; private?: Value; has_issues?: boolean; has_wiki?: boolean; has_downloads?: boolean; auto_init?: boolean; gitignore_template?: Value; license_template?: Value; profile?: string }>;
  readonly add_team: Fn<Use, { name: string; description?: string; repo_names?: Value; privacy?: Value; permission?: Value; profile?: string }>;
  readonly add_team_member: Fn<Use, { name: string; team_name: string; profile?: string }>;
  readonly add_team_repo: Fn<Use, { repo_name: string; team_name: string; profile?: string; permission?: Value }>;
  readonly add_user: Fn<Use, { name: string; profile?: string }>;
  readonly edit_repo: Fn<Use, { name: string; description?: string; homepage?: string; private?: Value; has_issues?: boolean; has_wiki?: boolean; has_downloads?: boolean; profile?: string }>;
  readonly edit_team: Fn<Use, { name: string; description?: string; privacy?: Value; permission?: Value; profile?: string }>;
  readonly get_issue: Fn<Use, { issue_number: number | string; repo_name?: string; profile?: string; output?: string }>;
  readonly get_issue_comments: Fn<Use, { issue_number: number | string; repo_name?: string; profile?: string; since?: Value; output?: string }>;
  readonly get_issues: Fn<Use, { repo_name?: string | readonly Value[]; profile?: string; milestone?: number | string; state?: string; assignee?: Value; creator?: string; mentioned?: string; labels?: string; sort?: string; direction?: string; since?: Value; output?: string; per_page?: Value }>;
  readonly get_milestone: Fn<Use, { number?: number | string; name?: string; repo_name?: string | readonly Value[]; profile?: string; output?: string }>;
  readonly get_milestones: Fn<Use, { repo_name?: string | readonly Value[]; profile?: string; state?: string; sort?: string; direction?: string; output?: string; per_page?: Value }>;
  readonly get_prs: Fn<Use, { repo_name?: string | readonly Value[]; profile?: string; state?: string; head?: Value; base?: Value; sort?: string; direction?: string; output?: string; per_page?: Value }>;
  readonly get_repo_info: Fn<Use, { repo_name: string; profile?: string; ignore_cache?: boolean }>;
  readonly get_repo_teams: Fn<Use, { repo_name: string; profile?: string }>;
  readonly get_team: Fn<Use, { name: Value; profile?: string }>;
  readonly get_user: Fn<Use, { name: string; profile?: string; user_details?: boolean }>;
  readonly is_team_member: Fn<Use, { name: string; team_name: string; profile?: string }>;
  readonly list_members_without_mfa: Fn<Use, { profile?: string; ignore_cache?: boolean }>;
  readonly list_private_repos: Fn<Use, { profile?: string }>;
  readonly list_public_repos: Fn<Use, { profile?: string }>;
  readonly list_repos: Fn<Use, { profile?: string }>;
  readonly list_team_members: Fn<Use, { team_name: string | readonly Value[]; profile?: string; ignore_cache?: boolean }>;
  readonly list_team_repos: Fn<Use, { team_name: string | readonly Value[]; profile?: string; ignore_cache?: boolean }>;
  readonly list_teams: Fn<Use, { profile?: string; ignore_cache?: boolean }>;
  readonly list_users: Fn<Use, { profile?: string; ignore_cache?: boolean }>;
  readonly remove_repo: Fn<Use, { name: string; profile?: string }>;
  readonly remove_team: Fn<Use, { name: string; profile?: string }>;
  readonly remove_team_member: Fn<Use, { name: string; team_name: string; profile?: string }>;
  readonly remove_team_repo: Fn<Use, { repo_name: string; team_name: string; profile?: string }>;
  readonly remove_user: Fn<Use, { name: string; profile?: string }>;
}

/** Functions of `glassfish` as Salt 3006 has them, where not all do. */
export interface Glassfish3006<Use extends FunctionUse> {
  readonly create_admin_object_resource: Fn<Use, { name: Value; server?: Value; "**kwargs"?: Keywords }>;
  readonly create_connector_c_pool: Fn<Use, { name: Value; server?: Value; "**kwargs"?: Keywords }>;
  readonly create_connector_resource: Fn<Use, { name: Value; server?: Value; "**kwargs"?: Keywords }>;
  readonly create_jdbc_connection_pool: Fn<Use, { name: Value; server?: Value; "**kwargs"?: Keywords }>;
  readonly create_jdbc_resource: Fn<Use, { name: Value; server?: Value; "**kwargs"?: Keywords }>;
  readonly delete_admin_object_resource: Fn<Use, { name: Value; target?: string; server?: Value }>;
  readonly delete_connector_c_pool: Fn<Use, { name: Value; target?: string; cascade?: boolean; server?: Value }>;
  readonly delete_connector_resource: Fn<Use, { name: Value; target?: string; server?: Value }>;
  readonly delete_jdbc_connection_pool: Fn<Use, { name: Value; target?: string; cascade?: boolean; server?: Value }>;
  readonly delete_jdbc_resource: Fn<Use, { name: Value; target?: string; server?: Value }>;
  readonly delete_system_properties: Fn<Use, { name: Value; server?: Value }>;
  readonly enum_admin_object_resource: Fn<Use, { server?: Value }>;
  readonly enum_connector_c_pool: Fn<Use, { server?: Value }>;
  readonly enum_connector_resource: Fn<Use, { server?: Value }>;
  readonly enum_jdbc_connection_pool: Fn<Use, { server?: Value }>;
  readonly enum_jdbc_resource: Fn<Use, { server?: Value }>;
  readonly get_admin_object_resource: Fn<Use, { name: Value; server?: Value }>;
  readonly get_connector_c_pool: Fn<Use, { name: Value; server?: Value }>;
  readonly get_connector_resource: Fn<Use, { name: Value; server?: Value }>;
  readonly get_jdbc_connection_pool: Fn<Use, { name: Value; server?: Value }>;
  readonly get_jdbc_resource: Fn<Use, { name: Value; server?: Value }>;
  readonly get_system_properties: Fn<Use, { server?: Value }>;
  readonly update_admin_object_resource: Fn<Use, { name: Value; server?: Value; "**kwargs"?: Keywords }>;
  readonly update_connector_c_pool: Fn<Use, { name: Value; server?: Value; "**kwargs"?: Keywords }>;
  readonly update_connector_resource: Fn<Use, { name: Value; server?: Value; "**kwargs"?: Keywords }>;
  readonly update_jdbc_connection_pool: Fn<Use, { name: Value; server?: Value; "**kwargs"?: Keywords }>;
  readonly update_jdbc_resource: Fn<Use, { name: Value; server?: Value; "**kwargs"?: Keywords }>;
  readonly update_system_properties: Fn<Use, { data: Value; server?: Value }>;
}

/** Functions of `glusterfs` as Salt 3006 has them, where not all do. */
export interface Glusterfs3006<Use extends FunctionUse> {
  readonly add_volume_bricks: Fn<Use, { name: Value; bricks: Value }>;
  readonly create_volume: Fn<Use, { name: string; bricks: Value; stripe?: boolean | number; replica?: boolean | number; device_vg?: boolean; transport?: string; start?: boolean; force?: boolean; arbiter?: boolean }>;
  readonly delete_volume: Fn<Use, { target: Value; stop?: boolean }>;
  readonly disable_quota_volume: Fn<Use, { name: string }>;
  readonly enable_quota_volume: Fn<Use, { name: string }>;
  readonly get_max_op_version: Fn<Use>;
  readonly get_op_version: Fn<Use, { name: string }>;
  readonly get_version: Fn<Use>;
  readonly info: Fn<Use, { name?: string }>;
  readonly list_quota_volume: Fn<Use, { name: string }>;
  readonly list_volumes: Fn<Use>;
  readonly peer: Fn<Use, { name: Value }>;
  readonly peer_status: Fn<Use>;
  readonly set_op_version: Fn<Use, { version: Value }>;
  readonly set_quota_volume: Fn<Use, { name: string; path: Value; size: Value; enable_quota?: boolean }>;
  readonly start_volume: Fn<Use, { name: Value; force?: boolean }>;
  readonly status: Fn<Use, { name: Value }>;
  readonly stop_volume: Fn<Use, { name: Value; force?: boolean }>;
  readonly unset_quota_volume: Fn<Use, { name: string; path: Value }>;
}

/** Functions of `gnome` as Salt 3006 has them, where not all do. */
export interface Gnome3006<Use extends FunctionUse> {
  readonly get: Fn<Use, { schema?: Value; key?: Value; user?: number | string; "**kwargs"?: Keywords }>;
  readonly getClockFormat: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly getClockShowDate: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly getIdleActivation: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly getIdleDelay: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly ping: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly set: Fn<Use, { schema?: Value; key?: Value; user?: number | string; value?: Value; "**kwargs"?: Keywords }>;
  readonly setClockFormat: Fn<Use, { clockFormat: Value; "**kwargs"?: Keywords }>;
  readonly setClockShowDate: Fn<Use, { kvalue: Value; "**kwargs"?: Keywords }>;
  readonly setIdleActivation: Fn<Use, { kvalue: Value; "**kwargs"?: Keywords }>;
  readonly setIdleDelay: Fn<Use, { delaySeconds: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `google_chat` as Salt 3006 has them, where not all do. */
export interface GoogleChat3006<Use extends FunctionUse> {
  readonly send_message: Fn<Use, { url: Value; message: Value }>;
}

/** Functions of `grafana4` as Salt 3006 has them, where not all do. */
export interface Grafana43006<Use extends FunctionUse> {
  readonly create_datasource: Fn<Use, { orgname?: string; profile?: string; "**kwargs"?: Keywords }>;
  readonly create_org: Fn<Use, { profile?: string; "**kwargs"?: Keywords }>;
  readonly create_org_user: Fn<Use, { orgname?: string; profile?: string; "**kwargs"?: Keywords }>;
  readonly create_update_dashboard: Fn<Use, { orgname?: string; profile?: string; "**kwargs"?: Keywords }>;
  readonly create_user: Fn<Use, { profile?: string; "**kwargs"?: Keywords }>;
  readonly delete_dashboard: Fn<Use, { slug: Value; orgname?: string; profile?: string }>;
  readonly delete_datasource: Fn<Use, { datasourceid: Value; orgname?: Value; profile?: string }>;
  readonly delete_org: Fn<Use, { orgid: Value; profile?: string }>;
  readonly delete_org_user: Fn<Use, { userid: Value; orgname?: string; profile?: string }>;
  readonly delete_user: Fn<Use, { userid: Value; profile?: string }>;
  readonly delete_user_org: Fn<Use, { userid: Value; orgid: Value; profile?: string }>;
  readonly get_dashboard: Fn<Use, { slug: Value; orgname?: string; profile?: string }>;
  readonly get_datasource: Fn<Use, { name: string; orgname?: string; profile?: string }>;
  readonly get_datasources: Fn<Use, { orgname?: string; profile?: string }>;
  readonly get_org: Fn<Use, { name: string; profile?: string }>;
  readonly get_org_address: Fn<Use, { orgname?: string; profile?: string }>;
  readonly get_org_prefs: Fn<Use, { orgname?: string; profile?: string }>;
  readonly get_org_users: Fn<Use, { orgname?: string; profile?: string }>;
  readonly get_orgs: Fn<Use, { profile?: string }>;
  readonly get_user: Fn<Use, { login: Value; profile?: string }>;
  readonly get_user_data: Fn<Use, { userid: Value; profile?: string }>;
  readonly get_user_orgs: Fn<Use, { userid: Value; profile?: string }>;
  readonly get_users: Fn<Use, { profile?: string }>;
  readonly switch_org: Fn<Use, { orgname: Value; profile?: string }>;
  readonly update_datasource: Fn<Use, { datasourceid: Value; orgname?: Value; profile?: string; "**kwargs"?: Keywords }>;
  readonly update_org: Fn<Use, { orgid: Value; profile?: string; "**kwargs"?: Keywords }>;
  readonly update_org_address: Fn<Use, { orgname?: string; profile?: string; "**kwargs"?: Keywords }>;
  readonly update_org_prefs: Fn<Use, { orgname?: string; profile?: string; "**kwargs"?: Keywords }>;
  readonly update_org_user: Fn<Use, { userid: Value; orgname?: string; profile?: string; "**kwargs"?: Keywords }>;
  readonly update_user: Fn<Use, { userid: Value; profile?: string; "**kwargs"?: Keywords }>;
  readonly update_user_password: Fn<Use, { userid: Value; profile?: string; "**kwargs"?: Keywords }>;
  readonly update_user_permissions: Fn<Use, { userid: Value; profile?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `grub` as Salt 3006 has them, where not all do. */
export interface Grub3006<Use extends FunctionUse> {
  readonly conf: Fn<Use>;
  readonly version: Fn<Use>;
}

/** Functions of `guestfs` as Salt 3006 has them, where not all do. */
export interface Guestfs3006<Use extends FunctionUse> {
  readonly mount: Fn<Use, { location: Value; access?: string; root?: string }>;
  readonly umount: Fn<Use, { name: Value; disk?: Value }>;
}

/** Functions of `hadoop` as Salt 3006 has them, where not all do. */
export interface Hadoop3006<Use extends FunctionUse> {
  readonly dfs: Fn<Use, { command?: Value }>;
  readonly dfs_absent: Fn<Use, { path: Value }>;
  readonly dfs_present: Fn<Use, { path: Value }>;
  readonly dfsadmin_report: Fn<Use, { arg?: Value }>;
  readonly namenode_format: Fn<Use, { force?: Value }>;
  readonly version: Fn<Use>;
}

/** Functions of `haproxy` as Salt 3006 has them, where not all do. */
export interface Haproxy3006<Use extends FunctionUse> {
  readonly disable_server: Fn<Use, { name: Value; backend: Value; socket?: string }>;
  readonly enable_server: Fn<Use, { name: Value; backend: Value; socket?: string }>;
  readonly get_backend: Fn<Use, { backend: Value; socket?: string }>;
  readonly get_sessions: Fn<Use, { name: Value; backend: Value; socket?: string }>;
  readonly get_weight: Fn<Use, { name: Value; backend: Value; socket?: string }>;
  readonly list_backends: Fn<Use, { servers?: boolean; socket?: string }>;
  readonly list_frontends: Fn<Use, { socket?: string }>;
  readonly list_servers: Fn<Use, { backend: Value; socket?: string; objectify?: boolean }>;
  readonly set_state: Fn<Use, { name: Value; backend: Value; state: string; socket?: string }>;
  readonly set_weight: Fn<Use, { name: Value; backend: Value; weight?: number; socket?: string }>;
  readonly show_backends: Fn<Use, { socket?: string }>;
  readonly show_frontends: Fn<Use, { socket?: string }>;
  readonly wait_state: Fn<Use, { backend: Value; server: Value; value?: string; timeout?: number | string; socket?: string }>;
}

/** Functions of `heat` as Salt 3006 has them, where not all do. */
export interface Heat3006<Use extends FunctionUse> {
  readonly create_stack: Fn<Use, { name?: string; template_file?: Value; environment?: Value; parameters?: Value; poll?: number; rollback?: boolean; timeout?: number | string; profile?: Value }>;
  readonly delete_stack: Fn<Use, { name?: string; poll?: number; timeout?: number | string; profile?: Value }>;
  readonly list_stack: Fn<Use, { profile?: Value }>;
  readonly show_stack: Fn<Use, { name?: string; profile?: Value }>;
  readonly template_stack: Fn<Use, { name?: string; profile?: Value }>;
  readonly update_stack: Fn<Use, { name?: string; template_file?: Value; environment?: Value; parameters?: Value; poll?: number; rollback?: boolean; timeout?: number | string; profile?: Value }>;
}

/** Functions of `helm` as Salt 3006 has them, where not all do. */
export interface Helm3006<Use extends FunctionUse> {
  readonly completion: Fn<Use, { shell: string; flags?: Value; kvflags?: Value }>;
  readonly create: Fn<Use, { name: Value; flags?: Value; kvflags?: Value }>;
  readonly dependency_build: Fn<Use, { chart: Value; flags?: Value; kvflags?: Value }>;
  readonly dependency_list: Fn<Use, { chart: Value; flags?: Value; kvflags?: Value }>;
  readonly dependency_update: Fn<Use, { chart: Value; flags?: Value; kvflags?: Value }>;
  readonly env: Fn<Use, { flags?: Value; kvflags?: Value }>;
  readonly get_all: Fn<Use, { release: Value; flags?: Value; kvflags?: Value }>;
  readonly get_hooks: Fn<Use, { release: Value; flags?: Value; kvflags?: Value }>;
  readonly get_manifest: Fn<Use, { release: Value; flags?: Value; kvflags?: Value }>;
  readonly get_notes: Fn<Use, { release: Value; flags?: Value; kvflags?: Value }>;
  readonly get_values: Fn<Use, { release: Value; flags?: Value; kvflags?: Value }>;
  readonly help: Fn<Use, { command: Value; flags?: Value; kvflags?: Value }>;
  readonly history: Fn<Use, { release: Value; flags?: Value; kvflags?: Value }>;
  readonly install: Fn<Use, { release: Value; chart: Value; values?: Value; version?: Value; namespace?: Value; set?: Value; flags?: Value; kvflags?: Value }>;
  readonly lint: Fn<Use, { path: Value; values?: Value; namespace?: Value; set?: Value; flags?: Value; kvflags?: Value }>;
  readonly list: Fn<Use, { namespace?: Value; flags?: Value; kvflags?: Value }>;
  readonly package: Fn<Use, { chart: Value; flags?: Value; kvflags?: Value }>;
  readonly plugin_install: Fn<Use, { path: Value; flags?: Value; kvflags?: Value }>;
  readonly plugin_list: Fn<Use, { flags?: Value; kvflags?: Value }>;
  readonly plugin_uninstall: Fn<Use, { plugin: Value; flags?: Value; kvflags?: Value }>;
  readonly plugin_update: Fn<Use, { plugin: Value; flags?: Value; kvflags?: Value }>;
  readonly pull: Fn<Use, { pkg: Value; flags?: Value; kvflags?: Value }>;
  readonly repo_add: Fn<Use, { name: Value; url: Value; namespace?: Value; flags?: Value; kvflags?: Value }>;
  readonly repo_index: Fn<Use, { directory: Value; namespace?: Value; flags?: Value; kvflags?: Value }>;
  readonly repo_list: Fn<Use, { namespace?: Value; flags?: Value; kvflags?: Value }>;
  readonly repo_manage: Fn<Use, { present?: Value; absent?: Value; prune?: boolean; namespace?: Value; flags?: Value; kvflags?: Value }>;
  readonly repo_remove: Fn<Use, { name: Value; namespace?: Value; flags?: Value; kvflags?: Value }>;
  readonly repo_update: Fn<Use, { namespace?: Value; flags?: Value; kvflags?: Value }>;
  readonly rollback: Fn<Use, { release: Value; revision: Value; namespace?: Value; flags?: Value; kvflags?: Value }>;
  readonly search_hub: Fn<Use, { keyword: Value; flags?: Value; kvflags?: Value }>;
  readonly search_repo: Fn<Use, { keyword: Value; flags?: Value; kvflags?: Value }>;
  readonly show_all: Fn<Use, { chart: Value; flags?: Value; kvflags?: Value }>;
  readonly show_chart: Fn<Use, { chart: Value; flags?: Value; kvflags?: Value }>;
  readonly show_readme: Fn<Use, { chart: Value; flags?: Value; kvflags?: Value }>;
  readonly show_values: Fn<Use, { chart: Value; flags?: Value; kvflags?: Value }>;
  readonly status: Fn<Use, { release: Value; namespace?: Value; flags?: Value; kvflags?: Value }>;
  readonly template: Fn<Use, { name: Value; chart: Value; values?: Value; output_dir?: Value; set?: Value; flags?: Value; kvflags?: Value }>;
  readonly test: Fn<Use, { release: Value; flags?: Value; kvflags?: Value }>;
  readonly uninstall: Fn<Use, { release: Value; namespace?: Value; flags?: Value; kvflags?: Value }>;
  readonly upgrade: Fn<Use, { release: Value; chart: Value; values?: Value; version?: Value; namespace?: Value; set?: Value; flags?: Value; kvflags?: Value }>;
  readonly verify: Fn<Use, { path: Value; flags?: Value; kvflags?: Value }>;
  readonly version: Fn<Use, { flags?: Value; kvflags?: Value }>;
}

/** Functions of `hg` as Salt 3006 has them, where not all do. */
export interface Hg3006<Use extends FunctionUse> {
  readonly archive: Fn<Use, { cwd: string; output: string; rev?: string; fmt?: Value; prefix?: Value; user?: number | string }>;
  readonly clone: Fn<Use, { cwd: string; repository: Value; opts?: Value; user?: number | string; identity?: Value }>;
  readonly describe: Fn<Use, { cwd: string; rev?: string; user?: number | string }>;
  readonly pull: Fn<Use, { cwd: string; opts?: Value; user?: number | string; identity?: Value; repository?: Value }>;
  readonly revision: Fn<Use, { cwd: string; rev?: string; short?: boolean; user?: number | string }>;
  readonly status: Fn<Use, { cwd: string; opts?: Value; user?: number | string }>;
  readonly update: Fn<Use, { cwd: string; rev: Value; force?: boolean; user?: number | string }>;
}

/** Functions of `icinga2` as Salt 3006 has them, where not all do. */
export interface Icinga23006<Use extends FunctionUse> {
  readonly generate_cert: Fn<Use, { domain: Value }>;
  readonly generate_ticket: Fn<Use, { domain: Value }>;
  readonly node_setup: Fn<Use, { domain: Value; master: Value; ticket: Value }>;
  readonly request_cert: Fn<Use, { domain: Value; master: Value; ticket: Value; port: number | string }>;
  readonly save_cert: Fn<Use, { domain: Value; master: Value }>;
}

/** Functions of `ifttt` as Salt 3006 has them, where not all do. */
export interface Ifttt3006<Use extends FunctionUse> {
  readonly trigger_event: Fn<Use, { event?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `ilo` as Salt 3006 has them, where not all do. */
export interface Ilo3006<Use extends FunctionUse> {
  readonly change_password: Fn<Use, { username: string; password: string }>;
  readonly change_username: Fn<Use, { old_username: Value; new_username: Value }>;
  readonly configure_network: Fn<Use, { ip: Value; netmask: Value; gateway: Value }>;
  readonly configure_snmp: Fn<Use, { community: Value; snmp_port?: number; snmp_trapport?: number }>;
  readonly create_user: Fn<Use, { name: Value; password: string }>;
  readonly delete_ssh_key: Fn<Use, { username: string }>;
  readonly delete_user: Fn<Use, { username: string }>;
  readonly disable_dhcp: Fn<Use>;
  readonly disable_ssh: Fn<Use>;
  readonly enable_dhcp: Fn<Use>;
  readonly enable_ssh: Fn<Use>;
  readonly get_user: Fn<Use, { username: string }>;
  readonly global_settings: Fn<Use>;
  readonly list_users: Fn<Use>;
  readonly list_users_info: Fn<Use>;
  readonly network: Fn<Use>;
  readonly set_http_port: Fn<Use, { port?: number | string }>;
  readonly set_https_port: Fn<Use, { port?: number | string }>;
  readonly set_ssh_key: Fn<Use, { public_key: Value }>;
  readonly set_ssh_port: Fn<Use, { port?: number | string }>;
}

/** Functions of `influxdb` as Salt 3006 has them, where not all do. */
export interface Influxdb3006<Use extends FunctionUse> {
  readonly alter_retention_policy: Fn<Use, { database: string; name: string; duration: Value; replication: Value; default?: Value; "**kwargs"?: Keywords }>;
  readonly continuous_query_exists: Fn<Use, { database: string; name: string; "**kwargs"?: Keywords }>;
  readonly create_continuous_query: Fn<Use, { database: string; name: string; query: Value; resample_time?: Value; coverage_period?: Value; "**kwargs"?: Keywords }>;
  readonly create_db: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly create_retention_policy: Fn<Use, { database: string; name: string; duration: Value; replication: Value; default?: Value; "**kwargs"?: Keywords }>;
  readonly create_user: Fn<Use, { name: string; passwd: string; admin?: boolean; "**kwargs"?: Keywords }>;
  readonly db_exists: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly drop_continuous_query: Fn<Use, { database: string; name: string; "**kwargs"?: Keywords }>;
  readonly drop_db: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly drop_retention_policy: Fn<Use, { database: string; name: string; "**kwargs"?: Keywords }>;
  readonly get_continuous_query: Fn<Use, { database: string; name: string; "**kwargs"?: Keywords }>;
  readonly get_retention_policy: Fn<Use, { database: string; name: string; "**kwargs"?: Keywords }>;
  readonly grant_admin_privileges: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly grant_privilege: Fn<Use, { database: string; privilege: Value; username: string; "**kwargs"?: Keywords }>;
  readonly list_dbs: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly list_privileges: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly list_users: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly query: Fn<Use, { database: string; query: Value; "**kwargs"?: Keywords }>;
  readonly remove_user: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly retention_policy_exists: Fn<Use, { database: string; name: string; "**kwargs"?: Keywords }>;
  readonly revoke_admin_privileges: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly revoke_privilege: Fn<Use, { database: string; privilege: Value; username: string; "**kwargs"?: Keywords }>;
  readonly set_user_password: Fn<Use, { name: string; passwd: string; "**kwargs"?: Keywords }>;
  readonly user_exists: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly user_info: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
}

/** Functions of `influxdb08` as Salt 3006 has them, where not all do. */
export interface Influxdb083006<Use extends FunctionUse> {
  readonly db_create: Fn<Use, { name: string; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly db_exists: Fn<Use, { name: string; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly db_list: Fn<Use, { user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly db_remove: Fn<Use, { name: string; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly login_test: Fn<Use, { name: string; password: string; database?: string; host?: string; port?: number | string }>;
  readonly query: Fn<Use, { database: string; query: Value; time_precision?: string; chunked?: boolean; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly retention_policy_add: Fn<Use, { database: string; name: string; duration: Value; replication: Value; default?: Value; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly retention_policy_alter: Fn<Use, { database: string; name: string; duration: Value; replication: Value; default?: Value; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly retention_policy_exists: Fn<Use, { database: string; name: string; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly retention_policy_get: Fn<Use, { database: string; name: string; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly user_chpass: Fn<Use, { name: string; passwd: string; database?: string; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly user_create: Fn<Use, { name: string; passwd: string; database?: string; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly user_exists: Fn<Use, { name: string; database?: string; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly user_list: Fn<Use, { database?: string | readonly Value[]; user?: number | string; password?: string; host?: string; port?: number | string }>;
  readonly user_remove: Fn<Use, { name: string; database?: string; user?: number | string; password?: string; host?: string; port?: number | string }>;
}

/** Functions of `infoblox` as Salt 3006 has them, where not all do. */
export interface Infoblox3006<Use extends FunctionUse> {
  readonly create_a: Fn<Use, { data: Value; "**kwargs"?: Keywords }>;
  readonly create_cname: Fn<Use, { data: Value; "**kwargs"?: Keywords }>;
  readonly create_host: Fn<Use, { data: Value; "**kwargs"?: Keywords }>;
  readonly create_ipv4_range: Fn<Use, { data: Value; "**kwargs"?: Keywords }>;
  readonly create_object: Fn<Use, { object_type: Value; data: Value; "**kwargs"?: Keywords }>;
  readonly delete_a: Fn<Use, { name?: Value; ipv4addr?: Value; allow_array?: boolean; "**kwargs"?: Keywords }>;
  readonly delete_cname: Fn<Use, { name?: Value; canonical?: Value; "**kwargs"?: Keywords }>;
  readonly delete_host: Fn<Use, { name?: Value; mac?: Value; ipv4addr?: Value; "**kwargs"?: Keywords }>;
  readonly delete_ipv4_range: Fn<Use, { start_addr?: Value; end_addr?: Value; "**kwargs"?: Keywords }>;
  readonly delete_object: Fn<Use, { objref: Value; "**kwargs"?: Keywords }>;
  readonly diff_objects: Fn<Use, { obja: Value; objb: Value }>;
  readonly get_a: Fn<Use, { name?: Value; ipv4addr?: Value; allow_array?: boolean; "**kwargs"?: Keywords }>;
  readonly get_cname: Fn<Use, { name?: Value; canonical?: Value; return_fields?: Value; "**kwargs"?: Keywords }>;
  readonly get_host: Fn<Use, { name?: Value; ipv4addr?: Value; mac?: Value; return_fields?: Value; "**kwargs"?: Keywords }>;
  readonly get_host_advanced: Fn<Use, { name?: Value; ipv4addr?: Value; mac?: Value; "**kwargs"?: Keywords }>;
  readonly get_host_domainname: Fn<Use, { name: Value; domains?: Value; "**kwargs"?: Keywords }>;
  readonly get_host_hostname: Fn<Use, { name: Value; domains?: Value; "**kwargs"?: Keywords }>;
  readonly get_host_ipv4: Fn<Use, { name?: Value; mac?: Value; allow_array?: boolean; "**kwargs"?: Keywords }>;
  readonly get_host_ipv4addr_info: Fn<Use, { ipv4addr?: Value; mac?: Value; discovered_data?: Value; return_fields?: Value; "**kwargs"?: Keywords }>;
  readonly get_host_ipv6addr_info: Fn<Use, { ipv6addr?: Value; mac?: Value; discovered_data?: Value; return_fields?: Value; "**kwargs"?: Keywords }>;
  readonly get_host_mac: Fn<Use, { name?: Value; allow_array?: boolean; "**kwargs"?: Keywords }>;
  readonly get_ipv4_range: Fn<Use, { start_addr?: Value; end_addr?: Value; return_fields?: Value; "**kwargs"?: Keywords }>;
  readonly get_network: Fn<Use, { ipv4addr?: Value; network?: Value; return_fields?: Value; "**kwargs"?: Keywords }>;
  readonly get_object: Fn<Use, { objref: Value; data?: Value; return_fields?: Value; max_results?: Value; ensure_none_or_one_result?: boolean; "**kwargs"?: Keywords }>;
  readonly is_ipaddr_in_ipfunc_range: Fn<Use, { ipaddr: Value; ipfunc: Value }>;
  readonly update_cname: Fn<Use, { name: Value; data: Value; "**kwargs"?: Keywords }>;
  readonly update_host: Fn<Use, { name: Value; data: Value; "**kwargs"?: Keywords }>;
  readonly update_object: Fn<Use, { objref: Value; data: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `inspector` as Salt 3006 has them, where not all do. */
export interface Inspector3006<Use extends FunctionUse> {
  readonly build: Fn<Use, { format?: string; path?: string }>;
  readonly delete: Fn<Use, { all?: boolean }>;
  readonly export: Fn<Use, { local?: boolean; path?: string; format?: string }>;
  readonly inspect: Fn<Use, { mode?: string; priority?: number; "**kwargs"?: Keywords }>;
  readonly query: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly snapshots: Fn<Use>;
}

/** Functions of `introspect` as Salt 3006 has them, where not all do. */
export interface Introspect3006<Use extends FunctionUse> {
  readonly enabled_service_owners: Fn<Use>;
  readonly running_service_owners: Fn<Use, { exclude?: string | readonly Value[] }>;
  readonly service_highstate: Fn<Use, { requires?: boolean }>;
}

/** Functions of `ip` as Salt 3006 has them, where not all do. */
export interface Ip3006<Use extends FunctionUse> {
  readonly disable: Fn<Use, { interface: string }>;
  readonly enable: Fn<Use, { interface: string }>;
  readonly get_interfaces_details: Fn<Use>;
  readonly set_dhcp_linklocal_all: Fn<Use, { interface: string }>;
  readonly set_dhcp_only_all: Fn<Use, { interface: string }>;
  readonly set_ethercat: Fn<Use, { interface: Value; master_id: Value }>;
  readonly set_linklocal_only_all: Fn<Use, { interface: string }>;
  readonly set_static_all: Fn<Use, { interface: string; address: string; netmask: string; gateway: string; nameservers?: string | readonly Value[] }>;
}

/** Functions of `ipmi` as Salt 3006 has them, where not all do. */
export interface Ipmi3006<Use extends FunctionUse> {
  readonly create_user: Fn<Use, { uid: Value; name: Value; password: string; channel?: number; callback?: boolean; link_auth?: boolean; ipmi_msg?: boolean; privilege_level?: string; "**kwargs"?: Keywords }>;
  readonly fast_connect_test: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_bootdev: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_channel_access: Fn<Use, { channel?: number; read_mode?: string; "**kwargs"?: Keywords }>;
  readonly get_channel_info: Fn<Use, { channel?: number; "**kwargs"?: Keywords }>;
  readonly get_channel_max_user_count: Fn<Use, { channel?: number; "**kwargs"?: Keywords }>;
  readonly get_health: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_power: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_sensor_data: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_user: Fn<Use, { uid: number | string; channel?: number; "**kwargs"?: Keywords }>;
  readonly get_user_access: Fn<Use, { uid: number | string; channel?: number; "**kwargs"?: Keywords }>;
  readonly get_user_name: Fn<Use, { uid: number | string; return_none_on_error?: boolean; "**kwargs"?: Keywords }>;
  readonly get_users: Fn<Use, { channel?: number; "**kwargs"?: Keywords }>;
  readonly raw_command: Fn<Use, { netfn: Value; command: Value; bridge_request?: Value; data?: Value; retry?: boolean; delay_xmit?: Value; "**kwargs"?: Keywords }>;
  readonly set_bootdev: Fn<Use, { bootdev?: string; persist?: boolean; uefiboot?: boolean; "**kwargs"?: Keywords }>;
  readonly set_channel_access: Fn<Use, { channel?: number; access_update_mode?: string; alerting?: boolean; per_msg_auth?: boolean; user_level_auth?: boolean; access_mode?: string; privilege_update_mode?: string; privilege_level?: string; "**kwargs"?: Keywords }>;
  readonly set_identify: Fn<Use, { on?: boolean; duration?: number; "**kwargs"?: Keywords }>;
  readonly set_power: Fn<Use, { state?: string; wait?: boolean; "**kwargs"?: Keywords }>;
  readonly set_user_access: Fn<Use, { uid: number | string; channel?: number; callback?: boolean; link_auth?: boolean; ipmi_msg?: boolean; privilege_level?: string; "**kwargs"?: Keywords }>;
  readonly set_user_name: Fn<Use, { uid: number | string; name: Value; "**kwargs"?: Keywords }>;
  readonly set_user_password: Fn<Use, { uid: Value; mode?: string; password?: string; "**kwargs"?: Keywords }>;
  readonly user_delete: Fn<Use, { uid: number | string; channel?: number; "**kwargs"?: Keywords }>;
}

/** Functions of `jboss7` as Salt 3006 has them, where not all do. */
export interface Jboss73006<Use extends FunctionUse> {
  readonly create_datasource: Fn<Use, { jboss_config: Value; name: Value; datasource_properties: Value; profile?: Value }>;
  readonly create_simple_binding: Fn<Use, { jboss_config: Value; binding_name: Value; value: Value; profile?: Value }>;
  readonly deploy: Fn<Use, { jboss_config: Value; source_file: Value }>;
  readonly list_deployments: Fn<Use, { jboss_config: Value }>;
  readonly read_datasource: Fn<Use, { jboss_config: Value; name: Value; profile?: Value }>;
  readonly read_simple_binding: Fn<Use, { jboss_config: Value; binding_name: Value; profile?: Value }>;
  readonly reload: Fn<Use, { jboss_config: Value; host?: string }>;
  readonly remove_datasource: Fn<Use, { jboss_config: Value; name: Value; profile?: Value }>;
  readonly status: Fn<Use, { jboss_config: Value; host?: string; server_config?: string }>;
  readonly stop_server: Fn<Use, { jboss_config: Value; host?: string }>;
  readonly undeploy: Fn<Use, { jboss_config: Value; deployment: Value }>;
  readonly update_datasource: Fn<Use, { jboss_config: Value; name: Value; new_properties: Value; profile?: Value }>;
  readonly update_simple_binding: Fn<Use, { jboss_config: Value; binding_name: Value; value: Value; profile?: Value }>;
}

/** Functions of `jboss7_cli` as Salt 3006 has them, where not all do. */
export interface Jboss7Cli3006<Use extends FunctionUse> {
  readonly run_command: Fn<Use, { jboss_config: Value; command: Value; fail_on_error?: boolean }>;
  readonly run_operation: Fn<Use, { jboss_config: Value; operation: Value; fail_on_error?: boolean; retries?: number }>;
}

/** Functions of `jenkins` as Salt 3006 has them, where not all do. */
export interface Jenkins3006<Use extends FunctionUse> {
  readonly build_job: Fn<Use, { name?: string; parameters?: Value }>;
  readonly create_job: Fn<Use, { name?: string; config_xml?: Value; saltenv?: string }>;
  readonly delete_job: Fn<Use, { name?: string }>;
  readonly disable_job: Fn<Use, { name?: string }>;
  readonly enable_job: Fn<Use, { name?: string }>;
  readonly get_job_config: Fn<Use, { name?: string }>;
  readonly get_job_info: Fn<Use, { name?: string }>;
  readonly get_jobs: Fn<Use>;
  readonly get_version: Fn<Use>;
  readonly job_exists: Fn<Use, { name?: string }>;
  readonly job_status: Fn<Use, { name?: string }>;
  readonly plugin_installed: Fn<Use, { name: string }>;
  readonly run: Fn<Use, { script: Value }>;
  readonly update_job: Fn<Use, { name?: string; config_xml?: Value; saltenv?: string }>;
}

/** Functions of `jira` as Salt 3006 has them, where not all do. */
export interface Jira3006<Use extends FunctionUse> {
  readonly add_comment: Fn<Use, { issue_key: Value; comment: Value; visibility?: Value; is_internal?: boolean; server?: Value; username?: string; password?: string }>;
  readonly assign_issue: Fn<Use, { issue_key: Value; assignee: string; server?: Value; username?: string; password?: string }>;
  readonly create_issue: Fn<Use, { project: string; summary: Value; description: Value; template_engine?: string; context?: Value; defaults?: Value; saltenv?: string; issuetype?: string; priority?: string; labels?: Value; assignee?: string; server?: Value; username?: string; password?: string; "**kwargs"?: Keywords }>;
  readonly issue_closed: Fn<Use, { issue_key: Value; server?: Value; username?: string; password?: string }>;
}

/** Functions of `k8s` as Salt 3006 has them, where not all do. */
export interface K8s3006<Use extends FunctionUse> {
  readonly create_namespace: Fn<Use, { name: Value; apiserver_url?: Value }>;
  readonly create_secret: Fn<Use, { namespace: Value; name: Value; sources: Value; apiserver_url?: Value; force?: boolean; update?: boolean; saltenv?: string }>;
  readonly delete_secret: Fn<Use, { namespace: Value; name: Value; apiserver_url?: Value; force?: boolean }>;
  readonly get_labels: Fn<Use, { node?: Value; apiserver_url?: Value }>;
  readonly get_namespaces: Fn<Use, { namespace?: string; apiserver_url?: Value }>;
  readonly get_secrets: Fn<Use, { namespace: Value; name?: string; apiserver_url?: Value; decode?: boolean; brief?: boolean }>;
  readonly label_absent: Fn<Use, { name: Value; node?: Value; apiserver_url?: Value }>;
  readonly label_folder_absent: Fn<Use, { name: Value; node?: Value; apiserver_url?: Value }>;
  readonly label_present: Fn<Use, { name: Value; value: Value; node?: Value; apiserver_url?: Value }>;
  readonly update_secret: Fn<Use, { namespace: Value; name: Value; sources: Value; apiserver_url?: Value; force?: boolean; saltenv?: string }>;
}

/** Functions of `kapacitor` as Salt 3006 has them, where not all do. */
export interface Kapacitor3006<Use extends FunctionUse> {
  readonly define_task: Fn<Use, { name: string; tick_script: string; task_type?: string; database?: Value; retention_policy?: string; dbrps?: Value }>;
  readonly delete_task: Fn<Use, { name: string }>;
  readonly disable_task: Fn<Use, { name: string }>;
  readonly enable_task: Fn<Use, { name: string }>;
  readonly get_task: Fn<Use, { name: string }>;
  readonly version: Fn<Use>;
}

/** Functions of `kerberos` as Salt 3006 has them, where not all do. */
export interface Kerberos3006<Use extends FunctionUse> {
  readonly create_keytab: Fn<Use, { name: Value; keytab: Value; enctypes?: Value }>;
  readonly create_principal: Fn<Use, { name: Value; enctypes?: Value }>;
  readonly delete_principal: Fn<Use, { name: Value }>;
  readonly get_policy: Fn<Use, { name: Value }>;
  readonly get_principal: Fn<Use, { name: Value }>;
  readonly get_privs: Fn<Use>;
  readonly list_policies: Fn<Use>;
  readonly list_principals: Fn<Use>;
}

/** Functions of `keystore` as Salt 3006 has them, where not all do. */
export interface Keystore3006<Use extends FunctionUse> {
  readonly add: Fn<Use, { name: Value; keystore: string; passphrase: Value; certificate: Value; private_key?: Value }>;
  readonly get_sha1: Fn<Use, { certificate: Value }>;
  readonly list: Fn<Use, { keystore: string; passphrase: Value; alias?: Value; return_cert?: boolean }>;
  readonly remove: Fn<Use, { name: Value; keystore: string; passphrase: Value }>;
}

/** Functions of `kubeadm` as Salt 3006 has them, where not all do. */
export interface Kubeadm3006<Use extends FunctionUse> {
  readonly alpha_certs_renew: Fn<Use, { rootfs?: string }>;
  readonly alpha_kubeconfig_user: Fn<Use, { client_name: string; apiserver_advertise_address?: Value; apiserver_bind_port?: Value; cert_dir?: string; org?: Value; token?: Value; rootfs?: string }>;
  readonly alpha_kubelet_config_download: Fn<Use, { kubeconfig?: Value; kubelet_version?: Value; rootfs?: string }>;
  readonly alpha_kubelet_config_enable_dynamic: Fn<Use, { node_name: string; kubeconfig?: Value; kubelet_version?: Value; rootfs?: string }>;
  readonly alpha_selfhosting_pivot: Fn<Use, { cert_dir?: string; config?: string; kubeconfig?: Value; store_certs_in_secrets?: boolean; rootfs?: string }>;
  readonly config_images_list: Fn<Use, { config?: string; feature_gates?: Value; kubernetes_version?: Value; kubeconfig?: Value; rootfs?: string }>;
  readonly config_images_pull: Fn<Use, { config?: string; cri_socket?: string; feature_gates?: Value; kubernetes_version?: Value; kubeconfig?: Value; rootfs?: string }>;
  readonly config_migrate: Fn<Use, { old_config: string; new_config?: string; kubeconfig?: Value; rootfs?: string }>;
  readonly config_print_init_defaults: Fn<Use, { component_configs?: Value; kubeconfig?: Value; rootfs?: string }>;
  readonly config_print_join_defaults: Fn<Use, { component_configs?: Value; kubeconfig?: Value; rootfs?: string }>;
  readonly config_upload_from_file: Fn<Use, { config: string; kubeconfig?: Value; rootfs?: string }>;
  readonly config_upload_from_flags: Fn<Use, { apiserver_advertise_address?: Value; apiserver_bind_port?: Value; apiserver_cert_extra_sans?: Value; cert_dir?: string; cri_socket?: string; feature_gates?: Value; kubernetes_version?: Value; node_name?: Value; pod_network_cidr?: Value; service_cidr?: Value; service_dns_domain?: Value; kubeconfig?: Value; rootfs?: string }>;
  readonly config_view: Fn<Use, { kubeconfig?: Value; rootfs?: string }>;
  readonly init: Fn<Use, { apiserver_advertise_address?: Value; apiserver_bind_port?: Value; apiserver_cert_extra_sans?: Value; cert_dir?: string; certificate_key?: Value; control_plane_endpoint?: Value; config?: string; cri_socket?: string; experimental_upload_certs?: boolean; upload_certs?: boolean; feature_gates?: Value; ignore_preflight_errors?: Value; image_repository?: Value; kubernetes_version?: Value; node_name?: Value; pod_network_cidr?: Value; service_cidr?: Value; service_dns_domain?: Value; skip_certificate_key_print?: boolean; skip_phases?: Value; skip_token_print?: boolean; token?: Value; token_ttl?: Value; rootfs?: string }>;
  readonly join: Fn<Use, { api_server_endpoint?: Value; apiserver_advertise_address?: Value; apiserver_bind_port?: Value; certificate_key?: Value; config?: string; cri_socket?: string; discovery_file?: Value; discovery_token?: Value; discovery_token_ca_cert_hash?: Value; discovery_token_unsafe_skip_ca_verification?: boolean; experimental_control_plane?: boolean; control_plane?: boolean; ignore_preflight_errors?: Value; node_name?: Value; skip_phases?: Value; tls_bootstrap_token?: Value; token?: Value; rootfs?: string }>;
  readonly join_params: Fn<Use, { create_if_needed?: boolean }>;
  readonly reset: Fn<Use, { cert_dir?: string; cri_socket?: string; ignore_preflight_errors?: Value; kubeconfig?: Value; rootfs?: string }>;
  readonly token_create: Fn<Use, { token?: Value; config?: string; description?: Value; groups?: Value; ttl?: number | string; usages?: Value; kubeconfig?: Value; rootfs?: string }>;
  readonly token_delete: Fn<Use, { token: Value; kubeconfig?: Value; rootfs?: string }>;
  readonly token_generate: Fn<Use, { kubeconfig?: Value; rootfs?: string }>;
  readonly token_list: Fn<Use, { kubeconfig?: Value; rootfs?: string }>;
  readonly version: Fn<Use, { kubeconfig?: Value; rootfs?: string }>;
}

/** Functions of `kubernetes` as Salt 3006 has them, where not all do. */
export interface Kubernetes3006<Use extends FunctionUse> {
  readonly configmaps: Fn<Use, { namespace?: string; "**kwargs"?: Keywords }>;
  readonly create_configmap: Fn<Use, { name: Value; namespace: Value; data: Value; source?: Value; template?: string; saltenv?: string; "**kwargs"?: Keywords }>;
  readonly create_deployment: Fn<Use, { name: Value; namespace: Value; metadata: Value; spec: Value; source: Value; template: string; saltenv: string; "**kwargs"?: Keywords }>;
  readonly create_namespace: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly create_pod: Fn<Use, { name: Value; namespace: Value; metadata: Value; spec: Value; source: Value; template: string; saltenv: string; "**kwargs"?: Keywords }>;
  readonly create_secret: Fn<Use, { name: Value; namespace?: string; data?: Value; source?: Value; template?: string; saltenv?: string; "**kwargs"?: Keywords }>;
  readonly create_service: Fn<Use, { name: Value; namespace: Value; metadata: Value; spec: Value; source: Value; template: string; saltenv: string; "**kwargs"?: Keywords }>;
  readonly delete_configmap: Fn<Use, { name: Value; namespace?: string; "**kwargs"?: Keywords }>;
  readonly delete_deployment: Fn<Use, { name: Value; namespace?: string; "**kwargs"?: Keywords }>;
  readonly delete_namespace: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly delete_pod: Fn<Use, { name: Value; namespace?: string; "**kwargs"?: Keywords }>;
  readonly delete_secret: Fn<Use, { name: Value; namespace?: string; "**kwargs"?: Keywords }>;
  readonly delete_service: Fn<Use, { name: Value; namespace?: string; "**kwargs"?: Keywords }>;
  readonly deployments: Fn<Use, { namespace?: string; "**kwargs"?: Keywords }>;
  readonly namespaces: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly node: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly node_add_label: Fn<Use, { node_name: Value; label_name: Value; label_value: Value; "**kwargs"?: Keywords }>;
  readonly node_labels: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly node_remove_label: Fn<Use, { node_name: Value; label_name: Value; "**kwargs"?: Keywords }>;
  readonly nodes: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly ping: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly pods: Fn<Use, { namespace?: string; "**kwargs"?: Keywords }>;
  readonly replace_configmap: Fn<Use, { name: Value; data: Value; source?: Value; template?: string; saltenv?: string; namespace?: string; "**kwargs"?: Keywords }>;
  readonly replace_deployment: Fn<Use, { name: Value; metadata: Value; spec: Value; source: Value; template: string; saltenv: string; namespace?: string; "**kwargs"?: Keywords }>;
  readonly replace_secret: Fn<Use, { name: Value; data: Value; source?: Value; template?: string; saltenv?: string; namespace?: string; "**kwargs"?: Keywords }>;
  readonly replace_service: Fn<Use, { name: Value; metadata: Value; spec: Value; source: Value; template: string; old_service: Value; saltenv: string; namespace?: string; "**kwargs"?: Keywords }>;
  readonly secrets: Fn<Use, { namespace?: string; "**kwargs"?: Keywords }>;
  readonly services: Fn<Use, { namespace?: string; "**kwargs"?: Keywords }>;
  readonly show_configmap: Fn<Use, { name: Value; namespace?: string; "**kwargs"?: Keywords }>;
  readonly show_deployment: Fn<Use, { name: Value; namespace?: string; "**kwargs"?: Keywords }>;
  readonly show_namespace: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly show_pod: Fn<Use, { name: Value; namespace?: string; "**kwargs"?: Keywords }>;
  readonly show_secret: Fn<Use, { name: Value; namespace?: string; decode?: boolean | string; "**kwargs"?: Keywords }>;
  readonly show_service: Fn<Use, { name: Value; namespace?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `layman` as Salt 3006 has them, where not all do. */
export interface Layman3006<Use extends FunctionUse> {
  readonly add: Fn<Use, { overlay: Value }>;
  readonly delete: Fn<Use, { overlay: Value }>;
  readonly list_all: Fn<Use>;
  readonly list_local: Fn<Use>;
  readonly sync: Fn<Use, { overlay?: string }>;
}

/** Functions of `ldap` as Salt 3006 has them, where not all do. */
export interface Ldap3006<Use extends FunctionUse> {
  readonly search: Fn<Use, { filter: Value; dn?: Value; scope?: Value; attrs?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `ldap3` as Salt 3006 has them, where not all do. */
export interface Ldap33006<Use extends FunctionUse> {
  readonly add: Fn<Use, { connect_spec: Value; dn: Value; attributes: Value }>;
  readonly change: Fn<Use, { connect_spec: Value; dn: Value; before: Value; after: Value }>;
  readonly connect: Fn<Use, { connect_spec?: Value }>;
  readonly delete: Fn<Use, { connect_spec: Value; dn: Value }>;
  readonly modify: Fn<Use, { connect_spec: Value; dn: Value; directives: Value }>;
  readonly search: Fn<Use, { connect_spec: Value; base: Value; scope?: string; filterstr?: string; attrlist?: Value; attrsonly?: number }>;
}

/** Functions of `libcloud_compute` as Salt 3006 has them, where not all do. */
export interface LibcloudCompute3006<Use extends FunctionUse> {
  readonly attach_volume: Fn<Use, { node_id: number | string; volume_id: number | string; profile: string; device?: string; "**kwargs"?: Keywords }>;
  readonly copy_image: Fn<Use, { source_region: string; image_id: number | string; name: string; profile: string; description?: string; "**kwargs"?: Keywords }>;
  readonly create_image: Fn<Use, { node_id: number | string; name: string; profile: string; description?: string; "**kwargs"?: Keywords }>;
  readonly create_key_pair: Fn<Use, { name: string; profile: string; "**kwargs"?: Keywords }>;
  readonly create_volume: Fn<Use, { size: number | string; name: string; profile: string; location_id?: number | string; "**kwargs"?: Keywords }>;
  readonly create_volume_snapshot: Fn<Use, { volume_id: number | string; profile: string; name?: string; "**kwargs"?: Keywords }>;
  readonly delete_image: Fn<Use, { image_id: number | string; profile: string; "**kwargs"?: Keywords }>;
  readonly delete_key_pair: Fn<Use, { name: string; profile: string; "**kwargs"?: Keywords }>;
  readonly destroy_node: Fn<Use, { node_id: number | string; profile: string; "**kwargs"?: Keywords }>;
  readonly destroy_volume: Fn<Use, { volume_id: number | string; profile: string; "**kwargs"?: Keywords }>;
  readonly destroy_volume_snapshot: Fn<Use, { volume_id: number | string; snapshot_id: number | string; profile: string; "**kwargs"?: Keywords }>;
  readonly detach_volume: Fn<Use, { volume_id: number | string; profile: string; "**kwargs"?: Keywords }>;
  readonly extra: Fn<Use, { method: string; profile: string; "**kwargs"?: Keywords }>;
  readonly get_image: Fn<Use, { image_id: number | string; profile: string; "**kwargs"?: Keywords }>;
  readonly get_key_pair: Fn<Use, { name: string; profile: string; "**kwargs"?: Keywords }>;
  readonly import_key_pair: Fn<Use, { name: string; key: string; profile: string; key_type?: string; "**kwargs"?: Keywords }>;
  readonly list_images: Fn<Use, { profile: string; location_id?: number | string; "**kwargs"?: Keywords }>;
  readonly list_key_pairs: Fn<Use, { profile: string; "**kwargs"?: Keywords }>;
  readonly list_locations: Fn<Use, { profile: string; "**kwargs"?: Keywords }>;
  readonly list_nodes: Fn<Use, { profile: string; "**kwargs"?: Keywords }>;
  readonly list_sizes: Fn<Use, { profile: string; location_id?: number | string; "**kwargs"?: Keywords }>;
  readonly list_volume_snapshots: Fn<Use, { volume_id: number | string; profile: string; "**kwargs"?: Keywords }>;
  readonly list_volumes: Fn<Use, { profile: string; "**kwargs"?: Keywords }>;
  readonly reboot_node: Fn<Use, { node_id: number | string; profile: string; "**kwargs"?: Keywords }>;
}

/** Functions of `libcloud_dns` as Salt 3006 has them, where not all do. */
export interface LibcloudDns3006<Use extends FunctionUse> {
  readonly create_record: Fn<Use, { name: string; zone_id: number | string; type: string; data: Value; profile: string }>;
  readonly create_zone: Fn<Use, { domain: string; profile: string; type?: string; ttl?: number | string }>;
  readonly delete_record: Fn<Use, { zone_id: number | string; record_id: number | string; profile: string }>;
  readonly delete_zone: Fn<Use, { zone_id: number | string; profile: string }>;
  readonly extra: Fn<Use, { method: string; profile: string; "**kwargs"?: Keywords }>;
  readonly get_bind_data: Fn<Use, { zone_id: number | string; profile: string }>;
  readonly get_record: Fn<Use, { zone_id: number | string; record_id: number | string; profile: string }>;
  readonly get_zone: Fn<Use, { zone_id: number | string; profile: string }>;
  readonly list_record_types: Fn<Use, { profile: string }>;
  readonly list_records: Fn<Use, { zone_id: number | string; profile: string; type?: string }>;
  readonly list_zones: Fn<Use, { profile: string }>;
  readonly update_zone: Fn<Use, { zone_id: number | string; domain: string; profile: string; type?: string; ttl?: number | string }>;
}

/** Functions of `libcloud_loadbalancer` as Salt 3006 has them, where not all do. */
export interface LibcloudLoadbalancer3006<Use extends FunctionUse> {
  readonly balancer_attach_member: Fn<Use, { balancer_id: number | string; ip: string; port: number | string; profile: string; extra?: Value; "**kwargs"?: Keywords }>;
  readonly balancer_detach_member: Fn<Use, { balancer_id: number | string; member_id: Value; profile: string; "**kwargs"?: Keywords }>;
  readonly create_balancer: Fn<Use, { name: string; port: number | string; protocol: string; profile: string; algorithm?: string; members?: Value; "**kwargs"?: Keywords }>;
  readonly destroy_balancer: Fn<Use, { balancer_id: number | string; profile: string; "**kwargs"?: Keywords }>;
  readonly extra: Fn<Use, { method: string; profile: string; "**kwargs"?: Keywords }>;
  readonly get_balancer: Fn<Use, { balancer_id: number | string; profile: string; "**kwargs"?: Keywords }>;
  readonly get_balancer_by_name: Fn<Use, { name: string; profile: string; "**kwargs"?: Keywords }>;
  readonly list_balancer_members: Fn<Use, { balancer_id: number | string; profile: string; "**kwargs"?: Keywords }>;
  readonly list_balancers: Fn<Use, { profile: string; "**kwargs"?: Keywords }>;
  readonly list_protocols: Fn<Use, { profile: string; "**kwargs"?: Keywords }>;
  readonly list_supported_algorithms: Fn<Use, { profile: string; "**kwargs"?: Keywords }>;
}

/** Functions of `libcloud_storage` as Salt 3006 has them, where not all do. */
export interface LibcloudStorage3006<Use extends FunctionUse> {
  readonly create_container: Fn<Use, { container_name: string; profile: string; "**kwargs"?: Keywords }>;
  readonly delete_container: Fn<Use, { container_name: string; profile: string; "**kwargs"?: Keywords }>;
  readonly delete_object: Fn<Use, { container_name: string; object_name: string; profile: string; "**kwargs"?: Keywords }>;
  readonly download_object: Fn<Use, { container_name: string; object_name: string; destination_path: string; profile: string; overwrite_existing?: boolean; delete_on_failure?: boolean; "**kwargs"?: Keywords }>;
  readonly extra: Fn<Use, { method: string; profile: string; "**kwargs"?: Keywords }>;
  readonly get_container: Fn<Use, { container_name: string; profile: string; "**kwargs"?: Keywords }>;
  readonly get_container_object: Fn<Use, { container_name: string; object_name: string; profile: string; "**kwargs"?: Keywords }>;
  readonly list_container_objects: Fn<Use, { container_name: string; profile: string; "**kwargs"?: Keywords }>;
  readonly list_containers: Fn<Use, { profile: string; "**kwargs"?: Keywords }>;
  readonly upload_object: Fn<Use, { file_path: string; container_name: string; object_name: string; profile: string; extra?: Value; verify_hash?: boolean; headers?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `logadm` as Salt 3006 has them, where not all do. */
export interface Logadm3006<Use extends FunctionUse> {
  readonly list_conf: Fn<Use, { conf_file?: string; log_file?: string; include_unset?: boolean }>;
  readonly remove: Fn<Use, { name: Value; conf_file?: string }>;
  readonly rotate: Fn<Use, { name: string; pattern?: string; conf_file?: string; "**kwargs"?: Keywords }>;
  readonly show_args: Fn<Use>;
  readonly show_conf: Fn<Use, { conf_file?: string; name?: string }>;
}

/** Functions of `lvs` as Salt 3006 has them, where not all do. */
export interface Lvs3006<Use extends FunctionUse> {
  readonly add_server: Fn<Use, { protocol?: Value; service_address?: Value; server_address?: Value; packet_forward_method?: string; weight?: number; "**kwargs"?: Keywords }>;
  readonly add_service: Fn<Use, { protocol?: Value; service_address?: Value; scheduler?: string }>;
  readonly check_server: Fn<Use, { protocol?: Value; service_address?: Value; server_address?: Value; "**kwargs"?: Keywords }>;
  readonly check_service: Fn<Use, { protocol?: Value; service_address?: Value; "**kwargs"?: Keywords }>;
  readonly clear: Fn<Use>;
  readonly delete_server: Fn<Use, { protocol?: Value; service_address?: Value; server_address?: Value }>;
  readonly delete_service: Fn<Use, { protocol?: Value; service_address?: Value }>;
  readonly edit_server: Fn<Use, { protocol?: Value; service_address?: Value; server_address?: Value; packet_forward_method?: Value; weight?: Value; "**kwargs"?: Keywords }>;
  readonly edit_service: Fn<Use, { protocol?: Value; service_address?: Value; scheduler?: Value }>;
  readonly get_rules: Fn<Use>;
  readonly list: Fn<Use, { protocol?: Value; service_address?: Value }>;
  readonly zero: Fn<Use, { protocol?: Value; service_address?: Value }>;
}

/** Functions of `lxc` as Salt 3006 has them, where not all do. */
export interface Lxc3006<Use extends FunctionUse> {
  readonly add_veth: Fn<Use, { name: string; interface_name: string; bridge?: string; path?: Value }>;
  readonly apply_network_profile: Fn<Use, { name: Value; network_profile: Value; nic_opts?: Value; path?: string }>;
  readonly attachable: Fn<Use, { name: Value; path?: string }>;
  readonly bootstrap: Fn<Use, { name: Value; config?: Value; approve_key?: boolean; install?: boolean; pub_key?: Value; priv_key?: Value; bootstrap_url?: string; force_install?: boolean; unconditional_install?: boolean; path?: string; bootstrap_delay?: Value; bootstrap_args?: Value; bootstrap_shell?: Value }>;
  readonly clone: Fn<Use, { name: string; orig: string; profile?: Value; network_profile?: Value; nic_opts?: Value; "**kwargs"?: Keywords }>;
  readonly cloud_init: Fn<Use, { name: Value; vm_?: Value; "**kwargs"?: Keywords }>;
  readonly cloud_init_interface: Fn<Use, { name: string; vm_?: Value; "**kwargs"?: Keywords }>;
  readonly copy_to: Fn<Use, { name: Value; source: Value; dest: Value; overwrite?: boolean; makedirs?: boolean; path?: string }>;
  readonly cp: Fn<Use, { name: Value; source: Value; dest: Value; overwrite?: boolean; makedirs?: boolean; path?: string }>;
  readonly create: Fn<Use, { name: string; config?: Value; profile?: Value; network_profile?: Value; nic_opts?: Value; "**kwargs"?: Keywords }>;
  readonly destroy: Fn<Use, { name: Value; stop?: boolean; path?: string }>;
  readonly edit_conf: Fn<Use, { conf_file: Value; out_format?: string | readonly Value[]; read_only?: boolean; lxc_config?: Value; "**kwargs"?: Keywords }>;
  readonly exists: Fn<Use, { name: Value; path?: string }>;
  readonly freeze: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly get_container_profile: Fn<Use, { name?: Value; "**kwargs"?: Keywords }>;
  readonly get_network_profile: Fn<Use, { name?: Value; "**kwargs"?: Keywords }>;
  readonly get_parameter: Fn<Use, { name: Value; parameter: Value; path?: string }>;
  readonly get_pid: Fn<Use, { name: Value; path?: Value }>;
  readonly get_root_path: Fn<Use, { path: Value }>;
  readonly images: Fn<Use, { dist?: Value }>;
  readonly info: Fn<Use, { name: Value; path?: string }>;
  readonly init: Fn<Use, { name: string; config?: Value; cpuset?: Value; cpushare?: Value; memory?: Value; profile?: Value; network_profile?: Value; nic_opts?: Value; cpu?: Value; autostart?: boolean; password?: string; password_encrypted?: boolean; users?: Value; dnsservers?: Value; searchdomains?: Value; bridge?: Value; gateway?: Value; pub_key?: Value; priv_key?: Value; force_install?: boolean; unconditional_install?: boolean; bootstrap_delay?: Value; bootstrap_args?: Value; bootstrap_shell?: Value; bootstrap_url?: Value; "**kwargs"?: Keywords }>;
  readonly list: Fn<Use, { extra?: boolean; limit?: Value; path?: string }>;
  readonly ls: Fn<Use, { active?: boolean; cache?: boolean; path?: string }>;
  readonly read_conf: Fn<Use, { conf_file: Value; out_format?: string | readonly Value[] }>;
  readonly reboot: Fn<Use, { name: Value; path?: string }>;
  readonly reconfigure: Fn<Use, { name: string; cpu?: Value; cpuset?: Value; cpushare?: Value; memory?: Value; profile?: Value; network_profile?: Value; nic_opts?: Value; bridge?: Value; gateway?: Value; autostart?: Value; utsname?: Value; rootfs?: Value; path?: string; "**kwargs"?: Keywords }>;
  readonly remove: Fn<Use, { name: Value; stop?: boolean; path?: string }>;
  readonly restart: Fn<Use, { name: string; path?: string; lxc_config?: string; force?: boolean }>;
  readonly retcode: Fn<Use, { name: string; cmd: Value; no_start?: boolean; preserve_state?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; path?: string; ignore_retcode?: boolean; chroot_fallback?: boolean; keep_env?: string | readonly Value[] }>;
  readonly run: Fn<Use, { name: string; cmd: Value; no_start?: boolean; preserve_state?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; path?: string; ignore_retcode?: boolean; chroot_fallback?: boolean; keep_env?: string | readonly Value[] }>;
  readonly run_all: Fn<Use, { name: string; cmd: Value; no_start?: boolean; preserve_state?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; path?: string; ignore_retcode?: boolean; chroot_fallback?: boolean; keep_env?: string | readonly Value[] }>;
  readonly run_stderr: Fn<Use, { name: string; cmd: Value; no_start?: boolean; preserve_state?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; path?: string; ignore_retcode?: boolean; chroot_fallback?: boolean; keep_env?: string | readonly Value[] }>;
  readonly run_stdout: Fn<Use, { name: string; cmd: Value; no_start?: boolean; preserve_state?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; path?: string; ignore_retcode?: boolean; chroot_fallback?: boolean; keep_env?: string | readonly Value[] }>;
  readonly running_systemd: Fn<Use, { name: Value; cache?: boolean; path?: string }>;
  readonly search_lxc_bridge: Fn<Use>;
  readonly search_lxc_bridges: Fn<Use>;
  readonly set_dns: Fn<Use, { name: Value; dnsservers?: Value; searchdomains?: Value; path?: string }>;
  readonly set_parameter: Fn<Use, { name: Value; parameter: Value; value: Value; path?: string }>;
  readonly set_pass: Fn<Use, { name: Value; users: Value; password: string; encrypted?: boolean; path?: string }>;
  readonly set_password: Fn<Use, { name: Value; users: Value; password: string; encrypted?: boolean; path?: string }>;
  readonly start: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly state: Fn<Use, { name: Value; path?: string }>;
  readonly stop: Fn<Use, { name: Value; kill?: boolean; path?: string; use_vt?: Value }>;
  readonly systemd_running_state: Fn<Use, { name: Value; path?: string }>;
  readonly templates: Fn<Use>;
  readonly test_bare_started_state: Fn<Use, { name: Value; path?: string }>;
  readonly test_sd_started_state: Fn<Use, { name: Value; path?: string }>;
  readonly unfreeze: Fn<Use, { name: Value; path?: string; use_vt?: Value }>;
  readonly update_lxc_conf: Fn<Use, { name: Value; lxc_conf: Value; lxc_conf_unset: Value; path?: string }>;
  readonly version: Fn<Use>;
  readonly wait_started: Fn<Use, { name: Value; path?: string; timeout?: number | string }>;
  readonly write_conf: Fn<Use, { conf_file: Value; conf: Value }>;
}

/** Functions of `lxd` as Salt 3006 has them, where not all do. */
export interface Lxd3006<Use extends FunctionUse> {
  readonly authenticate: Fn<Use, { remote_addr: string; password: string; cert: Value; key: Value; verify_cert?: boolean }>;
  readonly config_get: Fn<Use, { key: Value }>;
  readonly config_set: Fn<Use, { key: Value; value: Value }>;
  readonly container_config_delete: Fn<Use, { name: string; config_key: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_config_get: Fn<Use, { name: string; config_key: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_config_set: Fn<Use, { name: string; config_key: Value; config_value: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_create: Fn<Use, { name: string; source: Value; profiles?: Value; config?: Value; devices?: Value; architecture?: string; ephemeral?: boolean; wait?: boolean; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_delete: Fn<Use, { name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_device_add: Fn<Use, { name: string; device_name: Value; device_type?: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean; "**kwargs"?: Keywords }>;
  readonly container_device_delete: Fn<Use, { name: string; device_name: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_device_get: Fn<Use, { name: string; device_name: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_execute: Fn<Use, { name: string; cmd: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_file_get: Fn<Use, { name: string; src: Value; dst: Value; overwrite?: boolean; mode?: Value; uid?: Value; gid?: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_file_put: Fn<Use, { name: string; src: Value; dst: Value; recursive?: boolean; overwrite?: boolean; mode?: Value; uid?: Value; gid?: Value; saltenv?: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_freeze: Fn<Use, { name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_get: Fn<Use, { name?: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_list: Fn<Use, { list_names?: boolean; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_migrate: Fn<Use, { name: string; stop_and_start?: boolean; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean; src_remote_addr?: Value; src_cert?: Value; src_key?: Value; src_verify_cert?: Value }>;
  readonly container_rename: Fn<Use, { name: string; newname: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_restart: Fn<Use, { name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_start: Fn<Use, { name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_state: Fn<Use, { name?: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_stop: Fn<Use, { name: string; timeout?: number | string; force?: boolean; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly container_unfreeze: Fn<Use, { name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly image_alias_add: Fn<Use, { image: Value; alias: Value; description?: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly image_alias_delete: Fn<Use, { image: Value; alias: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly image_copy_lxd: Fn<Use, { source: Value; src_remote_addr: string; src_cert: Value; src_key: Value; src_verify_cert: boolean; remote_addr: Value; cert: Value; key: Value; verify_cert?: boolean; aliases?: Value; public?: Value; auto_update?: Value }>;
  readonly image_delete: Fn<Use, { image: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly image_from_file: Fn<Use, { filename: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean; aliases?: Value; public?: boolean; saltenv?: string }>;
  readonly image_from_simplestreams: Fn<Use, { server: Value; alias: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean; aliases?: Value; public?: boolean; auto_update?: boolean }>;
  readonly image_from_url: Fn<Use, { url: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean; aliases?: Value; public?: boolean; auto_update?: boolean }>;
  readonly image_get: Fn<Use, { fingerprint: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly image_get_by_alias: Fn<Use, { alias: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly image_list: Fn<Use, { list_aliases?: boolean; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly init: Fn<Use, { storage_backend?: string; trust_password?: string; network_address?: Value; network_port?: Value; storage_create_device?: Value; storage_create_loop?: Value; storage_pool?: Value }>;
  readonly normalize_input_values: Fn<Use, { config: Value; devices: Value }>;
  readonly profile_config_delete: Fn<Use, { name: string; config_key: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly profile_config_get: Fn<Use, { name: string; config_key: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly profile_config_set: Fn<Use, { name: string; config_key: Value; config_value: Value; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly profile_create: Fn<Use, { name: string; config?: Value; devices?: Value; description?: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly profile_delete: Fn<Use, { name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly profile_device_delete: Fn<Use, { name: string; device_name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly profile_device_get: Fn<Use, { name: string; device_name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly profile_device_set: Fn<Use, { name: string; device_name: string; device_type?: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean; "**kwargs"?: Keywords }>;
  readonly profile_get: Fn<Use, { name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly profile_list: Fn<Use, { list_names?: boolean; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly pylxd_client_get: Fn<Use, { remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly pylxd_save_object: Fn<Use, { obj: Value }>;
  readonly pylxd_version: Fn<Use>;
  readonly snapshots_all: Fn<Use, { container: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly snapshots_create: Fn<Use, { container: string; name?: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly snapshots_delete: Fn<Use, { container: string; name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly snapshots_get: Fn<Use, { container: string; name: string; remote_addr?: string; cert?: Value; key?: Value; verify_cert?: boolean }>;
  readonly sync_config_devices: Fn<Use, { obj: Value; newconfig: Value; newdevices: Value; test?: boolean }>;
  readonly version: Fn<Use>;
}

/** Functions of `makeconf` as Salt 3006 has them, where not all do. */
export interface Makeconf3006<Use extends FunctionUse> {
  readonly append_cflags: Fn<Use, { value: Value }>;
  readonly append_cxxflags: Fn<Use, { value: Value }>;
  readonly append_emerge_default_opts: Fn<Use, { value: Value }>;
  readonly append_features: Fn<Use, { value: Value }>;
  readonly append_gentoo_mirrors: Fn<Use, { value: Value }>;
  readonly append_makeopts: Fn<Use, { value: Value }>;
  readonly append_var: Fn<Use, { var: Value; value: Value }>;
  readonly cflags_contains: Fn<Use, { value: Value }>;
  readonly chost_contains: Fn<Use, { value: Value }>;
  readonly cxxflags_contains: Fn<Use, { value: Value }>;
  readonly emerge_default_opts_contains: Fn<Use, { value: Value }>;
  readonly features_contains: Fn<Use, { value: Value }>;
  readonly gentoo_mirrors_contains: Fn<Use, { value: Value }>;
  readonly get_cflags: Fn<Use>;
  readonly get_chost: Fn<Use>;
  readonly get_cxxflags: Fn<Use>;
  readonly get_emerge_default_opts: Fn<Use>;
  readonly get_features: Fn<Use>;
  readonly get_gentoo_mirrors: Fn<Use>;
  readonly get_makeopts: Fn<Use>;
  readonly get_sync: Fn<Use>;
  readonly get_var: Fn<Use, { var: Value }>;
  readonly makeopts_contains: Fn<Use, { value: Value }>;
  readonly remove_var: Fn<Use, { var: Value }>;
  readonly set_cflags: Fn<Use, { value: Value }>;
  readonly set_chost: Fn<Use, { value: Value }>;
  readonly set_cxxflags: Fn<Use, { value: Value }>;
  readonly set_emerge_default_opts: Fn<Use, { value: Value }>;
  readonly set_gentoo_mirrors: Fn<Use, { value: Value }>;
  readonly set_makeopts: Fn<Use, { value: Value }>;
  readonly set_sync: Fn<Use, { value: Value }>;
  readonly set_var: Fn<Use, { var: Value; value: Value }>;
  readonly sync_contains: Fn<Use, { value: Value }>;
  readonly trim_cflags: Fn<Use, { value: Value }>;
  readonly trim_cxxflags: Fn<Use, { value: Value }>;
  readonly trim_emerge_default_opts: Fn<Use, { value: Value }>;
  readonly trim_features: Fn<Use, { value: Value }>;
  readonly trim_gentoo_mirrors: Fn<Use, { value: Value }>;
  readonly trim_makeopts: Fn<Use, { value: Value }>;
  readonly trim_var: Fn<Use, { var: Value; value: Value }>;
  readonly var_contains: Fn<Use, { var: Value; value: Value }>;
}

/** Functions of `mandrill` as Salt 3006 has them, where not all do. */
export interface Mandrill3006<Use extends FunctionUse> {
  readonly send: Fn<Use, { message: Value; asynchronous?: boolean; ip_pool?: string; send_at?: Value; api_url?: Value; api_version?: Value; api_key?: string }>;
}

/** Functions of `marathon` as Salt 3006 has them, where not all do. */
export interface Marathon3006<Use extends FunctionUse> {
  readonly app: Fn<Use, { id: Value }>;
  readonly apps: Fn<Use>;
  readonly has_app: Fn<Use, { id: Value }>;
  readonly info: Fn<Use>;
  readonly restart_app: Fn<Use, { id: Value; restart?: boolean; force?: boolean }>;
  readonly rm_app: Fn<Use, { id: Value }>;
  readonly update_app: Fn<Use, { id: Value; config: Value }>;
}

/** Functions of `mattermost` as Salt 3006 has them, where not all do. */
export interface Mattermost3006<Use extends FunctionUse> {
  readonly post_message: Fn<Use, { message: Value; channel?: Value; username?: string; api_url?: Value; hook?: Value }>;
}

/** Functions of `mdata` as Salt 3006 has them, where not all do. */
export interface Mdata3006<Use extends FunctionUse> {
  readonly delete: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly get: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly list: Fn<Use>;
  readonly put: Fn<Use, { keyname: Value; val: string }>;
}

/** Functions of `memcached` as Salt 3006 has them, where not all do. */
export interface Memcached3006<Use extends FunctionUse> {
  readonly add: Fn<Use, { key: Value; value: Value; host?: string; port?: number | string; time?: number | string; min_compress_len?: number | string }>;
  readonly decr: Fn<Use, { key: Value; delta?: number; host?: string; port?: number | string }>;
  readonly decrement: Fn<Use, { key: Value; delta?: number; host?: string; port?: number | string }>;
  readonly delete: Fn<Use, { key: Value; host?: string; port?: number | string; time?: number | string }>;
  readonly get: Fn<Use, { key: Value; host?: string; port?: number | string }>;
  readonly incr: Fn<Use, { key: Value; delta?: number; host?: string; port?: number | string }>;
  readonly increment: Fn<Use, { key: Value; delta?: number; host?: string; port?: number | string }>;
  readonly replace: Fn<Use, { key: Value; value: Value; host?: string; port?: number | string; time?: number | string; min_compress_len?: number | string }>;
  readonly set: Fn<Use, { key: Value; value: Value; host?: string; port?: number | string; time?: number | string; min_compress_len?: number | string }>;
  readonly status: Fn<Use, { host?: string; port?: number | string }>;
}

/** Functions of `moby` as Salt 3006 has them, where not all do. */
export interface Moby3006<Use extends FunctionUse> {
  readonly apply: Fn<Use, { name: Value; mods?: Value; "**kwargs"?: Keywords }>;
  readonly build: Fn<Use, { path?: string; repository?: Value; tag?: Value; cache?: boolean; rm?: boolean; api_response?: boolean; fileobj?: Value; dockerfile?: Value; buildargs?: Value }>;
  readonly call: Fn<Use, { name: Value; function: Value; "**kwargs"?: Keywords }>;
  readonly commit: Fn<Use, { name: Value; repository: Value; tag?: string; message?: Value; author?: Value }>;
  readonly compare_container: Fn<Use, { first: string; second: string; ignore?: Value }>;
  readonly compare_container_networks: Fn<Use, { first: Value; second: Value }>;
  readonly compare_containers: Fn<Use, { first: string; second: string; ignore?: Value }>;
  readonly compare_networks: Fn<Use, { first: Value; second: Value; ignore?: string | readonly Value[] }>;
  readonly connect_container_to_network: Fn<Use, { container: Value; net_id: Value; "**kwargs"?: Keywords }>;
  readonly connected: Fn<Use, { name: Value; verbose?: boolean }>;
  readonly copy_from: Fn<Use, { name: Value; source: string; dest: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly copy_to: Fn<Use, { name: Value; source: Value; dest: Value; exec_driver?: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly cp: Fn<Use, { name: Value; source: string; dest: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly create: Fn<Use, { image: Value; name?: string; start?: boolean; skip_translate?: Value; ignore_collisions?: boolean; validate_ip_addrs?: boolean; client_timeout?: number | string; "**kwargs"?: Keywords }>;
  readonly create_network: Fn<Use, { name: Value; skip_translate?: Value; ignore_collisions?: boolean; validate_ip_addrs?: boolean; client_timeout?: Value; "**kwargs"?: Keywords }>;
  readonly create_volume: Fn<Use, { name: string; driver?: Value; driver_opts?: Value }>;
  readonly dangling: Fn<Use, { prune?: boolean; force?: boolean }>;
  readonly depends: Fn<Use, { name: string }>;
  readonly diff: Fn<Use, { name: Value }>;
  readonly disconnect_all_containers_from_network: Fn<Use, { network_id: Value }>;
  readonly disconnect_container_from_network: Fn<Use, { container: Value; network_id: Value }>;
  readonly exists: Fn<Use, { name: Value }>;
  readonly export: Fn<Use, { name: Value; path: string; overwrite?: boolean; makedirs?: boolean; compression?: Value; "**kwargs"?: Keywords }>;
  readonly freeze: Fn<Use, { name: Value }>;
  readonly get_client_args: Fn<Use, { limit?: Value }>;
  readonly highstate: Fn<Use, { name: Value; saltenv?: string; "**kwargs"?: Keywords }>;
  readonly history: Fn<Use, { name: Value; quiet?: boolean }>;
  readonly images: Fn<Use, { verbose?: boolean; "**kwargs"?: Keywords }>;
  readonly import: Fn<Use, { source: Value; repository: Value; tag?: string; api_response?: boolean }>;
  readonly info: Fn<Use>;
  readonly inspect: Fn<Use, { name: Value }>;
  readonly inspect_container: Fn<Use, { name: Value }>;
  readonly inspect_image: Fn<Use, { name: Value }>;
  readonly inspect_network: Fn<Use, { network_id: Value }>;
  readonly inspect_volume: Fn<Use, { name: string }>;
  readonly kill: Fn<Use, { name: Value }>;
  readonly layers: Fn<Use, { name: Value }>;
  readonly list_containers: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly list_tags: Fn<Use>;
  readonly load: Fn<Use, { path: string; repository?: Value; tag?: Value }>;
  readonly login: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly logout: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly logs: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly networks: Fn<Use, { names?: Value; ids?: Value }>;
  readonly pause: Fn<Use, { name: Value }>;
  readonly pid: Fn<Use, { name: Value }>;
  readonly port: Fn<Use, { name: Value; private_port?: Value }>;
  readonly prune: Fn<Use, { containers?: boolean; networks?: boolean; images?: boolean; build?: boolean; volumes?: boolean; system?: boolean; "**kwargs"?: Keywords }>;
  readonly ps: Fn<Use, { filters?: Value; "**kwargs"?: Keywords }>;
  readonly pull: Fn<Use, { image: Value; insecure_registry?: boolean; api_response?: boolean; client_timeout?: number | string }>;
  readonly push: Fn<Use, { image: Value; insecure_registry?: boolean; api_response?: boolean; client_timeout?: number | string }>;
  readonly remove_network: Fn<Use, { network_id: Value }>;
  readonly remove_volume: Fn<Use, { name: string }>;
  readonly rename: Fn<Use, { name: string; new_name: string }>;
  readonly resolve_image_id: Fn<Use, { name: Value }>;
  readonly resolve_tag: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly restart: Fn<Use, { name: Value; timeout?: number | string }>;
  readonly retcode: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly rm: Fn<Use, { name: Value; force?: boolean; volumes?: boolean; "**kwargs"?: Keywords }>;
  readonly rmi: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly run: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_all: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_container: Fn<Use, { image: Value; name?: Value; skip_translate?: Value; ignore_collisions?: boolean; validate_ip_addrs?: boolean; client_timeout?: Value; bg?: boolean; replace?: boolean; force?: boolean; networks?: Value; "**kwargs"?: Keywords }>;
  readonly run_stderr: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_stdout: Fn<Use, { name: Value; cmd: Value; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly save: Fn<Use, { name: string; path: string; overwrite?: boolean; makedirs?: boolean; compression?: Value; "**kwargs"?: Keywords }>;
  readonly script: Fn<Use, { name: Value; source: string; saltenv?: string; args?: string; template?: string; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; ignore_retcode?: boolean; use_vt?: boolean; keep_env?: Value }>;
  readonly script_retcode: Fn<Use, { name: Value; source: string; saltenv?: string; args?: string; template?: string; exec_driver?: Value; stdin?: Value; python_shell?: boolean; output_loglevel?: string; ignore_retcode?: boolean; use_vt?: boolean; keep_env?: Value }>;
  readonly search: Fn<Use, { name: Value; official?: boolean; trusted?: boolean }>;
  readonly signal: Fn<Use, { name: Value; signal: Value }>;
  readonly sls: Fn<Use, { name: Value; mods?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly sls_build: Fn<Use, { repository: Value; tag?: string; base?: string; mods?: string | readonly Value[]; dryrun?: boolean; "**kwargs"?: Keywords }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly state: Fn<Use, { name: Value }>;
  readonly stop: Fn<Use, { name: Value; timeout?: number | string; "**kwargs"?: Keywords }>;
  readonly tag: Fn<Use, { name: Value; repository: Value; tag?: string; force?: boolean }>;
  readonly top: Fn<Use, { name: Value }>;
  readonly unfreeze: Fn<Use, { name: Value }>;
  readonly unpause: Fn<Use, { name: Value }>;
  readonly version: Fn<Use>;
  readonly volumes: Fn<Use, { filters?: Value }>;
  readonly wait: Fn<Use, { name: Value; ignore_already_stopped?: boolean; fail_on_exit_status?: boolean }>;
}

/** Functions of `modjk` as Salt 3006 has them, where not all do. */
export interface Modjk3006<Use extends FunctionUse> {
  readonly bulk_activate: Fn<Use, { workers: Value; lbn: Value; profile?: string }>;
  readonly bulk_disable: Fn<Use, { workers: Value; lbn: Value; profile?: string }>;
  readonly bulk_recover: Fn<Use, { workers: Value; lbn: Value; profile?: string }>;
  readonly bulk_stop: Fn<Use, { workers: Value; lbn: Value; profile?: string }>;
  readonly dump_config: Fn<Use, { profile?: string }>;
  readonly get_running: Fn<Use, { profile?: string }>;
  readonly lb_edit: Fn<Use, { lbn: Value; settings: Value; profile?: string }>;
  readonly list_configured_members: Fn<Use, { lbn: Value; profile?: string }>;
  readonly recover_all: Fn<Use, { lbn: Value; profile?: string }>;
  readonly reset_stats: Fn<Use, { lbn: Value; profile?: string }>;
  readonly version: Fn<Use, { profile?: string }>;
  readonly worker_activate: Fn<Use, { worker: Value; lbn: Value; profile?: string }>;
  readonly worker_disable: Fn<Use, { worker: Value; lbn: Value; profile?: string }>;
  readonly worker_edit: Fn<Use, { worker: Value; lbn: Value; settings: Value; profile?: string }>;
  readonly worker_recover: Fn<Use, { worker: Value; lbn: Value; profile?: string }>;
  readonly worker_status: Fn<Use, { worker: Value; profile?: string }>;
  readonly worker_stop: Fn<Use, { worker: Value; lbn: Value; profile?: string }>;
  readonly workers: Fn<Use, { profile?: string }>;
}

/** Functions of `mongodb` as Salt 3006 has them, where not all do. */
export interface Mongodb3006<Use extends FunctionUse> {
  readonly collection_create: Fn<Use, { collection: string; user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
  readonly collection_drop: Fn<Use, { collection: string; user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
  readonly collections_list: Fn<Use, { user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
  readonly db_exists: Fn<Use, { name: string; user?: number | string; password?: string; host?: string; port?: number | string; authdb?: Value }>;
  readonly db_list: Fn<Use, { user?: number | string; password?: string; host?: string; port?: number | string; authdb?: Value }>;
  readonly db_remove: Fn<Use, { name: string; user?: number | string; password?: string; host?: string; port?: number | string; authdb?: Value }>;
  readonly find: Fn<Use, { collection: Value; query?: Value; user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
  readonly insert: Fn<Use, { objects: Value; collection: Value; user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
  readonly remove: Fn<Use, { collection: Value; query?: Value; user?: number | string; password?: string; host?: string; port?: number | string; database?: string; w?: number; authdb?: Value }>;
  readonly update_one: Fn<Use, { objects: Value; collection: Value; user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
  readonly user_create: Fn<Use, { name: string; passwd: string; user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value; roles?: Value }>;
  readonly user_exists: Fn<Use, { name: Value; user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
  readonly user_find: Fn<Use, { name: string; user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
  readonly user_grant_roles: Fn<Use, { name: string; roles: Value; database: string; user?: number | string; password?: string; host?: string; port?: number | string; authdb?: Value }>;
  readonly user_list: Fn<Use, { user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
  readonly user_remove: Fn<Use, { name: string; user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
  readonly user_revoke_roles: Fn<Use, { name: Value; roles: Value; database: string; user?: number | string; password?: string; host?: string; port?: number | string; authdb?: Value }>;
  readonly user_roles_exists: Fn<Use, { name: string; roles: Value; database: string; user?: number | string; password?: string; host?: string; port?: number | string; authdb?: Value }>;
  readonly version: Fn<Use, { user?: number | string; password?: string; host?: string; port?: number | string; database?: string; authdb?: Value }>;
}

/** Functions of `monit` as Salt 3006 has them, where not all do. */
export interface Monit3006<Use extends FunctionUse> {
  readonly configtest: Fn<Use>;
  readonly id: Fn<Use, { reset?: boolean }>;
  readonly monitor: Fn<Use, { name: Value }>;
  readonly reload: Fn<Use>;
  readonly restart: Fn<Use, { name: Value }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly status: Fn<Use, { svc_name?: string }>;
  readonly stop: Fn<Use, { name: Value }>;
  readonly summary: Fn<Use, { svc_name?: string }>;
  readonly unmonitor: Fn<Use, { name: Value }>;
  readonly validate: Fn<Use>;
  readonly version: Fn<Use>;
}

/** Functions of `moosefs` as Salt 3006 has them, where not all do. */
export interface Moosefs3006<Use extends FunctionUse> {
  readonly dirinfo: Fn<Use, { path: Value; opts?: Value }>;
  readonly fileinfo: Fn<Use, { path: Value }>;
  readonly getgoal: Fn<Use, { path: Value; opts?: Value }>;
  readonly mounts: Fn<Use>;
}

/** Functions of `mssql` as Salt 3006 has them, where not all do. */
export interface Mssql3006<Use extends FunctionUse> {
  readonly db_create: Fn<Use, { database: Value; containment?: string; new_database_options?: Value; "**kwargs"?: Keywords }>;
  readonly db_exists: Fn<Use, { database_name: Value; "**kwargs"?: Keywords }>;
  readonly db_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly db_remove: Fn<Use, { database_name: Value; "**kwargs"?: Keywords }>;
  readonly login_create: Fn<Use, { login: Value; new_login_password?: Value; new_login_domain?: string; new_login_roles?: Value; new_login_options?: Value; "**kwargs"?: Keywords }>;
  readonly login_exists: Fn<Use, { login: Value; domain?: string; "**kwargs"?: Keywords }>;
  readonly login_remove: Fn<Use, { login: Value; "**kwargs"?: Keywords }>;
  readonly role_create: Fn<Use, { role: Value; owner?: Value; grants?: Value; "**kwargs"?: Keywords }>;
  readonly role_exists: Fn<Use, { role: Value; "**kwargs"?: Keywords }>;
  readonly role_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly role_remove: Fn<Use, { role: Value; "**kwargs"?: Keywords }>;
  readonly tsql_query: Fn<Use, { query: Value; "**kwargs"?: Keywords }>;
  readonly user_create: Fn<Use, { username: string; login?: Value; domain?: string; database?: Value; roles?: Value; options?: Value; "**kwargs"?: Keywords }>;
  readonly user_exists: Fn<Use, { username: string; domain?: string; database?: Value; "**kwargs"?: Keywords }>;
  readonly user_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly user_remove: Fn<Use, { username: string; "**kwargs"?: Keywords }>;
  readonly version: Fn<Use, { "**kwargs"?: Keywords }>;
}

/** Functions of `msteams` as Salt 3006 has them, where not all do. */
export interface Msteams3006<Use extends FunctionUse> {
  readonly post_card: Fn<Use, { message: Value; hook_url?: Value; title?: Value; theme_color?: Value }>;
}

/** Functions of `munin` as Salt 3006 has them, where not all do. */
export interface Munin3006<Use extends FunctionUse> {
  readonly list_plugins: Fn<Use>;
  readonly run: Fn<Use, { plugins: Value }>;
  readonly run_all: Fn<Use>;
}

/** Functions of `nagios` as Salt 3006 has them, where not all do. */
export interface Nagios3006<Use extends FunctionUse> {
  readonly list_plugins: Fn<Use>;
  readonly retcode: Fn<Use, { plugin: Value; args?: string; key_name?: Value }>;
  readonly retcode_pillar: Fn<Use, { pillar_name: Value }>;
  readonly run: Fn<Use, { plugin: Value; args?: string }>;
  readonly run_all: Fn<Use, { plugin: Value; args?: string }>;
  readonly run_all_pillar: Fn<Use, { pillar_name: Value }>;
  readonly run_pillar: Fn<Use, { pillar_name: Value }>;
}

/** Functions of `nagios_rpc` as Salt 3006 has them, where not all do. */
export interface NagiosRpc3006<Use extends FunctionUse> {
  readonly host_status: Fn<Use, { hostname?: string; "**kwargs"?: Keywords }>;
  readonly service_status: Fn<Use, { hostname?: string; service?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `namecheap_domains` as Salt 3006 has them, where not all do. */
export interface NamecheapDomains3006<Use extends FunctionUse> {
  readonly check: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly create: Fn<Use, { domain_name: Value; years: number | string; "**kwargs"?: Keywords }>;
  readonly get_info: Fn<Use, { domain_name: string }>;
  readonly get_list: Fn<Use, { list_type?: Value; search_term?: Value; page?: number | string; page_size?: number | string; sort_by?: Value }>;
  readonly get_tld_list: Fn<Use>;
  readonly reactivate: Fn<Use, { domain_name: Value }>;
  readonly renew: Fn<Use, { domain_name: Value; years: number | string; promotion_code?: Value }>;
}

/** Functions of `namecheap_domains_dns` as Salt 3006 has them, where not all do. */
export interface NamecheapDomainsDns3006<Use extends FunctionUse> {
  readonly get_hosts: Fn<Use, { sld: Value; tld: Value }>;
  readonly get_list: Fn<Use, { sld: Value; tld: Value }>;
  readonly set_custom: Fn<Use, { sld: Value; tld: Value; nameservers: Value }>;
  readonly set_default: Fn<Use, { sld: Value; tld: Value }>;
  readonly set_hosts: Fn<Use, { sld: Value; tld: Value; hosts: Value }>;
}

/** Functions of `namecheap_domains_ns` as Salt 3006 has them, where not all do. */
export interface NamecheapDomainsNs3006<Use extends FunctionUse> {
  readonly create: Fn<Use, { sld: Value; tld: Value; nameserver: Value; ip: Value }>;
  readonly delete: Fn<Use, { sld: Value; tld: Value; nameserver: Value }>;
  readonly get_info: Fn<Use, { sld: Value; tld: Value; nameserver: Value }>;
  readonly update: Fn<Use, { sld: Value; tld: Value; nameserver: Value; old_ip: Value; new_ip: Value }>;
}

/** Functions of `namecheap_ssl` as Salt 3006 has them, where not all do. */
export interface NamecheapSsl3006<Use extends FunctionUse> {
  readonly activate: Fn<Use, { csr_file: string; certificate_id: Value; web_server_type: Value; approver_email?: Value; http_dc_validation?: boolean; "**kwargs"?: Keywords }>;
  readonly create: Fn<Use, { years: number | string; certificate_type: Value; promotion_code?: Value; sans_to_add?: number | string }>;
  readonly get_info: Fn<Use, { certificate_id: Value; returncertificate?: boolean; returntype?: Value }>;
  readonly get_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly parse_csr: Fn<Use, { csr_file: string; certificate_type: Value; http_dc_validation?: boolean }>;
  readonly reissue: Fn<Use, { csr_file: string; certificate_id: Value; web_server_type: Value; approver_email?: Value; http_dc_validation?: boolean; "**kwargs"?: Keywords }>;
  readonly renew: Fn<Use, { years: number | string; certificate_id: Value; certificate_type: Value; promotion_code?: Value }>;
}

/** Functions of `namecheap_users` as Salt 3006 has them, where not all do. */
export interface NamecheapUsers3006<Use extends FunctionUse> {
  readonly check_balances: Fn<Use, { minimum?: number }>;
  readonly get_balances: Fn<Use>;
}

/** Functions of `netbox` as Salt 3006 has them, where not all do. */
export interface Netbox3006<Use extends FunctionUse> {
  readonly create_circuit: Fn<Use, { name: string; provider_id: Value; circuit_type: string; description?: string }>;
  readonly create_circuit_provider: Fn<Use, { name: string; asn?: Value }>;
  readonly create_circuit_termination: Fn<Use, { circuit: string; interface: string; device: string; speed: Value; xconnect_id?: Value; term_side?: string }>;
  readonly create_circuit_type: Fn<Use, { name: string }>;
  readonly create_device: Fn<Use, { name: string; role: string; model: string; manufacturer: string; site: string }>;
  readonly create_device_role: Fn<Use, { role: string; color: Value }>;
  readonly create_device_type: Fn<Use, { model: string; manufacturer: string }>;
  readonly create_interface: Fn<Use, { device_name: string; interface_name: string; mac_address?: string; description?: string; enabled?: boolean | string; lag?: boolean; lag_parent?: string; form_factor?: Value }>;
  readonly create_interface_connection: Fn<Use, { interface_a: Value; interface_b: Value }>;
  readonly create_inventory_item: Fn<Use, { device_name: string; item_name: string; manufacturer_name?: string; serial?: string; part_id?: number | string; description?: string }>;
  readonly create_ipaddress: Fn<Use, { ip_address: Value; family: Value; device?: string; interface?: string }>;
  readonly create_manufacturer: Fn<Use, { name: string }>;
  readonly create_platform: Fn<Use, { platform: string }>;
  readonly create_site: Fn<Use, { site: string }>;
  readonly delete_interface: Fn<Use, { device_name: string; interface_name: string }>;
  readonly delete_inventory_item: Fn<Use, { item_id: Value }>;
  readonly delete_ipaddress: Fn<Use, { ipaddr_id: Value }>;
  readonly filter: Fn<Use, { app: string; endpoint: string; "**kwargs"?: Keywords }>;
  readonly get: Fn<Use, { app: string; endpoint: string; id?: Value; "**kwargs"?: Keywords }>;
  readonly get_circuit_provider: Fn<Use, { name: string; asn?: Value }>;
  readonly get_interfaces: Fn<Use, { device_name?: string; "**kwargs"?: Keywords }>;
  readonly get_ipaddresses: Fn<Use, { device_name?: string; "**kwargs"?: Keywords }>;
  readonly make_interface_child: Fn<Use, { device_name: string; interface_name: string; parent_name: string }>;
  readonly make_interface_lag: Fn<Use, { device_name: string; interface_name: string }>;
  readonly openconfig_interfaces: Fn<Use, { device_name?: string }>;
  readonly openconfig_lacp: Fn<Use, { device_name?: string }>;
  readonly slugify: Fn<Use, { value: Value }>;
  readonly update_device: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly update_interface: Fn<Use, { device_name: string; interface_name: string; "**kwargs"?: Keywords }>;
}

/** Functions of `netmiko` as Salt 3006 has them, where not all do. */
export interface Netmiko3006<Use extends FunctionUse> {
  readonly call: Fn<Use, { method: string; "**kwargs"?: Keywords }>;
  readonly commit: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly enter_config_mode: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly exit_config_mode: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_connection: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly multi_call: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly send_command: Fn<Use, { command_string: Value; "**kwargs"?: Keywords }>;
  readonly send_command_timing: Fn<Use, { command_string: Value; "**kwargs"?: Keywords }>;
  readonly send_config: Fn<Use, { config_file?: Value; config_commands?: Value; template_engine?: string; commit?: boolean; context?: Value; defaults?: Value; saltenv?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `netscaler` as Salt 3006 has them, where not all do. */
export interface Netscaler3006<Use extends FunctionUse> {
  readonly server_add: Fn<Use, { s_name: Value; s_ip: Value; s_state?: Value; "**kwargs"?: Keywords }>;
  readonly server_delete: Fn<Use, { s_name: Value; "**kwargs"?: Keywords }>;
  readonly server_disable: Fn<Use, { s_name: Value; "**kwargs"?: Keywords }>;
  readonly server_enable: Fn<Use, { s_name: Value; "**kwargs"?: Keywords }>;
  readonly server_enabled: Fn<Use, { s_name: Value; "**kwargs"?: Keywords }>;
  readonly server_exists: Fn<Use, { s_name: Value; ip?: Value; s_state?: Value; "**kwargs"?: Keywords }>;
  readonly server_update: Fn<Use, { s_name: Value; s_ip: Value; "**kwargs"?: Keywords }>;
  readonly service_disable: Fn<Use, { s_name: Value; s_delay?: Value; "**kwargs"?: Keywords }>;
  readonly service_enable: Fn<Use, { s_name: Value; "**kwargs"?: Keywords }>;
  readonly service_exists: Fn<Use, { s_name: Value; "**kwargs"?: Keywords }>;
  readonly service_up: Fn<Use, { s_name: Value; "**kwargs"?: Keywords }>;
  readonly servicegroup_add: Fn<Use, { sg_name: Value; sg_type?: string; "**kwargs"?: Keywords }>;
  readonly servicegroup_delete: Fn<Use, { sg_name: Value; "**kwargs"?: Keywords }>;
  readonly servicegroup_exists: Fn<Use, { sg_name: Value; sg_type?: Value; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_add: Fn<Use, { sg_name: Value; s_name: Value; s_port: Value; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_delete: Fn<Use, { sg_name: Value; s_name: Value; s_port: Value; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_disable: Fn<Use, { sg_name: Value; s_name: Value; s_port: Value; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_enable: Fn<Use, { sg_name: Value; s_name: Value; s_port: Value; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_exists: Fn<Use, { sg_name: Value; s_name: Value; s_port?: Value; "**kwargs"?: Keywords }>;
  readonly servicegroup_server_up: Fn<Use, { sg_name: Value; s_name: Value; s_port: Value; "**kwargs"?: Keywords }>;
  readonly vserver_add: Fn<Use, { v_name: Value; v_ip: Value; v_port: Value; v_type: Value; "**kwargs"?: Keywords }>;
  readonly vserver_delete: Fn<Use, { v_name: Value; "**kwargs"?: Keywords }>;
  readonly vserver_exists: Fn<Use, { v_name: Value; v_ip?: Value; v_port?: Value; v_type?: Value; "**kwargs"?: Keywords }>;
  readonly vserver_servicegroup_add: Fn<Use, { v_name: Value; sg_name: Value; "**kwargs"?: Keywords }>;
  readonly vserver_servicegroup_delete: Fn<Use, { v_name: Value; sg_name: Value; "**kwargs"?: Keywords }>;
  readonly vserver_servicegroup_exists: Fn<Use, { v_name: Value; sg_name: Value; "**kwargs"?: Keywords }>;
  readonly vserver_sslcert_add: Fn<Use, { v_name: Value; sc_name: Value; "**kwargs"?: Keywords }>;
  readonly vserver_sslcert_delete: Fn<Use, { v_name: Value; sc_name: Value; "**kwargs"?: Keywords }>;
  readonly vserver_sslcert_exists: Fn<Use, { v_name: Value; sc_name: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `nexus` as Salt 3006 has them, where not all do. */
export interface Nexus3006<Use extends FunctionUse> {
  readonly get_latest_release: Fn<Use, { nexus_url: string; repository: Value; group_id: number | string; artifact_id: Value; packaging: Value; target_dir?: string; target_file?: Value; classifier?: Value; username?: string; password?: string }>;
  readonly get_latest_snapshot: Fn<Use, { nexus_url: string; repository: Value; group_id: number | string; artifact_id: Value; packaging: Value; target_dir?: string; target_file?: Value; classifier?: Value; username?: string; password?: string }>;
  readonly get_release: Fn<Use, { nexus_url: string; repository: Value; group_id: number | string; artifact_id: Value; packaging: Value; version: Value; target_dir?: string; target_file?: Value; classifier?: Value; username?: string; password?: string }>;
  readonly get_snapshot: Fn<Use, { nexus_url: string; repository: Value; group_id: number | string; artifact_id: Value; packaging: Value; version: Value; snapshot_version?: Value; target_dir?: string; target_file?: Value; classifier?: Value; username?: string; password?: string }>;
  readonly get_snapshot_version_string: Fn<Use, { nexus_url: string; repository: Value; group_id: number | string; artifact_id: Value; packaging: Value; version: Value; classifier?: Value; username?: string; password?: string }>;
}

/** Functions of `nginx` as Salt 3006 has them, where not all do. */
export interface Nginx3006<Use extends FunctionUse> {
  readonly build_info: Fn<Use>;
  readonly configtest: Fn<Use>;
  readonly signal: Fn<Use, { signal?: Value }>;
  readonly status: Fn<Use, { url?: string }>;
  readonly version: Fn<Use>;
}

/** Functions of `nspawn` as Salt 3006 has them, where not all do. */
export interface Nspawn3006<Use extends FunctionUse> {
  readonly bootstrap_container: Fn<Use, { name: Value; dist?: Value; version?: Value }>;
  readonly bootstrap_salt: Fn<Use, { name: Value; config?: Value; approve_key?: boolean; install?: boolean; pub_key?: Value; priv_key?: Value; bootstrap_url?: Value; force_install?: boolean; unconditional_install?: boolean; bootstrap_delay?: Value; bootstrap_args?: Value; bootstrap_shell?: Value }>;
  readonly copy_to: Fn<Use, { name: Value; source: Value; dest: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly cp: Fn<Use, { name: Value; source: Value; dest: Value; overwrite?: boolean; makedirs?: boolean }>;
  readonly destroy: Fn<Use, { name: Value; stop?: boolean }>;
  readonly disable: Fn<Use, { name: Value }>;
  readonly enable: Fn<Use, { name: Value }>;
  readonly exists: Fn<Use, { name: Value }>;
  readonly info: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly list: Fn<Use>;
  readonly list_all: Fn<Use>;
  readonly list_running: Fn<Use>;
  readonly list_stopped: Fn<Use>;
  readonly pid: Fn<Use, { name: Value }>;
  readonly poweroff: Fn<Use, { name: Value }>;
  readonly pull_dkr: Fn<Use, { url: string; name: string; index: string }>;
  readonly pull_docker: Fn<Use, { url: string; name: string; index: string }>;
  readonly pull_raw: Fn<Use, { url: string; name: string; verify?: boolean }>;
  readonly pull_tar: Fn<Use, { url: string; name: string; verify?: boolean }>;
  readonly reboot: Fn<Use, { name: Value; kill?: boolean }>;
  readonly remove: Fn<Use, { name: Value; stop?: boolean }>;
  readonly restart: Fn<Use, { name: Value }>;
  readonly retcode: Fn<Use, { name: string; cmd: Value; no_start?: boolean; preserve_state?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run: Fn<Use, { name: string; cmd: Value; no_start?: boolean; preserve_state?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_all: Fn<Use, { name: string; cmd: Value; no_start?: boolean; preserve_state?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_stderr: Fn<Use, { name: string; cmd: Value; no_start?: boolean; preserve_state?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly run_stdout: Fn<Use, { name: string; cmd: Value; no_start?: boolean; preserve_state?: boolean; stdin?: Value; python_shell?: boolean; output_loglevel?: string; use_vt?: boolean; ignore_retcode?: boolean; keep_env?: Value }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly state: Fn<Use, { name: Value }>;
  readonly stop: Fn<Use, { name: Value; kill?: boolean }>;
  readonly terminate: Fn<Use, { name: Value }>;
}

/** Functions of `omapi` as Salt 3006 has them, where not all do. */
export interface Omapi3006<Use extends FunctionUse> {
  readonly add_host: Fn<Use, { mac: Value; name?: Value; ip?: Value; ddns?: boolean; group?: number | string; supersede_host?: boolean }>;
  readonly delete_host: Fn<Use, { mac?: Value; name?: Value }>;
}

/** Functions of `openscap` as Salt 3006 has them, where not all do. */
export interface Openscap3006<Use extends FunctionUse> {
  readonly xccdf: Fn<Use, { params: Value }>;
}

/** Functions of `openstack_config` as Salt 3006 has them, where not all do. */
export interface OpenstackConfig3006<Use extends FunctionUse> {
  readonly delete: Fn<Use, { filename: string; section: Value; parameter: Value }>;
  readonly get: Fn<Use, { filename: string; section: Value; parameter: Value }>;
  readonly set: Fn<Use, { filename: string; section: Value; parameter: Value; value: Value }>;
}

/** Functions of `openstack_mng` as Salt 3006 has them, where not all do. */
export interface OpenstackMng3006<Use extends FunctionUse> {
  readonly restart_service: Fn<Use, { service_name: Value; minimum_running_time?: Value }>;
  readonly start_service: Fn<Use, { service_name: Value }>;
  readonly stop_service: Fn<Use, { service_name: Value }>;
}

/** Functions of `openvswitch` as Salt 3006 has them, where not all do. */
export interface Openvswitch3006<Use extends FunctionUse> {
  readonly bridge_create: Fn<Use, { br: Value; may_exist?: boolean; parent?: Value; vlan?: Value }>;
  readonly bridge_delete: Fn<Use, { br: Value; if_exists?: boolean }>;
  readonly bridge_exists: Fn<Use, { br: Value }>;
  readonly bridge_list: Fn<Use>;
  readonly bridge_to_parent: Fn<Use, { br: Value }>;
  readonly bridge_to_vlan: Fn<Use, { br: Value }>;
  readonly db_get: Fn<Use, { table: Value; record: Value; column: Value; if_exists?: boolean }>;
  readonly db_set: Fn<Use, { table: Value; record: Value; column: Value; value: Value; if_exists?: boolean }>;
  readonly interface_get_options: Fn<Use, { port: number | string }>;
  readonly interface_get_type: Fn<Use, { port: number | string }>;
  readonly port_add: Fn<Use, { br: Value; port: number | string; may_exist?: boolean; internal?: boolean }>;
  readonly port_create_gre: Fn<Use, { br: Value; port: number | string; id: Value; remote: Value }>;
  readonly port_create_vlan: Fn<Use, { br: Value; port: number | string; id: Value; internal?: boolean }>;
  readonly port_create_vxlan: Fn<Use, { br: Value; port: number | string; id: Value; remote: Value; dst_port?: Value }>;
  readonly port_get_tag: Fn<Use, { port: number | string }>;
  readonly port_list: Fn<Use, { br: Value }>;
  readonly port_remove: Fn<Use, { br: Value; port: number | string; if_exists?: boolean }>;
}

/** Functions of `opsgenie` as Salt 3006 has them, where not all do. */
export interface Opsgenie3006<Use extends FunctionUse> {
  readonly post_data: Fn<Use, { api_key?: string; name?: string; reason?: Value; action_type?: Value }>;
}

/** Functions of `pagerduty` as Salt 3006 has them, where not all do. */
export interface Pagerduty3006<Use extends FunctionUse> {
  readonly create_event: Fn<Use, { service_key?: Value; description?: Value; details?: Value; incident_key?: Value; profile?: Value }>;
  readonly list_escalation_policies: Fn<Use, { profile?: Value; api_key?: string }>;
  readonly list_incidents: Fn<Use, { profile?: Value; api_key?: string }>;
  readonly list_maintenance_windows: Fn<Use, { profile?: Value; api_key?: string }>;
  readonly list_policies: Fn<Use, { profile?: Value; api_key?: string }>;
  readonly list_schedules: Fn<Use, { profile?: Value; api_key?: string }>;
  readonly list_services: Fn<Use, { profile?: Value; api_key?: string }>;
  readonly list_users: Fn<Use, { profile?: Value; api_key?: string }>;
  readonly list_windows: Fn<Use, { profile?: Value; api_key?: string }>;
}

/** Functions of `pagerduty_util` as Salt 3006 has them, where not all do. */
export interface PagerdutyUtil3006<Use extends FunctionUse> {
  readonly create_or_update_resource: Fn<Use, { resource_name: Value; identifier_fields: Value; data: Value; diff?: Value; profile?: string; subdomain?: Value; api_key?: string }>;
  readonly delete_resource: Fn<Use, { resource_name: Value; key: Value; identifier_fields: Value; profile?: string; subdomain?: Value; api_key?: string }>;
  readonly get_escalation_policies: Fn<Use, { profile?: string; subdomain?: Value; api_key?: string }>;
  readonly get_resource: Fn<Use, { resource_name: Value; key: Value; identifier_fields: Value; profile?: string; subdomain?: Value; api_key?: string }>;
  readonly get_schedules: Fn<Use, { profile?: string; subdomain?: Value; api_key?: string }>;
  readonly get_services: Fn<Use, { profile?: string; subdomain?: Value; api_key?: string }>;
  readonly get_users: Fn<Use, { profile?: string; subdomain?: Value; api_key?: string }>;
  readonly resource_absent: Fn<Use, { resource: Value; identifier_fields: Value; profile?: string; subdomain?: Value; api_key?: string; "**kwargs"?: Keywords }>;
  readonly resource_present: Fn<Use, { resource: Value; identifier_fields: Value; diff?: Value; profile?: string; subdomain?: Value; api_key?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `parallels` as Salt 3006 has them, where not all do. */
export interface Parallels3006<Use extends FunctionUse> {
  readonly clone: Fn<Use, { name: string; new_name: string; linked?: boolean; template?: boolean | string; runas?: string }>;
  readonly delete: Fn<Use, { name: string; runas?: string }>;
  readonly delete_snapshot: Fn<Use, { name: string; snap_name: string; runas?: string; all?: boolean }>;
  readonly exec: Fn<Use, { name: string; command: string; runas?: string }>;
  readonly exists: Fn<Use, { name: string; runas?: string }>;
  readonly list_snapshots: Fn<Use, { name: string; snap_name?: Value; tree?: boolean; names?: boolean; runas?: string }>;
  readonly list_vms: Fn<Use, { name?: string | readonly Value[]; info?: boolean; all?: boolean; args?: string | readonly Value[]; runas?: string; template?: boolean | string }>;
  readonly prlctl: Fn<Use, { sub_cmd: string; args?: string; runas?: string }>;
  readonly prlsrvctl: Fn<Use, { sub_cmd: string; args?: string; runas?: string }>;
  readonly reset: Fn<Use, { name: string; runas?: string }>;
  readonly restart: Fn<Use, { name: string; runas?: string }>;
  readonly revert_snapshot: Fn<Use, { name: string; snap_name: string; runas?: string }>;
  readonly snapshot: Fn<Use, { name: string; snap_name?: string; desc?: string; runas?: string }>;
  readonly snapshot_id_to_name: Fn<Use, { name: string; snap_id: number | string; strict?: boolean; runas?: string }>;
  readonly snapshot_name_to_id: Fn<Use, { name: string; snap_name: string; strict?: boolean; runas?: string }>;
  readonly start: Fn<Use, { name: string; runas?: string }>;
  readonly status: Fn<Use, { name: string; runas?: string }>;
  readonly stop: Fn<Use, { name: string; kill?: boolean; runas?: string }>;
}

/** Functions of `pcs` as Salt 3006 has them, where not all do. */
export interface Pcs3006<Use extends FunctionUse> {
  readonly auth: Fn<Use, { nodes: Value; pcsuser?: string; pcspasswd?: string; extra_args?: Value }>;
  readonly cib_create: Fn<Use, { cibfile: string; scope?: string; extra_args?: Value }>;
  readonly cib_push: Fn<Use, { cibfile: string; scope?: string; extra_args?: Value }>;
  readonly cluster_destroy: Fn<Use, { extra_args?: Value }>;
  readonly cluster_node_add: Fn<Use, { node: Value; extra_args?: Value }>;
  readonly cluster_setup: Fn<Use, { nodes: Value; pcsclustername?: string; extra_args?: Value }>;
  readonly config_show: Fn<Use, { cibfile?: string }>;
  readonly is_auth: Fn<Use, { nodes: Value; pcsuser?: string; pcspasswd?: string }>;
  readonly item_create: Fn<Use, { item: Value; item_id: Value; item_type: Value; create?: string | readonly Value[]; extra_args?: Value; cibfile?: Value }>;
  readonly item_show: Fn<Use, { item: Value; item_id?: Value; item_type?: Value; show?: string | readonly Value[]; extra_args?: Value; cibfile?: Value }>;
  readonly prop_set: Fn<Use, { prop: string; value: Value; extra_args?: Value; cibfile?: Value }>;
  readonly prop_show: Fn<Use, { prop: string; extra_args?: Value; cibfile?: Value }>;
  readonly resource_create: Fn<Use, { resource_id: number | string; resource_type: Value; resource_options?: Value; cibfile?: Value }>;
  readonly resource_show: Fn<Use, { resource_id: number | string; extra_args?: Value; cibfile?: Value }>;
  readonly stonith_create: Fn<Use, { stonith_id: number | string; stonith_device_type: string; stonith_device_options?: Value; cibfile?: Value }>;
  readonly stonith_show: Fn<Use, { stonith_id: number | string; extra_args?: Value; cibfile?: Value }>;
}

/** Functions of `pdbedit` as Salt 3006 has them, where not all do. */
export interface Pdbedit3006<Use extends FunctionUse> {
  readonly create: Fn<Use, { login: string; password: string; password_hashed?: boolean; machine_account?: boolean }>;
  readonly delete: Fn<Use, { login: string }>;
  readonly generate_nt_hash: Fn<Use, { password: string }>;
  readonly get: Fn<Use, { login: string; hashes?: boolean }>;
  readonly list: Fn<Use, { verbose?: boolean; hashes?: boolean }>;
  readonly modify: Fn<Use, { login: string; password?: string; password_hashed?: boolean; domain?: string; profile?: string; script?: string; drive?: string; homedir?: string; fullname?: string; account_desc?: string; account_control?: string; machine_sid?: string; user_sid?: string; reset_login_hours?: boolean; reset_bad_password_count?: boolean }>;
}

/** Functions of `pecl` as Salt 3006 has them, where not all do. */
export interface Pecl3006<Use extends FunctionUse> {
  readonly install: Fn<Use, { pecls: Value; defaults?: boolean; force?: boolean; preferred_state?: string }>;
  readonly list: Fn<Use, { channel?: Value }>;
  readonly uninstall: Fn<Use, { pecls: Value }>;
  readonly update: Fn<Use, { pecls: Value }>;
}

/** Functions of `peeringdb` as Salt 3006 has them, where not all do. */
export interface Peeringdb3006<Use extends FunctionUse> {
  readonly get_fac: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_ix: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_ixfac: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_ixlan: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_ixpfx: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_net: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_netfac: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_netixlan: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_org: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_poc: Fn<Use, { "**kwargs"?: Keywords }>;
}

/** Functions of `pf` as Salt 3006 has them, where not all do. */
export interface Pf3006<Use extends FunctionUse> {
  readonly disable: Fn<Use>;
  readonly enable: Fn<Use>;
  readonly flush: Fn<Use, { modifier: Value }>;
  readonly load: Fn<Use, { file?: string; noop?: boolean }>;
  readonly loglevel: Fn<Use, { level: Value }>;
  readonly show: Fn<Use, { modifier: Value }>;
  readonly table: Fn<Use, { command: Value; table: string; "**kwargs"?: Keywords }>;
}

/** Functions of `pillar` as Salt 3006 has them, where not all do. */
export interface Pillar3006<Use extends FunctionUse> {
  readonly data: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly item: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly items: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly obfuscate: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
}

/** Functions of `portage_config` as Salt 3006 has them, where not all do. */
export interface PortageConfig3006<Use extends FunctionUse> {
  readonly append_to_package_conf: Fn<Use, { conf: Value; atom?: string; flags?: Value; string?: string; overwrite?: boolean }>;
  readonly append_use_flags: Fn<Use, { atom: Value; uses?: Value; overwrite?: boolean }>;
  readonly enforce_nice_config: Fn<Use>;
  readonly filter_flags: Fn<Use, { use: Value; use_expand_hidden: Value; usemasked: Value; useforced: Value }>;
  readonly get_all_cpv_use: Fn<Use, { cp: Value }>;
  readonly get_cleared_flags: Fn<Use, { cp: Value }>;
  readonly get_flags_from_package_conf: Fn<Use, { conf: Value; atom: Value }>;
  readonly get_installed_use: Fn<Use, { cp: Value; use?: string }>;
  readonly get_iuse: Fn<Use, { cp: Value }>;
  readonly get_missing_flags: Fn<Use, { conf: Value; atom: Value; flags: Value }>;
  readonly has_flag: Fn<Use, { conf: Value; atom: Value; flag: Value }>;
  readonly has_use: Fn<Use, { atom: Value; use: Value }>;
  readonly is_changed_uses: Fn<Use, { cp: Value }>;
  readonly is_present: Fn<Use, { conf: Value; atom: Value }>;
}

/** Functions of `postfix` as Salt 3006 has them, where not all do. */
export interface Postfix3006<Use extends FunctionUse> {
  readonly delete: Fn<Use, { queue_id: Value }>;
  readonly hold: Fn<Use, { queue_id: Value }>;
  readonly requeue: Fn<Use, { queue_id: Value }>;
  readonly set_main: Fn<Use, { key: Value; value: Value; path?: string }>;
  readonly set_master: Fn<Use, { service: Value; conn_type: Value; private?: string; unpriv?: string; chroot?: string; wakeup?: string; maxproc?: number | string; command?: string; write_conf?: boolean; path?: string }>;
  readonly show_main: Fn<Use, { path?: string }>;
  readonly show_master: Fn<Use, { path?: string }>;
  readonly show_queue: Fn<Use>;
  readonly unhold: Fn<Use, { queue_id: Value }>;
}

/** Functions of `postgres` as Salt 3006 has them, where not all do. */
export interface Postgres3006<Use extends FunctionUse> {
  readonly cluster_create: Fn<Use, { version: Value; name?: string; port?: number | string; locale?: Value; encoding?: string; datadir?: Value; allow_group_access?: Value; data_checksums?: Value; wal_segsize?: Value }>;
  readonly cluster_exists: Fn<Use, { version: Value; name?: string }>;
  readonly cluster_list: Fn<Use, { verbose?: boolean }>;
  readonly cluster_remove: Fn<Use, { version: Value; name?: string; stop?: boolean }>;
}

/** Functions of `poudriere` as Salt 3006 has them, where not all do. */
export interface Poudriere3006<Use extends FunctionUse> {
  readonly bulk_build: Fn<Use, { jail: Value; pkg_file: Value; keep?: boolean }>;
  readonly create_jail: Fn<Use, { name: Value; arch: Value; version?: string }>;
  readonly create_ports_tree: Fn<Use>;
  readonly delete_jail: Fn<Use, { name: Value }>;
  readonly info_jail: Fn<Use, { name: Value }>;
  readonly is_jail: Fn<Use, { name: Value }>;
  readonly list_jails: Fn<Use>;
  readonly list_ports: Fn<Use>;
  readonly make_pkgng_aware: Fn<Use, { jname: Value }>;
  readonly parse_config: Fn<Use, { config_file?: Value }>;
  readonly update_jail: Fn<Use, { name: Value }>;
  readonly update_ports_tree: Fn<Use, { ports_tree: Value }>;
  readonly version: Fn<Use>;
}

/** Functions of `powerpath` as Salt 3006 has them, where not all do. */
export interface Powerpath3006<Use extends FunctionUse> {
  readonly add_license: Fn<Use, { key: Value }>;
  readonly has_powerpath: Fn<Use>;
  readonly list_licenses: Fn<Use>;
  readonly remove_license: Fn<Use, { key: Value }>;
}

/** Functions of `purefa` as Salt 3006 has them, where not all do. */
export interface Purefa3006<Use extends FunctionUse> {
  readonly hg_create: Fn<Use, { name: string; host?: string; volume?: string }>;
  readonly hg_delete: Fn<Use, { name: string }>;
  readonly hg_remove: Fn<Use, { name: string; volume?: string; host?: string }>;
  readonly hg_update: Fn<Use, { name: string; host?: string; volume?: string }>;
  readonly host_create: Fn<Use, { name: string; iqn?: string; wwn?: string; nqn?: string }>;
  readonly host_delete: Fn<Use, { name: string }>;
  readonly host_update: Fn<Use, { name: string; iqn?: string; wwn?: string; nqn?: string }>;
  readonly pg_create: Fn<Use, { name: string; hostgroup?: string; host?: string; volume?: string; enabled?: boolean }>;
  readonly pg_delete: Fn<Use, { name: string; eradicate?: boolean }>;
  readonly pg_eradicate: Fn<Use, { name: string }>;
  readonly pg_remove: Fn<Use, { name: string; hostgroup?: string; host?: string; volume?: string }>;
  readonly pg_update: Fn<Use, { name: string; hostgroup?: string; host?: string; volume?: string }>;
  readonly snap_create: Fn<Use, { name: string; suffix?: string }>;
  readonly snap_delete: Fn<Use, { name: string; suffix?: string; eradicate?: boolean }>;
  readonly snap_eradicate: Fn<Use, { name: string; suffix?: string }>;
  readonly snap_volume_create: Fn<Use, { name: string; target: string; overwrite?: boolean }>;
  readonly volume_attach: Fn<Use, { name: string; host: string }>;
  readonly volume_clone: Fn<Use, { name: string; target: string; overwrite?: boolean }>;
  readonly volume_create: Fn<Use, { name: string; size?: number | string }>;
  readonly volume_delete: Fn<Use, { name: string; eradicate?: boolean }>;
  readonly volume_detach: Fn<Use, { name: string; host: string }>;
  readonly volume_eradicate: Fn<Use, { name: string }>;
  readonly volume_extend: Fn<Use, { name: string; size: number | string }>;
}

/** Functions of `purefb` as Salt 3006 has them, where not all do. */
export interface Purefb3006<Use extends FunctionUse> {
  readonly fs_create: Fn<Use, { name: string; size?: number | string; proto?: string; nfs_rules?: string; snapshot?: boolean }>;
  readonly fs_delete: Fn<Use, { name: string; eradicate?: boolean }>;
  readonly fs_eradicate: Fn<Use, { name: string }>;
  readonly fs_extend: Fn<Use, { name: string; size: number | string }>;
  readonly fs_update: Fn<Use, { name: string; rules: string; snapshot?: boolean }>;
  readonly snap_create: Fn<Use, { name: string; suffix?: string }>;
  readonly snap_delete: Fn<Use, { name: string; suffix?: string; eradicate?: boolean }>;
  readonly snap_eradicate: Fn<Use, { name: string; suffix?: string }>;
}

/** Functions of `pushbullet` as Salt 3006 has them, where not all do. */
export interface Pushbullet3006<Use extends FunctionUse> {
  readonly push_note: Fn<Use, { device?: Value; title?: Value; body?: Value }>;
}

/** Functions of `pushover` as Salt 3006 has them, where not all do. */
export interface Pushover3006<Use extends FunctionUse> {
  readonly post_message: Fn<Use, { user?: number | string; device?: Value; message?: Value; title?: Value; priority?: Value; expire?: Value; retry?: number | string; sound?: Value; api_version?: number; token?: Value }>;
}

/** Functions of `qemu_img` as Salt 3006 has them, where not all do. */
export interface QemuImg3006<Use extends FunctionUse> {
  readonly convert: Fn<Use, { orig: Value; dest: Value; fmt: Value }>;
  readonly make_image: Fn<Use, { location: Value; size: Value; fmt: Value }>;
}

/** Functions of `qemu_nbd` as Salt 3006 has them, where not all do. */
export interface QemuNbd3006<Use extends FunctionUse> {
  readonly clear: Fn<Use, { mnt: Value }>;
  readonly connect: Fn<Use, { image: Value }>;
  readonly init: Fn<Use, { image: Value; root?: string }>;
  readonly mount: Fn<Use, { nbd: Value; root?: string }>;
}

/** Functions of `rallydev` as Salt 3006 has them, where not all do. */
export interface Rallydev3006<Use extends FunctionUse> {
  readonly list_items: Fn<Use, { name: Value }>;
  readonly list_users: Fn<Use>;
  readonly query_item: Fn<Use, { name: Value; query_string: Value; order?: string }>;
  readonly query_user: Fn<Use, { query_string: Value; order?: string }>;
  readonly show_artifact: Fn<Use, { id_: Value }>;
  readonly show_item: Fn<Use, { name: Value; id_: Value }>;
  readonly show_user: Fn<Use, { id_: Value }>;
  readonly update_item: Fn<Use, { name: Value; id_: Value; field?: Value; value?: Value; postdata?: Value }>;
  readonly update_user: Fn<Use, { id_: Value; field: Value; value: Value }>;
}

/** Functions of `random_org` as Salt 3006 has them, where not all do. */
export interface RandomOrg3006<Use extends FunctionUse> {
  readonly generateBlobs: Fn<Use, { api_key?: string; api_version?: Value; "**kwargs"?: Keywords }>;
  readonly generateDecimalFractions: Fn<Use, { api_key?: string; api_version?: Value; "**kwargs"?: Keywords }>;
  readonly generateGaussians: Fn<Use, { api_key?: string; api_version?: Value; "**kwargs"?: Keywords }>;
  readonly generateIntegers: Fn<Use, { api_key?: string; api_version?: Value; "**kwargs"?: Keywords }>;
  readonly generateStrings: Fn<Use, { api_key?: string; api_version?: Value; "**kwargs"?: Keywords }>;
  readonly generateUUIDs: Fn<Use, { api_key?: string; api_version?: Value; "**kwargs"?: Keywords }>;
  readonly getUsage: Fn<Use, { api_key?: string; api_version?: Value }>;
}

/** Functions of `rbenv` as Salt 3006 has them, where not all do. */
export interface Rbenv3006<Use extends FunctionUse> {
  readonly default: Fn<Use, { ruby?: string; runas?: string }>;
  readonly do: Fn<Use, { cmdline: Value; runas?: string; env?: Value }>;
  readonly do_with_ruby: Fn<Use, { ruby: Value; cmdline: Value; runas?: string }>;
  readonly install: Fn<Use, { runas?: string; path?: Value }>;
  readonly install_ruby: Fn<Use, { ruby: string | readonly Value[]; runas?: string }>;
  readonly is_installed: Fn<Use, { runas?: string }>;
  readonly list: Fn<Use, { runas?: string }>;
  readonly rehash: Fn<Use, { runas?: string }>;
  readonly uninstall_ruby: Fn<Use, { ruby: string; runas?: string }>;
  readonly update: Fn<Use, { runas?: string; path?: Value }>;
  readonly versions: Fn<Use, { runas?: string }>;
}

/** Functions of `rebootmgr` as Salt 3006 has them, where not all do. */
export interface Rebootmgr3006<Use extends FunctionUse> {
  readonly cancel: Fn<Use>;
  readonly get_group: Fn<Use>;
  readonly get_strategy: Fn<Use>;
  readonly get_window: Fn<Use>;
  readonly is_active: Fn<Use>;
  readonly lock: Fn<Use, { machine_id?: Value; group?: number | string }>;
  readonly reboot: Fn<Use, { order?: Value }>;
  readonly set_group: Fn<Use, { group: number | string }>;
  readonly set_max: Fn<Use, { max_locks: Value; group?: number | string }>;
  readonly set_strategy: Fn<Use, { strategy?: Value }>;
  readonly set_window: Fn<Use, { time: Value; duration: Value }>;
  readonly status: Fn<Use>;
  readonly unlock: Fn<Use, { machine_id?: Value; group?: number | string }>;
  readonly version: Fn<Use>;
}

/** Functions of `redis` as Salt 3006 has them, where not all do. */
export interface Redis3006<Use extends FunctionUse> {
  readonly bgrewriteaof: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly bgsave: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly config_get: Fn<Use, { pattern?: number | string; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly config_set: Fn<Use, { name: Value; value: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly dbsize: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly delete: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly exists: Fn<Use, { key: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly expire: Fn<Use, { key: Value; seconds: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly expireat: Fn<Use, { key: Value; timestamp: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly flushall: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly flushdb: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly get_key: Fn<Use, { key: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly get_master_ip: Fn<Use, { host?: string; port?: number | string; password?: string }>;
  readonly hdel: Fn<Use, { key: Value; "**kwargs"?: Keywords }>;
  readonly hexists: Fn<Use, { key: Value; field: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly hget: Fn<Use, { key: Value; field: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly hgetall: Fn<Use, { key: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly hincrby: Fn<Use, { key: Value; field: Value; increment?: number; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly hincrbyfloat: Fn<Use, { key: Value; field: Value; increment?: number; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly hlen: Fn<Use, { key: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly hmget: Fn<Use, { key: Value; "**kwargs"?: Keywords }>;
  readonly hmset: Fn<Use, { key: Value; "**kwargs"?: Keywords }>;
  readonly hscan: Fn<Use, { key: Value; cursor?: number; match?: Value; count?: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly hset: Fn<Use, { key: Value; field: Value; value: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly hsetnx: Fn<Use, { key: Value; field: Value; value: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly hvals: Fn<Use, { key: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly info: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly key_type: Fn<Use, { key: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly keys: Fn<Use, { pattern?: number | string; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly lastsave: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly llen: Fn<Use, { key: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly lrange: Fn<Use, { key: Value; start: Value; stop: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly ping: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly save: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly sentinel_get_master_ip: Fn<Use, { master: Value; host?: string; port?: number | string; password?: string }>;
  readonly set_key: Fn<Use, { key: Value; value: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly shutdown: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly slaveof: Fn<Use, { master_host?: Value; master_port?: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly smembers: Fn<Use, { key: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly time: Fn<Use, { host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly zcard: Fn<Use, { key: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
  readonly zrange: Fn<Use, { key: Value; start: Value; stop: Value; host?: string; port?: number | string; db?: Value; password?: string }>;
}

/** Functions of `restconf` as Salt 3006 has them, where not all do. */
export interface Restconf3006<Use extends FunctionUse> {
  readonly get_data: Fn<Use, { path: Value }>;
  readonly info: Fn<Use>;
  readonly path_check: Fn<Use, { primary_path: Value; init_path: Value }>;
  readonly set_data: Fn<Use, { path: Value; method: Value; dict_payload: Value }>;
}

/** Functions of `riak` as Salt 3006 has them, where not all do. */
export interface Riak3006<Use extends FunctionUse> {
  readonly cluster_commit: Fn<Use>;
  readonly cluster_join: Fn<Use, { username: string; hostname: string }>;
  readonly cluster_leave: Fn<Use, { username: string; hostname: string }>;
  readonly cluster_plan: Fn<Use>;
  readonly member_status: Fn<Use>;
  readonly services: Fn<Use>;
  readonly start: Fn<Use>;
  readonly status: Fn<Use>;
  readonly stop: Fn<Use>;
  readonly test: Fn<Use>;
}

/** Functions of `runit` as Salt 3006 has them, where not all do. */
export interface Runit3006<Use extends FunctionUse> {
  readonly add_svc_avail_path: Fn<Use, { path: string }>;
  readonly available: Fn<Use, { name: Value }>;
  readonly disable: Fn<Use, { name: Value; stop?: boolean; "**kwargs"?: Keywords }>;
  readonly disabled: Fn<Use, { name: Value }>;
  readonly enable: Fn<Use, { name: Value; start?: boolean; "**kwargs"?: Keywords }>;
  readonly enabled: Fn<Use, { name: Value }>;
  readonly full_restart: Fn<Use, { name: Value }>;
  readonly get_all: Fn<Use>;
  readonly get_disabled: Fn<Use>;
  readonly get_enabled: Fn<Use>;
  readonly get_svc_alias: Fn<Use>;
  readonly get_svc_avail_path: Fn<Use>;
  readonly get_svc_broken_path: Fn<Use, { name?: number | string }>;
  readonly missing: Fn<Use, { name: Value }>;
  readonly reload: Fn<Use, { name: Value }>;
  readonly remove: Fn<Use, { name: Value }>;
  readonly restart: Fn<Use, { name: Value }>;
  readonly show: Fn<Use, { name: Value }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly status: Fn<Use, { name: Value; sig?: Value }>;
  readonly status_autostart: Fn<Use, { name: Value }>;
  readonly stop: Fn<Use, { name: Value }>;
}

/** Functions of `rvm` as Salt 3006 has them, where not all do. */
export interface Rvm3006<Use extends FunctionUse> {
  readonly do: Fn<Use, { ruby: Value; command: Value; runas?: string; cwd?: string; env?: Value }>;
  readonly gemset_copy: Fn<Use, { source: string; destination: Value; runas?: string }>;
  readonly gemset_create: Fn<Use, { ruby: Value; gemset: string; runas?: string }>;
  readonly gemset_delete: Fn<Use, { ruby: Value; gemset: Value; runas?: string }>;
  readonly gemset_empty: Fn<Use, { ruby: Value; gemset: Value; runas?: string }>;
  readonly gemset_list: Fn<Use, { ruby?: string | readonly Value[]; runas?: string }>;
  readonly gemset_list_all: Fn<Use, { runas?: string }>;
  readonly get: Fn<Use, { version?: string; runas?: string }>;
  readonly install: Fn<Use, { runas?: string }>;
  readonly install_ruby: Fn<Use, { ruby: string; runas?: string; opts?: Value; env?: Value }>;
  readonly is_installed: Fn<Use, { runas?: string }>;
  readonly list: Fn<Use, { runas?: string }>;
  readonly reinstall_ruby: Fn<Use, { ruby: string; runas?: string; env?: Value }>;
  readonly rubygems: Fn<Use, { ruby: Value; version: Value; runas?: string }>;
  readonly set_default: Fn<Use, { ruby: string; runas?: string }>;
  readonly wrapper: Fn<Use, { ruby_string: Value; wrapper_prefix: Value; runas?: string }>;
}

/** Functions of `s3` as Salt 3006 has them, where not all do. */
export interface S33006<Use extends FunctionUse> {
  readonly delete: Fn<Use, { bucket: Value; path?: Value; action?: Value; key?: Value; keyid?: string; service_url?: Value; verify_ssl?: Value; kms_keyid?: Value; location?: Value; role_arn?: Value; path_style?: Value; https_enable?: Value }>;
  readonly get: Fn<Use, { bucket?: string; path?: string; return_bin?: boolean; action?: Value; local_file?: Value; key?: Value; keyid?: string; service_url?: Value; verify_ssl?: Value; kms_keyid?: Value; location?: Value; role_arn?: Value; path_style?: Value; https_enable?: Value }>;
  readonly head: Fn<Use, { bucket: Value; path?: string; key?: Value; keyid?: string; service_url?: Value; verify_ssl?: Value; kms_keyid?: Value; location?: Value; role_arn?: Value; path_style?: Value; https_enable?: Value }>;
  readonly put: Fn<Use, { bucket: Value; path?: Value; return_bin?: boolean; action?: Value; local_file?: Value; key?: Value; keyid?: string; service_url?: Value; verify_ssl?: Value; kms_keyid?: Value; location?: Value; role_arn?: Value; path_style?: Value; https_enable?: Value }>;
}

/** Functions of `s6` as Salt 3006 has them, where not all do. */
export interface S63006<Use extends FunctionUse> {
  readonly available: Fn<Use, { name: Value }>;
  readonly full_restart: Fn<Use, { name: Value }>;
  readonly get_all: Fn<Use>;
  readonly missing: Fn<Use, { name: Value }>;
  readonly reload: Fn<Use, { name: Value }>;
  readonly restart: Fn<Use, { name: Value }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly status: Fn<Use, { name: Value; sig?: Value }>;
  readonly stop: Fn<Use, { name: Value }>;
  readonly term: Fn<Use, { name: Value }>;
}

/** Functions of `sensehat` as Salt 3006 has them, where not all do. */
export interface Sensehat3006<Use extends FunctionUse> {
  readonly clear: Fn<Use, { color?: Value }>;
  readonly get_humidity: Fn<Use>;
  readonly get_pixel: Fn<Use, { x: Value; y: Value }>;
  readonly get_pixels: Fn<Use>;
  readonly get_pressure: Fn<Use>;
  readonly get_temperature: Fn<Use>;
  readonly get_temperature_from_humidity: Fn<Use>;
  readonly get_temperature_from_pressure: Fn<Use>;
  readonly low_light: Fn<Use, { low_light?: boolean }>;
  readonly set_pixel: Fn<Use, { x: Value; y: Value; color: Value }>;
  readonly set_pixels: Fn<Use, { pixels: Value }>;
  readonly show_image: Fn<Use, { image: string }>;
  readonly show_letter: Fn<Use, { letter: Value; text_color?: Value; back_color?: Value }>;
  readonly show_message: Fn<Use, { message: Value; msg_type?: Value; text_color?: Value; back_color?: Value; scroll_speed?: number }>;
}

/** Functions of `sensors` as Salt 3006 has them, where not all do. */
export interface Sensors3006<Use extends FunctionUse> {
  readonly sense: Fn<Use, { chip: Value; fahrenheit?: boolean }>;
}

/** Functions of `serverdensity_device` as Salt 3006 has them, where not all do. */
export interface ServerdensityDevice3006<Use extends FunctionUse> {
  readonly create: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly delete: Fn<Use, { device_id: Value }>;
  readonly get_sd_auth: Fn<Use, { val: Value; sd_auth_pillar_name?: string }>;
  readonly install_agent: Fn<Use, { agent_key: Value; agent_version?: number }>;
  readonly ls: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly update: Fn<Use, { device_id: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `servicenow` as Salt 3006 has them, where not all do. */
export interface Servicenow3006<Use extends FunctionUse> {
  readonly delete_record: Fn<Use, { table: string; sys_id: number | string }>;
  readonly non_structured_query: Fn<Use, { table: string; query?: string; "**kwargs"?: Keywords }>;
  readonly set_change_request_state: Fn<Use, { change_id: number | string; state?: string }>;
  readonly update_record_field: Fn<Use, { table: string; sys_id: number | string; field: string; value: Value }>;
}

/** Functions of `smtp` as Salt 3006 has them, where not all do. */
export interface Smtp3006<Use extends FunctionUse> {
  readonly send_msg: Fn<Use, { recipient: Value; message: Value; subject?: string; sender?: Value; server?: Value; use_ssl?: boolean | string; username?: string; password?: string; profile?: Value; attachments?: Value }>;
}

/** Functions of `solr` as Salt 3006 has them, where not all do. */
export interface Solr3006<Use extends FunctionUse> {
  readonly abort_import: Fn<Use, { handler: string; host?: string; core_name?: Value; verbose?: boolean }>;
  readonly backup: Fn<Use, { host?: string; core_name?: string; append_core_to_path?: boolean }>;
  readonly core_status: Fn<Use, { host?: string; core_name?: string }>;
  readonly delta_import: Fn<Use, { handler: string; host?: string; core_name?: Value; options?: Value; extra?: Value }>;
  readonly full_import: Fn<Use, { handler: string; host?: string; core_name?: Value; options?: Value; extra?: Value }>;
  readonly import_status: Fn<Use, { handler: string; host?: string; core_name?: Value; verbose?: boolean }>;
  readonly is_replication_enabled: Fn<Use, { host?: string; core_name?: string }>;
  readonly lucene_version: Fn<Use, { core_name?: string }>;
  readonly match_index_versions: Fn<Use, { host?: string; core_name?: string }>;
  readonly optimize: Fn<Use, { host?: string; core_name?: string }>;
  readonly ping: Fn<Use, { host?: string; core_name?: string }>;
  readonly reload_core: Fn<Use, { host?: string; core_name?: string }>;
  readonly reload_import_config: Fn<Use, { handler: string; host?: string; core_name?: Value; verbose?: boolean }>;
  readonly replication_details: Fn<Use, { host?: string; core_name?: string }>;
  readonly set_is_polling: Fn<Use, { polling: boolean; host?: string; core_name?: string }>;
  readonly set_replication_enabled: Fn<Use, { status: boolean; host?: string; core_name?: string }>;
  readonly signal: Fn<Use, { signal?: string }>;
  readonly version: Fn<Use, { core_name?: string }>;
}

/** Functions of `solrcloud` as Salt 3006 has them, where not all do. */
export interface Solrcloud3006<Use extends FunctionUse> {
  readonly alias_exists: Fn<Use, { alias_name: Value; "**kwargs"?: Keywords }>;
  readonly alias_get_collections: Fn<Use, { alias_name: Value; "**kwargs"?: Keywords }>;
  readonly alias_set_collections: Fn<Use, { alias_name: Value; collections?: Value; "**kwargs"?: Keywords }>;
  readonly cluster_status: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly collection_backup: Fn<Use, { collection_name: Value; location: Value; backup_name?: Value; "**kwargs"?: Keywords }>;
  readonly collection_backup_all: Fn<Use, { location: Value; backup_name?: Value; "**kwargs"?: Keywords }>;
  readonly collection_check_options: Fn<Use, { options: Value }>;
  readonly collection_create: Fn<Use, { collection_name: Value; options?: Value; "**kwargs"?: Keywords }>;
  readonly collection_creation_options: Fn<Use>;
  readonly collection_exists: Fn<Use, { collection_name: Value; "**kwargs"?: Keywords }>;
  readonly collection_get_options: Fn<Use, { collection_name: Value; "**kwargs"?: Keywords }>;
  readonly collection_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly collection_reload: Fn<Use, { collection: Value; "**kwargs"?: Keywords }>;
  readonly collection_set_options: Fn<Use, { collection_name: Value; options: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `splunk` as Salt 3006 has them, where not all do. */
export interface Splunk3006<Use extends FunctionUse> {
  readonly create_user: Fn<Use, { email: Value; profile?: string; "**kwargs"?: Keywords }>;
  readonly delete_user: Fn<Use, { email: Value; profile?: string }>;
  readonly get_user: Fn<Use, { email: Value; profile?: string; "**kwargs"?: Keywords }>;
  readonly list_users: Fn<Use, { profile?: string }>;
  readonly update_user: Fn<Use, { email: Value; profile?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `splunk_search` as Salt 3006 has them, where not all do. */
export interface SplunkSearch3006<Use extends FunctionUse> {
  readonly create: Fn<Use, { name: Value; profile?: string; "**kwargs"?: Keywords }>;
  readonly delete: Fn<Use, { name: Value; profile?: string }>;
  readonly get: Fn<Use, { name: Value; profile?: string }>;
  readonly list: Fn<Use, { profile?: string }>;
  readonly list_all: Fn<Use, { prefix?: Value; app?: Value; owner?: Value; description_contains?: Value; name_not_contains?: Value; profile?: string }>;
  readonly update: Fn<Use, { name: Value; profile?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `statuspage` as Salt 3006 has them, where not all do. */
export interface Statuspage3006<Use extends FunctionUse> {
  readonly create: Fn<Use, { endpoint?: string; api_url?: Value; page_id?: Value; api_key?: string; api_version?: number | string; "**kwargs"?: Keywords }>;
  readonly delete: Fn<Use, { endpoint?: string; id?: Value; api_url?: Value; page_id?: Value; api_key?: string; api_version?: number | string }>;
  readonly retrieve: Fn<Use, { endpoint?: string; api_url?: Value; page_id?: Value; api_key?: string; api_version?: number | string }>;
  readonly update: Fn<Use, { endpoint?: string; id?: Value; api_url?: Value; page_id?: Value; api_key?: string; api_version?: number | string; "**kwargs"?: Keywords }>;
}

/** Functions of `svn` as Salt 3006 has them, where not all do. */
export interface Svn3006<Use extends FunctionUse> {
  readonly add: Fn<Use, { cwd: string; targets: Value; user?: number | string; username?: string; password?: string }>;
  readonly checkout: Fn<Use, { cwd: string; remote: string; target?: string; user?: number | string; username?: string; password?: string }>;
  readonly commit: Fn<Use, { cwd: string; targets?: Value; msg?: Value; user?: number | string; username?: string; password?: string }>;
  readonly diff: Fn<Use, { cwd: string; targets?: Value; user?: number | string; username?: string; password?: string }>;
  readonly export: Fn<Use, { cwd: string; remote: string; target?: string; user?: number | string; username?: string; password?: string; revision?: string }>;
  readonly info: Fn<Use, { cwd: string; targets?: Value; user?: number | string; username?: string; password?: string; fmt?: Value }>;
  readonly remove: Fn<Use, { cwd: string; targets: Value; msg?: Value; user?: number | string; username?: string; password?: string }>;
  readonly status: Fn<Use, { cwd: string; targets?: Value; user?: number | string; username?: string; password?: string }>;
  readonly switch: Fn<Use, { cwd: string; remote: string; target?: string; user?: number | string; username?: string; password?: string }>;
  readonly update: Fn<Use, { cwd: string; targets?: Value; user?: number | string; username?: string; password?: string }>;
}

/** Functions of `swarm` as Salt 3006 has them, where not all do. */
export interface Swarm3006<Use extends FunctionUse> {
  readonly joinswarm: Fn<Use, { remote_addr?: Value; listen_addr?: Value; token?: Value }>;
  readonly leave_swarm: Fn<Use, { force?: Value }>;
  readonly node_ls: Fn<Use, { server?: Value }>;
  readonly remove_node: Fn<Use, { node_id?: Value; force?: Value }>;
  readonly remove_service: Fn<Use, { service?: string }>;
  readonly service_create: Fn<Use, { image?: Value; name?: Value; command?: Value; hostname?: string; replicas?: Value; target_port?: Value; published_port?: Value }>;
  readonly swarm_init: Fn<Use, { advertise_addr?: Value; listen_addr?: Value; force_new_cluster?: Value }>;
  readonly swarm_service_info: Fn<Use, { service_name?: string }>;
  readonly swarm_tokens: Fn<Use>;
  readonly update_node: Fn<Use, { availability?: Value; node_name?: Value; role?: Value; node_id?: Value; version?: Value }>;
}

/** Functions of `swift` as Salt 3006 has them, where not all do. */
export interface Swift3006<Use extends FunctionUse> {
  readonly delete: Fn<Use, { cont: Value; path?: Value; profile?: Value }>;
  readonly get: Fn<Use, { cont?: Value; path?: Value; local_file?: Value; return_bin?: boolean; profile?: Value }>;
  readonly head: Fn<Use>;
  readonly put: Fn<Use, { cont: Value; path?: Value; local_file?: Value; profile?: Value }>;
}

/** Functions of `sysbench` as Salt 3006 has them, where not all do. */
export interface Sysbench3006<Use extends FunctionUse> {
  readonly cpu: Fn<Use>;
  readonly fileio: Fn<Use>;
  readonly memory: Fn<Use>;
  readonly mutex: Fn<Use>;
  readonly ping: Fn<Use>;
  readonly threads: Fn<Use>;
}

/** Functions of `sysrc` as Salt 3006 has them, where not all do. */
export interface Sysrc3006<Use extends FunctionUse> {
  readonly get: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly remove: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly set: Fn<Use, { name: Value; value: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `system_profiler` as Salt 3006 has them, where not all do. */
export interface SystemProfiler3006<Use extends FunctionUse> {
  readonly applications: Fn<Use>;
  readonly receipts: Fn<Use>;
}

/** Functions of `telegram` as Salt 3006 has them, where not all do. */
export interface Telegram3006<Use extends FunctionUse> {
  readonly post_message: Fn<Use, { message: Value; chat_id?: Value; token?: Value }>;
}

/** Functions of `telemetry` as Salt 3006 has them, where not all do. */
export interface Telemetry3006<Use extends FunctionUse> {
  readonly create_alarm: Fn<Use, { deployment_id: Value; metric_name: Value; data: Value; api_key?: string; profile?: string }>;
  readonly delete_alarms: Fn<Use, { deployment_id: Value; alert_id?: Value; metric_name?: Value; api_key?: string; profile?: string }>;
  readonly get_alarms: Fn<Use, { deployment_id: Value; profile?: string }>;
  readonly get_alert_config: Fn<Use, { deployment_id: Value; metric_name?: Value; api_key?: string; profile?: string }>;
  readonly get_notification_channel_id: Fn<Use, { notify_channel: Value; profile?: Value }>;
  readonly update_alarm: Fn<Use, { deployment_id: Value; metric_name: Value; data: Value; api_key?: string; profile?: string }>;
}

/** Functions of `tomcat` as Salt 3006 has them, where not all do. */
export interface Tomcat3006<Use extends FunctionUse> {
  readonly deploy_war: Fn<Use, { war: string; context: Value; force?: string; url?: string; saltenv?: string; timeout?: number | string; temp_war_location?: Value; version?: Value }>;
  readonly extract_war_version: Fn<Use, { war: Value }>;
  readonly fullversion: Fn<Use>;
  readonly leaks: Fn<Use, { url?: string; timeout?: number | string }>;
  readonly ls: Fn<Use, { url?: string; timeout?: number | string }>;
  readonly passwd: Fn<Use, { passwd: Value; user?: number | string; alg?: string; realm?: Value }>;
  readonly reload: Fn<Use, { app: Value; url?: string; timeout?: number | string }>;
  readonly serverinfo: Fn<Use, { url?: string; timeout?: number | string }>;
  readonly sessions: Fn<Use, { app: Value; url?: string; timeout?: number | string }>;
  readonly signal: Fn<Use, { signal?: Value }>;
  readonly start: Fn<Use, { app: Value; url?: string; timeout?: number | string }>;
  readonly status: Fn<Use, { url?: string; timeout?: number | string }>;
  readonly status_webapp: Fn<Use, { app: Value; url?: string; timeout?: number | string }>;
  readonly stop: Fn<Use, { app: Value; url?: string; timeout?: number | string }>;
  readonly undeploy: Fn<Use, { app: Value; url?: string; timeout?: number | string }>;
  readonly version: Fn<Use>;
}

/** Functions of `trafficserver` as Salt 3006 has them, where not all do. */
export interface Trafficserver3006<Use extends FunctionUse> {
  readonly alarms: Fn<Use>;
  readonly bounce_cluster: Fn<Use>;
  readonly bounce_local: Fn<Use, { drain?: boolean | number }>;
  readonly clear_alarms: Fn<Use, { alarm: Value }>;
  readonly clear_cluster: Fn<Use>;
  readonly clear_node: Fn<Use>;
  readonly match_config: Fn<Use, { regex: Value }>;
  readonly match_metric: Fn<Use, { regex: Value }>;
  readonly offline: Fn<Use, { path: Value }>;
  readonly read_config: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly read_metric: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly refresh: Fn<Use>;
  readonly restart_cluster: Fn<Use>;
  readonly restart_local: Fn<Use, { drain?: boolean | number }>;
  readonly set_config: Fn<Use, { variable: string; value: Value }>;
  readonly shutdown: Fn<Use>;
  readonly startup: Fn<Use>;
  readonly status: Fn<Use>;
  readonly zero_cluster: Fn<Use>;
  readonly zero_node: Fn<Use>;
}

/** Functions of `transactional_update` as Salt 3006 has them, where not all do. */
export interface TransactionalUpdate3006<Use extends FunctionUse> {
  readonly apply: Fn<Use, { mods?: Value; "**kwargs"?: Keywords }>;
  readonly bootloader: Fn<Use, { self_update?: boolean; snapshot?: Value }>;
  readonly call: Fn<Use, { function: Value; "**kwargs"?: Keywords }>;
  readonly cleanup: Fn<Use, { self_update?: boolean }>;
  readonly cleanup_overlays: Fn<Use, { self_update?: boolean }>;
  readonly cleanup_snapshots: Fn<Use, { self_update?: boolean }>;
  readonly dup: Fn<Use, { self_update?: boolean; snapshot?: Value }>;
  readonly grub_cfg: Fn<Use, { self_update?: boolean; snapshot?: Value }>;
  readonly highstate: Fn<Use, { activate_transaction?: boolean; queue?: boolean; "**kwargs"?: Keywords }>;
  readonly in_transaction: Fn<Use>;
  readonly initrd: Fn<Use, { self_update?: boolean; snapshot?: Value }>;
  readonly kdump: Fn<Use, { self_update?: boolean; snapshot?: Value }>;
  readonly migration: Fn<Use, { self_update?: boolean; snapshot?: Value }>;
  readonly patch: Fn<Use, { self_update?: boolean; snapshot?: Value }>;
  readonly pending_transaction: Fn<Use>;
  readonly pkg_install: Fn<Use, { pkg?: Value; pkgs?: Value; args?: string | readonly Value[]; self_update?: boolean; snapshot?: Value }>;
  readonly pkg_remove: Fn<Use, { pkg?: Value; pkgs?: Value; args?: string | readonly Value[]; self_update?: boolean; snapshot?: Value }>;
  readonly pkg_update: Fn<Use, { pkg?: Value; pkgs?: Value; args?: string | readonly Value[]; self_update?: boolean; snapshot?: Value }>;
  readonly reboot: Fn<Use, { self_update?: boolean }>;
  readonly rollback: Fn<Use, { snapshot?: Value }>;
  readonly run: Fn<Use, { command: Value; self_update?: boolean; snapshot?: Value }>;
  readonly single: Fn<Use, { fun: Value; name: Value; activate_transaction?: boolean; queue?: boolean; "**kwargs"?: Keywords }>;
  readonly sls: Fn<Use, { mods: Value; activate_transaction?: boolean; queue?: boolean; "**kwargs"?: Keywords }>;
  readonly transactional: Fn<Use>;
  readonly up: Fn<Use, { self_update?: boolean; snapshot?: Value }>;
}

/** Functions of `travisci` as Salt 3006 has them, where not all do. */
export interface Travisci3006<Use extends FunctionUse> {
  readonly verify_webhook: Fn<Use, { signature: Value; body: Value }>;
}

/** Functions of `tuned` as Salt 3006 has them, where not all do. */
export interface Tuned3006<Use extends FunctionUse> {
  readonly active: Fn<Use>;
  readonly list: Fn<Use>;
  readonly off: Fn<Use>;
  readonly profile: Fn<Use, { profile_name: Value }>;
}

/** Functions of `twilio` as Salt 3006 has them, where not all do. */
export interface Twilio3006<Use extends FunctionUse> {
  readonly send_sms: Fn<Use, { profile: Value; body: Value; to: Value; from_: Value }>;
}

/** Functions of `uptime` as Salt 3006 has them, where not all do. */
export interface Uptime3006<Use extends FunctionUse> {
  readonly check_exists: Fn<Use, { name: Value }>;
  readonly checks_list: Fn<Use>;
  readonly create: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly delete: Fn<Use, { name: Value }>;
}

/** Functions of `uwsgi` as Salt 3006 has them, where not all do. */
export interface Uwsgi3006<Use extends FunctionUse> {
  readonly stats: Fn<Use, { socket: Value }>;
}

/** Functions of `varnish` as Salt 3006 has them, where not all do. */
export interface Varnish3006<Use extends FunctionUse> {
  readonly ban: Fn<Use, { ban_expression: Value }>;
  readonly ban_list: Fn<Use>;
  readonly param_set: Fn<Use, { param: Value; value: Value }>;
  readonly param_show: Fn<Use, { param?: Value }>;
  readonly purge: Fn<Use>;
  readonly version: Fn<Use>;
}

/** Functions of `vault` as Salt 3006 has them, where not all do. */
export interface Vault3006<Use extends FunctionUse> {
  readonly clear_token_cache: Fn<Use>;
  readonly delete_secret: Fn<Use, { path: Value }>;
  readonly destroy_secret: Fn<Use, { path: Value }>;
  readonly list_secrets: Fn<Use, { path: Value; default?: Value }>;
  readonly read_secret: Fn<Use, { path: Value; key?: Value; metadata?: boolean; default?: Value }>;
  readonly write_raw: Fn<Use, { path: Value; raw: Value }>;
  readonly write_secret: Fn<Use, { path: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `vbox_guest` as Salt 3006 has them, where not all do. */
export interface VboxGuest3006<Use extends FunctionUse> {
  readonly additions_install: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly additions_mount: Fn<Use>;
  readonly additions_remove: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly additions_umount: Fn<Use, { mount_point: string }>;
  readonly additions_version: Fn<Use>;
  readonly grant_access_to_shared_folders_to: Fn<Use, { name: string; users?: string | readonly Value[] }>;
  readonly list_shared_folders_users: Fn<Use>;
}

/** Functions of `vboxmanage` as Salt 3006 has them, where not all do. */
export interface Vboxmanage3006<Use extends FunctionUse> {
  readonly clonemedium: Fn<Use, { medium: Value; uuid_in?: Value; file_in?: Value; uuid_out?: Value; file_out?: Value; mformat?: Value; variant?: Value; existing?: boolean; "**kwargs"?: Keywords }>;
  readonly clonevm: Fn<Use, { name?: Value; uuid?: Value; new_name?: Value; snapshot_uuid?: Value; snapshot_name?: Value; mode?: string; options?: Value; basefolder?: Value; new_uuid?: Value; register?: boolean; groups?: Value; "**kwargs"?: Keywords }>;
  readonly create: Fn<Use, { name: Value; groups?: Value; ostype?: Value; register?: boolean; basefolder?: Value; new_uuid?: Value; "**kwargs"?: Keywords }>;
  readonly destroy: Fn<Use, { name: Value }>;
  readonly list_items: Fn<Use, { item: Value; details?: boolean; group_by?: string }>;
  readonly list_nodes: Fn<Use>;
  readonly list_nodes_full: Fn<Use>;
  readonly list_nodes_min: Fn<Use>;
  readonly list_ostypes: Fn<Use>;
  readonly register: Fn<Use, { filename: Value }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly stop: Fn<Use, { name: Value }>;
  readonly unregister: Fn<Use, { name: Value; delete?: boolean }>;
  readonly vboxcmd: Fn<Use>;
}

/** Functions of `vcenter` as Salt 3006 has them, where not all do. */
export interface Vcenter3006<Use extends FunctionUse> {
  readonly get_details: Fn<Use>;
}

/** Functions of `victorops` as Salt 3006 has them, where not all do. */
export interface Victorops3006<Use extends FunctionUse> {
  readonly create_event: Fn<Use, { message_type?: Value; routing_key?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `virt` as Salt 3006 has them, where not all do. */
export interface Virt3006<Use extends FunctionUse> {
  readonly all_capabilities: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly capabilities: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly cpu_baseline: Fn<Use, { full?: boolean; migratable?: boolean; out?: Value; "**kwargs"?: Keywords }>;
  readonly create_xml_path: Fn<Use, { path: string; "**kwargs"?: Keywords }>;
  readonly create_xml_str: Fn<Use, { xml: Value; "**kwargs"?: Keywords }>;
  readonly ctrl_alt_del: Fn<Use, { vm_: Value; "**kwargs"?: Keywords }>;
  readonly define_vol_xml_path: Fn<Use, { path: string; pool?: Value; "**kwargs"?: Keywords }>;
  readonly define_vol_xml_str: Fn<Use, { xml: Value; pool?: Value; "**kwargs"?: Keywords }>;
  readonly define_xml_path: Fn<Use, { path: string; "**kwargs"?: Keywords }>;
  readonly define_xml_str: Fn<Use, { xml: Value; "**kwargs"?: Keywords }>;
  readonly delete_snapshots: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly domain_capabilities: Fn<Use, { emulator?: Value; arch?: Value; machine?: Value; domain?: Value; "**kwargs"?: Keywords }>;
  readonly freecpu: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly freemem: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly full_info: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_disks: Fn<Use, { vm_: string; "**kwargs"?: Keywords }>;
  readonly get_graphics: Fn<Use, { vm_: string; "**kwargs"?: Keywords }>;
  readonly get_hypervisor: Fn<Use>;
  readonly get_loader: Fn<Use, { vm_: string; "**kwargs"?: Keywords }>;
  readonly get_macs: Fn<Use, { vm_: string; "**kwargs"?: Keywords }>;
  readonly get_nics: Fn<Use, { vm_: string; "**kwargs"?: Keywords }>;
  readonly get_profiles: Fn<Use, { hypervisor?: Value; "**kwargs"?: Keywords }>;
  readonly get_xml: Fn<Use, { vm_: Value; "**kwargs"?: Keywords }>;
  readonly init: Fn<Use, { name: string; cpu: Value; mem: Value; nic?: string; interfaces?: Value; hypervisor?: Value; start?: boolean; disk?: string; disks?: Value; saltenv?: string; seed?: boolean; install?: boolean; pub_key?: Value; priv_key?: Value; seed_cmd?: string; graphics?: Value; os_type?: Value; arch?: Value; boot?: Value; boot_dev?: string | readonly Value[]; numatune?: Value; hypervisor_features?: Value; clock?: Value; serials?: Value; consoles?: Value; stop_on_reboot?: boolean; host_devices?: Value; "**kwargs"?: Keywords }>;
  readonly is_hyper: Fn<Use>;
  readonly list_active_vms: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly list_domains: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly list_inactive_vms: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly list_networks: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly list_pools: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly list_snapshots: Fn<Use, { domain?: Value; "**kwargs"?: Keywords }>;
  readonly migrate: Fn<Use, { vm_: Value; target: Value; "**kwargs"?: Keywords }>;
  readonly migrate_start_postcopy: Fn<Use, { vm_: Value }>;
  readonly nesthash: Fn<Use, { value?: Value }>;
  readonly network_define: Fn<Use, { name: Value; bridge: Value; forward: Value; ipv4_config?: Value; ipv6_config?: Value; vport?: Value; tag?: Value; autostart?: boolean; start?: boolean; mtu?: Value; domain?: Value; nat?: Value; interfaces?: Value; addresses?: Value; physical_function?: Value; dns?: Value; "**kwargs"?: Keywords }>;
  readonly network_get_xml: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly network_info: Fn<Use, { name?: Value; "**kwargs"?: Keywords }>;
  readonly network_set_autostart: Fn<Use, { name: Value; state?: string; "**kwargs"?: Keywords }>;
  readonly network_start: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly network_stop: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly network_undefine: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly network_update: Fn<Use, { name: Value; bridge: Value; forward: Value; ipv4_config?: Value; ipv6_config?: Value; vport?: Value; tag?: Value; mtu?: Value; domain?: Value; nat?: Value; interfaces?: Value; addresses?: Value; physical_function?: Value; dns?: Value; test?: boolean; "**kwargs"?: Keywords }>;
  readonly node_devices: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly node_info: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly pause: Fn<Use, { vm_: Value; "**kwargs"?: Keywords }>;
  readonly pool_build: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly pool_capabilities: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly pool_define: Fn<Use, { name: Value; ptype: Value; target?: Value; permissions?: Value; source_devices?: Value; source_dir?: string; source_initiator?: Value; source_adapter?: Value; source_hosts?: Value; source_auth?: Value; source_name?: Value; source_format?: string; transient?: boolean; start?: boolean; "**kwargs"?: Keywords }>;
  readonly pool_delete: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly pool_get_xml: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly pool_info: Fn<Use, { name?: Value; "**kwargs"?: Keywords }>;
  readonly pool_list_volumes: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly pool_refresh: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly pool_set_autostart: Fn<Use, { name: Value; state?: string; "**kwargs"?: Keywords }>;
  readonly pool_start: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly pool_stop: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly pool_undefine: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly pool_update: Fn<Use, { name: Value; ptype: Value; target?: Value; permissions?: Value; source_devices?: Value; source_dir?: string; source_initiator?: Value; source_adapter?: Value; source_hosts?: Value; source_auth?: Value; source_name?: Value; source_format?: string; test?: boolean; "**kwargs"?: Keywords }>;
  readonly purge: Fn<Use, { vm_: Value; dirs?: boolean; removables?: boolean; "**kwargs"?: Keywords }>;
  readonly reboot: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly reset: Fn<Use, { vm_: Value; "**kwargs"?: Keywords }>;
  readonly resume: Fn<Use, { vm_: Value; "**kwargs"?: Keywords }>;
  readonly revert_snapshot: Fn<Use, { name: Value; vm_snapshot?: string; cleanup?: boolean; "**kwargs"?: Keywords }>;
  readonly seed_non_shared_migrate: Fn<Use, { disks: Value; force?: boolean }>;
  readonly set_autostart: Fn<Use, { vm_: Value; state?: string; "**kwargs"?: Keywords }>;
  readonly setmem: Fn<Use, { vm_: string; memory: Value; config?: boolean; "**kwargs"?: Keywords }>;
  readonly setvcpus: Fn<Use, { vm_: string; vcpus: Value; config?: boolean; "**kwargs"?: Keywords }>;
  readonly shutdown: Fn<Use, { vm_: Value; "**kwargs"?: Keywords }>;
  readonly snapshot: Fn<Use, { domain: Value; name?: string; suffix?: Value; "**kwargs"?: Keywords }>;
  readonly start: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly stop: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly undefine: Fn<Use, { vm_: Value; "**kwargs"?: Keywords }>;
  readonly update: Fn<Use, { name: string; cpu?: Value; mem?: Value; disk_profile?: Value; disks?: Value; nic_profile?: Value; interfaces?: Value; graphics?: Value; live?: boolean; boot?: Value; numatune?: Value; test?: boolean; boot_dev?: Value; hypervisor_features?: Value; clock?: Value; serials?: Value; consoles?: Value; stop_on_reboot?: boolean; host_devices?: Value; autostart?: boolean; "**kwargs"?: Keywords }>;
  readonly virt_type: Fn<Use>;
  readonly vm_cputime: Fn<Use, { vm_?: Value; "**kwargs"?: Keywords }>;
  readonly vm_diskstats: Fn<Use, { vm_?: Value; "**kwargs"?: Keywords }>;
  readonly vm_info: Fn<Use, { vm_?: string; "**kwargs"?: Keywords }>;
  readonly vm_netstats: Fn<Use, { vm_?: Value; "**kwargs"?: Keywords }>;
  readonly vm_state: Fn<Use, { vm_?: string; "**kwargs"?: Keywords }>;
  readonly volume_define: Fn<Use, { pool: string; name: string; size: Value; allocation?: number; format?: Value; type?: Value; permissions?: Value; backing_store?: Value; nocow?: boolean; "**kwargs"?: Keywords }>;
  readonly volume_delete: Fn<Use, { pool: Value; volume: string; "**kwargs"?: Keywords }>;
  readonly volume_infos: Fn<Use, { pool?: Value; volume?: string; "**kwargs"?: Keywords }>;
  readonly volume_upload: Fn<Use, { pool: string; volume: Value; file: Value; offset?: number; length?: number; sparse?: boolean; "**kwargs"?: Keywords }>;
}

/** Functions of `vmctl` as Salt 3006 has them, where not all do. */
export interface Vmctl3006<Use extends FunctionUse> {
  readonly create_disk: Fn<Use, { name: Value; size: Value }>;
  readonly load: Fn<Use, { path: string }>;
  readonly reload: Fn<Use>;
  readonly reset: Fn<Use, { all?: boolean; vms?: boolean; switches?: boolean }>;
  readonly start: Fn<Use, { name?: string; id?: Value; bootpath?: string; disk?: string; disks?: Value; local_iface?: boolean; memory?: Value; nics?: number; switch?: Value }>;
  readonly status: Fn<Use, { name?: string; id?: Value }>;
  readonly stop: Fn<Use, { name?: string; id?: Value }>;
}

/** Functions of `wordpress` as Salt 3006 has them, where not all do. */
export interface Wordpress3006<Use extends FunctionUse> {
  readonly activate: Fn<Use, { name: Value; path: string; user: number | string }>;
  readonly deactivate: Fn<Use, { name: Value; path: string; user: number | string }>;
  readonly install: Fn<Use, { path: string; user: number | string; admin_user: Value; admin_password: Value; admin_email: Value; title: Value; url: string }>;
  readonly is_installed: Fn<Use, { path: string; user?: number | string }>;
  readonly list_plugins: Fn<Use, { path: string; user: number | string }>;
  readonly show_plugin: Fn<Use, { name: Value; path: string; user: number | string }>;
}

/** Functions of `xmpp` as Salt 3006 has them, where not all do. */
export interface Xmpp3006<Use extends FunctionUse> {
  readonly send_msg: Fn<Use, { recipient: Value; message: Value; jid?: Value; password?: string; profile?: Value }>;
  readonly send_msg_multi: Fn<Use, { message: Value; recipients?: Value; rooms?: Value; jid?: Value; password?: string; nick?: string; profile?: Value }>;
}

/** Functions of `zabbix` as Salt 3006 has them, where not all do. */
export interface Zabbix3006<Use extends FunctionUse> {
  readonly apiinfo_version: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly compare_params: Fn<Use, { defined: Value; existing: Value; return_old_value?: boolean }>;
  readonly configuration_import: Fn<Use, { config_file: Value; rules?: Value; file_format?: string; "**kwargs"?: Keywords }>;
  readonly get_object_id_by_params: Fn<Use, { obj: Value; params?: Value; "**kwargs"?: Keywords }>;
  readonly get_zabbix_id_mapper: Fn<Use>;
  readonly host_create: Fn<Use, { host: string; groups: Value; interfaces: Value; "**kwargs"?: Keywords }>;
  readonly host_delete: Fn<Use, { hostids: Value; "**kwargs"?: Keywords }>;
  readonly host_exists: Fn<Use, { host?: string; hostid?: Value; name?: Value; node?: string; nodeids?: Value; "**kwargs"?: Keywords }>;
  readonly host_get: Fn<Use, { host?: string; name?: Value; hostids?: Value; "**kwargs"?: Keywords }>;
  readonly host_inventory_get: Fn<Use, { hostids: Value; "**kwargs"?: Keywords }>;
  readonly host_inventory_set: Fn<Use, { hostid: Value; "**kwargs"?: Keywords }>;
  readonly host_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly host_update: Fn<Use, { hostid: Value; "**kwargs"?: Keywords }>;
  readonly hostgroup_create: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly hostgroup_delete: Fn<Use, { hostgroupids: Value; "**kwargs"?: Keywords }>;
  readonly hostgroup_exists: Fn<Use, { name?: Value; groupid?: Value; node?: string; nodeids?: Value; "**kwargs"?: Keywords }>;
  readonly hostgroup_get: Fn<Use, { name?: Value; groupids?: Value; hostids?: Value; "**kwargs"?: Keywords }>;
  readonly hostgroup_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly hostgroup_update: Fn<Use, { groupid: Value; name?: string; "**kwargs"?: Keywords }>;
  readonly hostinterface_create: Fn<Use, { hostid: Value; ip_: Value; dns?: string; main?: number; if_type?: number; useip?: number; port?: number | string; "**kwargs"?: Keywords }>;
  readonly hostinterface_delete: Fn<Use, { interfaceids: Value; "**kwargs"?: Keywords }>;
  readonly hostinterface_get: Fn<Use, { hostids: Value; "**kwargs"?: Keywords }>;
  readonly hostinterface_update: Fn<Use, { interfaceid: Value; "**kwargs"?: Keywords }>;
  readonly mediatype_create: Fn<Use, { name: Value; mediatype: Value; "**kwargs"?: Keywords }>;
  readonly mediatype_delete: Fn<Use, { mediatypeids: Value; "**kwargs"?: Keywords }>;
  readonly mediatype_get: Fn<Use, { name?: Value; mediatypeids?: Value; "**kwargs"?: Keywords }>;
  readonly mediatype_update: Fn<Use, { mediatypeid: Value; name?: boolean; mediatype?: boolean; "**kwargs"?: Keywords }>;
  readonly run_query: Fn<Use, { method: Value; params: Value; "**kwargs"?: Keywords }>;
  readonly substitute_params: Fn<Use, { input_object: Value; extend_params?: Value; filter_key?: string; "**kwargs"?: Keywords }>;
  readonly template_get: Fn<Use, { name?: Value; host?: string; templateids?: Value; "**kwargs"?: Keywords }>;
  readonly user_addmedia: Fn<Use, { userids: Value; active: boolean; mediatypeid: Value; period: Value; sendto: Value; severity: Value; "**kwargs"?: Keywords }>;
  readonly user_create: Fn<Use, { alias: Value; passwd: string; usrgrps: Value; "**kwargs"?: Keywords }>;
  readonly user_delete: Fn<Use, { users: Value; "**kwargs"?: Keywords }>;
  readonly user_deletemedia: Fn<Use, { mediaids: Value; "**kwargs"?: Keywords }>;
  readonly user_exists: Fn<Use, { alias: Value; "**kwargs"?: Keywords }>;
  readonly user_get: Fn<Use, { alias?: Value; userids?: Value; "**kwargs"?: Keywords }>;
  readonly user_getmedia: Fn<Use, { userids?: Value; "**kwargs"?: Keywords }>;
  readonly user_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly user_update: Fn<Use, { userid: Value; "**kwargs"?: Keywords }>;
  readonly usergroup_create: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly usergroup_delete: Fn<Use, { usergroupids: Value; "**kwargs"?: Keywords }>;
  readonly usergroup_exists: Fn<Use, { name?: Value; node?: string; nodeids?: Value; "**kwargs"?: Keywords }>;
  readonly usergroup_get: Fn<Use, { name?: Value; usrgrpids?: Value; userids?: Value; "**kwargs"?: Keywords }>;
  readonly usergroup_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly usergroup_update: Fn<Use, { usrgrpid: Value; "**kwargs"?: Keywords }>;
  readonly usermacro_create: Fn<Use, { macro: Value; value: Value; hostid: Value; "**kwargs"?: Keywords }>;
  readonly usermacro_createglobal: Fn<Use, { macro: Value; value: Value; "**kwargs"?: Keywords }>;
  readonly usermacro_delete: Fn<Use, { macroids: Value; "**kwargs"?: Keywords }>;
  readonly usermacro_deleteglobal: Fn<Use, { macroids: Value; "**kwargs"?: Keywords }>;
  readonly usermacro_get: Fn<Use, { macro?: Value; hostids?: Value; templateids?: Value; hostmacroids?: Value; globalmacroids?: Value; globalmacro?: boolean; "**kwargs"?: Keywords }>;
  readonly usermacro_update: Fn<Use, { hostmacroid: Value; value: Value; "**kwargs"?: Keywords }>;
  readonly usermacro_updateglobal: Fn<Use, { globalmacroid: Value; value: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `zenoss` as Salt 3006 has them, where not all do. */
export interface Zenoss3006<Use extends FunctionUse> {
  readonly add_device: Fn<Use, { device?: Value; device_class?: Value; collector?: string; prod_state?: number }>;
  readonly device_exists: Fn<Use, { device?: Value }>;
  readonly find_device: Fn<Use, { device?: Value }>;
  readonly set_prod_state: Fn<Use, { prod_state: Value; device?: Value }>;
}

/** Functions of `zfs` as Salt 3006 has them, where not all do. */
export interface Zfs3006<Use extends FunctionUse> {
  readonly bookmark: Fn<Use, { snapshot: string; bookmark: string }>;
  readonly clone: Fn<Use, { name_a: string; name_b: string; "**kwargs"?: Keywords }>;
  readonly create: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly destroy: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly diff: Fn<Use, { name_a: string; name_b?: string; "**kwargs"?: Keywords }>;
  readonly exists: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly get: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly hold: Fn<Use, { tag: string; "**kwargs"?: Keywords }>;
  readonly holds: Fn<Use, { snapshot: string; "**kwargs"?: Keywords }>;
  readonly inherit: Fn<Use, { prop: string; name: string; "**kwargs"?: Keywords }>;
  readonly list: Fn<Use, { name?: string; "**kwargs"?: Keywords }>;
  readonly list_mount: Fn<Use>;
  readonly mount: Fn<Use, { name?: string; "**kwargs"?: Keywords }>;
  readonly promote: Fn<Use, { name: string }>;
  readonly release: Fn<Use, { tag: string; "**kwargs"?: Keywords }>;
  readonly rename: Fn<Use, { name: string; new_name: string; "**kwargs"?: Keywords }>;
  readonly rollback: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly set: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly snapshot: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly unmount: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
}

/** Functions of `znc` as Salt 3006 has them, where not all do. */
export interface Znc3006<Use extends FunctionUse> {
  readonly buildmod: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly dumpconf: Fn<Use>;
  readonly rehashconf: Fn<Use>;
  readonly version: Fn<Use>;
}

/** Functions of `zookeeper` as Salt 3006 has them, where not all do. */
export interface Zookeeper3006<Use extends FunctionUse> {
  readonly create: Fn<Use, { path: string; value?: string; acls?: Value; ephemeral?: boolean; sequence?: boolean; makepath?: boolean; profile?: Value; hosts?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly delete: Fn<Use, { path: string; version?: Value; recursive?: boolean; profile?: Value; hosts?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly ensure_path: Fn<Use, { path: Value; acls?: Value; profile?: Value; hosts?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly exists: Fn<Use, { path: string; profile?: Value; hosts?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly get: Fn<Use, { path: string; profile?: Value; hosts?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly get_acls: Fn<Use, { path: string; profile?: Value; hosts?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly get_children: Fn<Use, { path: string; profile?: Value; hosts?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly make_digest_acl: Fn<Use, { username: string; password: string; read?: boolean; write?: boolean; create?: boolean; delete?: boolean; admin?: boolean; allperms?: boolean }>;
  readonly set: Fn<Use, { path: Value; value: Value; version?: Value; profile?: Value; hosts?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly set_acls: Fn<Use, { path: string; acls: Value; version?: Value; profile?: Value; hosts?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
}

/** Functions of `zpool` as Salt 3006 has them, where not all do. */
export interface Zpool3006<Use extends FunctionUse> {
  readonly add: Fn<Use, { zpool: string; "**kwargs"?: Keywords }>;
  readonly attach: Fn<Use, { zpool: string; device: string; new_device: string; force?: boolean }>;
  readonly clear: Fn<Use, { zpool: string; device?: string }>;
  readonly create: Fn<Use, { zpool: string; "**kwargs"?: Keywords }>;
  readonly create_file_vdev: Fn<Use, { size: Value }>;
  readonly destroy: Fn<Use, { zpool: string; force?: boolean }>;
  readonly detach: Fn<Use, { zpool: string; device: string }>;
  readonly exists: Fn<Use, { zpool: string }>;
  readonly export: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly get: Fn<Use, { zpool: string; prop?: string; show_source?: boolean; parsable?: boolean }>;
  readonly healthy: Fn<Use>;
  readonly history: Fn<Use, { zpool?: string; internal?: boolean; verbose?: boolean }>;
  readonly import: Fn<Use, { zpool?: string; new_name?: string; "**kwargs"?: Keywords }>;
  readonly iostat: Fn<Use, { zpool?: string; sample_time?: number; parsable?: boolean }>;
  readonly labelclear: Fn<Use, { device: string; force?: boolean }>;
  readonly list: Fn<Use, { properties?: string | readonly Value[]; zpool?: string; parsable?: boolean }>;
  readonly offline: Fn<Use, { zpool: string; "**kwargs"?: Keywords }>;
  readonly online: Fn<Use, { zpool: string; "**kwargs"?: Keywords }>;
  readonly reguid: Fn<Use, { zpool: string }>;
  readonly reopen: Fn<Use, { zpool: string }>;
  readonly replace: Fn<Use, { zpool: string; old_device: string; new_device?: string; force?: boolean }>;
  readonly scrub: Fn<Use, { zpool: string; stop?: boolean; pause?: boolean }>;
  readonly set: Fn<Use, { zpool: string; prop: string; value: Value }>;
  readonly split: Fn<Use, { zpool: string; newzpool: string; "**kwargs"?: Keywords }>;
  readonly status: Fn<Use, { zpool?: string }>;
  readonly upgrade: Fn<Use, { zpool?: string; version?: Value }>;
}

/** Execution modules as Salt 3006 has them, where not all do. */
export interface Functions3006<Use extends FunctionUse> {
  readonly acme: Acme3006<Use>;
  readonly ansible: Ansible3006<Use>;
  readonly apache: Apache3006<Use>;
  readonly apcups: Apcups3006<Use>;
  readonly aptly: Aptly3006<Use>;
  readonly augeas: Augeas3006<Use>;
  readonly bamboohr: Bamboohr3006<Use>;
  readonly bluetooth: Bluetooth3006<Use>;
  readonly bower: Bower3006<Use>;
  readonly btrfs: Btrfs3006<Use>;
  readonly buildout: Buildout3006<Use>;
  readonly cabal: Cabal3006<Use>;
  readonly capirca: Capirca3006<Use>;
  readonly ceph: Ceph3006<Use>;
  readonly chassis: Chassis3006<Use>;
  readonly cimc: Cimc3006<Use>;
  readonly ciscoconfparse: Ciscoconfparse3006<Use>;
  readonly cisconso: Cisconso3006<Use>;
  readonly composer: Composer3006<Use>;
  readonly consul: Consul3006<Use>;
  readonly container_resource: ContainerResource3006<Use>;
  readonly cpan: Cpan3006<Use>;
  readonly csf: Csf3006<Use>;
  readonly cyg: Cyg3006<Use>;
  readonly daemontools: Daemontools3006<Use>;
  readonly datadog: Datadog3006<Use>;
  readonly ddns: Ddns3006<Use>;
  readonly django: Django3006<Use>;
  readonly dnsmasq: Dnsmasq3006<Use>;
  readonly docker: Docker3006<Use>;
  readonly dockercompose: Dockercompose3006<Use>;
  readonly dockerng: Dockerng3006<Use>;
  readonly drac: Drac3006<Use>;
  readonly dracr: Dracr3006<Use>;
  readonly drbd: Drbd3006<Use>;
  readonly eix: Eix3006<Use>;
  readonly elasticsearch: Elasticsearch3006<Use>;
  readonly eselect: Eselect3006<Use>;
  readonly freezer: Freezer3006<Use>;
  readonly gcp: Gcp3006<Use>;
  readonly gem: Gem3006<Use>;
  readonly genesis: Genesis3006<Use>;
  readonly github: Github3006<Use>;
  readonly glassfish: Glassfish3006<Use>;
  readonly glusterfs: Glusterfs3006<Use>;
  readonly gnome: Gnome3006<Use>;
  readonly google_chat: GoogleChat3006<Use>;
  readonly grafana4: Grafana43006<Use>;
  readonly grub: Grub3006<Use>;
  readonly guestfs: Guestfs3006<Use>;
  readonly hadoop: Hadoop3006<Use>;
  readonly haproxy: Haproxy3006<Use>;
  readonly heat: Heat3006<Use>;
  readonly helm: Helm3006<Use>;
  readonly hg: Hg3006<Use>;
  readonly icinga2: Icinga23006<Use>;
  readonly ifttt: Ifttt3006<Use>;
  readonly ilo: Ilo3006<Use>;
  readonly influxdb: Influxdb3006<Use>;
  readonly influxdb08: Influxdb083006<Use>;
  readonly infoblox: Infoblox3006<Use>;
  readonly inspector: Inspector3006<Use>;
  readonly introspect: Introspect3006<Use>;
  readonly ip: Ip3006<Use>;
  readonly ipmi: Ipmi3006<Use>;
  readonly jboss7: Jboss73006<Use>;
  readonly jboss7_cli: Jboss7Cli3006<Use>;
  readonly jenkins: Jenkins3006<Use>;
  readonly jira: Jira3006<Use>;
  readonly k8s: K8s3006<Use>;
  readonly kapacitor: Kapacitor3006<Use>;
  readonly kerberos: Kerberos3006<Use>;
  readonly keystore: Keystore3006<Use>;
  readonly kubeadm: Kubeadm3006<Use>;
  readonly kubernetes: Kubernetes3006<Use>;
  readonly layman: Layman3006<Use>;
  readonly ldap: Ldap3006<Use>;
  readonly ldap3: Ldap33006<Use>;
  readonly libcloud_compute: LibcloudCompute3006<Use>;
  readonly libcloud_dns: LibcloudDns3006<Use>;
  readonly libcloud_loadbalancer: LibcloudLoadbalancer3006<Use>;
  readonly libcloud_storage: LibcloudStorage3006<Use>;
  readonly logadm: Logadm3006<Use>;
  readonly lvs: Lvs3006<Use>;
  readonly lxc: Lxc3006<Use>;
  readonly lxd: Lxd3006<Use>;
  readonly makeconf: Makeconf3006<Use>;
  readonly mandrill: Mandrill3006<Use>;
  readonly marathon: Marathon3006<Use>;
  readonly mattermost: Mattermost3006<Use>;
  readonly mdata: Mdata3006<Use>;
  readonly memcached: Memcached3006<Use>;
  readonly moby: Moby3006<Use>;
  readonly modjk: Modjk3006<Use>;
  readonly mongodb: Mongodb3006<Use>;
  readonly monit: Monit3006<Use>;
  readonly moosefs: Moosefs3006<Use>;
  readonly mssql: Mssql3006<Use>;
  readonly msteams: Msteams3006<Use>;
  readonly munin: Munin3006<Use>;
  readonly nagios: Nagios3006<Use>;
  readonly nagios_rpc: NagiosRpc3006<Use>;
  readonly namecheap_domains: NamecheapDomains3006<Use>;
  readonly namecheap_domains_dns: NamecheapDomainsDns3006<Use>;
  readonly namecheap_domains_ns: NamecheapDomainsNs3006<Use>;
  readonly namecheap_ssl: NamecheapSsl3006<Use>;
  readonly namecheap_users: NamecheapUsers3006<Use>;
  readonly netbox: Netbox3006<Use>;
  readonly netmiko: Netmiko3006<Use>;
  readonly netscaler: Netscaler3006<Use>;
  readonly nexus: Nexus3006<Use>;
  readonly nginx: Nginx3006<Use>;
  readonly nspawn: Nspawn3006<Use>;
  readonly omapi: Omapi3006<Use>;
  readonly openscap: Openscap3006<Use>;
  readonly openstack_config: OpenstackConfig3006<Use>;
  readonly openstack_mng: OpenstackMng3006<Use>;
  readonly openvswitch: Openvswitch3006<Use>;
  readonly opsgenie: Opsgenie3006<Use>;
  readonly pagerduty: Pagerduty3006<Use>;
  readonly pagerduty_util: PagerdutyUtil3006<Use>;
  readonly parallels: Parallels3006<Use>;
  readonly pcs: Pcs3006<Use>;
  readonly pdbedit: Pdbedit3006<Use>;
  readonly pecl: Pecl3006<Use>;
  readonly peeringdb: Peeringdb3006<Use>;
  readonly pf: Pf3006<Use>;
  readonly pillar: Pillar3006<Use>;
  readonly portage_config: PortageConfig3006<Use>;
  readonly postfix: Postfix3006<Use>;
  readonly postgres: Postgres3006<Use>;
  readonly poudriere: Poudriere3006<Use>;
  readonly powerpath: Powerpath3006<Use>;
  readonly purefa: Purefa3006<Use>;
  readonly purefb: Purefb3006<Use>;
  readonly pushbullet: Pushbullet3006<Use>;
  readonly pushover: Pushover3006<Use>;
  readonly qemu_img: QemuImg3006<Use>;
  readonly qemu_nbd: QemuNbd3006<Use>;
  readonly rallydev: Rallydev3006<Use>;
  readonly random_org: RandomOrg3006<Use>;
  readonly rbenv: Rbenv3006<Use>;
  readonly rebootmgr: Rebootmgr3006<Use>;
  readonly redis: Redis3006<Use>;
  readonly restconf: Restconf3006<Use>;
  readonly riak: Riak3006<Use>;
  readonly runit: Runit3006<Use>;
  readonly rvm: Rvm3006<Use>;
  readonly s3: S33006<Use>;
  readonly s6: S63006<Use>;
  readonly sensehat: Sensehat3006<Use>;
  readonly sensors: Sensors3006<Use>;
  readonly serverdensity_device: ServerdensityDevice3006<Use>;
  readonly servicenow: Servicenow3006<Use>;
  readonly smtp: Smtp3006<Use>;
  readonly solr: Solr3006<Use>;
  readonly solrcloud: Solrcloud3006<Use>;
  readonly splunk: Splunk3006<Use>;
  readonly splunk_search: SplunkSearch3006<Use>;
  readonly statuspage: Statuspage3006<Use>;
  readonly svn: Svn3006<Use>;
  readonly swarm: Swarm3006<Use>;
  readonly swift: Swift3006<Use>;
  readonly sysbench: Sysbench3006<Use>;
  readonly sysrc: Sysrc3006<Use>;
  readonly system_profiler: SystemProfiler3006<Use>;
  readonly telegram: Telegram3006<Use>;
  readonly telemetry: Telemetry3006<Use>;
  readonly tomcat: Tomcat3006<Use>;
  readonly trafficserver: Trafficserver3006<Use>;
  readonly transactional_update: TransactionalUpdate3006<Use>;
  readonly travisci: Travisci3006<Use>;
  readonly tuned: Tuned3006<Use>;
  readonly twilio: Twilio3006<Use>;
  readonly uptime: Uptime3006<Use>;
  readonly uwsgi: Uwsgi3006<Use>;
  readonly varnish: Varnish3006<Use>;
  readonly vault: Vault3006<Use>;
  readonly vbox_guest: VboxGuest3006<Use>;
  readonly vboxmanage: Vboxmanage3006<Use>;
  readonly vcenter: Vcenter3006<Use>;
  readonly victorops: Victorops3006<Use>;
  readonly virt: Virt3006<Use>;
  readonly vmctl: Vmctl3006<Use>;
  readonly wordpress: Wordpress3006<Use>;
  readonly xmpp: Xmpp3006<Use>;
  readonly zabbix: Zabbix3006<Use>;
  readonly zenoss: Zenoss3006<Use>;
  readonly zfs: Zfs3006<Use>;
  readonly znc: Znc3006<Use>;
  readonly zookeeper: Zookeeper3006<Use>;
  readonly zpool: Zpool3006<Use>;
}
