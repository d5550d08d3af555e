import type { Job, JobOptions, SaltCall } from "../bridge/index.ts";

/** How a call is followed. */
export interface HostJobOptions extends JobOptions {
  /** Told every line that the call logs while it runs. A host that hears no log (the master) never calls it. */
  readonly onLog?: (line: string) => void;
  /** Files that travel with the call: contents, by the argument that gets their path there. Only to a host that takes them. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** A place where Salt calls run. Operations hand it calls and do not know which place it is. */
export interface Host extends AsyncDisposable {
  /** For people: where this is. */
  readonly label: string;
  /** Whether files travel with its calls; elsewhere arguments are as long as need be. */
  readonly takesFiles: boolean;
  /** Starts a call; resolves when it was accepted. */
  start(call: SaltCall, options?: HostJobOptions): Promise<Job>;
}
