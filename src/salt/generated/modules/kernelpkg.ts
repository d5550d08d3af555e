// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `kernelpkg.latest_active`, besides its name. */
export interface KernelpkgLatestActive {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly at_time?: Arg<Value>;
}

/** Arguments of `kernelpkg.latest_installed`, besides its name. */
export interface KernelpkgLatestInstalled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `kernelpkg.latest_wait`, besides its name. */
export interface KernelpkgLatestWait {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly at_time?: Arg<Value>;
}

/** State functions of `kernelpkg`. */
export interface KernelpkgStates {
  readonly latest_active: KernelpkgLatestActive;
  readonly latest_installed: KernelpkgLatestInstalled;
  readonly latest_wait: KernelpkgLatestWait;
}
