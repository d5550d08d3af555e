// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SshAuthAbsentDocs {}

export interface SshAuthAbsentArgs {
  /** @default "" */
  readonly comment?: Arg<string>;
  /** @default ".ssh/authorized_keys" */
  readonly config?: Arg<string>;
  /** @default "ssh-rsa" */
  readonly enc?: Arg<string>;
  readonly fingerprint_hash_type?: Arg<"md5" | "sha256">;
  readonly options?: Arg<readonly string[]>;
  /** @default "" */
  readonly source?: Arg<string>;
  readonly user: Arg<string>;
}

/** Arguments of `ssh_auth.absent`, besides its name. */
export interface SshAuthAbsent extends SshAuthAbsentDocs, SshAuthAbsentArgs {}

export interface SshAuthManageDocs {}

export interface SshAuthManageArgs {
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

/** Arguments of `ssh_auth.manage`, besides its name. */
export interface SshAuthManage extends SshAuthManageDocs, SshAuthManageArgs {}

export interface SshAuthPresentDocs {}

export interface SshAuthPresentArgs {
  /** @default "" */
  readonly comment?: Arg<string>;
  /** @default ".ssh/authorized_keys" */
  readonly config?: Arg<string>;
  /** @default "ssh-rsa" */
  readonly enc?: Arg<string>;
  readonly fingerprint_hash_type?: Arg<"md5" | "sha256">;
  readonly options?: Arg<readonly string[]>;
  /** @default "" */
  readonly source?: Arg<string>;
  readonly user: Arg<string>;
}

/** Arguments of `ssh_auth.present`, besides its name. */
export interface SshAuthPresent extends SshAuthPresentDocs, SshAuthPresentArgs {}

export interface SshAuthStatesDocs {}

/** State functions of `ssh_auth`. */
export interface SshAuthStates extends SshAuthStatesDocs {
  readonly absent: State<SshAuthAbsent>;
  readonly manage: State<SshAuthManage>;
  readonly present: State<SshAuthPresent>;
}
