// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface AcmeCertDocs {}

export interface AcmeCertArgs {
  readonly aliases?: Arg<Value>;
  readonly certname?: Arg<string>;
  readonly dns_plugin?: Arg<string>;
  readonly dns_plugin_credentials?: Arg<string>;
  /** @default 10 */
  readonly dns_plugin_propagate_seconds?: Arg<number>;
  readonly email?: Arg<Value>;
  /** @default "root" */
  readonly group?: Arg<number | string>;
  readonly http_01_address?: Arg<Value>;
  readonly http_01_port?: Arg<Value>;
  readonly keysize?: Arg<Value>;
  /** @default "0640" */
  readonly mode?: Arg<number | string>;
  /** @default "root" */
  readonly owner?: Arg<number | string>;
  readonly preferred_challenges?: Arg<Value>;
  readonly renew?: Arg<Value>;
  readonly server?: Arg<Value>;
  /** @default false */
  readonly test_cert?: Arg<boolean>;
  readonly tls_sni_01_address?: Arg<Value>;
  readonly tls_sni_01_port?: Arg<Value>;
  readonly webroot?: Arg<Value>;
}

/** Arguments of `acme.cert`, besides its name. */
export interface AcmeCert extends AcmeCertDocs, AcmeCertArgs {}

export interface AcmeCert3007Docs {}

export interface AcmeCert3007Args {
  readonly manual_auth_hook?: Arg<string>;
  readonly manual_cleanup_hook?: Arg<string>;
}

export interface AcmeCert3007 extends AcmeCert3007Docs, AcmeCert3007Args, AcmeCert {}

export interface AcmeStatesDocs {}

/** State functions of `acme`. */
export interface AcmeStates extends AcmeStatesDocs {
  readonly cert: State<AcmeCert>;
}

export interface AcmeStates3007Docs {}

export interface AcmeStates3007 extends AcmeStates3007Docs, AcmeStates {
  readonly cert: State<AcmeCert3007>;
}
