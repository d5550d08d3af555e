// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Fn, FunctionUse, Keywords } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `auth` that all releases have. */
export interface AuthCommon<Use extends FunctionUse> {
  readonly del_token: Fn<Use, { token: Value }>;
  readonly mk_token: Fn<Use, { "**kwargs"?: Keywords }>;
}

/** Functions of `cache` that all releases have. */
export interface CacheCommon<Use extends FunctionUse> {
  readonly clear_all: Fn<Use, { tgt?: Value; tgt_type?: string }>;
  readonly clear_git_lock: Fn<Use, { role: Value; remote?: Value; "**kwargs"?: Keywords }>;
  readonly clear_grains: Fn<Use, { tgt?: Value; tgt_type?: string }>;
  readonly clear_mine: Fn<Use, { tgt?: Value; tgt_type?: string }>;
  readonly clear_mine_func: Fn<Use, { tgt?: Value; tgt_type?: string; clear_mine_func_flag?: Value }>;
  readonly clear_pillar: Fn<Use, { tgt?: Value; tgt_type?: string }>;
  readonly cloud: Fn<Use, { tgt: Value; provider?: Value }>;
  readonly fetch: Fn<Use, { bank: Value; key: Value; cachedir?: Value }>;
  readonly flush: Fn<Use, { bank: Value; key?: Value; cachedir?: Value }>;
  readonly grains: Fn<Use, { tgt: Value; tgt_type?: string | readonly Value[]; "**kwargs"?: Keywords }>;
  readonly list: Fn<Use, { bank: Value; cachedir?: Value }>;
  readonly mine: Fn<Use, { tgt?: Value; tgt_type?: string; "**kwargs"?: Keywords }>;
  readonly pillar: Fn<Use, { tgt?: Value; tgt_type?: string; "**kwargs"?: Keywords }>;
  readonly store: Fn<Use, { bank: Value; key: Value; data: Value; cachedir?: Value }>;
}

/** Functions of `config` that all releases have. */
export interface ConfigCommon<Use extends FunctionUse> {
  readonly get: Fn<Use, { key: Value; default?: string; delimiter?: string }>;
}

/** Functions of `doc` that all releases have. */
export interface DocCommon<Use extends FunctionUse> {
  readonly execution: Fn<Use>;
  readonly runner: Fn<Use>;
  readonly wheel: Fn<Use>;
}

/** Functions of `error` that all releases have. */
export interface ErrorCommon<Use extends FunctionUse> {
  readonly error: Fn<Use, { name?: Value; message?: string }>;
}

/** Functions of `event` that all releases have. */
export interface EventCommon<Use extends FunctionUse> {
  readonly send: Fn<Use, { tag: Value; data?: Value }>;
}

