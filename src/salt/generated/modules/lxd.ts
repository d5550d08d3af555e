// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `lxd.authenticate`, besides its name. */
export interface LxdAuthenticate {
  readonly cert: Arg<Value>;
  readonly key: Arg<Value>;
  readonly password: Arg<string>;
  readonly remote_addr: Arg<string>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd.config_managed`, besides its name. */
export interface LxdConfigManaged {
  /** @default false */
  readonly force_password?: Arg<boolean>;
  readonly value: Arg<Value>;
}

/** Arguments of `lxd.init`, besides its name. */
export interface LxdInit {
  /** @default "%SALT_CONFIG_DIR%/lxd_initialized" */
  readonly done_file?: Arg<string>;
  readonly network_address?: Arg<Value>;
  readonly network_port?: Arg<Value>;
  /** @default "dir" */
  readonly storage_backend?: Arg<string>;
  readonly storage_create_device?: Arg<Value>;
  readonly storage_create_loop?: Arg<Value>;
  readonly storage_pool?: Arg<Value>;
  readonly trust_password?: Arg<string>;
}

/** State functions of `lxd`. */
export interface LxdStates {
  readonly authenticate: LxdAuthenticate;
  readonly config_managed: LxdConfigManaged;
  readonly init: LxdInit;
}
