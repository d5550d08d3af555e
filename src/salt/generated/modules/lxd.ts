// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LxdAuthenticateDocs {}

export interface LxdAuthenticateArgs {
  readonly cert: Arg<Value>;
  readonly key: Arg<Value>;
  readonly password: Arg<string>;
  readonly remote_addr: Arg<string>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd.authenticate`, besides its name. */
export interface LxdAuthenticate extends LxdAuthenticateDocs, LxdAuthenticateArgs {}

export interface LxdConfigManagedDocs {}

export interface LxdConfigManagedArgs {
  /** @default false */
  readonly force_password?: Arg<boolean>;
  readonly value: Arg<Value>;
}

/** Arguments of `lxd.config_managed`, besides its name. */
export interface LxdConfigManaged extends LxdConfigManagedDocs, LxdConfigManagedArgs {}

export interface LxdInitDocs {}

export interface LxdInitArgs {
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

/** Arguments of `lxd.init`, besides its name. */
export interface LxdInit extends LxdInitDocs, LxdInitArgs {}

export interface LxdStatesDocs {}

/** State functions of `lxd`. */
export interface LxdStates extends LxdStatesDocs {
  readonly authenticate: State<LxdAuthenticate>;
  readonly config_managed: State<LxdConfigManaged>;
  readonly init: State<LxdInit>;
}
