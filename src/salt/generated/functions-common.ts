// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Fn, FunctionUse, Keywords } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `acl` that all releases have. */
export interface AclCommon<Use extends FunctionUse> {
  readonly delfacl: Fn<Use, { acl_type: Value; acl_name?: string; "**kwargs"?: Keywords }>;
  readonly getfacl: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly modfacl: Fn<Use, { acl_type: Value; acl_name?: string; perms?: string; "**kwargs"?: Keywords }>;
  readonly version: Fn<Use>;
  readonly wipefacls: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
}

/** Functions of `aliases` that all releases have. */
export interface AliasesCommon<Use extends FunctionUse> {
  readonly get_target: Fn<Use, { alias: Value }>;
  readonly has_target: Fn<Use, { alias: Value; target: Value }>;
  readonly list_aliases: Fn<Use>;
  readonly rm_alias: Fn<Use, { alias: Value }>;
  readonly set_target: Fn<Use, { alias: Value; target: Value }>;
}

/** Functions of `alternatives` that all releases have. */
export interface AlternativesCommon<Use extends FunctionUse> {
  readonly auto: Fn<Use, { name: Value }>;
  readonly check_exists: Fn<Use, { name: Value; path: Value }>;
  readonly check_installed: Fn<Use, { name: Value; path: Value }>;
  readonly display: Fn<Use, { name: Value }>;
  readonly install: Fn<Use, { name: Value; link: Value; path: Value; priority: Value }>;
  readonly remove: Fn<Use, { name: Value; path: Value }>;
  readonly set: Fn<Use, { name: Value; path: Value }>;
  readonly show_current: Fn<Use, { name: Value }>;
  readonly show_link: Fn<Use, { name: Value }>;
}

/** Functions of `ansible` that all releases have. */
export interface AnsibleCommon<Use extends FunctionUse> {
  readonly call: Fn<Use, { module: string; "**kwargs"?: Keywords }>;
  readonly discover_playbooks: Fn<Use, { path?: string; locations?: Value; playbook_extension?: Value; hosts_filename?: Value; syntax_check?: boolean }>;
  readonly help: Fn<Use, { module?: Value }>;
  readonly list: Fn<Use, { pattern?: Value }>;
  readonly playbooks: Fn<Use, { playbook: Value; rundir?: string; check?: boolean; diff?: boolean; extra_vars?: Value; flush_cache?: boolean; forks?: number; inventory?: Value; limit?: Value; list_hosts?: boolean; list_tags?: boolean; list_tasks?: boolean; module_path?: Value; skip_tags?: Value; start_at_task?: Value; syntax_check?: boolean; tags?: Value; playbook_kwargs?: Value }>;
  readonly targets: Fn<Use, { inventory?: Value; yaml?: boolean; export?: boolean }>;
}

/** Functions of `apache` that all releases have. */
export interface ApacheCommon<Use extends FunctionUse> {
  readonly config: Fn<Use, { name: Value; config: Value; edit?: boolean }>;
  readonly directives: Fn<Use>;
  readonly fullversion: Fn<Use>;
  readonly modules: Fn<Use>;
  readonly server_status: Fn<Use, { profile?: string }>;
  readonly servermods: Fn<Use>;
  readonly signal: Fn<Use, { signal?: Value }>;
  readonly useradd: Fn<Use, { pwfile: Value; user: number | string; password: string; opts?: string }>;
  readonly userdel: Fn<Use, { pwfile: Value; user: number | string }>;
  readonly version: Fn<Use>;
  readonly vhosts: Fn<Use>;
}

/** Functions of `apf` that all releases have. */
export interface ApfCommon<Use extends FunctionUse> {
  readonly allow: Fn<Use, { ip: Value; port?: number | string }>;
  readonly deny: Fn<Use, { ip: Value }>;
  readonly disable: Fn<Use>;
  readonly enable: Fn<Use>;
  readonly refresh: Fn<Use>;
  readonly reload: Fn<Use>;
  readonly remove: Fn<Use, { ip: Value }>;
  readonly running: Fn<Use>;
}

/** Functions of `archive` that all releases have. */
export interface ArchiveCommon<Use extends FunctionUse> {
  readonly cmd_unzip: Fn<Use, { zip_file: string; dest: Value; excludes?: Value; options?: Value; template?: string; runas?: string; trim_output?: boolean | number; password?: string }>;
  readonly cmd_zip: Fn<Use, { zip_file: string; sources: Value; template?: string; cwd?: string; runas?: string }>;
  readonly gunzip: Fn<Use, { gzipfile: Value; template?: string; runas?: string; options?: Value }>;
  readonly gzip: Fn<Use, { sourcefile: Value; template?: string; runas?: string; options?: Value }>;
  readonly is_encrypted: Fn<Use, { name: string; clean?: boolean; saltenv?: string; source_hash?: string; use_etag?: boolean }>;
  readonly list: Fn<Use, { name: string; archive_format?: Value; options?: Value; strip_components?: Value; clean?: boolean; verbose?: boolean; saltenv?: string; source_hash?: string; use_etag?: boolean }>;
  readonly rar: Fn<Use, { rarfile: string; sources: Value; template?: string; cwd?: string; runas?: string }>;
  readonly tar: Fn<Use, { options: Value; tarfile: Value; sources?: Value; dest?: Value; cwd?: string; template?: string; runas?: string }>;
  readonly unrar: Fn<Use, { rarfile: string; dest: Value; excludes?: Value; template?: string; runas?: string; trim_output?: boolean | number }>;
  readonly unzip: Fn<Use, { zip_file: string; dest: Value; excludes?: Value; options?: Value; template?: string; runas?: string; trim_output?: boolean | number; password?: number | string; extract_perms?: boolean }>;
  readonly zip: Fn<Use, { zip_file: string; sources: Value; template?: string; cwd?: string; runas?: string; zip64?: boolean }>;
}

/** Functions of `artifactory` that all releases have. */
export interface ArtifactoryCommon<Use extends FunctionUse> {
  readonly get_latest_release: Fn<Use, { artifactory_url: string; repository: Value; group_id: number | string; artifact_id: Value; packaging: Value; target_dir?: string; target_file?: Value; classifier?: Value; username?: string; password?: string; use_literal_group_id?: boolean }>;
  readonly get_latest_snapshot: Fn<Use, { artifactory_url: string; repository: Value; group_id: number | string; artifact_id: Value; packaging: Value; target_dir?: string; target_file?: Value; classifier?: Value; username?: string; password?: string; use_literal_group_id?: boolean }>;
  readonly get_release: Fn<Use, { artifactory_url: string; repository: Value; group_id: number | string; artifact_id: Value; packaging: Value; version: Value; target_dir?: string; target_file?: Value; classifier?: Value; username?: string; password?: string; use_literal_group_id?: boolean }>;
  readonly get_snapshot: Fn<Use, { artifactory_url: string; repository: Value; group_id: number | string; artifact_id: Value; packaging: Value; version: Value; snapshot_version?: Value; target_dir?: string; target_file?: Value; classifier?: Value; username?: string; password?: string; use_literal_group_id?: boolean }>;
}

/** Functions of `at` that all releases have. */
export interface AtCommon<Use extends FunctionUse> {
  readonly at: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly atc: Fn<Use, { jobid: Value }>;
  readonly atq: Fn<Use, { tag?: Value }>;
  readonly atrm: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly jobcheck: Fn<Use, { "**kwargs"?: Keywords }>;
}

/** Functions of `baredoc` that all releases have. */
export interface BaredocCommon<Use extends FunctionUse> {
  readonly list_modules: Fn<Use, { name?: boolean; names_only?: boolean }>;
  readonly list_states: Fn<Use, { name?: boolean; names_only?: boolean }>;
  readonly module_docs: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly state_docs: Fn<Use, { "*args"?: readonly Value[] }>;
}

/** Functions of `bcache` that all releases have. */
export interface BcacheCommon<Use extends FunctionUse> {
  readonly attach: Fn<Use, { dev?: Value }>;
  readonly back_make: Fn<Use, { dev: Value; cache_mode?: string; force?: boolean; attach?: boolean; bucket_size?: Value }>;
  readonly cache_make: Fn<Use, { dev: Value; reserved?: Value; force?: boolean; block_size?: Value; bucket_size?: Value; attach?: boolean }>;
  readonly config: Fn<Use, { dev?: Value; "**kwargs"?: Keywords }>;
  readonly detach: Fn<Use, { dev?: Value }>;
  readonly device: Fn<Use, { dev: Value; stats?: boolean; config?: boolean; internals?: boolean; superblock?: boolean }>;
  readonly start: Fn<Use>;
  readonly status: Fn<Use, { stats?: boolean; config?: boolean; internals?: boolean; superblock?: boolean; alldevs?: boolean }>;
  readonly stop: Fn<Use, { dev?: Value }>;
  readonly super: Fn<Use, { dev: Value }>;
  readonly uuid: Fn<Use, { dev?: Value }>;
}

/** Functions of `beacons` that all releases have. */
export interface BeaconsCommon<Use extends FunctionUse> {
  readonly add: Fn<Use, { name: string; beacon_data: Value; "**kwargs"?: Keywords }>;
  readonly delete: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly disable: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly disable_beacon: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly enable: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly enable_beacon: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly list: Fn<Use, { return_yaml?: boolean; include_pillar?: boolean; include_opts?: boolean; "**kwargs"?: Keywords }>;
  readonly list_available: Fn<Use, { return_yaml?: boolean; "**kwargs"?: Keywords }>;
  readonly modify: Fn<Use, { name: string; beacon_data: Value; "**kwargs"?: Keywords }>;
  readonly reset: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly save: Fn<Use, { "**kwargs"?: Keywords }>;
}

/** Functions of `bridge` that all releases have. */
export interface BridgeCommon<Use extends FunctionUse> {
  readonly add: Fn<Use, { br?: Value }>;
  readonly addif: Fn<Use, { br?: Value; iface?: Value }>;
  readonly delete: Fn<Use, { br?: Value }>;
  readonly delif: Fn<Use, { br?: Value; iface?: Value }>;
  readonly find_interfaces: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly interfaces: Fn<Use, { br?: Value }>;
  readonly list: Fn<Use>;
  readonly show: Fn<Use, { br?: Value }>;
  readonly stp: Fn<Use, { br?: Value; state?: string; iface?: Value }>;
}

