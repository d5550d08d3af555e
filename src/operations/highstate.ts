import type { SaltCall } from "../hosts/index.ts";

/** What a highstate applies, and how. */
export interface HighstateOptions {
  /**
   * Only say what would change.
   * @default false
   */
  readonly test?: boolean;
  /**
   * These SLS instead of what the top file says.
   * @default the whole highstate
   */
  readonly sls?: readonly string[];
  /**
   * Tell of every state as it ends. It costs an event per state.
   * @default false
   */
  readonly progress?: boolean;
}

/** A highstate as a Salt call. */
export function highstate(options: HighstateOptions = {}): SaltCall {
  const { test = false, sls = [], progress = false } = options;
  return {
    fun: "state.apply",
    args: sls.length > 0 ? [sls.join(",")] : [],
    kwargs: { ...(test ? { test: true } : {}), ...(progress ? { state_events: true } : {}) },
  };
}
