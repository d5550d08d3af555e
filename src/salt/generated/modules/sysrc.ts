// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `sysrc.absent`, besides its name. */
export interface SysrcAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly file?: Arg<Value>;
  readonly jail?: Arg<Value>;
}

/** Arguments of `sysrc.managed`, besides its name. */
export interface SysrcManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly file?: Arg<Value>;
  readonly jail?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** State functions of `sysrc`. */
export interface SysrcStates {
  readonly absent: SysrcAbsent;
  readonly managed: SysrcManaged;
}
