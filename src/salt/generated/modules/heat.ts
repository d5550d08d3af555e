// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface HeatAbsentDocs {}

export interface HeatAbsentArgs {
  /** @default 5 */
  readonly poll?: Arg<number>;
  readonly profile?: Arg<Value>;
  /** @default 60 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `heat.absent`, besides its name. */
export interface HeatAbsent extends HeatAbsentDocs, HeatAbsentArgs {}

export interface HeatDeployedDocs {}

export interface HeatDeployedArgs {
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

/** Arguments of `heat.deployed`, besides its name. */
export interface HeatDeployed extends HeatDeployedDocs, HeatDeployedArgs {}

export interface HeatStatesDocs {}

/** State functions of `heat`. */
export interface HeatStates extends HeatStatesDocs {
  readonly absent: State<HeatAbsent>;
  readonly deployed: State<HeatDeployed>;
}
