// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `heat.absent`, besides its name. */
export interface HeatAbsent {
  /** @default 5 */
  readonly poll?: Arg<number>;
  readonly profile?: Arg<Value>;
  /** @default 60 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `heat.deployed`, besides its name. */
export interface HeatDeployed {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly environment?: Arg<Value>;
  readonly params?: Arg<Value>;
  /** @default 5 */
  readonly poll?: Arg<number>;
  readonly profile?: Arg<Value>;
  /** @default false */
  readonly rollback?: Arg<boolean>;
  readonly template?: Arg<string>;
  /** @default 60 */
  readonly timeout?: Arg<number | string>;
  /** @default false */
  readonly update?: Arg<boolean>;
}

/** State functions of `heat`. */
export interface HeatStates {
  readonly absent: HeatAbsent;
  readonly deployed: HeatDeployed;
}
