// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoRoute53AbsentDocs {}

export interface BotoRoute53AbsentArgs {
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

/** Arguments of `boto_route53.absent`, besides its name. */
export interface BotoRoute53Absent extends BotoRoute53AbsentDocs, BotoRoute53AbsentArgs {}

export interface BotoRoute53HostedZoneAbsentDocs {}

export interface BotoRoute53HostedZoneAbsentArgs {
  readonly domain_name?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_route53.hosted_zone_absent`, besides its name. */
export interface BotoRoute53HostedZoneAbsent extends BotoRoute53HostedZoneAbsentDocs, BotoRoute53HostedZoneAbsentArgs {}

export interface BotoRoute53HostedZonePresentDocs {}

export interface BotoRoute53HostedZonePresentArgs {
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

/** Arguments of `boto_route53.hosted_zone_present`, besides its name. */
export interface BotoRoute53HostedZonePresent extends BotoRoute53HostedZonePresentDocs, BotoRoute53HostedZonePresentArgs {}

export interface BotoRoute53PresentDocs {}

export interface BotoRoute53PresentArgs {
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

/** Arguments of `boto_route53.present`, besides its name. */
export interface BotoRoute53Present extends BotoRoute53PresentDocs, BotoRoute53PresentArgs {}

export interface BotoRoute53RrAbsentDocs {}

export interface BotoRoute53RrAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `boto_route53.rr_absent`, besides its name. */
export interface BotoRoute53RrAbsent extends BotoRoute53RrAbsentDocs, BotoRoute53RrAbsentArgs {}

export interface BotoRoute53RrPresentDocs {}

export interface BotoRoute53RrPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `boto_route53.rr_present`, besides its name. */
export interface BotoRoute53RrPresent extends BotoRoute53RrPresentDocs, BotoRoute53RrPresentArgs {}

export interface BotoRoute53StatesDocs {}

/** State functions of `boto_route53`. */
export interface BotoRoute53States extends BotoRoute53StatesDocs {
  readonly absent: State<BotoRoute53Absent>;
  readonly hosted_zone_absent: State<BotoRoute53HostedZoneAbsent>;
  readonly hosted_zone_present: State<BotoRoute53HostedZonePresent>;
  readonly present: State<BotoRoute53Present>;
  readonly rr_absent: State<BotoRoute53RrAbsent>;
  readonly rr_present: State<BotoRoute53RrPresent>;
}