/** Functions of `cassandra_cql` that all releases have. */
export interface CassandraCqlCommon<Use extends FunctionUse> {
  readonly cql_query: Fn<Use, { query: Value; contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly cql_query_with_prepare: Fn<Use, { query: string; statement_name: Value; statement_arguments: string | readonly Value[]; asynchronous?: boolean; callback_errors?: Value; contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: Value; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value; "**kwargs"?: Keywords }>;
  readonly create_keyspace: Fn<Use, { keyspace: string; replication_strategy?: string; replication_factor?: number; replication_datacenters?: Value; contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly create_user: Fn<Use, { username: string; password: string; superuser?: boolean; contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly drop_keyspace: Fn<Use, { keyspace: string; contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly grant_permission: Fn<Use, { username: string; resource?: string; resource_type?: string; permission?: string; contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly info: Fn<Use, { contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly keyspace_exists: Fn<Use, { keyspace: string; contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly list_column_families: Fn<Use, { keyspace?: string; contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly list_keyspaces: Fn<Use, { contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly list_permissions: Fn<Use, { username?: string | readonly Value[]; resource?: string; resource_type?: string; permission?: string; contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly list_users: Fn<Use, { contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
  readonly version: Fn<Use, { contact_points?: string | readonly Value[]; port?: number | string; cql_user?: number | string; cql_pass?: string; protocol_version?: number | string; load_balancing_policy?: string; load_balancing_policy_args?: Value; ssl_options?: Value }>;
}

/** Functions of `celery` that all releases have. */
export interface CeleryCommon<Use extends FunctionUse> {
  readonly run_task: Fn<Use, { task_name: Value; args?: Value; kwargs?: Value; broker?: Value; backend?: Value; wait_for_result?: boolean; timeout?: number | string; propagate?: boolean; interval?: number; no_ack?: boolean; raise_timeout?: boolean; config?: Value }>;
}

/** Functions of `chef` that all releases have. */
export interface ChefCommon<Use extends FunctionUse> {
  readonly client: Fn<Use, { whyrun?: boolean; localmode?: boolean; logfile?: Value; "**kwargs"?: Keywords }>;
  readonly solo: Fn<Use, { whyrun?: boolean; logfile?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `chocolatey` that all releases have. */
export interface ChocolateyCommon<Use extends FunctionUse> {
  readonly add_source: Fn<Use, { name: Value; source_location: Value; username?: string; password?: string; priority?: Value }>;
  readonly bootstrap: Fn<Use, { force?: boolean; source?: Value }>;
  readonly chocolatey_version: Fn<Use>;
  readonly disable_source: Fn<Use, { name: Value }>;
  readonly enable_source: Fn<Use, { name: Value }>;
  readonly install: Fn<Use, { name: Value; version?: Value; source?: Value; force?: boolean; pre_versions?: boolean; install_args?: Value; override_args?: boolean; force_x86?: boolean; package_args?: Value; allow_multiple?: boolean; execution_timeout?: Value; virus_check?: Value }>;
  readonly install_cygwin: Fn<Use, { name: Value; install_args?: Value; override_args?: boolean }>;
  readonly install_gem: Fn<Use, { name: Value; version?: Value; install_args?: Value; override_args?: boolean }>;
  readonly install_missing: Fn<Use, { name: Value; version?: Value; source?: Value }>;
  readonly install_python: Fn<Use, { name: Value; version?: Value; install_args?: Value; override_args?: boolean }>;
  readonly install_webpi: Fn<Use, { name: Value; install_args?: Value; override_args?: boolean }>;
  readonly install_windowsfeatures: Fn<Use, { name: Value }>;
  readonly list: Fn<Use, { narrow?: Value; all_versions?: boolean; pre_versions?: boolean; source?: Value; local_only?: boolean; exact?: boolean }>;
  readonly list_sources: Fn<Use>;
  readonly list_webpi: Fn<Use>;
  readonly list_windowsfeatures: Fn<Use>;
  readonly unbootstrap: Fn<Use>;
  readonly uninstall: Fn<Use, { name: Value; version?: Value; uninstall_args?: Value; override_args?: boolean; force?: boolean }>;
  readonly update: Fn<Use, { name: Value; source?: Value; pre_versions?: boolean }>;
  readonly upgrade: Fn<Use, { name: Value; version?: Value; source?: Value; force?: boolean; pre_versions?: boolean; install_args?: Value; override_args?: boolean; force_x86?: boolean; package_args?: Value }>;
  readonly version: Fn<Use, { name: Value; check_remote?: boolean; source?: Value; pre_versions?: boolean }>;
}

/** Functions of `chronos` that all releases have. */
export interface ChronosCommon<Use extends FunctionUse> {
  readonly has_job: Fn<Use, { name: Value }>;
  readonly job: Fn<Use, { name: Value }>;
  readonly jobs: Fn<Use>;
  readonly rm_job: Fn<Use, { name: Value }>;
  readonly update_job: Fn<Use, { name: Value; config: Value }>;
}

/** Functions of `chroot` that all releases have. */
export interface ChrootCommon<Use extends FunctionUse> {
  readonly apply: Fn<Use, { root: string; mods?: Value; "**kwargs"?: Keywords }>;
  readonly call: Fn<Use, { root: string; function: Value; "**kwargs"?: Keywords }>;
  readonly create: Fn<Use, { root: string }>;
  readonly exist: Fn<Use, { root: string }>;
  readonly highstate: Fn<Use, { root: string; "**kwargs"?: Keywords }>;
  readonly in_chroot: Fn<Use>;
  readonly sls: Fn<Use, { root: string; mods: Value; saltenv?: string; test?: Value; exclude?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `cloud` that all releases have. */
export interface CloudCommon<Use extends FunctionUse> {
  readonly action: Fn<Use, { fun?: Value; cloudmap?: Value; names?: Value; provider?: Value; instance?: Value; "**kwargs"?: Keywords }>;
  readonly create: Fn<Use, { provider: Value; names: Value; opts?: Value; "**kwargs"?: Keywords }>;
  readonly destroy: Fn<Use, { names: Value }>;
  readonly full_query: Fn<Use, { query_type?: string }>;
  readonly get_instance: Fn<Use, { name: Value; provider?: Value }>;
  readonly has_instance: Fn<Use, { name: Value; provider?: Value }>;
  readonly list_images: Fn<Use, { provider?: string }>;
  readonly list_locations: Fn<Use, { provider?: string }>;
  readonly list_sizes: Fn<Use, { provider?: string }>;
  readonly map_run: Fn<Use, { path?: Value; "**kwargs"?: Keywords }>;
  readonly network_create: Fn<Use, { provider: Value; names: Value; "**kwargs"?: Keywords }>;
  readonly network_list: Fn<Use, { provider: Value }>;
  readonly profile: Fn<Use, { profile: Value; names: Value; vm_overrides?: Value; opts?: Value; "**kwargs"?: Keywords }>;
  readonly query: Fn<Use, { query_type?: string }>;
  readonly select_query: Fn<Use, { query_type?: string }>;
  readonly virtual_interface_create: Fn<Use, { provider: Value; names: Value; "**kwargs"?: Keywords }>;
  readonly virtual_interface_list: Fn<Use, { provider: Value; names: Value; "**kwargs"?: Keywords }>;
  readonly volume_attach: Fn<Use, { provider: Value; names: Value; "**kwargs"?: Keywords }>;
  readonly volume_create: Fn<Use, { provider: Value; names: Value; "**kwargs"?: Keywords }>;
  readonly volume_delete: Fn<Use, { provider: Value; names: Value; "**kwargs"?: Keywords }>;
  readonly volume_detach: Fn<Use, { provider: Value; names: Value; "**kwargs"?: Keywords }>;
  readonly volume_list: Fn<Use, { provider: Value }>;
}

/** Functions of `cmd` that all releases have. */
export interface CmdCommon<Use extends FunctionUse> {
  readonly exec_code: Fn<Use, { lang: Value; code: Value; cwd?: string; args?: Value; "**kwargs"?: Keywords }>;
  readonly exec_code_all: Fn<Use, { lang: Value; code: Value; cwd?: string; args?: Value; "**kwargs"?: Keywords }>;
  readonly has_exec: Fn<Use, { cmd: Value }>;
  readonly powershell: Fn<Use, { cmd: string | readonly Value[]; cwd?: string; stdin?: string; runas?: string; shell?: string; env?: Value; clean_env?: boolean; template?: string; rstrip?: boolean; umask?: string; output_encoding?: string; output_loglevel?: string; hide_output?: boolean; timeout?: number | string; reset_system_locale?: boolean; ignore_retcode?: boolean; saltenv?: string; use_vt?: boolean; password?: string; depth?: number | string; encode_cmd?: boolean; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly powershell_all: Fn<Use, { cmd: string | readonly Value[]; cwd?: string; stdin?: string; runas?: string; shell?: string; env?: Value; clean_env?: boolean; template?: string; rstrip?: boolean; umask?: string; output_encoding?: string; output_loglevel?: string; quiet?: boolean; timeout?: number | string; reset_system_locale?: boolean; ignore_retcode?: boolean; saltenv?: string; use_vt?: boolean; password?: string; depth?: number | string; encode_cmd?: boolean; force_list?: boolean; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly retcode: Fn<Use, { cmd: string; cwd?: string; stdin?: string; runas?: string; group?: number | string; shell?: string; python_shell?: boolean; env?: Value; clean_env?: boolean; template?: string; umask?: string; output_encoding?: string; output_loglevel?: string; log_callback?: Value; timeout?: number | string; reset_system_locale?: boolean; ignore_retcode?: boolean; saltenv?: string; use_vt?: boolean; password?: string; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly run: Fn<Use, { cmd: string; cwd?: string; stdin?: string; runas?: string; group?: number | string; shell?: string; python_shell?: boolean; env?: Value; clean_env?: boolean; template?: string; rstrip?: boolean; umask?: string; output_encoding?: string; output_loglevel?: string; log_callback?: Value; hide_output?: boolean; timeout?: number | string; reset_system_locale?: boolean; ignore_retcode?: boolean; saltenv?: string; use_vt?: boolean; redirect_stderr?: boolean; bg?: boolean; password?: string; encoded_cmd?: boolean | string; raise_err?: boolean; prepend_path?: string; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly run_all: Fn<Use, { cmd: string; cwd?: string; stdin?: string; runas?: string; group?: number | string; shell?: string; python_shell?: boolean; env?: Value; clean_env?: boolean; template?: string; rstrip?: boolean; umask?: string; output_encoding?: string; output_loglevel?: string; log_callback?: Value; hide_output?: boolean; timeout?: number | string; reset_system_locale?: boolean; ignore_retcode?: boolean; saltenv?: string; use_vt?: boolean; redirect_stderr?: boolean; password?: string; encoded_cmd?: boolean | string; prepend_path?: string; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly run_bg: Fn<Use, { cmd: string; cwd?: string; runas?: string; group?: number | string; shell?: string; python_shell?: boolean; env?: Value; clean_env?: boolean; template?: string; umask?: string; timeout?: number | string; output_encoding?: string; output_loglevel?: string; log_callback?: Value; reset_system_locale?: boolean; ignore_retcode?: boolean; saltenv?: string; password?: string; prepend_path?: string; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly run_chroot: Fn<Use, { root: string; cmd: string | readonly Value[]; cwd?: string; stdin?: string; runas?: string; group?: number | string; shell?: string; python_shell?: boolean; binds?: string | readonly Value[]; env?: Value; clean_env?: Value; template?: string; rstrip?: boolean; umask?: string; output_encoding?: string; output_loglevel?: string; log_callback?: Value; hide_output?: boolean; timeout?: number | string; reset_system_locale?: boolean; ignore_retcode?: boolean; saltenv?: string; use_vt?: boolean; bg?: boolean; success_retcodes?: Value; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly run_stderr: Fn<Use, { cmd: string; cwd?: string; stdin?: string; runas?: string; group?: number | string; shell?: string; python_shell?: boolean; env?: Value; clean_env?: boolean; template?: string; rstrip?: boolean; umask?: string; output_encoding?: string; output_loglevel?: string; log_callback?: Value; hide_output?: boolean; timeout?: number | string; reset_system_locale?: boolean; ignore_retcode?: boolean; saltenv?: string; use_vt?: boolean; password?: string; prepend_path?: string; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly run_stdout: Fn<Use, { cmd: string; cwd?: string; stdin?: string; runas?: string; group?: number | string; shell?: string; python_shell?: boolean; env?: Value; clean_env?: boolean; template?: string; rstrip?: boolean; umask?: string; output_encoding?: string; output_loglevel?: string; log_callback?: Value; hide_output?: boolean; timeout?: number | string; reset_system_locale?: boolean; ignore_retcode?: boolean; saltenv?: string; use_vt?: boolean; password?: string; prepend_path?: string; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly script: Fn<Use, { source: string; args?: string; cwd?: string; stdin?: string; runas?: string; group?: number | string; shell?: string; python_shell?: boolean; env?: Value; template?: string; umask?: string; output_encoding?: string; output_loglevel?: string; log_callback?: Value; hide_output?: boolean; timeout?: number | string; reset_system_locale?: boolean; saltenv?: string; use_vt?: boolean; bg?: boolean; password?: string; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly script_retcode: Fn<Use, { source: string; args?: string; cwd?: string; stdin?: string; runas?: string; group?: number | string; shell?: string; python_shell?: boolean; env?: Value; template?: string; umask?: string; timeout?: number | string; reset_system_locale?: boolean; saltenv?: string; output_encoding?: string; output_loglevel?: string; log_callback?: Value; use_vt?: boolean; password?: string; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly shell: Fn<Use, { cmd: string; cwd?: string; stdin?: string; runas?: string; group?: number | string; shell?: number | string; env?: Value; clean_env?: boolean; template?: string; rstrip?: boolean; umask?: string; output_encoding?: string; output_loglevel?: string; log_callback?: Value; hide_output?: boolean; timeout?: number | string; reset_system_locale?: boolean; ignore_retcode?: boolean; saltenv?: string; use_vt?: boolean; bg?: boolean; password?: string; prepend_path?: string; success_retcodes?: string | readonly Value[]; success_stdout?: string | readonly Value[]; success_stderr?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly shell_info: Fn<Use, { shell: string; list_modules?: boolean }>;
  readonly shells: Fn<Use>;
  readonly tty: Fn<Use, { device: Value; echo?: string }>;
  readonly which: Fn<Use, { cmd: Value }>;
  readonly which_bin: Fn<Use, { cmds: Value }>;
}

/** Functions of `config` that all releases have. */
export interface ConfigCommon<Use extends FunctionUse> {
  readonly backup_mode: Fn<Use, { backup?: string }>;
  readonly dot_vals: Fn<Use, { value: Value }>;
  readonly gather_bootstrap_script: Fn<Use, { bootstrap?: string }>;
  readonly get: Fn<Use, { key: Value; default?: string; delimiter?: string; merge?: Value; omit_opts?: boolean; omit_pillar?: boolean; omit_master?: boolean; omit_grains?: boolean }>;
  readonly items: Fn<Use>;
  readonly manage_mode: Fn<Use, { mode: Value }>;
  readonly merge: Fn<Use, { value: Value; default?: string; omit_opts?: boolean; omit_master?: boolean; omit_pillar?: boolean }>;
  readonly option: Fn<Use, { value: Value; default?: Value; omit_opts?: boolean; omit_grains?: boolean; omit_pillar?: boolean; omit_master?: boolean; omit_all?: boolean; wildcard?: boolean }>;
  readonly valid_fileproto: Fn<Use, { uri: Value }>;
}

/** Functions of `cp` that all releases have. */
export interface CpCommon<Use extends FunctionUse> {
  readonly cache_dest: Fn<Use, { url: Value; saltenv?: string }>;
  readonly cache_dir: Fn<Use, { path: Value; saltenv?: string; include_empty?: boolean; include_pat?: Value; exclude_pat?: Value }>;
  readonly cache_file: Fn<Use, { path: Value; saltenv?: string; source_hash?: string; verify_ssl?: boolean; use_etag?: boolean }>;
  readonly cache_files: Fn<Use, { paths: Value; saltenv?: string }>;
  readonly cache_local_file: Fn<Use, { path: Value }>;
  readonly cache_master: Fn<Use, { saltenv?: string }>;
  readonly envs: Fn<Use>;
  readonly get_dir: Fn<Use, { path: Value; dest: Value; saltenv?: string; template?: string; gzip?: Value; "**kwargs"?: Keywords }>;
  readonly get_file: Fn<Use, { path: Value; dest: Value; saltenv?: string; makedirs?: boolean; template?: string; gzip?: Value; "**kwargs"?: Keywords }>;
  readonly get_file_str: Fn<Use, { path: Value; saltenv?: string }>;
  readonly get_template: Fn<Use, { path: Value; dest: Value; template?: string; saltenv?: string; makedirs?: boolean; "**kwargs"?: Keywords }>;
  readonly get_url: Fn<Use, { path: boolean | string; dest?: string; saltenv?: string; makedirs?: boolean; source_hash?: string }>;
  readonly hash_file: Fn<Use, { path: Value; saltenv?: string }>;
  readonly is_cached: Fn<Use, { path: Value; saltenv?: string }>;
  readonly list_master: Fn<Use, { saltenv?: string; prefix?: string }>;
  readonly list_master_dirs: Fn<Use, { saltenv?: string; prefix?: string }>;
  readonly list_master_symlinks: Fn<Use, { saltenv?: string; prefix?: string }>;
  readonly list_minion: Fn<Use, { saltenv?: string }>;
  readonly list_states: Fn<Use, { saltenv?: string }>;
  readonly push: Fn<Use, { path: Value; keep_symlinks?: boolean; upload_path?: Value; remove_source?: boolean }>;
  readonly push_dir: Fn<Use, { path: Value; glob?: Value; upload_path?: Value }>;
  readonly recv: Fn<Use, { files: Value; dest: Value }>;
  readonly recv_chunked: Fn<Use, { dest: Value; chunk: Value; append?: boolean; compressed?: boolean; mode?: Value }>;
  readonly stat_file: Fn<Use, { path: Value; saltenv?: string; octal?: boolean }>;
}

/** Functions of `cron` that all releases have. */
export interface CronCommon<Use extends FunctionUse> {
  readonly get_entry: Fn<Use, { user: number | string; identifier?: Value; cmd?: Value }>;
  readonly list_tab: Fn<Use, { user: number | string }>;
  readonly ls: Fn<Use, { user: number | string }>;
  readonly raw_cron: Fn<Use, { user: number | string }>;
  readonly rm: Fn<Use, { user: number | string; cmd: Value; minute?: Value; hour?: Value; daymonth?: Value; month?: Value; dayweek?: Value; identifier?: Value }>;
  readonly rm_env: Fn<Use, { user: number | string; name: Value }>;
  readonly rm_job: Fn<Use, { user: number | string; cmd: Value; minute?: Value; hour?: Value; daymonth?: Value; month?: Value; dayweek?: Value; identifier?: Value }>;
  readonly rm_special: Fn<Use, { user: number | string; cmd: Value; special?: Value; identifier?: Value }>;
  readonly set_env: Fn<Use, { user: number | string; name: Value; value?: Value }>;
  readonly set_job: Fn<Use, { user: number | string; minute: Value; hour: Value; daymonth: Value; month: Value; dayweek: Value; cmd: Value; commented?: boolean; comment?: Value; identifier?: Value }>;
  readonly set_special: Fn<Use, { user: number | string; special: Value; cmd: Value; commented?: boolean; comment?: Value; identifier?: Value }>;
  readonly write_cron_file: Fn<Use, { user: number | string; path: Value }>;
  readonly write_cron_file_verbose: Fn<Use, { user: number | string; path: Value }>;
}

/** Functions of `cryptdev` that all releases have. */
export interface CryptdevCommon<Use extends FunctionUse> {
  readonly active: Fn<Use>;
  readonly close: Fn<Use, { name: Value }>;
  readonly crypttab: Fn<Use, { config?: string }>;
  readonly open: Fn<Use, { name: Value; device: Value; keyfile: Value }>;
  readonly rm_crypttab: Fn<Use, { name: Value; config?: string }>;
  readonly set_crypttab: Fn<Use, { name: Value; device: Value; password?: string; options?: string | readonly Value[]; config?: string; test?: boolean; match_on?: string | readonly Value[] }>;
}

/** Functions of `data` that all releases have. */
export interface DataCommon<Use extends FunctionUse> {
  readonly cas: Fn<Use, { key: Value; value: Value; old_value: Value }>;
  readonly clear: Fn<Use>;
  readonly dump: Fn<Use, { new_data: Value }>;
  readonly get: Fn<Use, { key: Value; default?: Value }>;
  readonly has_key: Fn<Use, { key: Value }>;
  readonly items: Fn<Use>;
  readonly keys: Fn<Use>;
  readonly load: Fn<Use>;
  readonly pop: Fn<Use, { key: Value; default?: Value }>;
  readonly update: Fn<Use, { key: Value; value: Value }>;
  readonly values: Fn<Use>;
}

/** Functions of `debconf` that all releases have. */
export interface DebconfCommon<Use extends FunctionUse> {
  readonly get_selections: Fn<Use, { fetchempty?: boolean }>;
  readonly set: Fn<Use, { package: Value; question: Value; type: Value; value: Value }>;
  readonly set_file: Fn<Use, { path: Value; saltenv?: string; "**kwargs"?: Keywords }>;
  readonly set_template: Fn<Use, { path: Value; template: string; context: Value; defaults: Value; saltenv?: string; "**kwargs"?: Keywords }>;
  readonly show: Fn<Use, { name: Value }>;
}

/** Functions of `defaults` that all releases have. */
export interface DefaultsCommon<Use extends FunctionUse> {
  readonly deepcopy: Fn<Use, { source: Value }>;
  readonly get: Fn<Use, { key: Value; default?: string }>;
  readonly merge: Fn<Use, { dest: Value; src: Value; merge_lists?: boolean; in_place?: boolean; convert_none?: boolean }>;
  readonly update: Fn<Use, { dest: Value; defaults: Value; merge_lists?: boolean; in_place?: boolean; convert_none?: boolean }>;
}

/** Functions of `devinfo` that all releases have. */
export interface DevinfoCommon<Use extends FunctionUse> {
  readonly filter: Fn<Use, { udev_in?: Value; udev_ex?: Value }>;
  readonly hwinfo: Fn<Use, { items?: Value; short?: boolean; listmd?: boolean; devices?: Value }>;
}

/** Functions of `devmap` that all releases have. */
export interface DevmapCommon<Use extends FunctionUse> {
  readonly multipath_flush: Fn<Use, { device: Value }>;
  readonly multipath_list: Fn<Use>;
}

/** Functions of `dig` that all releases have. */
export interface DigCommon<Use extends FunctionUse> {
  readonly A: Fn<Use, { host: string; nameserver?: Value }>;
  readonly AAAA: Fn<Use, { host: string; nameserver?: Value }>;
  readonly CNAME: Fn<Use, { host: string; nameserver?: Value }>;
  readonly MX: Fn<Use, { domain: Value; resolve?: boolean; nameserver?: Value }>;
  readonly NS: Fn<Use, { domain: Value; resolve?: boolean; nameserver?: Value }>;
  readonly PTR: Fn<Use, { host: string; nameserver?: Value }>;
  readonly SPF: Fn<Use, { domain: Value; record?: string; nameserver?: Value }>;
  readonly TXT: Fn<Use, { host: string; nameserver?: Value }>;
  readonly a: Fn<Use, { host: string; nameserver?: Value }>;
  readonly aaaa: Fn<Use, { host: string; nameserver?: Value }>;
  readonly check_ip: Fn<Use, { addr: Value }>;
  readonly cname: Fn<Use, { host: string; nameserver?: Value }>;
  readonly mx: Fn<Use, { domain: Value; resolve?: boolean; nameserver?: Value }>;
  readonly ns: Fn<Use, { domain: Value; resolve?: boolean; nameserver?: Value }>;
  readonly ptr: Fn<Use, { host: string; nameserver?: Value }>;
  readonly spf: Fn<Use, { domain: Value; record?: string; nameserver?: Value }>;
}

/** Functions of `disk` that all releases have. */
export interface DiskCommon<Use extends FunctionUse> {
  readonly blkid: Fn<Use, { device?: Value; token?: Value }>;
  readonly dump: Fn<Use, { device: Value; args?: Value }>;
  readonly format: Fn<Use, { device: Value; fs_type?: string; inode_size?: Value; lazy_itable_init?: Value; fat?: Value; force?: boolean }>;
  readonly fstype: Fn<Use, { device: string }>;
  readonly get_fstype_from_path: Fn<Use, { path: string }>;
  readonly hdparms: Fn<Use, { disks: Value; args?: Value }>;
  readonly hpa: Fn<Use, { disks: Value; size?: Value }>;
  readonly inodeusage: Fn<Use, { args?: Value }>;
  readonly iostat: Fn<Use, { interval?: number; count?: number; disks?: Value }>;
  readonly percent: Fn<Use, { args?: Value }>;
  readonly resize2fs: Fn<Use, { device: Value }>;
  readonly smart_attributes: Fn<Use, { dev: Value; attributes?: Value; values?: Value }>;
  readonly tune: Fn<Use, { device: Value; "**kwargs"?: Keywords }>;
  readonly usage: Fn<Use, { args?: Value }>;
  readonly wipe: Fn<Use, { device: Value }>;
}

/** Functions of `dnsutil` that all releases have. */
export interface DnsutilCommon<Use extends FunctionUse> {
  readonly A: Fn<Use, { host: string; nameserver?: Value }>;
  readonly AAAA: Fn<Use, { host: string; nameserver?: Value }>;
  readonly MX: Fn<Use, { domain: Value; resolve?: boolean; nameserver?: Value }>;
  readonly NS: Fn<Use, { domain: Value; resolve?: boolean; nameserver?: Value }>;
  readonly SPF: Fn<Use, { domain: Value; record?: string; nameserver?: Value }>;
  readonly check_ip: Fn<Use, { ip_addr: Value }>;
  readonly hosts_append: Fn<Use, { hostsfile?: string; ip_addr?: Value; entries?: Value }>;
  readonly hosts_remove: Fn<Use, { hostsfile?: string; entries?: Value }>;
  readonly parse_hosts: Fn<Use, { hostsfile?: string; hosts?: Value }>;
  readonly parse_zone: Fn<Use, { zonefile?: Value; zone?: Value }>;
  readonly serial: Fn<Use, { zone?: string; update?: boolean }>;
}

/** Functions of `environ` that all releases have. */
export interface EnvironCommon<Use extends FunctionUse> {
  readonly get: Fn<Use, { key: string; default?: string }>;
  readonly has_value: Fn<Use, { key: Value; value?: Value }>;
  readonly item: Fn<Use, { keys: Value; default?: string }>;
  readonly items: Fn<Use>;
  readonly setenv: Fn<Use, { environ: Value; false_unsets?: boolean | string; clear_all?: boolean; update_minion?: boolean; permanent?: boolean }>;
  readonly setval: Fn<Use, { key: Value; val: Value; false_unsets?: boolean | string; permanent?: boolean | string }>;
}

/** Functions of `etcd` that all releases have. */
export interface EtcdCommon<Use extends FunctionUse> {
  readonly get: Fn<Use, { key: Value; recurse?: boolean; profile?: Value; "**kwargs"?: Keywords }>;
  readonly ls: Fn<Use, { path?: string; profile?: Value; "**kwargs"?: Keywords }>;
  readonly rm: Fn<Use, { key: Value; recurse?: boolean; profile?: Value; "**kwargs"?: Keywords }>;
  readonly set: Fn<Use, { key: Value; value: Value; profile?: Value; ttl?: number | string; directory?: boolean; "**kwargs"?: Keywords }>;
  readonly tree: Fn<Use, { path?: string; profile?: Value; "**kwargs"?: Keywords }>;
  readonly update: Fn<Use, { fields: Value; path?: string; profile?: Value; "**kwargs"?: Keywords }>;
  readonly watch: Fn<Use, { key: Value; recurse?: boolean; profile?: Value; timeout?: number | string; index?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `ethtool` that all releases have. */
export interface EthtoolCommon<Use extends FunctionUse> {
  readonly set_coalesce: Fn<Use, { devname: Value; "**kwargs"?: Keywords }>;
  readonly set_feature: Fn<Use, { devname: Value; "**kwargs"?: Keywords }>;
  readonly set_offload: Fn<Use, { devname: Value; "**kwargs"?: Keywords }>;
  readonly set_pause: Fn<Use, { devname: Value; "**kwargs"?: Keywords }>;
  readonly set_ring: Fn<Use, { devname: Value; "**kwargs"?: Keywords }>;
  readonly show_coalesce: Fn<Use, { devname: Value }>;
  readonly show_driver: Fn<Use, { devname: Value }>;
  readonly show_features: Fn<Use, { devname: Value }>;
  readonly show_offload: Fn<Use, { devname: Value }>;
  readonly show_pause: Fn<Use, { devname: Value }>;
  readonly show_ring: Fn<Use, { devname: Value }>;
}

/** Functions of `event` that all releases have. */
export interface EventCommon<Use extends FunctionUse> {
  readonly fire: Fn<Use, { data: Value; tag: Value }>;
  readonly fire_master: Fn<Use, { data: Value; tag: Value; preload?: Value }>;
  readonly send: Fn<Use, { tag: Value; data?: Value; preload?: Value; with_env?: boolean | readonly Value[]; with_grains?: boolean | readonly Value[]; with_pillar?: boolean | readonly Value[]; with_env_opts?: boolean; "**kwargs"?: Keywords }>;
}

/** Functions of `extfs` that all releases have. */
export interface ExtfsCommon<Use extends FunctionUse> {
  readonly attributes: Fn<Use, { device: Value; args?: Value }>;
  readonly blocks: Fn<Use, { device: Value; args?: Value }>;
  readonly dump: Fn<Use, { device: Value; args?: Value }>;
  readonly mkfs: Fn<Use, { device: Value; fs_type: Value; "**kwargs"?: Keywords }>;
  readonly tune: Fn<Use, { device: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `file` that all releases have. */
export interface FileCommon<Use extends FunctionUse> {
  readonly access: Fn<Use, { path: Value; mode: Value }>;
  readonly append: Fn<Use, { path: string; "**kwargs"?: Keywords }>;
  readonly apply_template_on_contents: Fn<Use, { contents: Value; template: string; context: Value; defaults: Value; saltenv: string }>;
  readonly basename: Fn<Use, { path: Value }>;
  readonly blockreplace: Fn<Use, { path: Value; marker_start?: string; marker_end?: string; content?: string; append_if_not_found?: boolean; prepend_if_not_found?: boolean; backup?: boolean | string; dry_run?: boolean; show_changes?: boolean; append_newline?: boolean; insert_before_match?: Value; insert_after_match?: Value }>;
  readonly chattr: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly check_file_meta: Fn<Use, { name: string; sfn: Value; source: string; source_sum: Value; user: number | string; group: number | string; mode: Value; attrs: Value; saltenv: string; contents?: Value; seuser?: Value; serole?: Value; setype?: Value; serange?: Value; verify_ssl?: boolean; follow_symlinks?: boolean }>;
  readonly check_hash: Fn<Use, { path: string; file_hash: Value }>;
  readonly check_managed: Fn<Use, { name: Value; source: Value; source_hash: string; source_hash_name: string; user: number | string; group: number | string; mode: Value; attrs: Value; template: string; context: Value; defaults: Value; saltenv: string; contents?: Value; skip_verify?: boolean; seuser?: Value; serole?: Value; setype?: Value; serange?: Value; follow_symlinks?: boolean; "**kwargs"?: Keywords }>;
  readonly check_managed_changes: Fn<Use, { name: Value; source: Value; source_hash: string; source_hash_name: string; user: number | string; group: number | string; mode: Value; attrs: Value; template: string; context: Value; defaults: Value; saltenv: string; contents?: Value; skip_verify?: boolean; keep_mode?: boolean; seuser?: Value; serole?: Value; setype?: Value; serange?: Value; verify_ssl?: boolean; follow_symlinks?: boolean; "**kwargs"?: Keywords }>;
  readonly check_perms: Fn<Use, { name: Value; ret: Value; user: number | string; group: number | string; mode: Value; attrs?: Value; follow_symlinks?: boolean; seuser?: Value; serole?: Value; setype?: Value; serange?: Value }>;
  readonly chgrp: Fn<Use, { path: string; group: number | string }>;
  readonly chown: Fn<Use, { path: string; user: number | string; group: number | string }>;
  readonly comment: Fn<Use, { path: string; regex: Value; char?: string; backup?: string }>;
  readonly comment_line: Fn<Use, { path: string; regex: string; char?: string; cmnt?: boolean; backup?: string }>;
  readonly contains: Fn<Use, { path: Value; text: Value }>;
  readonly contains_glob: Fn<Use, { path: Value; glob_expr: Value }>;
  readonly contains_regex: Fn<Use, { path: Value; regex: Value; lchar?: string }>;
  readonly copy: Fn<Use, { src: Value; dst: Value; recurse?: boolean; remove_existing?: boolean }>;
  readonly delete_backup: Fn<Use, { path: string; backup_id: Value }>;
  readonly directory_exists: Fn<Use, { path: Value }>;
  readonly dirname: Fn<Use, { path: Value }>;
  readonly diskusage: Fn<Use, { path: Value }>;
  readonly extract_hash: Fn<Use, { hash_fn: Value; hash_type?: string; file_name?: string; source?: string; source_hash_name?: string }>;
  readonly file_exists: Fn<Use, { path: Value }>;
  readonly find: Fn<Use, { path: Value; "**kwargs"?: Keywords }>;
  readonly get_devmm: Fn<Use, { name: Value }>;
  readonly get_diff: Fn<Use, { file1: Value; file2: Value; saltenv?: string; show_filenames?: boolean; show_changes?: boolean; template?: boolean | string; source_hash_file1?: Value; source_hash_file2?: Value }>;
  readonly get_gid: Fn<Use, { path: Value; follow_symlinks?: boolean }>;
  readonly get_group: Fn<Use, { path: Value; follow_symlinks?: boolean }>;
  readonly get_hash: Fn<Use, { path: string; form?: string; chunk_size?: number }>;
  readonly get_managed: Fn<Use, { name: Value; template: string; source: Value; source_hash: string; source_hash_name: string; user: number | string; group: number | string; mode: Value; attrs: Value; saltenv: string; context: Value; defaults: Value; skip_verify?: boolean; verify_ssl?: boolean; use_etag?: boolean; "**kwargs"?: Keywords }>;
  readonly get_mode: Fn<Use, { path: Value; follow_symlinks?: boolean }>;
  readonly get_selinux_context: Fn<Use, { path: Value }>;
  readonly get_source_sum: Fn<Use, { file_name?: string; source?: string; source_hash?: string; source_hash_name?: string; saltenv?: string; verify_ssl?: boolean }>;
  readonly get_sum: Fn<Use, { path: string; form?: string }>;
  readonly get_uid: Fn<Use, { path: Value; follow_symlinks?: boolean }>;
  readonly get_user: Fn<Use, { path: Value; follow_symlinks?: boolean }>;
  readonly gid_to_group: Fn<Use, { gid: Value }>;
  readonly grep: Fn<Use, { path: string | readonly Value[]; pattern: Value }>;
  readonly group_to_gid: Fn<Use, { group: number | string }>;
  readonly is_blkdev: Fn<Use, { name: Value }>;
  readonly is_chrdev: Fn<Use, { name: Value }>;
  readonly is_fifo: Fn<Use, { name: Value }>;
  readonly is_hardlink: Fn<Use, { path: Value }>;
  readonly is_link: Fn<Use, { path: Value }>;
  readonly join: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly lchown: Fn<Use, { path: string; user: number | string; group: number | string }>;
  readonly line: Fn<Use, { path: Value; content?: Value; match?: Value; mode?: Value; location?: Value; before?: Value; after?: Value; show_changes?: boolean; backup?: boolean; quiet?: boolean; indent?: boolean }>;
  readonly link: Fn<Use, { src: Value; path: Value }>;
  readonly list_backup: Fn<Use, { path: string; limit?: Value }>;
  readonly list_backups: Fn<Use, { path: string; limit?: Value }>;
  readonly list_backups_dir: Fn<Use, { path: string; limit?: Value }>;
  readonly lsattr: Fn<Use, { path: string }>;
  readonly lstat: Fn<Use, { path: Value }>;
  readonly makedirs: Fn<Use, { path: Value; user?: number | string; group?: number | string; mode?: Value }>;
  readonly makedirs_perms: Fn<Use, { name: Value; user?: number | string; group?: number | string; mode?: number | string }>;
  readonly manage_file: Fn<Use, { name: Value; sfn: Value; ret: Value; source: Value; source_sum: Value; user: number | string; group: number | string; mode: Value; attrs: Value; saltenv: string; backup: Value; makedirs?: boolean; template?: string; show_changes?: boolean; contents?: Value; dir_mode?: Value; follow_symlinks?: boolean; skip_verify?: boolean; keep_mode?: boolean; encoding?: string | readonly Value[]; encoding_errors?: string; seuser?: Value; serole?: Value; setype?: Value; serange?: Value; verify_ssl?: boolean; use_etag?: boolean; "**kwargs"?: Keywords }>;
  readonly mkdir: Fn<Use, { dir_path: Value; user?: number | string; group?: number | string; mode?: Value }>;
  readonly mknod: Fn<Use, { name: Value; ntype: Value; major?: number; minor?: number; user?: number | string; group?: number | string; mode?: number | string }>;
  readonly mknod_blkdev: Fn<Use, { name: Value; major: Value; minor: Value; user?: number | string; group?: number | string; mode?: number | string }>;
  readonly mknod_chrdev: Fn<Use, { name: Value; major: Value; minor: Value; user?: number | string; group?: number | string; mode?: number | string }>;
  readonly mknod_fifo: Fn<Use, { name: Value; user?: number | string; group?: number | string; mode?: number | string }>;
  readonly move: Fn<Use, { src: Value; dst: Value; disallow_copy_and_unlink?: boolean }>;
  readonly normpath: Fn<Use, { path: Value }>;
  readonly open_files: Fn<Use, { by_pid?: boolean }>;
  readonly pardir: Fn<Use>;
  readonly patch: Fn<Use, { originalfile: string; patchfile: Value; options?: string; dry_run?: boolean }>;
  readonly path_exists_glob: Fn<Use, { path: Value }>;
  readonly prepend: Fn<Use, { path: string; "**kwargs"?: Keywords }>;
  readonly psed: Fn<Use, { path: string; before: Value; after: Value; limit?: string; backup?: string; flags?: string | readonly Value[]; escape_all?: boolean; multi?: boolean }>;
  readonly read: Fn<Use, { path: Value; binary?: boolean }>;
  readonly readdir: Fn<Use, { path: Value }>;
  readonly readlink: Fn<Use, { path: Value; canonicalize?: boolean }>;
  readonly remove: Fn<Use, { path: Value; "**kwargs"?: Keywords }>;
  readonly remove_backup: Fn<Use, { path: string; backup_id: Value }>;
  readonly rename: Fn<Use, { src: Value; dst: Value }>;
  readonly replace: Fn<Use, { path: Value; pattern: Value; repl: Value; count?: number; flags?: number; bufsize?: number | string; append_if_not_found?: boolean; prepend_if_not_found?: boolean; not_found_content?: Value; backup?: boolean | string; dry_run?: boolean; search_only?: boolean; show_changes?: boolean; ignore_if_missing?: boolean; preserve_inode?: boolean; backslash_literal?: boolean; encoding?: string }>;
  readonly restore_backup: Fn<Use, { path: string; backup_id: Value }>;
  readonly restorecon: Fn<Use, { path: Value; recursive?: boolean }>;
  readonly rmdir: Fn<Use, { path: Value; recurse?: boolean; verbose?: boolean; older_than?: Value }>;
  readonly search: Fn<Use, { path: Value; pattern: Value; flags?: number; bufsize?: number; ignore_if_missing?: boolean; multiline?: boolean }>;
  readonly sed: Fn<Use, { path: string; before: Value; after: Value; limit?: string; backup?: string; options?: string; flags?: string; escape_all?: boolean; negate_match?: boolean }>;
  readonly sed_contains: Fn<Use, { path: Value; text: Value; limit?: string; flags?: string }>;
  readonly seek_read: Fn<Use, { path: string; size: number | string; offset: Value }>;
  readonly seek_write: Fn<Use, { path: string; data: Value; offset: Value }>;
  readonly set_mode: Fn<Use, { path: Value; mode: Value }>;
  readonly set_selinux_context: Fn<Use, { path: Value; user?: number | string; role?: Value; type?: Value; range?: Value; persist?: boolean }>;
  readonly source_list: Fn<Use, { source: Value; source_hash: string; saltenv: string }>;
  readonly stats: Fn<Use, { path: Value; hash_type?: Value; follow_symlinks?: boolean }>;
  readonly statvfs: Fn<Use, { path: Value }>;
  readonly symlink: Fn<Use, { src: Value; path: Value; force?: boolean; atomic?: boolean }>;
  readonly touch: Fn<Use, { name: Value; atime?: Value; mtime?: Value }>;
  readonly truncate: Fn<Use, { path: string; length: Value }>;
  readonly uid_to_user: Fn<Use, { uid: Value }>;
  readonly uncomment: Fn<Use, { path: string; regex: Value; char?: string; backup?: string }>;
  readonly user_to_uid: Fn<Use, { user: number | string }>;
  readonly write: Fn<Use, { path: string; "**kwargs"?: Keywords }>;
}

/** Functions of `firewalld` that all releases have. */
export interface FirewalldCommon<Use extends FunctionUse> {
  readonly add_interface: Fn<Use, { zone: Value; interface: Value; permanent?: boolean }>;
  readonly add_masquerade: Fn<Use, { zone?: Value; permanent?: boolean }>;
  readonly add_port: Fn<Use, { zone: Value; port: number | string; permanent?: boolean; force_masquerade?: boolean }>;
  readonly add_port_fwd: Fn<Use, { zone: Value; src: Value; dest: Value; proto?: string; dstaddr?: string; permanent?: boolean; force_masquerade?: boolean }>;
  readonly add_rich_rule: Fn<Use, { zone: Value; rule: Value; permanent?: boolean }>;
  readonly add_service: Fn<Use, { service: Value; zone?: Value; permanent?: boolean }>;
  readonly add_service_port: Fn<Use, { service: Value; port: number | string }>;
  readonly add_service_protocol: Fn<Use, { service: Value; protocol: Value }>;
  readonly add_source: Fn<Use, { zone: Value; source: Value; permanent?: boolean }>;
  readonly allow_icmp: Fn<Use, { zone: Value; icmp: Value; permanent?: boolean }>;
  readonly block_icmp: Fn<Use, { zone: Value; icmp: Value; permanent?: boolean }>;
  readonly default_zone: Fn<Use>;
  readonly delete_service: Fn<Use, { name: Value; restart?: boolean }>;
  readonly delete_zone: Fn<Use, { zone: Value; restart?: boolean }>;
  readonly get_icmp_types: Fn<Use, { permanent?: boolean }>;
  readonly get_interfaces: Fn<Use, { zone: Value; permanent?: boolean }>;
  readonly get_masquerade: Fn<Use, { zone?: Value; permanent?: boolean }>;
  readonly get_rich_rules: Fn<Use, { zone: Value; permanent?: boolean }>;
  readonly get_service_ports: Fn<Use, { service: Value }>;
  readonly get_service_protocols: Fn<Use, { service: Value }>;
  readonly get_services: Fn<Use, { permanent?: boolean }>;
  readonly get_sources: Fn<Use, { zone: Value; permanent?: boolean }>;
  readonly get_zones: Fn<Use, { permanent?: boolean }>;
  readonly list_all: Fn<Use, { zone?: Value; permanent?: boolean }>;
  readonly list_icmp_block: Fn<Use, { zone: Value; permanent?: boolean }>;
  readonly list_port_fwd: Fn<Use, { zone: Value; permanent?: boolean }>;
  readonly list_ports: Fn<Use, { zone: Value; permanent?: boolean }>;
  readonly list_services: Fn<Use, { zone?: Value; permanent?: boolean }>;
  readonly list_zones: Fn<Use, { permanent?: boolean }>;
  readonly make_permanent: Fn<Use>;
  readonly new_service: Fn<Use, { name: Value; restart?: boolean }>;
  readonly new_zone: Fn<Use, { zone: Value; restart?: boolean }>;
  readonly reload_rules: Fn<Use>;
  readonly remove_interface: Fn<Use, { zone: Value; interface: Value; permanent?: boolean }>;
  readonly remove_masquerade: Fn<Use, { zone?: Value; permanent?: boolean }>;
  readonly remove_port: Fn<Use, { zone: Value; port: number | string; permanent?: boolean }>;
  readonly remove_port_fwd: Fn<Use, { zone: Value; src: Value; dest: Value; proto?: string; dstaddr?: string; permanent?: boolean }>;
  readonly remove_rich_rule: Fn<Use, { zone: Value; rule: Value; permanent?: boolean }>;
  readonly remove_service: Fn<Use, { service: Value; zone?: Value; permanent?: boolean }>;
  readonly remove_service_port: Fn<Use, { service: Value; port: number | string }>;
  readonly remove_service_protocol: Fn<Use, { service: Value; protocol: Value }>;
  readonly remove_source: Fn<Use, { zone: Value; source: Value; permanent?: boolean }>;
  readonly set_default_zone: Fn<Use, { zone: Value }>;
  readonly version: Fn<Use>;
}

/** Functions of `git` that all releases have. */
export interface GitCommon<Use extends FunctionUse> {
  readonly add: Fn<Use, { cwd: string; filename: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly archive: Fn<Use, { cwd: string; output: string; rev?: string; prefix?: Value; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly branch: Fn<Use, { cwd: string; name?: string; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly checkout: Fn<Use, { cwd: string; rev?: Value; force?: boolean; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly clone: Fn<Use, { cwd: string; url?: string; name?: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; identity?: string; https_user?: number | string; https_pass?: string; ignore_retcode?: boolean; saltenv?: string; output_encoding?: string }>;
  readonly commit: Fn<Use, { cwd: string; message: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; filename?: Value; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly config_get: Fn<Use, { key: string; cwd?: boolean | string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly config_get_regex: Fn<Use, { key: Value; value_regex?: Value; cwd?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly config_get_regexp: Fn<Use, { key: Value; value_regex?: Value; cwd?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly config_set: Fn<Use, { key: string; value?: Value; multivar?: Value; cwd?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly config_unset: Fn<Use, { key: string; value_regex?: Value; cwd?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly current_branch: Fn<Use, { cwd: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly describe: Fn<Use, { cwd: string; rev?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly diff: Fn<Use, { cwd: string; item1?: Value; item2?: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; no_index?: boolean; cached?: boolean; paths?: Value; output_encoding?: string }>;
  readonly discard_local_changes: Fn<Use, { cwd: string; path?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly fetch: Fn<Use, { cwd: string; remote?: Value; force?: boolean; refspecs?: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; identity?: string; ignore_retcode?: boolean; saltenv?: string; output_encoding?: string }>;
  readonly init: Fn<Use, { cwd: string; bare?: boolean; template?: string; separate_git_dir?: Value; shared?: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly is_worktree: Fn<Use, { cwd: string; user?: number | string; password?: string; output_encoding?: string }>;
  readonly list_branches: Fn<Use, { cwd: string; remote?: boolean; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly list_tags: Fn<Use, { cwd: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly list_worktrees: Fn<Use, { cwd: string; stale?: boolean; user?: number | string; password?: string; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly ls_remote: Fn<Use, { cwd?: string; remote?: string; ref?: string; opts?: string; git_opts?: string; user?: number | string; password?: string; identity?: string; https_user?: number | string; https_pass?: string; ignore_retcode?: boolean; output_encoding?: string; saltenv?: string }>;
  readonly merge: Fn<Use, { cwd: string; rev?: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; identity?: string; ignore_retcode?: boolean; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly merge_base: Fn<Use, { cwd: string; refs?: Value; octopus?: boolean; is_ancestor?: boolean; independent?: boolean; fork_point?: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly merge_tree: Fn<Use, { cwd: string; ref1: Value; ref2: Value; base?: Value; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly pull: Fn<Use, { cwd: string; opts?: string; git_opts?: string; user?: number | string; password?: string; identity?: string; ignore_retcode?: boolean; saltenv?: string; output_encoding?: string }>;
  readonly push: Fn<Use, { cwd: string; remote?: string; ref?: string; opts?: string; git_opts?: string; user?: number | string; password?: string; identity?: string; ignore_retcode?: boolean; saltenv?: string; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly rebase: Fn<Use, { cwd: string; rev?: string; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly remote_get: Fn<Use, { cwd: string; remote?: string; user?: number | string; password?: string; redact_auth?: boolean; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly remote_refs: Fn<Use, { url: string; heads?: boolean; tags?: boolean; user?: number | string; password?: string; identity?: string; https_user?: number | string; https_pass?: string; ignore_retcode?: boolean; output_encoding?: string; saltenv?: string; "**kwargs"?: Keywords }>;
  readonly remote_set: Fn<Use, { cwd: string; url: Value; remote?: string; user?: number | string; password?: string; https_user?: number | string; https_pass?: string; push_url?: Value; push_https_user?: Value; push_https_pass?: Value; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly remotes: Fn<Use, { cwd: string; user?: number | string; password?: string; redact_auth?: boolean; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly reset: Fn<Use, { cwd: string; opts?: string; git_opts?: string; user?: number | string; password?: string; identity?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly rev_parse: Fn<Use, { cwd: string; rev?: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly revision: Fn<Use, { cwd: string; rev?: string; short?: boolean; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly rm: Fn<Use, { cwd: string; filename: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly stash: Fn<Use, { cwd: string; action?: string; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly status: Fn<Use, { cwd: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly submodule: Fn<Use, { cwd: string; command: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; identity?: string; ignore_retcode?: boolean; saltenv?: string; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly symbolic_ref: Fn<Use, { cwd: string; ref: Value; value?: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly tag: Fn<Use, { cwd: string; name: string; ref?: string; message?: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly version: Fn<Use, { versioninfo?: boolean }>;
  readonly worktree_add: Fn<Use, { cwd: string; worktree_path: string; ref?: string; reset_branch?: boolean; force?: boolean; detach?: boolean; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string; "**kwargs"?: Keywords }>;
  readonly worktree_prune: Fn<Use, { cwd: string; dry_run?: boolean; verbose?: boolean; expire?: Value; opts?: string; git_opts?: string; user?: number | string; password?: string; ignore_retcode?: boolean; output_encoding?: string }>;
  readonly worktree_rm: Fn<Use, { cwd: string; user?: number | string; output_encoding?: string }>;
}

/** Functions of `gpg` that all releases have. */
export interface GpgCommon<Use extends FunctionUse> {
  readonly create_key: Fn<Use, { key_type?: string; key_length?: number; name_real?: string; name_comment?: string; name_email?: Value; subkey_type?: Value; subkey_length?: Value; expire_date?: Value; use_passphrase?: boolean; user?: number | string; gnupghome?: string }>;
  readonly decrypt: Fn<Use, { user?: number | string; text?: Value; filename?: Value; output?: Value; use_passphrase?: boolean; gnupghome?: string; bare?: boolean | string }>;
  readonly delete_key: Fn<Use, { keyid?: string; fingerprint?: Value; delete_secret?: boolean; user?: number | string; gnupghome?: string; use_passphrase?: boolean }>;
  readonly encrypt: Fn<Use, { user?: number | string; recipients?: Value; text?: Value; filename?: Value; output?: Value; sign?: boolean; use_passphrase?: boolean; always_trust?: boolean; gnupghome?: string; bare?: boolean | string }>;
  readonly export_key: Fn<Use, { keyids?: Value; secret?: boolean; user?: number | string; gnupghome?: string; use_passphrase?: boolean; output?: Value; bare?: boolean | string }>;
  readonly get_key: Fn<Use, { keyid?: string; fingerprint?: Value; user?: number | string; gnupghome?: string }>;
  readonly get_secret_key: Fn<Use, { keyid?: string; fingerprint?: Value; user?: number | string; gnupghome?: string }>;
  readonly import_key: Fn<Use, { text?: Value; filename?: Value; user?: number | string; gnupghome?: string }>;
  readonly list_keys: Fn<Use, { user?: number | string; gnupghome?: string }>;
  readonly list_secret_keys: Fn<Use, { user?: number | string; gnupghome?: string }>;
  readonly receive_keys: Fn<Use, { keyserver?: Value; keys?: Value; user?: number | string; gnupghome?: string }>;
  readonly search_keys: Fn<Use, { text: Value; keyserver?: Value; user?: number | string }>;
  readonly sign: Fn<Use, { user?: number | string; keyid?: string; text?: Value; filename?: Value; output?: Value; use_passphrase?: boolean; gnupghome?: string }>;
  readonly trust_key: Fn<Use, { keyid?: string; fingerprint?: Value; trust_level?: Value; user?: number | string }>;
  readonly verify: Fn<Use, { text?: Value; user?: number | string; filename?: Value; gnupghome?: string; signature?: Value; trustmodel?: Value }>;
}

/** Functions of `grains` that all releases have. */
export interface GrainsCommon<Use extends FunctionUse> {
  readonly append: Fn<Use, { key: Value; val: Value; convert?: boolean; delimiter?: Value }>;
  readonly delkey: Fn<Use, { key: Value; force?: boolean }>;
  readonly delval: Fn<Use, { key: Value; destructive?: boolean; force?: boolean }>;
  readonly equals: Fn<Use, { key: Value; value: Value }>;
  readonly fetch: Fn<Use, { key: Value; default?: string; delimiter?: Value; ordered?: boolean }>;
  readonly filter_by: Fn<Use, { lookup_dict: Value; grain?: Value; merge?: Value; default?: string; base?: Value }>;
  readonly get: Fn<Use, { key: Value; default?: string; delimiter?: Value; ordered?: boolean }>;
  readonly has_value: Fn<Use, { key: Value }>;
  readonly item: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly items: Fn<Use, { sanitize?: boolean }>;
  readonly ls: Fn<Use>;
  readonly remove: Fn<Use, { key: Value; val: Value; delimiter?: Value }>;
  readonly set: Fn<Use, { key: Value; val?: Value; force?: boolean; destructive?: boolean; delimiter?: Value }>;
  readonly setval: Fn<Use, { key: Value; val: Value; destructive?: boolean; refresh_pillar?: boolean }>;
  readonly setvals: Fn<Use, { grains: Value; destructive?: boolean; refresh_pillar?: boolean }>;
}

/** Functions of `group` that all releases have. */
export interface GroupCommon<Use extends FunctionUse> {
  readonly add: Fn<Use, { name: string; gid?: Value; system?: boolean; root?: string; non_unique?: boolean }>;
  readonly adduser: Fn<Use, { name: string; username: string; root?: string }>;
  readonly chgid: Fn<Use, { name: string; gid: Value; root?: string; non_unique?: boolean }>;
  readonly delete: Fn<Use, { name: string; root?: string }>;
  readonly deluser: Fn<Use, { name: string; username: string; root?: string }>;
  readonly getent: Fn<Use, { refresh?: boolean; root?: string }>;
  readonly info: Fn<Use, { name: string; root?: string }>;
  readonly members: Fn<Use, { name: string; members_list: Value; root?: string }>;
}

/** Functions of `hashutil` that all releases have. */
export interface HashutilCommon<Use extends FunctionUse> {
  readonly base64_b64decode: Fn<Use, { instr: Value }>;
  readonly base64_b64encode: Fn<Use, { instr: Value }>;
  readonly base64_decodefile: Fn<Use, { instr: Value; outfile: Value }>;
  readonly base64_decodestring: Fn<Use, { instr: Value }>;
  readonly base64_encodefile: Fn<Use, { fname: Value }>;
  readonly base64_encodestring: Fn<Use, { instr: Value }>;
  readonly digest: Fn<Use, { instr: string; checksum?: string }>;
  readonly digest_file: Fn<Use, { infile: Value; checksum?: string }>;
  readonly github_signature: Fn<Use, { string: Value; shared_secret: Value; challenge_hmac: Value }>;
  readonly hmac_compute: Fn<Use, { string: Value; shared_secret: Value }>;
  readonly hmac_signature: Fn<Use, { string: Value; shared_secret: Value; challenge_hmac: Value }>;
  readonly md5_digest: Fn<Use, { instr: Value }>;
  readonly sha256_digest: Fn<Use, { instr: Value }>;
  readonly sha512_digest: Fn<Use, { instr: Value }>;
}

/** Functions of `highstate_doc` that all releases have. */
export interface HighstateDocCommon<Use extends FunctionUse> {
  readonly markdown_basic_jinja_template: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly markdown_default_jinja_template: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly markdown_full_jinja_template: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly process_lowstates: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly processor_markdown: Fn<Use, { lowstate_item: Value; config: Value; "**kwargs"?: Keywords }>;
  readonly read_file: Fn<Use, { name: Value }>;
  readonly render: Fn<Use, { jinja_template_text?: Value; jinja_template_function?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `hosts` that all releases have. */
export interface HostsCommon<Use extends FunctionUse> {
  readonly add_host: Fn<Use, { ip: Value; alias: Value }>;
  readonly get_alias: Fn<Use, { ip: Value }>;
  readonly get_ip: Fn<Use, { host: string }>;
  readonly has_pair: Fn<Use, { ip: Value; alias: Value }>;
  readonly list_hosts: Fn<Use>;
  readonly rm_host: Fn<Use, { ip: Value; alias: Value }>;
  readonly set_comment: Fn<Use, { ip: Value; comment: Value }>;
  readonly set_host: Fn<Use, { ip: Value; alias: Value; comment?: Value }>;
}

/** Functions of `http` that all releases have. */
export interface HttpCommon<Use extends FunctionUse> {
  readonly query: Fn<Use, { url: Value; "**kwargs"?: Keywords }>;
  readonly update_ca_bundle: Fn<Use, { target?: Value; source?: Value; merge_files?: Value }>;
  readonly wait_for_successful_query: Fn<Use, { url: Value; wait_for?: number; "**kwargs"?: Keywords }>;
}

/** Functions of `idem` that all releases have. */
export interface IdemCommon<Use extends FunctionUse> {
  readonly exec: Fn<Use, { path: Value; acct_file?: string; acct_key?: Value; acct_profile?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `incron` that all releases have. */
export interface IncronCommon<Use extends FunctionUse> {
  readonly list_tab: Fn<Use, { user: number | string }>;
  readonly ls: Fn<Use, { user: number | string }>;
  readonly raw_incron: Fn<Use, { user: number | string }>;
  readonly raw_system_incron: Fn<Use>;
  readonly rm: Fn<Use, { user: number | string; path: Value; mask: Value; cmd: Value }>;
  readonly rm_job: Fn<Use, { user: number | string; path: Value; mask: Value; cmd: Value }>;
  readonly set_job: Fn<Use, { user: number | string; path: Value; mask: Value; cmd: Value }>;
  readonly write_incron_file: Fn<Use, { user: number | string; path: Value }>;
  readonly write_incron_file_verbose: Fn<Use, { user: number | string; path: Value }>;
}

/** Functions of `ini` that all releases have. */
export interface IniCommon<Use extends FunctionUse> {
  readonly get_ini: Fn<Use, { file_name: Value; separator?: string; encoding?: string }>;
  readonly get_option: Fn<Use, { file_name: Value; section: Value; option: Value; separator?: string; encoding?: string }>;
  readonly get_section: Fn<Use, { file_name: Value; section: Value; separator?: string; encoding?: string }>;
  readonly remove_option: Fn<Use, { file_name: Value; section: Value; option: Value; separator?: string; encoding?: string }>;
  readonly remove_section: Fn<Use, { file_name: Value; section: Value; separator?: string; encoding?: string }>;
  readonly set_option: Fn<Use, { file_name: Value; sections?: Value; separator?: string; encoding?: string; no_spaces?: boolean }>;
}

/** Functions of `iosconfig` that all releases have. */
export interface IosconfigCommon<Use extends FunctionUse> {
  readonly clean: Fn<Use, { config?: Value; path?: Value; saltenv?: string }>;
  readonly diff_text: Fn<Use, { candidate_config?: Value; candidate_path?: Value; running_config?: Value; running_path?: Value; saltenv?: string }>;
  readonly diff_tree: Fn<Use, { candidate_config?: Value; candidate_path?: Value; running_config?: Value; running_path?: Value; saltenv?: string }>;
  readonly merge_diff: Fn<Use, { initial_config?: Value; initial_path?: Value; merge_config?: Value; merge_path?: Value; saltenv?: string }>;
  readonly merge_text: Fn<Use, { initial_config?: Value; initial_path?: Value; merge_config?: Value; merge_path?: Value; saltenv?: string }>;
  readonly merge_tree: Fn<Use, { initial_config?: Value; initial_path?: Value; merge_config?: Value; merge_path?: Value; saltenv?: string }>;
  readonly tree: Fn<Use, { config?: Value; path?: Value; with_tags?: boolean; saltenv?: string }>;
}

/** Functions of `ip` that all releases have. */
export interface IpCommon<Use extends FunctionUse> {
  readonly apply_network_settings: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly build_bond: Fn<Use, { iface: Value; "**kwargs"?: Keywords }>;
  readonly build_interface: Fn<Use, { iface: Value; iface_type: Value; enabled: Value; "**kwargs"?: Keywords }>;
  readonly build_network_settings: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly build_routes: Fn<Use, { iface: Value; "**kwargs"?: Keywords }>;
  readonly down: Fn<Use, { iface: Value; iface_type: Value }>;
  readonly get_bond: Fn<Use, { iface: Value }>;
  readonly get_interface: Fn<Use, { iface: Value }>;
  readonly get_network_settings: Fn<Use>;
  readonly get_routes: Fn<Use, { iface: Value }>;
  readonly netplan_active: Fn<Use>;
  readonly nm_managed: Fn<Use>;
  readonly up: Fn<Use, { iface: Value; iface_type: Value }>;
}

/** Functions of `ipset` that all releases have. */
export interface IpsetCommon<Use extends FunctionUse> {
  readonly add: Fn<Use, { name?: Value; entry?: Value; family?: string; "**kwargs"?: Keywords }>;
  readonly check: Fn<Use, { name?: Value; entry?: Value; family?: string }>;
  readonly check_set: Fn<Use, { name?: Value; family?: string }>;
  readonly delete: Fn<Use, { name?: Value; entry?: Value; family?: string; "**kwargs"?: Keywords }>;
  readonly delete_set: Fn<Use, { name?: Value; family?: string }>;
  readonly flush: Fn<Use, { name?: Value; family?: string }>;
  readonly list_sets: Fn<Use, { family?: string }>;
  readonly new_set: Fn<Use, { name?: Value; set_type?: Value; family?: string; comment?: boolean; "**kwargs"?: Keywords }>;
  readonly rename_set: Fn<Use, { name?: Value; new_set?: Value; family?: string }>;
  readonly test: Fn<Use, { name?: Value; entry?: Value; family?: string; "**kwargs"?: Keywords }>;
  readonly version: Fn<Use>;
}

/** Functions of `iptables` that all releases have. */
export interface IptablesCommon<Use extends FunctionUse> {
  readonly append: Fn<Use, { table?: string; chain?: Value; rule?: Value; family?: string }>;
  readonly build_rule: Fn<Use, { table?: string; chain?: Value; command?: Value; position?: string; full?: Value; family?: string; "**kwargs"?: Keywords }>;
  readonly check: Fn<Use, { table?: string; chain?: Value; rule?: Value; family?: string }>;
  readonly check_chain: Fn<Use, { table?: string; chain?: Value; family?: string }>;
  readonly delete: Fn<Use, { table: Value; chain?: Value; position?: Value; rule?: Value; family?: string }>;
  readonly delete_chain: Fn<Use, { table?: string; chain?: Value; family?: string }>;
  readonly flush: Fn<Use, { table?: string; chain?: string; family?: string }>;
  readonly get_policy: Fn<Use, { table?: string; chain?: Value; family?: string }>;
  readonly get_rules: Fn<Use, { family?: string }>;
  readonly get_saved_policy: Fn<Use, { table?: string; chain?: Value; conf_file?: Value; family?: string }>;
  readonly get_saved_rules: Fn<Use, { conf_file?: Value; family?: string }>;
  readonly insert: Fn<Use, { table?: string; chain?: Value; position?: Value; rule?: Value; family?: string }>;
  readonly new_chain: Fn<Use, { table?: string; chain?: Value; family?: string }>;
  readonly save: Fn<Use, { filename?: Value; family?: string }>;
  readonly set_policy: Fn<Use, { table?: string; chain?: Value; policy?: Value; family?: string }>;
  readonly version: Fn<Use, { family?: string }>;
}

/** Functions of `iwtools` that all releases have. */
export interface IwtoolsCommon<Use extends FunctionUse> {
  readonly list_interfaces: Fn<Use, { style?: Value }>;
  readonly scan: Fn<Use, { iface: Value; style?: Value }>;
  readonly set_mode: Fn<Use, { iface: Value; mode: Value }>;
}

/** Functions of `jinja` that all releases have. */
export interface JinjaCommon<Use extends FunctionUse> {
  readonly import_json: Fn<Use, { path: Value }>;
  readonly import_yaml: Fn<Use, { path: Value }>;
  readonly load_map: Fn<Use, { path: Value; value: Value }>;
}

/** Functions of `kernelpkg` that all releases have. */
export interface KernelpkgCommon<Use extends FunctionUse> {
  readonly active: Fn<Use>;
  readonly cleanup: Fn<Use, { keep_latest?: boolean }>;
  readonly latest_available: Fn<Use>;
  readonly latest_installed: Fn<Use>;
  readonly list_installed: Fn<Use>;
  readonly needs_reboot: Fn<Use>;
  readonly remove: Fn<Use, { release: Value }>;
  readonly upgrade: Fn<Use, { reboot?: boolean; at_time?: Value }>;
  readonly upgrade_available: Fn<Use>;
}

/** Functions of `key` that all releases have. */
export interface KeyCommon<Use extends FunctionUse> {
  readonly finger: Fn<Use, { hash_type?: Value }>;
  readonly finger_master: Fn<Use, { hash_type?: Value }>;
}

/** Functions of `keyboard` that all releases have. */
export interface KeyboardCommon<Use extends FunctionUse> {
  readonly get_sys: Fn<Use>;
  readonly get_x: Fn<Use>;
  readonly set_sys: Fn<Use, { layout: Value }>;
  readonly set_x: Fn<Use, { layout: Value }>;
}

/** Functions of `kmod` that all releases have. */
export interface KmodCommon<Use extends FunctionUse> {
  readonly available: Fn<Use>;
  readonly check_available: Fn<Use, { mod: Value }>;
  readonly is_loaded: Fn<Use, { mod: Value }>;
  readonly load: Fn<Use, { mod: string; persist?: boolean }>;
  readonly lsmod: Fn<Use>;
  readonly mod_list: Fn<Use, { only_persist?: boolean }>;
  readonly remove: Fn<Use, { mod: string; persist?: boolean; comment?: boolean }>;
}

/** Functions of `linux_service` that all releases have. */
export interface LinuxServiceCommon<Use extends FunctionUse> {
  readonly available: Fn<Use, { name: Value }>;
  readonly get_all: Fn<Use>;
  readonly missing: Fn<Use, { name: Value }>;
  readonly reload: Fn<Use, { name: Value }>;
  readonly restart: Fn<Use, { name: Value }>;
  readonly run: Fn<Use, { name: Value; action: Value }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly status: Fn<Use, { name: Value; sig?: Value }>;
  readonly stop: Fn<Use, { name: Value }>;
}

/** Functions of `locale` that all releases have. */
export interface LocaleCommon<Use extends FunctionUse> {
  readonly avail: Fn<Use, { locale: Value }>;
  readonly gen_locale: Fn<Use, { locale: Value; "**kwargs"?: Keywords }>;
  readonly get_locale: Fn<Use>;
  readonly list_avail: Fn<Use>;
  readonly set_locale: Fn<Use, { locale: Value }>;
}

/** Functions of `locate` that all releases have. */
export interface LocateCommon<Use extends FunctionUse> {
  readonly locate: Fn<Use, { pattern: Value; database?: string; limit?: number; "**kwargs"?: Keywords }>;
  readonly stats: Fn<Use>;
  readonly updatedb: Fn<Use>;
  readonly version: Fn<Use>;
}

/** Functions of `log` that all releases have. */
export interface LogCommon<Use extends FunctionUse> {
  readonly critical: Fn<Use, { message: Value }>;
  readonly debug: Fn<Use, { message: Value }>;
  readonly error: Fn<Use, { message: Value }>;
  readonly exception: Fn<Use, { message: Value }>;
  readonly info: Fn<Use, { message: Value }>;
  readonly warning: Fn<Use, { message: Value }>;
}

/** Functions of `logrotate` that all releases have. */
export interface LogrotateCommon<Use extends FunctionUse> {
  readonly get: Fn<Use, { key: string; value?: Value; conf_file?: string }>;
  readonly set: Fn<Use, { key: string; value: Value; setting?: Value; conf_file?: string }>;
  readonly show_conf: Fn<Use, { conf_file?: string }>;
}

/** Functions of `lowpkg` that all releases have. */
export interface LowpkgCommon<Use extends FunctionUse> {
  readonly bin_pkg_info: Fn<Use, { path: string; saltenv?: string }>;
  readonly checksum: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly diff: Fn<Use, { package_path: Value; path: string }>;
  readonly file_dict: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly file_list: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly info: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly list_pkgs: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly modified: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly owner: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly unpurge: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly verify: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly version_cmp: Fn<Use, { ver1: Value; ver2: Value; ignore_epoch?: boolean }>;
}

/** Functions of `lvm` that all releases have. */
export interface LvmCommon<Use extends FunctionUse> {
  readonly fullversion: Fn<Use>;
  readonly lvcreate: Fn<Use, { lvname: Value; vgname: Value; size?: Value; extents?: Value; snapshot?: Value; pv?: Value; thinvolume?: boolean; thinpool?: boolean; force?: boolean; "**kwargs"?: Keywords }>;
  readonly lvdisplay: Fn<Use, { lvname?: string; quiet?: boolean }>;
  readonly lvextend: Fn<Use, { size?: Value; lvpath?: Value; extents?: Value; force?: boolean; resizefs?: boolean }>;
  readonly lvremove: Fn<Use, { lvname: Value; vgname: Value; force?: boolean }>;
  readonly lvresize: Fn<Use, { size?: Value; lvpath?: Value; extents?: Value; force?: boolean; resizefs?: boolean }>;
  readonly pvcreate: Fn<Use, { devices: Value; override?: boolean; force?: boolean; "**kwargs"?: Keywords }>;
  readonly pvdisplay: Fn<Use, { pvname?: string; real?: boolean; quiet?: boolean }>;
  readonly pvremove: Fn<Use, { devices: Value; override?: boolean; force?: boolean }>;
  readonly pvresize: Fn<Use, { devices: Value; override?: boolean; force?: boolean }>;
  readonly version: Fn<Use>;
  readonly vgcreate: Fn<Use, { vgname: Value; devices: Value; force?: boolean; "**kwargs"?: Keywords }>;
  readonly vgdisplay: Fn<Use, { vgname?: string; quiet?: boolean }>;
  readonly vgextend: Fn<Use, { vgname: Value; devices: Value; force?: boolean }>;
  readonly vgremove: Fn<Use, { vgname: Value; force?: boolean }>;
}

/** Functions of `macdefaults` that all releases have. */
export interface MacdefaultsCommon<Use extends FunctionUse> {
  readonly delete: Fn<Use, { domain: string; key: Value; user?: number | string }>;
  readonly read: Fn<Use, { domain: string; key: Value; user?: number | string }>;
  readonly write: Fn<Use, { domain: string; key: Value; value: Value; type?: Value; user?: number | string }>;
}

/** Functions of `macpackage` that all releases have. */
export interface MacpackageCommon<Use extends FunctionUse> {
  readonly get_mpkg_ids: Fn<Use, { mpkg: Value }>;
  readonly get_pkg_id: Fn<Use, { pkg: Value }>;
  readonly install: Fn<Use, { pkg: Value; target?: string; store?: boolean; allow_untrusted?: boolean }>;
  readonly install_app: Fn<Use, { app: Value; target?: string }>;
  readonly installed_pkgs: Fn<Use>;
  readonly mount: Fn<Use, { dmg: Value }>;
  readonly uninstall_app: Fn<Use, { app: Value }>;
  readonly unmount: Fn<Use, { mountpoint: Value }>;
}

/** Functions of `match` that all releases have. */
export interface MatchCommon<Use extends FunctionUse> {
  readonly compound: Fn<Use, { tgt: Value; minion_id?: Value }>;
  readonly data: Fn<Use, { tgt: Value }>;
  readonly filter_by: Fn<Use, { lookup: Value; tgt_type?: string; minion_id?: Value; merge?: Value; merge_lists?: boolean; default?: string }>;
  readonly glob: Fn<Use, { tgt: Value; minion_id?: Value }>;
  readonly grain: Fn<Use, { tgt: Value; delimiter?: Value }>;
  readonly grain_pcre: Fn<Use, { tgt: Value; delimiter?: Value }>;
  readonly ifelse: Fn<Use, { tgt_type?: string; minion_id?: Value; merge?: Value; merge_lists?: boolean; "*args"?: readonly Value[] }>;
  readonly ipcidr: Fn<Use, { tgt: Value }>;
  readonly list: Fn<Use, { tgt: Value; minion_id?: Value }>;
  readonly pcre: Fn<Use, { tgt: Value; minion_id?: Value }>;
  readonly pillar: Fn<Use, { tgt: Value; delimiter?: Value }>;
  readonly pillar_pcre: Fn<Use, { tgt: Value; delimiter?: Value }>;
  readonly search_by: Fn<Use, { lookup: Value; tgt_type?: string; minion_id?: Value }>;
}

/** Functions of `mine` that all releases have. */
export interface MineCommon<Use extends FunctionUse> {
  readonly delete: Fn<Use, { fun: string }>;
  readonly flush: Fn<Use>;
  readonly get: Fn<Use, { tgt: string; fun: string | readonly Value[]; tgt_type?: string; exclude_minion?: boolean }>;
  readonly get_docker: Fn<Use, { interfaces?: Value; cidrs?: Value; with_container_id?: boolean }>;
  readonly send: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
  readonly update: Fn<Use, { clear?: boolean; mine_functions?: Value }>;
  readonly valid: Fn<Use>;
}

/** Functions of `minion` that all releases have. */
export interface MinionCommon<Use extends FunctionUse> {
  readonly kill: Fn<Use, { timeout?: number | string }>;
  readonly list: Fn<Use>;
  readonly restart: Fn<Use, { systemd?: boolean; win_service?: boolean; schedule_retry?: boolean; retry_delay?: number }>;
}

/** Functions of `mount` that all releases have. */
export interface MountCommon<Use extends FunctionUse> {
  readonly active: Fn<Use, { extended?: boolean }>;
  readonly automaster: Fn<Use, { config?: string }>;
  readonly delete_mount_cache: Fn<Use, { real_name: Value }>;
  readonly filesystems: Fn<Use, { config?: string }>;
  readonly fstab: Fn<Use, { config?: string }>;
  readonly get_device_from_path: Fn<Use, { path: string }>;
  readonly get_mount_from_path: Fn<Use, { path: string }>;
  readonly is_fuse_exec: Fn<Use, { cmd: Value }>;
  readonly is_mounted: Fn<Use, { name: Value }>;
  readonly mount: Fn<Use, { name: Value; device?: boolean; mkmnt?: boolean; fstype?: string; opts?: string; user?: number | string; util?: string }>;
  readonly read_mount_cache: Fn<Use, { name: Value }>;
  readonly remount: Fn<Use, { name: Value; device: Value; mkmnt?: boolean; fstype?: string; opts?: string; user?: number | string }>;
  readonly rm_automaster: Fn<Use, { name: Value; device: Value; config?: string }>;
  readonly rm_filesystems: Fn<Use, { name: Value; device: Value; config?: string }>;
  readonly rm_fstab: Fn<Use, { name: Value; device: Value; config?: string }>;
  readonly rm_vfstab: Fn<Use, { name: Value; device: Value; config?: string }>;
  readonly set_automaster: Fn<Use, { name: Value; device: Value; fstype: Value; opts?: string | readonly Value[]; config?: string; test?: boolean; not_change?: boolean; "**kwargs"?: Keywords }>;
  readonly set_filesystems: Fn<Use, { name: string; device: Value; vfstype: Value; opts?: string | readonly Value[]; mount?: string; config?: string; test?: boolean; match_on?: string | readonly Value[]; not_change?: boolean; "**kwargs"?: Keywords }>;
  readonly set_fstab: Fn<Use, { name: Value; device: Value; fstype: Value; opts?: string | readonly Value[]; dump?: number; pass_num?: number; config?: string; test?: boolean; match_on?: string | readonly Value[]; not_change?: boolean; "**kwargs"?: Keywords }>;
  readonly set_vfstab: Fn<Use, { name: Value; device: Value; fstype: Value; opts?: string | readonly Value[]; device_fsck?: string; pass_fsck?: string; mount_at_boot?: string; config?: string; test?: boolean; match_on?: string | readonly Value[]; not_change?: boolean; "**kwargs"?: Keywords }>;
  readonly swapoff: Fn<Use, { name: Value }>;
  readonly swapon: Fn<Use, { name: Value; priority?: Value }>;
  readonly swaps: Fn<Use>;
  readonly umount: Fn<Use, { name: Value; device?: Value; user?: number | string; util?: string }>;
  readonly vfstab: Fn<Use, { config?: string }>;
  readonly write_mount_cache: Fn<Use, { real_name: Value; device: Value; mkmnt: boolean; fstype: Value; mount_opts: Value }>;
}

/** Functions of `mysql` that all releases have. */
export interface MysqlCommon<Use extends FunctionUse> {
  readonly alter_db: Fn<Use, { name: Value; character_set?: Value; collate?: Value; "**kwargs"?: Keywords }>;
  readonly db_check: Fn<Use, { name: Value; table?: Value; "**kwargs"?: Keywords }>;
  readonly db_create: Fn<Use, { name: string; character_set?: Value; collate?: Value; "**kwargs"?: Keywords }>;
  readonly db_exists: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly db_get: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly db_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly db_optimize: Fn<Use, { name: Value; table?: Value; "**kwargs"?: Keywords }>;
  readonly db_remove: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly db_repair: Fn<Use, { name: Value; table?: Value; "**kwargs"?: Keywords }>;
  readonly db_tables: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly file_query: Fn<Use, { database: string; file_name: Value; "**kwargs"?: Keywords }>;
  readonly free_slave: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_master_status: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly get_slave_status: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly grant_add: Fn<Use, { grant: Value; database: Value; user: number | string; host?: string; grant_option?: boolean; escape?: boolean; ssl_option?: boolean; "**kwargs"?: Keywords }>;
  readonly grant_exists: Fn<Use, { grant: Value; database: Value; user: number | string; host?: string; grant_option?: boolean; escape?: boolean; "**kwargs"?: Keywords }>;
  readonly grant_revoke: Fn<Use, { grant: Value; database: Value; user: number | string; host?: string; grant_option?: boolean; escape?: boolean; "**kwargs"?: Keywords }>;
  readonly plugin_add: Fn<Use, { name: Value; soname?: Value; "**kwargs"?: Keywords }>;
  readonly plugin_remove: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly plugin_status: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly plugins_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly processlist: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly query: Fn<Use, { database: Value; query: Value; "**kwargs"?: Keywords }>;
  readonly quote_identifier: Fn<Use, { identifier: Value; for_grants?: boolean }>;
  readonly showglobal: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly showvariables: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly slave_lag: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly status: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly tokenize_grant: Fn<Use, { grant: Value }>;
  readonly user_chpass: Fn<Use, { user: number | string; host?: string; password?: string; password_hash?: string; allow_passwordless?: boolean; unix_socket?: Value; password_column?: Value; "**kwargs"?: Keywords }>;
  readonly user_create: Fn<Use, { user: number | string; host?: string; password?: string; password_hash?: string; allow_passwordless?: boolean; unix_socket?: boolean; password_column?: string; auth_plugin?: string; "**kwargs"?: Keywords }>;
  readonly user_exists: Fn<Use, { user: number | string; host?: string; password?: string; password_hash?: Value; passwordless?: boolean; unix_socket?: boolean; password_column?: Value; "**kwargs"?: Keywords }>;
  readonly user_grants: Fn<Use, { user: number | string; host?: string; "**kwargs"?: Keywords }>;
  readonly user_info: Fn<Use, { user: number | string; host?: string; "**kwargs"?: Keywords }>;
  readonly user_list: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly user_remove: Fn<Use, { user: number | string; host?: string; "**kwargs"?: Keywords }>;
  readonly verify_login: Fn<Use, { user: number | string; password?: string; "**kwargs"?: Keywords }>;
  readonly version: Fn<Use, { "**kwargs"?: Keywords }>;
}

/** Functions of `nacl` that all releases have. */
export interface NaclCommon<Use extends FunctionUse> {
  readonly dec: Fn<Use, { data: Value; "**kwargs"?: Keywords }>;
  readonly dec_file: Fn<Use, { name: Value; out?: Value; "**kwargs"?: Keywords }>;
  readonly enc: Fn<Use, { data: Value; "**kwargs"?: Keywords }>;
  readonly enc_file: Fn<Use, { name: Value; out?: Value; "**kwargs"?: Keywords }>;
  readonly keygen: Fn<Use, { sk_file?: Value; pk_file?: Value; "**kwargs"?: Keywords }>;
  readonly sealedbox_decrypt: Fn<Use, { data: Value; "**kwargs"?: Keywords }>;
  readonly sealedbox_encrypt: Fn<Use, { data: Value; "**kwargs"?: Keywords }>;
  readonly secretbox_decrypt: Fn<Use, { data: Value; "**kwargs"?: Keywords }>;
  readonly secretbox_encrypt: Fn<Use, { data: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `netaddress` that all releases have. */
export interface NetaddressCommon<Use extends FunctionUse> {
  readonly cidr_broadcast: Fn<Use, { cidr: Value }>;
  readonly cidr_netmask: Fn<Use, { cidr: Value }>;
  readonly list_cidr_ips: Fn<Use, { cidr: Value }>;
  readonly list_cidr_ips_ipv6: Fn<Use, { cidr: Value }>;
}

/** Functions of `network` that all releases have. */
export interface NetworkCommon<Use extends FunctionUse> {
  readonly active_tcp: Fn<Use>;
  readonly arp: Fn<Use>;
  readonly calc_net: Fn<Use, { ip_addr: Value; netmask?: Value }>;
  readonly connect: Fn<Use, { host: string; port?: number | string; "**kwargs"?: Keywords }>;
  readonly convert_cidr: Fn<Use, { cidr: Value }>;
  readonly default_route: Fn<Use, { family?: Value }>;
  readonly dig: Fn<Use, { host: string }>;
  readonly fqdns: Fn<Use>;
  readonly get_bufsize: Fn<Use, { iface: Value }>;
  readonly get_fqdn: Fn<Use>;
  readonly get_hostname: Fn<Use>;
  readonly get_route: Fn<Use, { ip: Value }>;
  readonly hw_addr: Fn<Use, { iface: Value }>;
  readonly hwaddr: Fn<Use, { iface: Value }>;
  readonly ifacestartswith: Fn<Use, { cidr: Value }>;
  readonly in_subnet: Fn<Use, { cidr: Value }>;
  readonly interface: Fn<Use, { iface: Value }>;
  readonly interface_ip: Fn<Use, { iface: Value }>;
  readonly interfaces: Fn<Use>;
  readonly ip_addrs: Fn<Use, { interface?: Value; include_loopback?: boolean; cidr?: Value; type?: Value }>;
  readonly ip_addrs6: Fn<Use, { interface?: Value; include_loopback?: boolean; cidr?: Value }>;
  readonly ip_in_subnet: Fn<Use, { ip_addr: Value; cidr: Value }>;
  readonly ip_networks: Fn<Use, { interface?: Value; include_loopback?: boolean; verbose?: boolean }>;
  readonly ip_networks6: Fn<Use, { interface?: Value; include_loopback?: boolean; verbose?: boolean }>;
  readonly ipaddrs: Fn<Use, { interface?: Value; include_loopback?: boolean; cidr?: Value; type?: Value }>;
  readonly ipaddrs6: Fn<Use, { interface?: Value; include_loopback?: boolean; cidr?: Value }>;
  readonly iphexval: Fn<Use, { ip: Value }>;
  readonly is_loopback: Fn<Use, { ip_addr: Value }>;
  readonly is_private: Fn<Use, { ip_addr: Value }>;
  readonly mod_bufsize: Fn<Use, { iface: Value; "**kwargs"?: Keywords }>;
  readonly mod_hostname: Fn<Use, { hostname: string }>;
  readonly netstat: Fn<Use>;
  readonly ping: Fn<Use, { host: string; timeout?: boolean | number | string; return_boolean?: boolean }>;
  readonly reverse_ip: Fn<Use, { ip_addr: Value }>;
  readonly routes: Fn<Use, { family?: Value }>;
  readonly subnets: Fn<Use, { interfaces?: Value }>;
  readonly subnets6: Fn<Use>;
  readonly traceroute: Fn<Use, { host: string }>;
  readonly wol: Fn<Use, { mac: Value; bcast?: string; destport?: number }>;
}

/** Functions of `nfs3` that all releases have. */
export interface Nfs3Common<Use extends FunctionUse> {
  readonly add_export: Fn<Use, { exports?: string; path?: Value; hosts?: Value; options?: Value }>;
  readonly del_export: Fn<Use, { exports?: string; path?: Value }>;
  readonly list_exports: Fn<Use, { exports?: string }>;
  readonly reload_exports: Fn<Use>;
}

/** Functions of `nftables` that all releases have. */
export interface NftablesCommon<Use extends FunctionUse> {
  readonly append: Fn<Use, { table?: string; chain?: Value; rule?: Value; family?: string }>;
  readonly build_rule: Fn<Use, { table?: Value; chain?: Value; command?: Value; position?: string; full?: Value; family?: string; "**kwargs"?: Keywords }>;
  readonly check: Fn<Use, { table?: string; chain?: Value; rule?: Value; family?: string }>;
  readonly check_chain: Fn<Use, { table?: string; chain?: Value; family?: string }>;
  readonly check_table: Fn<Use, { table?: Value; family?: string }>;
  readonly delete: Fn<Use, { table: Value; chain?: Value; position?: Value; rule?: Value; family?: string }>;
  readonly delete_chain: Fn<Use, { table?: string; chain?: Value; family?: string }>;
  readonly delete_table: Fn<Use, { table: Value; family?: string }>;
  readonly flush: Fn<Use, { table?: string; chain?: string; family?: string }>;
  readonly get_policy: Fn<Use, { table?: string; chain?: string; family?: string }>;
  readonly get_rule_handle: Fn<Use, { table?: string; chain?: Value; rule?: Value; family?: string }>;
  readonly get_rules: Fn<Use, { family?: string }>;
  readonly get_rules_json: Fn<Use, { family?: string }>;
  readonly get_saved_rules: Fn<Use, { conf_file?: Value }>;
  readonly insert: Fn<Use, { table?: string; chain?: Value; position?: Value; rule?: Value; family?: string }>;
  readonly list_tables: Fn<Use, { family?: string }>;
  readonly new_chain: Fn<Use, { table?: string; chain?: Value; table_type?: Value; hook?: Value; priority?: Value; family?: string }>;
  readonly new_table: Fn<Use, { table: Value; family?: string }>;
  readonly save: Fn<Use, { filename?: Value; family?: string }>;
  readonly set_policy: Fn<Use, { table?: string; chain?: string; policy?: Value; family?: string }>;
  readonly version: Fn<Use>;
}

/** Functions of `npm` that all releases have. */
export interface NpmCommon<Use extends FunctionUse> {
  readonly cache_clean: Fn<Use, { path?: Value; runas?: string; env?: Value; force?: boolean }>;
  readonly cache_list: Fn<Use, { path?: Value; runas?: string; env?: Value }>;
  readonly cache_path: Fn<Use, { runas?: string; env?: Value }>;
  readonly install: Fn<Use, { pkg?: Value; pkgs?: Value; dir?: Value; runas?: string; registry?: Value; env?: Value; dry_run?: boolean; silent?: boolean }>;
  readonly list: Fn<Use, { pkg?: Value; dir?: string; runas?: string; env?: Value; depth?: Value }>;
  readonly uninstall: Fn<Use, { pkg: Value; dir?: Value; runas?: string; env?: Value }>;
}

/** Functions of `oracle` that all releases have. */
export interface OracleCommon<Use extends FunctionUse> {
  readonly client_version: Fn<Use>;
  readonly run_query: Fn<Use, { db: Value; query: Value }>;
  readonly show_dbs: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly show_env: Fn<Use>;
  readonly show_pillar: Fn<Use, { item?: Value }>;
  readonly version: Fn<Use, { "*args"?: readonly Value[] }>;
}

/** Functions of `osquery` that all releases have. */
export interface OsqueryCommon<Use extends FunctionUse> {
  readonly acpi_tables: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly alf: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly alf_exceptions: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly alf_explicit_auths: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly alf_services: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly apps: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly apt_sources: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly arp_cache: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly block_devices: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly certificates: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly chrome_extensions: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly cpuid: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly crontab: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly deb_packages: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly etc_hosts: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly etc_services: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly file: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly file_changes: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly firefox_addons: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly groups: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly hardware_events: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly hash: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly homebrew_packages: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly interface_addresses: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly interface_details: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly iokit_devicetree: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly iokit_registry: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly kernel_extensions: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly kernel_info: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly kernel_integrity: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly kernel_modules: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly keychain_items: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly last: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly launchd: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly listening_ports: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly logged_in_users: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly memory_map: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly mounts: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly nfs_shares: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly nvram: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly os_version: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly osquery_extensions: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly osquery_flags: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly osquery_info: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly osquery_registry: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly passwd_changes: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly pci_devices: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly preferences: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly process_envs: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly process_memory_map: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly process_open_files: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly process_open_sockets: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly processes: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly quarantine: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly query: Fn<Use, { sql?: Value }>;
  readonly routes: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly rpm_packages: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly safari_extensions: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly shared_memory: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly shell_history: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly smbios_tables: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly startup_items: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly suid_bin: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly system_controls: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly time: Fn<Use, { attrs?: Value }>;
  readonly usb_devices: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly users: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly version: Fn<Use>;
  readonly xattr_where_from: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly xprotect_entries: Fn<Use, { attrs?: Value; where?: Value }>;
  readonly xprotect_reports: Fn<Use, { attrs?: Value; where?: Value }>;
}

/** Functions of `out` that all releases have. */
export interface OutCommon<Use extends FunctionUse> {
  readonly html_format: Fn<Use, { data: Value; out?: string; opts?: Value; "**kwargs"?: Keywords }>;
  readonly out_format: Fn<Use, { data: Value; out?: string; opts?: Value; "**kwargs"?: Keywords }>;
  readonly string_format: Fn<Use, { data: Value; out?: string; opts?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `pam` that all releases have. */
export interface PamCommon<Use extends FunctionUse> {
  readonly read_file: Fn<Use, { file_name: Value }>;
}

/** Functions of `partition` that all releases have. */
export interface PartitionCommon<Use extends FunctionUse> {
  readonly align_check: Fn<Use, { device: Value; part_type: Value; partition: Value }>;
  readonly check: Fn<Use, { device: Value; minor: Value }>;
  readonly cp: Fn<Use, { device: Value; from_minor: Value; to_minor: Value }>;
  readonly disk_set: Fn<Use, { device: Value; flag: Value; state: Value }>;
  readonly disk_toggle: Fn<Use, { device: Value; flag: Value }>;
  readonly exists: Fn<Use, { device?: string }>;
  readonly get_block_device: Fn<Use>;
  readonly get_id: Fn<Use, { device: Value; minor: Value }>;
  readonly list: Fn<Use, { device: Value; unit?: Value }>;
  readonly mkfs: Fn<Use, { device: Value; fs_type: Value }>;
  readonly mklabel: Fn<Use, { device: Value; label_type: Value }>;
  readonly mkpart: Fn<Use, { device: Value; part_type: Value; fs_type?: Value; start?: Value; end?: Value }>;
  readonly mkpartfs: Fn<Use, { device: Value; part_type: Value; fs_type?: Value; start?: Value; end?: Value }>;
  readonly name: Fn<Use, { device: Value; partition: Value; name: Value }>;
  readonly probe: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly rescue: Fn<Use, { device: Value; start: Value; end: Value }>;
  readonly resize: Fn<Use, { device: Value; minor: Value; start: Value; end: Value }>;
  readonly rm: Fn<Use, { device: Value; minor: Value }>;
  readonly set: Fn<Use, { device: Value; minor: Value; flag: Value; state: Value }>;
  readonly set_id: Fn<Use, { device: Value; minor: Value; system_id: Value }>;
  readonly system_types: Fn<Use>;
  readonly toggle: Fn<Use, { device: Value; partition: Value; flag: Value }>;
}

/** Functions of `pillar` that all releases have. */
export interface PillarCommon<Use extends FunctionUse> {
  readonly data: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly ext: Fn<Use, { external: Value; pillar?: Value }>;
  readonly fetch: Fn<Use, { key: Value; default?: Value; merge?: boolean; merge_nested_lists?: boolean; delimiter?: Value; pillarenv?: string; saltenv?: string }>;
  readonly file_exists: Fn<Use, { path: string; saltenv?: string }>;
  readonly filter_by: Fn<Use, { lookup_dict: Value; pillar: Value; merge?: Value; default?: string; base?: Value }>;
  readonly get: Fn<Use, { key: Value; default?: Value; merge?: boolean; merge_nested_lists?: boolean; delimiter?: Value; pillarenv?: string; saltenv?: string }>;
  readonly item: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly items: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly keys: Fn<Use, { key: Value; delimiter?: Value }>;
  readonly ls: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly obfuscate: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly raw: Fn<Use, { key?: Value }>;
}

/** Functions of `pip` that all releases have. */
export interface PipCommon<Use extends FunctionUse> {
  readonly freeze: Fn<Use, { bin_env?: string; user?: number | string; cwd?: string; use_vt?: boolean; env_vars?: Value; "**kwargs"?: Keywords }>;
  readonly install: Fn<Use, { pkgs?: Value; requirements?: string; bin_env?: string; use_wheel?: boolean; no_use_wheel?: boolean; log?: Value; proxy?: Value; timeout?: number | string; editable?: Value; find_links?: string; index_url?: Value; extra_index_url?: Value; no_index?: boolean; mirrors?: Value; build?: Value; target?: Value; download?: Value; download_cache?: Value; source?: Value; upgrade?: boolean; force_reinstall?: boolean; ignore_installed?: boolean; exists_action?: Value; no_deps?: boolean; no_install?: boolean; no_download?: boolean; global_options?: Value; install_options?: Value; user?: number | string; cwd?: string; pre_releases?: boolean; cert?: Value; allow_all_external?: boolean; allow_external?: Value; allow_unverified?: Value; process_dependency_links?: boolean; saltenv?: string; env_vars?: Value; use_vt?: boolean; trusted_host?: Value; no_cache_dir?: boolean; extra_args?: Value; cache_dir?: Value; no_binary?: Value; disable_version_check?: boolean; "**kwargs"?: Keywords }>;
  readonly is_installed: Fn<Use, { pkgname: Value; bin_env?: Value; user?: number | string; cwd?: string }>;
  readonly list: Fn<Use, { prefix?: Value; bin_env?: Value; user?: number | string; cwd?: string; env_vars?: Value; "**kwargs"?: Keywords }>;
  readonly list_all_versions: Fn<Use, { pkg: Value; bin_env?: string; include_alpha?: boolean; include_beta?: boolean; include_rc?: boolean; user?: number | string; cwd?: string; index_url?: Value; extra_index_url?: Value }>;
  readonly list_freeze_parse: Fn<Use, { prefix?: Value; bin_env?: Value; user?: number | string; cwd?: string; env_vars?: Value; "**kwargs"?: Keywords }>;
  readonly list_upgrades: Fn<Use, { bin_env?: Value; user?: number | string; cwd?: string }>;
  readonly uninstall: Fn<Use, { pkgs?: Value; requirements?: string; bin_env?: string; log?: Value; proxy?: Value; timeout?: number | string; user?: number | string; cwd?: string; saltenv?: string; use_vt?: boolean; extra_args?: Value }>;
  readonly upgrade: Fn<Use, { bin_env?: Value; user?: number | string; cwd?: string; use_vt?: boolean }>;
  readonly upgrade_available: Fn<Use, { pkg: Value; bin_env?: Value; user?: number | string; cwd?: string }>;
  readonly version: Fn<Use, { bin_env?: Value; cwd?: string; user?: number | string }>;
}

/** Functions of `pkg` that all releases have. */
export interface PkgCommon<Use extends FunctionUse> {
  readonly add_repo_key: Fn<Use, { path?: string; text?: string; keyserver?: string; keyid?: string; saltenv?: string; aptkey?: boolean; keydir?: string; keyfile?: string }>;
  readonly autoremove: Fn<Use, { list_only?: boolean; purge?: boolean }>;
  readonly available_version: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly del_repo: Fn<Use, { repo: Value; "**kwargs"?: Keywords }>;
  readonly del_repo_key: Fn<Use, { name?: Value; aptkey?: boolean; keydir?: string; "**kwargs"?: Keywords }>;
  readonly file_dict: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly file_list: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly get_repo: Fn<Use, { repo: Value; "**kwargs"?: Keywords }>;
  readonly get_repo_keys: Fn<Use, { aptkey?: boolean; keydir?: string }>;
  readonly get_selections: Fn<Use, { pattern?: Value; state?: Value }>;
  readonly hold: Fn<Use, { name?: string; pkgs?: Value; sources?: Value; "**kwargs"?: Keywords }>;
  readonly info_installed: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly install: Fn<Use, { name?: string; refresh?: boolean; fromrepo?: Value; skip_verify?: boolean; debconf?: Value; pkgs?: Value; sources?: Value; reinstall?: boolean; downloadonly?: boolean; ignore_epoch?: boolean; normalize?: boolean; "**kwargs"?: Keywords }>;
  readonly latest_version: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly list_downloaded: Fn<Use, { root?: string; "**kwargs"?: Keywords }>;
  readonly list_pkgs: Fn<Use, { versions_as_list?: boolean; removed?: boolean; purge_desired?: boolean; "**kwargs"?: Keywords }>;
  readonly list_repo_pkgs: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly list_repos: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly list_upgrades: Fn<Use, { refresh?: boolean; dist_upgrade?: boolean; "**kwargs"?: Keywords }>;
  readonly mod_repo: Fn<Use, { repo: Value; saltenv?: string; aptkey?: boolean; "**kwargs"?: Keywords }>;
  readonly normalize_name: Fn<Use, { name: Value }>;
  readonly owner: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly parse_arch: Fn<Use, { name: Value }>;
  readonly purge: Fn<Use, { name?: string; pkgs?: Value; "**kwargs"?: Keywords }>;
  readonly refresh_db: Fn<Use, { cache_valid_time?: number; failhard?: boolean; "**kwargs"?: Keywords }>;
  readonly remove: Fn<Use, { name?: string; pkgs?: Value; "**kwargs"?: Keywords }>;
  readonly services_need_restart: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly set_selections: Fn<Use, { path?: Value; selection?: Value; clear?: boolean; saltenv?: string }>;
  readonly show: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly unhold: Fn<Use, { name?: string; pkgs?: Value; sources?: Value; "**kwargs"?: Keywords }>;
  readonly upgrade: Fn<Use, { refresh?: boolean; dist_upgrade?: boolean; "**kwargs"?: Keywords }>;
  readonly upgrade_available: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly version: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly version_cmp: Fn<Use, { pkg1: Value; pkg2: Value; ignore_epoch?: boolean; "**kwargs"?: Keywords }>;
}

/** Functions of `pkg_resource` that all releases have. */
export interface PkgResourceCommon<Use extends FunctionUse> {
  readonly add_pkg: Fn<Use, { pkgs: Value; name: Value; pkgver: Value }>;
  readonly check_extra_requirements: Fn<Use, { pkgname: Value; pkgver: Value }>;
  readonly format_pkg_list: Fn<Use, { packages: Value; versions_as_list: Value; attr: Value }>;
  readonly format_version: Fn<Use, { epoch: Value; version: Value; release: Value }>;
  readonly pack_sources: Fn<Use, { sources: Value; normalize?: boolean }>;
  readonly parse_targets: Fn<Use, { name?: Value; pkgs?: Value; sources?: Value; saltenv?: string; normalize?: boolean; "**kwargs"?: Keywords }>;
  readonly sort_pkglist: Fn<Use, { pkgs: Value }>;
  readonly stringify: Fn<Use, { pkgs: Value }>;
  readonly version: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly version_clean: Fn<Use, { verstr: Value }>;
  readonly version_compare: Fn<Use, { ver1: Value; oper: Value; ver2: Value; ignore_epoch?: boolean }>;
}

/** Functions of `pkgbuild` that all releases have. */
export interface PkgbuildCommon<Use extends FunctionUse> {
  readonly build: Fn<Use, { runas: string; tgt: Value; dest_dir: Value; spec: Value; sources: Value; deps: Value; env: Value; template: string; saltenv?: string; log_dir?: string }>;
  readonly make_repo: Fn<Use, { repodir: string; keyid?: string; env?: Value; use_passphrase?: boolean; gnupghome?: string; runas?: string; timeout?: number | string }>;
  readonly make_src_pkg: Fn<Use, { dest_dir: string; spec: string; sources: string; env?: Value; saltenv?: string; runas?: string }>;
}

/** Functions of `pkgutil` that all releases have. */
export interface PkgutilCommon<Use extends FunctionUse> {
  readonly available_version: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly install: Fn<Use, { name?: Value; refresh?: boolean; version?: Value; pkgs?: Value; "**kwargs"?: Keywords }>;
  readonly latest_version: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly list_pkgs: Fn<Use, { versions_as_list?: boolean; "**kwargs"?: Keywords }>;
  readonly list_upgrades: Fn<Use, { refresh?: boolean; "**kwargs"?: Keywords }>;
  readonly purge: Fn<Use, { name?: string; pkgs?: Value; "**kwargs"?: Keywords }>;
  readonly refresh_db: Fn<Use>;
  readonly remove: Fn<Use, { name?: string; pkgs?: Value; "**kwargs"?: Keywords }>;
  readonly upgrade: Fn<Use, { refresh?: boolean }>;
  readonly upgrade_available: Fn<Use, { name: Value }>;
  readonly version: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
}

/** Functions of `postgres` that all releases have. */
export interface PostgresCommon<Use extends FunctionUse> {
  readonly available_extensions: Fn<Use, { user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly create_extension: Fn<Use, { name: Value; if_not_exists?: Value; schema?: Value; ext_version?: Value; from_version?: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly create_metadata: Fn<Use, { name: Value; ext_version?: Value; schema?: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly datadir_exists: Fn<Use, { name: string }>;
  readonly datadir_init: Fn<Use, { name: string; auth?: string; user?: number | string; password?: string; encoding?: string; locale?: Value; waldir?: Value; checksums?: boolean; runas?: string }>;
  readonly db_alter: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; tablespace?: Value; owner?: Value; owner_recurse?: boolean; runas?: string }>;
  readonly db_create: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; tablespace?: Value; encoding?: string; lc_collate?: Value; lc_ctype?: Value; owner?: Value; template?: string; runas?: string }>;
  readonly db_exists: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly db_list: Fn<Use, { user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly db_remove: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly drop_extension: Fn<Use, { name: Value; if_exists?: Value; restrict?: Value; cascade?: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly get_available_extension: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly get_installed_extension: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly group_create: Fn<Use, { groupname: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; createdb?: Value; createroles?: Value; encrypted?: Value; login?: Value; inherit?: Value; superuser?: Value; replication?: Value; rolepassword?: Value; groups?: Value; runas?: string }>;
  readonly group_remove: Fn<Use, { groupname: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly group_update: Fn<Use, { groupname: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; createdb?: Value; createroles?: Value; encrypted?: Value; inherit?: Value; login?: Value; superuser?: Value; replication?: Value; rolepassword?: Value; groups?: Value; runas?: string }>;
  readonly has_privileges: Fn<Use, { name: string; object_name: string; object_type: Value; privileges?: Value; grant_option?: Value; prepend?: string | readonly Value[]; maintenance_db?: string; user?: number | string; host?: string; port?: number | string; password?: string; runas?: string }>;
  readonly installed_extensions: Fn<Use, { user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly is_available_extension: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly is_installed_extension: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly language_create: Fn<Use, { name: Value; maintenance_db: string; user?: number | string; host?: string; port?: number | string; password?: string; runas?: string }>;
  readonly language_exists: Fn<Use, { name: Value; maintenance_db: string; user?: number | string; host?: string; port?: number | string; password?: string; runas?: string }>;
  readonly language_list: Fn<Use, { maintenance_db: string; user?: number | string; host?: string; port?: number | string; password?: string; runas?: string }>;
  readonly language_remove: Fn<Use, { name: Value; maintenance_db: string; user?: number | string; host?: string; port?: number | string; password?: string; runas?: string }>;
  readonly owner_to: Fn<Use, { dbname: Value; ownername: Value; user?: number | string; host?: string; port?: number | string; password?: string; runas?: string }>;
  readonly privileges_grant: Fn<Use, { name: string; object_name: string; object_type: Value; privileges?: Value; grant_option?: Value; prepend?: string | readonly Value[]; maintenance_db?: string; user?: number | string; host?: string; port?: number | string; password?: string; runas?: string }>;
  readonly privileges_list: Fn<Use, { name: string; object_type: Value; prepend?: string | readonly Value[]; maintenance_db?: string; user?: number | string; host?: string; port?: number | string; password?: string; runas?: string }>;
  readonly privileges_revoke: Fn<Use, { name: string; object_name: string; object_type: Value; privileges?: Value; prepend?: string; maintenance_db?: string; user?: number | string; host?: string; port?: number | string; password?: string; runas?: string }>;
  readonly psql_query: Fn<Use, { query: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string; write?: boolean }>;
  readonly role_get: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string; return_password?: boolean }>;
  readonly schema_create: Fn<Use, { dbname: Value; name: Value; owner?: Value; user?: number | string; db_user?: number | string; db_password?: string; db_host?: string; db_port?: number | string }>;
  readonly schema_exists: Fn<Use, { dbname: string; name: Value; user?: number | string; db_user?: number | string; db_password?: string; db_host?: string; db_port?: number | string }>;
  readonly schema_get: Fn<Use, { dbname: string; name: Value; user?: number | string; db_user?: number | string; db_password?: string; db_host?: string; db_port?: number | string }>;
  readonly schema_list: Fn<Use, { dbname: string; user?: number | string; db_user?: number | string; db_password?: string; db_host?: string; db_port?: number | string }>;
  readonly schema_remove: Fn<Use, { dbname: string; name: Value; user?: number | string; db_user?: number | string; db_password?: string; db_host?: string; db_port?: number | string }>;
  readonly tablespace_alter: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; new_name?: Value; new_owner?: Value; set_option?: Value; reset_option?: Value; runas?: string }>;
  readonly tablespace_create: Fn<Use, { name: Value; location: Value; options?: Value; owner?: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly tablespace_exists: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly tablespace_list: Fn<Use, { user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly tablespace_remove: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly user_create: Fn<Use, { username: string; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; createdb?: Value; createroles?: Value; inherit?: Value; login?: Value; connlimit?: Value; encrypted?: Value; superuser?: Value; replication?: Value; rolepassword?: Value; valid_until?: Value; groups?: Value; runas?: string }>;
  readonly user_exists: Fn<Use, { name: Value; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly user_list: Fn<Use, { user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string; return_password?: boolean }>;
  readonly user_remove: Fn<Use, { username: string; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
  readonly user_update: Fn<Use, { username: string; user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; createdb?: Value; createroles?: Value; encrypted?: Value; superuser?: Value; inherit?: Value; login?: Value; connlimit?: Value; replication?: Value; rolepassword?: Value; valid_until?: Value; groups?: Value; runas?: string }>;
  readonly version: Fn<Use, { user?: number | string; host?: string; port?: number | string; maintenance_db?: string; password?: string; runas?: string }>;
}

/** Functions of `proxy` that all releases have. */
export interface ProxyCommon<Use extends FunctionUse> {
  readonly get_ftp_proxy: Fn<Use, { network_service?: string }>;
  readonly get_http_proxy: Fn<Use, { network_service?: string }>;
  readonly get_https_proxy: Fn<Use, { network_service?: string }>;
  readonly get_proxy_bypass: Fn<Use, { network_service?: string }>;
  readonly get_proxy_win: Fn<Use>;
  readonly set_ftp_proxy: Fn<Use, { server: Value; port: number | string; user?: number | string; password?: string; network_service?: string; bypass_hosts?: Value }>;
  readonly set_http_proxy: Fn<Use, { server: Value; port: number | string; user?: number | string; password?: string; network_service?: string; bypass_hosts?: Value }>;
  readonly set_https_proxy: Fn<Use, { server: Value; port: number | string; user?: number | string; password?: string; network_service?: string; bypass_hosts?: Value }>;
  readonly set_proxy_bypass: Fn<Use, { domains: Value; network_service?: string }>;
  readonly set_proxy_win: Fn<Use, { server: Value; port: number | string; types?: Value; bypass_hosts?: Value }>;
}

/** Functions of `ps` that all releases have. */
export interface PsCommon<Use extends FunctionUse> {
  readonly boot_time: Fn<Use, { time_format?: Value }>;
  readonly cpu_percent: Fn<Use, { interval?: number; per_cpu?: boolean }>;
  readonly cpu_times: Fn<Use, { per_cpu?: boolean }>;
  readonly disk_io_counters: Fn<Use, { device?: Value }>;
  readonly disk_partition_usage: Fn<Use, { all?: boolean }>;
  readonly disk_partitions: Fn<Use, { all?: boolean }>;
  readonly disk_usage: Fn<Use, { path: Value }>;
  readonly get_pid_list: Fn<Use>;
  readonly get_users: Fn<Use>;
  readonly kill_pid: Fn<Use, { pid: Value; signal?: number }>;
  readonly lsof: Fn<Use, { name: Value }>;
  readonly netstat: Fn<Use, { name: Value }>;
  readonly network_io_counters: Fn<Use, { interface?: Value }>;
  readonly num_cpus: Fn<Use>;
  readonly pgrep: Fn<Use, { pattern: Value; user?: number | string; full?: boolean; pattern_is_regex?: boolean }>;
  readonly pkill: Fn<Use, { pattern: Value; user?: number | string; signal?: number; full?: boolean }>;
  readonly proc_info: Fn<Use, { pid: Value; attrs?: Value }>;
  readonly psaux: Fn<Use, { name: Value }>;
  readonly ss: Fn<Use, { name: Value }>;
  readonly status: Fn<Use, { status: Value }>;
  readonly swap_memory: Fn<Use>;
  readonly top: Fn<Use, { num_processes?: number; interval?: number }>;
  readonly total_physical_memory: Fn<Use>;
  readonly virtual_memory: Fn<Use>;
}

/** Functions of `publish` that all releases have. */
export interface PublishCommon<Use extends FunctionUse> {
  readonly full_data: Fn<Use, { tgt: Value; fun: Value; arg?: Value; tgt_type?: string; returner?: string; timeout?: number | string }>;
  readonly publish: Fn<Use, { tgt: Value; fun: Value; arg?: Value; tgt_type?: string; returner?: string; timeout?: number | string; via_master?: Value }>;
  readonly runner: Fn<Use, { fun: Value; arg?: Value; timeout?: number | string }>;
}

/** Functions of `puppet` that all releases have. */
export interface PuppetCommon<Use extends FunctionUse> {
  readonly disable: Fn<Use, { message?: Value }>;
  readonly enable: Fn<Use>;
  readonly fact: Fn<Use, { name: Value; puppet?: boolean }>;
  readonly facts: Fn<Use, { puppet?: boolean }>;
  readonly noop: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly plugin_sync: Fn<Use>;
  readonly run: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly status: Fn<Use>;
  readonly summary: Fn<Use>;
}

/** Functions of `pyenv` that all releases have. */
export interface PyenvCommon<Use extends FunctionUse> {
  readonly default: Fn<Use, { python?: Value; runas?: string }>;
  readonly do: Fn<Use, { cmdline?: Value; runas?: string }>;
  readonly do_with_python: Fn<Use, { python: Value; cmdline: Value; runas?: string }>;
  readonly install: Fn<Use, { runas?: string; path?: Value }>;
  readonly install_python: Fn<Use, { python: string | readonly Value[]; runas?: string }>;
  readonly is_installed: Fn<Use, { runas?: string }>;
  readonly list: Fn<Use, { runas?: string }>;
  readonly rehash: Fn<Use, { runas?: string }>;
  readonly uninstall_python: Fn<Use, { python: string; runas?: string }>;
  readonly update: Fn<Use, { runas?: string; path?: Value }>;
  readonly versions: Fn<Use, { runas?: string }>;
}

/** Functions of `quota` that all releases have. */
export interface QuotaCommon<Use extends FunctionUse> {
  readonly get_mode: Fn<Use, { device: Value }>;
  readonly off: Fn<Use, { device: Value }>;
  readonly on: Fn<Use, { device: Value }>;
  readonly report: Fn<Use, { mount: Value }>;
  readonly set: Fn<Use, { device: Value; "**kwargs"?: Keywords }>;
  readonly stats: Fn<Use>;
  readonly warn: Fn<Use>;
}

/** Functions of `rabbitmq` that all releases have. */
export interface RabbitmqCommon<Use extends FunctionUse> {
  readonly add_user: Fn<Use, { name: Value; password?: string; runas?: string }>;
  readonly add_vhost: Fn<Use, { vhost: Value; runas?: string }>;
  readonly change_password: Fn<Use, { name: Value; password: string; runas?: string }>;
  readonly check_password: Fn<Use, { name: Value; password: string; runas?: string }>;
  readonly clear_password: Fn<Use, { name: Value; runas?: string }>;
  readonly cluster_status: Fn<Use, { runas?: string }>;
  readonly delete_policy: Fn<Use, { vhost: Value; name: Value; runas?: string }>;
  readonly delete_upstream: Fn<Use, { name: string; runas?: string }>;
  readonly delete_user: Fn<Use, { name: Value; runas?: string }>;
  readonly delete_vhost: Fn<Use, { vhost: Value; runas?: string }>;
  readonly disable_plugin: Fn<Use, { name: Value; runas?: string }>;
  readonly enable_plugin: Fn<Use, { name: Value; runas?: string }>;
  readonly force_reset: Fn<Use, { runas?: string }>;
  readonly join_cluster: Fn<Use, { host: string; user?: number | string; ram_node?: Value; runas?: string }>;
  readonly list_available_plugins: Fn<Use, { runas?: string }>;
  readonly list_enabled_plugins: Fn<Use, { runas?: string }>;
  readonly list_permissions: Fn<Use, { vhost: Value; runas?: string }>;
  readonly list_policies: Fn<Use, { vhost?: string; runas?: string }>;
  readonly list_queues: Fn<Use, { runas?: string }>;
  readonly list_queues_vhost: Fn<Use, { vhost: Value; runas?: string }>;
  readonly list_upstreams: Fn<Use, { runas?: string }>;
  readonly list_user_permissions: Fn<Use, { name: Value; runas?: string }>;
  readonly list_users: Fn<Use, { runas?: string }>;
  readonly list_vhosts: Fn<Use, { runas?: string }>;
  readonly plugin_is_enabled: Fn<Use, { name: Value; runas?: string }>;
  readonly policy_exists: Fn<Use, { vhost: Value; name: Value; runas?: string }>;
  readonly reset: Fn<Use, { runas?: string }>;
  readonly set_permissions: Fn<Use, { vhost: Value; user: number | string; conf?: string; write?: string; read?: string; runas?: string }>;
  readonly set_policy: Fn<Use, { vhost: Value; name: Value; pattern: Value; definition: Value; priority?: Value; runas?: string; apply_to?: Value }>;
  readonly set_upstream: Fn<Use, { name: string; uri: string; prefetch_count?: number | string; reconnect_delay?: number | string; ack_mode?: string; trust_user_id?: boolean; exchange?: string; max_hops?: number | string; expires?: number | string; message_ttl?: number | string; ha_policy?: string; queue?: string; runas?: string }>;
  readonly set_user_tags: Fn<Use, { name: Value; tags: Value; runas?: string }>;
  readonly start_app: Fn<Use, { runas?: string }>;
  readonly status: Fn<Use, { runas?: string }>;
  readonly stop_app: Fn<Use, { runas?: string }>;
  readonly upstream_exists: Fn<Use, { name: string; runas?: string }>;
  readonly user_exists: Fn<Use, { name: Value; runas?: string }>;
  readonly vhost_exists: Fn<Use, { name: Value; runas?: string }>;
}

/** Functions of `raid` that all releases have. */
export interface RaidCommon<Use extends FunctionUse> {
  readonly add: Fn<Use, { name: Value; device: Value }>;
  readonly assemble: Fn<Use, { name: string | readonly Value[]; devices: Value; test_mode?: boolean; "**kwargs"?: Keywords }>;
  readonly create: Fn<Use, { name: string | readonly Value[]; level: Value; devices: Value; metadata?: string | readonly Value[]; test_mode?: boolean; "**kwargs"?: Keywords }>;
  readonly destroy: Fn<Use, { device: Value }>;
  readonly detail: Fn<Use, { device?: string }>;
  readonly examine: Fn<Use, { device: Value; quiet?: boolean }>;
  readonly list: Fn<Use>;
  readonly save_config: Fn<Use>;
  readonly stop: Fn<Use>;
}

/** Functions of `random` that all releases have. */
export interface RandomCommon<Use extends FunctionUse> {
  readonly get_str: Fn<Use, { length?: number; chars?: string; lowercase?: boolean | string; uppercase?: boolean | string; digits?: boolean | string; punctuation?: boolean | string; whitespace?: boolean | string; printable?: boolean | string }>;
  readonly hash: Fn<Use, { value: Value; algorithm?: string }>;
  readonly rand_int: Fn<Use, { start?: number; end?: number; seed?: Value }>;
  readonly sample: Fn<Use, { value: Value; size: Value; seed?: Value }>;
  readonly seed: Fn<Use, { range?: number; hash?: Value }>;
  readonly shadow_hash: Fn<Use, { crypt_salt?: Value; password?: string; algorithm?: string }>;
  readonly shuffle: Fn<Use, { value: Value; seed?: Value }>;
  readonly str_encode: Fn<Use, { value: Value; encoder?: string }>;
}

/** Functions of `rbac` that all releases have. */
export interface RbacCommon<Use extends FunctionUse> {
  readonly auth_add: Fn<Use, { user: number | string; auth: string }>;
  readonly auth_get: Fn<Use, { user: number | string; computed?: boolean }>;
  readonly auth_list: Fn<Use>;
  readonly auth_rm: Fn<Use, { user: number | string; auth: string }>;
  readonly profile_add: Fn<Use, { user: number | string; profile: string }>;
  readonly profile_get: Fn<Use, { user: number | string; default_hidden?: boolean }>;
  readonly profile_list: Fn<Use, { default_only?: boolean }>;
  readonly profile_rm: Fn<Use, { user: number | string; profile: string }>;
  readonly role_add: Fn<Use, { user: number | string; role: string }>;
  readonly role_get: Fn<Use, { user: number | string }>;
  readonly role_list: Fn<Use>;
  readonly role_rm: Fn<Use, { user: number | string; role: string }>;
}

/** Functions of `rdp` that all releases have. */
export interface RdpCommon<Use extends FunctionUse> {
  readonly disable: Fn<Use>;
  readonly disconnect_session: Fn<Use, { session_id: Value }>;
  readonly enable: Fn<Use>;
  readonly get_session: Fn<Use, { session_id: Value }>;
  readonly list_sessions: Fn<Use, { logged_in_users_only?: boolean }>;
  readonly logoff_session: Fn<Use, { session_id: Value }>;
  readonly status: Fn<Use>;
}

/** Functions of `reg` that all releases have. */
export interface RegCommon<Use extends FunctionUse> {
  readonly broadcast_change: Fn<Use>;
  readonly delete_key_recursive: Fn<Use, { hive: Value; key: Value; use_32bit_registry?: boolean }>;
  readonly delete_value: Fn<Use, { hive: Value; key: Value; vname?: Value; use_32bit_registry?: boolean }>;
  readonly import_file: Fn<Use, { source: Value; use_32bit_registry?: boolean }>;
  readonly key_exists: Fn<Use, { hive: Value; key: Value; use_32bit_registry?: boolean }>;
  readonly list_keys: Fn<Use, { hive: Value; key?: Value; use_32bit_registry?: boolean }>;
  readonly list_values: Fn<Use, { hive: Value; key?: Value; use_32bit_registry?: boolean }>;
  readonly read_value: Fn<Use, { hive: Value; key: Value; vname?: Value; use_32bit_registry?: boolean }>;
  readonly set_value: Fn<Use, { hive: Value; key: Value; vname?: Value; vdata?: Value; vtype?: string; use_32bit_registry?: boolean; volatile?: boolean }>;
  readonly value_exists: Fn<Use, { hive: Value; key: Value; vname: Value; use_32bit_registry?: boolean }>;
}

/** Functions of `restartcheck` that all releases have. */
export interface RestartcheckCommon<Use extends FunctionUse> {
  readonly restartcheck: Fn<Use, { ignorelist?: Value; blacklist?: Value; excludepid?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `ret` that all releases have. */
export interface RetCommon<Use extends FunctionUse> {
  readonly get_fun: Fn<Use, { returner: Value; fun: Value }>;
  readonly get_jid: Fn<Use, { returner: Value; jid: Value }>;
  readonly get_jids: Fn<Use, { returner: Value }>;
  readonly get_minions: Fn<Use, { returner: Value }>;
}

/** Functions of `rsync` that all releases have. */
export interface RsyncCommon<Use extends FunctionUse> {
  readonly config: Fn<Use, { conf_path?: string }>;
  readonly rsync: Fn<Use, { src: Value; dst: Value; delete?: boolean; force?: boolean; update?: boolean; passwordfile?: Value; exclude?: boolean; excludefrom?: boolean; dryrun?: boolean; rsh?: boolean; additional_opts?: Value; saltenv?: string }>;
  readonly version: Fn<Use>;
}

/** Functions of `salt_proxy` that all releases have. */
export interface SaltProxyCommon<Use extends FunctionUse> {
  readonly configure_proxy: Fn<Use, { proxyname: Value; start?: boolean }>;
  readonly is_running: Fn<Use, { proxyname: Value }>;
}

/** Functions of `salt_version` that all releases have. */
export interface SaltVersionCommon<Use extends FunctionUse> {
  readonly equal: Fn<Use, { name: Value }>;
  readonly get_release_number: Fn<Use, { name: Value }>;
  readonly greater_than: Fn<Use, { name: Value }>;
  readonly less_than: Fn<Use, { name: Value }>;
}

/** Functions of `saltcheck` that all releases have. */
export interface SaltcheckCommon<Use extends FunctionUse> {
  readonly parallel_scheck: Fn<Use, { data: Value }>;
  readonly report_highstate_tests: Fn<Use, { saltenv?: string }>;
  readonly run_highstate_tests: Fn<Use, { saltenv?: string; only_fails?: boolean }>;
  readonly run_state_tests: Fn<Use, { state: string; saltenv?: string; check_all?: boolean; only_fails?: boolean }>;
  readonly run_state_tests_ssh: Fn<Use, { state: string; saltenv?: string; check_all?: boolean; only_fails?: boolean }>;
  readonly run_test: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly state_apply: Fn<Use, { state_name: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `saltcloud` that all releases have. */
export interface SaltcloudCommon<Use extends FunctionUse> {
  readonly create: Fn<Use, { name: Value; profile: Value }>;
}

/** Functions of `saltutil` that all releases have. */
export interface SaltutilCommon<Use extends FunctionUse> {
  readonly clear_cache: Fn<Use>;
  readonly clear_job_cache: Fn<Use, { hours?: number }>;
  readonly cmd: Fn<Use, { tgt: Value; fun: Value; arg?: string | readonly Value[]; timeout?: number | string; tgt_type?: string; ret?: string; kwarg?: Value; ssh?: boolean; "**kwargs"?: Keywords }>;
  readonly cmd_iter: Fn<Use, { tgt: Value; fun: Value; arg?: string | readonly Value[]; timeout?: number | string; tgt_type?: string; ret?: string; kwarg?: Value; ssh?: boolean; "**kwargs"?: Keywords }>;
  readonly find_cached_job: Fn<Use, { jid: Value }>;
  readonly find_job: Fn<Use, { jid: Value }>;
  readonly is_running: Fn<Use, { fun: Value }>;
  readonly kill_all_jobs: Fn<Use>;
  readonly kill_job: Fn<Use, { jid: Value }>;
  readonly list_extmods: Fn<Use>;
  readonly mmodule: Fn<Use, { saltenv: string; fun: Value; "**kwargs"?: Keywords }>;
  readonly pillar_refresh: Fn<Use, { wait?: boolean; timeout?: number | string; clean_cache?: boolean }>;
  readonly refresh_beacons: Fn<Use>;
  readonly refresh_grains: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly refresh_matchers: Fn<Use>;
  readonly refresh_modules: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly refresh_pillar: Fn<Use, { wait?: boolean; timeout?: number | string; clean_cache?: boolean }>;
  readonly regen_keys: Fn<Use>;
  readonly revoke_auth: Fn<Use, { preserve_minion_cache?: boolean }>;
  readonly runner: Fn<Use, { name: string; arg?: Value; kwarg?: Value; full_return?: boolean; saltenv?: string; jid?: Value; "**kwargs"?: Keywords }>;
  readonly running: Fn<Use>;
  readonly signal_job: Fn<Use, { jid: Value; sig: Value }>;
  readonly sync_all: Fn<Use, { saltenv?: string; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value; clean_pillar_cache?: boolean }>;
  readonly sync_beacons: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_clouds: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_engines: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_executors: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_grains: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value; clean_pillar_cache?: boolean }>;
  readonly sync_log_handlers: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_matchers: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_modules: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_output: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_outputters: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_pillar: Fn<Use, { saltenv?: string; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value; clean_pillar_cache?: boolean }>;
  readonly sync_proxymodules: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_renderers: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_returners: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_sdb: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_serializers: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_states: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_thorium: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_utils: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly term_all_jobs: Fn<Use>;
  readonly term_job: Fn<Use, { jid: Value }>;
  readonly update: Fn<Use, { version?: Value }>;
  readonly wheel: Fn<Use, { name: string; "**kwargs"?: Keywords }>;
}

/** Functions of `schedule` that all releases have. */
export interface ScheduleCommon<Use extends FunctionUse> {
  readonly add: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly build_schedule_item: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly copy: Fn<Use, { name: Value; target: Value; "**kwargs"?: Keywords }>;
  readonly delete: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly disable: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly disable_job: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly enable: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly enable_job: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly is_enabled: Fn<Use, { name?: Value }>;
  readonly job_status: Fn<Use, { name: Value; time_fmt?: string }>;
  readonly list: Fn<Use, { show_all?: boolean; show_disabled?: boolean; where?: Value; return_yaml?: boolean; offline?: boolean }>;
  readonly modify: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly move: Fn<Use, { name: Value; target: Value; "**kwargs"?: Keywords }>;
  readonly postpone_job: Fn<Use, { name: Value; current_time: Value; new_time: Value; "**kwargs"?: Keywords }>;
  readonly purge: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly reload: Fn<Use>;
  readonly run_job: Fn<Use, { name: Value; force?: boolean }>;
  readonly save: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly show_next_fire_time: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly skip_job: Fn<Use, { name: Value; current_time: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `scp` that all releases have. */
export interface ScpCommon<Use extends FunctionUse> {
  readonly get: Fn<Use, { remote_path: string; local_path?: string; recursive?: boolean; preserve_times?: boolean; "**kwargs"?: Keywords }>;
  readonly put: Fn<Use, { files: Value; remote_path?: string; recursive?: boolean; preserve_times?: boolean; saltenv?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `scsi` that all releases have. */
export interface ScsiCommon<Use extends FunctionUse> {
  readonly ls: Fn<Use, { get_size?: boolean }>;
  readonly rescan_all: Fn<Use, { host: string }>;
}

/** Functions of `sdb` that all releases have. */
export interface SdbCommon<Use extends FunctionUse> {
  readonly delete: Fn<Use, { uri: Value }>;
  readonly get: Fn<Use, { uri: Value; strict?: boolean }>;
  readonly get_or_set_hash: Fn<Use, { uri: Value; length?: number; chars?: string }>;
  readonly set: Fn<Use, { uri: Value; value: Value }>;
}

/** Functions of `seed` that all releases have. */
export interface SeedCommon<Use extends FunctionUse> {
  readonly apply: Fn<Use, { path: string; id_?: Value; config?: Value; approve_key?: boolean; install?: boolean; prep_install?: boolean; pub_key?: Value; priv_key?: Value; mount_point?: Value }>;
  readonly mkconfig: Fn<Use, { config?: Value; tmp?: Value; id_?: Value; approve_key?: boolean; pub_key?: string; priv_key?: string }>;
  readonly prep_bootstrap: Fn<Use, { mpt: Value }>;
}

/** Functions of `selinux` that all releases have. */
export interface SelinuxCommon<Use extends FunctionUse> {
  readonly fcontext_add_policy: Fn<Use, { name: Value; filetype?: Value; sel_type?: Value; sel_user?: Value; sel_level?: Value }>;
  readonly fcontext_apply_policy: Fn<Use, { name: Value; recursive?: boolean }>;
  readonly fcontext_delete_policy: Fn<Use, { name: Value; filetype?: Value; sel_type?: Value; sel_user?: Value; sel_level?: Value }>;
  readonly fcontext_get_policy: Fn<Use, { name: Value; filetype?: Value; sel_type?: Value; sel_user?: Value; sel_level?: Value }>;
  readonly fcontext_policy_is_applied: Fn<Use, { name: Value; recursive?: boolean }>;
  readonly filetype_id_to_string: Fn<Use, { filetype?: string }>;
  readonly getconfig: Fn<Use>;
  readonly getenforce: Fn<Use>;
  readonly getsebool: Fn<Use, { boolean: Value }>;
  readonly getsemod: Fn<Use, { module: Value }>;
  readonly install_semod: Fn<Use, { module_path: Value }>;
  readonly list_sebool: Fn<Use>;
  readonly list_semod: Fn<Use>;
  readonly port_add_policy: Fn<Use, { name: Value; sel_type?: Value; protocol?: Value; port?: number | string; sel_range?: Value }>;
  readonly port_delete_policy: Fn<Use, { name: Value; protocol?: Value; port?: number | string }>;
  readonly port_get_policy: Fn<Use, { name: Value; sel_type?: Value; protocol?: Value; port?: number | string }>;
  readonly remove_semod: Fn<Use, { module: Value }>;
  readonly selinux_fs_path: Fn<Use>;
  readonly setenforce: Fn<Use, { mode: Value }>;
  readonly setsebool: Fn<Use, { boolean: Value; value: Value; persist?: boolean }>;
  readonly setsebools: Fn<Use, { pairs: Value; persist?: boolean }>;
  readonly setsemod: Fn<Use, { module: Value; state: Value }>;
}

/** Functions of `service` that all releases have. */
export interface ServiceCommon<Use extends FunctionUse> {
  readonly available: Fn<Use, { name: Value }>;
  readonly disable: Fn<Use, { name: Value; no_block?: boolean; root?: string; "**kwargs"?: Keywords }>;
  readonly disabled: Fn<Use, { name: Value; root?: string }>;
  readonly enable: Fn<Use, { name: Value; no_block?: boolean; unmask?: boolean; unmask_runtime?: boolean; root?: string; "**kwargs"?: Keywords }>;
  readonly enabled: Fn<Use, { name: Value; root?: string; "**kwargs"?: Keywords }>;
  readonly execs: Fn<Use, { root?: string }>;
  readonly firstboot: Fn<Use, { locale?: Value; locale_message?: Value; keymap?: Value; timezone?: Value; hostname?: string; machine_id?: Value; root?: string }>;
  readonly force_reload: Fn<Use, { name: Value; no_block?: boolean; unmask?: boolean; unmask_runtime?: boolean }>;
  readonly get_all: Fn<Use, { root?: string }>;
  readonly get_disabled: Fn<Use, { root?: string }>;
  readonly get_enabled: Fn<Use, { root?: string }>;
  readonly get_running: Fn<Use>;
  readonly get_static: Fn<Use, { root?: string }>;
  readonly mask: Fn<Use, { name: Value; runtime?: boolean; root?: string }>;
  readonly masked: Fn<Use, { name: Value; runtime?: boolean; root?: string }>;
  readonly missing: Fn<Use, { name: Value }>;
  readonly offline: Fn<Use>;
  readonly reload: Fn<Use, { name: Value; no_block?: boolean; unmask?: boolean; unmask_runtime?: boolean }>;
  readonly restart: Fn<Use, { name: Value; no_block?: boolean; unmask?: boolean; unmask_runtime?: boolean }>;
  readonly show: Fn<Use, { name: Value; root?: string }>;
  readonly start: Fn<Use, { name: Value; no_block?: boolean; unmask?: boolean; unmask_runtime?: boolean }>;
  readonly status: Fn<Use, { name: Value; sig?: Value }>;
  readonly stop: Fn<Use, { name: Value; no_block?: boolean }>;
  readonly systemctl_reload: Fn<Use>;
  readonly unmask: Fn<Use, { name: Value; runtime?: boolean; root?: string }>;
}

/** Functions of `shadow` that all releases have. */
export interface ShadowCommon<Use extends FunctionUse> {
  readonly default_hash: Fn<Use>;
  readonly del_password: Fn<Use, { name: string; root?: string }>;
  readonly gen_password: Fn<Use, { password: string; crypt_salt?: Value; algorithm?: string }>;
  readonly info: Fn<Use, { name: string; root?: string }>;
  readonly list_users: Fn<Use, { root?: string }>;
  readonly lock_password: Fn<Use, { name: string; root?: string }>;
  readonly set_date: Fn<Use, { name: string; date: Value; root?: string }>;
  readonly set_expire: Fn<Use, { name: string; expire: Value; root?: string }>;
  readonly set_inactdays: Fn<Use, { name: string; inactdays: Value; root?: string }>;
  readonly set_maxdays: Fn<Use, { name: string; maxdays: Value; root?: string }>;
  readonly set_mindays: Fn<Use, { name: string; mindays: Value; root?: string }>;
  readonly set_password: Fn<Use, { name: string; password: string; use_usermod?: boolean; root?: string }>;
  readonly set_warndays: Fn<Use, { name: string; warndays: number | string; root?: string }>;
  readonly unlock_password: Fn<Use, { name: string; root?: string }>;
}

/** Functions of `slack` that all releases have. */
export interface SlackCommon<Use extends FunctionUse> {
  readonly call_hook: Fn<Use, { message: Value; attachment?: Value; color?: string; short?: boolean; identifier?: Value; channel?: Value; username?: string; icon_emoji?: Value }>;
  readonly find_room: Fn<Use, { name: Value; api_key?: string }>;
  readonly find_user: Fn<Use, { name: string; api_key?: string }>;
  readonly list_rooms: Fn<Use, { api_key?: string }>;
  readonly list_users: Fn<Use, { api_key?: string }>;
  readonly post_message: Fn<Use, { channel: Value; message: Value; from_name?: Value; api_key?: string; icon?: Value; attachments?: Value; blocks?: Value }>;
}

/** Functions of `slsutil` that all releases have. */
export interface SlsutilCommon<Use extends FunctionUse> {
  readonly banner: Fn<Use, { width?: number; commentchar?: string | readonly Value[]; borderchar?: string; blockstart?: Value; blockend?: Value; title?: Value; text?: Value; newline?: boolean }>;
  readonly boolstr: Fn<Use, { value: Value; true?: boolean | string; false?: boolean | string }>;
  readonly deserialize: Fn<Use, { serializer: Value; stream_or_string: Value; "**kwargs"?: Keywords }>;
  readonly dir_exists: Fn<Use, { path: string; saltenv?: string }>;
  readonly file_exists: Fn<Use, { path: string; saltenv?: string }>;
  readonly findup: Fn<Use, { startpath: string; filenames: Value; saltenv?: string }>;
  readonly merge: Fn<Use, { obj_a: Value; obj_b: Value; strategy?: string; renderer?: string; merge_lists?: boolean }>;
  readonly merge_all: Fn<Use, { lst: Value; strategy?: string; renderer?: string; merge_lists?: boolean }>;
  readonly path_exists: Fn<Use, { path: string; saltenv?: string }>;
  readonly renderer: Fn<Use, { path?: string; string?: Value; default_renderer?: string; "**kwargs"?: Keywords }>;
  readonly serialize: Fn<Use, { serializer: Value; obj: Value; "**kwargs"?: Keywords }>;
  readonly update: Fn<Use, { dest: Value; upd: Value; recursive_update?: boolean; merge_lists?: boolean }>;
}

/** Functions of `smbios` that all releases have. */
export interface SmbiosCommon<Use extends FunctionUse> {
  readonly get: Fn<Use, { string: string; clean?: boolean }>;
  readonly records: Fn<Use, { rec_type?: Value; fields?: Value; clean?: boolean }>;
}

/** Functions of `snapper` that all releases have. */
export interface SnapperCommon<Use extends FunctionUse> {
  readonly changed_files: Fn<Use, { config?: string; num_pre?: Value; num_post?: Value }>;
  readonly create_baseline: Fn<Use, { tag?: string; config?: string }>;
  readonly create_config: Fn<Use, { name?: string; subvolume?: string; fstype?: Value; template?: string; extra_opts?: Value }>;
  readonly create_snapshot: Fn<Use, { config?: string; snapshot_type?: string; pre_number?: Value; description?: string; cleanup_algorithm?: string; userdata?: Value; "**kwargs"?: Keywords }>;
  readonly delete_snapshot: Fn<Use, { snapshots_ids?: Value; config?: string }>;
  readonly diff: Fn<Use, { config?: string; filename?: Value; num_pre?: Value; num_post?: Value }>;
  readonly diff_jid: Fn<Use, { jid: Value; config?: string }>;
  readonly get_config: Fn<Use, { name?: string }>;
  readonly get_snapshot: Fn<Use, { number?: number; config?: string }>;
  readonly list_configs: Fn<Use>;
  readonly list_snapshots: Fn<Use, { config?: string }>;
  readonly modify_snapshot: Fn<Use, { snapshot_id?: Value; description?: Value; userdata?: Value; cleanup?: Value; config?: string }>;
  readonly run: Fn<Use, { function: Value; "**kwargs"?: Keywords }>;
  readonly set_config: Fn<Use, { name?: string; "**kwargs"?: Keywords }>;
  readonly status: Fn<Use, { config?: string; num_pre?: Value; num_post?: Value }>;
  readonly status_to_string: Fn<Use, { dbus_status: Value }>;
  readonly undo: Fn<Use, { config?: string; files?: Value; num_pre?: Value; num_post?: Value }>;
  readonly undo_jid: Fn<Use, { jid: Value; config?: string }>;
}

/** Functions of `sqlite3` that all releases have. */
export interface Sqlite3Common<Use extends FunctionUse> {
  readonly fetch: Fn<Use, { db?: Value; sql?: Value }>;
  readonly indexes: Fn<Use, { db?: Value }>;
  readonly indices: Fn<Use, { db?: Value }>;
  readonly modify: Fn<Use, { db?: Value; sql?: Value }>;
  readonly sqlite_version: Fn<Use>;
  readonly tables: Fn<Use, { db?: Value }>;
  readonly version: Fn<Use>;
}

/** Functions of `ssh` that all releases have. */
export interface SshCommon<Use extends FunctionUse> {
  readonly auth_keys: Fn<Use, { user?: number | string | readonly Value[]; config?: string; fingerprint_hash_type?: Value }>;
  readonly check_key: Fn<Use, { user: number | string; key: Value; enc: Value; comment: Value; options: Value; config?: string; cache_keys?: Value; fingerprint_hash_type?: Value }>;
  readonly check_key_file: Fn<Use, { user: number | string; source: Value; config?: string; saltenv?: string; fingerprint_hash_type?: Value }>;
  readonly check_known_host: Fn<Use, { user?: number | string; hostname?: string; key?: Value; fingerprint?: Value; config?: Value; port?: number | string; fingerprint_hash_type?: Value }>;
  readonly get_known_host_entries: Fn<Use, { user: number | string; hostname: string; config?: Value; port?: number | string; fingerprint_hash_type?: Value }>;
  readonly hash_known_hosts: Fn<Use, { user?: number | string; config?: string }>;
  readonly host_keys: Fn<Use, { keydir?: Value; private?: boolean; certs?: boolean }>;
  readonly key_is_encrypted: Fn<Use, { key: Value }>;
  readonly recv_known_host_entries: Fn<Use, { hostname: string; enc?: Value; port?: number | string; hash_known_hosts?: boolean; timeout?: number | string; fingerprint_hash_type?: Value }>;
  readonly rm_auth_key: Fn<Use, { user: number | string; key: Value; config?: string; fingerprint_hash_type?: Value }>;
  readonly rm_auth_key_from_file: Fn<Use, { user: number | string; source: Value; config?: string; saltenv?: string; fingerprint_hash_type?: Value }>;
  readonly rm_known_host: Fn<Use, { user?: number | string; hostname?: string; config?: Value; port?: number | string }>;
  readonly set_auth_key: Fn<Use, { user: number | string; key: Value; enc?: string; comment?: string; options?: Value; config?: string; cache_keys?: Value; fingerprint_hash_type?: Value }>;
  readonly set_auth_key_from_file: Fn<Use, { user: number | string; source: Value; config?: string; saltenv?: string; fingerprint_hash_type?: Value; "**kwargs"?: Keywords }>;
  readonly set_known_host: Fn<Use, { user?: number | string; hostname?: string; fingerprint?: Value; key?: Value; port?: number | string; enc?: Value; config?: Value; hash_known_hosts?: boolean; timeout?: number | string; fingerprint_hash_type?: Value }>;
  readonly user_keys: Fn<Use, { user?: number | string | readonly Value[]; pubfile?: Value; prvfile?: Value }>;
}

/** Functions of `state` that all releases have. */
export interface StateCommon<Use extends FunctionUse> {
  readonly apply: Fn<Use, { mods?: Value; "**kwargs"?: Keywords }>;
  readonly check_request: Fn<Use, { name?: Value }>;
  readonly clear_cache: Fn<Use>;
  readonly clear_request: Fn<Use, { name?: Value }>;
  readonly disable: Fn<Use, { states: Value }>;
  readonly enable: Fn<Use, { states: Value }>;
  readonly event: Fn<Use, { tagmatch?: number | string; count?: number; quiet?: boolean; sock_dir?: string; pretty?: boolean; node?: string }>;
  readonly get_pauses: Fn<Use, { jid?: Value }>;
  readonly high: Fn<Use, { data: Value; test?: Value; queue?: Value; "**kwargs"?: Keywords }>;
  readonly highstate: Fn<Use, { test?: Value; queue?: boolean; state_events?: Value; "**kwargs"?: Keywords }>;
  readonly id_exists: Fn<Use, { ids: Value; mods: Value; test?: Value; queue?: Value; "**kwargs"?: Keywords }>;
  readonly list_disabled: Fn<Use>;
  readonly low: Fn<Use, { data: Value; queue?: Value; "**kwargs"?: Keywords }>;
  readonly orchestrate: Fn<Use, { mods: Value; saltenv?: string; test?: Value; exclude?: Value; pillar?: Value; pillarenv?: string }>;
  readonly pause: Fn<Use, { jid: Value; state_id?: Value; duration?: Value }>;
  readonly pkg: Fn<Use, { pkg_path: Value; pkg_sum: Value; hash_type: Value; test?: Value; "**kwargs"?: Keywords }>;
  readonly request: Fn<Use, { mods?: Value; "**kwargs"?: Keywords }>;
  readonly resume: Fn<Use, { jid: Value; state_id?: Value }>;
  readonly run_request: Fn<Use, { name?: string; "**kwargs"?: Keywords }>;
  readonly running: Fn<Use, { concurrent?: boolean }>;
  readonly show_highstate: Fn<Use, { queue?: Value; "**kwargs"?: Keywords }>;
  readonly show_low_sls: Fn<Use, { mods: Value; test?: Value; queue?: Value; "**kwargs"?: Keywords }>;
  readonly show_lowstate: Fn<Use, { queue?: Value; "**kwargs"?: Keywords }>;
  readonly show_sls: Fn<Use, { mods: Value; test?: Value; queue?: Value; "**kwargs"?: Keywords }>;
  readonly show_state_usage: Fn<Use, { queue?: Value; "**kwargs"?: Keywords }>;
  readonly show_states: Fn<Use, { queue?: Value; "**kwargs"?: Keywords }>;
  readonly show_top: Fn<Use, { queue?: Value; "**kwargs"?: Keywords }>;
  readonly single: Fn<Use, { fun: Value; name: Value; test?: Value; queue?: Value; "**kwargs"?: Keywords }>;
  readonly sls: Fn<Use, { mods: Value; test?: Value; exclude?: Value; queue?: boolean; sync_mods?: Value; state_events?: Value; "**kwargs"?: Keywords }>;
  readonly sls_exists: Fn<Use, { mods: Value; test?: Value; queue?: Value; "**kwargs"?: Keywords }>;
  readonly sls_id: Fn<Use, { id_: Value; mods: Value; test?: Value; queue?: Value; state_events?: Value; "**kwargs"?: Keywords }>;
  readonly soft_kill: Fn<Use, { jid: Value; state_id?: Value }>;
  readonly template: Fn<Use, { tem: Value; queue?: Value; "**kwargs"?: Keywords }>;
  readonly template_str: Fn<Use, { tem: Value; queue?: Value; "**kwargs"?: Keywords }>;
  readonly test: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly top: Fn<Use, { topfn: Value; test?: Value; queue?: boolean; "**kwargs"?: Keywords }>;
}

/** Functions of `status` that all releases have. */
export interface StatusCommon<Use extends FunctionUse> {
  readonly all_status: Fn<Use>;
  readonly cpuinfo: Fn<Use>;
  readonly cpustats: Fn<Use>;
  readonly custom: Fn<Use>;
  readonly diskstats: Fn<Use>;
  readonly diskusage: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly loadavg: Fn<Use>;
  readonly master: Fn<Use, { master?: Value; connected?: boolean }>;
  readonly meminfo: Fn<Use>;
  readonly netdev: Fn<Use>;
  readonly netstats: Fn<Use>;
  readonly nproc: Fn<Use>;
  readonly pid: Fn<Use, { sig: Value }>;
  readonly ping_master: Fn<Use, { master: Value }>;
  readonly procs: Fn<Use>;
  readonly proxy_reconnect: Fn<Use, { proxy_name: Value; opts?: Value }>;
  readonly time: Fn<Use, { format?: string }>;
  readonly uptime: Fn<Use>;
  readonly version: Fn<Use>;
  readonly vmstats: Fn<Use>;
  readonly w: Fn<Use>;
}

/** Functions of `supervisord` that all releases have. */
export interface SupervisordCommon<Use extends FunctionUse> {
  readonly add: Fn<Use, { name: Value; user?: number | string; conf_file?: string; bin_env?: string }>;
  readonly custom: Fn<Use, { command: Value; user?: number | string; conf_file?: string; bin_env?: string }>;
  readonly options: Fn<Use, { name: string; conf_file?: string }>;
  readonly remove: Fn<Use, { name: Value; user?: number | string; conf_file?: string; bin_env?: string }>;
  readonly reread: Fn<Use, { user?: number | string; conf_file?: string; bin_env?: string }>;
  readonly restart: Fn<Use, { name?: string; user?: number | string; conf_file?: string; bin_env?: string }>;
  readonly start: Fn<Use, { name?: string; user?: number | string; conf_file?: string; bin_env?: string }>;
  readonly status: Fn<Use, { name?: Value; user?: number | string; conf_file?: string; bin_env?: string }>;
  readonly status_bool: Fn<Use, { name: string; expected_state?: Value; user?: number | string; conf_file?: string; bin_env?: string }>;
  readonly status_raw: Fn<Use, { name?: Value; user?: number | string; conf_file?: string; bin_env?: string }>;
  readonly stop: Fn<Use, { name?: string; user?: number | string; conf_file?: string; bin_env?: string }>;
  readonly update: Fn<Use, { user?: number | string; conf_file?: string; bin_env?: string; name?: string }>;
}

/** Functions of `sys` that all releases have. */
export interface SysCommon<Use extends FunctionUse> {
  readonly argspec: Fn<Use, { module?: string }>;
  readonly doc: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly list_functions: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly list_modules: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly list_renderers: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly list_returner_functions: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly list_returners: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly list_runner_functions: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly list_runners: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly list_state_functions: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly list_state_modules: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly reload_modules: Fn<Use>;
  readonly renderer_doc: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly returner_argspec: Fn<Use, { module?: string }>;
  readonly returner_doc: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly runner_argspec: Fn<Use, { module?: string }>;
  readonly runner_doc: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly state_argspec: Fn<Use, { module?: string }>;
  readonly state_doc: Fn<Use, { "*args"?: readonly Value[] }>;
  readonly state_schema: Fn<Use, { module?: string }>;
}

/** Functions of `sysctl` that all releases have. */
export interface SysctlCommon<Use extends FunctionUse> {
  readonly assign: Fn<Use, { name: Value; value: Value }>;
  readonly default_config: Fn<Use>;
  readonly get: Fn<Use, { name: Value }>;
  readonly persist: Fn<Use, { name: Value; value: Value; config?: Value }>;
  readonly show: Fn<Use, { config_file?: boolean }>;
}

/** Functions of `sysfs` that all releases have. */
export interface SysfsCommon<Use extends FunctionUse> {
  readonly attr: Fn<Use, { key: Value; value?: Value }>;
  readonly interfaces: Fn<Use, { root: string }>;
  readonly read: Fn<Use, { key: Value; root?: string }>;
  readonly target: Fn<Use, { key: Value; full?: boolean }>;
  readonly write: Fn<Use, { key: Value; value: Value }>;
}

/** Functions of `syslog_ng` that all releases have. */
export interface SyslogNgCommon<Use extends FunctionUse> {
  readonly config: Fn<Use, { name: Value; config: Value; write?: boolean }>;
  readonly config_test: Fn<Use, { syslog_ng_sbin_dir?: Value; cfgfile?: Value }>;
  readonly get_config_file: Fn<Use>;
  readonly modules: Fn<Use, { syslog_ng_sbin_dir?: Value }>;
  readonly reload: Fn<Use, { name: Value }>;
  readonly set_binary_path: Fn<Use, { name: Value }>;
  readonly set_config_file: Fn<Use, { name: Value }>;
  readonly set_parameters: Fn<Use, { version?: Value; binary_path?: Value; config_file?: Value; "**kwargs"?: Keywords }>;
  readonly start: Fn<Use, { name?: Value; user?: number | string; group?: number | string; chroot?: Value; caps?: Value; no_caps?: boolean; pidfile?: Value; enable_core?: boolean; fd_limit?: Value; verbose?: boolean; debug?: boolean; trace?: boolean; yydebug?: boolean; persist_file?: Value; control?: Value; worker_threads?: Value }>;
  readonly stats: Fn<Use, { syslog_ng_sbin_dir?: Value }>;
  readonly stop: Fn<Use, { name?: Value }>;
  readonly version: Fn<Use, { syslog_ng_sbin_dir?: Value }>;
  readonly write_config: Fn<Use, { config: Value; newlines?: number }>;
  readonly write_version: Fn<Use, { name: Value }>;
}

/** Functions of `system` that all releases have. */
export interface SystemCommon<Use extends FunctionUse> {
  readonly get_computer_desc: Fn<Use>;
  readonly get_computer_name: Fn<Use>;
  readonly get_reboot_required_witnessed: Fn<Use>;
  readonly get_system_date: Fn<Use, { utc_offset?: string }>;
  readonly get_system_date_time: Fn<Use, { utc_offset?: string }>;
  readonly get_system_time: Fn<Use, { utc_offset?: string }>;
  readonly halt: Fn<Use>;
  readonly has_settable_hwclock: Fn<Use>;
  readonly init: Fn<Use, { runlevel: Value }>;
  readonly poweroff: Fn<Use>;
  readonly reboot: Fn<Use, { at_time?: Value }>;
  readonly set_computer_desc: Fn<Use, { desc: string }>;
  readonly set_computer_name: Fn<Use, { hostname: string }>;
  readonly set_reboot_required_witnessed: Fn<Use>;
  readonly set_system_date: Fn<Use, { newdate: string; utc_offset?: Value }>;
  readonly set_system_date_time: Fn<Use, { years?: number | string; months?: number | string; days?: number | string; hours?: number | string; minutes?: number | string; seconds?: number | string; utc_offset?: string }>;
  readonly set_system_time: Fn<Use, { newtime: string; utc_offset?: string }>;
  readonly shutdown: Fn<Use, { at_time?: Value }>;
}

/** Functions of `temp` that all releases have. */
export interface TempCommon<Use extends FunctionUse> {
  readonly dir: Fn<Use, { suffix?: string; prefix?: string; parent?: Value }>;
  readonly file: Fn<Use, { suffix?: string; prefix?: string; parent?: Value }>;
}

/** Functions of `test` that all releases have. */
export interface TestCommon<Use extends FunctionUse> {
  readonly arg: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly arg_clean: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly arg_repr: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly arg_type: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly assertion: Fn<Use, { assertion: Value }>;
  readonly attr_call: Fn<Use>;
  readonly collatz: Fn<Use, { start: Value }>;
  readonly conf_test: Fn<Use>;
  readonly cross_test: Fn<Use, { func: Value; args?: Value }>;
  readonly deprecation_warning: Fn<Use>;
  readonly echo: Fn<Use, { text: Value }>;
  readonly exception: Fn<Use, { message?: string }>;
  readonly false: Fn<Use>;
  readonly fib: Fn<Use, { num: Value }>;
  readonly get_opts: Fn<Use>;
  readonly kwarg: Fn<Use, { "**kwargs"?: Keywords }>;
  readonly missing_func: Fn<Use>;
  readonly module_report: Fn<Use>;
  readonly not_loaded: Fn<Use>;
  readonly opts_pkg: Fn<Use>;
  readonly outputter: Fn<Use, { data: Value }>;
  readonly ping: Fn<Use>;
  readonly provider: Fn<Use, { module: Value }>;
  readonly providers: Fn<Use>;
  readonly raise_exception: Fn<Use, { name: Value; "**kwargs"?: Keywords }>;
  readonly rand_sleep: Fn<Use, { max?: number }>;
  readonly rand_str: Fn<Use, { size?: number; hash_type?: Value }>;
  readonly random_hash: Fn<Use, { size?: number; hash_type?: Value }>;
  readonly retcode: Fn<Use, { code?: number }>;
  readonly sleep: Fn<Use, { length: Value }>;
  readonly stack: Fn<Use>;
  readonly true: Fn<Use>;
  readonly try: Fn<Use, { module: Value; return_try_exception?: boolean; "**kwargs"?: Keywords }>;
  readonly tty: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly version: Fn<Use>;
  readonly versions: Fn<Use>;
  readonly versions_information: Fn<Use>;
  readonly versions_report: Fn<Use>;
}

/** Functions of `test_virtual` that all releases have. */
export interface TestVirtualCommon<Use extends FunctionUse> {
  readonly ping: Fn<Use>;
}

/** Functions of `textfsm` that all releases have. */
export interface TextfsmCommon<Use extends FunctionUse> {
  readonly extract: Fn<Use, { template_path: string; raw_text?: Value; raw_text_file?: Value; saltenv?: string }>;
  readonly index: Fn<Use, { command: Value; platform?: Value; platform_grain_name?: string; platform_column_name?: Value; output?: Value; output_file?: string; textfsm_path?: string; index_file?: string; saltenv?: string; include_empty?: boolean; include_pat?: Value; exclude_pat?: Value }>;
}

/** Functions of `timezone` that all releases have. */
export interface TimezoneCommon<Use extends FunctionUse> {
  readonly get_hwclock: Fn<Use>;
  readonly get_offset: Fn<Use>;
  readonly get_zone: Fn<Use>;
  readonly get_zonecode: Fn<Use>;
  readonly set_hwclock: Fn<Use, { clock: Value }>;
  readonly set_zone: Fn<Use, { timezone: Value }>;
  readonly zone_compare: Fn<Use, { timezone: Value }>;
}

/** Functions of `tls` that all releases have. */
export interface TlsCommon<Use extends FunctionUse> {
  readonly ca_exists: Fn<Use, { ca_name: string; cacert_path?: string; ca_filename?: Value }>;
  readonly cert_base_path: Fn<Use, { cacert_path?: string }>;
  readonly cert_info: Fn<Use, { cert: string; digest?: string }>;
  readonly create_ca: Fn<Use, { ca_name: string; bits?: number; days?: number; CN?: string; C?: string; ST?: string; L?: string; O?: string; OU?: Value; emailAddress?: Value; fixmode?: boolean; cacert_path?: string; ca_filename?: Value; digest?: string; onlyif?: Value; unless?: Value; replace?: boolean }>;
  readonly create_ca_signed_cert: Fn<Use, { ca_name: string; CN: Value; days?: number; cacert_path?: string; ca_filename?: Value; cert_path?: string; cert_filename?: Value; digest?: string; cert_type?: string; type_ext?: boolean; replace?: boolean }>;
  readonly create_csr: Fn<Use, { ca_name: string; bits?: number; CN?: string; C?: string; ST?: string; L?: string; O?: string; OU?: Value; emailAddress?: Value; subjectAltName?: Value; cacert_path?: Value; ca_filename?: Value; csr_path?: Value; csr_filename?: Value; digest?: string; type_ext?: boolean; cert_type?: string; replace?: boolean }>;
  readonly create_empty_crl: Fn<Use, { ca_name: string; cacert_path?: string; ca_filename?: Value; crl_file?: string; digest?: string }>;
  readonly create_pkcs12: Fn<Use, { ca_name: string; CN: Value; passphrase?: string; cacert_path?: string; replace?: boolean }>;
  readonly create_self_signed_cert: Fn<Use, { tls_dir?: string; bits?: number; days?: number; CN?: string; C?: string; ST?: string; L?: string; O?: string; OU?: Value; emailAddress?: Value; cacert_path?: string; cert_filename?: Value; digest?: string; replace?: boolean }>;
  readonly get_ca: Fn<Use, { ca_name: string; as_text?: boolean; cacert_path?: string }>;
  readonly get_ca_signed_cert: Fn<Use, { ca_name: string; CN?: string; as_text?: boolean; cacert_path?: string; cert_filename?: Value }>;
  readonly get_ca_signed_key: Fn<Use, { ca_name: string; CN?: string; as_text?: boolean; cacert_path?: string; key_filename?: Value }>;
  readonly get_expiration_date: Fn<Use, { cert: string; date_format?: string }>;
  readonly get_extensions: Fn<Use, { cert_type: Value }>;
  readonly maybe_fix_ssl_version: Fn<Use, { ca_name: Value; cacert_path?: string; ca_filename?: Value }>;
  readonly revoke_cert: Fn<Use, { ca_name: string; CN: Value; cacert_path?: string; ca_filename?: Value; cert_path?: string; cert_filename?: Value; crl_file?: string; digest?: string }>;
  readonly set_ca_path: Fn<Use, { cacert_path: Value }>;
  readonly validate: Fn<Use, { cert: string; ca_name: string; crl_file: string }>;
}

/** Functions of `udev` that all releases have. */
export interface UdevCommon<Use extends FunctionUse> {
  readonly env: Fn<Use, { dev: Value }>;
  readonly exportdb: Fn<Use>;
  readonly info: Fn<Use, { dev: Value }>;
  readonly links: Fn<Use, { dev: Value }>;
  readonly name: Fn<Use, { dev: Value }>;
  readonly path: Fn<Use, { dev: Value }>;
}

/** Functions of `user` that all releases have. */
export interface UserCommon<Use extends FunctionUse> {
  readonly add: Fn<Use, { name: Value; uid?: number | string; gid?: number | string; groups?: Value; home?: Value; shell?: string; unique?: boolean; system?: boolean; fullname?: string; roomnumber?: string; workphone?: string; homephone?: string; other?: string; createhome?: boolean; loginclass?: Value; nologinit?: boolean; root?: string; usergroup?: Value }>;
  readonly chfullname: Fn<Use, { name: string; fullname: Value; root?: string }>;
  readonly chgid: Fn<Use, { name: string; gid: Value; root?: string }>;
  readonly chgroups: Fn<Use, { name: string; groups: Value; append?: boolean; root?: string }>;
  readonly chhome: Fn<Use, { name: string; home: Value; persist?: boolean; root?: string }>;
  readonly chhomephone: Fn<Use, { name: string; homephone: Value; root?: string }>;
  readonly chloginclass: Fn<Use, { name: string; loginclass: Value; root?: string }>;
  readonly chother: Fn<Use, { name: string; other: Value; root?: string }>;
  readonly chroomnumber: Fn<Use, { name: Value; roomnumber: Value; root?: string }>;
  readonly chshell: Fn<Use, { name: string; shell: string; root?: string }>;
  readonly chuid: Fn<Use, { name: string; uid: Value; root?: string }>;
  readonly chworkphone: Fn<Use, { name: string; workphone: Value; root?: string }>;
  readonly delete: Fn<Use, { name: Value; remove?: boolean; force?: boolean; root?: string }>;
  readonly get_loginclass: Fn<Use, { name: string }>;
  readonly getent: Fn<Use, { refresh?: boolean; root?: string }>;
  readonly info: Fn<Use, { name: string; root?: string }>;
  readonly list_groups: Fn<Use, { name: string }>;
  readonly list_users: Fn<Use, { root?: string }>;
  readonly primary_group: Fn<Use, { name: string }>;
  readonly rename: Fn<Use, { name: string; new_name: Value; root?: string }>;
}

/** Functions of `vagrant` that all releases have. */
export interface VagrantCommon<Use extends FunctionUse> {
  readonly destroy: Fn<Use, { name: Value }>;
  readonly get_machine_id: Fn<Use, { machine: Value; cwd: string }>;
  readonly get_ssh_config: Fn<Use, { name: Value; network_mask?: string; get_private_key?: boolean }>;
  readonly get_vm_info: Fn<Use, { name: Value }>;
  readonly init: Fn<Use, { name: Value; cwd?: string; machine?: string; runas?: string; start?: boolean; vagrant_provider?: string; vm?: Value }>;
  readonly list_active_vms: Fn<Use, { cwd?: string }>;
  readonly list_domains: Fn<Use>;
  readonly list_inactive_vms: Fn<Use, { cwd?: string }>;
  readonly pause: Fn<Use, { name: Value }>;
  readonly reboot: Fn<Use, { name: Value; provision?: boolean }>;
  readonly shutdown: Fn<Use, { name: Value }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly stop: Fn<Use, { name: Value }>;
  readonly version: Fn<Use>;
  readonly vm_state: Fn<Use, { name?: string; cwd?: string }>;
}

/** Functions of `virtualenv` that all releases have. */
export interface VirtualenvCommon<Use extends FunctionUse> {
  readonly create: Fn<Use, { path: string; venv_bin?: string; system_site_packages?: boolean; distribute?: boolean; clear?: boolean; python?: Value; extra_search_dir?: Value; never_download?: Value; prompt?: Value; pip?: boolean; symlinks?: Value; upgrade?: Value; user?: number | string; use_vt?: boolean; saltenv?: string; "**kwargs"?: Keywords }>;
  readonly get_distribution_path: Fn<Use, { venv: string; distribution: string }>;
  readonly get_resource_content: Fn<Use, { venv: string; package?: string; resource?: string }>;
  readonly get_resource_path: Fn<Use, { venv: string; package?: string; resource?: string }>;
  readonly get_site_packages: Fn<Use, { venv: string }>;
  readonly virtualenv_ver: Fn<Use, { venv_bin: Value; user?: number | string; "**kwargs"?: Keywords }>;
}

/** Functions of `webutil` that all releases have. */
export interface WebutilCommon<Use extends FunctionUse> {
  readonly useradd: Fn<Use, { pwfile: string; user: number | string; password: string; opts?: string; runas?: string }>;
  readonly userdel: Fn<Use, { pwfile: string; user: number | string; runas?: string; all_results?: boolean }>;
  readonly verify: Fn<Use, { pwfile: string; user: number | string; password: string; opts?: string; runas?: string }>;
}

/** Functions of `winrepo` that all releases have. */
export interface WinrepoCommon<Use extends FunctionUse> {
  readonly genrepo: Fn<Use>;
  readonly show_sls: Fn<Use, { name: Value; saltenv?: string }>;
  readonly update_git_repos: Fn<Use, { clean?: boolean }>;
}

/** Functions of `x509` that all releases have. */
export interface X509Common<Use extends FunctionUse> {
  readonly create_certificate: Fn<Use, { path?: string; text?: boolean; overwrite?: boolean; ca_server?: Value; "**kwargs"?: Keywords }>;
  readonly create_crl: Fn<Use, { path?: string; text?: boolean; signing_private_key?: string; signing_private_key_passphrase?: Value; signing_cert?: Value; revoked?: Value; include_expired?: boolean; days_valid?: number; digest?: string }>;
  readonly create_csr: Fn<Use, { path?: string; text?: boolean; "**kwargs"?: Keywords }>;
  readonly create_private_key: Fn<Use, { path?: string; text?: boolean; bits?: number; passphrase?: Value; cipher?: string; verbose?: boolean }>;
  readonly encode_certificate: Fn<Use, { certificate: Value; encoding?: string; append_certs?: Value; private_key?: Value; private_key_passphrase?: Value; pkcs12_passphrase?: Value; pkcs12_encryption_compat?: boolean; pkcs12_friendlyname?: Value; raw?: boolean | string }>;
  readonly encode_crl: Fn<Use, { crl: Value; encoding?: string | readonly Value[]; raw?: boolean | string }>;
  readonly encode_csr: Fn<Use, { csr: Value; encoding?: string; raw?: boolean | string }>;
  readonly encode_private_key: Fn<Use, { private_key: Value; encoding?: string; passphrase?: Value; private_key_passphrase?: Value; pkcs12_encryption_compat?: boolean; raw?: boolean | string }>;
  readonly expired: Fn<Use, { certificate: Value }>;
  readonly expires: Fn<Use, { certificate: Value; days?: number }>;
  readonly get_pem_entries: Fn<Use, { glob_path: string }>;
  readonly get_pem_entry: Fn<Use, { text: Value; pem_type?: Value }>;
  readonly get_private_key_size: Fn<Use, { private_key: string; passphrase?: Value }>;
  readonly get_public_key: Fn<Use, { key: string; passphrase?: Value; asObj?: boolean }>;
  readonly get_signing_policy: Fn<Use, { signing_policy_name: Value }>;
  readonly read_certificate: Fn<Use, { certificate: Value }>;
  readonly read_certificates: Fn<Use, { glob_path: string }>;
  readonly read_crl: Fn<Use, { crl: string }>;
  readonly read_csr: Fn<Use, { csr: string }>;
  readonly sign_remote_certificate: Fn<Use, { argdic: Value; "**kwargs"?: Keywords }>;
  readonly verify_crl: Fn<Use, { crl: Value; cert: Value }>;
  readonly verify_private_key: Fn<Use, { private_key: Value; public_key: Value; passphrase?: Value }>;
  readonly verify_signature: Fn<Use, { certificate: Value; signing_pub_key?: Value; signing_pub_key_passphrase?: Value }>;
  readonly will_expire: Fn<Use, { certificate: Value; days: Value }>;
  readonly write_pem: Fn<Use, { text: Value; path: string; overwrite?: boolean; pem_type?: Value }>;
}

/** Functions of `xfs` that all releases have. */
export interface XfsCommon<Use extends FunctionUse> {
  readonly defragment: Fn<Use, { device: Value }>;
  readonly devices: Fn<Use>;
  readonly dump: Fn<Use, { device: Value; destination: Value; level?: number; label?: Value; noerase?: Value }>;
  readonly estimate: Fn<Use, { path: Value }>;
  readonly info: Fn<Use, { device: Value }>;
  readonly inventory: Fn<Use>;
  readonly mkfs: Fn<Use, { device: Value; label?: Value; ssize?: Value; noforce?: Value; bso?: Value; gmo?: Value; ino?: Value; lso?: Value; rso?: Value; nmo?: Value; dso?: Value }>;
  readonly modify: Fn<Use, { device: Value; label?: Value; lazy_counting?: Value; uuid?: Value }>;
  readonly prune_dump: Fn<Use, { sessionid: Value }>;
}

/** Functions of `xml` that all releases have. */
export interface XmlCommon<Use extends FunctionUse> {
  readonly get_attribute: Fn<Use, { file: Value; element: Value }>;
  readonly get_value: Fn<Use, { file: Value; element: Value }>;
  readonly set_attribute: Fn<Use, { file: Value; element: Value; key: Value; value: Value }>;
  readonly set_value: Fn<Use, { file: Value; element: Value; value: Value }>;
}

/** Functions of `yaml` that all releases have. */
export interface YamlCommon<Use extends FunctionUse> {
  readonly lint: Fn<Use, { source: string; saltenv?: string; pre_render?: string; "**kwargs"?: Keywords }>;
}

/** Functions of `zk_concurrency` that all releases have. */
export interface ZkConcurrencyCommon<Use extends FunctionUse> {
  readonly lock: Fn<Use, { path: string; zk_hosts?: Value; identifier?: string; max_concurrency?: number; timeout?: number | string; ephemeral_lease?: boolean; force?: boolean; profile?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly lock_holders: Fn<Use, { path: string; zk_hosts?: Value; identifier?: string; max_concurrency?: number; timeout?: number | string; ephemeral_lease?: boolean; profile?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly party_members: Fn<Use, { path: string; zk_hosts?: Value; min_nodes?: number; blocking?: boolean; profile?: Value; scheme?: Value; username?: string; password?: string; default_acl?: Value }>;
  readonly unlock: Fn<Use, { path: string; zk_hosts?: Value; identifier?: string; max_concurrency?: number; ephemeral_lease?: boolean; scheme?: Value; profile?: Value; username?: string; password?: string; default_acl?: Value }>;
}

/** Functions of `zoneadm` that all releases have. */
export interface ZoneadmCommon<Use extends FunctionUse> {
  readonly attach: Fn<Use, { zone: string; force?: boolean; brand_opts?: string }>;
  readonly boot: Fn<Use, { zone: string; single?: boolean; altinit?: string; smf_options?: string }>;
  readonly clone: Fn<Use, { zone: string; source: string; snapshot?: string }>;
  readonly detach: Fn<Use, { zone: string }>;
  readonly halt: Fn<Use, { zone: string }>;
  readonly install: Fn<Use, { zone: string; nodataset?: boolean; brand_opts?: string }>;
  readonly list: Fn<Use, { verbose?: boolean; installed?: boolean; configured?: boolean; hide_global?: boolean }>;
  readonly move: Fn<Use, { zone: string; zonepath: string }>;
  readonly ready: Fn<Use, { zone: string }>;
  readonly reboot: Fn<Use, { zone: string; single?: boolean; altinit?: string; smf_options?: string }>;
  readonly shutdown: Fn<Use, { zone: string; reboot?: boolean; single?: boolean; altinit?: string; smf_options?: string }>;
  readonly uninstall: Fn<Use, { zone: string }>;
  readonly verify: Fn<Use, { zone: string }>;
}

/** Functions of `zonecfg` that all releases have. */
export interface ZonecfgCommon<Use extends FunctionUse> {
  readonly add_resource: Fn<Use, { zone: string; resource_type: string; "**kwargs"?: Keywords }>;
  readonly clear_property: Fn<Use, { zone: string; key: string }>;
  readonly create: Fn<Use, { zone: string; brand: string; zonepath: string; force?: boolean }>;
  readonly create_from_template: Fn<Use, { zone: string; template: string }>;
  readonly delete: Fn<Use, { zone: string }>;
  readonly export: Fn<Use, { zone: string; path?: string }>;
  readonly import: Fn<Use, { zone: string; path: string }>;
  readonly info: Fn<Use, { zone: string; show_all?: boolean }>;
  readonly remove_resource: Fn<Use, { zone: string; resource_type: string; resource_key: string; resource_value: string }>;
  readonly set_property: Fn<Use, { zone: string; key: string; value: Value }>;
  readonly update_resource: Fn<Use, { zone: string; resource_type: string; resource_selector: string; "**kwargs"?: Keywords }>;
}

/** Execution modules that all releases have. */
export interface FunctionsCommon<Use extends FunctionUse> {
  readonly acl: AclCommon<Use>;
  readonly aliases: AliasesCommon<Use>;
  readonly alternatives: AlternativesCommon<Use>;
  readonly ansible: AnsibleCommon<Use>;
  readonly apache: ApacheCommon<Use>;
  readonly apf: ApfCommon<Use>;
  readonly archive: ArchiveCommon<Use>;
  readonly artifactory: ArtifactoryCommon<Use>;
  readonly at: AtCommon<Use>;
  readonly baredoc: BaredocCommon<Use>;
  readonly bcache: BcacheCommon<Use>;
  readonly beacons: BeaconsCommon<Use>;
  readonly bridge: BridgeCommon<Use>;
  readonly cassandra_cql: CassandraCqlCommon<Use>;
  readonly celery: CeleryCommon<Use>;
  readonly chef: ChefCommon<Use>;
  readonly chocolatey: ChocolateyCommon<Use>;
  readonly chronos: ChronosCommon<Use>;
  readonly chroot: ChrootCommon<Use>;
  readonly cloud: CloudCommon<Use>;
  readonly cmd: CmdCommon<Use>;
  readonly config: ConfigCommon<Use>;
  readonly cp: CpCommon<Use>;
  readonly cron: CronCommon<Use>;
  readonly cryptdev: CryptdevCommon<Use>;
  readonly data: DataCommon<Use>;
  readonly debconf: DebconfCommon<Use>;
  readonly defaults: DefaultsCommon<Use>;
  readonly devinfo: DevinfoCommon<Use>;
  readonly devmap: DevmapCommon<Use>;
  readonly dig: DigCommon<Use>;
  readonly disk: DiskCommon<Use>;
  readonly dnsutil: DnsutilCommon<Use>;
  readonly environ: EnvironCommon<Use>;
  readonly etcd: EtcdCommon<Use>;
  readonly ethtool: EthtoolCommon<Use>;
  readonly event: EventCommon<Use>;
  readonly extfs: ExtfsCommon<Use>;
  readonly file: FileCommon<Use>;
  readonly firewalld: FirewalldCommon<Use>;
  readonly git: GitCommon<Use>;
  readonly gpg: GpgCommon<Use>;
  readonly grains: GrainsCommon<Use>;
  readonly group: GroupCommon<Use>;
  readonly hashutil: HashutilCommon<Use>;
  readonly highstate_doc: HighstateDocCommon<Use>;
  readonly hosts: HostsCommon<Use>;
  readonly http: HttpCommon<Use>;
  readonly idem: IdemCommon<Use>;
  readonly incron: IncronCommon<Use>;
  readonly ini: IniCommon<Use>;
  readonly iosconfig: IosconfigCommon<Use>;
  readonly ip: IpCommon<Use>;
  readonly ipset: IpsetCommon<Use>;
  readonly iptables: IptablesCommon<Use>;
  readonly iwtools: IwtoolsCommon<Use>;
  readonly jinja: JinjaCommon<Use>;
  readonly kernelpkg: KernelpkgCommon<Use>;
  readonly key: KeyCommon<Use>;
  readonly keyboard: KeyboardCommon<Use>;
  readonly kmod: KmodCommon<Use>;
  readonly linux_service: LinuxServiceCommon<Use>;
  readonly locale: LocaleCommon<Use>;
  readonly locate: LocateCommon<Use>;
  readonly log: LogCommon<Use>;
  readonly logrotate: LogrotateCommon<Use>;
  readonly lowpkg: LowpkgCommon<Use>;
  readonly lvm: LvmCommon<Use>;
  readonly macdefaults: MacdefaultsCommon<Use>;
  readonly macpackage: MacpackageCommon<Use>;
  readonly match: MatchCommon<Use>;
  readonly mine: MineCommon<Use>;
  readonly minion: MinionCommon<Use>;
  readonly mount: MountCommon<Use>;
  readonly mysql: MysqlCommon<Use>;
  readonly nacl: NaclCommon<Use>;
  readonly netaddress: NetaddressCommon<Use>;
  readonly network: NetworkCommon<Use>;
  readonly nfs3: Nfs3Common<Use>;
  readonly nftables: NftablesCommon<Use>;
  readonly npm: NpmCommon<Use>;
  readonly oracle: OracleCommon<Use>;
  readonly osquery: OsqueryCommon<Use>;
  readonly out: OutCommon<Use>;
  readonly pam: PamCommon<Use>;
  readonly partition: PartitionCommon<Use>;
  readonly pillar: PillarCommon<Use>;
  readonly pip: PipCommon<Use>;
  readonly pkg: PkgCommon<Use>;
  readonly pkg_resource: PkgResourceCommon<Use>;
  readonly pkgbuild: PkgbuildCommon<Use>;
  readonly pkgutil: PkgutilCommon<Use>;
  readonly postgres: PostgresCommon<Use>;
  readonly proxy: ProxyCommon<Use>;
  readonly ps: PsCommon<Use>;
  readonly publish: PublishCommon<Use>;
  readonly puppet: PuppetCommon<Use>;
  readonly pyenv: PyenvCommon<Use>;
  readonly quota: QuotaCommon<Use>;
  readonly rabbitmq: RabbitmqCommon<Use>;
  readonly raid: RaidCommon<Use>;
  readonly random: RandomCommon<Use>;
  readonly rbac: RbacCommon<Use>;
  readonly rdp: RdpCommon<Use>;
  readonly reg: RegCommon<Use>;
  readonly restartcheck: RestartcheckCommon<Use>;
  readonly ret: RetCommon<Use>;
  readonly rsync: RsyncCommon<Use>;
  readonly salt_proxy: SaltProxyCommon<Use>;
  readonly salt_version: SaltVersionCommon<Use>;
  readonly saltcheck: SaltcheckCommon<Use>;
  readonly saltcloud: SaltcloudCommon<Use>;
  readonly saltutil: SaltutilCommon<Use>;
  readonly schedule: ScheduleCommon<Use>;
  readonly scp: ScpCommon<Use>;
  readonly scsi: ScsiCommon<Use>;
  readonly sdb: SdbCommon<Use>;
  readonly seed: SeedCommon<Use>;
  readonly selinux: SelinuxCommon<Use>;
  readonly service: ServiceCommon<Use>;
  readonly shadow: ShadowCommon<Use>;
  readonly slack: SlackCommon<Use>;
  readonly slsutil: SlsutilCommon<Use>;
  readonly smbios: SmbiosCommon<Use>;
  readonly snapper: SnapperCommon<Use>;
  readonly sqlite3: Sqlite3Common<Use>;
  readonly ssh: SshCommon<Use>;
  readonly state: StateCommon<Use>;
  readonly status: StatusCommon<Use>;
  readonly supervisord: SupervisordCommon<Use>;
  readonly sys: SysCommon<Use>;
  readonly sysctl: SysctlCommon<Use>;
  readonly sysfs: SysfsCommon<Use>;
  readonly syslog_ng: SyslogNgCommon<Use>;
  readonly system: SystemCommon<Use>;
  readonly temp: TempCommon<Use>;
  readonly test: TestCommon<Use>;
  readonly test_virtual: TestVirtualCommon<Use>;
  readonly textfsm: TextfsmCommon<Use>;
  readonly timezone: TimezoneCommon<Use>;
  readonly tls: TlsCommon<Use>;
  readonly udev: UdevCommon<Use>;
  readonly user: UserCommon<Use>;
  readonly vagrant: VagrantCommon<Use>;
  readonly virtualenv: VirtualenvCommon<Use>;
  readonly webutil: WebutilCommon<Use>;
  readonly winrepo: WinrepoCommon<Use>;
  readonly x509: X509Common<Use>;
  readonly xfs: XfsCommon<Use>;
  readonly xml: XmlCommon<Use>;
  readonly yaml: YamlCommon<Use>;
  readonly zk_concurrency: ZkConcurrencyCommon<Use>;
  readonly zoneadm: ZoneadmCommon<Use>;
  readonly zonecfg: ZonecfgCommon<Use>;
}
