// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Fn, FunctionUse, Keywords } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `asam` as Salt 3007 has them, where not all do. */
export interface Asam3007<Use extends FunctionUse> {
  readonly add_platform: Fn<Use, { name: Value; platform_set: Value; server_url: Value }>;
  readonly list_platform_sets: Fn<Use, { server_url: Value }>;
  readonly list_platforms: Fn<Use, { server_url: Value }>;
  readonly remove_platform: Fn<Use, { name: Value; server_url: Value }>;
}

/** Functions of `bgp` as Salt 3007 has them, where not all do. */
export interface Bgp3007<Use extends FunctionUse> {
  readonly neighbors: Fn<Use, { "*args"?: readonly Value[]; "**kwargs"?: Keywords }>;
}

/** Functions of `cloud` as Salt 3007 has them, where not all do. */
export interface Cloud3007<Use extends FunctionUse> {
  readonly action: Fn<Use, { func?: Value; cloudmap?: Value; instances?: Value; provider?: Value; instance?: Value; opts?: Value; "**kwargs"?: Keywords }>;
  readonly create: Fn<Use, { provider: Value; instances: Value; opts?: Value; "**kwargs"?: Keywords }>;
  readonly destroy: Fn<Use, { instances: Value; opts?: Value }>;
  readonly full_query: Fn<Use, { query_type?: string }>;
  readonly list_images: Fn<Use, { provider?: string }>;
  readonly list_locations: Fn<Use, { provider?: string }>;
  readonly list_sizes: Fn<Use, { provider?: string }>;
  readonly map_run: Fn<Use, { path?: Value; opts?: Value; "**kwargs"?: Keywords }>;
  readonly profile: Fn<Use, { prof?: Value; instances?: Value; opts?: Value; "**kwargs"?: Keywords }>;
  readonly query: Fn<Use, { query_type?: string }>;
  readonly select_query: Fn<Use, { query_type?: string }>;
}

/** Functions of `ddns` as Salt 3007 has them, where not all do. */
export interface Ddns3007<Use extends FunctionUse> {
  readonly add_host: Fn<Use, { zone: Value; name: Value; ttl: number | string; ip: Value; keyname: Value; keyfile: Value; nameserver: Value; timeout: number | string; port?: number | string; keyalgorithm?: string }>;
  readonly create: Fn<Use, { zone: Value; name: Value; ttl: number | string; rdtype: Value; data: Value; keyname: Value; keyfile: Value; nameserver: Value; timeout: number | string; port?: number | string; keyalgorithm?: string }>;
  readonly delete: Fn<Use, { zone: Value; name: Value; keyname: Value; keyfile: Value; nameserver: Value; timeout: number | string; rdtype?: Value; data?: Value; port?: number | string; keyalgorithm?: string }>;
  readonly delete_host: Fn<Use, { zone: Value; name: Value; keyname: Value; keyfile: Value; nameserver: Value; timeout: number | string; port?: number | string; keyalgorithm?: string }>;
  readonly update: Fn<Use, { zone: Value; name: Value; ttl: number | string; rdtype: Value; data: Value; keyname: Value; keyfile: Value; nameserver: Value; timeout: number | string; replace?: boolean; port?: number | string; keyalgorithm?: string }>;
}

