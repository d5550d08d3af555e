// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface Boto3Route53HostedZoneAbsentDocs {}

export interface Boto3Route53HostedZoneAbsentArgs {
  readonly Name?: Arg<string>;
  /** @default false */
  readonly PrivateZone?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto3_route53.hosted_zone_absent`, besides its name. */
export interface Boto3Route53HostedZoneAbsent extends Boto3Route53HostedZoneAbsentDocs, Boto3Route53HostedZoneAbsentArgs {}

export interface Boto3Route53HostedZonePresentDocs {}

export interface Boto3Route53HostedZonePresentArgs {
  readonly CallerReference?: Arg<Value>;
  readonly Comment?: Arg<Value>;
  readonly Name?: Arg<string>;
  /** @default false */
  readonly PrivateZone?: Arg<boolean>;
  readonly VPCs?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto3_route53.hosted_zone_present`, besides its name. */
export interface Boto3Route53HostedZonePresent extends Boto3Route53HostedZonePresentDocs, Boto3Route53HostedZonePresentArgs {}

export interface Boto3Route53RrAbsentDocs {}

export interface Boto3Route53RrAbsentArgs {
  readonly DomainName?: Arg<Value>;
  readonly HostedZoneId?: Arg<Value>;
  readonly Name?: Arg<string>;
  /** @default false */
  readonly PrivateZone?: Arg<boolean>;
  readonly SetIdentifier?: Arg<Value>;
  readonly Type?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto3_route53.rr_absent`, besides its name. */
export interface Boto3Route53RrAbsent extends Boto3Route53RrAbsentDocs, Boto3Route53RrAbsentArgs {}

export interface Boto3Route53RrPresentDocs {}

export interface Boto3Route53RrPresentArgs {
  readonly AliasTarget?: Arg<Value>;
  readonly DomainName?: Arg<Value>;
  readonly Failover?: Arg<Value>;
  readonly GeoLocation?: Arg<Value>;
  readonly HealthCheckId?: Arg<Value>;
  readonly HostedZoneId?: Arg<Value>;
  readonly Name?: Arg<string>;
  /** @default false */
  readonly PrivateZone?: Arg<boolean>;
  readonly Region?: Arg<Value>;
  readonly ResourceRecords?: Arg<Value>;
  readonly SetIdentifier?: Arg<Value>;
  readonly TTL?: Arg<Value>;
  readonly TrafficPolicyInstanceId?: Arg<Value>;
  readonly Type?: Arg<Value>;
  readonly Weight?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto3_route53.rr_present`, besides its name. */
export interface Boto3Route53RrPresent extends Boto3Route53RrPresentDocs, Boto3Route53RrPresentArgs {}

export interface Boto3Route53StatesDocs {}

/** State functions of `boto3_route53`. */
export interface Boto3Route53States extends Boto3Route53StatesDocs {
  readonly hosted_zone_absent: State<Boto3Route53HostedZoneAbsent>;
  readonly hosted_zone_present: State<Boto3Route53HostedZonePresent>;
  readonly rr_absent: State<Boto3Route53RrAbsent>;
  readonly rr_present: State<Boto3Route53RrPresent>;
}
