// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface AssistiveInstalledDocs {}

export interface AssistiveInstalledArgs {
  /** @default true */
  readonly enabled?: Arg<boolean>;
}

/** Arguments of `assistive.installed`, besides its name. */
export interface AssistiveInstalled extends AssistiveInstalledDocs, AssistiveInstalledArgs {}

export interface AssistiveStatesDocs {}

/** State functions of `assistive`. */
export interface AssistiveStates extends AssistiveStatesDocs {
  readonly installed: State<AssistiveInstalled>;
}
