// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface WinPkiImportCertDocs {}

export interface WinPkiImportCertArgs {
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

/** Arguments of `win_pki.import_cert`, besides its name. */
export interface WinPkiImportCert extends WinPkiImportCertDocs, WinPkiImportCertArgs {}

export interface WinPkiRemoveCertDocs {}

export interface WinPkiRemoveCertArgs {
  /** @default "LocalMachine" */
  readonly context?: Arg<string>;
  /** @default "My" */
  readonly store?: Arg<string>;
  readonly thumbprint: Arg<string>;
}

/** Arguments of `win_pki.remove_cert`, besides its name. */
export interface WinPkiRemoveCert extends WinPkiRemoveCertDocs, WinPkiRemoveCertArgs {}

export interface WinPkiStatesDocs {}

/** State functions of `win_pki`. */
export interface WinPkiStates extends WinPkiStatesDocs {
  readonly import_cert: State<WinPkiImportCert>;
  readonly remove_cert: State<WinPkiRemoveCert>;
}
