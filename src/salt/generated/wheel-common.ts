// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Fn, FunctionUse } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `config` that all releases have. */
export interface ConfigCommon<Use extends FunctionUse> {
  readonly apply: Fn<Use, { key: Value; value: Value }>;
  readonly update_config: Fn<Use, { file_name: Value; yaml_contents: Value }>;
  readonly values: Fn<Use>;
}

/** Functions of `error` that all releases have. */
export interface ErrorCommon<Use extends FunctionUse> {
  readonly error: Fn<Use, { name?: Value; message?: string }>;
}

/** Functions of `file_roots` that all releases have. */
export interface FileRootsCommon<Use extends FunctionUse> {
  readonly find: Fn<Use, { path: Value; saltenv?: string }>;
  readonly list_env: Fn<Use, { saltenv?: string }>;
  readonly list_roots: Fn<Use>;
  readonly read: Fn<Use, { path: Value; saltenv?: string }>;
  readonly write: Fn<Use, { data: Value; path: Value; saltenv?: string; index?: number }>;
}

/** Functions of `key` that all releases have. */
export interface KeyCommon<Use extends FunctionUse> {
  readonly accept: Fn<Use, { match: Value; include_rejected?: boolean; include_denied?: boolean }>;
  readonly accept_dict: Fn<Use, { match: Value; include_rejected?: boolean; include_denied?: boolean }>;
  readonly delete: Fn<Use, { match: Value }>;
  readonly delete_dict: Fn<Use, { match: Value }>;
  readonly finger: Fn<Use, { match: Value; hash_type?: Value }>;
  readonly finger_master: Fn<Use, { hash_type?: Value }>;
  readonly gen: Fn<Use, { id_?: Value; keysize?: number }>;
  readonly gen_accept: Fn<Use, { id_: Value; keysize?: number; force?: boolean }>;
  readonly gen_keys: Fn<Use, { keydir?: Value; keyname?: Value; keysize?: Value; user?: number | string }>;
  readonly gen_signature: Fn<Use, { priv: Value; pub: Value; signature_path: Value; auto_create?: boolean; keysize?: Value }>;
  readonly list: Fn<Use, { match: Value }>;
  readonly list_all: Fn<Use>;
  readonly master_key_str: Fn<Use>;
  readonly name_match: Fn<Use, { match: Value }>;
  readonly print: Fn<Use, { match: Value }>;
  readonly reject: Fn<Use, { match: Value; include_accepted?: boolean; include_denied?: boolean }>;
  readonly reject_dict: Fn<Use, { match: Value; include_accepted?: boolean; include_denied?: boolean }>;
}

/** Functions of `minions` that all releases have. */
export interface MinionsCommon<Use extends FunctionUse> {
  readonly connected: Fn<Use>;
}

/** Functions of `pillar_roots` that all releases have. */
export interface PillarRootsCommon<Use extends FunctionUse> {
  readonly find: Fn<Use, { path: Value; saltenv?: string }>;
  readonly list_env: Fn<Use, { saltenv?: string }>;
  readonly list_roots: Fn<Use>;
  readonly read: Fn<Use, { path: Value; saltenv?: string }>;
  readonly write: Fn<Use, { data: Value; path: Value; saltenv?: string; index?: number }>;
}

/** Wheel modules that all releases have. */
export interface WheelCommon<Use extends FunctionUse> {
  readonly config: ConfigCommon<Use>;
  readonly error: ErrorCommon<Use>;
  readonly file_roots: FileRootsCommon<Use>;
  readonly key: KeyCommon<Use>;
  readonly minions: MinionsCommon<Use>;
  readonly pillar_roots: PillarRootsCommon<Use>;
}
