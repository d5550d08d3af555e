// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface RestconfConfigManageDocs {}

export interface RestconfConfigManageArgs {
  readonly config: Arg<Value>;
  readonly init_config?: Arg<Value>;
  /** @default "PATCH" */
  readonly init_method?: Arg<string>;
  readonly init_path?: Arg<Value>;
  readonly method: Arg<Value>;
  readonly path: Arg<Value>;
}

/** Arguments of `restconf.config_manage`, besides its name. */
export interface RestconfConfigManage extends RestconfConfigManageDocs, RestconfConfigManageArgs {}

export interface RestconfStatesDocs {}

/** State functions of `restconf`. */
export interface RestconfStates extends RestconfStatesDocs {
  readonly config_manage: State<RestconfConfigManage>;
}
