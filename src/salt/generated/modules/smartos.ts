// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `smartos.config_absent`, besides its name. */
export interface SmartosConfigAbsent {}

export interface SmartosConfigPresentDocs {}

export interface SmartosConfigPresentArgs {
  readonly value: Arg<Value>;
}

/** Arguments of `smartos.config_present`, besides its name. */
export interface SmartosConfigPresent extends SmartosConfigPresentDocs, SmartosConfigPresentArgs {}

/** Arguments of `smartos.image_absent`, besides its name. */
export interface SmartosImageAbsent {}

/** Arguments of `smartos.image_present`, besides its name. */
export interface SmartosImagePresent {}

/** Arguments of `smartos.image_vacuum`, besides its name. */
export interface SmartosImageVacuum {}

/** Arguments of `smartos.source_absent`, besides its name. */
export interface SmartosSourceAbsent {}

export interface SmartosSourcePresentDocs {}

export interface SmartosSourcePresentArgs {
  /** @default "imgapi" */
  readonly source_type?: Arg<string>;
}

/** Arguments of `smartos.source_present`, besides its name. */
export interface SmartosSourcePresent extends SmartosSourcePresentDocs, SmartosSourcePresentArgs {}

export interface SmartosVmAbsentDocs {}

export interface SmartosVmAbsentArgs {
  /** @default false */
  readonly archive?: Arg<boolean>;
}

/** Arguments of `smartos.vm_absent`, besides its name. */
export interface SmartosVmAbsent extends SmartosVmAbsentDocs, SmartosVmAbsentArgs {}

export interface SmartosVmPresentDocs {}

export interface SmartosVmPresentArgs {
  readonly config?: Arg<Value>;
  readonly vmconfig: Arg<Value>;
}

/** Arguments of `smartos.vm_present`, besides its name. */
export interface SmartosVmPresent extends SmartosVmPresentDocs, SmartosVmPresentArgs {}

/** Arguments of `smartos.vm_running`, besides its name. */
export interface SmartosVmRunning {}

/** Arguments of `smartos.vm_stopped`, besides its name. */
export interface SmartosVmStopped {}

export interface SmartosStatesDocs {}

/** State functions of `smartos`. */
export interface SmartosStates extends SmartosStatesDocs {
  readonly config_absent: State<SmartosConfigAbsent>;
  readonly config_present: State<SmartosConfigPresent>;
  readonly image_absent: State<SmartosImageAbsent>;
  readonly image_present: State<SmartosImagePresent>;
  readonly image_vacuum: State<SmartosImageVacuum>;
  readonly source_absent: State<SmartosSourceAbsent>;
  readonly source_present: State<SmartosSourcePresent>;
  readonly vm_absent: State<SmartosVmAbsent>;
  readonly vm_present: State<SmartosVmPresent>;
  readonly vm_running: State<SmartosVmRunning>;
  readonly vm_stopped: State<SmartosVmStopped>;
}
