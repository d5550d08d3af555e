// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `win_pki.import_cert`, besides its name. */
export interface WinPkiImportCert {
  /** @default "cer" */
  readonly cert_format?: Arg<string>;
  /** @default "LocalMachine" */
  readonly context?: Arg<string>;
  /** @default true */
  readonly exportable?: Arg<boolean>;
  /** @default "" */
  readonly password?: Arg<string>;
  /** @default "base" */
  readonly saltenv?: Arg<string>;
  /** @default "My" */
  readonly store?: Arg<string>;
}

/** Arguments of `win_pki.remove_cert`, besides its name. */
export interface WinPkiRemoveCert {
  /** @default "LocalMachine" */
  readonly context?: Arg<string>;
  /** @default "My" */
  readonly store?: Arg<string>;
  readonly thumbprint: Arg<string>;
}

/** State functions of `win_pki`. */
export interface WinPkiStates {
  readonly import_cert: WinPkiImportCert;
  readonly remove_cert: WinPkiRemoveCert;
}
