// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface AwsSqsAbsentDocs {}

export interface AwsSqsAbsentArgs {
  /** @default false */
  readonly opts?: Arg<boolean>;
  readonly region: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `aws_sqs.absent`, besides its name. */
export interface AwsSqsAbsent extends AwsSqsAbsentDocs, AwsSqsAbsentArgs {}

export interface AwsSqsExistsDocs {}

export interface AwsSqsExistsArgs {
  /** @default false */
  readonly opts?: Arg<boolean>;
  readonly region: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `aws_sqs.exists`, besides its name. */
export interface AwsSqsExists extends AwsSqsExistsDocs, AwsSqsExistsArgs {}

export interface AwsSqsStatesDocs {}

/** State functions of `aws_sqs`. */
export interface AwsSqsStates extends AwsSqsStatesDocs {
  readonly absent: State<AwsSqsAbsent>;
  readonly exists: State<AwsSqsExists>;
}
