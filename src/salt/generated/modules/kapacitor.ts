// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `kapacitor.task_absent`, besides its name. */
export interface KapacitorTaskAbsent {}

/** Arguments of `kapacitor.task_present`, besides its name. */
export interface KapacitorTaskPresent {
  readonly database?: Arg<Value>;
  readonly dbrps?: Arg<Value>;
  /** @default true */
  readonly enable?: Arg<boolean>;
  /** @default "default" */
  readonly retention_policy?: Arg<string>;
  /** @default "stream" */
  readonly task_type?: Arg<string>;
  readonly tick_script: Arg<string>;
}

/** State functions of `kapacitor`. */
export interface KapacitorStates {
  readonly task_absent: KapacitorTaskAbsent;
  readonly task_present: KapacitorTaskPresent;
}
