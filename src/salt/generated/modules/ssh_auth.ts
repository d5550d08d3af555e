// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ssh_auth.absent`, besides its name. */
export interface SshAuthAbsent {
  /** @default "" */
  readonly comment?: Arg<string>;
  /** @default ".ssh/authorized_keys" */
  readonly config?: Arg<string>;
  /** @default "ssh-rsa" */
  readonly enc?: Arg<string>;
  readonly fingerprint_hash_type?: Arg<Value>;
  readonly options?: Arg<Value>;
  /** @default "" */
  readonly source?: Arg<string>;
  readonly user: Arg<number | string>;
}

/** Arguments of `ssh_auth.manage`, besides its name. */
export interface SshAuthManage {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "" */
  readonly comment?: Arg<string>;
  /** @default ".ssh/authorized_keys" */
  readonly config?: Arg<string>;
  /** @default "ssh-rsa" */
  readonly enc?: Arg<string>;
  readonly fingerprint_hash_type?: Arg<Value>;
  readonly options?: Arg<Value>;
  /** @default "" */
  readonly source?: Arg<string>;
  readonly ssh_keys: Arg<Value>;
  readonly user: Arg<number | string>;
}

/** Arguments of `ssh_auth.present`, besides its name. */
export interface SshAuthPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "" */
  readonly comment?: Arg<string>;
  /** @default ".ssh/authorized_keys" */
  readonly config?: Arg<string>;
  /** @default "ssh-rsa" */
  readonly enc?: Arg<string>;
  readonly fingerprint_hash_type?: Arg<Value>;
  readonly options?: Arg<Value>;
  /** @default "" */
  readonly source?: Arg<string>;
  readonly user: Arg<number | string>;
}

/** State functions of `ssh_auth`. */
export interface SshAuthStates {
  readonly absent: SshAuthAbsent;
  readonly manage: SshAuthManage;
  readonly present: SshAuthPresent;
}
