// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `x509.certificate_managed`, besides its name. */
export interface X509CertificateManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly append_certs?: Arg<Value>;
  readonly days_remaining?: Arg<Value>;
  readonly not_after?: Arg<Value>;
  readonly not_before?: Arg<Value>;
}

export interface X509CertificateManaged3006 extends X509CertificateManaged {
  /** @default 90 */
  readonly days_remaining?: Arg<Value>;
}

export interface X509CertificateManaged3008 extends X509CertificateManaged {
  readonly ca_server?: Arg<Value>;
  readonly copypath?: Arg<Value>;
  readonly csr?: Arg<Value>;
  readonly days_valid?: Arg<Value>;
  /** @default "sha256" */
  readonly digest?: Arg<string>;
  /** @default "pem" */
  readonly encoding?: Arg<string>;
  /** @default false */
  readonly pkcs12_encryption_compat?: Arg<boolean>;
  readonly pkcs12_friendlyname?: Arg<Value>;
  readonly pkcs12_passphrase?: Arg<Value>;
  readonly prepend_cn?: Arg<Value>;
  readonly private_key?: Arg<Value>;
  readonly private_key_passphrase?: Arg<Value>;
  readonly public_key?: Arg<Value>;
  readonly serial_number?: Arg<Value>;
  readonly signing_cert?: Arg<Value>;
  readonly signing_policy?: Arg<string>;
  readonly signing_private_key?: Arg<Value>;
  readonly signing_private_key_passphrase?: Arg<Value>;
  readonly subject?: Arg<Value>;
}

/** Arguments of `x509.certificate_managed_ssh`, besides its name. */
export interface X509CertificateManagedSsh {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly changes: Arg<Value>;
  readonly comment: Arg<Value>;
  readonly contents?: Arg<Value>;
  readonly encoding?: Arg<string>;
  readonly result: Arg<Value>;
}

/** Arguments of `x509.crl_managed`, besides its name. */
export interface X509CrlManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly days_remaining?: Arg<Value>;
  readonly days_valid?: Arg<number>;
  readonly digest?: Arg<string>;
  /** @default false */
  readonly include_expired?: Arg<boolean>;
  readonly revoked?: Arg<Value>;
  readonly signing_cert?: Arg<Value>;
  readonly signing_private_key: Arg<Value>;
  readonly signing_private_key_passphrase?: Arg<Value>;
}

export interface X509CrlManaged3006 extends X509CrlManaged {
  /** @default 30 */
  readonly days_remaining?: Arg<Value>;
  /** @default 100 */
  readonly days_valid?: Arg<number>;
  /** @default "" */
  readonly digest?: Arg<string>;
}

export interface X509CrlManaged3008 extends X509CrlManaged {
  /** @default "sha256" */
  readonly digest?: Arg<string>;
  /** @default "pem" */
  readonly encoding?: Arg<string | readonly Value[]>;
  readonly extensions?: Arg<Value>;
  readonly revoked: Arg<Value>;
}

/** Arguments of `x509.csr_managed`, besides its name. */
export interface X509CsrManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

export interface X509CsrManaged3006 extends X509CsrManaged {
  readonly properties?: Arg<Value>;
}

export interface X509CsrManaged3008 extends X509CsrManaged {
  /** @default "sha256" */
  readonly digest?: Arg<string>;
  /** @default "pem" */
  readonly encoding?: Arg<string | readonly Value[]>;
  readonly private_key: Arg<Value>;
  readonly private_key_passphrase?: Arg<Value>;
  readonly subject?: Arg<Value>;
}

/** Arguments of `x509.pem_managed`, besides its name. */
export interface X509PemManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly text: Arg<Value>;
}

export interface X509PemManaged3006 extends X509PemManaged {
  /** @default false */
  readonly backup?: Arg<boolean>;
}

/** Arguments of `x509.private_key_managed`, besides its name. */
export interface X509PrivateKeyManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly new?: Arg<boolean>;
  /** @default false */
  readonly overwrite?: Arg<boolean>;
  readonly passphrase?: Arg<Value>;
}

export interface X509PrivateKeyManaged3006 extends X509PrivateKeyManaged {
  /** @default 2048 */
  readonly bits?: Arg<number>;
  /** @default "aes_128_cbc" */
  readonly cipher?: Arg<string>;
  /** @default true */
  readonly verbose?: Arg<boolean>;
}

export interface X509PrivateKeyManaged3008 extends X509PrivateKeyManaged {
  /** @default "rsa" */
  readonly algo?: Arg<string>;
  /** @default "pem" */
  readonly encoding?: Arg<string>;
  readonly keysize?: Arg<Value>;
  /** @default false */
  readonly pkcs12_encryption_compat?: Arg<boolean>;
}

/** Arguments of `x509.private_key_managed_ssh`, besides its name. */
export interface X509PrivateKeyManagedSsh {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly changes: Arg<Value>;
  readonly comment: Arg<Value>;
  readonly result: Arg<Value>;
  readonly tempfile?: Arg<Value>;
}

/** State functions of `x509`. */
export interface X509States {
  readonly certificate_managed: X509CertificateManaged;
  readonly crl_managed: X509CrlManaged;
  readonly csr_managed: X509CsrManaged;
  readonly pem_managed: X509PemManaged;
  readonly private_key_managed: X509PrivateKeyManaged;
}

export interface X509States3006 extends X509States {
  readonly certificate_managed: X509CertificateManaged3006;
  readonly crl_managed: X509CrlManaged3006;
  readonly csr_managed: X509CsrManaged3006;
  readonly pem_managed: X509PemManaged3006;
  readonly private_key_managed: X509PrivateKeyManaged3006;
}

export interface X509States3008 extends X509States {
  readonly certificate_managed: X509CertificateManaged3008;
  readonly certificate_managed_ssh: X509CertificateManagedSsh;
  readonly crl_managed: X509CrlManaged3008;
  readonly csr_managed: X509CsrManaged3008;
  readonly private_key_managed: X509PrivateKeyManaged3008;
  readonly private_key_managed_ssh: X509PrivateKeyManagedSsh;
}
