// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface VirtDefinedDocs {}

export interface VirtDefinedArgs {
  readonly arch?: Arg<Value>;
  /** @default false */
  readonly autostart?: Arg<boolean>;
  readonly boot?: Arg<Value>;
  readonly boot_dev?: Arg<Value>;
  readonly clock?: Arg<Value>;
  readonly connection?: Arg<Value>;
  readonly consoles?: Arg<Value>;
  readonly cpu?: Arg<Value>;
  readonly disk_profile?: Arg<string>;
  readonly disks?: Arg<Value>;
  readonly graphics?: Arg<Value>;
  readonly host_devices?: Arg<Value>;
  readonly hypervisor_features?: Arg<Value>;
  /** @default true */
  readonly install?: Arg<boolean>;
  readonly interfaces?: Arg<Value>;
  /** @default true */
  readonly live?: Arg<boolean>;
  readonly mem?: Arg<Value>;
  readonly nic_profile?: Arg<string>;
  readonly numatune?: Arg<Value>;
  readonly os_type?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly priv_key?: Arg<Value>;
  readonly pub_key?: Arg<Value>;
  /** @default true */
  readonly seed?: Arg<boolean>;
  readonly serials?: Arg<Value>;
  /** @default false */
  readonly stop_on_reboot?: Arg<boolean>;
  readonly username?: Arg<string>;
  readonly vm_type?: Arg<Value>;
}

/** Arguments of `virt.defined`, besides its name. */
export interface VirtDefined extends VirtDefinedDocs, VirtDefinedArgs {}

export interface VirtKeysDocs {}

export interface VirtKeysArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "/etc/pki" */
  readonly basepath?: Arg<string>;
}

/** Arguments of `virt.keys`, besides its name. */
export interface VirtKeys extends VirtKeysDocs, VirtKeysArgs {}

export interface VirtNetworkDefinedDocs {}

export interface VirtNetworkDefinedArgs {
  readonly addresses?: Arg<Value>;
  /** @default true */
  readonly autostart?: Arg<boolean>;
  readonly bridge: Arg<Value>;
  readonly connection?: Arg<Value>;
  readonly dns?: Arg<Value>;
  readonly domain?: Arg<Value>;
  readonly forward: Arg<Value>;
  readonly interfaces?: Arg<Value>;
  readonly ipv4_config?: Arg<Value>;
  readonly ipv6_config?: Arg<Value>;
  readonly mtu?: Arg<Value>;
  readonly nat?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly physical_function?: Arg<Value>;
  readonly tag?: Arg<Value>;
  readonly username?: Arg<string>;
  readonly vport?: Arg<Value>;
}

/** Arguments of `virt.network_defined`, besides its name. */
export interface VirtNetworkDefined extends VirtNetworkDefinedDocs, VirtNetworkDefinedArgs {}

export interface VirtNetworkRunningDocs {}

export interface VirtNetworkRunningArgs {
  readonly addresses?: Arg<Value>;
  /** @default true */
  readonly autostart?: Arg<boolean>;
  readonly bridge: Arg<Value>;
  readonly connection?: Arg<Value>;
  readonly dns?: Arg<Value>;
  readonly domain?: Arg<Value>;
  readonly forward: Arg<Value>;
  readonly interfaces?: Arg<Value>;
  readonly ipv4_config?: Arg<Value>;
  readonly ipv6_config?: Arg<Value>;
  readonly mtu?: Arg<Value>;
  readonly nat?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly physical_function?: Arg<Value>;
  readonly tag?: Arg<Value>;
  readonly username?: Arg<string>;
  readonly vport?: Arg<Value>;
}

/** Arguments of `virt.network_running`, besides its name. */
export interface VirtNetworkRunning extends VirtNetworkRunningDocs, VirtNetworkRunningArgs {}

export interface VirtPoolDefinedDocs {}

export interface VirtPoolDefinedArgs {
  /** @default true */
  readonly autostart?: Arg<boolean>;
  readonly connection?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly permissions?: Arg<Value>;
  readonly ptype?: Arg<Value>;
  readonly source?: Arg<Value>;
  readonly target?: Arg<string>;
  /** @default false */
  readonly transient?: Arg<boolean>;
  readonly username?: Arg<string>;
}

/** Arguments of `virt.pool_defined`, besides its name. */
export interface VirtPoolDefined extends VirtPoolDefinedDocs, VirtPoolDefinedArgs {}

export interface VirtPoolDeletedDocs {}

export interface VirtPoolDeletedArgs {
  readonly connection?: Arg<Value>;
  readonly password?: Arg<string>;
  /** @default false */
  readonly purge?: Arg<boolean>;
  readonly username?: Arg<string>;
}

/** Arguments of `virt.pool_deleted`, besides its name. */
export interface VirtPoolDeleted extends VirtPoolDeletedDocs, VirtPoolDeletedArgs {}

export interface VirtPoolRunningDocs {}

export interface VirtPoolRunningArgs {
  /** @default true */
  readonly autostart?: Arg<boolean>;
  readonly connection?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly permissions?: Arg<Value>;
  readonly ptype?: Arg<Value>;
  readonly source?: Arg<Value>;
  readonly target?: Arg<string>;
  /** @default false */
  readonly transient?: Arg<boolean>;
  readonly username?: Arg<string>;
}

