// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_lambda.alias_absent`, besides its name. */
export interface BotoLambdaAliasAbsent {
  readonly FunctionName: Arg<string>;
  readonly Name: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_lambda.alias_present`, besides its name. */
export interface BotoLambdaAliasPresent {
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

/** Arguments of `boto_lambda.event_source_mapping_absent`, besides its name. */
export interface BotoLambdaEventSourceMappingAbsent {
  readonly EventSourceArn: Arg<Value>;
  readonly FunctionName: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_lambda.event_source_mapping_present`, besides its name. */
export interface BotoLambdaEventSourceMappingPresent {
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

/** Arguments of `boto_lambda.function_absent`, besides its name. */
export interface BotoLambdaFunctionAbsent {
  readonly FunctionName: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_lambda.function_present`, besides its name. */
export interface BotoLambdaFunctionPresent {
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

/** State functions of `boto_lambda`. */
export interface BotoLambdaStates {
  readonly alias_absent: BotoLambdaAliasAbsent;
  readonly alias_present: BotoLambdaAliasPresent;
  readonly event_source_mapping_absent: BotoLambdaEventSourceMappingAbsent;
  readonly event_source_mapping_present: BotoLambdaEventSourceMappingPresent;
  readonly function_absent: BotoLambdaFunctionAbsent;
  readonly function_present: BotoLambdaFunctionPresent;
}
