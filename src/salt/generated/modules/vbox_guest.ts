// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface VboxGuestAdditionsInstalledDocs {}

export interface VboxGuestAdditionsInstalledArgs {
  /** @default false */
  readonly reboot?: Arg<boolean>;
  /** @default false */
  readonly upgrade_os?: Arg<boolean>;
}

/** Arguments of `vbox_guest.additions_installed`, besides its name. */
export interface VboxGuestAdditionsInstalled extends VboxGuestAdditionsInstalledDocs, VboxGuestAdditionsInstalledArgs {}

export interface VboxGuestAdditionsRemovedDocs {}

export interface VboxGuestAdditionsRemovedArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `vbox_guest.additions_removed`, besides its name. */
export interface VboxGuestAdditionsRemoved extends VboxGuestAdditionsRemovedDocs, VboxGuestAdditionsRemovedArgs {}

export interface VboxGuestGrantAccessToSharedFoldersToDocs {}

export interface VboxGuestGrantAccessToSharedFoldersToArgs {
  readonly users?: Arg<Value>;
}

/** Arguments of `vbox_guest.grant_access_to_shared_folders_to`, besides its name. */
export interface VboxGuestGrantAccessToSharedFoldersTo extends VboxGuestGrantAccessToSharedFoldersToDocs, VboxGuestGrantAccessToSharedFoldersToArgs {}

export interface VboxGuestStatesDocs {}

/** State functions of `vbox_guest`. */
export interface VboxGuestStates extends VboxGuestStatesDocs {
  readonly additions_installed: State<VboxGuestAdditionsInstalled>;
  readonly additions_removed: State<VboxGuestAdditionsRemoved>;
  readonly grant_access_to_shared_folders_to: State<VboxGuestGrantAccessToSharedFoldersTo>;
}
