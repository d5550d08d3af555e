// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `certutil.add_store`, besides its name. */
export interface CertutilAddStore {
  /** @default "base" */
  readonly saltenv?: Arg<string>;
  readonly store: Arg<Value>;
}

/** Arguments of `certutil.del_store`, besides its name. */
export interface CertutilDelStore {
  /** @default "base" */
  readonly saltenv?: Arg<string>;
  readonly store: Arg<Value>;
}

/** State functions of `certutil`. */
export interface CertutilStates {
  readonly add_store: CertutilAddStore;
  readonly del_store: CertutilDelStore;
}
