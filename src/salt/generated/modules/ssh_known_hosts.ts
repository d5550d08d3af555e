// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ssh_known_hosts.absent`, besides its name. */
export interface SshKnownHostsAbsent {
  readonly config?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `ssh_known_hosts.present`, besides its name. */
export interface SshKnownHostsPresent {
  readonly config?: Arg<Value>;
  readonly enc?: Arg<Value>;
  readonly fingerprint?: Arg<Value>;
  readonly fingerprint_hash_type?: Arg<Value>;
  /** @default true */
  readonly hash_known_hosts?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly port?: Arg<number | string>;
  /** @default 5 */
  readonly timeout?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** State functions of `ssh_known_hosts`. */
export interface SshKnownHostsStates {
  readonly absent: SshKnownHostsAbsent;
  readonly present: SshKnownHostsPresent;
}
