// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { OneOrMany, Value } from "../../values.ts";

export interface PkgrepoAbsentDocs {}

export interface PkgrepoAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly copr?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly keyid_ppa?: Arg<boolean>;
  readonly ppa?: Arg<Value>;
  readonly ppa_auth?: Arg<Value>;
}

/** Arguments of `pkgrepo.absent`, besides its name. */
export interface PkgrepoAbsent extends PkgrepoAbsentDocs, PkgrepoAbsentArgs {}

export interface PkgrepoManagedDocs {}

export interface PkgrepoManagedArgs {
  readonly allow_insecure_key?: Arg<boolean>;
  /** @default true */
  readonly aptkey?: Arg<boolean>;
  readonly architectures?: Arg<string>;
  readonly baseurl?: Arg<string>;
  readonly clean_file?: Arg<boolean>;
  readonly comments?: Arg<OneOrMany<string>>;
  readonly comps?: Arg<string>;
  readonly consolidate?: Arg<boolean>;
  readonly copr?: Arg<string>;
  readonly disabled?: Arg<boolean | number>;
  readonly dist?: Arg<string>;
  readonly enabled?: Arg<boolean | number>;
  readonly file?: Arg<string>;
  readonly gpgautoimport?: Arg<boolean>;
  readonly gpgcheck?: Arg<boolean | number>;
  readonly gpgkey?: Arg<string>;
  readonly humanname?: Arg<string>;
  readonly key_text?: Arg<string>;
  readonly key_url?: Arg<string>;
  readonly keyid?: Arg<OneOrMany<string>>;
  readonly keyserver?: Arg<string>;
  readonly mirrorlist?: Arg<string>;
  readonly ppa?: Arg<string>;
  readonly ppa_auth?: Arg<string>;
  readonly refresh?: Arg<boolean>;
  readonly signedby?: Arg<string>;
}

/** Arguments of `pkgrepo.managed`, besides its name. */
export interface PkgrepoManaged extends PkgrepoManagedDocs, PkgrepoManagedArgs {}

export interface PkgrepoStatesDocs {}

/** State functions of `pkgrepo`. */
export interface PkgrepoStates extends PkgrepoStatesDocs {
  readonly absent: State<PkgrepoAbsent>;
  readonly managed: State<PkgrepoManaged>;
}
