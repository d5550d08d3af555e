// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ModuleRunDocs {}

export interface ModuleRunArgs {
  readonly [fun: `${string}.${string}`]: Arg<Value>;
  readonly returner?: Arg<string>;
}

/** Arguments of `module.run`, besides its name. */
export interface ModuleRun extends ModuleRunDocs, ModuleRunArgs {}

export interface ModuleWaitDocs {}

export interface ModuleWaitArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `module.wait`, besides its name. */
export interface ModuleWait extends ModuleWaitDocs, ModuleWaitArgs {}

export interface ModuleWatchDocs {}

export interface ModuleWatchArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `module.watch`, besides its name. */
export interface ModuleWatch extends ModuleWatchDocs, ModuleWatchArgs {}

export interface ModuleStatesDocs {}

/** State functions of `module`. */
export interface ModuleStates extends ModuleStatesDocs {
  readonly run: State<ModuleRun>;
  readonly wait: State<ModuleWait>;
  readonly watch: State<ModuleWatch>;
}
