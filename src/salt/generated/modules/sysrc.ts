// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SysrcAbsentDocs {}

export interface SysrcAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly file?: Arg<Value>;
  readonly jail?: Arg<Value>;
}

/** Arguments of `sysrc.absent`, besides its name. */
export interface SysrcAbsent extends SysrcAbsentDocs, SysrcAbsentArgs {}

export interface SysrcManagedDocs {}

export interface SysrcManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly file?: Arg<Value>;
  readonly jail?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `sysrc.managed`, besides its name. */
export interface SysrcManaged extends SysrcManagedDocs, SysrcManagedArgs {}

export interface SysrcStatesDocs {}

/** State functions of `sysrc`. */
export interface SysrcStates extends SysrcStatesDocs {
  readonly absent: State<SysrcAbsent>;
  readonly managed: State<SysrcManaged>;
}
