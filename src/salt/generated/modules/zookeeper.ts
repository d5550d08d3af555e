// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZookeeperAbsentDocs {}

export interface ZookeeperAbsentArgs {
  readonly default_acl?: Arg<Value>;
  readonly hosts?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly profile?: Arg<Value>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
  readonly scheme?: Arg<Value>;
  readonly username?: Arg<string>;
  /** @default -1 */
  readonly version?: Arg<Value>;
}

/** Arguments of `zookeeper.absent`, besides its name. */
export interface ZookeeperAbsent extends ZookeeperAbsentDocs, ZookeeperAbsentArgs {}

export interface ZookeeperAclsDocs {}

export interface ZookeeperAclsArgs {
  readonly acls: Arg<Value>;
  readonly default_acl?: Arg<Value>;
  readonly hosts?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly scheme?: Arg<Value>;
  readonly username?: Arg<string>;
  /** @default -1 */
  readonly version?: Arg<Value>;
}

/** Arguments of `zookeeper.acls`, besides its name. */
export interface ZookeeperAcls extends ZookeeperAclsDocs, ZookeeperAclsArgs {}

export interface ZookeeperPresentDocs {}

export interface ZookeeperPresentArgs {
  readonly acls?: Arg<Value>;
  readonly default_acl?: Arg<Value>;
  /** @default false */
  readonly ephemeral?: Arg<boolean>;
  readonly hosts?: Arg<Value>;
  /** @default false */
  readonly makepath?: Arg<boolean>;
  readonly password?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly scheme?: Arg<Value>;
  /** @default false */
  readonly sequence?: Arg<boolean>;
  readonly username?: Arg<string>;
  readonly value: Arg<Value>;
  /** @default -1 */
  readonly version?: Arg<Value>;
}

/** Arguments of `zookeeper.present`, besides its name. */
export interface ZookeeperPresent extends ZookeeperPresentDocs, ZookeeperPresentArgs {}

export interface ZookeeperStatesDocs {}

/** State functions of `zookeeper`. */
export interface ZookeeperStates extends ZookeeperStatesDocs {
  readonly absent: State<ZookeeperAbsent>;
  readonly acls: State<ZookeeperAcls>;
  readonly present: State<ZookeeperPresent>;
}
