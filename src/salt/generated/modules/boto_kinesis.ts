// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_kinesis.absent`, besides its name. */
export interface BotoKinesisAbsent {
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_kinesis.present`, besides its name. */
export interface BotoKinesisPresent {
  /** @default true */
  readonly do_reshard?: Arg<boolean>;
  readonly enhanced_monitoring?: Arg<string | readonly Value[]>;
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly num_shards?: Arg<number>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly retention_hours?: Arg<number>;
}

/** State functions of `boto_kinesis`. */
export interface BotoKinesisStates {
  readonly absent: BotoKinesisAbsent;
  readonly present: BotoKinesisPresent;
}
