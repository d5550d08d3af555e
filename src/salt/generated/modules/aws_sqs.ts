// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `aws_sqs.absent`, besides its name. */
export interface AwsSqsAbsent {
  /** @default false */
  readonly opts?: Arg<boolean>;
  readonly region: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `aws_sqs.exists`, besides its name. */
export interface AwsSqsExists {
  /** @default false */
  readonly opts?: Arg<boolean>;
  readonly region: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** State functions of `aws_sqs`. */
export interface AwsSqsStates {
  readonly absent: AwsSqsAbsent;
  readonly exists: AwsSqsExists;
}
