// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoS3BucketAbsentDocs {}

export interface BotoS3BucketAbsentArgs {
  readonly Bucket: Arg<string>;
  /** @default false */
  readonly Force?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_s3_bucket.absent`, besides its name. */
export interface BotoS3BucketAbsent extends BotoS3BucketAbsentDocs, BotoS3BucketAbsentArgs {}

export interface BotoS3BucketPresentDocs {}

export interface BotoS3BucketPresentArgs {
  readonly ACL?: Arg<Value>;
  readonly Bucket: Arg<string>;
  readonly CORSRules?: Arg<Value>;
  readonly LifecycleConfiguration?: Arg<Value>;
  readonly LocationConstraint?: Arg<Value>;
  readonly Logging?: Arg<Value>;
  readonly NotificationConfiguration?: Arg<Value>;
  readonly Policy?: Arg<Value>;
  readonly Replication?: Arg<Value>;
  readonly RequestPayment?: Arg<Value>;
  readonly Tagging?: Arg<Value>;
  readonly Versioning?: Arg<Value>;
  readonly Website?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_s3_bucket.present`, besides its name. */
export interface BotoS3BucketPresent extends BotoS3BucketPresentDocs, BotoS3BucketPresentArgs {}

export interface BotoS3BucketStatesDocs {}

/** State functions of `boto_s3_bucket`. */
export interface BotoS3BucketStates extends BotoS3BucketStatesDocs {
  readonly absent: State<BotoS3BucketAbsent>;
  readonly present: State<BotoS3BucketPresent>;
}
