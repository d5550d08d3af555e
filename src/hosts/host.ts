import type { Job, JobOptions, SaltCall } from "../bridge/index.ts";

/** A place where Salt calls run. Operations hand it calls and do not know which place it is. */
export interface Host extends AsyncDisposable {
  /** For people: where this is. */
  readonly label: string;
  /** Starts a call; resolves when it was accepted. */
  start(call: SaltCall, options?: JobOptions): Promise<Job>;
}
