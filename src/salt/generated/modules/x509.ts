// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface X509CertificateManagedDocs {}

export interface X509CertificateManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly append_certs?: Arg<Value>;
  readonly days_remaining?: Arg<Value>;
  readonly not_after?: Arg<Value>;
  readonly not_before?: Arg<Value>;
}

/** Arguments of `x509.certificate_managed`, besides its name. */
export interface X509CertificateManaged extends X509CertificateManagedDocs, X509CertificateManagedArgs {}

export interface X509CertificateManaged3006Docs {}

export interface X509CertificateManaged3006Args {}

export interface X509CertificateManaged3006 extends X509CertificateManaged3006Docs, X509CertificateManaged3006Args, X509CertificateManaged {
  /** @default 90 */
  readonly days_remaining?: Arg<Value>;
}

export interface X509CertificateManaged3007Docs {}

export interface X509CertificateManaged3007Args {}

export interface X509CertificateManaged3007 extends X509CertificateManaged3007Docs, X509CertificateManaged3007Args, X509CertificateManaged {
  /** @default 90 */
  readonly days_remaining?: Arg<Value>;
}

export interface X509CertificateManaged3008Docs {}

export interface X509CertificateManaged3008Args {
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

export interface X509CertificateManaged3008 extends X509CertificateManaged3008Docs, X509CertificateManaged3008Args, X509CertificateManaged {}

export interface X509CertificateManagedSshDocs {}

export interface X509CertificateManagedSshArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly changes: Arg<Value>;
  readonly comment: Arg<Value>;
  readonly contents?: Arg<Value>;
  readonly encoding?: Arg<string>;
  readonly result: Arg<Value>;
}

/** Arguments of `x509.certificate_managed_ssh`, besides its name. */
export interface X509CertificateManagedSsh extends X509CertificateManagedSshDocs, X509CertificateManagedSshArgs {}

export interface X509CrlManagedDocs {}

export interface X509CrlManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly days_remaining?: Arg<Value>;
  readonly days_valid?: Arg<number | string>;
  readonly digest?: Arg<string>;
  /** @default false */
  readonly include_expired?: Arg<boolean>;
  readonly revoked?: Arg<Value>;
  readonly signing_cert?: Arg<Value>;
  readonly signing_private_key: Arg<Value>;
  readonly signing_private_key_passphrase?: Arg<Value>;
}

/** Arguments of `x509.crl_managed`, besides its name. */
export interface X509CrlManaged extends X509CrlManagedDocs, X509CrlManagedArgs {}

export interface X509CrlManaged3006Docs {}

export interface X509CrlManaged3006Args {}

export interface X509CrlManaged3006 extends X509CrlManaged3006Docs, X509CrlManaged3006Args, X509CrlManaged {
  /** @default 30 */
  readonly days_remaining?: Arg<Value>;
  /** @default 100 */
  readonly days_valid?: Arg<number | string>;
  /** @default "" */
  readonly digest?: Arg<string>;
}

export interface X509CrlManaged3007Docs {}

export interface X509CrlManaged3007Args {}

export interface X509CrlManaged3007 extends X509CrlManaged3007Docs, X509CrlManaged3007Args, X509CrlManaged {
  /** @default 30 */
  readonly days_remaining?: Arg<Value>;
  /** @default 100 */
  readonly days_valid?: Arg<number | string>;
  /** @default "" */
  readonly digest?: Arg<string>;
}

export interface X509CrlManaged3008Docs {}

export interface X509CrlManaged3008Args {
  /** @default "pem" */
  readonly encoding?: Arg<string | readonly Value[]>;
  readonly extensions?: Arg<Value>;
}

export interface X509CrlManaged3008 extends X509CrlManaged3008Docs, X509CrlManaged3008Args, X509CrlManaged {
  /** @default "sha256" */
  readonly digest?: Arg<string>;
  readonly revoked: Arg<Value>;
}

export interface X509CsrManagedDocs {}

export interface X509CsrManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `x509.csr_managed`, besides its name. */
export interface X509CsrManaged extends X509CsrManagedDocs, X509CsrManagedArgs {}

export interface X509CsrManaged3006Docs {}

export interface X509CsrManaged3006Args {
  readonly properties?: Arg<Value>;
}

export interface X509CsrManaged3006 extends X509CsrManaged3006Docs, X509CsrManaged3006Args, X509CsrManaged {}

export interface X509CsrManaged3007Docs {}

export interface X509CsrManaged3007Args {
  readonly properties?: Arg<Value>;
}

export interface X509CsrManaged3007 extends X509CsrManaged3007Docs, X509CsrManaged3007Args, X509CsrManaged {}

export interface X509CsrManaged3008Docs {}

export interface X509CsrManaged3008Args {
  /** @default "sha256" */
  readonly digest?: Arg<string>;
  /** @default "pem" */
  readonly encoding?: Arg<string | readonly Value[]>;
  readonly private_key: Arg<Value>;
  readonly private_key_passphrase?: Arg<Value>;
  readonly subject?: Arg<Value>;
}

export interface X509CsrManaged3008 extends X509CsrManaged3008Docs, X509CsrManaged3008Args, X509CsrManaged {}

