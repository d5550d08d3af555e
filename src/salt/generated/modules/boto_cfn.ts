// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoCfnAbsentDocs {}

export interface BotoCfnAbsentArgs {
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_cfn.absent`, besides its name. */
export interface BotoCfnAbsent extends BotoCfnAbsentDocs, BotoCfnAbsentArgs {}

export interface BotoCfnPresentDocs {}

export interface BotoCfnPresentArgs {
  readonly capabilities?: Arg<string | readonly Value[]>;
  readonly disable_rollback?: Arg<boolean>;
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly notification_arns?: Arg<string | readonly Value[]>;
  readonly on_failure?: Arg<string>;
  readonly parameters?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly stack_policy_body?: Arg<string>;
  readonly stack_policy_during_update_body?: Arg<string>;
  readonly stack_policy_during_update_url?: Arg<string>;
  readonly stack_policy_url?: Arg<string>;
  readonly tags?: Arg<Value>;
  readonly template_body?: Arg<string>;
  readonly template_url?: Arg<string>;
  readonly timeout_in_minutes?: Arg<number | string>;
  readonly use_previous_template?: Arg<boolean>;
}

/** Arguments of `boto_cfn.present`, besides its name. */
export interface BotoCfnPresent extends BotoCfnPresentDocs, BotoCfnPresentArgs {}

export interface BotoCfnStatesDocs {}

/** State functions of `boto_cfn`. */
export interface BotoCfnStates extends BotoCfnStatesDocs {
  readonly absent: State<BotoCfnAbsent>;
  readonly present: State<BotoCfnPresent>;
}
