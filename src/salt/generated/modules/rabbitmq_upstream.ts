// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface RabbitmqUpstreamAbsentDocs {}

export interface RabbitmqUpstreamAbsentArgs {
  readonly runas?: Arg<string>;
}

/** Arguments of `rabbitmq_upstream.absent`, besides its name. */
export interface RabbitmqUpstreamAbsent extends RabbitmqUpstreamAbsentDocs, RabbitmqUpstreamAbsentArgs {}

export interface RabbitmqUpstreamPresentDocs {}

export interface RabbitmqUpstreamPresentArgs {
  readonly ack_mode?: Arg<string>;
  readonly exchange?: Arg<string>;
  readonly expires?: Arg<number | string>;
  readonly ha_policy?: Arg<string>;
  readonly max_hops?: Arg<number | string>;
  readonly message_ttl?: Arg<number | string>;
  readonly prefetch_count?: Arg<number | string>;
  readonly queue?: Arg<string>;
  readonly reconnect_delay?: Arg<number | string>;
  readonly runas?: Arg<string>;
  readonly trust_user_id?: Arg<boolean>;
  readonly uri: Arg<string>;
}

/** Arguments of `rabbitmq_upstream.present`, besides its name. */
export interface RabbitmqUpstreamPresent extends RabbitmqUpstreamPresentDocs, RabbitmqUpstreamPresentArgs {}

export interface RabbitmqUpstreamStatesDocs {}

/** State functions of `rabbitmq_upstream`. */
export interface RabbitmqUpstreamStates extends RabbitmqUpstreamStatesDocs {
  readonly absent: State<RabbitmqUpstreamAbsent>;
  readonly present: State<RabbitmqUpstreamPresent>;
}
