// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NetaclFilterDocs {}

export interface NetaclFilterArgs {
  /** @default true */
  readonly commit?: Arg<boolean>;
  /** @default false */
  readonly debug?: Arg<boolean>;
  readonly filter_name: Arg<string>;
  readonly filter_options?: Arg<Value>;
  /** @default false */
  readonly merge_pillar?: Arg<boolean>;
  /** @default false */
  readonly only_lower_merge?: Arg<boolean>;
  /** @default "acl" */
  readonly pillar_key?: Arg<string>;
  readonly pillarenv?: Arg<string>;
  /** @default true */
  readonly prepend?: Arg<boolean>;
  /** @default true */
  readonly revision_date?: Arg<boolean>;
  /** @default "%Y/%m/%d" */
  readonly revision_date_format?: Arg<string>;
  readonly revision_id?: Arg<Value>;
  readonly revision_no?: Arg<Value>;
  readonly saltenv?: Arg<string>;
  readonly terms?: Arg<Value>;
  /** @default false */
  readonly test?: Arg<boolean>;
}

/** Arguments of `netacl.filter`, besides its name. */
export interface NetaclFilter extends NetaclFilterDocs, NetaclFilterArgs {}

export interface NetaclManagedDocs {}

export interface NetaclManagedArgs {
  /** @default true */
  readonly commit?: Arg<boolean>;
  /** @default false */
  readonly debug?: Arg<boolean>;
  readonly filters?: Arg<Value>;
  /** @default false */
  readonly merge_pillar?: Arg<boolean>;
  /** @default false */
  readonly only_lower_merge?: Arg<boolean>;
  /** @default "acl" */
  readonly pillar_key?: Arg<string>;
  readonly pillarenv?: Arg<string>;
  /** @default true */
  readonly prepend?: Arg<boolean>;
  /** @default true */
  readonly revision_date?: Arg<boolean>;
  /** @default "%Y/%m/%d" */
  readonly revision_date_format?: Arg<string>;
  readonly revision_id?: Arg<Value>;
  readonly revision_no?: Arg<Value>;
  readonly saltenv?: Arg<string>;
  /** @default false */
  readonly test?: Arg<boolean>;
}

/** Arguments of `netacl.managed`, besides its name. */
export interface NetaclManaged extends NetaclManagedDocs, NetaclManagedArgs {}

export interface NetaclTermDocs {}

export interface NetaclTermArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly commit?: Arg<boolean>;
  /** @default false */
  readonly debug?: Arg<boolean>;
  readonly destination_service?: Arg<Value>;
  readonly filter_name: Arg<string>;
  readonly filter_options?: Arg<Value>;
  /** @default false */
  readonly merge_pillar?: Arg<boolean>;
  /** @default "acl" */
  readonly pillar_key?: Arg<string>;
  readonly pillarenv?: Arg<string>;
  /** @default true */
  readonly revision_date?: Arg<boolean>;
  /** @default "%Y/%m/%d" */
  readonly revision_date_format?: Arg<string>;
  readonly revision_id?: Arg<Value>;
  readonly revision_no?: Arg<Value>;
  readonly saltenv?: Arg<string>;
  readonly source_service?: Arg<Value>;
  readonly term_fields?: Arg<Value>;
  readonly term_name: Arg<string>;
  /** @default false */
  readonly test?: Arg<boolean>;
}

/** Arguments of `netacl.term`, besides its name. */
export interface NetaclTerm extends NetaclTermDocs, NetaclTermArgs {}

export interface NetaclStatesDocs {}

/** State functions of `netacl`. */
export interface NetaclStates extends NetaclStatesDocs {
  readonly filter: State<NetaclFilter>;
  readonly managed: State<NetaclManaged>;
  readonly term: State<NetaclTerm>;
}
