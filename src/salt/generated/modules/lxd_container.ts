// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LxdContainerAbsentDocs {}

export interface LxdContainerAbsentArgs {
  readonly cert?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly remote_addr?: Arg<string>;
  /** @default false */
  readonly stop?: Arg<boolean>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd_container.absent`, besides its name. */
export interface LxdContainerAbsent extends LxdContainerAbsentDocs, LxdContainerAbsentArgs {}

export interface LxdContainerFrozenDocs {}

export interface LxdContainerFrozenArgs {
  readonly cert?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly remote_addr?: Arg<string>;
  /** @default true */
  readonly start?: Arg<boolean>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd_container.frozen`, besides its name. */
export interface LxdContainerFrozen extends LxdContainerFrozenDocs, LxdContainerFrozenArgs {}

export interface LxdContainerMigratedDocs {}

export interface LxdContainerMigratedArgs {
  readonly cert: Arg<Value>;
  readonly key: Arg<Value>;
  readonly remote_addr: Arg<string>;
  readonly src_cert?: Arg<Value>;
  readonly src_key?: Arg<Value>;
  readonly src_remote_addr: Arg<string>;
  readonly src_verify_cert?: Arg<Value>;
  /** @default false */
  readonly stop_and_start?: Arg<boolean>;
  readonly verify_cert: Arg<boolean>;
}

/** Arguments of `lxd_container.migrated`, besides its name. */
export interface LxdContainerMigrated extends LxdContainerMigratedDocs, LxdContainerMigratedArgs {}

export interface LxdContainerPresentDocs {}

export interface LxdContainerPresentArgs {
  /** @default "x86_64" */
  readonly architecture?: Arg<string>;
  readonly cert?: Arg<Value>;
  readonly config?: Arg<Value>;
  readonly devices?: Arg<Value>;
  /** @default false */
  readonly ephemeral?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly profiles?: Arg<Value>;
  readonly remote_addr?: Arg<string>;
  /** @default false */
  readonly restart_on_change?: Arg<boolean>;
  readonly running?: Arg<Value>;
  readonly source?: Arg<Value>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd_container.present`, besides its name. */
export interface LxdContainerPresent extends LxdContainerPresentDocs, LxdContainerPresentArgs {}

export interface LxdContainerRunningDocs {}

export interface LxdContainerRunningArgs {
  readonly cert?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly remote_addr?: Arg<string>;
  /** @default false */
  readonly restart?: Arg<boolean>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd_container.running`, besides its name. */
export interface LxdContainerRunning extends LxdContainerRunningDocs, LxdContainerRunningArgs {}

export interface LxdContainerStoppedDocs {}

export interface LxdContainerStoppedArgs {
  readonly cert?: Arg<Value>;
  readonly key?: Arg<Value>;
  /** @default false */
  readonly kill?: Arg<boolean>;
  readonly remote_addr?: Arg<string>;
  /** @default true */
  readonly verify_cert?: Arg<boolean>;
}

/** Arguments of `lxd_container.stopped`, besides its name. */
export interface LxdContainerStopped extends LxdContainerStoppedDocs, LxdContainerStoppedArgs {}

export interface LxdContainerStatesDocs {}

/** State functions of `lxd_container`. */
export interface LxdContainerStates extends LxdContainerStatesDocs {
  readonly absent: State<LxdContainerAbsent>;
  readonly frozen: State<LxdContainerFrozen>;
  readonly migrated: State<LxdContainerMigrated>;
  readonly present: State<LxdContainerPresent>;
  readonly running: State<LxdContainerRunning>;
  readonly stopped: State<LxdContainerStopped>;
}
