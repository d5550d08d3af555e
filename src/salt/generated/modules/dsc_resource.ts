// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface DscResourceManagedDocs {}

export interface DscResourceManagedArgs {
  readonly module_name: Arg<Value>;
  readonly properties: Arg<Value>;
}

/** Arguments of `dsc_resource.managed`, besides its name. */
export interface DscResourceManaged extends DscResourceManagedDocs, DscResourceManagedArgs {}

export interface DscResourceStatesDocs {}

/** State functions of `dsc_resource`. */
export interface DscResourceStates extends DscResourceStatesDocs {
  readonly managed: State<DscResourceManaged>;
}
