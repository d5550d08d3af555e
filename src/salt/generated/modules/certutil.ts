// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface CertutilAddStoreDocs {}

export interface CertutilAddStoreArgs {
  /** @default "base" */
  readonly saltenv?: Arg<string>;
  readonly store: Arg<Value>;
}

/** Arguments of `certutil.add_store`, besides its name. */
export interface CertutilAddStore extends CertutilAddStoreDocs, CertutilAddStoreArgs {}

export interface CertutilDelStoreDocs {}

export interface CertutilDelStoreArgs {
  /** @default "base" */
  readonly saltenv?: Arg<string>;
  readonly store: Arg<Value>;
}

/** Arguments of `certutil.del_store`, besides its name. */
export interface CertutilDelStore extends CertutilDelStoreDocs, CertutilDelStoreArgs {}

export interface CertutilStatesDocs {}

/** State functions of `certutil`. */
export interface CertutilStates extends CertutilStatesDocs {
  readonly add_store: State<CertutilAddStore>;
  readonly del_store: State<CertutilDelStore>;
}
