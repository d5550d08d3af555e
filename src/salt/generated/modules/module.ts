// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `module.run`, besides its name. */
export interface ModuleRun {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `module.wait`, besides its name. */
export interface ModuleWait {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `module.watch`, besides its name. */
export interface ModuleWatch {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `module`. */
export interface ModuleStates {
  readonly run: ModuleRun;
  readonly wait: ModuleWait;
  readonly watch: ModuleWatch;
}
