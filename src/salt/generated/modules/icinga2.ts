// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `icinga2.generate_cert`, besides its name. */
export interface Icinga2GenerateCert {}

export interface Icinga2GenerateTicketDocs {}

export interface Icinga2GenerateTicketArgs {
  readonly grain?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly output?: Arg<Value>;
  /** @default true */
  readonly overwrite?: Arg<boolean>;
}

/** Arguments of `icinga2.generate_ticket`, besides its name. */
export interface Icinga2GenerateTicket extends Icinga2GenerateTicketDocs, Icinga2GenerateTicketArgs {}

export interface Icinga2NodeSetupDocs {}

export interface Icinga2NodeSetupArgs {
  readonly master: Arg<Value>;
  readonly ticket: Arg<Value>;
}

/** Arguments of `icinga2.node_setup`, besides its name. */
export interface Icinga2NodeSetup extends Icinga2NodeSetupDocs, Icinga2NodeSetupArgs {}

export interface Icinga2RequestCertDocs {}

export interface Icinga2RequestCertArgs {
  readonly master: Arg<Value>;
  /** @default "5665" */
  readonly port?: Arg<number | string>;
  readonly ticket: Arg<Value>;
}

/** Arguments of `icinga2.request_cert`, besides its name. */
export interface Icinga2RequestCert extends Icinga2RequestCertDocs, Icinga2RequestCertArgs {}

export interface Icinga2SaveCertDocs {}

export interface Icinga2SaveCertArgs {
  readonly master: Arg<Value>;
}

/** Arguments of `icinga2.save_cert`, besides its name. */
export interface Icinga2SaveCert extends Icinga2SaveCertDocs, Icinga2SaveCertArgs {}

export interface Icinga2StatesDocs {}

/** State functions of `icinga2`. */
export interface Icinga2States extends Icinga2StatesDocs {
  readonly generate_cert: State<Icinga2GenerateCert>;
  readonly generate_ticket: State<Icinga2GenerateTicket>;
  readonly node_setup: State<Icinga2NodeSetup>;
  readonly request_cert: State<Icinga2RequestCert>;
  readonly save_cert: State<Icinga2SaveCert>;
}