export interface X509PemManagedDocs {}

export interface X509PemManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly text: Arg<Value>;
}

/** Arguments of `x509.pem_managed`, besides its name. */
export interface X509PemManaged extends X509PemManagedDocs, X509PemManagedArgs {}

export interface X509PemManaged3006Docs {}

export interface X509PemManaged3006Args {
  /** @default false */
  readonly backup?: Arg<boolean>;
}

export interface X509PemManaged3006 extends X509PemManaged3006Docs, X509PemManaged3006Args, X509PemManaged {}

export interface X509PemManaged3007Docs {}

export interface X509PemManaged3007Args {
  /** @default false */
  readonly backup?: Arg<boolean>;
}

export interface X509PemManaged3007 extends X509PemManaged3007Docs, X509PemManaged3007Args, X509PemManaged {}

export interface X509PrivateKeyManagedDocs {}

export interface X509PrivateKeyManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly new?: Arg<boolean>;
  /** @default false */
  readonly overwrite?: Arg<boolean>;
  readonly passphrase?: Arg<Value>;
}

/** Arguments of `x509.private_key_managed`, besides its name. */
export interface X509PrivateKeyManaged extends X509PrivateKeyManagedDocs, X509PrivateKeyManagedArgs {}

export interface X509PrivateKeyManaged3006Docs {}

export interface X509PrivateKeyManaged3006Args {
  /** @default 2048 */
  readonly bits?: Arg<number>;
  /** @default "aes_128_cbc" */
  readonly cipher?: Arg<string>;
  /** @default true */
  readonly verbose?: Arg<boolean>;
}

export interface X509PrivateKeyManaged3006 extends X509PrivateKeyManaged3006Docs, X509PrivateKeyManaged3006Args, X509PrivateKeyManaged {}

export interface X509PrivateKeyManaged3007Docs {}

export interface X509PrivateKeyManaged3007Args {
  /** @default 2048 */
  readonly bits?: Arg<number>;
  /** @default "aes_128_cbc" */
  readonly cipher?: Arg<string>;
  /** @default true */
  readonly verbose?: Arg<boolean>;
}

export interface X509PrivateKeyManaged3007 extends X509PrivateKeyManaged3007Docs, X509PrivateKeyManaged3007Args, X509PrivateKeyManaged {}

export interface X509PrivateKeyManaged3008Docs {}

export interface X509PrivateKeyManaged3008Args {
  /** @default "rsa" */
  readonly algo?: Arg<string>;
  /** @default "pem" */
  readonly encoding?: Arg<string>;
  readonly keysize?: Arg<Value>;
  /** @default false */
  readonly pkcs12_encryption_compat?: Arg<boolean>;
}

export interface X509PrivateKeyManaged3008 extends X509PrivateKeyManaged3008Docs, X509PrivateKeyManaged3008Args, X509PrivateKeyManaged {}

export interface X509PrivateKeyManagedSshDocs {}

export interface X509PrivateKeyManagedSshArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly changes: Arg<Value>;
  readonly comment: Arg<Value>;
  readonly result: Arg<Value>;
  readonly tempfile?: Arg<Value>;
}

/** Arguments of `x509.private_key_managed_ssh`, besides its name. */
export interface X509PrivateKeyManagedSsh extends X509PrivateKeyManagedSshDocs, X509PrivateKeyManagedSshArgs {}

export interface X509StatesDocs {}

/** State functions of `x509`. */
export interface X509States extends X509StatesDocs {
  readonly certificate_managed: State<X509CertificateManaged>;
  readonly crl_managed: State<X509CrlManaged>;
  readonly csr_managed: State<X509CsrManaged>;
  readonly pem_managed: State<X509PemManaged>;
  readonly private_key_managed: State<X509PrivateKeyManaged>;
}

export interface X509States3006Docs {}

export interface X509States3006 extends X509States3006Docs, X509States {
  readonly certificate_managed: State<X509CertificateManaged3006>;
  readonly crl_managed: State<X509CrlManaged3006>;
  readonly csr_managed: State<X509CsrManaged3006>;
  readonly pem_managed: State<X509PemManaged3006>;
  readonly private_key_managed: State<X509PrivateKeyManaged3006>;
}

export interface X509States3007Docs {}

export interface X509States3007 extends X509States3007Docs, X509States {
  readonly certificate_managed: State<X509CertificateManaged3007>;
  readonly crl_managed: State<X509CrlManaged3007>;
  readonly csr_managed: State<X509CsrManaged3007>;
  readonly pem_managed: State<X509PemManaged3007>;
  readonly private_key_managed: State<X509PrivateKeyManaged3007>;
}

export interface X509States3008Docs {}

export interface X509States3008 extends X509States3008Docs, X509States {
  readonly certificate_managed: State<X509CertificateManaged3008>;
  readonly certificate_managed_ssh: State<X509CertificateManagedSsh>;
  readonly crl_managed: State<X509CrlManaged3008>;
  readonly csr_managed: State<X509CsrManaged3008>;
  readonly private_key_managed: State<X509PrivateKeyManaged3008>;
  readonly private_key_managed_ssh: State<X509PrivateKeyManagedSsh>;
}
