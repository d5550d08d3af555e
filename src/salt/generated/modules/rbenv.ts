// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface RbenvAbsentDocs {}

export interface RbenvAbsentArgs {
  readonly user?: Arg<number | string>;
}

/** Arguments of `rbenv.absent`, besides its name. */
export interface RbenvAbsent extends RbenvAbsentDocs, RbenvAbsentArgs {}

export interface RbenvInstallRbenvDocs {}

export interface RbenvInstallRbenvArgs {
  readonly user?: Arg<number | string>;
}

/** Arguments of `rbenv.install_rbenv`, besides its name. */
export interface RbenvInstallRbenv extends RbenvInstallRbenvDocs, RbenvInstallRbenvArgs {}

export interface RbenvInstalledDocs {}

export interface RbenvInstalledArgs {
  /** @default false */
  readonly default?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `rbenv.installed`, besides its name. */
export interface RbenvInstalled extends RbenvInstalledDocs, RbenvInstalledArgs {}

export interface RbenvStatesDocs {}

/** State functions of `rbenv`. */
export interface RbenvStates extends RbenvStatesDocs {
  readonly absent: State<RbenvAbsent>;
  readonly install_rbenv: State<RbenvInstallRbenv>;
  readonly installed: State<RbenvInstalled>;
}
