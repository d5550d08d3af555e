// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `assistive.installed`, besides its name. */
export interface AssistiveInstalled {
  /** @default true */
  readonly enabled?: Arg<boolean>;
}

/** State functions of `assistive`. */
export interface AssistiveStates {
  readonly installed: AssistiveInstalled;
}
