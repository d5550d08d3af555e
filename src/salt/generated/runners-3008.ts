// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Fn, FunctionUse } from "../function.ts";
import type { Value } from "../values.ts";

/** Functions of `batch` as Salt 3008 has them, where not all do. */
export interface Batch3008<Use extends FunctionUse> {
  readonly list_active: Fn<Use>;
  readonly status: Fn<Use, { jid: string }>;
  readonly stop: Fn<Use, { jid: string; kill?: boolean }>;
}

/** Functions of `cache` as Salt 3008 has them, where not all do. */
export interface Cache3008<Use extends FunctionUse> {
  readonly migrate: Fn<Use, { src_driver?: string; dst_driver?: string; bank?: Value; cachedir?: Value; dry_run?: boolean | number }>;
}

/** Functions of `cluster` as Salt 3008 has them, where not all do. */
export interface Cluster3008<Use extends FunctionUse> {
  readonly collect_from_peers: Fn<Use, { channels?: string | readonly Value[]; banks?: string | readonly Value[] }>;
  readonly members: Fn<Use>;
  readonly migrate_jobs_to_cache: Fn<Use, { dry_run?: boolean | number }>;
  readonly ring_create: Fn<Use, { name: Value; voters: Value }>;
  readonly ring_destroy: Fn<Use, { name: Value }>;
  readonly ring_info: Fn<Use>;
  readonly ring_set: Fn<Use, { name?: Value; members?: Value; replicas?: Value }>;
  readonly rings: Fn<Use>;
  readonly route_clear: Fn<Use, { data_type: Value }>;
  readonly route_set: Fn<Use, { data_type: Value; ring: Value }>;
  readonly routes: Fn<Use>;
  readonly shed_status: Fn<Use>;
  readonly shed_unowned: Fn<Use, { ring: Value; banks?: string | readonly Value[]; subbank_template?: string; driver?: Value; dry_run?: boolean }>;
  readonly shed_unowned_all: Fn<Use, { ring: Value; banks?: string | readonly Value[]; subbank_template?: string; driver?: Value; dry_run?: boolean }>;
  readonly sync_roots: Fn<Use, { roots?: string }>;
}

/** Functions of `match` as Salt 3008 has them, where not all do. */
export interface Match3008<Use extends FunctionUse> {
  readonly compound_matches: Fn<Use, { expr: Value; minion_id: Value }>;
}

/** Functions of `pki` as Salt 3008 has them, where not all do. */
export interface Pki3008<Use extends FunctionUse> {
  readonly migrate_to_mmap: Fn<Use, { dry_run?: boolean }>;
  readonly status: Fn<Use>;
}

/** Functions of `resource` as Salt 3008 has them, where not all do. */
export interface Resource3008<Use extends FunctionUse> {
  readonly list_grains: Fn<Use>;
  readonly refresh: Fn<Use, { minion: string }>;
  readonly show_grains: Fn<Use, { type: string; id: number | string }>;
}

/** Functions of `saltutil` as Salt 3008 has them, where not all do. */
export interface Saltutil3008<Use extends FunctionUse> {
  readonly sync_wrapper: Fn<Use, { saltenv?: string | readonly Value[]; extmod_whitelist?: Value; extmod_blacklist?: Value }>;
}

/** Functions of `state` as Salt 3008 has them, where not all do. */
export interface State3008<Use extends FunctionUse> {
  readonly graph: Fn<Use, { mods: Value; tgt?: Value; tgt_type?: string; saltenv?: string; test?: Value; pillar?: Value; pillarenv?: string; pillar_enc?: Value; timeout?: number | string }>;
  readonly graph_highstate: Fn<Use, { tgt?: Value; tgt_type?: string; pillar?: Value; pillarenv?: string; pillar_enc?: Value; timeout?: number | string }>;
}

/** Runner modules as Salt 3008 has them, where not all do. */
export interface Runners3008<Use extends FunctionUse> {
  readonly batch: Batch3008<Use>;
  readonly cache: Cache3008<Use>;
  readonly cluster: Cluster3008<Use>;
  readonly match: Match3008<Use>;
  readonly pki: Pki3008<Use>;
  readonly resource: Resource3008<Use>;
  readonly saltutil: Saltutil3008<Use>;
  readonly state: State3008<Use>;
}