/** Functions of `fileserver` that all releases have. */
export interface FileserverCommon<Use extends FunctionUse> {
  readonly clear_cache: Fn<Use, { backend?: Value }>;
  readonly clear_file_list_cache: Fn<Use, { saltenv?: string | readonly Value[]; backend?: Value }>;
  readonly clear_lock: Fn<Use, { backend?: Value; remote?: Value }>;
  readonly dir_list: Fn<Use, { saltenv?: string; backend?: Value }>;
  readonly empty_dir_list: Fn<Use, { saltenv?: string; backend?: Value }>;
  readonly envs: Fn<Use, { backend?: Value; sources?: boolean }>;
  readonly file_list: Fn<Use, { saltenv?: string; backend?: Value }>;
  readonly lock: Fn<Use, { backend?: Value; remote?: Value }>;
  readonly symlink_list: Fn<Use, { saltenv?: string; backend?: Value }>;
  readonly update: Fn<Use, { backend?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `git_pillar` that all releases have. */
export interface GitPillarCommon<Use extends FunctionUse> {
  readonly update: Fn<Use, { branch?: Value; repo?: Value }>;
}

/** Functions of `http` that all releases have. */
export interface HttpCommon<Use extends FunctionUse> {
  readonly query: Fn<Use, { url: Value; output?: boolean; "**kwargs"?: Keywords }>;
  readonly update_ca_bundle: Fn<Use, { target?: Value; source?: Value; merge_files?: Value }>;
}

/** Functions of `jobs` that all releases have. */
export interface JobsCommon<Use extends FunctionUse> {
  readonly active: Fn<Use, { display_progress?: boolean }>;
  readonly exit_success: Fn<Use, { jid: Value; ext_source?: Value }>;
  readonly last_run: Fn<Use, { ext_source?: Value; outputter?: Value; metadata?: Value; function?: Value; target?: Value; display_progress?: boolean }>;
  readonly list_job: Fn<Use, { jid: Value; ext_source?: Value; display_progress?: boolean }>;
  readonly list_jobs: Fn<Use, { ext_source?: Value; outputter?: Value; search_metadata?: Value; search_function?: Value; search_target?: Value; start_time?: Value; end_time?: Value; display_progress?: boolean }>;
  readonly list_jobs_filter: Fn<Use, { count: Value; filter_find_job?: boolean; ext_source?: Value; outputter?: Value; display_progress?: boolean }>;
  readonly lookup_jid: Fn<Use, { jid: Value; ext_source?: Value; returned?: boolean; missing?: boolean; display_progress?: boolean }>;
  readonly master: Fn<Use>;
  readonly print_job: Fn<Use, { jid: Value; ext_source?: Value }>;
}

/** Functions of `manage` that all releases have. */
export interface ManageCommon<Use extends FunctionUse> {
  readonly alived: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly allowed: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly bootstrap: Fn<Use, { version?: string; script?: string; hosts?: string; script_args?: string; roster?: string | readonly Value[]; ssh_user?: Value; ssh_password?: Value; ssh_priv_key?: Value; tmp_dir?: string; http_backend?: string }>;
  readonly bootstrap_psexec: Fn<Use, { hosts?: string | readonly Value[]; master?: Value; version?: Value; arch?: string; installer_url?: string; username?: string; password?: string }>;
  readonly down: Fn<Use, { removekeys?: boolean; tgt?: number | string; tgt_type?: string; timeout?: number | string; gather_job_timeout?: Value }>;
  readonly joined: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly key_regen: Fn<Use>;
  readonly list_not_state: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly list_state: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly not_alived: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly not_allowed: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly not_joined: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly not_present: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly not_reaped: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly present: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly reaped: Fn<Use, { subset?: Value; show_ip?: boolean }>;
  readonly safe_accept: Fn<Use, { target: Value; tgt_type?: string }>;
  readonly status: Fn<Use, { output?: boolean; tgt?: number | string; tgt_type?: string; timeout?: number | string; gather_job_timeout?: Value }>;
  readonly up: Fn<Use, { tgt?: number | string; tgt_type?: string; timeout?: number | string; gather_job_timeout?: Value }>;
  readonly versions: Fn<Use>;
}

/** Functions of `mine` that all releases have. */
export interface MineCommon<Use extends FunctionUse> {
  readonly get: Fn<Use, { tgt: Value; fun: Value; tgt_type?: string }>;
  readonly update: Fn<Use, { tgt: Value; tgt_type?: string; clear?: boolean; mine_functions?: Value }>;
}

/** Functions of `net` that all releases have. */
export interface NetCommon<Use extends FunctionUse> {
  readonly find: Fn<Use, { addr: Value; best?: boolean; display?: boolean }>;
  readonly findarp: Fn<Use, { device?: Value; interface?: Value; mac?: Value; ip?: Value; display?: boolean }>;
  readonly findmac: Fn<Use, { device?: Value; mac?: Value; interface?: Value; vlan?: Value; display?: boolean }>;
  readonly interfaces: Fn<Use, { device?: Value; interface?: Value; title?: Value; pattern?: Value; ipnet?: Value; best?: boolean; display?: boolean }>;
  readonly lldp: Fn<Use, { device?: Value; interface?: Value; title?: Value; pattern?: Value; chassis?: Value; display?: boolean }>;
  readonly multi_find: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
}

/** Functions of `network` that all releases have. */
export interface NetworkCommon<Use extends FunctionUse> {
  readonly wol: Fn<Use, { mac: Value; bcast?: string; destport?: number }>;
  readonly wollist: Fn<Use, { maclist: Value; bcast?: string; destport?: number }>;
  readonly wolmatch: Fn<Use, { tgt: Value; tgt_type?: string; bcast?: string; destport?: number }>;
}

/** Functions of `pillar` that all releases have. */
export interface PillarCommon<Use extends FunctionUse> {
  readonly clear_pillar_cache: Fn<Use, { minion?: number | string; "**kwargs"?: Keywords }>;
  readonly show_pillar: Fn<Use, { minion?: number | string; "**kwargs"?: Keywords }>;
  readonly show_pillar_cache: Fn<Use, { minion?: number | string; "**kwargs"?: Keywords }>;
  readonly show_top: Fn<Use, { minion?: Value; saltenv?: string }>;
}

/** Functions of `queue` that all releases have. */
export interface QueueCommon<Use extends FunctionUse> {
  readonly delete: Fn<Use, { queue: Value; items: Value; backend?: string }>;
  readonly insert: Fn<Use, { queue: Value; items: Value; backend?: string }>;
  readonly insert_runner: Fn<Use, { fun: Value; args?: Value; kwargs?: Value; queue?: Value; backend?: Value }>;
  readonly list_items: Fn<Use, { queue: Value; backend?: string }>;
  readonly list_length: Fn<Use, { queue: Value; backend?: string }>;
  readonly list_queues: Fn<Use, { backend?: string }>;
  readonly pop: Fn<Use, { queue: Value; quantity?: number; backend?: string; is_runner?: boolean }>;
  readonly process_queue: Fn<Use, { queue: Value; quantity?: number; backend?: string; is_runner?: boolean }>;
  readonly process_runner: Fn<Use, { quantity?: number; queue?: Value; backend?: Value }>;
}

/** Functions of `reactor` that all releases have. */
export interface ReactorCommon<Use extends FunctionUse> {
  readonly add: Fn<Use, { event: Value; reactors: Value; saltenv?: string; test?: Value }>;
  readonly delete: Fn<Use, { event: Value; saltenv?: string; test?: Value }>;
  readonly is_leader: Fn<Use>;
  readonly list: Fn<Use, { saltenv?: string; test?: Value }>;
  readonly set_leader: Fn<Use, { value?: Value }>;
}

/** Functions of `salt` that all releases have. */
export interface SaltCommon<Use extends FunctionUse> {
  readonly cmd: Fn<Use, { fun: Value; "**kwargs"?: Keywords }>;
  readonly execute: Fn<Use, { tgt: Value; fun: Value; arg?: string | readonly Value[]; timeout?: number | string; tgt_type?: string; ret?: string; jid?: string; kwarg?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `saltutil` that all releases have. */
export interface SaltutilCommon<Use extends FunctionUse> {
  readonly sync_all: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_cache: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_clouds: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_eauth_tokens: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_engines: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_executors: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_fileserver: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_grains: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_modules: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_output: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_pillar: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_proxymodules: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_queues: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_renderers: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_returners: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_roster: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_runners: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_sdb: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_serializers: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_states: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_thorium: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_tops: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_utils: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_wheel: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
}

/** Functions of `sdb` that all releases have. */
export interface SdbCommon<Use extends FunctionUse> {
  readonly delete: Fn<Use, { uri: Value }>;
  readonly get: Fn<Use, { uri: Value }>;
  readonly get_or_set_hash: Fn<Use, { uri: Value; length?: number; chars?: string }>;
  readonly set: Fn<Use, { uri: Value; value: Value }>;
}

/** Functions of `ssh` that all releases have. */
export interface SshCommon<Use extends FunctionUse> {
  readonly cmd: Fn<Use, { tgt: Value; fun: Value; arg?: string | readonly Value[]; timeout?: number | string; tgt_type?: string; kwarg?: Value }>;
}

/** Functions of `state` that all releases have. */
export interface StateCommon<Use extends FunctionUse> {
  readonly event: Fn<Use, { tagmatch?: number | string; count?: number; quiet?: boolean; sock_dir?: string; pretty?: boolean; node?: string }>;
  readonly orch: Fn<Use, { mods: Value; saltenv?: string; test?: Value; exclude?: Value; pillar?: Value; pillarenv?: string; pillar_enc?: Value; orchestration_jid?: Value }>;
  readonly orch_show_sls: Fn<Use, { mods: Value; saltenv?: string; test?: Value; queue?: boolean; pillar?: Value; pillarenv?: string; pillar_enc?: Value }>;
  readonly orchestrate: Fn<Use, { mods: Value; saltenv?: string; test?: Value; exclude?: Value; pillar?: Value; pillarenv?: string; pillar_enc?: Value; orchestration_jid?: Value }>;
  readonly orchestrate_high: Fn<Use, { data: Value; test?: Value; queue?: boolean; pillar?: Value; "**kwargs"?: Keywords }>;
  readonly orchestrate_show_sls: Fn<Use, { mods: Value; saltenv?: string; test?: Value; queue?: boolean; pillar?: Value; pillarenv?: string; pillar_enc?: Value }>;
  readonly orchestrate_single: Fn<Use, { fun: Value; name: Value; test?: Value; queue?: boolean; pillar?: Value; "**kwargs"?: Keywords }>;
  readonly pause: Fn<Use, { jid: Value; state_id?: Value; duration?: Value }>;
  readonly resume: Fn<Use, { jid: Value; state_id?: Value }>;
  readonly rm_pause: Fn<Use, { jid: Value; state_id?: Value }>;
  readonly set_pause: Fn<Use, { jid: Value; state_id?: Value; duration?: Value }>;
  readonly sls: Fn<Use, { mods: Value; saltenv?: string; test?: Value; exclude?: Value; pillar?: Value; pillarenv?: string; pillar_enc?: Value; orchestration_jid?: Value }>;
  readonly soft_kill: Fn<Use, { jid: Value; state_id?: Value }>;
}

/** Functions of `survey` that all releases have. */
export interface SurveyCommon<Use extends FunctionUse> {
  readonly diff: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly hash: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
}

/** Functions of `test` that all releases have. */
export interface TestCommon<Use extends FunctionUse> {
  readonly arg: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly get_opts: Fn<Use>;
  readonly metasyntactic: Fn<Use, { locality?: string }>;
  readonly raw_arg: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
  readonly sleep: Fn<Use, { s_time?: number }>;
  readonly stdout_print: Fn<Use>;
  readonly stream: Fn<Use>;
}

/** Functions of `winrepo` that all releases have. */
export interface WinrepoCommon<Use extends FunctionUse> {
  readonly genrepo: Fn<Use, { opts?: Value; fire_event?: boolean }>;
  readonly update_git_repos: Fn<Use, { opts?: Value; clean?: boolean; masterless?: boolean }>;
}

/** Runner modules that all releases have. */
export interface RunnersCommon<Use extends FunctionUse> {
  readonly auth: AuthCommon<Use>;
  readonly cache: CacheCommon<Use>;
  readonly config: ConfigCommon<Use>;
  readonly doc: DocCommon<Use>;
  readonly error: ErrorCommon<Use>;
  readonly event: EventCommon<Use>;
  readonly fileserver: FileserverCommon<Use>;
  readonly git_pillar: GitPillarCommon<Use>;
  readonly http: HttpCommon<Use>;
  readonly jobs: JobsCommon<Use>;
  readonly manage: ManageCommon<Use>;
  readonly mine: MineCommon<Use>;
  readonly net: NetCommon<Use>;
  readonly network: NetworkCommon<Use>;
  readonly pillar: PillarCommon<Use>;
  readonly queue: QueueCommon<Use>;
  readonly reactor: ReactorCommon<Use>;
  readonly salt: SaltCommon<Use>;
  readonly saltutil: SaltutilCommon<Use>;
  readonly sdb: SdbCommon<Use>;
  readonly ssh: SshCommon<Use>;
  readonly state: StateCommon<Use>;
  readonly survey: SurveyCommon<Use>;
  readonly test: TestCommon<Use>;
  readonly winrepo: WinrepoCommon<Use>;
}
