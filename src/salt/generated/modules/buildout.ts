// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BuildoutInstalledDocs {}

export interface BuildoutInstalledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly buildout_ver?: Arg<Value>;
  /** @default "buildout.cfg" */
  readonly config?: Arg<string>;
  /** @default false */
  readonly debug?: Arg<boolean>;
  readonly distribute?: Arg<Value>;
  /** @default [] */
  readonly env?: Arg<string | readonly Value[]>;
  /** @default "debug" */
  readonly loglevel?: Arg<string>;
  readonly new_st?: Arg<Value>;
  /** @default false */
  readonly newest?: Arg<boolean>;
  /** @default false */
  readonly offline?: Arg<boolean>;
  readonly parts?: Arg<Value>;
  /** @default sys.executable */
  readonly python?: Arg<Value>;
  /** @default false */
  readonly quiet?: Arg<boolean>;
  /** @default false */
  readonly test_release?: Arg<boolean>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
  readonly user?: Arg<number | string>;
  /** @default false */
  readonly verbose?: Arg<boolean>;
}

/** Arguments of `buildout.installed`, besides its name. */
export interface BuildoutInstalled extends BuildoutInstalledDocs, BuildoutInstalledArgs {}

export interface BuildoutStatesDocs {}

/** State functions of `buildout`. */
export interface BuildoutStates extends BuildoutStatesDocs {
  readonly installed: State<BuildoutInstalled>;
}
