import type { Arg } from "./argument.ts";

/** How often and how long a check tries; seconds. */
interface Patience {
  /** Seconds that one attempt may take. */
  readonly timeout?: Arg<number>;
  /** Attempts before the check fails. */
  readonly attempts?: Arg<number>;
  /** Seconds between two attempts. */
  readonly interval?: Arg<number>;
}

/** The states of corpus's own pack (salt-ext, `_states/mc_project.py`). */
export interface PackStates {
  readonly mc_project: {
    /** The archive of the running deployment is whole. */
    readonly archived: Record<never, never>;
    /** The live tree equals the archive it was restored from. */
    readonly restored: Record<never, never>;
    /** Owners and modes are as they should be; touches what differs only. */
    readonly permissions: Record<never, never>;
    /** Says how the deployment ended. */
    readonly notified: Record<never, never>;
    readonly http_check: Patience & {
      readonly url: Arg<string>;
      readonly status?: Arg<number>;
      readonly contains?: Arg<string>;
    };
    readonly tcp_check: Patience & { readonly host: Arg<string>; readonly port: Arg<number> };
    readonly command_check: Patience & { readonly cwd?: Arg<string>; readonly runas?: Arg<string> };
  };
}
