// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `esxvm.vm_cloned`, besides its name. */
export interface EsxvmVmCloned {}

export interface EsxvmVmConfiguredDocs {}

export interface EsxvmVmConfiguredArgs {
  readonly advanced_configs?: Arg<Value>;
  readonly cd_dvd_drives?: Arg<Value>;
  readonly cpu: Arg<Value>;
  readonly datacenter: Arg<Value>;
  readonly datastore: Arg<Value>;
  /** @default false */
  readonly deploy?: Arg<boolean>;
  readonly disks: Arg<Value>;
  readonly image: Arg<Value>;
  readonly interfaces: Arg<Value>;
  readonly memory: Arg<Value>;
  readonly placement: Arg<Value>;
  /** @default false */
  readonly power_on?: Arg<boolean>;
  readonly sata_controllers?: Arg<Value>;
  readonly scsi_devices: Arg<Value>;
  readonly serial_ports: Arg<Value>;
  readonly template?: Arg<string>;
  /** @default true */
  readonly tools?: Arg<boolean>;
  readonly version: Arg<Value>;
  readonly vm_name: Arg<Value>;
}

/** Arguments of `esxvm.vm_configured`, besides its name. */
export interface EsxvmVmConfigured extends EsxvmVmConfiguredDocs, EsxvmVmConfiguredArgs {}

export interface EsxvmVmCreatedDocs {}

export interface EsxvmVmCreatedArgs {
  readonly advanced_configs?: Arg<Value>;
  readonly cd_dvd_drives?: Arg<Value>;
  readonly cpu: Arg<Value>;
  readonly datacenter: Arg<Value>;
  readonly datastore: Arg<Value>;
  readonly disks: Arg<Value>;
  readonly ide_controllers?: Arg<Value>;
  readonly image: Arg<Value>;
  readonly interfaces: Arg<Value>;
  readonly memory: Arg<Value>;
  readonly placement: Arg<Value>;
  /** @default false */
  readonly power_on?: Arg<boolean>;
  readonly sata_controllers?: Arg<Value>;
  readonly scsi_devices: Arg<Value>;
  readonly serial_ports: Arg<Value>;
  readonly version: Arg<Value>;
  readonly vm_name: Arg<Value>;
}

/** Arguments of `esxvm.vm_created`, besides its name. */
export interface EsxvmVmCreated extends EsxvmVmCreatedDocs, EsxvmVmCreatedArgs {}

export interface EsxvmVmUpdatedDocs {}

export interface EsxvmVmUpdatedArgs {
  readonly advanced_configs?: Arg<Value>;
  readonly cd_dvd_drives?: Arg<Value>;
  readonly cpu: Arg<Value>;
  readonly datacenter: Arg<Value>;
  readonly datastore: Arg<Value>;
  readonly disks: Arg<Value>;
  readonly image: Arg<Value>;
  readonly interfaces: Arg<Value>;
  readonly memory: Arg<Value>;
  /** @default false */
  readonly power_on?: Arg<boolean>;
  readonly sata_controllers?: Arg<Value>;
  readonly scsi_devices: Arg<Value>;
  readonly serial_ports: Arg<Value>;
  readonly version: Arg<Value>;
  readonly vm_name: Arg<Value>;
}

/** Arguments of `esxvm.vm_updated`, besides its name. */
export interface EsxvmVmUpdated extends EsxvmVmUpdatedDocs, EsxvmVmUpdatedArgs {}

export interface EsxvmStatesDocs {}

/** State functions of `esxvm`. */
export interface EsxvmStates extends EsxvmStatesDocs {
  readonly vm_cloned: State<EsxvmVmCloned>;
  readonly vm_configured: State<EsxvmVmConfigured>;
  readonly vm_created: State<EsxvmVmCreated>;
  readonly vm_updated: State<EsxvmVmUpdated>;
}
