// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `kapacitor.task_absent`, besides its name. */
export interface KapacitorTaskAbsent {}

export interface KapacitorTaskPresentDocs {}

export interface KapacitorTaskPresentArgs {
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

/** Arguments of `kapacitor.task_present`, besides its name. */
export interface KapacitorTaskPresent extends KapacitorTaskPresentDocs, KapacitorTaskPresentArgs {}

export interface KapacitorStatesDocs {}

/** State functions of `kapacitor`. */
export interface KapacitorStates extends KapacitorStatesDocs {
  readonly task_absent: State<KapacitorTaskAbsent>;
  readonly task_present: State<KapacitorTaskPresent>;
}
