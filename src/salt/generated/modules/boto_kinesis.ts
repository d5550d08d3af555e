// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoKinesisAbsentDocs {}

export interface BotoKinesisAbsentArgs {
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_kinesis.absent`, besides its name. */
export interface BotoKinesisAbsent extends BotoKinesisAbsentDocs, BotoKinesisAbsentArgs {}

export interface BotoKinesisPresentDocs {}

export interface BotoKinesisPresentArgs {
  /** @default true */
  readonly do_reshard?: Arg<boolean>;
  readonly enhanced_monitoring?: Arg<string | readonly Value[]>;
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly num_shards?: Arg<number | string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly retention_hours?: Arg<number | string>;
}

/** Arguments of `boto_kinesis.present`, besides its name. */
export interface BotoKinesisPresent extends BotoKinesisPresentDocs, BotoKinesisPresentArgs {}

export interface BotoKinesisStatesDocs {}

/** State functions of `boto_kinesis`. */
export interface BotoKinesisStates extends BotoKinesisStatesDocs {
  readonly absent: State<BotoKinesisAbsent>;
  readonly present: State<BotoKinesisPresent>;
}
