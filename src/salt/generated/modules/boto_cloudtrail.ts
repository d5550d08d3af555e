// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoCloudtrailAbsentDocs {}

export interface BotoCloudtrailAbsentArgs {
  readonly Name: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_cloudtrail.absent`, besides its name. */
export interface BotoCloudtrailAbsent extends BotoCloudtrailAbsentDocs, BotoCloudtrailAbsentArgs {}

export interface BotoCloudtrailPresentDocs {}

export interface BotoCloudtrailPresentArgs {
  readonly CloudWatchLogsLogGroupArn?: Arg<Value>;
  readonly CloudWatchLogsRoleArn?: Arg<Value>;
  /** @default false */
  readonly EnableLogFileValidation?: Arg<boolean>;
  /** @default true */
  readonly IncludeGlobalServiceEvents?: Arg<boolean>;
  readonly IsMultiRegionTrail?: Arg<Value>;
  readonly KmsKeyId?: Arg<Value>;
  /** @default true */
  readonly LoggingEnabled?: Arg<boolean>;
  readonly Name: Arg<string>;
  readonly S3BucketName: Arg<Value>;
  readonly S3KeyPrefix?: Arg<Value>;
  readonly SnsTopicName?: Arg<Value>;
  readonly Tags?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_cloudtrail.present`, besides its name. */
export interface BotoCloudtrailPresent extends BotoCloudtrailPresentDocs, BotoCloudtrailPresentArgs {}

export interface BotoCloudtrailStatesDocs {}

/** State functions of `boto_cloudtrail`. */
export interface BotoCloudtrailStates extends BotoCloudtrailStatesDocs {
  readonly absent: State<BotoCloudtrailAbsent>;
  readonly present: State<BotoCloudtrailPresent>;
}