/** Functions of `digicert` as Salt 3007 has them, where not all do. */
export interface Digicert3007<Use extends FunctionUse> {
  readonly del_cached_domain: Fn<Use, { domains: Value }>;
  readonly gen_csr: Fn<Use, { minion_id: Value; dns_name: Value; organization_id: Value; ou_name?: Value; key_len?: number; shatype?: string; password?: string }>;
  readonly gen_key: Fn<Use, { minion_id: Value; dns_name?: Value; password?: string; key_len?: number }>;
  readonly get_certificate: Fn<Use, { order_id?: Value; certificate_id?: Value; minion_id?: Value; cert_format?: string; filename?: Value }>;
  readonly get_org_details: Fn<Use, { organization_id: Value }>;
  readonly list_domain_cache: Fn<Use>;
  readonly list_domains: Fn<Use, { container_id?: Value }>;
  readonly list_orders: Fn<Use, { status?: Value }>;
  readonly list_organizations: Fn<Use, { container_id?: Value; include_validation?: boolean }>;
  readonly list_requests: Fn<Use, { status?: Value }>;
  readonly order_certificate: Fn<Use, { minion_id: Value; common_name: Value; organization_id: Value; validity_years: Value; cert_key_passphrase?: Value; signature_hash?: Value; key_len?: number; dns_names?: Value; organization_units?: Value; server_platform?: Value; custom_expiration_date?: Value; comments?: Value; disable_renewal_notifications?: boolean; product_type_hint?: Value; renewal_of_order_id?: Value }>;
  readonly show_csrs: Fn<Use>;
  readonly show_organization: Fn<Use, { domain: Value }>;
  readonly show_rsa: Fn<Use, { minion_id: Value; dns_name: Value }>;
}

/** Functions of `drac` as Salt 3007 has them, where not all do. */
export interface Drac3007<Use extends FunctionUse> {
  readonly poweroff: Fn<Use, { hostname: string; timeout?: number | string; username?: string; password?: string }>;
  readonly poweron: Fn<Use, { hostname: string; timeout?: number | string; username?: string; password?: string }>;
  readonly pxe: Fn<Use, { hostname: string; timeout?: number | string; username?: string; password?: string }>;
  readonly reboot: Fn<Use, { hostname: string; timeout?: number | string; username?: string; password?: string }>;
  readonly version: Fn<Use, { hostname: string; timeout?: number | string; username?: string; password?: string }>;
}

/** Functions of `f5` as Salt 3007 has them, where not all do. */
export interface F53007<Use extends FunctionUse> {
  readonly add_pool_member: Fn<Use, { lb: Value; name: Value; port: number | string; pool_name: Value }>;
  readonly check_member_pool: Fn<Use, { lb: Value; member: Value; pool_name: Value }>;
  readonly check_pool: Fn<Use, { lb: Value; name: Value }>;
  readonly check_virtualserver: Fn<Use, { lb: Value; name: Value }>;
  readonly create_pool: Fn<Use, { lb: Value; name: Value; method?: string }>;
  readonly create_vs: Fn<Use, { lb: Value; name: Value; ip: Value; port: number | string; protocol: Value; profile: Value; pool_name: Value }>;
}

/** Functions of `launchd` as Salt 3007 has them, where not all do. */
export interface Launchd3007<Use extends FunctionUse> {
  readonly write_launchd_plist: Fn<Use, { program: Value }>;
}

/** Functions of `lxc` as Salt 3007 has them, where not all do. */
export interface Lxc3007<Use extends FunctionUse> {
  readonly cloud_init: Fn<Use, { names: string | readonly Value[]; host?: string; quiet?: boolean; "**kwargs"?: Keywords }>;
  readonly find_guest: Fn<Use, { name: Value; quiet?: boolean; path?: string }>;
  readonly find_guests: Fn<Use, { names: Value; path?: string }>;
  readonly freeze: Fn<Use, { name: Value; quiet?: boolean; path?: string }>;
  readonly info: Fn<Use, { name: Value; quiet?: boolean; path?: string }>;
  readonly init: Fn<Use, { names: string | readonly Value[]; host?: string; saltcloud_mode?: boolean; quiet?: boolean; "**kwargs"?: Keywords }>;
  readonly list: Fn<Use, { host?: string; quiet?: boolean; path?: string }>;
  readonly purge: Fn<Use, { name: Value; delete_key?: boolean; quiet?: boolean; path?: string }>;
  readonly start: Fn<Use, { name: Value; quiet?: boolean; path?: string }>;
  readonly stop: Fn<Use, { name: Value; quiet?: boolean; path?: string }>;
  readonly unfreeze: Fn<Use, { name: Value; quiet?: boolean; path?: string }>;
}

