// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NfsExportAbsentDocs {}

export interface NfsExportAbsentArgs {
  /** @default "/etc/exports" */
  readonly exports?: Arg<string>;
}

/** Arguments of `nfs_export.absent`, besides its name. */
export interface NfsExportAbsent extends NfsExportAbsentDocs, NfsExportAbsentArgs {}

export interface NfsExportPresentDocs {}

export interface NfsExportPresentArgs {
  readonly clients?: Arg<Value>;
  /** @default "/etc/exports" */
  readonly exports?: Arg<string>;
  readonly hosts?: Arg<number | string>;
  readonly options?: Arg<Value>;
}

/** Arguments of `nfs_export.present`, besides its name. */
export interface NfsExportPresent extends NfsExportPresentDocs, NfsExportPresentArgs {}

export interface NfsExportStatesDocs {}

/** State functions of `nfs_export`. */
export interface NfsExportStates extends NfsExportStatesDocs {
  readonly absent: State<NfsExportAbsent>;
  readonly present: State<NfsExportPresent>;
}
