// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_route53.absent`, besides its name. */
export interface BotoRoute53Absent {
  readonly identifier?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  /** @default false */
  readonly private_zone?: Arg<boolean>;
  readonly profile?: Arg<Value>;
  readonly record_type: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly split_dns?: Arg<boolean>;
  /** @default true */
  readonly wait_for_sync?: Arg<boolean>;
  readonly zone: Arg<Value>;
}

/** Arguments of `boto_route53.hosted_zone_absent`, besides its name. */
export interface BotoRoute53HostedZoneAbsent {
  readonly domain_name?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_route53.hosted_zone_present`, besides its name. */
export interface BotoRoute53HostedZonePresent {
  readonly caller_ref?: Arg<Value>;
  /** @default "" */
  readonly comment?: Arg<string>;
  readonly domain_name?: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  /** @default false */
  readonly private_zone?: Arg<boolean>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<Value>;
  readonly vpc_region?: Arg<Value>;
}

/** Arguments of `boto_route53.present`, besides its name. */
export interface BotoRoute53Present {
  readonly identifier?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  /** @default false */
  readonly private_zone?: Arg<boolean>;
  readonly profile?: Arg<Value>;
  readonly record_type: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly split_dns?: Arg<boolean>;
  readonly ttl?: Arg<number | string>;
  readonly value: Arg<Value>;
  /** @default true */
  readonly wait_for_sync?: Arg<boolean>;
  readonly zone: Arg<Value>;
}

/** Arguments of `boto_route53.rr_absent`, besides its name. */
export interface BotoRoute53RrAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `boto_route53.rr_present`, besides its name. */
export interface BotoRoute53RrPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `boto_route53`. */
export interface BotoRoute53States {
  readonly absent: BotoRoute53Absent;
  readonly hosted_zone_absent: BotoRoute53HostedZoneAbsent;
  readonly hosted_zone_present: BotoRoute53HostedZonePresent;
  readonly present: BotoRoute53Present;
  readonly rr_absent: BotoRoute53RrAbsent;
  readonly rr_present: BotoRoute53RrPresent;
}
