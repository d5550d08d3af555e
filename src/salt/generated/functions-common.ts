// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Call, FunctionArg as Arg, Keywords } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `acl` that all releases have. */
export interface AclCommon {
  readonly delfacl: Call<{ acl_type: Arg<Value>; acl_name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly getfacl: Call<{ "**kwargs"?: Keywords }>;
  readonly modfacl: Call<{ acl_type: Arg<Value>; acl_name?: Arg<string>; perms?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly version: Call;
  readonly wipefacls: Call<{ "**kwargs"?: Keywords }>;
}

/** Functions of `aliases` that all releases have. */
export interface AliasesCommon {
  readonly get_target: Call<{ alias: Arg<Value> }>;
  readonly has_target: Call<{ alias: Arg<Value>; target: Arg<Value> }>;
  readonly list_aliases: Call;
  readonly rm_alias: Call<{ alias: Arg<Value> }>;
  readonly set_target: Call<{ alias: Arg<Value>; target: Arg<Value> }>;
}

/** Functions of `alternatives` that all releases have. */
export interface AlternativesCommon {
  readonly auto: Call<{ name: Arg<Value> }>;
  readonly check_exists: Call<{ name: Arg<Value>; path: Arg<Value> }>;
  readonly check_installed: Call<{ name: Arg<Value>; path: Arg<Value> }>;
  readonly display: Call<{ name: Arg<Value> }>;
  readonly install: Call<{ name: Arg<Value>; link: Arg<Value>; path: Arg<Value>; priority: Arg<Value> }>;
  readonly remove: Call<{ name: Arg<Value>; path: Arg<Value> }>;
  readonly set: Call<{ name: Arg<Value>; path: Arg<Value> }>;
  readonly show_current: Call<{ name: Arg<Value> }>;
  readonly show_link: Call<{ name: Arg<Value> }>;
}

/** Functions of `ansible` that all releases have. */
export interface AnsibleCommon {
  readonly call: Call<{ module: Arg<string>; "**kwargs"?: Keywords }>;
  readonly discover_playbooks: Call<{ path?: Arg<string>; locations?: Arg<Value>; playbook_extension?: Arg<Value>; hosts_filename?: Arg<Value>; syntax_check?: Arg<boolean> }>;
  readonly help: Call<{ module?: Arg<Value> }>;
  readonly list: Call<{ pattern?: Arg<Value> }>;
  readonly playbooks: Call<{ playbook: Arg<Value>; rundir?: Arg<string>; check?: Arg<boolean>; diff?: Arg<boolean>; extra_vars?: Arg<Value>; flush_cache?: Arg<boolean>; forks?: Arg<number>; inventory?: Arg<Value>; limit?: Arg<Value>; list_hosts?: Arg<boolean>; list_tags?: Arg<boolean>; list_tasks?: Arg<boolean>; module_path?: Arg<Value>; skip_tags?: Arg<Value>; start_at_task?: Arg<Value>; syntax_check?: Arg<boolean>; tags?: Arg<Value>; playbook_kwargs?: Arg<Value> }>;
  readonly targets: Call<{ inventory?: Arg<Value>; yaml?: Arg<boolean>; export?: Arg<boolean> }>;
}

/** Functions of `apache` that all releases have. */
export interface ApacheCommon {
  readonly config: Call<{ name: Arg<Value>; config: Arg<Value>; edit?: Arg<boolean> }>;
  readonly directives: Call;
  readonly fullversion: Call;
  readonly modules: Call;
  readonly server_status: Call<{ profile?: Arg<string> }>;
  readonly servermods: Call;
  readonly signal: Call<{ signal?: Arg<Value> }>;
  readonly useradd: Call<{ pwfile: Arg<Value>; user: Arg<number | string>; password: Arg<string>; opts?: Arg<string> }>;
  readonly userdel: Call<{ pwfile: Arg<Value>; user: Arg<number | string> }>;
  readonly version: Call;
  readonly vhosts: Call;
}

/** Functions of `apf` that all releases have. */
export interface ApfCommon {
  readonly allow: Call<{ ip: Arg<Value>; port?: Arg<number | string> }>;
  readonly deny: Call<{ ip: Arg<Value> }>;
  readonly disable: Call;
  readonly enable: Call;
  readonly refresh: Call;
  readonly reload: Call;
  readonly remove: Call<{ ip: Arg<Value> }>;
  readonly running: Call;
}

/** Functions of `archive` that all releases have. */
export interface ArchiveCommon {
  readonly cmd_unzip: Call<{ zip_file: Arg<string>; dest: Arg<Value>; excludes?: Arg<Value>; options?: Arg<Value>; template?: Arg<string>; runas?: Arg<string>; trim_output?: Arg<boolean | number>; password?: Arg<string> }>;
  readonly cmd_zip: Call<{ zip_file: Arg<string>; sources: Arg<Value>; template?: Arg<string>; cwd?: Arg<string>; runas?: Arg<string> }>;
  readonly gunzip: Call<{ gzipfile: Arg<Value>; template?: Arg<string>; runas?: Arg<string>; options?: Arg<Value> }>;
  readonly gzip: Call<{ sourcefile: Arg<Value>; template?: Arg<string>; runas?: Arg<string>; options?: Arg<Value> }>;
  readonly is_encrypted: Call<{ name: Arg<string>; clean?: Arg<boolean>; saltenv?: Arg<string>; source_hash?: Arg<string>; use_etag?: Arg<boolean> }>;
  readonly list: Call<{ name: Arg<string>; archive_format?: Arg<Value>; options?: Arg<Value>; strip_components?: Arg<Value>; clean?: Arg<boolean>; verbose?: Arg<boolean>; saltenv?: Arg<string>; source_hash?: Arg<string>; use_etag?: Arg<boolean> }>;
  readonly rar: Call<{ rarfile: Arg<string>; sources: Arg<Value>; template?: Arg<string>; cwd?: Arg<string>; runas?: Arg<string> }>;
  readonly tar: Call<{ options: Arg<Value>; tarfile: Arg<Value>; sources?: Arg<Value>; dest?: Arg<Value>; cwd?: Arg<string>; template?: Arg<string>; runas?: Arg<string> }>;
  readonly unrar: Call<{ rarfile: Arg<string>; dest: Arg<Value>; excludes?: Arg<Value>; template?: Arg<string>; runas?: Arg<string>; trim_output?: Arg<boolean | number> }>;
  readonly unzip: Call<{ zip_file: Arg<string>; dest: Arg<Value>; excludes?: Arg<Value>; options?: Arg<Value>; template?: Arg<string>; runas?: Arg<string>; trim_output?: Arg<boolean | number>; password?: Arg<number | string>; extract_perms?: Arg<boolean> }>;
  readonly zip: Call<{ zip_file: Arg<string>; sources: Arg<Value>; template?: Arg<string>; cwd?: Arg<string>; runas?: Arg<string>; zip64?: Arg<boolean> }>;
}

/** Functions of `artifactory` that all releases have. */
export interface ArtifactoryCommon {
  readonly get_latest_release: Call<{ artifactory_url: Arg<string>; repository: Arg<Value>; group_id: Arg<number | string>; artifact_id: Arg<Value>; packaging: Arg<Value>; target_dir?: Arg<string>; target_file?: Arg<Value>; classifier?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; use_literal_group_id?: Arg<boolean> }>;
  readonly get_latest_snapshot: Call<{ artifactory_url: Arg<string>; repository: Arg<Value>; group_id: Arg<number | string>; artifact_id: Arg<Value>; packaging: Arg<Value>; target_dir?: Arg<string>; target_file?: Arg<Value>; classifier?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; use_literal_group_id?: Arg<boolean> }>;
  readonly get_release: Call<{ artifactory_url: Arg<string>; repository: Arg<Value>; group_id: Arg<number | string>; artifact_id: Arg<Value>; packaging: Arg<Value>; version: Arg<Value>; target_dir?: Arg<string>; target_file?: Arg<Value>; classifier?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; use_literal_group_id?: Arg<boolean> }>;
  readonly get_snapshot: Call<{ artifactory_url: Arg<string>; repository: Arg<Value>; group_id: Arg<number | string>; artifact_id: Arg<Value>; packaging: Arg<Value>; version: Arg<Value>; snapshot_version?: Arg<Value>; target_dir?: Arg<string>; target_file?: Arg<Value>; classifier?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; use_literal_group_id?: Arg<boolean> }>;
}

/** Functions of `at` that all releases have. */
export interface AtCommon {
  readonly at: Call<{ "**kwargs"?: Keywords }>;
  readonly atc: Call<{ jobid: Arg<Value> }>;
  readonly atq: Call<{ tag?: Arg<Value> }>;
  readonly atrm: Call;
  readonly jobcheck: Call<{ "**kwargs"?: Keywords }>;
}

/** Functions of `baredoc` that all releases have. */
export interface BaredocCommon {
  readonly list_modules: Call<{ name?: Arg<boolean>; names_only?: Arg<boolean> }>;
  readonly list_states: Call<{ name?: Arg<boolean>; names_only?: Arg<boolean> }>;
  readonly module_docs: Call;
  readonly state_docs: Call;
}

/** Functions of `bcache` that all releases have. */
export interface BcacheCommon {
  readonly attach: Call<{ dev?: Arg<Value> }>;
  readonly back_make: Call<{ dev: Arg<Value>; cache_mode?: Arg<string>; force?: Arg<boolean>; attach?: Arg<boolean>; bucket_size?: Arg<Value> }>;
  readonly cache_make: Call<{ dev: Arg<Value>; reserved?: Arg<Value>; force?: Arg<boolean>; block_size?: Arg<Value>; bucket_size?: Arg<Value>; attach?: Arg<boolean> }>;
  readonly config: Call<{ dev?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly detach: Call<{ dev?: Arg<Value> }>;
  readonly device: Call<{ dev: Arg<Value>; stats?: Arg<boolean>; config?: Arg<boolean>; internals?: Arg<boolean>; superblock?: Arg<boolean> }>;
  readonly start: Call;
  readonly status: Call<{ stats?: Arg<boolean>; config?: Arg<boolean>; internals?: Arg<boolean>; superblock?: Arg<boolean>; alldevs?: Arg<boolean> }>;
  readonly stop: Call<{ dev?: Arg<Value> }>;
  readonly super: Call<{ dev: Arg<Value> }>;
  readonly uuid: Call<{ dev?: Arg<Value> }>;
}

/** Functions of `beacons` that all releases have. */
export interface BeaconsCommon {
  readonly add: Call<{ name: Arg<string>; beacon_data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly disable: Call<{ "**kwargs"?: Keywords }>;
  readonly disable_beacon: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly enable: Call<{ "**kwargs"?: Keywords }>;
  readonly enable_beacon: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly list: Call<{ return_yaml?: Arg<boolean>; include_pillar?: Arg<boolean>; include_opts?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly list_available: Call<{ return_yaml?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly modify: Call<{ name: Arg<string>; beacon_data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly reset: Call<{ "**kwargs"?: Keywords }>;
  readonly save: Call<{ "**kwargs"?: Keywords }>;
}

/** Functions of `bridge` that all releases have. */
export interface BridgeCommon {
  readonly add: Call<{ br?: Arg<Value> }>;
  readonly addif: Call<{ br?: Arg<Value>; iface?: Arg<Value> }>;
  readonly delete: Call<{ br?: Arg<Value> }>;
  readonly delif: Call<{ br?: Arg<Value>; iface?: Arg<Value> }>;
  readonly find_interfaces: Call;
  readonly interfaces: Call<{ br?: Arg<Value> }>;
  readonly list: Call;
  readonly show: Call<{ br?: Arg<Value> }>;
  readonly stp: Call<{ br?: Arg<Value>; state?: Arg<string>; iface?: Arg<Value> }>;
}

/** Functions of `cassandra_cql` that all releases have. */
export interface CassandraCqlCommon {
  readonly cql_query: Call<{ query: Arg<Value>; contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly cql_query_with_prepare: Call<{ query: Arg<string>; statement_name: Arg<Value>; statement_arguments: Arg<string | readonly Value[]>; asynchronous?: Arg<boolean>; callback_errors?: Arg<Value>; contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<Value>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_keyspace: Call<{ keyspace: Arg<string>; replication_strategy?: Arg<string>; replication_factor?: Arg<number>; replication_datacenters?: Arg<Value>; contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly create_user: Call<{ username: Arg<string>; password: Arg<string>; superuser?: Arg<boolean>; contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly drop_keyspace: Call<{ keyspace: Arg<string>; contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly grant_permission: Call<{ username: Arg<string>; resource?: Arg<string>; resource_type?: Arg<string>; permission?: Arg<string>; contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly info: Call<{ contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly keyspace_exists: Call<{ keyspace: Arg<string>; contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly list_column_families: Call<{ keyspace?: Arg<string>; contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly list_keyspaces: Call<{ contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly list_permissions: Call<{ username?: Arg<string | readonly Value[]>; resource?: Arg<string>; resource_type?: Arg<string>; permission?: Arg<string>; contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly list_users: Call<{ contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
  readonly version: Call<{ contact_points?: Arg<string | readonly Value[]>; port?: Arg<number | string>; cql_user?: Arg<number | string>; cql_pass?: Arg<string>; protocol_version?: Arg<number | string>; load_balancing_policy?: Arg<string>; load_balancing_policy_args?: Arg<Value>; ssl_options?: Arg<Value> }>;
}

/** Functions of `celery` that all releases have. */
export interface CeleryCommon {
  readonly run_task: Call<{ task_name: Arg<Value>; args?: Arg<Value>; kwargs?: Arg<Value>; broker?: Arg<Value>; backend?: Arg<Value>; wait_for_result?: Arg<boolean>; timeout?: Arg<number | string>; propagate?: Arg<boolean>; interval?: Arg<number>; no_ack?: Arg<boolean>; raise_timeout?: Arg<boolean>; config?: Arg<Value> }>;
}

/** Functions of `chef` that all releases have. */
export interface ChefCommon {
  readonly client: Call<{ whyrun?: Arg<boolean>; localmode?: Arg<boolean>; logfile?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly solo: Call<{ whyrun?: Arg<boolean>; logfile?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `chocolatey` that all releases have. */
export interface ChocolateyCommon {
  readonly add_source: Call<{ name: Arg<Value>; source_location: Arg<Value>; username?: Arg<string>; password?: Arg<string>; priority?: Arg<Value> }>;
  readonly bootstrap: Call<{ force?: Arg<boolean>; source?: Arg<Value> }>;
  readonly chocolatey_version: Call;
  readonly disable_source: Call<{ name: Arg<Value> }>;
  readonly enable_source: Call<{ name: Arg<Value> }>;
  readonly install: Call<{ name: Arg<Value>; version?: Arg<Value>; source?: Arg<Value>; force?: Arg<boolean>; pre_versions?: Arg<boolean>; install_args?: Arg<Value>; override_args?: Arg<boolean>; force_x86?: Arg<boolean>; package_args?: Arg<Value>; allow_multiple?: Arg<boolean>; execution_timeout?: Arg<Value>; virus_check?: Arg<Value> }>;
  readonly install_cygwin: Call<{ name: Arg<Value>; install_args?: Arg<Value>; override_args?: Arg<boolean> }>;
  readonly install_gem: Call<{ name: Arg<Value>; version?: Arg<Value>; install_args?: Arg<Value>; override_args?: Arg<boolean> }>;
  readonly install_missing: Call<{ name: Arg<Value>; version?: Arg<Value>; source?: Arg<Value> }>;
  readonly install_python: Call<{ name: Arg<Value>; version?: Arg<Value>; install_args?: Arg<Value>; override_args?: Arg<boolean> }>;
  readonly install_webpi: Call<{ name: Arg<Value>; install_args?: Arg<Value>; override_args?: Arg<boolean> }>;
  readonly install_windowsfeatures: Call<{ name: Arg<Value> }>;
  readonly list: Call<{ narrow?: Arg<Value>; all_versions?: Arg<boolean>; pre_versions?: Arg<boolean>; source?: Arg<Value>; local_only?: Arg<boolean>; exact?: Arg<boolean> }>;
  readonly list_sources: Call;
  readonly list_webpi: Call;
  readonly list_windowsfeatures: Call;
  readonly unbootstrap: Call;
  readonly uninstall: Call<{ name: Arg<Value>; version?: Arg<Value>; uninstall_args?: Arg<Value>; override_args?: Arg<boolean>; force?: Arg<boolean> }>;
  readonly update: Call<{ name: Arg<Value>; source?: Arg<Value>; pre_versions?: Arg<boolean> }>;
  readonly upgrade: Call<{ name: Arg<Value>; version?: Arg<Value>; source?: Arg<Value>; force?: Arg<boolean>; pre_versions?: Arg<boolean>; install_args?: Arg<Value>; override_args?: Arg<boolean>; force_x86?: Arg<boolean>; package_args?: Arg<Value> }>;
  readonly version: Call<{ name: Arg<Value>; check_remote?: Arg<boolean>; source?: Arg<Value>; pre_versions?: Arg<boolean> }>;
}

/** Functions of `chronos` that all releases have. */
export interface ChronosCommon {
  readonly has_job: Call<{ name: Arg<Value> }>;
  readonly job: Call<{ name: Arg<Value> }>;
  readonly jobs: Call;
  readonly rm_job: Call<{ name: Arg<Value> }>;
  readonly update_job: Call<{ name: Arg<Value>; config: Arg<Value> }>;
}

/** Functions of `chroot` that all releases have. */
export interface ChrootCommon {
  readonly apply: Call<{ root: Arg<string>; mods?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly call: Call<{ root: Arg<string>; function: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create: Call<{ root: Arg<string> }>;
  readonly exist: Call<{ root: Arg<string> }>;
  readonly highstate: Call<{ root: Arg<string>; "**kwargs"?: Keywords }>;
  readonly in_chroot: Call;
  readonly sls: Call<{ root: Arg<string>; mods: Arg<Value>; saltenv?: Arg<string>; test?: Arg<Value>; exclude?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `cloud` that all releases have. */
export interface CloudCommon {
  readonly action: Call<{ fun?: Arg<Value>; cloudmap?: Arg<Value>; names?: Arg<Value>; provider?: Arg<Value>; instance?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create: Call<{ provider: Arg<Value>; names: Arg<Value>; opts?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly destroy: Call<{ names: Arg<Value> }>;
  readonly full_query: Call<{ query_type?: Arg<string> }>;
  readonly get_instance: Call<{ name: Arg<Value>; provider?: Arg<Value> }>;
  readonly has_instance: Call<{ name: Arg<Value>; provider?: Arg<Value> }>;
  readonly list_images: Call<{ provider?: Arg<string> }>;
  readonly list_locations: Call<{ provider?: Arg<string> }>;
  readonly list_sizes: Call<{ provider?: Arg<string> }>;
  readonly map_run: Call<{ path?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly network_create: Call<{ provider: Arg<Value>; names: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly network_list: Call<{ provider: Arg<Value> }>;
  readonly profile: Call<{ profile: Arg<Value>; names: Arg<Value>; vm_overrides?: Arg<Value>; opts?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly query: Call<{ query_type?: Arg<string> }>;
  readonly select_query: Call<{ query_type?: Arg<string> }>;
  readonly virtual_interface_create: Call<{ provider: Arg<Value>; names: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly virtual_interface_list: Call<{ provider: Arg<Value>; names: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly volume_attach: Call<{ provider: Arg<Value>; names: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly volume_create: Call<{ provider: Arg<Value>; names: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly volume_delete: Call<{ provider: Arg<Value>; names: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly volume_detach: Call<{ provider: Arg<Value>; names: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly volume_list: Call<{ provider: Arg<Value> }>;
}

/** Functions of `cmd` that all releases have. */
export interface CmdCommon {
  readonly exec_code: Call<{ lang: Arg<Value>; code: Arg<Value>; cwd?: Arg<string>; args?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly exec_code_all: Call<{ lang: Arg<Value>; code: Arg<Value>; cwd?: Arg<string>; args?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly has_exec: Call<{ cmd: Arg<Value> }>;
  readonly powershell: Call<{ cmd: Arg<string | readonly Value[]>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; shell?: Arg<string>; env?: Arg<Value>; clean_env?: Arg<boolean>; template?: Arg<string>; rstrip?: Arg<boolean>; umask?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; hide_output?: Arg<boolean>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; password?: Arg<string>; depth?: Arg<number | string>; encode_cmd?: Arg<boolean>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly powershell_all: Call<{ cmd: Arg<string | readonly Value[]>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; shell?: Arg<string>; env?: Arg<Value>; clean_env?: Arg<boolean>; template?: Arg<string>; rstrip?: Arg<boolean>; umask?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; quiet?: Arg<boolean>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; password?: Arg<string>; depth?: Arg<number | string>; encode_cmd?: Arg<boolean>; force_list?: Arg<boolean>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly retcode: Call<{ cmd: Arg<string>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; group?: Arg<number | string>; shell?: Arg<string>; python_shell?: Arg<boolean>; env?: Arg<Value>; clean_env?: Arg<boolean>; template?: Arg<string>; umask?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; log_callback?: Arg<Value>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; password?: Arg<string>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly run: Call<{ cmd: Arg<string>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; group?: Arg<number | string>; shell?: Arg<string>; python_shell?: Arg<boolean>; env?: Arg<Value>; clean_env?: Arg<boolean>; template?: Arg<string>; rstrip?: Arg<boolean>; umask?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; log_callback?: Arg<Value>; hide_output?: Arg<boolean>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; redirect_stderr?: Arg<boolean>; bg?: Arg<boolean>; password?: Arg<string>; encoded_cmd?: Arg<boolean | string>; raise_err?: Arg<boolean>; prepend_path?: Arg<string>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly run_all: Call<{ cmd: Arg<string>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; group?: Arg<number | string>; shell?: Arg<string>; python_shell?: Arg<boolean>; env?: Arg<Value>; clean_env?: Arg<boolean>; template?: Arg<string>; rstrip?: Arg<boolean>; umask?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; log_callback?: Arg<Value>; hide_output?: Arg<boolean>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; redirect_stderr?: Arg<boolean>; password?: Arg<string>; encoded_cmd?: Arg<boolean | string>; prepend_path?: Arg<string>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly run_bg: Call<{ cmd: Arg<string>; cwd?: Arg<string>; runas?: Arg<string>; group?: Arg<number | string>; shell?: Arg<string>; python_shell?: Arg<boolean>; env?: Arg<Value>; clean_env?: Arg<boolean>; template?: Arg<string>; umask?: Arg<string>; timeout?: Arg<number | string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; log_callback?: Arg<Value>; reset_system_locale?: Arg<boolean>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; password?: Arg<string>; prepend_path?: Arg<string>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly run_chroot: Call<{ root: Arg<string>; cmd: Arg<string | readonly Value[]>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; group?: Arg<number | string>; shell?: Arg<string>; python_shell?: Arg<boolean>; binds?: Arg<string | readonly Value[]>; env?: Arg<Value>; clean_env?: Arg<Value>; template?: Arg<string>; rstrip?: Arg<boolean>; umask?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; log_callback?: Arg<Value>; hide_output?: Arg<boolean>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; bg?: Arg<boolean>; success_retcodes?: Arg<Value>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly run_stderr: Call<{ cmd: Arg<string>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; group?: Arg<number | string>; shell?: Arg<string>; python_shell?: Arg<boolean>; env?: Arg<Value>; clean_env?: Arg<boolean>; template?: Arg<string>; rstrip?: Arg<boolean>; umask?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; log_callback?: Arg<Value>; hide_output?: Arg<boolean>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; password?: Arg<string>; prepend_path?: Arg<string>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly run_stdout: Call<{ cmd: Arg<string>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; group?: Arg<number | string>; shell?: Arg<string>; python_shell?: Arg<boolean>; env?: Arg<Value>; clean_env?: Arg<boolean>; template?: Arg<string>; rstrip?: Arg<boolean>; umask?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; log_callback?: Arg<Value>; hide_output?: Arg<boolean>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; password?: Arg<string>; prepend_path?: Arg<string>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly script: Call<{ source: Arg<string>; args?: Arg<string>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; group?: Arg<number | string>; shell?: Arg<string>; python_shell?: Arg<boolean>; env?: Arg<Value>; template?: Arg<string>; umask?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; log_callback?: Arg<Value>; hide_output?: Arg<boolean>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; bg?: Arg<boolean>; password?: Arg<string>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly script_retcode: Call<{ source: Arg<string>; args?: Arg<string>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; group?: Arg<number | string>; shell?: Arg<string>; python_shell?: Arg<boolean>; env?: Arg<Value>; template?: Arg<string>; umask?: Arg<string>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; saltenv?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; log_callback?: Arg<Value>; use_vt?: Arg<boolean>; password?: Arg<string>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly shell: Call<{ cmd: Arg<string>; cwd?: Arg<string>; stdin?: Arg<string>; runas?: Arg<string>; group?: Arg<number | string>; shell?: Arg<number | string>; env?: Arg<Value>; clean_env?: Arg<boolean>; template?: Arg<string>; rstrip?: Arg<boolean>; umask?: Arg<string>; output_encoding?: Arg<string>; output_loglevel?: Arg<string>; log_callback?: Arg<Value>; hide_output?: Arg<boolean>; timeout?: Arg<number | string>; reset_system_locale?: Arg<boolean>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; bg?: Arg<boolean>; password?: Arg<string>; prepend_path?: Arg<string>; success_retcodes?: Arg<string | readonly Value[]>; success_stdout?: Arg<string | readonly Value[]>; success_stderr?: Arg<string | readonly Value[]>; "**kwargs"?: Keywords }>;
  readonly shell_info: Call<{ shell: Arg<string>; list_modules?: Arg<boolean> }>;
  readonly shells: Call;
  readonly tty: Call<{ device: Arg<Value>; echo?: Arg<string> }>;
  readonly which: Call<{ cmd: Arg<Value> }>;
  readonly which_bin: Call<{ cmds: Arg<Value> }>;
}

/** Functions of `config` that all releases have. */
export interface ConfigCommon {
  readonly backup_mode: Call<{ backup?: Arg<string> }>;
  readonly dot_vals: Call<{ value: Arg<Value> }>;
  readonly gather_bootstrap_script: Call<{ bootstrap?: Arg<string> }>;
  readonly get: Call<{ key: Arg<Value>; default?: Arg<string>; delimiter?: Arg<string>; merge?: Arg<Value>; omit_opts?: Arg<boolean>; omit_pillar?: Arg<boolean>; omit_master?: Arg<boolean>; omit_grains?: Arg<boolean> }>;
  readonly items: Call;
  readonly manage_mode: Call<{ mode: Arg<Value> }>;
  readonly merge: Call<{ value: Arg<Value>; default?: Arg<string>; omit_opts?: Arg<boolean>; omit_master?: Arg<boolean>; omit_pillar?: Arg<boolean> }>;
  readonly option: Call<{ value: Arg<Value>; default?: Arg<Value>; omit_opts?: Arg<boolean>; omit_grains?: Arg<boolean>; omit_pillar?: Arg<boolean>; omit_master?: Arg<boolean>; omit_all?: Arg<boolean>; wildcard?: Arg<boolean> }>;
  readonly valid_fileproto: Call<{ uri: Arg<Value> }>;
}

/** Functions of `cp` that all releases have. */
export interface CpCommon {
  readonly cache_dest: Call<{ url: Arg<Value>; saltenv?: Arg<string> }>;
  readonly cache_dir: Call<{ path: Arg<Value>; saltenv?: Arg<string>; include_empty?: Arg<boolean>; include_pat?: Arg<Value>; exclude_pat?: Arg<Value> }>;
  readonly cache_file: Call<{ path: Arg<Value>; saltenv?: Arg<string>; source_hash?: Arg<string>; verify_ssl?: Arg<boolean>; use_etag?: Arg<boolean> }>;
  readonly cache_files: Call<{ paths: Arg<Value>; saltenv?: Arg<string> }>;
  readonly cache_local_file: Call<{ path: Arg<Value> }>;
  readonly cache_master: Call<{ saltenv?: Arg<string> }>;
  readonly envs: Call;
  readonly get_dir: Call<{ path: Arg<Value>; dest: Arg<Value>; saltenv?: Arg<string>; template?: Arg<string>; gzip?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_file: Call<{ path: Arg<Value>; dest: Arg<Value>; saltenv?: Arg<string>; makedirs?: Arg<boolean>; template?: Arg<string>; gzip?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_file_str: Call<{ path: Arg<Value>; saltenv?: Arg<string> }>;
  readonly get_template: Call<{ path: Arg<Value>; dest: Arg<Value>; template?: Arg<string>; saltenv?: Arg<string>; makedirs?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly get_url: Call<{ path: Arg<boolean | string>; dest?: Arg<string>; saltenv?: Arg<string>; makedirs?: Arg<boolean>; source_hash?: Arg<string> }>;
  readonly hash_file: Call<{ path: Arg<Value>; saltenv?: Arg<string> }>;
  readonly is_cached: Call<{ path: Arg<Value>; saltenv?: Arg<string> }>;
  readonly list_master: Call<{ saltenv?: Arg<string>; prefix?: Arg<string> }>;
  readonly list_master_dirs: Call<{ saltenv?: Arg<string>; prefix?: Arg<string> }>;
  readonly list_master_symlinks: Call<{ saltenv?: Arg<string>; prefix?: Arg<string> }>;
  readonly list_minion: Call<{ saltenv?: Arg<string> }>;
  readonly list_states: Call<{ saltenv?: Arg<string> }>;
  readonly push: Call<{ path: Arg<Value>; keep_symlinks?: Arg<boolean>; upload_path?: Arg<Value>; remove_source?: Arg<boolean> }>;
  readonly push_dir: Call<{ path: Arg<Value>; glob?: Arg<Value>; upload_path?: Arg<Value> }>;
  readonly recv: Call<{ files: Arg<Value>; dest: Arg<Value> }>;
  readonly recv_chunked: Call<{ dest: Arg<Value>; chunk: Arg<Value>; append?: Arg<boolean>; compressed?: Arg<boolean>; mode?: Arg<Value> }>;
  readonly stat_file: Call<{ path: Arg<Value>; saltenv?: Arg<string>; octal?: Arg<boolean> }>;
}

/** Functions of `cron` that all releases have. */
export interface CronCommon {
  readonly get_entry: Call<{ user: Arg<number | string>; identifier?: Arg<Value>; cmd?: Arg<Value> }>;
  readonly list_tab: Call<{ user: Arg<number | string> }>;
  readonly ls: Call<{ user: Arg<number | string> }>;
  readonly raw_cron: Call<{ user: Arg<number | string> }>;
  readonly rm: Call<{ user: Arg<number | string>; cmd: Arg<Value>; minute?: Arg<Value>; hour?: Arg<Value>; daymonth?: Arg<Value>; month?: Arg<Value>; dayweek?: Arg<Value>; identifier?: Arg<Value> }>;
  readonly rm_env: Call<{ user: Arg<number | string>; name: Arg<Value> }>;
  readonly rm_job: Call<{ user: Arg<number | string>; cmd: Arg<Value>; minute?: Arg<Value>; hour?: Arg<Value>; daymonth?: Arg<Value>; month?: Arg<Value>; dayweek?: Arg<Value>; identifier?: Arg<Value> }>;
  readonly rm_special: Call<{ user: Arg<number | string>; cmd: Arg<Value>; special?: Arg<Value>; identifier?: Arg<Value> }>;
  readonly set_env: Call<{ user: Arg<number | string>; name: Arg<Value>; value?: Arg<Value> }>;
  readonly set_job: Call<{ user: Arg<number | string>; minute: Arg<Value>; hour: Arg<Value>; daymonth: Arg<Value>; month: Arg<Value>; dayweek: Arg<Value>; cmd: Arg<Value>; commented?: Arg<boolean>; comment?: Arg<Value>; identifier?: Arg<Value> }>;
  readonly set_special: Call<{ user: Arg<number | string>; special: Arg<Value>; cmd: Arg<Value>; commented?: Arg<boolean>; comment?: Arg<Value>; identifier?: Arg<Value> }>;
  readonly write_cron_file: Call<{ user: Arg<number | string>; path: Arg<Value> }>;
  readonly write_cron_file_verbose: Call<{ user: Arg<number | string>; path: Arg<Value> }>;
}

/** Functions of `cryptdev` that all releases have. */
export interface CryptdevCommon {
  readonly active: Call;
  readonly close: Call<{ name: Arg<Value> }>;
  readonly crypttab: Call<{ config?: Arg<string> }>;
  readonly open: Call<{ name: Arg<Value>; device: Arg<Value>; keyfile: Arg<Value> }>;
  readonly rm_crypttab: Call<{ name: Arg<Value>; config?: Arg<string> }>;
  readonly set_crypttab: Call<{ name: Arg<Value>; device: Arg<Value>; password?: Arg<string>; options?: Arg<string | readonly Value[]>; config?: Arg<string>; test?: Arg<boolean>; match_on?: Arg<string | readonly Value[]> }>;
}

/** Functions of `data` that all releases have. */
export interface DataCommon {
  readonly cas: Call<{ key: Arg<Value>; value: Arg<Value>; old_value: Arg<Value> }>;
  readonly clear: Call;
  readonly dump: Call<{ new_data: Arg<Value> }>;
  readonly get: Call<{ key: Arg<Value>; default?: Arg<Value> }>;
  readonly has_key: Call<{ key: Arg<Value> }>;
  readonly items: Call;
  readonly keys: Call;
  readonly load: Call;
  readonly pop: Call<{ key: Arg<Value>; default?: Arg<Value> }>;
  readonly update: Call<{ key: Arg<Value>; value: Arg<Value> }>;
  readonly values: Call;
}

/** Functions of `debconf` that all releases have. */
export interface DebconfCommon {
  readonly get_selections: Call<{ fetchempty?: Arg<boolean> }>;
  readonly set: Call<{ package: Arg<Value>; question: Arg<Value>; type: Arg<Value>; value: Arg<Value> }>;
  readonly set_file: Call<{ path: Arg<Value>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly set_template: Call<{ path: Arg<Value>; template: Arg<string>; context: Arg<Value>; defaults: Arg<Value>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly show: Call<{ name: Arg<Value> }>;
}

/** Functions of `defaults` that all releases have. */
export interface DefaultsCommon {
  readonly deepcopy: Call<{ source: Arg<Value> }>;
  readonly get: Call<{ key: Arg<Value>; default?: Arg<string> }>;
  readonly merge: Call<{ dest: Arg<Value>; src: Arg<Value>; merge_lists?: Arg<boolean>; in_place?: Arg<boolean>; convert_none?: Arg<boolean> }>;
  readonly update: Call<{ dest: Arg<Value>; defaults: Arg<Value>; merge_lists?: Arg<boolean>; in_place?: Arg<boolean>; convert_none?: Arg<boolean> }>;
}

/** Functions of `devinfo` that all releases have. */
export interface DevinfoCommon {
  readonly filter: Call<{ udev_in?: Arg<Value>; udev_ex?: Arg<Value> }>;
  readonly hwinfo: Call<{ items?: Arg<Value>; short?: Arg<boolean>; listmd?: Arg<boolean>; devices?: Arg<Value> }>;
}

/** Functions of `devmap` that all releases have. */
export interface DevmapCommon {
  readonly multipath_flush: Call<{ device: Arg<Value> }>;
  readonly multipath_list: Call;
}

/** Functions of `dig` that all releases have. */
export interface DigCommon {
  readonly A: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly AAAA: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly CNAME: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly MX: Call<{ domain: Arg<Value>; resolve?: Arg<boolean>; nameserver?: Arg<Value> }>;
  readonly NS: Call<{ domain: Arg<Value>; resolve?: Arg<boolean>; nameserver?: Arg<Value> }>;
  readonly PTR: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly SPF: Call<{ domain: Arg<Value>; record?: Arg<string>; nameserver?: Arg<Value> }>;
  readonly TXT: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly a: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly aaaa: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly check_ip: Call<{ addr: Arg<Value> }>;
  readonly cname: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly mx: Call<{ domain: Arg<Value>; resolve?: Arg<boolean>; nameserver?: Arg<Value> }>;
  readonly ns: Call<{ domain: Arg<Value>; resolve?: Arg<boolean>; nameserver?: Arg<Value> }>;
  readonly ptr: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly spf: Call<{ domain: Arg<Value>; record?: Arg<string>; nameserver?: Arg<Value> }>;
}

/** Functions of `disk` that all releases have. */
export interface DiskCommon {
  readonly blkid: Call<{ device?: Arg<Value>; token?: Arg<Value> }>;
  readonly dump: Call<{ device: Arg<Value>; args?: Arg<Value> }>;
  readonly format: Call<{ device: Arg<Value>; fs_type?: Arg<string>; inode_size?: Arg<Value>; lazy_itable_init?: Arg<Value>; fat?: Arg<Value>; force?: Arg<boolean> }>;
  readonly fstype: Call<{ device: Arg<string> }>;
  readonly get_fstype_from_path: Call<{ path: Arg<string> }>;
  readonly hdparms: Call<{ disks: Arg<Value>; args?: Arg<Value> }>;
  readonly hpa: Call<{ disks: Arg<Value>; size?: Arg<Value> }>;
  readonly inodeusage: Call<{ args?: Arg<Value> }>;
  readonly iostat: Call<{ interval?: Arg<number>; count?: Arg<number>; disks?: Arg<Value> }>;
  readonly percent: Call<{ args?: Arg<Value> }>;
  readonly resize2fs: Call<{ device: Arg<Value> }>;
  readonly smart_attributes: Call<{ dev: Arg<Value>; attributes?: Arg<Value>; values?: Arg<Value> }>;
  readonly tune: Call<{ device: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly usage: Call<{ args?: Arg<Value> }>;
  readonly wipe: Call<{ device: Arg<Value> }>;
}

/** Functions of `dnsutil` that all releases have. */
export interface DnsutilCommon {
  readonly A: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly AAAA: Call<{ host: Arg<string>; nameserver?: Arg<Value> }>;
  readonly MX: Call<{ domain: Arg<Value>; resolve?: Arg<boolean>; nameserver?: Arg<Value> }>;
  readonly NS: Call<{ domain: Arg<Value>; resolve?: Arg<boolean>; nameserver?: Arg<Value> }>;
  readonly SPF: Call<{ domain: Arg<Value>; record?: Arg<string>; nameserver?: Arg<Value> }>;
  readonly check_ip: Call<{ ip_addr: Arg<Value> }>;
  readonly hosts_append: Call<{ hostsfile?: Arg<string>; ip_addr?: Arg<Value>; entries?: Arg<Value> }>;
  readonly hosts_remove: Call<{ hostsfile?: Arg<string>; entries?: Arg<Value> }>;
  readonly parse_hosts: Call<{ hostsfile?: Arg<string>; hosts?: Arg<Value> }>;
  readonly parse_zone: Call<{ zonefile?: Arg<Value>; zone?: Arg<Value> }>;
  readonly serial: Call<{ zone?: Arg<string>; update?: Arg<boolean> }>;
}

/** Functions of `environ` that all releases have. */
export interface EnvironCommon {
  readonly get: Call<{ key: Arg<string>; default?: Arg<string> }>;
  readonly has_value: Call<{ key: Arg<Value>; value?: Arg<Value> }>;
  readonly item: Call<{ keys: Arg<Value>; default?: Arg<string> }>;
  readonly items: Call;
  readonly setenv: Call<{ environ: Arg<Value>; false_unsets?: Arg<boolean | string>; clear_all?: Arg<boolean>; update_minion?: Arg<boolean>; permanent?: Arg<boolean> }>;
  readonly setval: Call<{ key: Arg<Value>; val: Arg<Value>; false_unsets?: Arg<boolean | string>; permanent?: Arg<boolean | string> }>;
}

/** Functions of `etcd` that all releases have. */
export interface EtcdCommon {
  readonly get: Call<{ key: Arg<Value>; recurse?: Arg<boolean>; profile?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly ls: Call<{ path?: Arg<string>; profile?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly rm: Call<{ key: Arg<Value>; recurse?: Arg<boolean>; profile?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly set: Call<{ key: Arg<Value>; value: Arg<Value>; profile?: Arg<Value>; ttl?: Arg<number | string>; directory?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly tree: Call<{ path?: Arg<string>; profile?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update: Call<{ fields: Arg<Value>; path?: Arg<string>; profile?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly watch: Call<{ key: Arg<Value>; recurse?: Arg<boolean>; profile?: Arg<Value>; timeout?: Arg<number | string>; index?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `ethtool` that all releases have. */
export interface EthtoolCommon {
  readonly set_coalesce: Call<{ devname: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly set_feature: Call<{ devname: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly set_offload: Call<{ devname: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly set_pause: Call<{ devname: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly set_ring: Call<{ devname: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly show_coalesce: Call<{ devname: Arg<Value> }>;
  readonly show_driver: Call<{ devname: Arg<Value> }>;
  readonly show_features: Call<{ devname: Arg<Value> }>;
  readonly show_offload: Call<{ devname: Arg<Value> }>;
  readonly show_pause: Call<{ devname: Arg<Value> }>;
  readonly show_ring: Call<{ devname: Arg<Value> }>;
}

/** Functions of `event` that all releases have. */
export interface EventCommon {
  readonly fire: Call<{ data: Arg<Value>; tag: Arg<Value> }>;
  readonly fire_master: Call<{ data: Arg<Value>; tag: Arg<Value>; preload?: Arg<Value> }>;
  readonly send: Call<{ tag: Arg<Value>; data?: Arg<Value>; preload?: Arg<Value>; with_env?: Arg<boolean | readonly Value[]>; with_grains?: Arg<boolean | readonly Value[]>; with_pillar?: Arg<boolean | readonly Value[]>; with_env_opts?: Arg<boolean>; "**kwargs"?: Keywords }>;
}

/** Functions of `extfs` that all releases have. */
export interface ExtfsCommon {
  readonly attributes: Call<{ device: Arg<Value>; args?: Arg<Value> }>;
  readonly blocks: Call<{ device: Arg<Value>; args?: Arg<Value> }>;
  readonly dump: Call<{ device: Arg<Value>; args?: Arg<Value> }>;
  readonly mkfs: Call<{ device: Arg<Value>; fs_type: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly tune: Call<{ device: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `file` that all releases have. */
export interface FileCommon {
  readonly access: Call<{ path: Arg<Value>; mode: Arg<Value> }>;
  readonly append: Call<{ path: Arg<string>; "**kwargs"?: Keywords }>;
  readonly apply_template_on_contents: Call<{ contents: Arg<Value>; template: Arg<string>; context: Arg<Value>; defaults: Arg<Value>; saltenv: Arg<string> }>;
  readonly basename: Call<{ path: Arg<Value> }>;
  readonly blockreplace: Call<{ path: Arg<Value>; marker_start?: Arg<string>; marker_end?: Arg<string>; content?: Arg<string>; append_if_not_found?: Arg<boolean>; prepend_if_not_found?: Arg<boolean>; backup?: Arg<boolean | string>; dry_run?: Arg<boolean>; show_changes?: Arg<boolean>; append_newline?: Arg<boolean>; insert_before_match?: Arg<Value>; insert_after_match?: Arg<Value> }>;
  readonly chattr: Call<{ "**kwargs"?: Keywords }>;
  readonly check_file_meta: Call<{ name: Arg<string>; sfn: Arg<Value>; source: Arg<string>; source_sum: Arg<Value>; user: Arg<number | string>; group: Arg<number | string>; mode: Arg<Value>; attrs: Arg<Value>; saltenv: Arg<string>; contents?: Arg<Value>; seuser?: Arg<Value>; serole?: Arg<Value>; setype?: Arg<Value>; serange?: Arg<Value>; verify_ssl?: Arg<boolean>; follow_symlinks?: Arg<boolean> }>;
  readonly check_hash: Call<{ path: Arg<string>; file_hash: Arg<Value> }>;
  readonly check_managed: Call<{ name: Arg<Value>; source: Arg<Value>; source_hash: Arg<string>; source_hash_name: Arg<string>; user: Arg<number | string>; group: Arg<number | string>; mode: Arg<Value>; attrs: Arg<Value>; template: Arg<string>; context: Arg<Value>; defaults: Arg<Value>; saltenv: Arg<string>; contents?: Arg<Value>; skip_verify?: Arg<boolean>; seuser?: Arg<Value>; serole?: Arg<Value>; setype?: Arg<Value>; serange?: Arg<Value>; follow_symlinks?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly check_managed_changes: Call<{ name: Arg<Value>; source: Arg<Value>; source_hash: Arg<string>; source_hash_name: Arg<string>; user: Arg<number | string>; group: Arg<number | string>; mode: Arg<Value>; attrs: Arg<Value>; template: Arg<string>; context: Arg<Value>; defaults: Arg<Value>; saltenv: Arg<string>; contents?: Arg<Value>; skip_verify?: Arg<boolean>; keep_mode?: Arg<boolean>; seuser?: Arg<Value>; serole?: Arg<Value>; setype?: Arg<Value>; serange?: Arg<Value>; verify_ssl?: Arg<boolean>; follow_symlinks?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly check_perms: Call<{ name: Arg<Value>; ret: Arg<Value>; user: Arg<number | string>; group: Arg<number | string>; mode: Arg<Value>; attrs?: Arg<Value>; follow_symlinks?: Arg<boolean>; seuser?: Arg<Value>; serole?: Arg<Value>; setype?: Arg<Value>; serange?: Arg<Value> }>;
  readonly chgrp: Call<{ path: Arg<string>; group: Arg<number | string> }>;
  readonly chown: Call<{ path: Arg<string>; user: Arg<number | string>; group: Arg<number | string> }>;
  readonly comment: Call<{ path: Arg<string>; regex: Arg<Value>; char?: Arg<string>; backup?: Arg<string> }>;
  readonly comment_line: Call<{ path: Arg<string>; regex: Arg<string>; char?: Arg<string>; cmnt?: Arg<boolean>; backup?: Arg<string> }>;
  readonly contains: Call<{ path: Arg<Value>; text: Arg<Value> }>;
  readonly contains_glob: Call<{ path: Arg<Value>; glob_expr: Arg<Value> }>;
  readonly contains_regex: Call<{ path: Arg<Value>; regex: Arg<Value>; lchar?: Arg<string> }>;
  readonly copy: Call<{ src: Arg<Value>; dst: Arg<Value>; recurse?: Arg<boolean>; remove_existing?: Arg<boolean> }>;
  readonly delete_backup: Call<{ path: Arg<string>; backup_id: Arg<Value> }>;
  readonly directory_exists: Call<{ path: Arg<Value> }>;
  readonly dirname: Call<{ path: Arg<Value> }>;
  readonly diskusage: Call<{ path: Arg<Value> }>;
  readonly extract_hash: Call<{ hash_fn: Arg<Value>; hash_type?: Arg<string>; file_name?: Arg<string>; source?: Arg<string>; source_hash_name?: Arg<string> }>;
  readonly file_exists: Call<{ path: Arg<Value> }>;
  readonly find: Call<{ path: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_devmm: Call<{ name: Arg<Value> }>;
  readonly get_diff: Call<{ file1: Arg<Value>; file2: Arg<Value>; saltenv?: Arg<string>; show_filenames?: Arg<boolean>; show_changes?: Arg<boolean>; template?: Arg<boolean | string>; source_hash_file1?: Arg<Value>; source_hash_file2?: Arg<Value> }>;
  readonly get_gid: Call<{ path: Arg<Value>; follow_symlinks?: Arg<boolean> }>;
  readonly get_group: Call<{ path: Arg<Value>; follow_symlinks?: Arg<boolean> }>;
  readonly get_hash: Call<{ path: Arg<string>; form?: Arg<string>; chunk_size?: Arg<number> }>;
  readonly get_managed: Call<{ name: Arg<Value>; template: Arg<string>; source: Arg<Value>; source_hash: Arg<string>; source_hash_name: Arg<string>; user: Arg<number | string>; group: Arg<number | string>; mode: Arg<Value>; attrs: Arg<Value>; saltenv: Arg<string>; context: Arg<Value>; defaults: Arg<Value>; skip_verify?: Arg<boolean>; verify_ssl?: Arg<boolean>; use_etag?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly get_mode: Call<{ path: Arg<Value>; follow_symlinks?: Arg<boolean> }>;
  readonly get_selinux_context: Call<{ path: Arg<Value> }>;
  readonly get_source_sum: Call<{ file_name?: Arg<string>; source?: Arg<string>; source_hash?: Arg<string>; source_hash_name?: Arg<string>; saltenv?: Arg<string>; verify_ssl?: Arg<boolean> }>;
  readonly get_sum: Call<{ path: Arg<string>; form?: Arg<string> }>;
  readonly get_uid: Call<{ path: Arg<Value>; follow_symlinks?: Arg<boolean> }>;
  readonly get_user: Call<{ path: Arg<Value>; follow_symlinks?: Arg<boolean> }>;
  readonly gid_to_group: Call<{ gid: Arg<Value> }>;
  readonly grep: Call<{ path: Arg<string | readonly Value[]>; pattern: Arg<Value> }>;
  readonly group_to_gid: Call<{ group: Arg<number | string> }>;
  readonly is_blkdev: Call<{ name: Arg<Value> }>;
  readonly is_chrdev: Call<{ name: Arg<Value> }>;
  readonly is_fifo: Call<{ name: Arg<Value> }>;
  readonly is_hardlink: Call<{ path: Arg<Value> }>;
  readonly is_link: Call<{ path: Arg<Value> }>;
  readonly join: Call;
  readonly lchown: Call<{ path: Arg<string>; user: Arg<number | string>; group: Arg<number | string> }>;
  readonly line: Call<{ path: Arg<Value>; content?: Arg<Value>; match?: Arg<Value>; mode?: Arg<Value>; location?: Arg<Value>; before?: Arg<Value>; after?: Arg<Value>; show_changes?: Arg<boolean>; backup?: Arg<boolean>; quiet?: Arg<boolean>; indent?: Arg<boolean> }>;
  readonly link: Call<{ src: Arg<Value>; path: Arg<Value> }>;
  readonly list_backup: Call<{ path: Arg<string>; limit?: Arg<Value> }>;
  readonly list_backups: Call<{ path: Arg<string>; limit?: Arg<Value> }>;
  readonly list_backups_dir: Call<{ path: Arg<string>; limit?: Arg<Value> }>;
  readonly lsattr: Call<{ path: Arg<string> }>;
  readonly lstat: Call<{ path: Arg<Value> }>;
  readonly makedirs: Call<{ path: Arg<Value>; user?: Arg<number | string>; group?: Arg<number | string>; mode?: Arg<Value> }>;
  readonly makedirs_perms: Call<{ name: Arg<Value>; user?: Arg<number | string>; group?: Arg<number | string>; mode?: Arg<number | string> }>;
  readonly manage_file: Call<{ name: Arg<Value>; sfn: Arg<Value>; ret: Arg<Value>; source: Arg<Value>; source_sum: Arg<Value>; user: Arg<number | string>; group: Arg<number | string>; mode: Arg<Value>; attrs: Arg<Value>; saltenv: Arg<string>; backup: Arg<Value>; makedirs?: Arg<boolean>; template?: Arg<string>; show_changes?: Arg<boolean>; contents?: Arg<Value>; dir_mode?: Arg<Value>; follow_symlinks?: Arg<boolean>; skip_verify?: Arg<boolean>; keep_mode?: Arg<boolean>; encoding?: Arg<string | readonly Value[]>; encoding_errors?: Arg<string>; seuser?: Arg<Value>; serole?: Arg<Value>; setype?: Arg<Value>; serange?: Arg<Value>; verify_ssl?: Arg<boolean>; use_etag?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly mkdir: Call<{ dir_path: Arg<Value>; user?: Arg<number | string>; group?: Arg<number | string>; mode?: Arg<Value> }>;
  readonly mknod: Call<{ name: Arg<Value>; ntype: Arg<Value>; major?: Arg<number>; minor?: Arg<number>; user?: Arg<number | string>; group?: Arg<number | string>; mode?: Arg<number | string> }>;
  readonly mknod_blkdev: Call<{ name: Arg<Value>; major: Arg<Value>; minor: Arg<Value>; user?: Arg<number | string>; group?: Arg<number | string>; mode?: Arg<number | string> }>;
  readonly mknod_chrdev: Call<{ name: Arg<Value>; major: Arg<Value>; minor: Arg<Value>; user?: Arg<number | string>; group?: Arg<number | string>; mode?: Arg<number | string> }>;
  readonly mknod_fifo: Call<{ name: Arg<Value>; user?: Arg<number | string>; group?: Arg<number | string>; mode?: Arg<number | string> }>;
  readonly move: Call<{ src: Arg<Value>; dst: Arg<Value>; disallow_copy_and_unlink?: Arg<boolean> }>;
  readonly normpath: Call<{ path: Arg<Value> }>;
  readonly open_files: Call<{ by_pid?: Arg<boolean> }>;
  readonly pardir: Call;
  readonly patch: Call<{ originalfile: Arg<string>; patchfile: Arg<Value>; options?: Arg<string>; dry_run?: Arg<boolean> }>;
  readonly path_exists_glob: Call<{ path: Arg<Value> }>;
  readonly prepend: Call<{ path: Arg<string>; "**kwargs"?: Keywords }>;
  readonly psed: Call<{ path: Arg<string>; before: Arg<Value>; after: Arg<Value>; limit?: Arg<string>; backup?: Arg<string>; flags?: Arg<string | readonly Value[]>; escape_all?: Arg<boolean>; multi?: Arg<boolean> }>;
  readonly read: Call<{ path: Arg<Value>; binary?: Arg<boolean> }>;
  readonly readdir: Call<{ path: Arg<Value> }>;
  readonly readlink: Call<{ path: Arg<Value>; canonicalize?: Arg<boolean> }>;
  readonly remove: Call<{ path: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly remove_backup: Call<{ path: Arg<string>; backup_id: Arg<Value> }>;
  readonly rename: Call<{ src: Arg<Value>; dst: Arg<Value> }>;
  readonly replace: Call<{ path: Arg<Value>; pattern: Arg<Value>; repl: Arg<Value>; count?: Arg<number>; flags?: Arg<number>; bufsize?: Arg<number | string>; append_if_not_found?: Arg<boolean>; prepend_if_not_found?: Arg<boolean>; not_found_content?: Arg<Value>; backup?: Arg<boolean | string>; dry_run?: Arg<boolean>; search_only?: Arg<boolean>; show_changes?: Arg<boolean>; ignore_if_missing?: Arg<boolean>; preserve_inode?: Arg<boolean>; backslash_literal?: Arg<boolean>; encoding?: Arg<string> }>;
  readonly restore_backup: Call<{ path: Arg<string>; backup_id: Arg<Value> }>;
  readonly restorecon: Call<{ path: Arg<Value>; recursive?: Arg<boolean> }>;
  readonly rmdir: Call<{ path: Arg<Value>; recurse?: Arg<boolean>; verbose?: Arg<boolean>; older_than?: Arg<Value> }>;
  readonly search: Call<{ path: Arg<Value>; pattern: Arg<Value>; flags?: Arg<number>; bufsize?: Arg<number>; ignore_if_missing?: Arg<boolean>; multiline?: Arg<boolean> }>;
  readonly sed: Call<{ path: Arg<string>; before: Arg<Value>; after: Arg<Value>; limit?: Arg<string>; backup?: Arg<string>; options?: Arg<string>; flags?: Arg<string>; escape_all?: Arg<boolean>; negate_match?: Arg<boolean> }>;
  readonly sed_contains: Call<{ path: Arg<Value>; text: Arg<Value>; limit?: Arg<string>; flags?: Arg<string> }>;
  readonly seek_read: Call<{ path: Arg<string>; size: Arg<number | string>; offset: Arg<Value> }>;
  readonly seek_write: Call<{ path: Arg<string>; data: Arg<Value>; offset: Arg<Value> }>;
  readonly set_mode: Call<{ path: Arg<Value>; mode: Arg<Value> }>;
  readonly set_selinux_context: Call<{ path: Arg<Value>; user?: Arg<number | string>; role?: Arg<Value>; type?: Arg<Value>; range?: Arg<Value>; persist?: Arg<boolean> }>;
  readonly source_list: Call<{ source: Arg<Value>; source_hash: Arg<string>; saltenv: Arg<string> }>;
  readonly stats: Call<{ path: Arg<Value>; hash_type?: Arg<Value>; follow_symlinks?: Arg<boolean> }>;
  readonly statvfs: Call<{ path: Arg<Value> }>;
  readonly symlink: Call<{ src: Arg<Value>; path: Arg<Value>; force?: Arg<boolean>; atomic?: Arg<boolean> }>;
  readonly touch: Call<{ name: Arg<Value>; atime?: Arg<Value>; mtime?: Arg<Value> }>;
  readonly truncate: Call<{ path: Arg<string>; length: Arg<Value> }>;
  readonly uid_to_user: Call<{ uid: Arg<Value> }>;
  readonly uncomment: Call<{ path: Arg<string>; regex: Arg<Value>; char?: Arg<string>; backup?: Arg<string> }>;
  readonly user_to_uid: Call<{ user: Arg<number | string> }>;
  readonly write: Call<{ path: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `firewalld` that all releases have. */
export interface FirewalldCommon {
  readonly add_interface: Call<{ zone: Arg<Value>; interface: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly add_masquerade: Call<{ zone?: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly add_port: Call<{ zone: Arg<Value>; port: Arg<number | string>; permanent?: Arg<boolean>; force_masquerade?: Arg<boolean> }>;
  readonly add_port_fwd: Call<{ zone: Arg<Value>; src: Arg<Value>; dest: Arg<Value>; proto?: Arg<string>; dstaddr?: Arg<string>; permanent?: Arg<boolean>; force_masquerade?: Arg<boolean> }>;
  readonly add_rich_rule: Call<{ zone: Arg<Value>; rule: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly add_service: Call<{ service: Arg<Value>; zone?: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly add_service_port: Call<{ service: Arg<Value>; port: Arg<number | string> }>;
  readonly add_service_protocol: Call<{ service: Arg<Value>; protocol: Arg<Value> }>;
  readonly add_source: Call<{ zone: Arg<Value>; source: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly allow_icmp: Call<{ zone: Arg<Value>; icmp: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly block_icmp: Call<{ zone: Arg<Value>; icmp: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly default_zone: Call;
  readonly delete_service: Call<{ name: Arg<Value>; restart?: Arg<boolean> }>;
  readonly delete_zone: Call<{ zone: Arg<Value>; restart?: Arg<boolean> }>;
  readonly get_icmp_types: Call<{ permanent?: Arg<boolean> }>;
  readonly get_interfaces: Call<{ zone: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly get_masquerade: Call<{ zone?: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly get_rich_rules: Call<{ zone: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly get_service_ports: Call<{ service: Arg<Value> }>;
  readonly get_service_protocols: Call<{ service: Arg<Value> }>;
  readonly get_services: Call<{ permanent?: Arg<boolean> }>;
  readonly get_sources: Call<{ zone: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly get_zones: Call<{ permanent?: Arg<boolean> }>;
  readonly list_all: Call<{ zone?: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly list_icmp_block: Call<{ zone: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly list_port_fwd: Call<{ zone: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly list_ports: Call<{ zone: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly list_services: Call<{ zone?: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly list_zones: Call<{ permanent?: Arg<boolean> }>;
  readonly make_permanent: Call;
  readonly new_service: Call<{ name: Arg<Value>; restart?: Arg<boolean> }>;
  readonly new_zone: Call<{ zone: Arg<Value>; restart?: Arg<boolean> }>;
  readonly reload_rules: Call;
  readonly remove_interface: Call<{ zone: Arg<Value>; interface: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly remove_masquerade: Call<{ zone?: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly remove_port: Call<{ zone: Arg<Value>; port: Arg<number | string>; permanent?: Arg<boolean> }>;
  readonly remove_port_fwd: Call<{ zone: Arg<Value>; src: Arg<Value>; dest: Arg<Value>; proto?: Arg<string>; dstaddr?: Arg<string>; permanent?: Arg<boolean> }>;
  readonly remove_rich_rule: Call<{ zone: Arg<Value>; rule: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly remove_service: Call<{ service: Arg<Value>; zone?: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly remove_service_port: Call<{ service: Arg<Value>; port: Arg<number | string> }>;
  readonly remove_service_protocol: Call<{ service: Arg<Value>; protocol: Arg<Value> }>;
  readonly remove_source: Call<{ zone: Arg<Value>; source: Arg<Value>; permanent?: Arg<boolean> }>;
  readonly set_default_zone: Call<{ zone: Arg<Value> }>;
  readonly version: Call;
}

/** Functions of `git` that all releases have. */
export interface GitCommon {
  readonly add: Call<{ cwd: Arg<string>; filename: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly archive: Call<{ cwd: Arg<string>; output: Arg<string>; rev?: Arg<string>; prefix?: Arg<Value>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly branch: Call<{ cwd: Arg<string>; name?: Arg<string>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly checkout: Call<{ cwd: Arg<string>; rev?: Arg<Value>; force?: Arg<boolean>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly clone: Call<{ cwd: Arg<string>; url?: Arg<string>; name?: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; identity?: Arg<string>; https_user?: Arg<number | string>; https_pass?: Arg<string>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; output_encoding?: Arg<string> }>;
  readonly commit: Call<{ cwd: Arg<string>; message: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; filename?: Arg<Value>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly config_get: Call<{ key: Arg<string>; cwd?: Arg<boolean | string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly config_get_regex: Call<{ key: Arg<Value>; value_regex?: Arg<Value>; cwd?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly config_get_regexp: Call<{ key: Arg<Value>; value_regex?: Arg<Value>; cwd?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly config_set: Call<{ key: Arg<string>; value?: Arg<Value>; multivar?: Arg<Value>; cwd?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly config_unset: Call<{ key: Arg<string>; value_regex?: Arg<Value>; cwd?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly current_branch: Call<{ cwd: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly describe: Call<{ cwd: Arg<string>; rev?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly diff: Call<{ cwd: Arg<string>; item1?: Arg<Value>; item2?: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; no_index?: Arg<boolean>; cached?: Arg<boolean>; paths?: Arg<Value>; output_encoding?: Arg<string> }>;
  readonly discard_local_changes: Call<{ cwd: Arg<string>; path?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly fetch: Call<{ cwd: Arg<string>; remote?: Arg<Value>; force?: Arg<boolean>; refspecs?: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; identity?: Arg<string>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; output_encoding?: Arg<string> }>;
  readonly init: Call<{ cwd: Arg<string>; bare?: Arg<boolean>; template?: Arg<string>; separate_git_dir?: Arg<Value>; shared?: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly is_worktree: Call<{ cwd: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; output_encoding?: Arg<string> }>;
  readonly list_branches: Call<{ cwd: Arg<string>; remote?: Arg<boolean>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly list_tags: Call<{ cwd: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly list_worktrees: Call<{ cwd: Arg<string>; stale?: Arg<boolean>; user?: Arg<number | string>; password?: Arg<string>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly ls_remote: Call<{ cwd?: Arg<string>; remote?: Arg<string>; ref?: Arg<string>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; identity?: Arg<string>; https_user?: Arg<number | string>; https_pass?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; saltenv?: Arg<string> }>;
  readonly merge: Call<{ cwd: Arg<string>; rev?: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; identity?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly merge_base: Call<{ cwd: Arg<string>; refs?: Arg<Value>; octopus?: Arg<boolean>; is_ancestor?: Arg<boolean>; independent?: Arg<boolean>; fork_point?: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly merge_tree: Call<{ cwd: Arg<string>; ref1: Arg<Value>; ref2: Arg<Value>; base?: Arg<Value>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly pull: Call<{ cwd: Arg<string>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; identity?: Arg<string>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; output_encoding?: Arg<string> }>;
  readonly push: Call<{ cwd: Arg<string>; remote?: Arg<string>; ref?: Arg<string>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; identity?: Arg<string>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly rebase: Call<{ cwd: Arg<string>; rev?: Arg<string>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly remote_get: Call<{ cwd: Arg<string>; remote?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; redact_auth?: Arg<boolean>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly remote_refs: Call<{ url: Arg<string>; heads?: Arg<boolean>; tags?: Arg<boolean>; user?: Arg<number | string>; password?: Arg<string>; identity?: Arg<string>; https_user?: Arg<number | string>; https_pass?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly remote_set: Call<{ cwd: Arg<string>; url: Arg<Value>; remote?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; https_user?: Arg<number | string>; https_pass?: Arg<string>; push_url?: Arg<Value>; push_https_user?: Arg<Value>; push_https_pass?: Arg<Value>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly remotes: Call<{ cwd: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; redact_auth?: Arg<boolean>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly reset: Call<{ cwd: Arg<string>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; identity?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly rev_parse: Call<{ cwd: Arg<string>; rev?: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly revision: Call<{ cwd: Arg<string>; rev?: Arg<string>; short?: Arg<boolean>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly rm: Call<{ cwd: Arg<string>; filename: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly stash: Call<{ cwd: Arg<string>; action?: Arg<string>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly status: Call<{ cwd: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly submodule: Call<{ cwd: Arg<string>; command: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; identity?: Arg<string>; ignore_retcode?: Arg<boolean>; saltenv?: Arg<string>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly symbolic_ref: Call<{ cwd: Arg<string>; ref: Arg<Value>; value?: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly tag: Call<{ cwd: Arg<string>; name: Arg<string>; ref?: Arg<string>; message?: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly version: Call<{ versioninfo?: Arg<boolean> }>;
  readonly worktree_add: Call<{ cwd: Arg<string>; worktree_path: Arg<string>; ref?: Arg<string>; reset_branch?: Arg<boolean>; force?: Arg<boolean>; detach?: Arg<boolean>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly worktree_prune: Call<{ cwd: Arg<string>; dry_run?: Arg<boolean>; verbose?: Arg<boolean>; expire?: Arg<Value>; opts?: Arg<string>; git_opts?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; ignore_retcode?: Arg<boolean>; output_encoding?: Arg<string> }>;
  readonly worktree_rm: Call<{ cwd: Arg<string>; user?: Arg<number | string>; output_encoding?: Arg<string> }>;
}

/** Functions of `gpg` that all releases have. */
export interface GpgCommon {
  readonly create_key: Call<{ key_type?: Arg<string>; key_length?: Arg<number>; name_real?: Arg<string>; name_comment?: Arg<string>; name_email?: Arg<Value>; subkey_type?: Arg<Value>; subkey_length?: Arg<Value>; expire_date?: Arg<Value>; use_passphrase?: Arg<boolean>; user?: Arg<number | string>; gnupghome?: Arg<string> }>;
  readonly decrypt: Call<{ user?: Arg<number | string>; text?: Arg<Value>; filename?: Arg<Value>; output?: Arg<Value>; use_passphrase?: Arg<boolean>; gnupghome?: Arg<string>; bare?: Arg<boolean | string> }>;
  readonly delete_key: Call<{ keyid?: Arg<string>; fingerprint?: Arg<Value>; delete_secret?: Arg<boolean>; user?: Arg<number | string>; gnupghome?: Arg<string>; use_passphrase?: Arg<boolean> }>;
  readonly encrypt: Call<{ user?: Arg<number | string>; recipients?: Arg<Value>; text?: Arg<Value>; filename?: Arg<Value>; output?: Arg<Value>; sign?: Arg<boolean>; use_passphrase?: Arg<boolean>; always_trust?: Arg<boolean>; gnupghome?: Arg<string>; bare?: Arg<boolean | string> }>;
  readonly export_key: Call<{ keyids?: Arg<Value>; secret?: Arg<boolean>; user?: Arg<number | string>; gnupghome?: Arg<string>; use_passphrase?: Arg<boolean>; output?: Arg<Value>; bare?: Arg<boolean | string> }>;
  readonly get_key: Call<{ keyid?: Arg<string>; fingerprint?: Arg<Value>; user?: Arg<number | string>; gnupghome?: Arg<string> }>;
  readonly get_secret_key: Call<{ keyid?: Arg<string>; fingerprint?: Arg<Value>; user?: Arg<number | string>; gnupghome?: Arg<string> }>;
  readonly import_key: Call<{ text?: Arg<Value>; filename?: Arg<Value>; user?: Arg<number | string>; gnupghome?: Arg<string> }>;
  readonly list_keys: Call<{ user?: Arg<number | string>; gnupghome?: Arg<string> }>;
  readonly list_secret_keys: Call<{ user?: Arg<number | string>; gnupghome?: Arg<string> }>;
  readonly receive_keys: Call<{ keyserver?: Arg<Value>; keys?: Arg<Value>; user?: Arg<number | string>; gnupghome?: Arg<string> }>;
  readonly search_keys: Call<{ text: Arg<Value>; keyserver?: Arg<Value>; user?: Arg<number | string> }>;
  readonly sign: Call<{ user?: Arg<number | string>; keyid?: Arg<string>; text?: Arg<Value>; filename?: Arg<Value>; output?: Arg<Value>; use_passphrase?: Arg<boolean>; gnupghome?: Arg<string> }>;
  readonly trust_key: Call<{ keyid?: Arg<string>; fingerprint?: Arg<Value>; trust_level?: Arg<Value>; user?: Arg<number | string> }>;
  readonly verify: Call<{ text?: Arg<Value>; user?: Arg<number | string>; filename?: Arg<Value>; gnupghome?: Arg<string>; signature?: Arg<Value>; trustmodel?: Arg<Value> }>;
}

/** Functions of `grains` that all releases have. */
export interface GrainsCommon {
  readonly append: Call<{ key: Arg<Value>; val: Arg<Value>; convert?: Arg<boolean>; delimiter?: Arg<Value> }>;
  readonly delkey: Call<{ key: Arg<Value>; force?: Arg<boolean> }>;
  readonly delval: Call<{ key: Arg<Value>; destructive?: Arg<boolean>; force?: Arg<boolean> }>;
  readonly equals: Call<{ key: Arg<Value>; value: Arg<Value> }>;
  readonly fetch: Call<{ key: Arg<Value>; default?: Arg<string>; delimiter?: Arg<Value>; ordered?: Arg<boolean> }>;
  readonly filter_by: Call<{ lookup_dict: Arg<Value>; grain?: Arg<Value>; merge?: Arg<Value>; default?: Arg<string>; base?: Arg<Value> }>;
  readonly get: Call<{ key: Arg<Value>; default?: Arg<string>; delimiter?: Arg<Value>; ordered?: Arg<boolean> }>;
  readonly has_value: Call<{ key: Arg<Value> }>;
  readonly item: Call<{ "**kwargs"?: Keywords }>;
  readonly items: Call<{ sanitize?: Arg<boolean> }>;
  readonly ls: Call;
  readonly remove: Call<{ key: Arg<Value>; val: Arg<Value>; delimiter?: Arg<Value> }>;
  readonly set: Call<{ key: Arg<Value>; val?: Arg<Value>; force?: Arg<boolean>; destructive?: Arg<boolean>; delimiter?: Arg<Value> }>;
  readonly setval: Call<{ key: Arg<Value>; val: Arg<Value>; destructive?: Arg<boolean>; refresh_pillar?: Arg<boolean> }>;
  readonly setvals: Call<{ grains: Arg<Value>; destructive?: Arg<boolean>; refresh_pillar?: Arg<boolean> }>;
}

/** Functions of `group` that all releases have. */
export interface GroupCommon {
  readonly add: Call<{ name: Arg<string>; gid?: Arg<Value>; system?: Arg<boolean>; root?: Arg<string>; non_unique?: Arg<boolean> }>;
  readonly adduser: Call<{ name: Arg<string>; username: Arg<string>; root?: Arg<string> }>;
  readonly chgid: Call<{ name: Arg<string>; gid: Arg<Value>; root?: Arg<string>; non_unique?: Arg<boolean> }>;
  readonly delete: Call<{ name: Arg<string>; root?: Arg<string> }>;
  readonly deluser: Call<{ name: Arg<string>; username: Arg<string>; root?: Arg<string> }>;
  readonly getent: Call<{ refresh?: Arg<boolean>; root?: Arg<string> }>;
  readonly info: Call<{ name: Arg<string>; root?: Arg<string> }>;
  readonly members: Call<{ name: Arg<string>; members_list: Arg<Value>; root?: Arg<string> }>;
}

/** Functions of `hashutil` that all releases have. */
export interface HashutilCommon {
  readonly base64_b64decode: Call<{ instr: Arg<Value> }>;
  readonly base64_b64encode: Call<{ instr: Arg<Value> }>;
  readonly base64_decodefile: Call<{ instr: Arg<Value>; outfile: Arg<Value> }>;
  readonly base64_decodestring: Call<{ instr: Arg<Value> }>;
  readonly base64_encodefile: Call<{ fname: Arg<Value> }>;
  readonly base64_encodestring: Call<{ instr: Arg<Value> }>;
  readonly digest: Call<{ instr: Arg<string>; checksum?: Arg<string> }>;
  readonly digest_file: Call<{ infile: Arg<Value>; checksum?: Arg<string> }>;
  readonly github_signature: Call<{ string: Arg<Value>; shared_secret: Arg<Value>; challenge_hmac: Arg<Value> }>;
  readonly hmac_compute: Call<{ string: Arg<Value>; shared_secret: Arg<Value> }>;
  readonly hmac_signature: Call<{ string: Arg<Value>; shared_secret: Arg<Value>; challenge_hmac: Arg<Value> }>;
  readonly md5_digest: Call<{ instr: Arg<Value> }>;
  readonly sha256_digest: Call<{ instr: Arg<Value> }>;
  readonly sha512_digest: Call<{ instr: Arg<Value> }>;
}

/** Functions of `highstate_doc` that all releases have. */
export interface HighstateDocCommon {
  readonly markdown_basic_jinja_template: Call<{ "**kwargs"?: Keywords }>;
  readonly markdown_default_jinja_template: Call<{ "**kwargs"?: Keywords }>;
  readonly markdown_full_jinja_template: Call<{ "**kwargs"?: Keywords }>;
  readonly process_lowstates: Call<{ "**kwargs"?: Keywords }>;
  readonly processor_markdown: Call<{ lowstate_item: Arg<Value>; config: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly read_file: Call<{ name: Arg<Value> }>;
  readonly render: Call<{ jinja_template_text?: Arg<Value>; jinja_template_function?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `hosts` that all releases have. */
export interface HostsCommon {
  readonly add_host: Call<{ ip: Arg<Value>; alias: Arg<Value> }>;
  readonly get_alias: Call<{ ip: Arg<Value> }>;
  readonly get_ip: Call<{ host: Arg<string> }>;
  readonly has_pair: Call<{ ip: Arg<Value>; alias: Arg<Value> }>;
  readonly list_hosts: Call;
  readonly rm_host: Call<{ ip: Arg<Value>; alias: Arg<Value> }>;
  readonly set_comment: Call<{ ip: Arg<Value>; comment: Arg<Value> }>;
  readonly set_host: Call<{ ip: Arg<Value>; alias: Arg<Value>; comment?: Arg<Value> }>;
}

/** Functions of `http` that all releases have. */
export interface HttpCommon {
  readonly query: Call<{ url: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update_ca_bundle: Call<{ target?: Arg<Value>; source?: Arg<Value>; merge_files?: Arg<Value> }>;
  readonly wait_for_successful_query: Call<{ url: Arg<Value>; wait_for?: Arg<number>; "**kwargs"?: Keywords }>;
}

/** Functions of `idem` that all releases have. */
export interface IdemCommon {
  readonly exec: Call<{ path: Arg<Value>; acct_file?: Arg<string>; acct_key?: Arg<Value>; acct_profile?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `incron` that all releases have. */
export interface IncronCommon {
  readonly list_tab: Call<{ user: Arg<number | string> }>;
  readonly ls: Call<{ user: Arg<number | string> }>;
  readonly raw_incron: Call<{ user: Arg<number | string> }>;
  readonly raw_system_incron: Call;
  readonly rm: Call<{ user: Arg<number | string>; path: Arg<Value>; mask: Arg<Value>; cmd: Arg<Value> }>;
  readonly rm_job: Call<{ user: Arg<number | string>; path: Arg<Value>; mask: Arg<Value>; cmd: Arg<Value> }>;
  readonly set_job: Call<{ user: Arg<number | string>; path: Arg<Value>; mask: Arg<Value>; cmd: Arg<Value> }>;
  readonly write_incron_file: Call<{ user: Arg<number | string>; path: Arg<Value> }>;
  readonly write_incron_file_verbose: Call<{ user: Arg<number | string>; path: Arg<Value> }>;
}

/** Functions of `ini` that all releases have. */
export interface IniCommon {
  readonly get_ini: Call<{ file_name: Arg<Value>; separator?: Arg<string>; encoding?: Arg<string> }>;
  readonly get_option: Call<{ file_name: Arg<Value>; section: Arg<Value>; option: Arg<Value>; separator?: Arg<string>; encoding?: Arg<string> }>;
  readonly get_section: Call<{ file_name: Arg<Value>; section: Arg<Value>; separator?: Arg<string>; encoding?: Arg<string> }>;
  readonly remove_option: Call<{ file_name: Arg<Value>; section: Arg<Value>; option: Arg<Value>; separator?: Arg<string>; encoding?: Arg<string> }>;
  readonly remove_section: Call<{ file_name: Arg<Value>; section: Arg<Value>; separator?: Arg<string>; encoding?: Arg<string> }>;
  readonly set_option: Call<{ file_name: Arg<Value>; sections?: Arg<Value>; separator?: Arg<string>; encoding?: Arg<string>; no_spaces?: Arg<boolean> }>;
}

/** Functions of `iosconfig` that all releases have. */
export interface IosconfigCommon {
  readonly clean: Call<{ config?: Arg<Value>; path?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly diff_text: Call<{ candidate_config?: Arg<Value>; candidate_path?: Arg<Value>; running_config?: Arg<Value>; running_path?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly diff_tree: Call<{ candidate_config?: Arg<Value>; candidate_path?: Arg<Value>; running_config?: Arg<Value>; running_path?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly merge_diff: Call<{ initial_config?: Arg<Value>; initial_path?: Arg<Value>; merge_config?: Arg<Value>; merge_path?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly merge_text: Call<{ initial_config?: Arg<Value>; initial_path?: Arg<Value>; merge_config?: Arg<Value>; merge_path?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly merge_tree: Call<{ initial_config?: Arg<Value>; initial_path?: Arg<Value>; merge_config?: Arg<Value>; merge_path?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly tree: Call<{ config?: Arg<Value>; path?: Arg<Value>; with_tags?: Arg<boolean>; saltenv?: Arg<string> }>;
}

/** Functions of `ip` that all releases have. */
export interface IpCommon {
  readonly apply_network_settings: Call<{ "**kwargs"?: Keywords }>;
  readonly build_bond: Call<{ iface: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly build_interface: Call<{ iface: Arg<Value>; iface_type: Arg<Value>; enabled: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly build_network_settings: Call<{ "**kwargs"?: Keywords }>;
  readonly build_routes: Call<{ iface: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly down: Call<{ iface: Arg<Value>; iface_type: Arg<Value> }>;
  readonly get_bond: Call<{ iface: Arg<Value> }>;
  readonly get_interface: Call<{ iface: Arg<Value> }>;
  readonly get_network_settings: Call;
  readonly get_routes: Call<{ iface: Arg<Value> }>;
  readonly netplan_active: Call;
  readonly nm_managed: Call;
  readonly up: Call<{ iface: Arg<Value>; iface_type: Arg<Value> }>;
}

/** Functions of `ipset` that all releases have. */
export interface IpsetCommon {
  readonly add: Call<{ name?: Arg<Value>; entry?: Arg<Value>; family?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly check: Call<{ name?: Arg<Value>; entry?: Arg<Value>; family?: Arg<string> }>;
  readonly check_set: Call<{ name?: Arg<Value>; family?: Arg<string> }>;
  readonly delete: Call<{ name?: Arg<Value>; entry?: Arg<Value>; family?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly delete_set: Call<{ name?: Arg<Value>; family?: Arg<string> }>;
  readonly flush: Call<{ name?: Arg<Value>; family?: Arg<string> }>;
  readonly list_sets: Call<{ family?: Arg<string> }>;
  readonly new_set: Call<{ name?: Arg<Value>; set_type?: Arg<Value>; family?: Arg<string>; comment?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly rename_set: Call<{ name?: Arg<Value>; new_set?: Arg<Value>; family?: Arg<string> }>;
  readonly test: Call<{ name?: Arg<Value>; entry?: Arg<Value>; family?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly version: Call;
}

/** Functions of `iptables` that all releases have. */
export interface IptablesCommon {
  readonly append: Call<{ table?: Arg<string>; chain?: Arg<Value>; rule?: Arg<Value>; family?: Arg<string> }>;
  readonly build_rule: Call<{ table?: Arg<string>; chain?: Arg<Value>; command?: Arg<Value>; position?: Arg<string>; full?: Arg<Value>; family?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly check: Call<{ table?: Arg<string>; chain?: Arg<Value>; rule?: Arg<Value>; family?: Arg<string> }>;
  readonly check_chain: Call<{ table?: Arg<string>; chain?: Arg<Value>; family?: Arg<string> }>;
  readonly delete: Call<{ table: Arg<Value>; chain?: Arg<Value>; position?: Arg<Value>; rule?: Arg<Value>; family?: Arg<string> }>;
  readonly delete_chain: Call<{ table?: Arg<string>; chain?: Arg<Value>; family?: Arg<string> }>;
  readonly flush: Call<{ table?: Arg<string>; chain?: Arg<string>; family?: Arg<string> }>;
  readonly get_policy: Call<{ table?: Arg<string>; chain?: Arg<Value>; family?: Arg<string> }>;
  readonly get_rules: Call<{ family?: Arg<string> }>;
  readonly get_saved_policy: Call<{ table?: Arg<string>; chain?: Arg<Value>; conf_file?: Arg<Value>; family?: Arg<string> }>;
  readonly get_saved_rules: Call<{ conf_file?: Arg<Value>; family?: Arg<string> }>;
  readonly insert: Call<{ table?: Arg<string>; chain?: Arg<Value>; position?: Arg<Value>; rule?: Arg<Value>; family?: Arg<string> }>;
  readonly new_chain: Call<{ table?: Arg<string>; chain?: Arg<Value>; family?: Arg<string> }>;
  readonly save: Call<{ filename?: Arg<Value>; family?: Arg<string> }>;
  readonly set_policy: Call<{ table?: Arg<string>; chain?: Arg<Value>; policy?: Arg<Value>; family?: Arg<string> }>;
  readonly version: Call<{ family?: Arg<string> }>;
}

/** Functions of `iwtools` that all releases have. */
export interface IwtoolsCommon {
  readonly list_interfaces: Call<{ style?: Arg<Value> }>;
  readonly scan: Call<{ iface: Arg<Value>; style?: Arg<Value> }>;
  readonly set_mode: Call<{ iface: Arg<Value>; mode: Arg<Value> }>;
}

/** Functions of `jinja` that all releases have. */
export interface JinjaCommon {
  readonly import_json: Call<{ path: Arg<Value> }>;
  readonly import_yaml: Call<{ path: Arg<Value> }>;
  readonly load_map: Call<{ path: Arg<Value>; value: Arg<Value> }>;
}

/** Functions of `kernelpkg` that all releases have. */
export interface KernelpkgCommon {
  readonly active: Call;
  readonly cleanup: Call<{ keep_latest?: Arg<boolean> }>;
  readonly latest_available: Call;
  readonly latest_installed: Call;
  readonly list_installed: Call;
  readonly needs_reboot: Call;
  readonly remove: Call<{ release: Arg<Value> }>;
  readonly upgrade: Call<{ reboot?: Arg<boolean>; at_time?: Arg<Value> }>;
  readonly upgrade_available: Call;
}

/** Functions of `key` that all releases have. */
export interface KeyCommon {
  readonly finger: Call<{ hash_type?: Arg<Value> }>;
  readonly finger_master: Call<{ hash_type?: Arg<Value> }>;
}

/** Functions of `keyboard` that all releases have. */
export interface KeyboardCommon {
  readonly get_sys: Call;
  readonly get_x: Call;
  readonly set_sys: Call<{ layout: Arg<Value> }>;
  readonly set_x: Call<{ layout: Arg<Value> }>;
}

/** Functions of `kmod` that all releases have. */
export interface KmodCommon {
  readonly available: Call;
  readonly check_available: Call<{ mod: Arg<Value> }>;
  readonly is_loaded: Call<{ mod: Arg<Value> }>;
  readonly load: Call<{ mod: Arg<string>; persist?: Arg<boolean> }>;
  readonly lsmod: Call;
  readonly mod_list: Call<{ only_persist?: Arg<boolean> }>;
  readonly remove: Call<{ mod: Arg<string>; persist?: Arg<boolean>; comment?: Arg<boolean> }>;
}

/** Functions of `linux_service` that all releases have. */
export interface LinuxServiceCommon {
  readonly available: Call<{ name: Arg<Value> }>;
  readonly get_all: Call;
  readonly missing: Call<{ name: Arg<Value> }>;
  readonly reload: Call<{ name: Arg<Value> }>;
  readonly restart: Call<{ name: Arg<Value> }>;
  readonly run: Call<{ name: Arg<Value>; action: Arg<Value> }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly status: Call<{ name: Arg<Value>; sig?: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value> }>;
}

/** Functions of `locale` that all releases have. */
export interface LocaleCommon {
  readonly avail: Call<{ locale: Arg<Value> }>;
  readonly gen_locale: Call<{ locale: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_locale: Call;
  readonly list_avail: Call;
  readonly set_locale: Call<{ locale: Arg<Value> }>;
}

/** Functions of `locate` that all releases have. */
export interface LocateCommon {
  readonly locate: Call<{ pattern: Arg<Value>; database?: Arg<string>; limit?: Arg<number>; "**kwargs"?: Keywords }>;
  readonly stats: Call;
  readonly updatedb: Call;
  readonly version: Call;
}

/** Functions of `log` that all releases have. */
export interface LogCommon {
  readonly critical: Call<{ message: Arg<Value> }>;
  readonly debug: Call<{ message: Arg<Value> }>;
  readonly error: Call<{ message: Arg<Value> }>;
  readonly exception: Call<{ message: Arg<Value> }>;
  readonly info: Call<{ message: Arg<Value> }>;
  readonly warning: Call<{ message: Arg<Value> }>;
}

/** Functions of `logrotate` that all releases have. */
export interface LogrotateCommon {
  readonly get: Call<{ key: Arg<string>; value?: Arg<Value>; conf_file?: Arg<string> }>;
  readonly set: Call<{ key: Arg<string>; value: Arg<Value>; setting?: Arg<Value>; conf_file?: Arg<string> }>;
  readonly show_conf: Call<{ conf_file?: Arg<string> }>;
}

/** Functions of `lowpkg` that all releases have. */
export interface LowpkgCommon {
  readonly bin_pkg_info: Call<{ path: Arg<string>; saltenv?: Arg<string> }>;
  readonly checksum: Call<{ "**kwargs"?: Keywords }>;
  readonly diff: Call<{ package_path: Arg<Value>; path: Arg<string> }>;
  readonly file_dict: Call<{ "**kwargs"?: Keywords }>;
  readonly file_list: Call<{ "**kwargs"?: Keywords }>;
  readonly info: Call<{ "**kwargs"?: Keywords }>;
  readonly list_pkgs: Call<{ "**kwargs"?: Keywords }>;
  readonly modified: Call<{ "**kwargs"?: Keywords }>;
  readonly owner: Call<{ "**kwargs"?: Keywords }>;
  readonly unpurge: Call;
  readonly verify: Call<{ "**kwargs"?: Keywords }>;
  readonly version_cmp: Call<{ ver1: Arg<Value>; ver2: Arg<Value>; ignore_epoch?: Arg<boolean> }>;
}

/** Functions of `lvm` that all releases have. */
export interface LvmCommon {
  readonly fullversion: Call;
  readonly lvcreate: Call<{ lvname: Arg<Value>; vgname: Arg<Value>; size?: Arg<Value>; extents?: Arg<Value>; snapshot?: Arg<Value>; pv?: Arg<Value>; thinvolume?: Arg<boolean>; thinpool?: Arg<boolean>; force?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly lvdisplay: Call<{ lvname?: Arg<string>; quiet?: Arg<boolean> }>;
  readonly lvextend: Call<{ size?: Arg<Value>; lvpath?: Arg<Value>; extents?: Arg<Value>; force?: Arg<boolean>; resizefs?: Arg<boolean> }>;
  readonly lvremove: Call<{ lvname: Arg<Value>; vgname: Arg<Value>; force?: Arg<boolean> }>;
  readonly lvresize: Call<{ size?: Arg<Value>; lvpath?: Arg<Value>; extents?: Arg<Value>; force?: Arg<boolean>; resizefs?: Arg<boolean> }>;
  readonly pvcreate: Call<{ devices: Arg<Value>; override?: Arg<boolean>; force?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly pvdisplay: Call<{ pvname?: Arg<string>; real?: Arg<boolean>; quiet?: Arg<boolean> }>;
  readonly pvremove: Call<{ devices: Arg<Value>; override?: Arg<boolean>; force?: Arg<boolean> }>;
  readonly pvresize: Call<{ devices: Arg<Value>; override?: Arg<boolean>; force?: Arg<boolean> }>;
  readonly version: Call;
  readonly vgcreate: Call<{ vgname: Arg<Value>; devices: Arg<Value>; force?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly vgdisplay: Call<{ vgname?: Arg<string>; quiet?: Arg<boolean> }>;
  readonly vgextend: Call<{ vgname: Arg<Value>; devices: Arg<Value>; force?: Arg<boolean> }>;
  readonly vgremove: Call<{ vgname: Arg<Value>; force?: Arg<boolean> }>;
}

/** Functions of `macdefaults` that all releases have. */
export interface MacdefaultsCommon {
  readonly delete: Call<{ domain: Arg<string>; key: Arg<Value>; user?: Arg<number | string> }>;
  readonly read: Call<{ domain: Arg<string>; key: Arg<Value>; user?: Arg<number | string> }>;
  readonly write: Call<{ domain: Arg<string>; key: Arg<Value>; value: Arg<Value>; type?: Arg<Value>; user?: Arg<number | string> }>;
}

/** Functions of `macpackage` that all releases have. */
export interface MacpackageCommon {
  readonly get_mpkg_ids: Call<{ mpkg: Arg<Value> }>;
  readonly get_pkg_id: Call<{ pkg: Arg<Value> }>;
  readonly install: Call<{ pkg: Arg<Value>; target?: Arg<string>; store?: Arg<boolean>; allow_untrusted?: Arg<boolean> }>;
  readonly install_app: Call<{ app: Arg<Value>; target?: Arg<string> }>;
  readonly installed_pkgs: Call;
  readonly mount: Call<{ dmg: Arg<Value> }>;
  readonly uninstall_app: Call<{ app: Arg<Value> }>;
  readonly unmount: Call<{ mountpoint: Arg<Value> }>;
}

/** Functions of `match` that all releases have. */
export interface MatchCommon {
  readonly compound: Call<{ tgt: Arg<Value>; minion_id?: Arg<Value> }>;
  readonly data: Call<{ tgt: Arg<Value> }>;
  readonly filter_by: Call<{ lookup: Arg<Value>; tgt_type?: Arg<string>; minion_id?: Arg<Value>; merge?: Arg<Value>; merge_lists?: Arg<boolean>; default?: Arg<string> }>;
  readonly glob: Call<{ tgt: Arg<Value>; minion_id?: Arg<Value> }>;
  readonly grain: Call<{ tgt: Arg<Value>; delimiter?: Arg<Value> }>;
  readonly grain_pcre: Call<{ tgt: Arg<Value>; delimiter?: Arg<Value> }>;
  readonly ifelse: Call<{ tgt_type?: Arg<string>; minion_id?: Arg<Value>; merge?: Arg<Value>; merge_lists?: Arg<boolean> }>;
  readonly ipcidr: Call<{ tgt: Arg<Value> }>;
  readonly list: Call<{ tgt: Arg<Value>; minion_id?: Arg<Value> }>;
  readonly pcre: Call<{ tgt: Arg<Value>; minion_id?: Arg<Value> }>;
  readonly pillar: Call<{ tgt: Arg<Value>; delimiter?: Arg<Value> }>;
  readonly pillar_pcre: Call<{ tgt: Arg<Value>; delimiter?: Arg<Value> }>;
  readonly search_by: Call<{ lookup: Arg<Value>; tgt_type?: Arg<string>; minion_id?: Arg<Value> }>;
}

/** Functions of `mine` that all releases have. */
export interface MineCommon {
  readonly delete: Call<{ fun: Arg<string> }>;
  readonly flush: Call;
  readonly get: Call<{ tgt: Arg<string>; fun: Arg<string | readonly Value[]>; tgt_type?: Arg<string>; exclude_minion?: Arg<boolean> }>;
  readonly get_docker: Call<{ interfaces?: Arg<Value>; cidrs?: Arg<Value>; with_container_id?: Arg<boolean> }>;
  readonly send: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
  readonly update: Call<{ clear?: Arg<boolean>; mine_functions?: Arg<Value> }>;
  readonly valid: Call;
}

/** Functions of `minion` that all releases have. */
export interface MinionCommon {
  readonly kill: Call<{ timeout?: Arg<number | string> }>;
  readonly list: Call;
  readonly restart: Call<{ systemd?: Arg<boolean>; win_service?: Arg<boolean>; schedule_retry?: Arg<boolean>; retry_delay?: Arg<number> }>;
}

/** Functions of `mount` that all releases have. */
export interface MountCommon {
  readonly active: Call<{ extended?: Arg<boolean> }>;
  readonly automaster: Call<{ config?: Arg<string> }>;
  readonly delete_mount_cache: Call<{ real_name: Arg<Value> }>;
  readonly filesystems: Call<{ config?: Arg<string> }>;
  readonly fstab: Call<{ config?: Arg<string> }>;
  readonly get_device_from_path: Call<{ path: Arg<string> }>;
  readonly get_mount_from_path: Call<{ path: Arg<string> }>;
  readonly is_fuse_exec: Call<{ cmd: Arg<Value> }>;
  readonly is_mounted: Call<{ name: Arg<Value> }>;
  readonly mount: Call<{ name: Arg<Value>; device?: Arg<boolean>; mkmnt?: Arg<boolean>; fstype?: Arg<string>; opts?: Arg<string>; user?: Arg<number | string>; util?: Arg<string> }>;
  readonly read_mount_cache: Call<{ name: Arg<Value> }>;
  readonly remount: Call<{ name: Arg<Value>; device: Arg<Value>; mkmnt?: Arg<boolean>; fstype?: Arg<string>; opts?: Arg<string>; user?: Arg<number | string> }>;
  readonly rm_automaster: Call<{ name: Arg<Value>; device: Arg<Value>; config?: Arg<string> }>;
  readonly rm_filesystems: Call<{ name: Arg<Value>; device: Arg<Value>; config?: Arg<string> }>;
  readonly rm_fstab: Call<{ name: Arg<Value>; device: Arg<Value>; config?: Arg<string> }>;
  readonly rm_vfstab: Call<{ name: Arg<Value>; device: Arg<Value>; config?: Arg<string> }>;
  readonly set_automaster: Call<{ name: Arg<Value>; device: Arg<Value>; fstype: Arg<Value>; opts?: Arg<string | readonly Value[]>; config?: Arg<string>; test?: Arg<boolean>; not_change?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly set_filesystems: Call<{ name: Arg<string>; device: Arg<Value>; vfstype: Arg<Value>; opts?: Arg<string | readonly Value[]>; mount?: Arg<string>; config?: Arg<string>; test?: Arg<boolean>; match_on?: Arg<string | readonly Value[]>; not_change?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly set_fstab: Call<{ name: Arg<Value>; device: Arg<Value>; fstype: Arg<Value>; opts?: Arg<string | readonly Value[]>; dump?: Arg<number>; pass_num?: Arg<number>; config?: Arg<string>; test?: Arg<boolean>; match_on?: Arg<string | readonly Value[]>; not_change?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly set_vfstab: Call<{ name: Arg<Value>; device: Arg<Value>; fstype: Arg<Value>; opts?: Arg<string | readonly Value[]>; device_fsck?: Arg<string>; pass_fsck?: Arg<string>; mount_at_boot?: Arg<string>; config?: Arg<string>; test?: Arg<boolean>; match_on?: Arg<string | readonly Value[]>; not_change?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly swapoff: Call<{ name: Arg<Value> }>;
  readonly swapon: Call<{ name: Arg<Value>; priority?: Arg<Value> }>;
  readonly swaps: Call;
  readonly umount: Call<{ name: Arg<Value>; device?: Arg<Value>; user?: Arg<number | string>; util?: Arg<string> }>;
  readonly vfstab: Call<{ config?: Arg<string> }>;
  readonly write_mount_cache: Call<{ real_name: Arg<Value>; device: Arg<Value>; mkmnt: Arg<boolean>; fstype: Arg<Value>; mount_opts: Arg<Value> }>;
}

/** Functions of `mysql` that all releases have. */
export interface MysqlCommon {
  readonly alter_db: Call<{ name: Arg<Value>; character_set?: Arg<Value>; collate?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly db_check: Call<{ name: Arg<Value>; table?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly db_create: Call<{ name: Arg<string>; character_set?: Arg<Value>; collate?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly db_exists: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly db_get: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly db_list: Call<{ "**kwargs"?: Keywords }>;
  readonly db_optimize: Call<{ name: Arg<Value>; table?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly db_remove: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly db_repair: Call<{ name: Arg<Value>; table?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly db_tables: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly file_query: Call<{ database: Arg<string>; file_name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly free_slave: Call<{ "**kwargs"?: Keywords }>;
  readonly get_master_status: Call<{ "**kwargs"?: Keywords }>;
  readonly get_slave_status: Call<{ "**kwargs"?: Keywords }>;
  readonly grant_add: Call<{ grant: Arg<Value>; database: Arg<Value>; user: Arg<number | string>; host?: Arg<string>; grant_option?: Arg<boolean>; escape?: Arg<boolean>; ssl_option?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly grant_exists: Call<{ grant: Arg<Value>; database: Arg<Value>; user: Arg<number | string>; host?: Arg<string>; grant_option?: Arg<boolean>; escape?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly grant_revoke: Call<{ grant: Arg<Value>; database: Arg<Value>; user: Arg<number | string>; host?: Arg<string>; grant_option?: Arg<boolean>; escape?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly plugin_add: Call<{ name: Arg<Value>; soname?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly plugin_remove: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly plugin_status: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly plugins_list: Call<{ "**kwargs"?: Keywords }>;
  readonly processlist: Call<{ "**kwargs"?: Keywords }>;
  readonly query: Call<{ database: Arg<Value>; query: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly quote_identifier: Call<{ identifier: Arg<Value>; for_grants?: Arg<boolean> }>;
  readonly showglobal: Call<{ "**kwargs"?: Keywords }>;
  readonly showvariables: Call<{ "**kwargs"?: Keywords }>;
  readonly slave_lag: Call<{ "**kwargs"?: Keywords }>;
  readonly status: Call<{ "**kwargs"?: Keywords }>;
  readonly tokenize_grant: Call<{ grant: Arg<Value> }>;
  readonly user_chpass: Call<{ user: Arg<number | string>; host?: Arg<string>; password?: Arg<string>; password_hash?: Arg<string>; allow_passwordless?: Arg<boolean>; unix_socket?: Arg<Value>; password_column?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_create: Call<{ user: Arg<number | string>; host?: Arg<string>; password?: Arg<string>; password_hash?: Arg<string>; allow_passwordless?: Arg<boolean>; unix_socket?: Arg<boolean>; password_column?: Arg<string>; auth_plugin?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly user_exists: Call<{ user: Arg<number | string>; host?: Arg<string>; password?: Arg<string>; password_hash?: Arg<Value>; passwordless?: Arg<boolean>; unix_socket?: Arg<boolean>; password_column?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly user_grants: Call<{ user: Arg<number | string>; host?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly user_info: Call<{ user: Arg<number | string>; host?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly user_list: Call<{ "**kwargs"?: Keywords }>;
  readonly user_remove: Call<{ user: Arg<number | string>; host?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly verify_login: Call<{ user: Arg<number | string>; password?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly version: Call<{ "**kwargs"?: Keywords }>;
}

/** Functions of `nacl` that all releases have. */
export interface NaclCommon {
  readonly dec: Call<{ data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly dec_file: Call<{ name: Arg<Value>; out?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly enc: Call<{ data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly enc_file: Call<{ name: Arg<Value>; out?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly keygen: Call<{ sk_file?: Arg<Value>; pk_file?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly sealedbox_decrypt: Call<{ data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly sealedbox_encrypt: Call<{ data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly secretbox_decrypt: Call<{ data: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly secretbox_encrypt: Call<{ data: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `netaddress` that all releases have. */
export interface NetaddressCommon {
  readonly cidr_broadcast: Call<{ cidr: Arg<Value> }>;
  readonly cidr_netmask: Call<{ cidr: Arg<Value> }>;
  readonly list_cidr_ips: Call<{ cidr: Arg<Value> }>;
  readonly list_cidr_ips_ipv6: Call<{ cidr: Arg<Value> }>;
}

/** Functions of `network` that all releases have. */
export interface NetworkCommon {
  readonly active_tcp: Call;
  readonly arp: Call;
  readonly calc_net: Call<{ ip_addr: Arg<Value>; netmask?: Arg<Value> }>;
  readonly connect: Call<{ host: Arg<string>; port?: Arg<number | string>; "**kwargs"?: Keywords }>;
  readonly convert_cidr: Call<{ cidr: Arg<Value> }>;
  readonly default_route: Call<{ family?: Arg<Value> }>;
  readonly dig: Call<{ host: Arg<string> }>;
  readonly fqdns: Call;
  readonly get_bufsize: Call<{ iface: Arg<Value> }>;
  readonly get_fqdn: Call;
  readonly get_hostname: Call;
  readonly get_route: Call<{ ip: Arg<Value> }>;
  readonly hw_addr: Call<{ iface: Arg<Value> }>;
  readonly hwaddr: Call<{ iface: Arg<Value> }>;
  readonly ifacestartswith: Call<{ cidr: Arg<Value> }>;
  readonly in_subnet: Call<{ cidr: Arg<Value> }>;
  readonly interface: Call<{ iface: Arg<Value> }>;
  readonly interface_ip: Call<{ iface: Arg<Value> }>;
  readonly interfaces: Call;
  readonly ip_addrs: Call<{ interface?: Arg<Value>; include_loopback?: Arg<boolean>; cidr?: Arg<Value>; type?: Arg<Value> }>;
  readonly ip_addrs6: Call<{ interface?: Arg<Value>; include_loopback?: Arg<boolean>; cidr?: Arg<Value> }>;
  readonly ip_in_subnet: Call<{ ip_addr: Arg<Value>; cidr: Arg<Value> }>;
  readonly ip_networks: Call<{ interface?: Arg<Value>; include_loopback?: Arg<boolean>; verbose?: Arg<boolean> }>;
  readonly ip_networks6: Call<{ interface?: Arg<Value>; include_loopback?: Arg<boolean>; verbose?: Arg<boolean> }>;
  readonly ipaddrs: Call<{ interface?: Arg<Value>; include_loopback?: Arg<boolean>; cidr?: Arg<Value>; type?: Arg<Value> }>;
  readonly ipaddrs6: Call<{ interface?: Arg<Value>; include_loopback?: Arg<boolean>; cidr?: Arg<Value> }>;
  readonly iphexval: Call<{ ip: Arg<Value> }>;
  readonly is_loopback: Call<{ ip_addr: Arg<Value> }>;
  readonly is_private: Call<{ ip_addr: Arg<Value> }>;
  readonly mod_bufsize: Call<{ iface: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly mod_hostname: Call<{ hostname: Arg<string> }>;
  readonly netstat: Call;
  readonly ping: Call<{ host: Arg<string>; timeout?: Arg<boolean | number | string>; return_boolean?: Arg<boolean> }>;
  readonly reverse_ip: Call<{ ip_addr: Arg<Value> }>;
  readonly routes: Call<{ family?: Arg<Value> }>;
  readonly subnets: Call<{ interfaces?: Arg<Value> }>;
  readonly subnets6: Call;
  readonly traceroute: Call<{ host: Arg<string> }>;
  readonly wol: Call<{ mac: Arg<Value>; bcast?: Arg<string>; destport?: Arg<number> }>;
}

/** Functions of `nfs3` that all releases have. */
export interface Nfs3Common {
  readonly add_export: Call<{ exports?: Arg<string>; path?: Arg<Value>; hosts?: Arg<Value>; options?: Arg<Value> }>;
  readonly del_export: Call<{ exports?: Arg<string>; path?: Arg<Value> }>;
  readonly list_exports: Call<{ exports?: Arg<string> }>;
  readonly reload_exports: Call;
}

/** Functions of `nftables` that all releases have. */
export interface NftablesCommon {
  readonly append: Call<{ table?: Arg<string>; chain?: Arg<Value>; rule?: Arg<Value>; family?: Arg<string> }>;
  readonly build_rule: Call<{ table?: Arg<Value>; chain?: Arg<Value>; command?: Arg<Value>; position?: Arg<string>; full?: Arg<Value>; family?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly check: Call<{ table?: Arg<string>; chain?: Arg<Value>; rule?: Arg<Value>; family?: Arg<string> }>;
  readonly check_chain: Call<{ table?: Arg<string>; chain?: Arg<Value>; family?: Arg<string> }>;
  readonly check_table: Call<{ table?: Arg<Value>; family?: Arg<string> }>;
  readonly delete: Call<{ table: Arg<Value>; chain?: Arg<Value>; position?: Arg<Value>; rule?: Arg<Value>; family?: Arg<string> }>;
  readonly delete_chain: Call<{ table?: Arg<string>; chain?: Arg<Value>; family?: Arg<string> }>;
  readonly delete_table: Call<{ table: Arg<Value>; family?: Arg<string> }>;
  readonly flush: Call<{ table?: Arg<string>; chain?: Arg<string>; family?: Arg<string> }>;
  readonly get_policy: Call<{ table?: Arg<string>; chain?: Arg<string>; family?: Arg<string> }>;
  readonly get_rule_handle: Call<{ table?: Arg<string>; chain?: Arg<Value>; rule?: Arg<Value>; family?: Arg<string> }>;
  readonly get_rules: Call<{ family?: Arg<string> }>;
  readonly get_rules_json: Call<{ family?: Arg<string> }>;
  readonly get_saved_rules: Call<{ conf_file?: Arg<Value> }>;
  readonly insert: Call<{ table?: Arg<string>; chain?: Arg<Value>; position?: Arg<Value>; rule?: Arg<Value>; family?: Arg<string> }>;
  readonly list_tables: Call<{ family?: Arg<string> }>;
  readonly new_chain: Call<{ table?: Arg<string>; chain?: Arg<Value>; table_type?: Arg<Value>; hook?: Arg<Value>; priority?: Arg<Value>; family?: Arg<string> }>;
  readonly new_table: Call<{ table: Arg<Value>; family?: Arg<string> }>;
  readonly save: Call<{ filename?: Arg<Value>; family?: Arg<string> }>;
  readonly set_policy: Call<{ table?: Arg<string>; chain?: Arg<string>; policy?: Arg<Value>; family?: Arg<string> }>;
  readonly version: Call;
}

/** Functions of `npm` that all releases have. */
export interface NpmCommon {
  readonly cache_clean: Call<{ path?: Arg<Value>; runas?: Arg<string>; env?: Arg<Value>; force?: Arg<boolean> }>;
  readonly cache_list: Call<{ path?: Arg<Value>; runas?: Arg<string>; env?: Arg<Value> }>;
  readonly cache_path: Call<{ runas?: Arg<string>; env?: Arg<Value> }>;
  readonly install: Call<{ pkg?: Arg<Value>; pkgs?: Arg<Value>; dir?: Arg<Value>; runas?: Arg<string>; registry?: Arg<Value>; env?: Arg<Value>; dry_run?: Arg<boolean>; silent?: Arg<boolean> }>;
  readonly list: Call<{ pkg?: Arg<Value>; dir?: Arg<string>; runas?: Arg<string>; env?: Arg<Value>; depth?: Arg<Value> }>;
  readonly uninstall: Call<{ pkg: Arg<Value>; dir?: Arg<Value>; runas?: Arg<string>; env?: Arg<Value> }>;
}

/** Functions of `oracle` that all releases have. */
export interface OracleCommon {
  readonly client_version: Call;
  readonly run_query: Call<{ db: Arg<Value>; query: Arg<Value> }>;
  readonly show_dbs: Call;
  readonly show_env: Call;
  readonly show_pillar: Call<{ item?: Arg<Value> }>;
  readonly version: Call;
}

/** Functions of `osquery` that all releases have. */
export interface OsqueryCommon {
  readonly acpi_tables: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly alf: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly alf_exceptions: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly alf_explicit_auths: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly alf_services: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly apps: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly apt_sources: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly arp_cache: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly block_devices: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly certificates: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly chrome_extensions: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly cpuid: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly crontab: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly deb_packages: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly etc_hosts: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly etc_services: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly file: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly file_changes: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly firefox_addons: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly groups: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly hardware_events: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly hash: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly homebrew_packages: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly interface_addresses: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly interface_details: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly iokit_devicetree: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly iokit_registry: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly kernel_extensions: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly kernel_info: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly kernel_integrity: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly kernel_modules: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly keychain_items: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly last: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly launchd: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly listening_ports: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly logged_in_users: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly memory_map: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly mounts: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly nfs_shares: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly nvram: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly os_version: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly osquery_extensions: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly osquery_flags: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly osquery_info: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly osquery_registry: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly passwd_changes: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly pci_devices: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly preferences: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly process_envs: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly process_memory_map: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly process_open_files: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly process_open_sockets: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly processes: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly quarantine: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly query: Call<{ sql?: Arg<Value> }>;
  readonly routes: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly rpm_packages: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly safari_extensions: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly shared_memory: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly shell_history: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly smbios_tables: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly startup_items: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly suid_bin: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly system_controls: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly time: Call<{ attrs?: Arg<Value> }>;
  readonly usb_devices: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly users: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly version: Call;
  readonly xattr_where_from: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly xprotect_entries: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
  readonly xprotect_reports: Call<{ attrs?: Arg<Value>; where?: Arg<Value> }>;
}

/** Functions of `out` that all releases have. */
export interface OutCommon {
  readonly html_format: Call<{ data: Arg<Value>; out?: Arg<string>; opts?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly out_format: Call<{ data: Arg<Value>; out?: Arg<string>; opts?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly string_format: Call<{ data: Arg<Value>; out?: Arg<string>; opts?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `pam` that all releases have. */
export interface PamCommon {
  readonly read_file: Call<{ file_name: Arg<Value> }>;
}

/** Functions of `partition` that all releases have. */
export interface PartitionCommon {
  readonly align_check: Call<{ device: Arg<Value>; part_type: Arg<Value>; partition: Arg<Value> }>;
  readonly check: Call<{ device: Arg<Value>; minor: Arg<Value> }>;
  readonly cp: Call<{ device: Arg<Value>; from_minor: Arg<Value>; to_minor: Arg<Value> }>;
  readonly disk_set: Call<{ device: Arg<Value>; flag: Arg<Value>; state: Arg<Value> }>;
  readonly disk_toggle: Call<{ device: Arg<Value>; flag: Arg<Value> }>;
  readonly exists: Call<{ device?: Arg<string> }>;
  readonly get_block_device: Call;
  readonly get_id: Call<{ device: Arg<Value>; minor: Arg<Value> }>;
  readonly list: Call<{ device: Arg<Value>; unit?: Arg<Value> }>;
  readonly mkfs: Call<{ device: Arg<Value>; fs_type: Arg<Value> }>;
  readonly mklabel: Call<{ device: Arg<Value>; label_type: Arg<Value> }>;
  readonly mkpart: Call<{ device: Arg<Value>; part_type: Arg<Value>; fs_type?: Arg<Value>; start?: Arg<Value>; end?: Arg<Value> }>;
  readonly mkpartfs: Call<{ device: Arg<Value>; part_type: Arg<Value>; fs_type?: Arg<Value>; start?: Arg<Value>; end?: Arg<Value> }>;
  readonly name: Call<{ device: Arg<Value>; partition: Arg<Value>; name: Arg<Value> }>;
  readonly probe: Call;
  readonly rescue: Call<{ device: Arg<Value>; start: Arg<Value>; end: Arg<Value> }>;
  readonly resize: Call<{ device: Arg<Value>; minor: Arg<Value>; start: Arg<Value>; end: Arg<Value> }>;
  readonly rm: Call<{ device: Arg<Value>; minor: Arg<Value> }>;
  readonly set: Call<{ device: Arg<Value>; minor: Arg<Value>; flag: Arg<Value>; state: Arg<Value> }>;
  readonly set_id: Call<{ device: Arg<Value>; minor: Arg<Value>; system_id: Arg<Value> }>;
  readonly system_types: Call;
  readonly toggle: Call<{ device: Arg<Value>; partition: Arg<Value>; flag: Arg<Value> }>;
}

/** Functions of `pillar` that all releases have. */
export interface PillarCommon {
  readonly data: Call;
  readonly ext: Call<{ external: Arg<Value>; pillar?: Arg<Value> }>;
  readonly fetch: Call<{ key: Arg<Value>; default?: Arg<Value>; merge?: Arg<boolean>; merge_nested_lists?: Arg<boolean>; delimiter?: Arg<Value>; pillarenv?: Arg<string>; saltenv?: Arg<string> }>;
  readonly file_exists: Call<{ path: Arg<string>; saltenv?: Arg<string> }>;
  readonly filter_by: Call<{ lookup_dict: Arg<Value>; pillar: Arg<Value>; merge?: Arg<Value>; default?: Arg<string>; base?: Arg<Value> }>;
  readonly get: Call<{ key: Arg<Value>; default?: Arg<Value>; merge?: Arg<boolean>; merge_nested_lists?: Arg<boolean>; delimiter?: Arg<Value>; pillarenv?: Arg<string>; saltenv?: Arg<string> }>;
  readonly item: Call;
  readonly items: Call;
  readonly keys: Call<{ key: Arg<Value>; delimiter?: Arg<Value> }>;
  readonly ls: Call;
  readonly obfuscate: Call;
  readonly raw: Call<{ key?: Arg<Value> }>;
}

/** Functions of `pip` that all releases have. */
export interface PipCommon {
  readonly freeze: Call<{ bin_env?: Arg<string>; user?: Arg<number | string>; cwd?: Arg<string>; use_vt?: Arg<boolean>; env_vars?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly install: Call<{ pkgs?: Arg<Value>; requirements?: Arg<string>; bin_env?: Arg<string>; use_wheel?: Arg<boolean>; no_use_wheel?: Arg<boolean>; log?: Arg<Value>; proxy?: Arg<Value>; timeout?: Arg<number | string>; editable?: Arg<Value>; find_links?: Arg<string>; index_url?: Arg<Value>; extra_index_url?: Arg<Value>; no_index?: Arg<boolean>; mirrors?: Arg<Value>; build?: Arg<Value>; target?: Arg<Value>; download?: Arg<Value>; download_cache?: Arg<Value>; source?: Arg<Value>; upgrade?: Arg<boolean>; force_reinstall?: Arg<boolean>; ignore_installed?: Arg<boolean>; exists_action?: Arg<Value>; no_deps?: Arg<boolean>; no_install?: Arg<boolean>; no_download?: Arg<boolean>; global_options?: Arg<Value>; install_options?: Arg<Value>; user?: Arg<number | string>; cwd?: Arg<string>; pre_releases?: Arg<boolean>; cert?: Arg<Value>; allow_all_external?: Arg<boolean>; allow_external?: Arg<Value>; allow_unverified?: Arg<Value>; process_dependency_links?: Arg<boolean>; saltenv?: Arg<string>; env_vars?: Arg<Value>; use_vt?: Arg<boolean>; trusted_host?: Arg<Value>; no_cache_dir?: Arg<boolean>; extra_args?: Arg<Value>; cache_dir?: Arg<Value>; no_binary?: Arg<Value>; disable_version_check?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly is_installed: Call<{ pkgname: Arg<Value>; bin_env?: Arg<Value>; user?: Arg<number | string>; cwd?: Arg<string> }>;
  readonly list: Call<{ prefix?: Arg<Value>; bin_env?: Arg<Value>; user?: Arg<number | string>; cwd?: Arg<string>; env_vars?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly list_all_versions: Call<{ pkg: Arg<Value>; bin_env?: Arg<string>; include_alpha?: Arg<boolean>; include_beta?: Arg<boolean>; include_rc?: Arg<boolean>; user?: Arg<number | string>; cwd?: Arg<string>; index_url?: Arg<Value>; extra_index_url?: Arg<Value> }>;
  readonly list_freeze_parse: Call<{ prefix?: Arg<Value>; bin_env?: Arg<Value>; user?: Arg<number | string>; cwd?: Arg<string>; env_vars?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly list_upgrades: Call<{ bin_env?: Arg<Value>; user?: Arg<number | string>; cwd?: Arg<string> }>;
  readonly uninstall: Call<{ pkgs?: Arg<Value>; requirements?: Arg<string>; bin_env?: Arg<string>; log?: Arg<Value>; proxy?: Arg<Value>; timeout?: Arg<number | string>; user?: Arg<number | string>; cwd?: Arg<string>; saltenv?: Arg<string>; use_vt?: Arg<boolean>; extra_args?: Arg<Value> }>;
  readonly upgrade: Call<{ bin_env?: Arg<Value>; user?: Arg<number | string>; cwd?: Arg<string>; use_vt?: Arg<boolean> }>;
  readonly upgrade_available: Call<{ pkg: Arg<Value>; bin_env?: Arg<Value>; user?: Arg<number | string>; cwd?: Arg<string> }>;
  readonly version: Call<{ bin_env?: Arg<Value>; cwd?: Arg<string>; user?: Arg<number | string> }>;
}

/** Functions of `pkg` that all releases have. */
export interface PkgCommon {
  readonly add_repo_key: Call<{ path?: Arg<string>; text?: Arg<string>; keyserver?: Arg<string>; keyid?: Arg<string>; saltenv?: Arg<string>; aptkey?: Arg<boolean>; keydir?: Arg<string>; keyfile?: Arg<string> }>;
  readonly autoremove: Call<{ list_only?: Arg<boolean>; purge?: Arg<boolean> }>;
  readonly available_version: Call<{ "**kwargs"?: Keywords }>;
  readonly del_repo: Call<{ repo: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly del_repo_key: Call<{ name?: Arg<Value>; aptkey?: Arg<boolean>; keydir?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly file_dict: Call<{ "**kwargs"?: Keywords }>;
  readonly file_list: Call<{ "**kwargs"?: Keywords }>;
  readonly get_repo: Call<{ repo: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly get_repo_keys: Call<{ aptkey?: Arg<boolean>; keydir?: Arg<string> }>;
  readonly get_selections: Call<{ pattern?: Arg<Value>; state?: Arg<Value> }>;
  readonly hold: Call<{ name?: Arg<string>; pkgs?: Arg<Value>; sources?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly info_installed: Call<{ "**kwargs"?: Keywords }>;
  readonly install: Call<{ name?: Arg<string>; refresh?: Arg<boolean>; fromrepo?: Arg<Value>; skip_verify?: Arg<boolean>; debconf?: Arg<Value>; pkgs?: Arg<Value>; sources?: Arg<Value>; reinstall?: Arg<boolean>; downloadonly?: Arg<boolean>; ignore_epoch?: Arg<boolean>; normalize?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly latest_version: Call<{ "**kwargs"?: Keywords }>;
  readonly list_downloaded: Call<{ root?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly list_pkgs: Call<{ versions_as_list?: Arg<boolean>; removed?: Arg<boolean>; purge_desired?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly list_repo_pkgs: Call<{ "**kwargs"?: Keywords }>;
  readonly list_repos: Call<{ "**kwargs"?: Keywords }>;
  readonly list_upgrades: Call<{ refresh?: Arg<boolean>; dist_upgrade?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly mod_repo: Call<{ repo: Arg<Value>; saltenv?: Arg<string>; aptkey?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly normalize_name: Call<{ name: Arg<Value> }>;
  readonly owner: Call<{ "**kwargs"?: Keywords }>;
  readonly parse_arch: Call<{ name: Arg<Value> }>;
  readonly purge: Call<{ name?: Arg<string>; pkgs?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly refresh_db: Call<{ cache_valid_time?: Arg<number>; failhard?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly remove: Call<{ name?: Arg<string>; pkgs?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly services_need_restart: Call<{ "**kwargs"?: Keywords }>;
  readonly set_selections: Call<{ path?: Arg<Value>; selection?: Arg<Value>; clear?: Arg<boolean>; saltenv?: Arg<string> }>;
  readonly show: Call<{ "**kwargs"?: Keywords }>;
  readonly unhold: Call<{ name?: Arg<string>; pkgs?: Arg<Value>; sources?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly upgrade: Call<{ refresh?: Arg<boolean>; dist_upgrade?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly upgrade_available: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly version: Call<{ "**kwargs"?: Keywords }>;
  readonly version_cmp: Call<{ pkg1: Arg<Value>; pkg2: Arg<Value>; ignore_epoch?: Arg<boolean>; "**kwargs"?: Keywords }>;
}

/** Functions of `pkg_resource` that all releases have. */
export interface PkgResourceCommon {
  readonly add_pkg: Call<{ pkgs: Arg<Value>; name: Arg<Value>; pkgver: Arg<Value> }>;
  readonly check_extra_requirements: Call<{ pkgname: Arg<Value>; pkgver: Arg<Value> }>;
  readonly format_pkg_list: Call<{ packages: Arg<Value>; versions_as_list: Arg<Value>; attr: Arg<Value> }>;
  readonly format_version: Call<{ epoch: Arg<Value>; version: Arg<Value>; release: Arg<Value> }>;
  readonly pack_sources: Call<{ sources: Arg<Value>; normalize?: Arg<boolean> }>;
  readonly parse_targets: Call<{ name?: Arg<Value>; pkgs?: Arg<Value>; sources?: Arg<Value>; saltenv?: Arg<string>; normalize?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly sort_pkglist: Call<{ pkgs: Arg<Value> }>;
  readonly stringify: Call<{ pkgs: Arg<Value> }>;
  readonly version: Call<{ "**kwargs"?: Keywords }>;
  readonly version_clean: Call<{ verstr: Arg<Value> }>;
  readonly version_compare: Call<{ ver1: Arg<Value>; oper: Arg<Value>; ver2: Arg<Value>; ignore_epoch?: Arg<boolean> }>;
}

/** Functions of `pkgbuild` that all releases have. */
export interface PkgbuildCommon {
  readonly build: Call<{ runas: Arg<string>; tgt: Arg<Value>; dest_dir: Arg<Value>; spec: Arg<Value>; sources: Arg<Value>; deps: Arg<Value>; env: Arg<Value>; template: Arg<string>; saltenv?: Arg<string>; log_dir?: Arg<string> }>;
  readonly make_repo: Call<{ repodir: Arg<string>; keyid?: Arg<string>; env?: Arg<Value>; use_passphrase?: Arg<boolean>; gnupghome?: Arg<string>; runas?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly make_src_pkg: Call<{ dest_dir: Arg<string>; spec: Arg<string>; sources: Arg<string>; env?: Arg<Value>; saltenv?: Arg<string>; runas?: Arg<string> }>;
}

/** Functions of `pkgutil` that all releases have. */
export interface PkgutilCommon {
  readonly available_version: Call<{ "**kwargs"?: Keywords }>;
  readonly install: Call<{ name?: Arg<Value>; refresh?: Arg<boolean>; version?: Arg<Value>; pkgs?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly latest_version: Call<{ "**kwargs"?: Keywords }>;
  readonly list_pkgs: Call<{ versions_as_list?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly list_upgrades: Call<{ refresh?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly purge: Call<{ name?: Arg<string>; pkgs?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly refresh_db: Call;
  readonly remove: Call<{ name?: Arg<string>; pkgs?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly upgrade: Call<{ refresh?: Arg<boolean> }>;
  readonly upgrade_available: Call<{ name: Arg<Value> }>;
  readonly version: Call<{ "**kwargs"?: Keywords }>;
}

/** Functions of `postgres` that all releases have. */
export interface PostgresCommon {
  readonly available_extensions: Call<{ user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly create_extension: Call<{ name: Arg<Value>; if_not_exists?: Arg<Value>; schema?: Arg<Value>; ext_version?: Arg<Value>; from_version?: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly create_metadata: Call<{ name: Arg<Value>; ext_version?: Arg<Value>; schema?: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly datadir_exists: Call<{ name: Arg<string> }>;
  readonly datadir_init: Call<{ name: Arg<string>; auth?: Arg<string>; user?: Arg<number | string>; password?: Arg<string>; encoding?: Arg<string>; locale?: Arg<Value>; waldir?: Arg<Value>; checksums?: Arg<boolean>; runas?: Arg<string> }>;
  readonly db_alter: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; tablespace?: Arg<Value>; owner?: Arg<Value>; owner_recurse?: Arg<boolean>; runas?: Arg<string> }>;
  readonly db_create: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; tablespace?: Arg<Value>; encoding?: Arg<string>; lc_collate?: Arg<Value>; lc_ctype?: Arg<Value>; owner?: Arg<Value>; template?: Arg<string>; runas?: Arg<string> }>;
  readonly db_exists: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly db_list: Call<{ user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly db_remove: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly drop_extension: Call<{ name: Arg<Value>; if_exists?: Arg<Value>; restrict?: Arg<Value>; cascade?: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly get_available_extension: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly get_installed_extension: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly group_create: Call<{ groupname: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; createdb?: Arg<Value>; createroles?: Arg<Value>; encrypted?: Arg<Value>; login?: Arg<Value>; inherit?: Arg<Value>; superuser?: Arg<Value>; replication?: Arg<Value>; rolepassword?: Arg<Value>; groups?: Arg<Value>; runas?: Arg<string> }>;
  readonly group_remove: Call<{ groupname: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly group_update: Call<{ groupname: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; createdb?: Arg<Value>; createroles?: Arg<Value>; encrypted?: Arg<Value>; inherit?: Arg<Value>; login?: Arg<Value>; superuser?: Arg<Value>; replication?: Arg<Value>; rolepassword?: Arg<Value>; groups?: Arg<Value>; runas?: Arg<string> }>;
  readonly has_privileges: Call<{ name: Arg<string>; object_name: Arg<string>; object_type: Arg<Value>; privileges?: Arg<Value>; grant_option?: Arg<Value>; prepend?: Arg<string | readonly Value[]>; maintenance_db?: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly installed_extensions: Call<{ user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly is_available_extension: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly is_installed_extension: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly language_create: Call<{ name: Arg<Value>; maintenance_db: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly language_exists: Call<{ name: Arg<Value>; maintenance_db: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly language_list: Call<{ maintenance_db: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly language_remove: Call<{ name: Arg<Value>; maintenance_db: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly owner_to: Call<{ dbname: Arg<Value>; ownername: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly privileges_grant: Call<{ name: Arg<string>; object_name: Arg<string>; object_type: Arg<Value>; privileges?: Arg<Value>; grant_option?: Arg<Value>; prepend?: Arg<string | readonly Value[]>; maintenance_db?: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly privileges_list: Call<{ name: Arg<string>; object_type: Arg<Value>; prepend?: Arg<string | readonly Value[]>; maintenance_db?: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly privileges_revoke: Call<{ name: Arg<string>; object_name: Arg<string>; object_type: Arg<Value>; privileges?: Arg<Value>; prepend?: Arg<string>; maintenance_db?: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly psql_query: Call<{ query: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string>; write?: Arg<boolean> }>;
  readonly role_get: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string>; return_password?: Arg<boolean> }>;
  readonly schema_create: Call<{ dbname: Arg<Value>; name: Arg<Value>; owner?: Arg<Value>; user?: Arg<number | string>; db_user?: Arg<number | string>; db_password?: Arg<string>; db_host?: Arg<string>; db_port?: Arg<number | string> }>;
  readonly schema_exists: Call<{ dbname: Arg<string>; name: Arg<Value>; user?: Arg<number | string>; db_user?: Arg<number | string>; db_password?: Arg<string>; db_host?: Arg<string>; db_port?: Arg<number | string> }>;
  readonly schema_get: Call<{ dbname: Arg<string>; name: Arg<Value>; user?: Arg<number | string>; db_user?: Arg<number | string>; db_password?: Arg<string>; db_host?: Arg<string>; db_port?: Arg<number | string> }>;
  readonly schema_list: Call<{ dbname: Arg<string>; user?: Arg<number | string>; db_user?: Arg<number | string>; db_password?: Arg<string>; db_host?: Arg<string>; db_port?: Arg<number | string> }>;
  readonly schema_remove: Call<{ dbname: Arg<string>; name: Arg<Value>; user?: Arg<number | string>; db_user?: Arg<number | string>; db_password?: Arg<string>; db_host?: Arg<string>; db_port?: Arg<number | string> }>;
  readonly tablespace_alter: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; new_name?: Arg<Value>; new_owner?: Arg<Value>; set_option?: Arg<Value>; reset_option?: Arg<Value>; runas?: Arg<string> }>;
  readonly tablespace_create: Call<{ name: Arg<Value>; location: Arg<Value>; options?: Arg<Value>; owner?: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly tablespace_exists: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly tablespace_list: Call<{ user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly tablespace_remove: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly user_create: Call<{ username: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; createdb?: Arg<Value>; createroles?: Arg<Value>; inherit?: Arg<Value>; login?: Arg<Value>; connlimit?: Arg<Value>; encrypted?: Arg<Value>; superuser?: Arg<Value>; replication?: Arg<Value>; rolepassword?: Arg<Value>; valid_until?: Arg<Value>; groups?: Arg<Value>; runas?: Arg<string> }>;
  readonly user_exists: Call<{ name: Arg<Value>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly user_list: Call<{ user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string>; return_password?: Arg<boolean> }>;
  readonly user_remove: Call<{ username: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly user_update: Call<{ username: Arg<string>; user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; createdb?: Arg<Value>; createroles?: Arg<Value>; encrypted?: Arg<Value>; superuser?: Arg<Value>; inherit?: Arg<Value>; login?: Arg<Value>; connlimit?: Arg<Value>; replication?: Arg<Value>; rolepassword?: Arg<Value>; valid_until?: Arg<Value>; groups?: Arg<Value>; runas?: Arg<string> }>;
  readonly version: Call<{ user?: Arg<number | string>; host?: Arg<string>; port?: Arg<number | string>; maintenance_db?: Arg<string>; password?: Arg<string>; runas?: Arg<string> }>;
}

/** Functions of `proxy` that all releases have. */
export interface ProxyCommon {
  readonly get_ftp_proxy: Call<{ network_service?: Arg<string> }>;
  readonly get_http_proxy: Call<{ network_service?: Arg<string> }>;
  readonly get_https_proxy: Call<{ network_service?: Arg<string> }>;
  readonly get_proxy_bypass: Call<{ network_service?: Arg<string> }>;
  readonly get_proxy_win: Call;
  readonly set_ftp_proxy: Call<{ server: Arg<Value>; port: Arg<number | string>; user?: Arg<number | string>; password?: Arg<string>; network_service?: Arg<string>; bypass_hosts?: Arg<Value> }>;
  readonly set_http_proxy: Call<{ server: Arg<Value>; port: Arg<number | string>; user?: Arg<number | string>; password?: Arg<string>; network_service?: Arg<string>; bypass_hosts?: Arg<Value> }>;
  readonly set_https_proxy: Call<{ server: Arg<Value>; port: Arg<number | string>; user?: Arg<number | string>; password?: Arg<string>; network_service?: Arg<string>; bypass_hosts?: Arg<Value> }>;
  readonly set_proxy_bypass: Call<{ domains: Arg<Value>; network_service?: Arg<string> }>;
  readonly set_proxy_win: Call<{ server: Arg<Value>; port: Arg<number | string>; types?: Arg<Value>; bypass_hosts?: Arg<Value> }>;
}

/** Functions of `ps` that all releases have. */
export interface PsCommon {
  readonly boot_time: Call<{ time_format?: Arg<Value> }>;
  readonly cpu_percent: Call<{ interval?: Arg<number>; per_cpu?: Arg<boolean> }>;
  readonly cpu_times: Call<{ per_cpu?: Arg<boolean> }>;
  readonly disk_io_counters: Call<{ device?: Arg<Value> }>;
  readonly disk_partition_usage: Call<{ all?: Arg<boolean> }>;
  readonly disk_partitions: Call<{ all?: Arg<boolean> }>;
  readonly disk_usage: Call<{ path: Arg<Value> }>;
  readonly get_pid_list: Call;
  readonly get_users: Call;
  readonly kill_pid: Call<{ pid: Arg<Value>; signal?: Arg<number> }>;
  readonly lsof: Call<{ name: Arg<Value> }>;
  readonly netstat: Call<{ name: Arg<Value> }>;
  readonly network_io_counters: Call<{ interface?: Arg<Value> }>;
  readonly num_cpus: Call;
  readonly pgrep: Call<{ pattern: Arg<Value>; user?: Arg<number | string>; full?: Arg<boolean>; pattern_is_regex?: Arg<boolean> }>;
  readonly pkill: Call<{ pattern: Arg<Value>; user?: Arg<number | string>; signal?: Arg<number>; full?: Arg<boolean> }>;
  readonly proc_info: Call<{ pid: Arg<Value>; attrs?: Arg<Value> }>;
  readonly psaux: Call<{ name: Arg<Value> }>;
  readonly ss: Call<{ name: Arg<Value> }>;
  readonly status: Call<{ status: Arg<Value> }>;
  readonly swap_memory: Call;
  readonly top: Call<{ num_processes?: Arg<number>; interval?: Arg<number> }>;
  readonly total_physical_memory: Call;
  readonly virtual_memory: Call;
}

/** Functions of `publish` that all releases have. */
export interface PublishCommon {
  readonly full_data: Call<{ tgt: Arg<Value>; fun: Arg<Value>; arg?: Arg<Value>; tgt_type?: Arg<string>; returner?: Arg<string>; timeout?: Arg<number | string> }>;
  readonly publish: Call<{ tgt: Arg<Value>; fun: Arg<Value>; arg?: Arg<Value>; tgt_type?: Arg<string>; returner?: Arg<string>; timeout?: Arg<number | string>; via_master?: Arg<Value> }>;
  readonly runner: Call<{ fun: Arg<Value>; arg?: Arg<Value>; timeout?: Arg<number | string> }>;
}

/** Functions of `puppet` that all releases have. */
export interface PuppetCommon {
  readonly disable: Call<{ message?: Arg<Value> }>;
  readonly enable: Call;
  readonly fact: Call<{ name: Arg<Value>; puppet?: Arg<boolean> }>;
  readonly facts: Call<{ puppet?: Arg<boolean> }>;
  readonly noop: Call<{ "**kwargs"?: Keywords }>;
  readonly plugin_sync: Call;
  readonly run: Call<{ "**kwargs"?: Keywords }>;
  readonly status: Call;
  readonly summary: Call;
}

/** Functions of `pyenv` that all releases have. */
export interface PyenvCommon {
  readonly default: Call<{ python?: Arg<Value>; runas?: Arg<string> }>;
  readonly do: Call<{ cmdline?: Arg<Value>; runas?: Arg<string> }>;
  readonly do_with_python: Call<{ python: Arg<Value>; cmdline: Arg<Value>; runas?: Arg<string> }>;
  readonly install: Call<{ runas?: Arg<string>; path?: Arg<Value> }>;
  readonly install_python: Call<{ python: Arg<string | readonly Value[]>; runas?: Arg<string> }>;
  readonly is_installed: Call<{ runas?: Arg<string> }>;
  readonly list: Call<{ runas?: Arg<string> }>;
  readonly rehash: Call<{ runas?: Arg<string> }>;
  readonly uninstall_python: Call<{ python: Arg<string>; runas?: Arg<string> }>;
  readonly update: Call<{ runas?: Arg<string>; path?: Arg<Value> }>;
  readonly versions: Call<{ runas?: Arg<string> }>;
}

/** Functions of `quota` that all releases have. */
export interface QuotaCommon {
  readonly get_mode: Call<{ device: Arg<Value> }>;
  readonly off: Call<{ device: Arg<Value> }>;
  readonly on: Call<{ device: Arg<Value> }>;
  readonly report: Call<{ mount: Arg<Value> }>;
  readonly set: Call<{ device: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly stats: Call;
  readonly warn: Call;
}

/** Functions of `rabbitmq` that all releases have. */
export interface RabbitmqCommon {
  readonly add_user: Call<{ name: Arg<Value>; password?: Arg<string>; runas?: Arg<string> }>;
  readonly add_vhost: Call<{ vhost: Arg<Value>; runas?: Arg<string> }>;
  readonly change_password: Call<{ name: Arg<Value>; password: Arg<string>; runas?: Arg<string> }>;
  readonly check_password: Call<{ name: Arg<Value>; password: Arg<string>; runas?: Arg<string> }>;
  readonly clear_password: Call<{ name: Arg<Value>; runas?: Arg<string> }>;
  readonly cluster_status: Call<{ runas?: Arg<string> }>;
  readonly delete_policy: Call<{ vhost: Arg<Value>; name: Arg<Value>; runas?: Arg<string> }>;
  readonly delete_upstream: Call<{ name: Arg<string>; runas?: Arg<string> }>;
  readonly delete_user: Call<{ name: Arg<Value>; runas?: Arg<string> }>;
  readonly delete_vhost: Call<{ vhost: Arg<Value>; runas?: Arg<string> }>;
  readonly disable_plugin: Call<{ name: Arg<Value>; runas?: Arg<string> }>;
  readonly enable_plugin: Call<{ name: Arg<Value>; runas?: Arg<string> }>;
  readonly force_reset: Call<{ runas?: Arg<string> }>;
  readonly join_cluster: Call<{ host: Arg<string>; user?: Arg<number | string>; ram_node?: Arg<Value>; runas?: Arg<string> }>;
  readonly list_available_plugins: Call<{ runas?: Arg<string> }>;
  readonly list_enabled_plugins: Call<{ runas?: Arg<string> }>;
  readonly list_permissions: Call<{ vhost: Arg<Value>; runas?: Arg<string> }>;
  readonly list_policies: Call<{ vhost?: Arg<string>; runas?: Arg<string> }>;
  readonly list_queues: Call<{ runas?: Arg<string> }>;
  readonly list_queues_vhost: Call<{ vhost: Arg<Value>; runas?: Arg<string> }>;
  readonly list_upstreams: Call<{ runas?: Arg<string> }>;
  readonly list_user_permissions: Call<{ name: Arg<Value>; runas?: Arg<string> }>;
  readonly list_users: Call<{ runas?: Arg<string> }>;
  readonly list_vhosts: Call<{ runas?: Arg<string> }>;
  readonly plugin_is_enabled: Call<{ name: Arg<Value>; runas?: Arg<string> }>;
  readonly policy_exists: Call<{ vhost: Arg<Value>; name: Arg<Value>; runas?: Arg<string> }>;
  readonly reset: Call<{ runas?: Arg<string> }>;
  readonly set_permissions: Call<{ vhost: Arg<Value>; user: Arg<number | string>; conf?: Arg<string>; write?: Arg<string>; read?: Arg<string>; runas?: Arg<string> }>;
  readonly set_policy: Call<{ vhost: Arg<Value>; name: Arg<Value>; pattern: Arg<Value>; definition: Arg<Value>; priority?: Arg<Value>; runas?: Arg<string>; apply_to?: Arg<Value> }>;
  readonly set_upstream: Call<{ name: Arg<string>; uri: Arg<string>; prefetch_count?: Arg<number | string>; reconnect_delay?: Arg<number | string>; ack_mode?: Arg<string>; trust_user_id?: Arg<boolean>; exchange?: Arg<string>; max_hops?: Arg<number | string>; expires?: Arg<number | string>; message_ttl?: Arg<number | string>; ha_policy?: Arg<string>; queue?: Arg<string>; runas?: Arg<string> }>;
  readonly set_user_tags: Call<{ name: Arg<Value>; tags: Arg<Value>; runas?: Arg<string> }>;
  readonly start_app: Call<{ runas?: Arg<string> }>;
  readonly status: Call<{ runas?: Arg<string> }>;
  readonly stop_app: Call<{ runas?: Arg<string> }>;
  readonly upstream_exists: Call<{ name: Arg<string>; runas?: Arg<string> }>;
  readonly user_exists: Call<{ name: Arg<Value>; runas?: Arg<string> }>;
  readonly vhost_exists: Call<{ name: Arg<Value>; runas?: Arg<string> }>;
}

/** Functions of `raid` that all releases have. */
export interface RaidCommon {
  readonly add: Call<{ name: Arg<Value>; device: Arg<Value> }>;
  readonly assemble: Call<{ name: Arg<string | readonly Value[]>; devices: Arg<Value>; test_mode?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly create: Call<{ name: Arg<string | readonly Value[]>; level: Arg<Value>; devices: Arg<Value>; metadata?: Arg<string | readonly Value[]>; test_mode?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly destroy: Call<{ device: Arg<Value> }>;
  readonly detail: Call<{ device?: Arg<string> }>;
  readonly examine: Call<{ device: Arg<Value>; quiet?: Arg<boolean> }>;
  readonly list: Call;
  readonly save_config: Call;
  readonly stop: Call;
}

/** Functions of `random` that all releases have. */
export interface RandomCommon {
  readonly get_str: Call<{ length?: Arg<number>; chars?: Arg<string>; lowercase?: Arg<boolean | string>; uppercase?: Arg<boolean | string>; digits?: Arg<boolean | string>; punctuation?: Arg<boolean | string>; whitespace?: Arg<boolean | string>; printable?: Arg<boolean | string> }>;
  readonly hash: Call<{ value: Arg<Value>; algorithm?: Arg<string> }>;
  readonly rand_int: Call<{ start?: Arg<number>; end?: Arg<number>; seed?: Arg<Value> }>;
  readonly sample: Call<{ value: Arg<Value>; size: Arg<Value>; seed?: Arg<Value> }>;
  readonly seed: Call<{ range?: Arg<number>; hash?: Arg<Value> }>;
  readonly shadow_hash: Call<{ crypt_salt?: Arg<Value>; password?: Arg<string>; algorithm?: Arg<string> }>;
  readonly shuffle: Call<{ value: Arg<Value>; seed?: Arg<Value> }>;
  readonly str_encode: Call<{ value: Arg<Value>; encoder?: Arg<string> }>;
}

/** Functions of `rbac` that all releases have. */
export interface RbacCommon {
  readonly auth_add: Call<{ user: Arg<number | string>; auth: Arg<string> }>;
  readonly auth_get: Call<{ user: Arg<number | string>; computed?: Arg<boolean> }>;
  readonly auth_list: Call;
  readonly auth_rm: Call<{ user: Arg<number | string>; auth: Arg<string> }>;
  readonly profile_add: Call<{ user: Arg<number | string>; profile: Arg<string> }>;
  readonly profile_get: Call<{ user: Arg<number | string>; default_hidden?: Arg<boolean> }>;
  readonly profile_list: Call<{ default_only?: Arg<boolean> }>;
  readonly profile_rm: Call<{ user: Arg<number | string>; profile: Arg<string> }>;
  readonly role_add: Call<{ user: Arg<number | string>; role: Arg<string> }>;
  readonly role_get: Call<{ user: Arg<number | string> }>;
  readonly role_list: Call;
  readonly role_rm: Call<{ user: Arg<number | string>; role: Arg<string> }>;
}

/** Functions of `rdp` that all releases have. */
export interface RdpCommon {
  readonly disable: Call;
  readonly disconnect_session: Call<{ session_id: Arg<Value> }>;
  readonly enable: Call;
  readonly get_session: Call<{ session_id: Arg<Value> }>;
  readonly list_sessions: Call<{ logged_in_users_only?: Arg<boolean> }>;
  readonly logoff_session: Call<{ session_id: Arg<Value> }>;
  readonly status: Call;
}

/** Functions of `reg` that all releases have. */
export interface RegCommon {
  readonly broadcast_change: Call;
  readonly delete_key_recursive: Call<{ hive: Arg<Value>; key: Arg<Value>; use_32bit_registry?: Arg<boolean> }>;
  readonly delete_value: Call<{ hive: Arg<Value>; key: Arg<Value>; vname?: Arg<Value>; use_32bit_registry?: Arg<boolean> }>;
  readonly import_file: Call<{ source: Arg<Value>; use_32bit_registry?: Arg<boolean> }>;
  readonly key_exists: Call<{ hive: Arg<Value>; key: Arg<Value>; use_32bit_registry?: Arg<boolean> }>;
  readonly list_keys: Call<{ hive: Arg<Value>; key?: Arg<Value>; use_32bit_registry?: Arg<boolean> }>;
  readonly list_values: Call<{ hive: Arg<Value>; key?: Arg<Value>; use_32bit_registry?: Arg<boolean> }>;
  readonly read_value: Call<{ hive: Arg<Value>; key: Arg<Value>; vname?: Arg<Value>; use_32bit_registry?: Arg<boolean> }>;
  readonly set_value: Call<{ hive: Arg<Value>; key: Arg<Value>; vname?: Arg<Value>; vdata?: Arg<Value>; vtype?: Arg<string>; use_32bit_registry?: Arg<boolean>; volatile?: Arg<boolean> }>;
  readonly value_exists: Call<{ hive: Arg<Value>; key: Arg<Value>; vname: Arg<Value>; use_32bit_registry?: Arg<boolean> }>;
}

/** Functions of `restartcheck` that all releases have. */
export interface RestartcheckCommon {
  readonly restartcheck: Call<{ ignorelist?: Arg<Value>; blacklist?: Arg<Value>; excludepid?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `ret` that all releases have. */
export interface RetCommon {
  readonly get_fun: Call<{ returner: Arg<Value>; fun: Arg<Value> }>;
  readonly get_jid: Call<{ returner: Arg<Value>; jid: Arg<Value> }>;
  readonly get_jids: Call<{ returner: Arg<Value> }>;
  readonly get_minions: Call<{ returner: Arg<Value> }>;
}

/** Functions of `rsync` that all releases have. */
export interface RsyncCommon {
  readonly config: Call<{ conf_path?: Arg<string> }>;
  readonly rsync: Call<{ src: Arg<Value>; dst: Arg<Value>; delete?: Arg<boolean>; force?: Arg<boolean>; update?: Arg<boolean>; passwordfile?: Arg<Value>; exclude?: Arg<boolean>; excludefrom?: Arg<boolean>; dryrun?: Arg<boolean>; rsh?: Arg<boolean>; additional_opts?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly version: Call;
}

/** Functions of `salt_proxy` that all releases have. */
export interface SaltProxyCommon {
  readonly configure_proxy: Call<{ proxyname: Arg<Value>; start?: Arg<boolean> }>;
  readonly is_running: Call<{ proxyname: Arg<Value> }>;
}

/** Functions of `salt_version` that all releases have. */
export interface SaltVersionCommon {
  readonly equal: Call<{ name: Arg<Value> }>;
  readonly get_release_number: Call<{ name: Arg<Value> }>;
  readonly greater_than: Call<{ name: Arg<Value> }>;
  readonly less_than: Call<{ name: Arg<Value> }>;
}

/** Functions of `saltcheck` that all releases have. */
export interface SaltcheckCommon {
  readonly parallel_scheck: Call<{ data: Arg<Value> }>;
  readonly report_highstate_tests: Call<{ saltenv?: Arg<string> }>;
  readonly run_highstate_tests: Call<{ saltenv?: Arg<string>; only_fails?: Arg<boolean> }>;
  readonly run_state_tests: Call<{ state: Arg<string>; saltenv?: Arg<string>; check_all?: Arg<boolean>; only_fails?: Arg<boolean> }>;
  readonly run_state_tests_ssh: Call<{ state: Arg<string>; saltenv?: Arg<string>; check_all?: Arg<boolean>; only_fails?: Arg<boolean> }>;
  readonly run_test: Call<{ "**kwargs"?: Keywords }>;
  readonly state_apply: Call<{ state_name: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `saltcloud` that all releases have. */
export interface SaltcloudCommon {
  readonly create: Call<{ name: Arg<Value>; profile: Arg<Value> }>;
}

/** Functions of `saltutil` that all releases have. */
export interface SaltutilCommon {
  readonly clear_cache: Call;
  readonly clear_job_cache: Call<{ hours?: Arg<number> }>;
  readonly cmd: Call<{ tgt: Arg<Value>; fun: Arg<Value>; arg?: Arg<string | readonly Value[]>; timeout?: Arg<number | string>; tgt_type?: Arg<string>; ret?: Arg<string>; kwarg?: Arg<Value>; ssh?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly cmd_iter: Call<{ tgt: Arg<Value>; fun: Arg<Value>; arg?: Arg<string | readonly Value[]>; timeout?: Arg<number | string>; tgt_type?: Arg<string>; ret?: Arg<string>; kwarg?: Arg<Value>; ssh?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly find_cached_job: Call<{ jid: Arg<Value> }>;
  readonly find_job: Call<{ jid: Arg<Value> }>;
  readonly is_running: Call<{ fun: Arg<Value> }>;
  readonly kill_all_jobs: Call;
  readonly kill_job: Call<{ jid: Arg<Value> }>;
  readonly list_extmods: Call;
  readonly mmodule: Call<{ saltenv: Arg<string>; fun: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly pillar_refresh: Call<{ wait?: Arg<boolean>; timeout?: Arg<number | string>; clean_cache?: Arg<boolean> }>;
  readonly refresh_beacons: Call;
  readonly refresh_grains: Call<{ "**kwargs"?: Keywords }>;
  readonly refresh_matchers: Call;
  readonly refresh_modules: Call<{ "**kwargs"?: Keywords }>;
  readonly refresh_pillar: Call<{ wait?: Arg<boolean>; timeout?: Arg<number | string>; clean_cache?: Arg<boolean> }>;
  readonly regen_keys: Call;
  readonly revoke_auth: Call<{ preserve_minion_cache?: Arg<boolean> }>;
  readonly runner: Call<{ name: Arg<string>; arg?: Arg<Value>; kwarg?: Arg<Value>; full_return?: Arg<boolean>; saltenv?: Arg<string>; jid?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly running: Call;
  readonly signal_job: Call<{ jid: Arg<Value>; sig: Arg<Value> }>;
  readonly sync_all: Call<{ saltenv?: Arg<string>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value>; clean_pillar_cache?: Arg<boolean> }>;
  readonly sync_beacons: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_clouds: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_engines: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_executors: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_grains: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value>; clean_pillar_cache?: Arg<boolean> }>;
  readonly sync_log_handlers: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_matchers: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_modules: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_output: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_outputters: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_pillar: Call<{ saltenv?: Arg<string>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value>; clean_pillar_cache?: Arg<boolean> }>;
  readonly sync_proxymodules: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_renderers: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_returners: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_sdb: Call<{ saltenv?: Arg<string | readonly Value[]>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_serializers: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_states: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_thorium: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_utils: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly term_all_jobs: Call;
  readonly term_job: Call<{ jid: Arg<Value> }>;
  readonly update: Call<{ version?: Arg<Value> }>;
  readonly wheel: Call<{ name: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `schedule` that all releases have. */
export interface ScheduleCommon {
  readonly add: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly build_schedule_item: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly copy: Call<{ name: Arg<Value>; target: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly disable: Call<{ "**kwargs"?: Keywords }>;
  readonly disable_job: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly enable: Call<{ "**kwargs"?: Keywords }>;
  readonly enable_job: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly is_enabled: Call<{ name?: Arg<Value> }>;
  readonly job_status: Call<{ name: Arg<Value>; time_fmt?: Arg<string> }>;
  readonly list: Call<{ show_all?: Arg<boolean>; show_disabled?: Arg<boolean>; where?: Arg<Value>; return_yaml?: Arg<boolean>; offline?: Arg<boolean> }>;
  readonly modify: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly move: Call<{ name: Arg<Value>; target: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly postpone_job: Call<{ name: Arg<Value>; current_time: Arg<Value>; new_time: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly purge: Call<{ "**kwargs"?: Keywords }>;
  readonly reload: Call;
  readonly run_job: Call<{ name: Arg<Value>; force?: Arg<boolean> }>;
  readonly save: Call<{ "**kwargs"?: Keywords }>;
  readonly show_next_fire_time: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly skip_job: Call<{ name: Arg<Value>; current_time: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `scp` that all releases have. */
export interface ScpCommon {
  readonly get: Call<{ remote_path: Arg<string>; local_path?: Arg<string>; recursive?: Arg<boolean>; preserve_times?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly put: Call<{ files: Arg<Value>; remote_path?: Arg<string>; recursive?: Arg<boolean>; preserve_times?: Arg<boolean>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `scsi` that all releases have. */
export interface ScsiCommon {
  readonly ls: Call<{ get_size?: Arg<boolean> }>;
  readonly rescan_all: Call<{ host: Arg<string> }>;
}

/** Functions of `sdb` that all releases have. */
export interface SdbCommon {
  readonly delete: Call<{ uri: Arg<Value> }>;
  readonly get: Call<{ uri: Arg<Value>; strict?: Arg<boolean> }>;
  readonly get_or_set_hash: Call<{ uri: Arg<Value>; length?: Arg<number>; chars?: Arg<string> }>;
  readonly set: Call<{ uri: Arg<Value>; value: Arg<Value> }>;
}

/** Functions of `seed` that all releases have. */
export interface SeedCommon {
  readonly apply: Call<{ path: Arg<string>; id_?: Arg<Value>; config?: Arg<Value>; approve_key?: Arg<boolean>; install?: Arg<boolean>; prep_install?: Arg<boolean>; pub_key?: Arg<Value>; priv_key?: Arg<Value>; mount_point?: Arg<Value> }>;
  readonly mkconfig: Call<{ config?: Arg<Value>; tmp?: Arg<Value>; id_?: Arg<Value>; approve_key?: Arg<boolean>; pub_key?: Arg<string>; priv_key?: Arg<string> }>;
  readonly prep_bootstrap: Call<{ mpt: Arg<Value> }>;
}

/** Functions of `selinux` that all releases have. */
export interface SelinuxCommon {
  readonly fcontext_add_policy: Call<{ name: Arg<Value>; filetype?: Arg<Value>; sel_type?: Arg<Value>; sel_user?: Arg<Value>; sel_level?: Arg<Value> }>;
  readonly fcontext_apply_policy: Call<{ name: Arg<Value>; recursive?: Arg<boolean> }>;
  readonly fcontext_delete_policy: Call<{ name: Arg<Value>; filetype?: Arg<Value>; sel_type?: Arg<Value>; sel_user?: Arg<Value>; sel_level?: Arg<Value> }>;
  readonly fcontext_get_policy: Call<{ name: Arg<Value>; filetype?: Arg<Value>; sel_type?: Arg<Value>; sel_user?: Arg<Value>; sel_level?: Arg<Value> }>;
  readonly fcontext_policy_is_applied: Call<{ name: Arg<Value>; recursive?: Arg<boolean> }>;
  readonly filetype_id_to_string: Call<{ filetype?: Arg<string> }>;
  readonly getconfig: Call;
  readonly getenforce: Call;
  readonly getsebool: Call<{ boolean: Arg<Value> }>;
  readonly getsemod: Call<{ module: Arg<Value> }>;
  readonly install_semod: Call<{ module_path: Arg<Value> }>;
  readonly list_sebool: Call;
  readonly list_semod: Call;
  readonly port_add_policy: Call<{ name: Arg<Value>; sel_type?: Arg<Value>; protocol?: Arg<Value>; port?: Arg<number | string>; sel_range?: Arg<Value> }>;
  readonly port_delete_policy: Call<{ name: Arg<Value>; protocol?: Arg<Value>; port?: Arg<number | string> }>;
  readonly port_get_policy: Call<{ name: Arg<Value>; sel_type?: Arg<Value>; protocol?: Arg<Value>; port?: Arg<number | string> }>;
  readonly remove_semod: Call<{ module: Arg<Value> }>;
  readonly selinux_fs_path: Call;
  readonly setenforce: Call<{ mode: Arg<Value> }>;
  readonly setsebool: Call<{ boolean: Arg<Value>; value: Arg<Value>; persist?: Arg<boolean> }>;
  readonly setsebools: Call<{ pairs: Arg<Value>; persist?: Arg<boolean> }>;
  readonly setsemod: Call<{ module: Arg<Value>; state: Arg<Value> }>;
}

/** Functions of `service` that all releases have. */
export interface ServiceCommon {
  readonly available: Call<{ name: Arg<Value> }>;
  readonly disable: Call<{ name: Arg<Value>; no_block?: Arg<boolean>; root?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly disabled: Call<{ name: Arg<Value>; root?: Arg<string> }>;
  readonly enable: Call<{ name: Arg<Value>; no_block?: Arg<boolean>; unmask?: Arg<boolean>; unmask_runtime?: Arg<boolean>; root?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly enabled: Call<{ name: Arg<Value>; root?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly execs: Call<{ root?: Arg<string> }>;
  readonly firstboot: Call<{ locale?: Arg<Value>; locale_message?: Arg<Value>; keymap?: Arg<Value>; timezone?: Arg<Value>; hostname?: Arg<string>; machine_id?: Arg<Value>; root?: Arg<string> }>;
  readonly force_reload: Call<{ name: Arg<Value>; no_block?: Arg<boolean>; unmask?: Arg<boolean>; unmask_runtime?: Arg<boolean> }>;
  readonly get_all: Call<{ root?: Arg<string> }>;
  readonly get_disabled: Call<{ root?: Arg<string> }>;
  readonly get_enabled: Call<{ root?: Arg<string> }>;
  readonly get_running: Call;
  readonly get_static: Call<{ root?: Arg<string> }>;
  readonly mask: Call<{ name: Arg<Value>; runtime?: Arg<boolean>; root?: Arg<string> }>;
  readonly masked: Call<{ name: Arg<Value>; runtime?: Arg<boolean>; root?: Arg<string> }>;
  readonly missing: Call<{ name: Arg<Value> }>;
  readonly offline: Call;
  readonly reload: Call<{ name: Arg<Value>; no_block?: Arg<boolean>; unmask?: Arg<boolean>; unmask_runtime?: Arg<boolean> }>;
  readonly restart: Call<{ name: Arg<Value>; no_block?: Arg<boolean>; unmask?: Arg<boolean>; unmask_runtime?: Arg<boolean> }>;
  readonly show: Call<{ name: Arg<Value>; root?: Arg<string> }>;
  readonly start: Call<{ name: Arg<Value>; no_block?: Arg<boolean>; unmask?: Arg<boolean>; unmask_runtime?: Arg<boolean> }>;
  readonly status: Call<{ name: Arg<Value>; sig?: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value>; no_block?: Arg<boolean> }>;
  readonly systemctl_reload: Call;
  readonly unmask: Call<{ name: Arg<Value>; runtime?: Arg<boolean>; root?: Arg<string> }>;
}

/** Functions of `shadow` that all releases have. */
export interface ShadowCommon {
  readonly default_hash: Call;
  readonly del_password: Call<{ name: Arg<string>; root?: Arg<string> }>;
  readonly gen_password: Call<{ password: Arg<string>; crypt_salt?: Arg<Value>; algorithm?: Arg<string> }>;
  readonly info: Call<{ name: Arg<string>; root?: Arg<string> }>;
  readonly list_users: Call<{ root?: Arg<string> }>;
  readonly lock_password: Call<{ name: Arg<string>; root?: Arg<string> }>;
  readonly set_date: Call<{ name: Arg<string>; date: Arg<Value>; root?: Arg<string> }>;
  readonly set_expire: Call<{ name: Arg<string>; expire: Arg<Value>; root?: Arg<string> }>;
  readonly set_inactdays: Call<{ name: Arg<string>; inactdays: Arg<Value>; root?: Arg<string> }>;
  readonly set_maxdays: Call<{ name: Arg<string>; maxdays: Arg<Value>; root?: Arg<string> }>;
  readonly set_mindays: Call<{ name: Arg<string>; mindays: Arg<Value>; root?: Arg<string> }>;
  readonly set_password: Call<{ name: Arg<string>; password: Arg<string>; use_usermod?: Arg<boolean>; root?: Arg<string> }>;
  readonly set_warndays: Call<{ name: Arg<string>; warndays: Arg<number | string>; root?: Arg<string> }>;
  readonly unlock_password: Call<{ name: Arg<string>; root?: Arg<string> }>;
}

/** Functions of `slack` that all releases have. */
export interface SlackCommon {
  readonly call_hook: Call<{ message: Arg<Value>; attachment?: Arg<Value>; color?: Arg<string>; short?: Arg<boolean>; identifier?: Arg<Value>; channel?: Arg<Value>; username?: Arg<string>; icon_emoji?: Arg<Value> }>;
  readonly find_room: Call<{ name: Arg<Value>; api_key?: Arg<string> }>;
  readonly find_user: Call<{ name: Arg<string>; api_key?: Arg<string> }>;
  readonly list_rooms: Call<{ api_key?: Arg<string> }>;
  readonly list_users: Call<{ api_key?: Arg<string> }>;
  readonly post_message: Call<{ channel: Arg<Value>; message: Arg<Value>; from_name?: Arg<Value>; api_key?: Arg<string>; icon?: Arg<Value>; attachments?: Arg<Value>; blocks?: Arg<Value> }>;
}

/** Functions of `slsutil` that all releases have. */
export interface SlsutilCommon {
  readonly banner: Call<{ width?: Arg<number>; commentchar?: Arg<string | readonly Value[]>; borderchar?: Arg<string>; blockstart?: Arg<Value>; blockend?: Arg<Value>; title?: Arg<Value>; text?: Arg<Value>; newline?: Arg<boolean> }>;
  readonly boolstr: Call<{ value: Arg<Value>; true?: Arg<boolean | string>; false?: Arg<boolean | string> }>;
  readonly deserialize: Call<{ serializer: Arg<Value>; stream_or_string: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly dir_exists: Call<{ path: Arg<string>; saltenv?: Arg<string> }>;
  readonly file_exists: Call<{ path: Arg<string>; saltenv?: Arg<string> }>;
  readonly findup: Call<{ startpath: Arg<string>; filenames: Arg<Value>; saltenv?: Arg<string> }>;
  readonly merge: Call<{ obj_a: Arg<Value>; obj_b: Arg<Value>; strategy?: Arg<string>; renderer?: Arg<string>; merge_lists?: Arg<boolean> }>;
  readonly merge_all: Call<{ lst: Arg<Value>; strategy?: Arg<string>; renderer?: Arg<string>; merge_lists?: Arg<boolean> }>;
  readonly path_exists: Call<{ path: Arg<string>; saltenv?: Arg<string> }>;
  readonly renderer: Call<{ path?: Arg<string>; string?: Arg<Value>; default_renderer?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly serialize: Call<{ serializer: Arg<Value>; obj: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly update: Call<{ dest: Arg<Value>; upd: Arg<Value>; recursive_update?: Arg<boolean>; merge_lists?: Arg<boolean> }>;
}

/** Functions of `smbios` that all releases have. */
export interface SmbiosCommon {
  readonly get: Call<{ string: Arg<string>; clean?: Arg<boolean> }>;
  readonly records: Call<{ rec_type?: Arg<Value>; fields?: Arg<Value>; clean?: Arg<boolean> }>;
}

/** Functions of `snapper` that all releases have. */
export interface SnapperCommon {
  readonly changed_files: Call<{ config?: Arg<string>; num_pre?: Arg<Value>; num_post?: Arg<Value> }>;
  readonly create_baseline: Call<{ tag?: Arg<string>; config?: Arg<string> }>;
  readonly create_config: Call<{ name?: Arg<string>; subvolume?: Arg<string>; fstype?: Arg<Value>; template?: Arg<string>; extra_opts?: Arg<Value> }>;
  readonly create_snapshot: Call<{ config?: Arg<string>; snapshot_type?: Arg<string>; pre_number?: Arg<Value>; description?: Arg<string>; cleanup_algorithm?: Arg<string>; userdata?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly delete_snapshot: Call<{ snapshots_ids?: Arg<Value>; config?: Arg<string> }>;
  readonly diff: Call<{ config?: Arg<string>; filename?: Arg<Value>; num_pre?: Arg<Value>; num_post?: Arg<Value> }>;
  readonly diff_jid: Call<{ jid: Arg<Value>; config?: Arg<string> }>;
  readonly get_config: Call<{ name?: Arg<string> }>;
  readonly get_snapshot: Call<{ number?: Arg<number>; config?: Arg<string> }>;
  readonly list_configs: Call;
  readonly list_snapshots: Call<{ config?: Arg<string> }>;
  readonly modify_snapshot: Call<{ snapshot_id?: Arg<Value>; description?: Arg<Value>; userdata?: Arg<Value>; cleanup?: Arg<Value>; config?: Arg<string> }>;
  readonly run: Call<{ function: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly set_config: Call<{ name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly status: Call<{ config?: Arg<string>; num_pre?: Arg<Value>; num_post?: Arg<Value> }>;
  readonly status_to_string: Call<{ dbus_status: Arg<Value> }>;
  readonly undo: Call<{ config?: Arg<string>; files?: Arg<Value>; num_pre?: Arg<Value>; num_post?: Arg<Value> }>;
  readonly undo_jid: Call<{ jid: Arg<Value>; config?: Arg<string> }>;
}

/** Functions of `sqlite3` that all releases have. */
export interface Sqlite3Common {
  readonly fetch: Call<{ db?: Arg<Value>; sql?: Arg<Value> }>;
  readonly indexes: Call<{ db?: Arg<Value> }>;
  readonly indices: Call<{ db?: Arg<Value> }>;
  readonly modify: Call<{ db?: Arg<Value>; sql?: Arg<Value> }>;
  readonly sqlite_version: Call;
  readonly tables: Call<{ db?: Arg<Value> }>;
  readonly version: Call;
}

/** Functions of `ssh` that all releases have. */
export interface SshCommon {
  readonly auth_keys: Call<{ user?: Arg<number | string | readonly Value[]>; config?: Arg<string>; fingerprint_hash_type?: Arg<Value> }>;
  readonly check_key: Call<{ user: Arg<number | string>; key: Arg<Value>; enc: Arg<Value>; comment: Arg<Value>; options: Arg<Value>; config?: Arg<string>; cache_keys?: Arg<Value>; fingerprint_hash_type?: Arg<Value> }>;
  readonly check_key_file: Call<{ user: Arg<number | string>; source: Arg<Value>; config?: Arg<string>; saltenv?: Arg<string>; fingerprint_hash_type?: Arg<Value> }>;
  readonly check_known_host: Call<{ user?: Arg<number | string>; hostname?: Arg<string>; key?: Arg<Value>; fingerprint?: Arg<Value>; config?: Arg<Value>; port?: Arg<number | string>; fingerprint_hash_type?: Arg<Value> }>;
  readonly get_known_host_entries: Call<{ user: Arg<number | string>; hostname: Arg<string>; config?: Arg<Value>; port?: Arg<number | string>; fingerprint_hash_type?: Arg<Value> }>;
  readonly hash_known_hosts: Call<{ user?: Arg<number | string>; config?: Arg<string> }>;
  readonly host_keys: Call<{ keydir?: Arg<Value>; private?: Arg<boolean>; certs?: Arg<boolean> }>;
  readonly key_is_encrypted: Call<{ key: Arg<Value> }>;
  readonly recv_known_host_entries: Call<{ hostname: Arg<string>; enc?: Arg<Value>; port?: Arg<number | string>; hash_known_hosts?: Arg<boolean>; timeout?: Arg<number | string>; fingerprint_hash_type?: Arg<Value> }>;
  readonly rm_auth_key: Call<{ user: Arg<number | string>; key: Arg<Value>; config?: Arg<string>; fingerprint_hash_type?: Arg<Value> }>;
  readonly rm_auth_key_from_file: Call<{ user: Arg<number | string>; source: Arg<Value>; config?: Arg<string>; saltenv?: Arg<string>; fingerprint_hash_type?: Arg<Value> }>;
  readonly rm_known_host: Call<{ user?: Arg<number | string>; hostname?: Arg<string>; config?: Arg<Value>; port?: Arg<number | string> }>;
  readonly set_auth_key: Call<{ user: Arg<number | string>; key: Arg<Value>; enc?: Arg<string>; comment?: Arg<string>; options?: Arg<Value>; config?: Arg<string>; cache_keys?: Arg<Value>; fingerprint_hash_type?: Arg<Value> }>;
  readonly set_auth_key_from_file: Call<{ user: Arg<number | string>; source: Arg<Value>; config?: Arg<string>; saltenv?: Arg<string>; fingerprint_hash_type?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly set_known_host: Call<{ user?: Arg<number | string>; hostname?: Arg<string>; fingerprint?: Arg<Value>; key?: Arg<Value>; port?: Arg<number | string>; enc?: Arg<Value>; config?: Arg<Value>; hash_known_hosts?: Arg<boolean>; timeout?: Arg<number | string>; fingerprint_hash_type?: Arg<Value> }>;
  readonly user_keys: Call<{ user?: Arg<number | string | readonly Value[]>; pubfile?: Arg<Value>; prvfile?: Arg<Value> }>;
}

/** Functions of `state` that all releases have. */
export interface StateCommon {
  readonly apply: Call<{ mods?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly check_request: Call<{ name?: Arg<Value> }>;
  readonly clear_cache: Call;
  readonly clear_request: Call<{ name?: Arg<Value> }>;
  readonly disable: Call<{ states: Arg<Value> }>;
  readonly enable: Call<{ states: Arg<Value> }>;
  readonly event: Call<{ tagmatch?: Arg<number | string>; count?: Arg<number>; quiet?: Arg<boolean>; sock_dir?: Arg<string>; pretty?: Arg<boolean>; node?: Arg<string> }>;
  readonly get_pauses: Call<{ jid?: Arg<Value> }>;
  readonly high: Call<{ data: Arg<Value>; test?: Arg<Value>; queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly highstate: Call<{ test?: Arg<Value>; queue?: Arg<boolean>; state_events?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly id_exists: Call<{ ids: Arg<Value>; mods: Arg<Value>; test?: Arg<Value>; queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly list_disabled: Call;
  readonly low: Call<{ data: Arg<Value>; queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly orchestrate: Call<{ mods: Arg<Value>; saltenv?: Arg<string>; test?: Arg<Value>; exclude?: Arg<Value>; pillar?: Arg<Value>; pillarenv?: Arg<string> }>;
  readonly pause: Call<{ jid: Arg<Value>; state_id?: Arg<Value>; duration?: Arg<Value> }>;
  readonly pkg: Call<{ pkg_path: Arg<Value>; pkg_sum: Arg<Value>; hash_type: Arg<Value>; test?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly request: Call<{ mods?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly resume: Call<{ jid: Arg<Value>; state_id?: Arg<Value> }>;
  readonly run_request: Call<{ name?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly running: Call<{ concurrent?: Arg<boolean> }>;
  readonly show_highstate: Call<{ queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly show_low_sls: Call<{ mods: Arg<Value>; test?: Arg<Value>; queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly show_lowstate: Call<{ queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly show_sls: Call<{ mods: Arg<Value>; test?: Arg<Value>; queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly show_state_usage: Call<{ queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly show_states: Call<{ queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly show_top: Call<{ queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly single: Call<{ fun: Arg<Value>; name: Arg<Value>; test?: Arg<Value>; queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly sls: Call<{ mods: Arg<Value>; test?: Arg<Value>; exclude?: Arg<Value>; queue?: Arg<boolean>; sync_mods?: Arg<Value>; state_events?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly sls_exists: Call<{ mods: Arg<Value>; test?: Arg<Value>; queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly sls_id: Call<{ id_: Arg<Value>; mods: Arg<Value>; test?: Arg<Value>; queue?: Arg<Value>; state_events?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly soft_kill: Call<{ jid: Arg<Value>; state_id?: Arg<Value> }>;
  readonly template: Call<{ tem: Arg<Value>; queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly template_str: Call<{ tem: Arg<Value>; queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly test: Call<{ "**kwargs"?: Keywords }>;
  readonly top: Call<{ topfn: Arg<Value>; test?: Arg<Value>; queue?: Arg<boolean>; "**kwargs"?: Keywords }>;
}

/** Functions of `status` that all releases have. */
export interface StatusCommon {
  readonly all_status: Call;
  readonly cpuinfo: Call;
  readonly cpustats: Call;
  readonly custom: Call;
  readonly diskstats: Call;
  readonly diskusage: Call;
  readonly loadavg: Call;
  readonly master: Call<{ master?: Arg<Value>; connected?: Arg<boolean> }>;
  readonly meminfo: Call;
  readonly netdev: Call;
  readonly netstats: Call;
  readonly nproc: Call;
  readonly pid: Call<{ sig: Arg<Value> }>;
  readonly ping_master: Call<{ master: Arg<Value> }>;
  readonly procs: Call;
  readonly proxy_reconnect: Call<{ proxy_name: Arg<Value>; opts?: Arg<Value> }>;
  readonly time: Call<{ format?: Arg<string> }>;
  readonly uptime: Call;
  readonly version: Call;
  readonly vmstats: Call;
  readonly w: Call;
}

/** Functions of `supervisord` that all releases have. */
export interface SupervisordCommon {
  readonly add: Call<{ name: Arg<Value>; user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string> }>;
  readonly custom: Call<{ command: Arg<Value>; user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string> }>;
  readonly options: Call<{ name: Arg<string>; conf_file?: Arg<string> }>;
  readonly remove: Call<{ name: Arg<Value>; user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string> }>;
  readonly reread: Call<{ user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string> }>;
  readonly restart: Call<{ name?: Arg<string>; user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string> }>;
  readonly start: Call<{ name?: Arg<string>; user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string> }>;
  readonly status: Call<{ name?: Arg<Value>; user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string> }>;
  readonly status_bool: Call<{ name: Arg<string>; expected_state?: Arg<Value>; user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string> }>;
  readonly status_raw: Call<{ name?: Arg<Value>; user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string> }>;
  readonly stop: Call<{ name?: Arg<string>; user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string> }>;
  readonly update: Call<{ user?: Arg<number | string>; conf_file?: Arg<string>; bin_env?: Arg<string>; name?: Arg<string> }>;
}

/** Functions of `sys` that all releases have. */
export interface SysCommon {
  readonly argspec: Call<{ module?: Arg<string> }>;
  readonly doc: Call;
  readonly list_functions: Call<{ "**kwargs"?: Keywords }>;
  readonly list_modules: Call;
  readonly list_renderers: Call;
  readonly list_returner_functions: Call<{ "**kwargs"?: Keywords }>;
  readonly list_returners: Call;
  readonly list_runner_functions: Call<{ "**kwargs"?: Keywords }>;
  readonly list_runners: Call;
  readonly list_state_functions: Call<{ "**kwargs"?: Keywords }>;
  readonly list_state_modules: Call;
  readonly reload_modules: Call;
  readonly renderer_doc: Call;
  readonly returner_argspec: Call<{ module?: Arg<string> }>;
  readonly returner_doc: Call;
  readonly runner_argspec: Call<{ module?: Arg<string> }>;
  readonly runner_doc: Call;
  readonly state_argspec: Call<{ module?: Arg<string> }>;
  readonly state_doc: Call;
  readonly state_schema: Call<{ module?: Arg<string> }>;
}

/** Functions of `sysctl` that all releases have. */
export interface SysctlCommon {
  readonly assign: Call<{ name: Arg<Value>; value: Arg<Value> }>;
  readonly default_config: Call;
  readonly get: Call<{ name: Arg<Value> }>;
  readonly persist: Call<{ name: Arg<Value>; value: Arg<Value>; config?: Arg<Value> }>;
  readonly show: Call<{ config_file?: Arg<boolean> }>;
}

/** Functions of `sysfs` that all releases have. */
export interface SysfsCommon {
  readonly attr: Call<{ key: Arg<Value>; value?: Arg<Value> }>;
  readonly interfaces: Call<{ root: Arg<string> }>;
  readonly read: Call<{ key: Arg<Value>; root?: Arg<string> }>;
  readonly target: Call<{ key: Arg<Value>; full?: Arg<boolean> }>;
  readonly write: Call<{ key: Arg<Value>; value: Arg<Value> }>;
}

/** Functions of `syslog_ng` that all releases have. */
export interface SyslogNgCommon {
  readonly config: Call<{ name: Arg<Value>; config: Arg<Value>; write?: Arg<boolean> }>;
  readonly config_test: Call<{ syslog_ng_sbin_dir?: Arg<Value>; cfgfile?: Arg<Value> }>;
  readonly get_config_file: Call;
  readonly modules: Call<{ syslog_ng_sbin_dir?: Arg<Value> }>;
  readonly reload: Call<{ name: Arg<Value> }>;
  readonly set_binary_path: Call<{ name: Arg<Value> }>;
  readonly set_config_file: Call<{ name: Arg<Value> }>;
  readonly set_parameters: Call<{ version?: Arg<Value>; binary_path?: Arg<Value>; config_file?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly start: Call<{ name?: Arg<Value>; user?: Arg<number | string>; group?: Arg<number | string>; chroot?: Arg<Value>; caps?: Arg<Value>; no_caps?: Arg<boolean>; pidfile?: Arg<Value>; enable_core?: Arg<boolean>; fd_limit?: Arg<Value>; verbose?: Arg<boolean>; debug?: Arg<boolean>; trace?: Arg<boolean>; yydebug?: Arg<boolean>; persist_file?: Arg<Value>; control?: Arg<Value>; worker_threads?: Arg<Value> }>;
  readonly stats: Call<{ syslog_ng_sbin_dir?: Arg<Value> }>;
  readonly stop: Call<{ name?: Arg<Value> }>;
  readonly version: Call<{ syslog_ng_sbin_dir?: Arg<Value> }>;
  readonly write_config: Call<{ config: Arg<Value>; newlines?: Arg<number> }>;
  readonly write_version: Call<{ name: Arg<Value> }>;
}

/** Functions of `system` that all releases have. */
export interface SystemCommon {
  readonly get_computer_desc: Call;
  readonly get_computer_name: Call;
  readonly get_reboot_required_witnessed: Call;
  readonly get_system_date: Call<{ utc_offset?: Arg<string> }>;
  readonly get_system_date_time: Call<{ utc_offset?: Arg<string> }>;
  readonly get_system_time: Call<{ utc_offset?: Arg<string> }>;
  readonly halt: Call;
  readonly has_settable_hwclock: Call;
  readonly init: Call<{ runlevel: Arg<Value> }>;
  readonly poweroff: Call;
  readonly reboot: Call<{ at_time?: Arg<Value> }>;
  readonly set_computer_desc: Call<{ desc: Arg<string> }>;
  readonly set_computer_name: Call<{ hostname: Arg<string> }>;
  readonly set_reboot_required_witnessed: Call;
  readonly set_system_date: Call<{ newdate: Arg<string>; utc_offset?: Arg<Value> }>;
  readonly set_system_date_time: Call<{ years?: Arg<number | string>; months?: Arg<number | string>; days?: Arg<number | string>; hours?: Arg<number | string>; minutes?: Arg<number | string>; seconds?: Arg<number | string>; utc_offset?: Arg<string> }>;
  readonly set_system_time: Call<{ newtime: Arg<string>; utc_offset?: Arg<string> }>;
  readonly shutdown: Call<{ at_time?: Arg<Value> }>;
}

/** Functions of `temp` that all releases have. */
export interface TempCommon {
  readonly dir: Call<{ suffix?: Arg<string>; prefix?: Arg<string>; parent?: Arg<Value> }>;
  readonly file: Call<{ suffix?: Arg<string>; prefix?: Arg<string>; parent?: Arg<Value> }>;
}

/** Functions of `test` that all releases have. */
export interface TestCommon {
  readonly arg: Call<{ "**kwargs"?: Keywords }>;
  readonly arg_clean: Call<{ "**kwargs"?: Keywords }>;
  readonly arg_repr: Call<{ "**kwargs"?: Keywords }>;
  readonly arg_type: Call<{ "**kwargs"?: Keywords }>;
  readonly assertion: Call<{ assertion: Arg<Value> }>;
  readonly attr_call: Call;
  readonly collatz: Call<{ start: Arg<Value> }>;
  readonly conf_test: Call;
  readonly cross_test: Call<{ func: Arg<Value>; args?: Arg<Value> }>;
  readonly deprecation_warning: Call;
  readonly echo: Call<{ text: Arg<Value> }>;
  readonly exception: Call<{ message?: Arg<string> }>;
  readonly false: Call;
  readonly fib: Call<{ num: Arg<Value> }>;
  readonly get_opts: Call;
  readonly kwarg: Call<{ "**kwargs"?: Keywords }>;
  readonly missing_func: Call;
  readonly module_report: Call;
  readonly not_loaded: Call;
  readonly opts_pkg: Call;
  readonly outputter: Call<{ data: Arg<Value> }>;
  readonly ping: Call;
  readonly provider: Call<{ module: Arg<Value> }>;
  readonly providers: Call;
  readonly raise_exception: Call<{ name: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly rand_sleep: Call<{ max?: Arg<number> }>;
  readonly rand_str: Call<{ size?: Arg<number>; hash_type?: Arg<Value> }>;
  readonly random_hash: Call<{ size?: Arg<number>; hash_type?: Arg<Value> }>;
  readonly retcode: Call<{ code?: Arg<number> }>;
  readonly sleep: Call<{ length: Arg<Value> }>;
  readonly stack: Call;
  readonly true: Call;
  readonly try: Call<{ module: Arg<Value>; return_try_exception?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly tty: Call<{ "**kwargs"?: Keywords }>;
  readonly version: Call;
  readonly versions: Call;
  readonly versions_information: Call;
  readonly versions_report: Call;
}

/** Functions of `test_virtual` that all releases have. */
export interface TestVirtualCommon {
  readonly ping: Call;
}

/** Functions of `textfsm` that all releases have. */
export interface TextfsmCommon {
  readonly extract: Call<{ template_path: Arg<string>; raw_text?: Arg<Value>; raw_text_file?: Arg<Value>; saltenv?: Arg<string> }>;
  readonly index: Call<{ command: Arg<Value>; platform?: Arg<Value>; platform_grain_name?: Arg<string>; platform_column_name?: Arg<Value>; output?: Arg<Value>; output_file?: Arg<string>; textfsm_path?: Arg<string>; index_file?: Arg<string>; saltenv?: Arg<string>; include_empty?: Arg<boolean>; include_pat?: Arg<Value>; exclude_pat?: Arg<Value> }>;
}

/** Functions of `timezone` that all releases have. */
export interface TimezoneCommon {
  readonly get_hwclock: Call;
  readonly get_offset: Call;
  readonly get_zone: Call;
  readonly get_zonecode: Call;
  readonly set_hwclock: Call<{ clock: Arg<Value> }>;
  readonly set_zone: Call<{ timezone: Arg<Value> }>;
  readonly zone_compare: Call<{ timezone: Arg<Value> }>;
}

/** Functions of `tls` that all releases have. */
export interface TlsCommon {
  readonly ca_exists: Call<{ ca_name: Arg<string>; cacert_path?: Arg<string>; ca_filename?: Arg<Value> }>;
  readonly cert_base_path: Call<{ cacert_path?: Arg<string> }>;
  readonly cert_info: Call<{ cert: Arg<string>; digest?: Arg<string> }>;
  readonly create_ca: Call<{ ca_name: Arg<string>; bits?: Arg<number>; days?: Arg<number>; CN?: Arg<string>; C?: Arg<string>; ST?: Arg<string>; L?: Arg<string>; O?: Arg<string>; OU?: Arg<Value>; emailAddress?: Arg<Value>; fixmode?: Arg<boolean>; cacert_path?: Arg<string>; ca_filename?: Arg<Value>; digest?: Arg<string>; onlyif?: Arg<Value>; unless?: Arg<Value>; replace?: Arg<boolean> }>;
  readonly create_ca_signed_cert: Call<{ ca_name: Arg<string>; CN: Arg<Value>; days?: Arg<number>; cacert_path?: Arg<string>; ca_filename?: Arg<Value>; cert_path?: Arg<string>; cert_filename?: Arg<Value>; digest?: Arg<string>; cert_type?: Arg<string>; type_ext?: Arg<boolean>; replace?: Arg<boolean> }>;
  readonly create_csr: Call<{ ca_name: Arg<string>; bits?: Arg<number>; CN?: Arg<string>; C?: Arg<string>; ST?: Arg<string>; L?: Arg<string>; O?: Arg<string>; OU?: Arg<Value>; emailAddress?: Arg<Value>; subjectAltName?: Arg<Value>; cacert_path?: Arg<Value>; ca_filename?: Arg<Value>; csr_path?: Arg<Value>; csr_filename?: Arg<Value>; digest?: Arg<string>; type_ext?: Arg<boolean>; cert_type?: Arg<string>; replace?: Arg<boolean> }>;
  readonly create_empty_crl: Call<{ ca_name: Arg<string>; cacert_path?: Arg<string>; ca_filename?: Arg<Value>; crl_file?: Arg<string>; digest?: Arg<string> }>;
  readonly create_pkcs12: Call<{ ca_name: Arg<string>; CN: Arg<Value>; passphrase?: Arg<string>; cacert_path?: Arg<string>; replace?: Arg<boolean> }>;
  readonly create_self_signed_cert: Call<{ tls_dir?: Arg<string>; bits?: Arg<number>; days?: Arg<number>; CN?: Arg<string>; C?: Arg<string>; ST?: Arg<string>; L?: Arg<string>; O?: Arg<string>; OU?: Arg<Value>; emailAddress?: Arg<Value>; cacert_path?: Arg<string>; cert_filename?: Arg<Value>; digest?: Arg<string>; replace?: Arg<boolean> }>;
  readonly get_ca: Call<{ ca_name: Arg<string>; as_text?: Arg<boolean>; cacert_path?: Arg<string> }>;
  readonly get_ca_signed_cert: Call<{ ca_name: Arg<string>; CN?: Arg<string>; as_text?: Arg<boolean>; cacert_path?: Arg<string>; cert_filename?: Arg<Value> }>;
  readonly get_ca_signed_key: Call<{ ca_name: Arg<string>; CN?: Arg<string>; as_text?: Arg<boolean>; cacert_path?: Arg<string>; key_filename?: Arg<Value> }>;
  readonly get_expiration_date: Call<{ cert: Arg<string>; date_format?: Arg<string> }>;
  readonly get_extensions: Call<{ cert_type: Arg<Value> }>;
  readonly maybe_fix_ssl_version: Call<{ ca_name: Arg<Value>; cacert_path?: Arg<string>; ca_filename?: Arg<Value> }>;
  readonly revoke_cert: Call<{ ca_name: Arg<string>; CN: Arg<Value>; cacert_path?: Arg<string>; ca_filename?: Arg<Value>; cert_path?: Arg<string>; cert_filename?: Arg<Value>; crl_file?: Arg<string>; digest?: Arg<string> }>;
  readonly set_ca_path: Call<{ cacert_path: Arg<Value> }>;
  readonly validate: Call<{ cert: Arg<string>; ca_name: Arg<string>; crl_file: Arg<string> }>;
}

/** Functions of `udev` that all releases have. */
export interface UdevCommon {
  readonly env: Call<{ dev: Arg<Value> }>;
  readonly exportdb: Call;
  readonly info: Call<{ dev: Arg<Value> }>;
  readonly links: Call<{ dev: Arg<Value> }>;
  readonly name: Call<{ dev: Arg<Value> }>;
  readonly path: Call<{ dev: Arg<Value> }>;
}

/** Functions of `user` that all releases have. */
export interface UserCommon {
  readonly add: Call<{ name: Arg<Value>; uid?: Arg<number | string>; gid?: Arg<number | string>; groups?: Arg<Value>; home?: Arg<Value>; shell?: Arg<string>; unique?: Arg<boolean>; system?: Arg<boolean>; fullname?: Arg<string>; roomnumber?: Arg<string>; workphone?: Arg<string>; homephone?: Arg<string>; other?: Arg<string>; createhome?: Arg<boolean>; loginclass?: Arg<Value>; nologinit?: Arg<boolean>; root?: Arg<string>; usergroup?: Arg<Value> }>;
  readonly chfullname: Call<{ name: Arg<string>; fullname: Arg<Value>; root?: Arg<string> }>;
  readonly chgid: Call<{ name: Arg<string>; gid: Arg<Value>; root?: Arg<string> }>;
  readonly chgroups: Call<{ name: Arg<string>; groups: Arg<Value>; append?: Arg<boolean>; root?: Arg<string> }>;
  readonly chhome: Call<{ name: Arg<string>; home: Arg<Value>; persist?: Arg<boolean>; root?: Arg<string> }>;
  readonly chhomephone: Call<{ name: Arg<string>; homephone: Arg<Value>; root?: Arg<string> }>;
  readonly chloginclass: Call<{ name: Arg<string>; loginclass: Arg<Value>; root?: Arg<string> }>;
  readonly chother: Call<{ name: Arg<string>; other: Arg<Value>; root?: Arg<string> }>;
  readonly chroomnumber: Call<{ name: Arg<Value>; roomnumber: Arg<Value>; root?: Arg<string> }>;
  readonly chshell: Call<{ name: Arg<string>; shell: Arg<string>; root?: Arg<string> }>;
  readonly chuid: Call<{ name: Arg<string>; uid: Arg<Value>; root?: Arg<string> }>;
  readonly chworkphone: Call<{ name: Arg<string>; workphone: Arg<Value>; root?: Arg<string> }>;
  readonly delete: Call<{ name: Arg<Value>; remove?: Arg<boolean>; force?: Arg<boolean>; root?: Arg<string> }>;
  readonly get_loginclass: Call<{ name: Arg<string> }>;
  readonly getent: Call<{ refresh?: Arg<boolean>; root?: Arg<string> }>;
  readonly info: Call<{ name: Arg<string>; root?: Arg<string> }>;
  readonly list_groups: Call<{ name: Arg<string> }>;
  readonly list_users: Call<{ root?: Arg<string> }>;
  readonly primary_group: Call<{ name: Arg<string> }>;
  readonly rename: Call<{ name: Arg<string>; new_name: Arg<Value>; root?: Arg<string> }>;
}

/** Functions of `vagrant` that all releases have. */
export interface VagrantCommon {
  readonly destroy: Call<{ name: Arg<Value> }>;
  readonly get_machine_id: Call<{ machine: Arg<Value>; cwd: Arg<string> }>;
  readonly get_ssh_config: Call<{ name: Arg<Value>; network_mask?: Arg<string>; get_private_key?: Arg<boolean> }>;
  readonly get_vm_info: Call<{ name: Arg<Value> }>;
  readonly init: Call<{ name: Arg<Value>; cwd?: Arg<string>; machine?: Arg<string>; runas?: Arg<string>; start?: Arg<boolean>; vagrant_provider?: Arg<string>; vm?: Arg<Value> }>;
  readonly list_active_vms: Call<{ cwd?: Arg<string> }>;
  readonly list_domains: Call;
  readonly list_inactive_vms: Call<{ cwd?: Arg<string> }>;
  readonly pause: Call<{ name: Arg<Value> }>;
  readonly reboot: Call<{ name: Arg<Value>; provision?: Arg<boolean> }>;
  readonly shutdown: Call<{ name: Arg<Value> }>;
  readonly start: Call<{ name: Arg<Value> }>;
  readonly stop: Call<{ name: Arg<Value> }>;
  readonly version: Call;
  readonly vm_state: Call<{ name?: Arg<string>; cwd?: Arg<string> }>;
}

/** Functions of `virtualenv` that all releases have. */
export interface VirtualenvCommon {
  readonly create: Call<{ path: Arg<string>; venv_bin?: Arg<string>; system_site_packages?: Arg<boolean>; distribute?: Arg<boolean>; clear?: Arg<boolean>; python?: Arg<Value>; extra_search_dir?: Arg<Value>; never_download?: Arg<Value>; prompt?: Arg<Value>; pip?: Arg<boolean>; symlinks?: Arg<Value>; upgrade?: Arg<Value>; user?: Arg<number | string>; use_vt?: Arg<boolean>; saltenv?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_distribution_path: Call<{ venv: Arg<string>; distribution: Arg<string> }>;
  readonly get_resource_content: Call<{ venv: Arg<string>; package?: Arg<string>; resource?: Arg<string> }>;
  readonly get_resource_path: Call<{ venv: Arg<string>; package?: Arg<string>; resource?: Arg<string> }>;
  readonly get_site_packages: Call<{ venv: Arg<string> }>;
  readonly virtualenv_ver: Call<{ venv_bin: Arg<Value>; user?: Arg<number | string>; "**kwargs"?: Keywords }>;
}

/** Functions of `webutil` that all releases have. */
export interface WebutilCommon {
  readonly useradd: Call<{ pwfile: Arg<string>; user: Arg<number | string>; password: Arg<string>; opts?: Arg<string>; runas?: Arg<string> }>;
  readonly userdel: Call<{ pwfile: Arg<string>; user: Arg<number | string>; runas?: Arg<string>; all_results?: Arg<boolean> }>;
  readonly verify: Call<{ pwfile: Arg<string>; user: Arg<number | string>; password: Arg<string>; opts?: Arg<string>; runas?: Arg<string> }>;
}

/** Functions of `winrepo` that all releases have. */
export interface WinrepoCommon {
  readonly genrepo: Call;
  readonly show_sls: Call<{ name: Arg<Value>; saltenv?: Arg<string> }>;
  readonly update_git_repos: Call<{ clean?: Arg<boolean> }>;
}

/** Functions of `x509` that all releases have. */
export interface X509Common {
  readonly create_certificate: Call<{ path?: Arg<string>; text?: Arg<boolean>; overwrite?: Arg<boolean>; ca_server?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly create_crl: Call<{ path?: Arg<string>; text?: Arg<boolean>; signing_private_key?: Arg<string>; signing_private_key_passphrase?: Arg<Value>; signing_cert?: Arg<Value>; revoked?: Arg<Value>; include_expired?: Arg<boolean>; days_valid?: Arg<number>; digest?: Arg<string> }>;
  readonly create_csr: Call<{ path?: Arg<string>; text?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly create_private_key: Call<{ path?: Arg<string>; text?: Arg<boolean>; bits?: Arg<number>; passphrase?: Arg<Value>; cipher?: Arg<string>; verbose?: Arg<boolean> }>;
  readonly encode_certificate: Call<{ certificate: Arg<Value>; encoding?: Arg<string>; append_certs?: Arg<Value>; private_key?: Arg<Value>; private_key_passphrase?: Arg<Value>; pkcs12_passphrase?: Arg<Value>; pkcs12_encryption_compat?: Arg<boolean>; pkcs12_friendlyname?: Arg<Value>; raw?: Arg<boolean | string> }>;
  readonly encode_crl: Call<{ crl: Arg<Value>; encoding?: Arg<string | readonly Value[]>; raw?: Arg<boolean | string> }>;
  readonly encode_csr: Call<{ csr: Arg<Value>; encoding?: Arg<string>; raw?: Arg<boolean | string> }>;
  readonly encode_private_key: Call<{ private_key: Arg<Value>; encoding?: Arg<string>; passphrase?: Arg<Value>; private_key_passphrase?: Arg<Value>; pkcs12_encryption_compat?: Arg<boolean>; raw?: Arg<boolean | string> }>;
  readonly expired: Call<{ certificate: Arg<Value> }>;
  readonly expires: Call<{ certificate: Arg<Value>; days?: Arg<number> }>;
  readonly get_pem_entries: Call<{ glob_path: Arg<string> }>;
  readonly get_pem_entry: Call<{ text: Arg<Value>; pem_type?: Arg<Value> }>;
  readonly get_private_key_size: Call<{ private_key: Arg<string>; passphrase?: Arg<Value> }>;
  readonly get_public_key: Call<{ key: Arg<string>; passphrase?: Arg<Value>; asObj?: Arg<boolean> }>;
  readonly get_signing_policy: Call<{ signing_policy_name: Arg<Value> }>;
  readonly read_certificate: Call<{ certificate: Arg<Value> }>;
  readonly read_certificates: Call<{ glob_path: Arg<string> }>;
  readonly read_crl: Call<{ crl: Arg<string> }>;
  readonly read_csr: Call<{ csr: Arg<string> }>;
  readonly sign_remote_certificate: Call<{ argdic: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly verify_crl: Call<{ crl: Arg<Value>; cert: Arg<Value> }>;
  readonly verify_private_key: Call<{ private_key: Arg<Value>; public_key: Arg<Value>; passphrase?: Arg<Value> }>;
  readonly verify_signature: Call<{ certificate: Arg<Value>; signing_pub_key?: Arg<Value>; signing_pub_key_passphrase?: Arg<Value> }>;
  readonly will_expire: Call<{ certificate: Arg<Value>; days: Arg<Value> }>;
  readonly write_pem: Call<{ text: Arg<Value>; path: Arg<string>; overwrite?: Arg<boolean>; pem_type?: Arg<Value> }>;
}

/** Functions of `xfs` that all releases have. */
export interface XfsCommon {
  readonly defragment: Call<{ device: Arg<Value> }>;
  readonly devices: Call;
  readonly dump: Call<{ device: Arg<Value>; destination: Arg<Value>; level?: Arg<number>; label?: Arg<Value>; noerase?: Arg<Value> }>;
  readonly estimate: Call<{ path: Arg<Value> }>;
  readonly info: Call<{ device: Arg<Value> }>;
  readonly inventory: Call;
  readonly mkfs: Call<{ device: Arg<Value>; label?: Arg<Value>; ssize?: Arg<Value>; noforce?: Arg<Value>; bso?: Arg<Value>; gmo?: Arg<Value>; ino?: Arg<Value>; lso?: Arg<Value>; rso?: Arg<Value>; nmo?: Arg<Value>; dso?: Arg<Value> }>;
  readonly modify: Call<{ device: Arg<Value>; label?: Arg<Value>; lazy_counting?: Arg<Value>; uuid?: Arg<Value> }>;
  readonly prune_dump: Call<{ sessionid: Arg<Value> }>;
}

/** Functions of `xml` that all releases have. */
export interface XmlCommon {
  readonly get_attribute: Call<{ file: Arg<Value>; element: Arg<Value> }>;
  readonly get_value: Call<{ file: Arg<Value>; element: Arg<Value> }>;
  readonly set_attribute: Call<{ file: Arg<Value>; element: Arg<Value>; key: Arg<Value>; value: Arg<Value> }>;
  readonly set_value: Call<{ file: Arg<Value>; element: Arg<Value>; value: Arg<Value> }>;
}

/** Functions of `yaml` that all releases have. */
export interface YamlCommon {
  readonly lint: Call<{ source: Arg<string>; saltenv?: Arg<string>; pre_render?: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Functions of `zk_concurrency` that all releases have. */
export interface ZkConcurrencyCommon {
  readonly lock: Call<{ path: Arg<string>; zk_hosts?: Arg<Value>; identifier?: Arg<string>; max_concurrency?: Arg<number>; timeout?: Arg<number | string>; ephemeral_lease?: Arg<boolean>; force?: Arg<boolean>; profile?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly lock_holders: Call<{ path: Arg<string>; zk_hosts?: Arg<Value>; identifier?: Arg<string>; max_concurrency?: Arg<number>; timeout?: Arg<number | string>; ephemeral_lease?: Arg<boolean>; profile?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly party_members: Call<{ path: Arg<string>; zk_hosts?: Arg<Value>; min_nodes?: Arg<number>; blocking?: Arg<boolean>; profile?: Arg<Value>; scheme?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
  readonly unlock: Call<{ path: Arg<string>; zk_hosts?: Arg<Value>; identifier?: Arg<string>; max_concurrency?: Arg<number>; ephemeral_lease?: Arg<boolean>; scheme?: Arg<Value>; profile?: Arg<Value>; username?: Arg<string>; password?: Arg<string>; default_acl?: Arg<Value> }>;
}

/** Functions of `zoneadm` that all releases have. */
export interface ZoneadmCommon {
  readonly attach: Call<{ zone: Arg<string>; force?: Arg<boolean>; brand_opts?: Arg<string> }>;
  readonly boot: Call<{ zone: Arg<string>; single?: Arg<boolean>; altinit?: Arg<string>; smf_options?: Arg<string> }>;
  readonly clone: Call<{ zone: Arg<string>; source: Arg<string>; snapshot?: Arg<string> }>;
  readonly detach: Call<{ zone: Arg<string> }>;
  readonly halt: Call<{ zone: Arg<string> }>;
  readonly install: Call<{ zone: Arg<string>; nodataset?: Arg<boolean>; brand_opts?: Arg<string> }>;
  readonly list: Call<{ verbose?: Arg<boolean>; installed?: Arg<boolean>; configured?: Arg<boolean>; hide_global?: Arg<boolean> }>;
  readonly move: Call<{ zone: Arg<string>; zonepath: Arg<string> }>;
  readonly ready: Call<{ zone: Arg<string> }>;
  readonly reboot: Call<{ zone: Arg<string>; single?: Arg<boolean>; altinit?: Arg<string>; smf_options?: Arg<string> }>;
  readonly shutdown: Call<{ zone: Arg<string>; reboot?: Arg<boolean>; single?: Arg<boolean>; altinit?: Arg<string>; smf_options?: Arg<string> }>;
  readonly uninstall: Call<{ zone: Arg<string> }>;
  readonly verify: Call<{ zone: Arg<string> }>;
}

/** Functions of `zonecfg` that all releases have. */
export interface ZonecfgCommon {
  readonly add_resource: Call<{ zone: Arg<string>; resource_type: Arg<string>; "**kwargs"?: Keywords }>;
  readonly clear_property: Call<{ zone: Arg<string>; key: Arg<string> }>;
  readonly create: Call<{ zone: Arg<string>; brand: Arg<string>; zonepath: Arg<string>; force?: Arg<boolean> }>;
  readonly create_from_template: Call<{ zone: Arg<string>; template: Arg<string> }>;
  readonly delete: Call<{ zone: Arg<string> }>;
  readonly export: Call<{ zone: Arg<string>; path?: Arg<string> }>;
  readonly import: Call<{ zone: Arg<string>; path: Arg<string> }>;
  readonly info: Call<{ zone: Arg<string>; show_all?: Arg<boolean> }>;
  readonly remove_resource: Call<{ zone: Arg<string>; resource_type: Arg<string>; resource_key: Arg<string>; resource_value: Arg<string> }>;
  readonly set_property: Call<{ zone: Arg<string>; key: Arg<string>; value: Arg<Value> }>;
  readonly update_resource: Call<{ zone: Arg<string>; resource_type: Arg<string>; resource_selector: Arg<string>; "**kwargs"?: Keywords }>;
}

/** Execution modules that all releases have. */
export interface FunctionsCommon {
  readonly acl: AclCommon;
  readonly aliases: AliasesCommon;
  readonly alternatives: AlternativesCommon;
  readonly ansible: AnsibleCommon;
  readonly apache: ApacheCommon;
  readonly apf: ApfCommon;
  readonly archive: ArchiveCommon;
  readonly artifactory: ArtifactoryCommon;
  readonly at: AtCommon;
  readonly baredoc: BaredocCommon;
  readonly bcache: BcacheCommon;
  readonly beacons: BeaconsCommon;
  readonly bridge: BridgeCommon;
  readonly cassandra_cql: CassandraCqlCommon;
  readonly celery: CeleryCommon;
  readonly chef: ChefCommon;
  readonly chocolatey: ChocolateyCommon;
  readonly chronos: ChronosCommon;
  readonly chroot: ChrootCommon;
  readonly cloud: CloudCommon;
  readonly cmd: CmdCommon;
  readonly config: ConfigCommon;
  readonly cp: CpCommon;
  readonly cron: CronCommon;
  readonly cryptdev: CryptdevCommon;
  readonly data: DataCommon;
  readonly debconf: DebconfCommon;
  readonly defaults: DefaultsCommon;
  readonly devinfo: DevinfoCommon;
  readonly devmap: DevmapCommon;
  readonly dig: DigCommon;
  readonly disk: DiskCommon;
  readonly dnsutil: DnsutilCommon;
  readonly environ: EnvironCommon;
  readonly etcd: EtcdCommon;
  readonly ethtool: EthtoolCommon;
  readonly event: EventCommon;
  readonly extfs: ExtfsCommon;
  readonly file: FileCommon;
  readonly firewalld: FirewalldCommon;
  readonly git: GitCommon;
  readonly gpg: GpgCommon;
  readonly grains: GrainsCommon;
  readonly group: GroupCommon;
  readonly hashutil: HashutilCommon;
  readonly highstate_doc: HighstateDocCommon;
  readonly hosts: HostsCommon;
  readonly http: HttpCommon;
  readonly idem: IdemCommon;
  readonly incron: IncronCommon;
  readonly ini: IniCommon;
  readonly iosconfig: IosconfigCommon;
  readonly ip: IpCommon;
  readonly ipset: IpsetCommon;
  readonly iptables: IptablesCommon;
  readonly iwtools: IwtoolsCommon;
  readonly jinja: JinjaCommon;
  readonly kernelpkg: KernelpkgCommon;
  readonly key: KeyCommon;
  readonly keyboard: KeyboardCommon;
  readonly kmod: KmodCommon;
  readonly linux_service: LinuxServiceCommon;
  readonly locale: LocaleCommon;
  readonly locate: LocateCommon;
  readonly log: LogCommon;
  readonly logrotate: LogrotateCommon;
  readonly lowpkg: LowpkgCommon;
  readonly lvm: LvmCommon;
  readonly macdefaults: MacdefaultsCommon;
  readonly macpackage: MacpackageCommon;
  readonly match: MatchCommon;
  readonly mine: MineCommon;
  readonly minion: MinionCommon;
  readonly mount: MountCommon;
  readonly mysql: MysqlCommon;
  readonly nacl: NaclCommon;
  readonly netaddress: NetaddressCommon;
  readonly network: NetworkCommon;
  readonly nfs3: Nfs3Common;
  readonly nftables: NftablesCommon;
  readonly npm: NpmCommon;
  readonly oracle: OracleCommon;
  readonly osquery: OsqueryCommon;
  readonly out: OutCommon;
  readonly pam: PamCommon;
  readonly partition: PartitionCommon;
  readonly pillar: PillarCommon;
  readonly pip: PipCommon;
  readonly pkg: PkgCommon;
  readonly pkg_resource: PkgResourceCommon;
  readonly pkgbuild: PkgbuildCommon;
  readonly pkgutil: PkgutilCommon;
  readonly postgres: PostgresCommon;
  readonly proxy: ProxyCommon;
  readonly ps: PsCommon;
  readonly publish: PublishCommon;
  readonly puppet: PuppetCommon;
  readonly pyenv: PyenvCommon;
  readonly quota: QuotaCommon;
  readonly rabbitmq: RabbitmqCommon;
  readonly raid: RaidCommon;
  readonly random: RandomCommon;
  readonly rbac: RbacCommon;
  readonly rdp: RdpCommon;
  readonly reg: RegCommon;
  readonly restartcheck: RestartcheckCommon;
  readonly ret: RetCommon;
  readonly rsync: RsyncCommon;
  readonly salt_proxy: SaltProxyCommon;
  readonly salt_version: SaltVersionCommon;
  readonly saltcheck: SaltcheckCommon;
  readonly saltcloud: SaltcloudCommon;
  readonly saltutil: SaltutilCommon;
  readonly schedule: ScheduleCommon;
  readonly scp: ScpCommon;
  readonly scsi: ScsiCommon;
  readonly sdb: SdbCommon;
  readonly seed: SeedCommon;
  readonly selinux: SelinuxCommon;
  readonly service: ServiceCommon;
  readonly shadow: ShadowCommon;
  readonly slack: SlackCommon;
  readonly slsutil: SlsutilCommon;
  readonly smbios: SmbiosCommon;
  readonly snapper: SnapperCommon;
  readonly sqlite3: Sqlite3Common;
  readonly ssh: SshCommon;
  readonly state: StateCommon;
  readonly status: StatusCommon;
  readonly supervisord: SupervisordCommon;
  readonly sys: SysCommon;
  readonly sysctl: SysctlCommon;
  readonly sysfs: SysfsCommon;
  readonly syslog_ng: SyslogNgCommon;
  readonly system: SystemCommon;
  readonly temp: TempCommon;
  readonly test: TestCommon;
  readonly test_virtual: TestVirtualCommon;
  readonly textfsm: TextfsmCommon;
  readonly timezone: TimezoneCommon;
  readonly tls: TlsCommon;
  readonly udev: UdevCommon;
  readonly user: UserCommon;
  readonly vagrant: VagrantCommon;
  readonly virtualenv: VirtualenvCommon;
  readonly webutil: WebutilCommon;
  readonly winrepo: WinrepoCommon;
  readonly x509: X509Common;
  readonly xfs: XfsCommon;
  readonly xml: XmlCommon;
  readonly yaml: YamlCommon;
  readonly zk_concurrency: ZkConcurrencyCommon;
  readonly zoneadm: ZoneadmCommon;
  readonly zonecfg: ZonecfgCommon;
}
