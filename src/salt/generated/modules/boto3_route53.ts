// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto3_route53.hosted_zone_absent`, besides its name. */
export interface Boto3Route53HostedZoneAbsent {
  readonly Name?: Arg<string>;
  /** @default false */
  readonly PrivateZone?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto3_route53.hosted_zone_present`, besides its name. */
export interface Boto3Route53HostedZonePresent {
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

/** Arguments of `boto3_route53.rr_absent`, besides its name. */
export interface Boto3Route53RrAbsent {
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

/** Arguments of `boto3_route53.rr_present`, besides its name. */
export interface Boto3Route53RrPresent {
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

/** State functions of `boto3_route53`. */
export interface Boto3Route53States {
  readonly hosted_zone_absent: Boto3Route53HostedZoneAbsent;
  readonly hosted_zone_present: Boto3Route53HostedZonePresent;
  readonly rr_absent: Boto3Route53RrAbsent;
  readonly rr_present: Boto3Route53RrPresent;
}
