// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Fn, FunctionUse, Keywords } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `ansible` as Salt 3008 has them, where not all do. */
export interface Ansible3008<Use extends FunctionUse> {
  readonly targets: Fn<Use, { inventory?: Value; inventories?: Value; yaml?: boolean; export?: boolean }>;
}

/** Functions of `artifactory` as Salt 3008 has them, where not all do. */
export interface Artifactory3008<Use extends FunctionUse> {
  readonly set_basic_auth: Fn<Use, { url: Value; username: string; password: string }>;
}

/** Functions of `asymmetric` as Salt 3008 has them, where not all do. */
export interface Asymmetric3008<Use extends FunctionUse> {
  readonly sign: Fn<Use, { privkey: Value; passphrase?: Value; text?: Value; filename?: Value; digest?: string; raw?: Value; path?: Value }>;
  readonly verify: Fn<Use, { text?: Value; filename?: string; pubkey?: Value; signature?: Value; digest?: string; signed_by_any?: Value; signed_by_all?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `chocolatey` as Salt 3008 has them, where not all do. */
export interface Chocolatey3008<Use extends FunctionUse> {
  readonly bootstrap: Fn<Use, { force?: boolean; source?: Value; version?: Value }>;
  readonly chocolatey_version: Fn<Use, { refresh?: boolean }>;
}

/** Functions of `cp` as Salt 3008 has them, where not all do. */
export interface Cp3008<Use extends FunctionUse> {
  readonly cache_file_ssh: Fn<Use, { path: Value; saltenv?: string; source_hash?: string; verify_ssl?: boolean; use_etag?: boolean }>;
  readonly hash_file_ssh: Fn<Use, { path: Value; saltenv?: string }>;
}

/** Functions of `disk` as Salt 3008 has them, where not all do. */
export interface Disk3008<Use extends FunctionUse> {
  readonly hdparms: Fn<Use, { disks: Value; args?: string | readonly Value[] }>;
}

/** Functions of `extfs` as Salt 3008 has them, where not all do. */
export interface Extfs3008<Use extends FunctionUse> {
  readonly mkfs: Fn<Use, { device: Value; fs_type: Value; full_return?: boolean; "**kwargs"?: Keywords }>;
  readonly tune: Fn<Use, { device: Value; full_return?: boolean; "**kwargs"?: Keywords }>;
}

/** Functions of `file` as Salt 3008 has them, where not all do. */
export interface File3008<Use extends FunctionUse> {
  readonly check_file_meta: Fn<Use, { name: string; sfn: Value; source: string; source_sum: Value; user: number | string; group: number | string; mode: Value; attrs: Value; saltenv: string; contents?: Value; seuser?: Value; serole?: Value; setype?: Value; serange?: Value; verify_ssl?: boolean; follow_symlinks?: boolean; ignore_ordering?: boolean; ignore_whitespace?: boolean; ignore_comment_characters?: Value; new_file_diff?: boolean }>;
  readonly check_managed_changes: Fn<Use, { name: Value; source: Value; source_hash: string; source_hash_name: string; user: number | string; group: number | string; mode: Value; attrs: Value; template: string; context: Value; defaults: Value; saltenv: string; contents?: Value; skip_verify?: boolean; keep_mode?: boolean; seuser?: Value; serole?: Value; setype?: Value; serange?: Value; verify_ssl?: boolean; follow_symlinks?: boolean; ignore_ordering?: boolean; ignore_whitespace?: boolean; ignore_comment_characters?: Value; new_file_diff?: boolean; "**kwargs"?: Keywords }>;
  readonly get_diff: Fn<Use, { file1: Value; file2: Value; saltenv?: string; show_filenames?: boolean; show_changes?: boolean; template?: boolean | string; source_hash_file1?: Value; source_hash_file2?: Value; ignore_ordering?: boolean; ignore_whitespace?: boolean; ignore_comment_characters?: Value }>;
  readonly get_managed: Fn<Use, { name: Value; template: string; source: Value; source_hash: string; source_hash_name: string; user: number | string; group: number | string; mode: Value; attrs: Value; saltenv: string; context: Value; defaults: Value; skip_verify?: boolean; verify_ssl?: boolean; use_etag?: boolean; source_hash_sig?: Value; signed_by_any?: Value; signed_by_all?: Value; keyring?: Value; gnupghome?: string; ignore_ordering?: boolean; ignore_whitespace?: boolean; ignore_comment_characters?: Value; sig_backend?: string; "**kwargs"?: Keywords }>;
  readonly get_source_sum: Fn<Use, { file_name?: string; source?: string; source_hash?: string; source_hash_name?: string; saltenv?: string; verify_ssl?: boolean; source_hash_sig?: Value; signed_by_any?: Value; signed_by_all?: Value; keyring?: Value; gnupghome?: string; sig_backend?: string }>;
  readonly is_link: Fn<Use, { path: Value; nostat?: boolean }>;
  readonly manage_file: Fn<Use, { name: Value; sfn: Value; ret: Value; source: Value; source_sum: Value; user: number | string; group: number | string; mode: Value; attrs: Value; saltenv: string; backup: Value; makedirs?: boolean; template?: string; show_changes?: boolean; contents?: Value; dir_mode?: Value; follow_symlinks?: boolean; skip_verify?: boolean; keep_mode?: boolean; encoding?: string | readonly Value[]; encoding_errors?: string; seuser?: Value; serole?: Value; setype?: Value; serange?: Value; verify_ssl?: boolean; use_etag?: boolean; signature?: Value; source_hash_sig?: Value; signed_by_any?: Value; signed_by_all?: Value; keyring?: Value; gnupghome?: string; ignore_ordering?: boolean; ignore_whitespace?: boolean; ignore_comment_characters?: Value; new_file_diff?: boolean; sig_backend?: string; "**kwargs"?: Keywords }>;
  readonly symlink: Fn<Use, { src: Value; path: Value; force?: boolean; atomic?: boolean; follow_symlinks?: boolean }>;
}

/** Functions of `gpg` as Salt 3008 has them, where not all do. */
export interface Gpg3008<Use extends FunctionUse> {
  readonly create_key: Fn<Use, { key_type?: string; key_length?: number; name_real?: string; name_comment?: string; name_email?: Value; subkey_type?: Value; subkey_length?: Value; expire_date?: Value; use_passphrase?: boolean; user?: number | string; gnupghome?: string; keyring?: Value }>;
  readonly decrypt: Fn<Use, { user?: number | string; text?: Value; filename?: string; output?: Value; use_passphrase?: boolean; gnupghome?: string; bare?: boolean | string; keyring?: Value }>;
  readonly delete_key: Fn<Use, { keyid?: string; fingerprint?: Value; delete_secret?: boolean; user?: number | string; gnupghome?: string; use_passphrase?: boolean; keyring?: Value }>;
  readonly encrypt: Fn<Use, { user?: number | string; recipients?: Value; text?: Value; filename?: string; output?: Value; sign?: boolean; use_passphrase?: boolean; always_trust?: boolean; gnupghome?: string; bare?: boolean | string; keyring?: Value }>;
  readonly export_key: Fn<Use, { keyids?: Value; secret?: boolean; user?: number | string; gnupghome?: string; use_passphrase?: boolean; output?: Value; bare?: boolean | string; keyring?: Value }>;
  readonly get_key: Fn<Use, { keyid?: string; fingerprint?: Value; user?: number | string; gnupghome?: string; keyring?: Value }>;
  readonly get_secret_key: Fn<Use, { keyid?: string; fingerprint?: Value; user?: number | string; gnupghome?: string; keyring?: Value }>;
  readonly import_key: Fn<Use, { text?: Value; filename?: string; user?: number | string; gnupghome?: string; keyring?: Value; select?: Value }>;
  readonly list_keys: Fn<Use, { user?: number | string; gnupghome?: string; keyring?: Value }>;
  readonly list_secret_keys: Fn<Use, { user?: number | string; gnupghome?: string; keyring?: Value }>;
  readonly read_key: Fn<Use, { path?: string; text?: string; fingerprint?: Value; keyid?: string; user?: number | string; gnupghome?: string }>;
  readonly receive_keys: Fn<Use, { keyserver?: Value; keys?: Value; user?: number | string; gnupghome?: string; keyring?: Value }>;
  readonly search_keys: Fn<Use, { text: Value; keyserver?: Value; user?: number | string; gnupghome?: string }>;
  readonly sign: Fn<Use, { user?: number | string; keyid?: string; text?: Value; filename?: string; output?: Value; use_passphrase?: boolean; gnupghome?: string; keyring?: Value }>;
  readonly trust_key: Fn<Use, { keyid?: string; fingerprint?: Value; trust_level?: Value; user?: number | string; gnupghome?: string; keyring?: Value }>;
  readonly verify: Fn<Use, { text?: Value; user?: number | string; filename?: string; gnupghome?: string; signature?: Value; trustmodel?: Value; signed_by_any?: Value; signed_by_all?: Value; keyring?: Value }>;
}

/** Functions of `group` as Salt 3008 has them, where not all do. */
export interface Group3008<Use extends FunctionUse> {
  readonly add: Fn<Use, { name: string; gid?: Value; system?: boolean; root?: string; non_unique?: boolean; local?: boolean }>;
  readonly delete: Fn<Use, { name: string; root?: string; local?: boolean }>;
}

/** Functions of `macdefaults` as Salt 3008 has them, where not all do. */
export interface Macdefaults3008<Use extends FunctionUse> {
  readonly cast_value_to_vtype: Fn<Use, { value: Value; vtype: Value }>;
  readonly delete: Fn<Use, { domain: string; key: Value; user?: number | string; key_separator?: Value }>;
  readonly read: Fn<Use, { domain: string; key: Value; user?: number | string; key_separator?: Value }>;
  readonly write: Fn<Use, { domain: string; key: Value; value: Value; vtype?: Value; user?: number | string; key_separator?: Value; dict_merge?: boolean; array_add?: boolean; type?: Value }>;
}

/** Functions of `mount` as Salt 3008 has them, where not all do. */
export interface Mount3008<Use extends FunctionUse> {
  readonly umount: Fn<Use, { name: Value; device?: Value; user?: number | string; util?: string; lazy?: boolean }>;
}

/** Functions of `network` as Salt 3008 has them, where not all do. */
export interface Network3008<Use extends FunctionUse> {
  readonly ip_neighs: Fn<Use>;
  readonly ip_neighs6: Fn<Use>;
  readonly ipneighs: Fn<Use>;
  readonly ipneighs6: Fn<Use>;
}

/** Functions of `pillar` as Salt 3008 has them, where not all do. */
export interface Pillar3008<Use extends FunctionUse> {
  readonly data: Fn<Use, { pillar?: Value; pillar_enc?: Value; pillarenv?: Value; saltenv?: string; unmask?: Value; "*args"?: readonly Value[] }>;
  readonly ext: Fn<Use, { external: Value; pillar?: Value; unmask?: boolean }>;
  readonly fetch: Fn<Use, { key: Value; default?: Value; merge?: boolean; merge_nested_lists?: boolean; delimiter?: Value; pillarenv?: string; saltenv?: string; unmask?: boolean }>;
  readonly get: Fn<Use, { key: Value; default?: Value; merge?: boolean; merge_nested_lists?: boolean; delimiter?: Value; pillarenv?: string; saltenv?: string; unmask?: boolean }>;
  readonly item: Fn<Use, { default?: Value; delimiter?: Value; pillarenv?: string; saltenv?: string; unmask?: boolean; "*args"?: readonly Value[] }>;
  readonly items: Fn<Use, { pillar?: Value; pillar_enc?: Value; pillarenv?: Value; saltenv?: string; unmask?: boolean; "*args"?: readonly Value[] }>;
  readonly keys: Fn<Use, { key: Value; delimiter?: Value; unmask?: Value }>;
  readonly ls: Fn<Use, { pillar?: Value; pillar_enc?: Value; pillarenv?: Value; saltenv?: string; unmask?: Value; "*args"?: readonly Value[] }>;
  readonly obfuscate: Fn<Use, { pillar?: Value; pillar_enc?: Value; pillarenv?: string; saltenv?: string; unmask?: Value; "*args"?: readonly Value[] }>;
  readonly raw: Fn<Use, { key?: Value; unmask?: Value }>;
}

/** Functions of `pip` as Salt 3008 has them, where not all do. */
export interface Pip3008<Use extends FunctionUse> {
  readonly normalize: Fn<Use, { name: Value }>;
}

/** Functions of `pkg` as Salt 3008 has them, where not all do. */
export interface Pkg3008<Use extends FunctionUse> {
  readonly which: Fn<Use, { path: Value }>;
}

/** Functions of `saltcheck` as Salt 3008 has them, where not all do. */
export interface Saltcheck3008<Use extends FunctionUse> {
  readonly run_highstate_tests: Fn<Use, { saltenv?: string; only_fails?: boolean; junit?: boolean }>;
  readonly run_state_tests: Fn<Use, { state: string; saltenv?: string; check_all?: boolean; only_fails?: boolean; junit?: boolean }>;
  readonly run_state_tests_ssh: Fn<Use, { state: string; saltenv?: string; check_all?: boolean; only_fails?: boolean; junit?: boolean }>;
}

/** Functions of `saltutil` as Salt 3008 has them, where not all do. */
export interface Saltutil3008<Use extends FunctionUse> {
  readonly refresh_resources: Fn<Use>;
  readonly sync_resources: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_tops: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
  readonly sync_wrapper: Fn<Use, { saltenv?: string | readonly Value[]; refresh?: boolean; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
}

/** Functions of `selinux` as Salt 3008 has them, where not all do. */
export interface Selinux3008<Use extends FunctionUse> {
  readonly getsebool: Fn<Use, { boolean: string }>;
  readonly install_semod: Fn<Use, { module_path: string }>;
  readonly port_modify_policy: Fn<Use, { name: Value; sel_type?: Value; protocol?: Value; port?: number | string; sel_range?: Value }>;
}

/** Functions of `ssh_pki` as Salt 3008 has them, where not all do. */
export interface SshPki3008<Use extends FunctionUse> {
  readonly create_certificate: Fn<Use, { ca_server?: Value; signing_policy?: string; path?: Value; overwrite?: boolean; raw?: boolean | string; "**kwargs"?: Keywords }>;
  readonly create_certificate_ssh: Fn<Use, { ca_server?: Value; signing_policy?: string; path?: Value; overwrite?: boolean; raw?: boolean | string; "**kwargs"?: Keywords }>;
  readonly create_private_key: Fn<Use, { algo?: string; keysize?: Value; passphrase?: Value; path?: Value; pubkey_suffix?: string; overwrite?: boolean; raw?: boolean | string }>;
  readonly encode_private_key: Fn<Use, { private_key: Value; private_key_passphrase?: Value; passphrase?: Value; raw?: boolean | string }>;
  readonly expires: Fn<Use, { certificate: Value; ttl?: number | string }>;
  readonly get_private_key_size: Fn<Use, { private_key: Value; passphrase?: Value }>;
  readonly get_public_key: Fn<Use, { key: Value; passphrase?: Value }>;
  readonly get_signing_policy: Fn<Use, { signing_policy: string; ca_server?: Value }>;
  readonly read_certificate: Fn<Use, { certificate: Value }>;
  readonly sign_remote_certificate: Fn<Use, { signing_policy: string; kwargs: Value; get_signing_policy_only?: boolean; "**kwargs"?: Keywords }>;
  readonly verify_private_key: Fn<Use, { private_key: Value; public_key: Value; passphrase?: Value }>;
  readonly verify_signature: Fn<Use, { certificate: Value; signing_pub_key: Value; signing_pub_key_passphrase?: Value }>;
}

/** Functions of `state` as Salt 3008 has them, where not all do. */
export interface State3008<Use extends FunctionUse> {
  readonly graph: Fn<Use, { mods: Value; test?: Value; queue?: Value; "**kwargs"?: Keywords }>;
  readonly graph_highstate: Fn<Use, { queue?: Value; "**kwargs"?: Keywords }>;
}

/** Functions of `udev` as Salt 3008 has them, where not all do. */
export interface Udev3008<Use extends FunctionUse> {
  readonly exportdb: Fn<Use, { subsystems?: string | readonly Value[] }>;
}

/** Functions of `user` as Salt 3008 has them, where not all do. */
export interface User3008<Use extends FunctionUse> {
  readonly add: Fn<Use, { name: Value; uid?: number | string; gid?: number | string; groups?: Value; home?: Value; shell?: string; unique?: boolean; system?: boolean; fullname?: string; roomnumber?: string; workphone?: string; homephone?: string; other?: string; createhome?: boolean; loginclass?: Value; nologinit?: boolean; root?: string; usergroup?: Value; local?: boolean }>;
  readonly delete: Fn<Use, { name: Value; remove?: boolean; force?: boolean; root?: string; local?: boolean }>;
}

/** Functions of `x509` as Salt 3008 has them, where not all do. */
export interface X5093008<Use extends FunctionUse> {
  readonly create_certificate_ssh: Fn<Use, { ca_server?: Value; signing_policy?: string; encoding?: string; append_certs?: Value; pkcs12_passphrase?: Value; pkcs12_encryption_compat?: boolean; pkcs12_friendlyname?: Value; path?: Value; overwrite?: boolean; raw?: boolean | string; "**kwargs"?: Keywords }>;
}

/** Execution modules as Salt 3008 has them, where not all do. */
export interface Functions3008<Use extends FunctionUse> {
  readonly ansible: Ansible3008<Use>;
  readonly artifactory: Artifactory3008<Use>;
  readonly asymmetric: Asymmetric3008<Use>;
  readonly chocolatey: Chocolatey3008<Use>;
  readonly cp: Cp3008<Use>;
  readonly disk: Disk3008<Use>;
  readonly extfs: Extfs3008<Use>;
  readonly file: File3008<Use>;
  readonly gpg: Gpg3008<Use>;
  readonly group: Group3008<Use>;
  readonly macdefaults: Macdefaults3008<Use>;
  readonly mount: Mount3008<Use>;
  readonly network: Network3008<Use>;
  readonly pillar: Pillar3008<Use>;
  readonly pip: Pip3008<Use>;
  readonly pkg: Pkg3008<Use>;
  readonly saltcheck: Saltcheck3008<Use>;
  readonly saltutil: Saltutil3008<Use>;
  readonly selinux: Selinux3008<Use>;
  readonly ssh_pki: SshPki3008<Use>;
  readonly state: State3008<Use>;
  readonly udev: Udev3008<Use>;
  readonly user: User3008<Use>;
  readonly x509: X5093008<Use>;
}
