// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `pyenv.absent`, besides its name. */
export interface PyenvAbsent {
  readonly user?: Arg<number | string>;
}

/** Arguments of `pyenv.install_pyenv`, besides its name. */
export interface PyenvInstallPyenv {
  readonly user?: Arg<number | string>;
}

/** Arguments of `pyenv.installed`, besides its name. */
export interface PyenvInstalled {
  /** @default false */
  readonly default?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** State functions of `pyenv`. */
export interface PyenvStates {
  readonly absent: PyenvAbsent;
  readonly install_pyenv: PyenvInstallPyenv;
  readonly installed: PyenvInstalled;
}
