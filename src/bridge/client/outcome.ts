import type { BridgeError } from "../errors.ts";
import type { SaltValue } from "../wire/values.ts";

/**
 * What became of a call on one minion.
 *
 * - `ok`: done, nothing changed (or the function does not tell)
 * - `changed`: done, and states changed something (with `test=True`: would change)
 * - `failed`: a state or the function failed
 * - `missing`: it did not return; `reason` says what is known
 * - `refused`: it did not run, because another state run is under way
 * - `compile-error`: the states could not be rendered or put in order; none ran
 * - `pillar-error`: the pillar could not be rendered; no state ran
 */
export type Outcome = "ok" | "changed" | "failed" | "missing" | "refused" | "compile-error" | "pillar-error";

/** The result of one state, from a return or from a progress event. */
export interface StateResult {
  /** The state's ID in its SLS. */
  readonly id: string;
  /** For example `file.managed`. */
  readonly fun: string;
  readonly name: string;
  readonly sls: string | undefined;
  /** null: would change (`test=True`). */
  readonly result: boolean | null;
  readonly comment: string;
  readonly changes: SaltValue;
  readonly hasChanges: boolean;
  readonly durationMs: number | undefined;
  /** Order in which the state ran, from 0. */
  readonly order: number;
}

/** What one minion returned, judged. */
export interface MinionResult {
  readonly minion: string;
  readonly outcome: Outcome;
  /** What the function returned, whole; null for a missing minion. */
  readonly value: SaltValue;
  readonly retcode: number | null;
  /** Salt's own flag: false when the function raised. */
  readonly success: boolean | null;
  /** Where the return was found: on the event bus, in the master's job cache, or by who made the call (`local`: no master took part). */
  readonly source: "bus" | "cache" | "local" | null;
  /** In the order in which they ran; undefined when the return is not that of states. */
  readonly states?: readonly StateResult[];
  /** One sentence: why it is missing, refused or failed, as far as one sentence can say it. */
  readonly reason?: string;
  /** Why nothing could be called there, where each minion is a connection of its own (salt-ssh): the outcome is `missing`, and its exit code this one's. */
  readonly error?: BridgeError;
  /** Whether values are missing from `value` because the minion cut them: the return was above its `max_event_size`. */
  readonly isTrimmed: boolean;
  /** Milliseconds from the publication to the return. */
  readonly elapsedMs: number;
}

/** A minion's return before it is judged. */
export interface MinionReturn {
  readonly value: SaltValue;
  readonly retcode: number | null;
  readonly success: boolean | null;
}
