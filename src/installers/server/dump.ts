import type { Reference, ShellCommand } from "../../authoring.ts";

/** Where a dump is, and the command that says whether there is one. */
export interface Dump {
  readonly dump: Reference<string>;
  readonly dumped: ShellCommand;
}

/** A dump is no change of the host: the last line says so to Salt (`stateful`). */
export const asNoChange = { stateful: true, failhard: true } as const;
