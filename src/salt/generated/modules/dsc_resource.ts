// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `dsc_resource.managed`, besides its name. */
export interface DscResourceManaged {
  readonly module_name: Arg<Value>;
  readonly properties: Arg<Value>;
}

/** State functions of `dsc_resource`. */
export interface DscResourceStates {
  readonly managed: DscResourceManaged;
}
