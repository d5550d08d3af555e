// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `restconf.config_manage`, besides its name. */
export interface RestconfConfigManage {
  readonly config: Arg<Value>;
  readonly init_config?: Arg<Value>;
  /** @default "PATCH" */
  readonly init_method?: Arg<string>;
  readonly init_path?: Arg<Value>;
  readonly method: Arg<Value>;
  readonly path: Arg<Value>;
}

/** State functions of `restconf`. */
export interface RestconfStates {
  readonly config_manage: RestconfConfigManage;
}
