// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Environment } from "../../curated/types.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoLambdaAliasAbsentDocs {}

export interface BotoLambdaAliasAbsentArgs {
  readonly FunctionName: Arg<string>;
  readonly Name: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_lambda.alias_absent`, besides its name. */
export interface BotoLambdaAliasAbsent extends BotoLambdaAliasAbsentDocs, BotoLambdaAliasAbsentArgs {}

export interface BotoLambdaAliasPresentDocs {}

export interface BotoLambdaAliasPresentArgs {
  /** @default "" */
  readonly Description?: Arg<string>;
  readonly FunctionName: Arg<string>;
  readonly FunctionVersion: Arg<Value>;
  readonly Name: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_lambda.alias_present`, besides its name. */
export interface BotoLambdaAliasPresent extends BotoLambdaAliasPresentDocs, BotoLambdaAliasPresentArgs {}

export interface BotoLambdaEventSourceMappingAbsentDocs {}

export interface BotoLambdaEventSourceMappingAbsentArgs {
  readonly EventSourceArn: Arg<Value>;
  readonly FunctionName: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_lambda.event_source_mapping_absent`, besides its name. */
export interface BotoLambdaEventSourceMappingAbsent extends BotoLambdaEventSourceMappingAbsentDocs, BotoLambdaEventSourceMappingAbsentArgs {}

export interface BotoLambdaEventSourceMappingPresentDocs {}

export interface BotoLambdaEventSourceMappingPresentArgs {
  /** @default 100 */
  readonly BatchSize?: Arg<number>;
  /** @default true */
  readonly Enabled?: Arg<boolean>;
  readonly EventSourceArn: Arg<Value>;
  readonly FunctionName: Arg<Value>;
  readonly StartingPosition: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_lambda.event_source_mapping_present`, besides its name. */
export interface BotoLambdaEventSourceMappingPresent extends BotoLambdaEventSourceMappingPresentDocs, BotoLambdaEventSourceMappingPresentArgs {}

export interface BotoLambdaFunctionAbsentDocs {}

export interface BotoLambdaFunctionAbsentArgs {
  readonly FunctionName: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_lambda.function_absent`, besides its name. */
export interface BotoLambdaFunctionAbsent extends BotoLambdaFunctionAbsentDocs, BotoLambdaFunctionAbsentArgs {}

export interface BotoLambdaFunctionPresentDocs {}

export interface BotoLambdaFunctionPresentArgs {
  /** @default "" */
  readonly Description?: Arg<string>;
  readonly Environment?: Arg<Value>;
  readonly FunctionName: Arg<string>;
  readonly Handler: Arg<Value>;
  /** @default 128 */
  readonly MemorySize?: Arg<number>;
  readonly Permissions?: Arg<Value>;
  readonly Role: Arg<string>;
  /** @default 5 */
  readonly RoleRetries?: Arg<number>;
  readonly Runtime: Arg<Value>;
  readonly S3Bucket?: Arg<Value>;
  readonly S3Key?: Arg<Value>;
  readonly S3ObjectVersion?: Arg<string>;
  /** @default 3 */
  readonly Timeout?: Arg<number>;
  readonly VpcConfig?: Arg<Value>;
  readonly ZipFile?: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_lambda.function_present`, besides its name. */
export interface BotoLambdaFunctionPresent extends BotoLambdaFunctionPresentDocs, BotoLambdaFunctionPresentArgs {}

export interface BotoLambdaStatesDocs {}

/** State functions of `boto_lambda`. */
export interface BotoLambdaStates extends BotoLambdaStatesDocs {
  readonly alias_absent: State<BotoLambdaAliasAbsent>;
  readonly alias_present: State<BotoLambdaAliasPresent>;
  readonly event_source_mapping_absent: State<BotoLambdaEventSourceMappingAbsent>;
  readonly event_source_mapping_present: State<BotoLambdaEventSourceMappingPresent>;
  readonly function_absent: State<BotoLambdaFunctionAbsent>;
  readonly function_present: State<BotoLambdaFunctionPresent>;
}
