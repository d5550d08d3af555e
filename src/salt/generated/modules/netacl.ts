// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `netacl.filter`, besides its name. */
export interface NetaclFilter {
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

/** Arguments of `netacl.managed`, besides its name. */
export interface NetaclManaged {
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

/** Arguments of `netacl.term`, besides its name. */
export interface NetaclTerm {
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

/** State functions of `netacl`. */
export interface NetaclStates {
  readonly filter: NetaclFilter;
  readonly managed: NetaclManaged;
  readonly term: NetaclTerm;
}
