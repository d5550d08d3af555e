// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface TaskAbsentDocs {}

export interface TaskAbsentArgs {
  /** @default "\\" */
  readonly location?: Arg<string>;
}

/** Arguments of `task.absent`, besides its name. */
export interface TaskAbsent extends TaskAbsentDocs, TaskAbsentArgs {}

export interface TaskPresentDocs {}

export interface TaskPresentArgs {
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

/** Arguments of `task.present`, besides its name. */
export interface TaskPresent extends TaskPresentDocs, TaskPresentArgs {}

export interface TaskStatesDocs {}

/** State functions of `task`. */
export interface TaskStates extends TaskStatesDocs {
  readonly absent: State<TaskAbsent>;
  readonly present: State<TaskPresent>;
}
