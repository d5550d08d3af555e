// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoSecgroupAbsentDocs {}

export interface BotoSecgroupAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<string>;
}

/** Arguments of `boto_secgroup.absent`, besides its name. */
export interface BotoSecgroupAbsent extends BotoSecgroupAbsentDocs, BotoSecgroupAbsentArgs {}

export interface BotoSecgroupPresentDocs {}

export interface BotoSecgroupPresentArgs {
  /** @default true */
  readonly delete_egress_rules?: Arg<boolean>;
  /** @default true */
  readonly delete_ingress_rules?: Arg<boolean>;
  readonly description: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly rules?: Arg<Value>;
  readonly rules_egress?: Arg<Value>;
  readonly tags?: Arg<Value>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<string>;
}

/** Arguments of `boto_secgroup.present`, besides its name. */
export interface BotoSecgroupPresent extends BotoSecgroupPresentDocs, BotoSecgroupPresentArgs {}

export interface BotoSecgroupStatesDocs {}

/** State functions of `boto_secgroup`. */
export interface BotoSecgroupStates extends BotoSecgroupStatesDocs {
  readonly absent: State<BotoSecgroupAbsent>;
  readonly present: State<BotoSecgroupPresent>;
}