/** Arguments of `virt.pool_running`, besides its name. */
export interface VirtPoolRunning extends VirtPoolRunningDocs, VirtPoolRunningArgs {}

export interface VirtPoweredOffDocs {}

export interface VirtPoweredOffArgs {
  readonly connection?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly username?: Arg<string>;
}

/** Arguments of `virt.powered_off`, besides its name. */
export interface VirtPoweredOff extends VirtPoweredOffDocs, VirtPoweredOffArgs {}

export interface VirtRebootedDocs {}

export interface VirtRebootedArgs {
  readonly connection?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly username?: Arg<string>;
}

/** Arguments of `virt.rebooted`, besides its name. */
export interface VirtRebooted extends VirtRebootedDocs, VirtRebootedArgs {}

export interface VirtRevertedDocs {}

export interface VirtRevertedArgs {
  /** @default false */
  readonly cleanup?: Arg<boolean>;
  readonly snapshot?: Arg<Value>;
}

/** Arguments of `virt.reverted`, besides its name. */
export interface VirtReverted extends VirtRevertedDocs, VirtRevertedArgs {}

export interface VirtRunningDocs {}

export interface VirtRunningArgs {
  readonly arch?: Arg<Value>;
  /** @default false */
  readonly autostart?: Arg<boolean>;
  readonly boot?: Arg<Value>;
  readonly boot_dev?: Arg<Value>;
  readonly clock?: Arg<Value>;
  readonly connection?: Arg<Value>;
  readonly consoles?: Arg<Value>;
  readonly cpu?: Arg<Value>;
  readonly disk_profile?: Arg<string>;
  readonly disks?: Arg<Value>;
  readonly graphics?: Arg<Value>;
  readonly host_devices?: Arg<Value>;
  readonly hypervisor_features?: Arg<Value>;
  /** @default true */
  readonly install?: Arg<boolean>;
  readonly interfaces?: Arg<Value>;
  readonly mem?: Arg<Value>;
  readonly nic_profile?: Arg<string>;
  readonly numatune?: Arg<Value>;
  readonly os_type?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly priv_key?: Arg<Value>;
  readonly pub_key?: Arg<Value>;
  /** @default true */
  readonly seed?: Arg<boolean>;
  readonly serials?: Arg<Value>;
  /** @default false */
  readonly stop_on_reboot?: Arg<boolean>;
  readonly username?: Arg<string>;
  readonly vm_type?: Arg<Value>;
}

/** Arguments of `virt.running`, besides its name. */
export interface VirtRunning extends VirtRunningDocs, VirtRunningArgs {}

export interface VirtSavedDocs {}

export interface VirtSavedArgs {
  readonly suffix?: Arg<Value>;
}

/** Arguments of `virt.saved`, besides its name. */
export interface VirtSaved extends VirtSavedDocs, VirtSavedArgs {}

export interface VirtSnapshotDocs {}

export interface VirtSnapshotArgs {
  readonly connection?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly suffix?: Arg<Value>;
  readonly username?: Arg<string>;
}

/** Arguments of `virt.snapshot`, besides its name. */
export interface VirtSnapshot extends VirtSnapshotDocs, VirtSnapshotArgs {}

export interface VirtStoppedDocs {}

export interface VirtStoppedArgs {
  readonly connection?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly username?: Arg<string>;
}

/** Arguments of `virt.stopped`, besides its name. */
export interface VirtStopped extends VirtStoppedDocs, VirtStoppedArgs {}

/** Arguments of `virt.unpowered`, besides its name. */
export interface VirtUnpowered {}

export interface VirtVolumeDefinedDocs {}

export interface VirtVolumeDefinedArgs {
  /** @default 0 */
  readonly allocation?: Arg<number>;
  readonly backing_store?: Arg<Value>;
  readonly connection?: Arg<Value>;
  readonly format?: Arg<Value>;
  /** @default false */
  readonly nocow?: Arg<boolean>;
  readonly password?: Arg<string>;
  readonly permissions?: Arg<Value>;
  readonly pool: Arg<string>;
  readonly size: Arg<Value>;
  readonly type?: Arg<Value>;
  readonly username?: Arg<string>;
}

/** Arguments of `virt.volume_defined`, besides its name. */
export interface VirtVolumeDefined extends VirtVolumeDefinedDocs, VirtVolumeDefinedArgs {}

export interface VirtStatesDocs {}

/** State functions of `virt`. */
export interface VirtStates extends VirtStatesDocs {
  readonly defined: State<VirtDefined>;
  readonly keys: State<VirtKeys>;
  readonly network_defined: State<VirtNetworkDefined>;
  readonly network_running: State<VirtNetworkRunning>;
  readonly pool_defined: State<VirtPoolDefined>;
  readonly pool_deleted: State<VirtPoolDeleted>;
  readonly pool_running: State<VirtPoolRunning>;
  readonly powered_off: State<VirtPoweredOff>;
  readonly rebooted: State<VirtRebooted>;
  readonly reverted: State<VirtReverted>;
  readonly running: State<VirtRunning>;
  readonly saved: State<VirtSaved>;
  readonly snapshot: State<VirtSnapshot>;
  readonly stopped: State<VirtStopped>;
  readonly unpowered: State<VirtUnpowered>;
  readonly volume_defined: State<VirtVolumeDefined>;
}
