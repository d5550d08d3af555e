// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SshPkiCertificateManagedDocs {}

export interface SshPkiCertificateManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly all_principals?: Arg<boolean>;
  readonly backend?: Arg<Value>;
  readonly backend_args?: Arg<Value>;
  readonly ca_server?: Arg<Value>;
  readonly cert_type?: Arg<Value>;
  readonly copypath?: Arg<Value>;
  readonly critical_options?: Arg<Value>;
  readonly extensions?: Arg<Value>;
  readonly key_id?: Arg<Value>;
  readonly not_after?: Arg<Value>;
  readonly not_before?: Arg<Value>;
  readonly private_key?: Arg<Value>;
  readonly private_key_passphrase?: Arg<Value>;
  readonly public_key?: Arg<Value>;
  readonly serial_number?: Arg<Value>;
  readonly signing_policy?: Arg<string>;
  readonly signing_private_key?: Arg<Value>;
  readonly signing_private_key_passphrase?: Arg<Value>;
  readonly ttl?: Arg<number | string>;
  readonly ttl_remaining?: Arg<Value>;
  readonly valid_principals?: Arg<Value>;
}

/** Arguments of `ssh_pki.certificate_managed`, besides its name. */
export interface SshPkiCertificateManaged extends SshPkiCertificateManagedDocs, SshPkiCertificateManagedArgs {}

export interface SshPkiCertificateManagedSshDocs {}

export interface SshPkiCertificateManagedSshArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly changes: Arg<Value>;
  readonly comment: Arg<Value>;
  readonly contents?: Arg<Value>;
  readonly result: Arg<Value>;
}

/** Arguments of `ssh_pki.certificate_managed_ssh`, besides its name. */
export interface SshPkiCertificateManagedSsh extends SshPkiCertificateManagedSshDocs, SshPkiCertificateManagedSshArgs {}

export interface SshPkiPrivateKeyManagedDocs {}

export interface SshPkiPrivateKeyManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "rsa" */
  readonly algo?: Arg<string>;
  readonly keysize?: Arg<Value>;
  /** @default false */
  readonly new?: Arg<boolean>;
  /** @default false */
  readonly overwrite?: Arg<boolean>;
  readonly passphrase?: Arg<Value>;
}

/** Arguments of `ssh_pki.private_key_managed`, besides its name. */
export interface SshPkiPrivateKeyManaged extends SshPkiPrivateKeyManagedDocs, SshPkiPrivateKeyManagedArgs {}

export interface SshPkiPrivateKeyManagedSshDocs {}

export interface SshPkiPrivateKeyManagedSshArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly changes: Arg<Value>;
  readonly comment: Arg<Value>;
  readonly result: Arg<Value>;
  readonly tempfile?: Arg<Value>;
}

/** Arguments of `ssh_pki.private_key_managed_ssh`, besides its name. */
export interface SshPkiPrivateKeyManagedSsh extends SshPkiPrivateKeyManagedSshDocs, SshPkiPrivateKeyManagedSshArgs {}

export interface SshPkiPublicKeyManagedDocs {}

export interface SshPkiPublicKeyManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly passphrase?: Arg<Value>;
  readonly public_key_source: Arg<Value>;
}

/** Arguments of `ssh_pki.public_key_managed`, besides its name. */
export interface SshPkiPublicKeyManaged extends SshPkiPublicKeyManagedDocs, SshPkiPublicKeyManagedArgs {}

export interface SshPkiStatesDocs {}

/** State functions of `ssh_pki`. */
export interface SshPkiStates extends SshPkiStatesDocs {
  readonly certificate_managed: State<SshPkiCertificateManaged>;
  readonly certificate_managed_ssh: State<SshPkiCertificateManagedSsh>;
  readonly private_key_managed: State<SshPkiPrivateKeyManaged>;
  readonly private_key_managed_ssh: State<SshPkiPrivateKeyManagedSsh>;
  readonly public_key_managed: State<SshPkiPublicKeyManaged>;
}
