// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `zenoss.monitored`, besides its name. */
export interface ZenossMonitored {
  /** @default "localhost" */
  readonly collector?: Arg<string>;
  readonly device_class?: Arg<Value>;
  readonly prod_state?: Arg<Value>;
}

/** State functions of `zenoss`. */
export interface ZenossStates {
  readonly monitored: ZenossMonitored;
}
