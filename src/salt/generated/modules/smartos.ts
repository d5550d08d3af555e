// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `smartos.config_absent`, besides its name. */
export interface SmartosConfigAbsent {}

/** Arguments of `smartos.config_present`, besides its name. */
export interface SmartosConfigPresent {
  readonly value: Arg<string>;
}

/** Arguments of `smartos.image_absent`, besides its name. */
export interface SmartosImageAbsent {}

/** Arguments of `smartos.image_present`, besides its name. */
export interface SmartosImagePresent {}

/** Arguments of `smartos.image_vacuum`, besides its name. */
export interface SmartosImageVacuum {}

/** Arguments of `smartos.source_absent`, besides its name. */
export interface SmartosSourceAbsent {}

/** Arguments of `smartos.source_present`, besides its name. */
export interface SmartosSourcePresent {
  /** @default "imgapi" */
  readonly source_type?: Arg<string>;
}

/** Arguments of `smartos.vm_absent`, besides its name. */
export interface SmartosVmAbsent {
  /** @default false */
  readonly archive?: Arg<boolean>;
}

/** Arguments of `smartos.vm_present`, besides its name. */
export interface SmartosVmPresent {
  readonly config?: Arg<Value>;
  readonly vmconfig: Arg<Value>;
}

/** Arguments of `smartos.vm_running`, besides its name. */
export interface SmartosVmRunning {}

/** Arguments of `smartos.vm_stopped`, besides its name. */
export interface SmartosVmStopped {}

/** State functions of `smartos`. */
export interface SmartosStates {
  readonly config_absent: SmartosConfigAbsent;
  readonly config_present: SmartosConfigPresent;
  readonly image_absent: SmartosImageAbsent;
  readonly image_present: SmartosImagePresent;
  readonly image_vacuum: SmartosImageVacuum;
  readonly source_absent: SmartosSourceAbsent;
  readonly source_present: SmartosSourcePresent;
  readonly vm_absent: SmartosVmAbsent;
  readonly vm_present: SmartosVmPresent;
  readonly vm_running: SmartosVmRunning;
  readonly vm_stopped: SmartosVmStopped;
}
