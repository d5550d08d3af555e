// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ssh_pki.certificate_managed`, besides its name. */
export interface SshPkiCertificateManaged {
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

/** Arguments of `ssh_pki.certificate_managed_ssh`, besides its name. */
export interface SshPkiCertificateManagedSsh {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly changes: Arg<Value>;
  readonly comment: Arg<Value>;
  readonly contents?: Arg<Value>;
  readonly result: Arg<Value>;
}

/** Arguments of `ssh_pki.private_key_managed`, besides its name. */
export interface SshPkiPrivateKeyManaged {
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

/** Arguments of `ssh_pki.private_key_managed_ssh`, besides its name. */
export interface SshPkiPrivateKeyManagedSsh {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly changes: Arg<Value>;
  readonly comment: Arg<Value>;
  readonly result: Arg<Value>;
  readonly tempfile?: Arg<Value>;
}

/** Arguments of `ssh_pki.public_key_managed`, besides its name. */
export interface SshPkiPublicKeyManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly passphrase?: Arg<Value>;
  readonly public_key_source: Arg<Value>;
}

/** State functions of `ssh_pki`. */
export interface SshPkiStates {
  readonly certificate_managed: SshPkiCertificateManaged;
  readonly certificate_managed_ssh: SshPkiCertificateManagedSsh;
  readonly private_key_managed: SshPkiPrivateKeyManaged;
  readonly private_key_managed_ssh: SshPkiPrivateKeyManagedSsh;
  readonly public_key_managed: SshPkiPublicKeyManaged;
}
