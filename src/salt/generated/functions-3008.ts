// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Call, FunctionArg as Arg, Keywords } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `ansible` as Salt 3008 has them, where not all do. */
export interface Ansible3008 {
  readonly targets: Call<{ inventory?: Arg<Value>; inventories?: Arg<Value>; yaml?: Arg<boolean>; export?: Arg<boolean> }>;
}

/** Functions of `artifactory` as Salt 3008 has them, where not all do. */
export interface Artifactory3008 {
  readonly set_basic_auth: Call<{ url: Arg<Value>; username: Arg<string>; password: Arg<string> }>;
}

/** Functions of `asymmetric` as Salt 3008 has them, where not all do. */
export interface Asymmetric3008 {
  readonly sign: Call<{ privkey: Arg<Value>; passphrase?: Arg<Value>; text?: Arg<Value>; filename?: Arg<Value>; digest?: Arg<string>; raw?: Arg<Value>; path?: Arg<Value> }>;
  readonly verify: Call<{ text?: Arg<Value>; filename?: Arg<string>; pubkey?: Arg<Value>; signature?: Arg<Value>; digest?: Arg<string>; signed_by_any?: Arg<Value>; signed_by_all?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `chocolatey` as Salt 3008 has them, where not all do. */
export interface Chocolatey3008 {
  readonly bootstrap: Call<{ force?: Arg<boolean>; source?: Arg<Value>; version?: Arg<Value> }>;
  readonly chocolatey_version: Call<{ refresh?: Arg<boolean> }>;
}

/** Functions of `cp` as Salt 3008 has them, where not all do. */
export interface Cp3008 {
  readonly cache_file_ssh: Call<{ path: Arg<Value>; saltenv?: Arg<string>; source_hash?: Arg<string>; verify_ssl?: Arg<boolean>; use_etag?: Arg<boolean> }>;
  readonly hash_file_ssh: Call<{ path: Arg<Value>; saltenv?: Arg<string> }>;
}

/** Functions of `disk` as Salt 3008 has them, where not all do. */
export interface Disk3008 {
  readonly hdparms: Call<{ disks: Arg<Value>; args?: Arg<string | readonly Value[]> }>;
}

/** Functions of `extfs` as Salt 3008 has them, where not all do. */
export interface Extfs3008 {
  readonly mkfs: Call<{ device: Arg<Value>; fs_type: Arg<Value>; full_return?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly tune: Call<{ device: Arg<Value>; full_return?: Arg<boolean>; "**kwargs"?: Keywords }>;
}

/** Functions of `file` as Salt 3008 has them, where not all do. */
export interface File3008 {
  readonly check_file_meta: Call<{ name: Arg<string>; sfn: Arg<Value>; source: Arg<string>; source_sum: Arg<Value>; user: Arg<number | string>; group: Arg<number | string>; mode: Arg<Value>; attrs: Arg<Value>; saltenv: Arg<string>; contents?: Arg<Value>; seuser?: Arg<Value>; serole?: Arg<Value>; setype?: Arg<Value>; serange?: Arg<Value>; verify_ssl?: Arg<boolean>; follow_symlinks?: Arg<boolean>; ignore_ordering?: Arg<boolean>; ignore_whitespace?: Arg<boolean>; ignore_comment_characters?: Arg<Value>; new_file_diff?: Arg<boolean> }>;
  readonly check_managed_changes: Call<{ name: Arg<Value>; source: Arg<Value>; source_hash: Arg<string>; source_hash_name: Arg<string>; user: Arg<number | string>; group: Arg<number | string>; mode: Arg<Value>; attrs: Arg<Value>; template: Arg<string>; context: Arg<Value>; defaults: Arg<Value>; saltenv: Arg<string>; contents?: Arg<Value>; skip_verify?: Arg<boolean>; keep_mode?: Arg<boolean>; seuser?: Arg<Value>; serole?: Arg<Value>; setype?: Arg<Value>; serange?: Arg<Value>; verify_ssl?: Arg<boolean>; follow_symlinks?: Arg<boolean>; ignore_ordering?: Arg<boolean>; ignore_whitespace?: Arg<boolean>; ignore_comment_characters?: Arg<Value>; new_file_diff?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly get_diff: Call<{ file1: Arg<Value>; file2: Arg<Value>; saltenv?: Arg<string>; show_filenames?: Arg<boolean>; show_changes?: Arg<boolean>; template?: Arg<boolean | string>; source_hash_file1?: Arg<Value>; source_hash_file2?: Arg<Value>; ignore_ordering?: Arg<boolean>; ignore_whitespace?: Arg<boolean>; ignore_comment_characters?: Arg<Value> }>;
  readonly get_managed: Call<{ name: Arg<Value>; template: Arg<string>; source: Arg<Value>; source_hash: Arg<string>; source_hash_name: Arg<string>; user: Arg<number | string>; group: Arg<number | string>; mode: Arg<Value>; attrs: Arg<Value>; saltenv: Arg<string>; context: Arg<Value>; defaults: Arg<Value>; skip_verify?: Arg<boolean>; verify_ssl?: Arg<boolean>; use_etag?: Arg<boolean>; source_hash_sig?: Arg<Value>; signed_by_any?: Arg<Value>; signed_by_all?: Arg<Value>; keyring?: Arg<Value>; gnupghome?: Arg<string>; ignore_ordering?: Arg<boolean>; ignore_whitespace?: Arg<boolean>; ignore_comment_characters?: Arg<Value>; sig_backend?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly get_source_sum: Call<{ file_name?: Arg<string>; source?: Arg<string>; source_hash?: Arg<string>; source_hash_name?: Arg<string>; saltenv?: Arg<string>; verify_ssl?: Arg<boolean>; source_hash_sig?: Arg<Value>; signed_by_any?: Arg<Value>; signed_by_all?: Arg<Value>; keyring?: Arg<Value>; gnupghome?: Arg<string>; sig_backend?: Arg<string> }>;
  readonly is_link: Call<{ path: Arg<Value>; nostat?: Arg<boolean> }>;
  readonly manage_file: Call<{ name: Arg<Value>; sfn: Arg<Value>; ret: Arg<Value>; source: Arg<Value>; source_sum: Arg<Value>; user: Arg<number | string>; group: Arg<number | string>; mode: Arg<Value>; attrs: Arg<Value>; saltenv: Arg<string>; backup: Arg<Value>; makedirs?: Arg<boolean>; template?: Arg<string>; show_changes?: Arg<boolean>; contents?: Arg<Value>; dir_mode?: Arg<Value>; follow_symlinks?: Arg<boolean>; skip_verify?: Arg<boolean>; keep_mode?: Arg<boolean>; encoding?: Arg<string | readonly Value[]>; encoding_errors?: Arg<string>; seuser?: Arg<Value>; serole?: Arg<Value>; setype?: Arg<Value>; serange?: Arg<Value>; verify_ssl?: Arg<boolean>; use_etag?: Arg<boolean>; signature?: Arg<Value>; source_hash_sig?: Arg<Value>; signed_by_any?: Arg<Value>; signed_by_all?: Arg<Value>; keyring?: Arg<Value>; gnupghome?: Arg<string>; ignore_ordering?: Arg<boolean>; ignore_whitespace?: Arg<boolean>; ignore_comment_characters?: Arg<Value>; new_file_diff?: Arg<boolean>; sig_backend?: Arg<string>; "**kwargs"?: Keywords }>;
  readonly symlink: Call<{ src: Arg<Value>; path: Arg<Value>; force?: Arg<boolean>; atomic?: Arg<boolean>; follow_symlinks?: Arg<boolean> }>;
}

/** Functions of `gpg` as Salt 3008 has them, where not all do. */
export interface Gpg3008 {
  readonly create_key: Call<{ key_type?: Arg<string>; key_length?: Arg<number>; name_real?: Arg<string>; name_comment?: Arg<string>; name_email?: Arg<Value>; subkey_type?: Arg<Value>; subkey_length?: Arg<Value>; expire_date?: Arg<Value>; use_passphrase?: Arg<boolean>; user?: Arg<number | string>; gnupghome?: Arg<string>; keyring?: Arg<Value> }>;
  readonly decrypt: Call<{ user?: Arg<number | string>; text?: Arg<Value>; filename?: Arg<string>; output?: Arg<Value>; use_passphrase?: Arg<boolean>; gnupghome?: Arg<string>; bare?: Arg<boolean | string>; keyring?: Arg<Value> }>;
  readonly delete_key: Call<{ keyid?: Arg<string>; fingerprint?: Arg<Value>; delete_secret?: Arg<boolean>; user?: Arg<number | string>; gnupghome?: Arg<string>; use_passphrase?: Arg<boolean>; keyring?: Arg<Value> }>;
  readonly encrypt: Call<{ user?: Arg<number | string>; recipients?: Arg<Value>; text?: Arg<Value>; filename?: Arg<string>; output?: Arg<Value>; sign?: Arg<boolean>; use_passphrase?: Arg<boolean>; always_trust?: Arg<boolean>; gnupghome?: Arg<string>; bare?: Arg<boolean | string>; keyring?: Arg<Value> }>;
  readonly export_key: Call<{ keyids?: Arg<Value>; secret?: Arg<boolean>; user?: Arg<number | string>; gnupghome?: Arg<string>; use_passphrase?: Arg<boolean>; output?: Arg<Value>; bare?: Arg<boolean | string>; keyring?: Arg<Value> }>;
  readonly get_key: Call<{ keyid?: Arg<string>; fingerprint?: Arg<Value>; user?: Arg<number | string>; gnupghome?: Arg<string>; keyring?: Arg<Value> }>;
  readonly get_secret_key: Call<{ keyid?: Arg<string>; fingerprint?: Arg<Value>; user?: Arg<number | string>; gnupghome?: Arg<string>; keyring?: Arg<Value> }>;
  readonly import_key: Call<{ text?: Arg<Value>; filename?: Arg<string>; user?: Arg<number | string>; gnupghome?: Arg<string>; keyring?: Arg<Value>; select?: Arg<Value> }>;
  readonly list_keys: Call<{ user?: Arg<number | string>; gnupghome?: Arg<string>; keyring?: Arg<Value> }>;
  readonly list_secret_keys: Call<{ user?: Arg<number | string>; gnupghome?: Arg<string>; keyring?: Arg<Value> }>;
  readonly read_key: Call<{ path?: Arg<string>; text?: Arg<string>; fingerprint?: Arg<Value>; keyid?: Arg<string>; user?: Arg<number | string>; gnupghome?: Arg<string> }>;
  readonly receive_keys: Call<{ keyserver?: Arg<Value>; keys?: Arg<Value>; user?: Arg<number | string>; gnupghome?: Arg<string>; keyring?: Arg<Value> }>;
  readonly search_keys: Call<{ text: Arg<Value>; keyserver?: Arg<Value>; user?: Arg<number | string>; gnupghome?: Arg<string> }>;
  readonly sign: Call<{ user?: Arg<number | string>; keyid?: Arg<string>; text?: Arg<Value>; filename?: Arg<string>; output?: Arg<Value>; use_passphrase?: Arg<boolean>; gnupghome?: Arg<string>; keyring?: Arg<Value> }>;
  readonly trust_key: Call<{ keyid?: Arg<string>; fingerprint?: Arg<Value>; trust_level?: Arg<Value>; user?: Arg<number | string>; gnupghome?: Arg<string>; keyring?: Arg<Value> }>;
  readonly verify: Call<{ text?: Arg<Value>; user?: Arg<number | string>; filename?: Arg<string>; gnupghome?: Arg<string>; signature?: Arg<Value>; trustmodel?: Arg<Value>; signed_by_any?: Arg<Value>; signed_by_all?: Arg<Value>; keyring?: Arg<Value> }>;
}

/** Functions of `group` as Salt 3008 has them, where not all do. */
export interface Group3008 {
  readonly add: Call<{ name: Arg<string>; gid?: Arg<Value>; system?: Arg<boolean>; root?: Arg<string>; non_unique?: Arg<boolean>; local?: Arg<boolean> }>;
  readonly delete: Call<{ name: Arg<string>; root?: Arg<string>; local?: Arg<boolean> }>;
}

/** Functions of `macdefaults` as Salt 3008 has them, where not all do. */
export interface Macdefaults3008 {
  readonly cast_value_to_vtype: Call<{ value: Arg<Value>; vtype: Arg<Value> }>;
  readonly delete: Call<{ domain: Arg<string>; key: Arg<Value>; user?: Arg<number | string>; key_separator?: Arg<Value> }>;
  readonly read: Call<{ domain: Arg<string>; key: Arg<Value>; user?: Arg<number | string>; key_separator?: Arg<Value> }>;
  readonly write: Call<{ domain: Arg<string>; key: Arg<Value>; value: Arg<Value>; vtype?: Arg<Value>; user?: Arg<number | string>; key_separator?: Arg<Value>; dict_merge?: Arg<boolean>; array_add?: Arg<boolean>; type?: Arg<Value> }>;
}

/** Functions of `mount` as Salt 3008 has them, where not all do. */
export interface Mount3008 {
  readonly umount: Call<{ name: Arg<Value>; device?: Arg<Value>; user?: Arg<number | string>; util?: Arg<string>; lazy?: Arg<boolean> }>;
}

/** Functions of `network` as Salt 3008 has them, where not all do. */
export interface Network3008 {
  readonly ip_neighs: Call;
  readonly ip_neighs6: Call;
  readonly ipneighs: Call;
  readonly ipneighs6: Call;
}

/** Functions of `pillar` as Salt 3008 has them, where not all do. */
export interface Pillar3008 {
  readonly data: Call<{ pillar?: Arg<Value>; pillar_enc?: Arg<Value>; pillarenv?: Arg<Value>; saltenv?: Arg<string>; unmask?: Arg<Value> }>;
  readonly ext: Call<{ external: Arg<Value>; pillar?: Arg<Value>; unmask?: Arg<boolean> }>;
  readonly fetch: Call<{ key: Arg<Value>; default?: Arg<Value>; merge?: Arg<boolean>; merge_nested_lists?: Arg<boolean>; delimiter?: Arg<Value>; pillarenv?: Arg<string>; saltenv?: Arg<string>; unmask?: Arg<boolean> }>;
  readonly get: Call<{ key: Arg<Value>; default?: Arg<Value>; merge?: Arg<boolean>; merge_nested_lists?: Arg<boolean>; delimiter?: Arg<Value>; pillarenv?: Arg<string>; saltenv?: Arg<string>; unmask?: Arg<boolean> }>;
  readonly item: Call<{ default?: Arg<Value>; delimiter?: Arg<Value>; pillarenv?: Arg<string>; saltenv?: Arg<string>; unmask?: Arg<boolean> }>;
  readonly items: Call<{ pillar?: Arg<Value>; pillar_enc?: Arg<Value>; pillarenv?: Arg<Value>; saltenv?: Arg<string>; unmask?: Arg<boolean> }>;
  readonly keys: Call<{ key: Arg<Value>; delimiter?: Arg<Value>; unmask?: Arg<Value> }>;
  readonly ls: Call<{ pillar?: Arg<Value>; pillar_enc?: Arg<Value>; pillarenv?: Arg<Value>; saltenv?: Arg<string>; unmask?: Arg<Value> }>;
  readonly obfuscate: Call<{ pillar?: Arg<Value>; pillar_enc?: Arg<Value>; pillarenv?: Arg<string>; saltenv?: Arg<string>; unmask?: Arg<Value> }>;
  readonly raw: Call<{ key?: Arg<Value>; unmask?: Arg<Value> }>;
}

/** Functions of `pip` as Salt 3008 has them, where not all do. */
export interface Pip3008 {
  readonly normalize: Call<{ name: Arg<Value> }>;
}

/** Functions of `pkg` as Salt 3008 has them, where not all do. */
export interface Pkg3008 {
  readonly which: Call<{ path: Arg<Value> }>;
}

/** Functions of `saltcheck` as Salt 3008 has them, where not all do. */
export interface Saltcheck3008 {
  readonly run_highstate_tests: Call<{ saltenv?: Arg<string>; only_fails?: Arg<boolean>; junit?: Arg<boolean> }>;
  readonly run_state_tests: Call<{ state: Arg<string>; saltenv?: Arg<string>; check_all?: Arg<boolean>; only_fails?: Arg<boolean>; junit?: Arg<boolean> }>;
  readonly run_state_tests_ssh: Call<{ state: Arg<string>; saltenv?: Arg<string>; check_all?: Arg<boolean>; only_fails?: Arg<boolean>; junit?: Arg<boolean> }>;
}

/** Functions of `saltutil` as Salt 3008 has them, where not all do. */
export interface Saltutil3008 {
  readonly refresh_resources: Call;
  readonly sync_resources: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_tops: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
  readonly sync_wrapper: Call<{ saltenv?: Arg<string | readonly Value[]>; refresh?: Arg<boolean>; extmod_whitelist?: Arg<Value>; extmod_blacklist?: Arg<Value> }>;
}

/** Functions of `selinux` as Salt 3008 has them, where not all do. */
export interface Selinux3008 {
  readonly getsebool: Call<{ boolean: Arg<string> }>;
  readonly install_semod: Call<{ module_path: Arg<string> }>;
  readonly port_modify_policy: Call<{ name: Arg<Value>; sel_type?: Arg<Value>; protocol?: Arg<Value>; port?: Arg<number | string>; sel_range?: Arg<Value> }>;
}

/** Functions of `ssh_pki` as Salt 3008 has them, where not all do. */
export interface SshPki3008 {
  readonly create_certificate: Call<{ ca_server?: Arg<Value>; signing_policy?: Arg<string>; path?: Arg<Value>; overwrite?: Arg<boolean>; raw?: Arg<boolean | string>; "**kwargs"?: Keywords }>;
  readonly create_certificate_ssh: Call<{ ca_server?: Arg<Value>; signing_policy?: Arg<string>; path?: Arg<Value>; overwrite?: Arg<boolean>; raw?: Arg<boolean | string>; "**kwargs"?: Keywords }>;
  readonly create_private_key: Call<{ algo?: Arg<string>; keysize?: Arg<Value>; passphrase?: Arg<Value>; path?: Arg<Value>; pubkey_suffix?: Arg<string>; overwrite?: Arg<boolean>; raw?: Arg<boolean | string> }>;
  readonly encode_private_key: Call<{ private_key: Arg<Value>; private_key_passphrase?: Arg<Value>; passphrase?: Arg<Value>; raw?: Arg<boolean | string> }>;
  readonly expires: Call<{ certificate: Arg<Value>; ttl?: Arg<number | string> }>;
  readonly get_private_key_size: Call<{ private_key: Arg<Value>; passphrase?: Arg<Value> }>;
  readonly get_public_key: Call<{ key: Arg<Value>; passphrase?: Arg<Value> }>;
  readonly get_signing_policy: Call<{ signing_policy: Arg<string>; ca_server?: Arg<Value> }>;
  readonly read_certificate: Call<{ certificate: Arg<Value> }>;
  readonly sign_remote_certificate: Call<{ signing_policy: Arg<string>; kwargs: Arg<Value>; get_signing_policy_only?: Arg<boolean>; "**kwargs"?: Keywords }>;
  readonly verify_private_key: Call<{ private_key: Arg<Value>; public_key: Arg<Value>; passphrase?: Arg<Value> }>;
  readonly verify_signature: Call<{ certificate: Arg<Value>; signing_pub_key: Arg<Value>; signing_pub_key_passphrase?: Arg<Value> }>;
}

/** Functions of `state` as Salt 3008 has them, where not all do. */
export interface State3008 {
  readonly graph: Call<{ mods: Arg<Value>; test?: Arg<Value>; queue?: Arg<Value>; "**kwargs"?: Keywords }>;
  readonly graph_highstate: Call<{ queue?: Arg<Value>; "**kwargs"?: Keywords }>;
}

/** Functions of `udev` as Salt 3008 has them, where not all do. */
export interface Udev3008 {
  readonly exportdb: Call<{ subsystems?: Arg<string | readonly Value[]> }>;
}

/** Functions of `user` as Salt 3008 has them, where not all do. */
export interface User3008 {
  readonly add: Call<{ name: Arg<Value>; uid?: Arg<number | string>; gid?: Arg<number | string>; groups?: Arg<Value>; home?: Arg<Value>; shell?: Arg<string>; unique?: Arg<boolean>; system?: Arg<boolean>; fullname?: Arg<string>; roomnumber?: Arg<string>; workphone?: Arg<string>; homephone?: Arg<string>; other?: Arg<string>; createhome?: Arg<boolean>; loginclass?: Arg<Value>; nologinit?: Arg<boolean>; root?: Arg<string>; usergroup?: Arg<Value>; local?: Arg<boolean> }>;
  readonly delete: Call<{ name: Arg<Value>; remove?: Arg<boolean>; force?: Arg<boolean>; root?: Arg<string>; local?: Arg<boolean> }>;
}

/** Functions of `x509` as Salt 3008 has them, where not all do. */
export interface X5093008 {
  readonly create_certificate_ssh: Call<{ ca_server?: Arg<Value>; signing_policy?: Arg<string>; encoding?: Arg<string>; append_certs?: Arg<Value>; pkcs12_passphrase?: Arg<Value>; pkcs12_encryption_compat?: Arg<boolean>; pkcs12_friendlyname?: Arg<Value>; path?: Arg<Value>; overwrite?: Arg<boolean>; raw?: Arg<boolean | string>; "**kwargs"?: Keywords }>;
}

/** Execution modules as Salt 3008 has them, where not all do. */
export interface Functions3008 {
  readonly ansible: Ansible3008;
  readonly artifactory: Artifactory3008;
  readonly asymmetric: Asymmetric3008;
  readonly chocolatey: Chocolatey3008;
  readonly cp: Cp3008;
  readonly disk: Disk3008;
  readonly extfs: Extfs3008;
  readonly file: File3008;
  readonly gpg: Gpg3008;
  readonly group: Group3008;
  readonly macdefaults: Macdefaults3008;
  readonly mount: Mount3008;
  readonly network: Network3008;
  readonly pillar: Pillar3008;
  readonly pip: Pip3008;
  readonly pkg: Pkg3008;
  readonly saltcheck: Saltcheck3008;
  readonly saltutil: Saltutil3008;
  readonly selinux: Selinux3008;
  readonly ssh_pki: SshPki3008;
  readonly state: State3008;
  readonly udev: Udev3008;
  readonly user: User3008;
  readonly x509: X5093008;
}
