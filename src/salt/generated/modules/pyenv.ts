// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PyenvAbsentDocs {}

export interface PyenvAbsentArgs {
  readonly user?: Arg<number | string>;
}

/** Arguments of `pyenv.absent`, besides its name. */
export interface PyenvAbsent extends PyenvAbsentDocs, PyenvAbsentArgs {}

export interface PyenvInstallPyenvDocs {}

export interface PyenvInstallPyenvArgs {
  readonly user?: Arg<number | string>;
}

/** Arguments of `pyenv.install_pyenv`, besides its name. */
export interface PyenvInstallPyenv extends PyenvInstallPyenvDocs, PyenvInstallPyenvArgs {}

export interface PyenvInstalledDocs {}

export interface PyenvInstalledArgs {
  /** @default false */
  readonly default?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `pyenv.installed`, besides its name. */
export interface PyenvInstalled extends PyenvInstalledDocs, PyenvInstalledArgs {}

export interface PyenvStatesDocs {}

/** State functions of `pyenv`. */
export interface PyenvStates extends PyenvStatesDocs {
  readonly absent: State<PyenvAbsent>;
  readonly install_pyenv: State<PyenvInstallPyenv>;
  readonly installed: State<PyenvInstalled>;
}
