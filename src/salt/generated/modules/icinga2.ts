// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `icinga2.generate_cert`, besides its name. */
export interface Icinga2GenerateCert {}

/** Arguments of `icinga2.generate_ticket`, besides its name. */
export interface Icinga2GenerateTicket {
  readonly grain?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly output?: Arg<Value>;
  /** @default true */
  readonly overwrite?: Arg<boolean>;
}

/** Arguments of `icinga2.node_setup`, besides its name. */
export interface Icinga2NodeSetup {
  readonly master: Arg<Value>;
  readonly ticket: Arg<Value>;
}

/** Arguments of `icinga2.request_cert`, besides its name. */
export interface Icinga2RequestCert {
  readonly master: Arg<Value>;
  /** @default "5665" */
  readonly port?: Arg<number | string>;
  readonly ticket: Arg<Value>;
}

/** Arguments of `icinga2.save_cert`, besides its name. */
export interface Icinga2SaveCert {
  readonly master: Arg<Value>;
}

/** State functions of `icinga2`. */
export interface Icinga2States {
  readonly generate_cert: Icinga2GenerateCert;
  readonly generate_ticket: Icinga2GenerateTicket;
  readonly node_setup: Icinga2NodeSetup;
  readonly request_cert: Icinga2RequestCert;
  readonly save_cert: Icinga2SaveCert;
}
