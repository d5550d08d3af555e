// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface DockerContainerAbsentDocs {}

export interface DockerContainerAbsentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `docker_container.absent`, besides its name. */
export interface DockerContainerAbsent extends DockerContainerAbsentDocs, DockerContainerAbsentArgs {}

export interface DockerContainerRunDocs {}

export interface DockerContainerRunArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly bg?: Arg<boolean>;
  /** @default salt.utils.dockermod.CLIENT_TIMEOUT */
  readonly client_timeout?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly ignore_collisions?: Arg<boolean>;
  readonly image?: Arg<Value>;
  /** @default false */
  readonly replace?: Arg<boolean>;
  readonly skip_translate?: Arg<Value>;
  /** @default true */
  readonly validate_ip_addrs?: Arg<boolean>;
}

/** Arguments of `docker_container.run`, besides its name. */
export interface DockerContainerRun extends DockerContainerRunDocs, DockerContainerRunArgs {}

export interface DockerContainerRunningDocs {}

export interface DockerContainerRunningArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auto_remove?: Arg<boolean>;
  readonly binds?: Arg<Value>;
  readonly blkio_weight?: Arg<Value>;
  readonly blkio_weight_device?: Arg<Value>;
  readonly cap_add?: Arg<Value>;
  readonly cap_drop?: Arg<Value>;
  /** @default salt.utils.dockermod.CLIENT_TIMEOUT */
  readonly client_timeout?: Arg<number | string>;
  readonly command?: Arg<Value>;
  readonly cpu_group?: Arg<Value>;
  readonly cpu_period?: Arg<Value>;
  readonly cpu_shares?: Arg<Value>;
  readonly cpuset_cpus?: Arg<Value>;
  readonly cpuset_mems?: Arg<Value>;
  readonly detach?: Arg<boolean>;
  readonly device_read_bps?: Arg<Value>;
  readonly device_read_iops?: Arg<Value>;
  readonly device_write_bps?: Arg<Value>;
  readonly device_write_iops?: Arg<Value>;
  readonly devices?: Arg<Value>;
  readonly dns?: Arg<Value>;
  readonly dns_opt?: Arg<Value>;
  readonly dns_search?: Arg<Value>;
  readonly domainname?: Arg<Value>;
  readonly entrypoint?: Arg<Value>;
  readonly environment?: Arg<Value>;
  readonly extra_hosts?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly group_add?: Arg<Value>;
  readonly hostname?: Arg<string>;
  /** @default false */
  readonly ignore_collisions?: Arg<boolean>;
  readonly image?: Arg<Value>;
  readonly interactive?: Arg<boolean>;
  readonly ipc_mode?: Arg<Value>;
  readonly isolation?: Arg<Value>;
  readonly labels?: Arg<Value>;
  readonly links?: Arg<Value>;
  readonly lxc_conf?: Arg<Value>;
  readonly mac_address?: Arg<Value>;
  readonly mem_limit?: Arg<number | string>;
  readonly mem_swappiness?: Arg<Value>;
  readonly memswap_limit?: Arg<number | string>;
  readonly network_disabled?: Arg<boolean>;
  readonly network_mode?: Arg<Value>;
  readonly networks?: Arg<Value>;
  readonly oom_kill_disable?: Arg<boolean>;
  readonly oom_score_adj?: Arg<Value>;
  readonly pid_mode?: Arg<Value>;
  readonly pids_limit?: Arg<Value>;
  readonly port_bindings?: Arg<Value>;
  readonly ports?: Arg<Value>;
  readonly privileged?: Arg<boolean>;
  readonly publish_all_ports?: Arg<boolean>;
  readonly read_only?: Arg<boolean>;
  readonly restart_policy?: Arg<Value>;
  readonly security_opt?: Arg<Value>;
  readonly shm_size?: Arg<Value>;
  readonly shutdown_timeout?: Arg<Value>;
  readonly skip_translate?: Arg<Value>;
  /** @default true */
  readonly start?: Arg<boolean>;
  readonly stop_signal?: Arg<Value>;
  readonly stop_timeout?: Arg<number | string>;
  readonly storage_opt?: Arg<Value>;
  readonly sysctls?: Arg<Value>;
  readonly tmpfs?: Arg<Value>;
  readonly tty?: Arg<boolean>;
  readonly ulimits?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly userns_mode?: Arg<Value>;
  /** @default true */
  readonly validate_ip_addrs?: Arg<boolean>;
  readonly volume_driver?: Arg<Value>;
  readonly volumes?: Arg<Value>;
  readonly volumes_from?: Arg<Value>;
  /** @default "force" */
  readonly watch_action?: Arg<boolean | string>;
  readonly working_dir?: Arg<Value>;
}

/** Arguments of `docker_container.running`, besides its name. */
export interface DockerContainerRunning extends DockerContainerRunningDocs, DockerContainerRunningArgs {}

export interface DockerContainerStoppedDocs {}

export interface DockerContainerStoppedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly containers?: Arg<Value>;
  /** @default true */
  readonly error_on_absent?: Arg<boolean>;
  readonly shutdown_timeout?: Arg<number | string>;
  /** @default false */
  readonly unpause?: Arg<boolean>;
}

/** Arguments of `docker_container.stopped`, besides its name. */
export interface DockerContainerStopped extends DockerContainerStoppedDocs, DockerContainerStoppedArgs {}

export interface DockerContainerStatesDocs {}

/** State functions of `docker_container`. */
export interface DockerContainerStates extends DockerContainerStatesDocs {
  readonly absent: State<DockerContainerAbsent>;
  readonly run: State<DockerContainerRun>;
  readonly running: State<DockerContainerRunning>;
  readonly stopped: State<DockerContainerStopped>;
}
