// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_secgroup.absent`, besides its name. */
export interface BotoSecgroupAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<string>;
}

/** Arguments of `boto_secgroup.present`, besides its name. */
export interface BotoSecgroupPresent {
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

/** State functions of `boto_secgroup`. */
export interface BotoSecgroupStates {
  readonly absent: BotoSecgroupAbsent;
  readonly present: BotoSecgroupPresent;
}
