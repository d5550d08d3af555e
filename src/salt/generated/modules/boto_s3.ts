// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoS3ObjectPresentDocs {}

export interface BotoS3ObjectPresentArgs {
  readonly extra_args?: Arg<Value>;
  /** @default "boto_s3_object_extra_args" */
  readonly extra_args_from_pillar?: Arg<Value>;
  readonly hash_type?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly source?: Arg<Value>;
}

/** Arguments of `boto_s3.object_present`, besides its name. */
export interface BotoS3ObjectPresent extends BotoS3ObjectPresentDocs, BotoS3ObjectPresentArgs {}

export interface BotoS3StatesDocs {}

/** State functions of `boto_s3`. */
export interface BotoS3States extends BotoS3StatesDocs {
  readonly object_present: State<BotoS3ObjectPresent>;
}
