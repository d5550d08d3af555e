// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pkgrepo.absent`, besides its name. */
export interface PkgrepoAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly copr?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly keyid_ppa?: Arg<boolean>;
  readonly ppa?: Arg<Value>;
  readonly ppa_auth?: Arg<Value>;
}

/** Arguments of `pkgrepo.managed`, besides its name. */
export interface PkgrepoManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly allow_insecure_key?: Arg<boolean>;
  /** @default true */
  readonly aptkey?: Arg<boolean>;
  readonly architectures?: Arg<Value>;
  readonly baseurl?: Arg<string>;
  readonly clean_file?: Arg<boolean>;
  readonly comments?: Arg<Value>;
  readonly comps?: Arg<Value>;
  readonly consolidate?: Arg<boolean>;
  readonly copr?: Arg<Value>;
  readonly disabled?: Arg<boolean>;
  readonly dist?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
  readonly file?: Arg<Value>;
  readonly gpgautoimport?: Arg<Value>;
  readonly humanname?: Arg<Value>;
  readonly key_text?: Arg<string>;
  readonly key_url?: Arg<string>;
  readonly keyid?: Arg<string | readonly Value[]>;
  readonly keyserver?: Arg<Value>;
  readonly mirrorlist?: Arg<string>;
  readonly ppa?: Arg<Value>;
  readonly ppa_auth?: Arg<Value>;
  readonly refresh?: Arg<boolean>;
}

export interface PkgrepoManaged3008 extends PkgrepoManaged {
  readonly metalink?: Arg<string | readonly Value[]>;
}

/** State functions of `pkgrepo`. */
export interface PkgrepoStates {
  readonly absent: PkgrepoAbsent;
  readonly managed: PkgrepoManaged;
}

export interface PkgrepoStates3008 extends PkgrepoStates {
  readonly managed: PkgrepoManaged3008;
}
