// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SshKnownHostsAbsentDocs {}

export interface SshKnownHostsAbsentArgs {
  readonly config?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `ssh_known_hosts.absent`, besides its name. */
export interface SshKnownHostsAbsent extends SshKnownHostsAbsentDocs, SshKnownHostsAbsentArgs {}

export interface SshKnownHostsPresentDocs {}

export interface SshKnownHostsPresentArgs {
  readonly config?: Arg<string>;
  readonly enc?: Arg<string>;
  readonly fingerprint?: Arg<string>;
  readonly fingerprint_hash_type?: Arg<"md5" | "sha256">;
  /** @default true */
  readonly hash_known_hosts?: Arg<boolean>;
  readonly key?: Arg<string>;
  readonly port?: Arg<number>;
  /** @default 5 */
  readonly timeout?: Arg<number>;
  readonly user?: Arg<string>;
}

/** Arguments of `ssh_known_hosts.present`, besides its name. */
export interface SshKnownHostsPresent extends SshKnownHostsPresentDocs, SshKnownHostsPresentArgs {}

export interface SshKnownHostsStatesDocs {}

/** State functions of `ssh_known_hosts`. */
export interface SshKnownHostsStates extends SshKnownHostsStatesDocs {
  readonly absent: State<SshKnownHostsAbsent>;
  readonly present: State<SshKnownHostsPresent>;
}