/** Functions of `match` as Salt 3007 has them, where not all do. */
export interface Match3007<Use extends FunctionUse> {
  readonly compound_matches: Fn<Use, { expr: Value; minion_id: Value }>;
}

/** Functions of `mattermost` as Salt 3007 has them, where not all do. */
export interface Mattermost3007<Use extends FunctionUse> {
  readonly post_event: Fn<Use, { event: Value; channel?: Value; username?: string; api_url?: Value; hook?: Value }>;
  readonly post_message: Fn<Use, { message: Value; channel?: Value; username?: string; api_url?: Value; hook?: Value }>;
}

/** Functions of `nacl` as Salt 3007 has them, where not all do. */
export interface Nacl3007<Use extends FunctionUse> {
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

/** Functions of `pagerduty` as Salt 3007 has them, where not all do. */
export interface Pagerduty3007<Use extends FunctionUse> {
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

/** Functions of `pkg` as Salt 3007 has them, where not all do. */
export interface Pkg3007<Use extends FunctionUse> {
  readonly list_upgrades: Fn<Use, { jid: Value; style?: string; outputter?: string; ext_source?: Value }>;
}

/** Functions of `saltutil` as Salt 3007 has them, where not all do. */
export interface Saltutil3007<Use extends FunctionUse> {
  readonly sync_wrapper: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
}

/** Functions of `spacewalk` as Salt 3007 has them, where not all do. */
export interface Spacewalk3007<Use extends FunctionUse> {
  readonly addGroupsToKey: Fn<Use, { server: Value; activation_key: Value; groups: Value }>;
  readonly api: Fn<Use, { server: Value; command: Value; "**kwargs"?: Keywords }>;
  readonly deleteAllActivationKeys: Fn<Use, { server: Value }>;
  readonly deleteAllGroups: Fn<Use, { server: Value }>;
  readonly deleteAllSystems: Fn<Use, { server: Value }>;
  readonly unregister: Fn<Use, { name: Value; server_url: Value }>;
}

/** Functions of `thin` as Salt 3007 has them, where not all do. */
export interface Thin3007<Use extends FunctionUse> {
  readonly generate: Fn<Use, { extra_mods?: string; overwrite?: boolean; so_mods?: string; absonly?: boolean; compress?: string }>;
  readonly generate_min: Fn<Use, { extra_mods?: string; overwrite?: boolean; so_mods?: string }>;
}

/** Functions of `vault` as Salt 3007 has them, where not all do. */
export interface Vault3007<Use extends FunctionUse> {
  readonly cleanup_auth: Fn<Use>;
  readonly clear_cache: Fn<Use, { master?: boolean; minions?: boolean | readonly Value[] }>;
  readonly generate_new_token: Fn<Use, { minion_id: Value; signature: Value; impersonated_by_master?: boolean; issue_params?: Value }>;
  readonly generate_secret_id: Fn<Use, { minion_id: Value; signature: Value; impersonated_by_master?: boolean; issue_params?: Value }>;
  readonly generate_token: Fn<Use, { minion_id: Value; signature: Value; impersonated_by_master?: boolean; ttl?: number | string; uses?: number | string; upgrade_request?: boolean }>;
  readonly get_config: Fn<Use, { minion_id: Value; signature: Value; impersonated_by_master?: boolean; issue_params?: Value; config_only?: boolean }>;
  readonly get_role_id: Fn<Use, { minion_id: Value; signature: Value; impersonated_by_master?: boolean; issue_params?: Value }>;
  readonly list_approles: Fn<Use>;
  readonly list_entities: Fn<Use>;
  readonly show_approle: Fn<Use, { minion_id: Value }>;
  readonly show_entity: Fn<Use, { minion_id: Value }>;
  readonly show_policies: Fn<Use, { minion_id: Value; refresh_pillar?: boolean; expire?: Value }>;
  readonly sync_approles: Fn<Use, { minions?: Value; up?: boolean; down?: boolean }>;
  readonly sync_entities: Fn<Use, { minions?: Value; up?: boolean; down?: boolean }>;
  readonly unseal: Fn<Use>;
}

/** Functions of `venafi` as Salt 3007 has them, where not all do. */
export interface Venafi3007<Use extends FunctionUse> {
  readonly del_cached_domain: Fn<Use, { domains: Value }>;
  readonly list_domain_cache: Fn<Use>;
  readonly renew: Fn<Use, { minion_id: Value; dns_name?: Value; zone?: Value; country?: Value; state?: Value; loc?: Value; org?: Value; org_unit?: Value; key_password?: Value; csr_path?: Value; pkey_path?: Value }>;
  readonly request: Fn<Use, { minion_id: Value; dns_name?: Value; zone?: Value; country?: Value; state?: Value; loc?: Value; org?: Value; org_unit?: Value; key_password?: Value; csr_path?: Value; pkey_path?: Value }>;
  readonly show_cert: Fn<Use, { dns_name: Value }>;
}

/** Functions of `virt` as Salt 3007 has them, where not all do. */
export interface Virt3007<Use extends FunctionUse> {
  readonly force_off: Fn<Use, { name: Value }>;
  readonly host_info: Fn<Use, { host?: string }>;
  readonly init: Fn<Use, { name: Value; cpu: number | string; mem: number | string; image: Value; hypervisor?: string; host?: string; seed?: boolean; nic?: string; install?: boolean; start?: boolean; disk?: string; saltenv?: string; enable_vnc?: boolean; seed_cmd?: string; enable_qcow?: boolean; serial_type?: string }>;
  readonly list: Fn<Use, { host?: string; quiet?: boolean; hyper?: Value }>;
  readonly migrate: Fn<Use, { name: Value; target?: string }>;
  readonly next_host: Fn<Use>;
  readonly pause: Fn<Use, { name: Value }>;
  readonly purge: Fn<Use, { name: Value; delete_key?: boolean }>;
  readonly query: Fn<Use, { host?: string; quiet?: boolean }>;
  readonly reset: Fn<Use, { name: Value }>;
  readonly resume: Fn<Use, { name: Value }>;
  readonly start: Fn<Use, { name: Value }>;
  readonly vm_info: Fn<Use, { name: Value; quiet?: boolean }>;
}

/** Functions of `vistara` as Salt 3007 has them, where not all do. */
export interface Vistara3007<Use extends FunctionUse> {
  readonly delete_device: Fn<Use, { name: Value; safety_on?: boolean }>;
}

/** Runner modules as Salt 3007 has them, where not all do. */
export interface Runners3007<Use extends FunctionUse> {
  readonly asam: Asam3007<Use>;
  readonly bgp: Bgp3007<Use>;
  readonly cloud: Cloud3007<Use>;
  readonly ddns: Ddns3007<Use>;
  readonly digicert: Digicert3007<Use>;
  readonly drac: Drac3007<Use>;
  readonly f5: F53007<Use>;
  readonly launchd: Launchd3007<Use>;
  readonly lxc: Lxc3007<Use>;
  readonly match: Match3007<Use>;
  readonly mattermost: Mattermost3007<Use>;
  readonly nacl: Nacl3007<Use>;
  readonly pagerduty: Pagerduty3007<Use>;
  readonly pkg: Pkg3007<Use>;
  readonly saltutil: Saltutil3007<Use>;
  readonly spacewalk: Spacewalk3007<Use>;
  readonly thin: Thin3007<Use>;
  readonly vault: Vault3007<Use>;
  readonly venafi: Venafi3007<Use>;
  readonly virt: Virt3007<Use>;
  readonly vistara: Vistara3007<Use>;
}
