// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `tls.valid_certificate`, besides its name. */
export interface TlsValidCertificate {
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

/** State functions of `tls`. */
export interface TlsStates {
  readonly valid_certificate: TlsValidCertificate;
}
