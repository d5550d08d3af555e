// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `task.absent`, besides its name. */
export interface TaskAbsent {
  /** @default "\\" */
  readonly location?: Arg<string>;
}

/** Arguments of `task.present`, besides its name. */
export interface TaskPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "\\" */
  readonly location?: Arg<string>;
  readonly password?: Arg<string>;
  /** @default "System" */
  readonly user_name?: Arg<string>;
}

/** State functions of `task`. */
export interface TaskStates {
  readonly absent: TaskAbsent;
  readonly present: TaskPresent;
}
