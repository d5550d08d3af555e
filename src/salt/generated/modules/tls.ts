// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface TlsValidCertificateDocs {}

export interface TlsValidCertificateArgs {
  /** @default 0 */
  readonly days?: Arg<number>;
  /** @default 0 */
  readonly hours?: Arg<number>;
  /** @default 0 */
  readonly minutes?: Arg<number>;
  /** @default 0 */
  readonly seconds?: Arg<number>;
  /** @default 0 */
  readonly weeks?: Arg<number>;
}

/** Arguments of `tls.valid_certificate`, besides its name. */
export interface TlsValidCertificate extends TlsValidCertificateDocs, TlsValidCertificateArgs {}

export interface TlsStatesDocs {}

/** State functions of `tls`. */
export interface TlsStates extends TlsStatesDocs {
  readonly valid_certificate: State<TlsValidCertificate>;
}
