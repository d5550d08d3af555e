// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoDynamodbAbsentDocs {}

export interface BotoDynamodbAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_dynamodb.absent`, besides its name. */
export interface BotoDynamodbAbsent extends BotoDynamodbAbsentDocs, BotoDynamodbAbsentArgs {}

export interface BotoDynamodbPresentDocs {}

export interface BotoDynamodbPresentArgs {
  readonly alarms?: Arg<Value>;
  /** @default "boto_dynamodb_alarms" */
  readonly alarms_from_pillar?: Arg<string>;
  /** @default "boto_dynamodb_backup_configs" */
  readonly backup_configs_from_pillars?: Arg<string>;
  readonly global_indexes?: Arg<Value>;
  readonly hash_key?: Arg<string>;
  readonly hash_key_data_type?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly local_indexes?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly range_key?: Arg<string>;
  readonly range_key_data_type?: Arg<Value>;
  readonly read_capacity_units?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly table_name?: Arg<string>;
  readonly write_capacity_units?: Arg<Value>;
}

/** Arguments of `boto_dynamodb.present`, besides its name. */
export interface BotoDynamodbPresent extends BotoDynamodbPresentDocs, BotoDynamodbPresentArgs {}

export interface BotoDynamodbStatesDocs {}

/** State functions of `boto_dynamodb`. */
export interface BotoDynamodbStates extends BotoDynamodbStatesDocs {
  readonly absent: State<BotoDynamodbAbsent>;
  readonly present: State<BotoDynamodbPresent>;
}
