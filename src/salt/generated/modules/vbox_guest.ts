// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `vbox_guest.additions_installed`, besides its name. */
export interface VboxGuestAdditionsInstalled {
  /** @default false */
  readonly reboot?: Arg<boolean>;
  /** @default false */
  readonly upgrade_os?: Arg<boolean>;
}

/** Arguments of `vbox_guest.additions_removed`, besides its name. */
export interface VboxGuestAdditionsRemoved {
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `vbox_guest.grant_access_to_shared_folders_to`, besides its name. */
export interface VboxGuestGrantAccessToSharedFoldersTo {
  readonly users?: Arg<Value>;
}

/** State functions of `vbox_guest`. */
export interface VboxGuestStates {
  readonly additions_installed: VboxGuestAdditionsInstalled;
  readonly additions_removed: VboxGuestAdditionsRemoved;
  readonly grant_access_to_shared_folders_to: VboxGuestGrantAccessToSharedFoldersTo;
}
