// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `rbenv.absent`, besides its name. */
export interface RbenvAbsent {
  readonly user?: Arg<number | string>;
}

/** Arguments of `rbenv.install_rbenv`, besides its name. */
export interface RbenvInstallRbenv {
  readonly user?: Arg<number | string>;
}

/** Arguments of `rbenv.installed`, besides its name. */
export interface RbenvInstalled {
  /** @default false */
  readonly default?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** State functions of `rbenv`. */
export interface RbenvStates {
  readonly absent: RbenvAbsent;
  readonly install_rbenv: RbenvInstallRbenv;
  readonly installed: RbenvInstalled;
}
