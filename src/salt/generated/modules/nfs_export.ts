// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `nfs_export.absent`, besides its name. */
export interface NfsExportAbsent {
  /** @default "/etc/exports" */
  readonly exports?: Arg<string>;
}

/** Arguments of `nfs_export.present`, besides its name. */
export interface NfsExportPresent {
  readonly clients?: Arg<Value>;
  /** @default "/etc/exports" */
  readonly exports?: Arg<string>;
  readonly hosts?: Arg<number>;
  readonly options?: Arg<Value>;
}

/** State functions of `nfs_export`. */
export interface NfsExportStates {
  readonly absent: NfsExportAbsent;
  readonly present: NfsExportPresent;
}
