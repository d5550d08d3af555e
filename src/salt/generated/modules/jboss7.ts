// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `jboss7.bindings_exist`, besides its name. */
export interface Jboss7BindingsExist {
  readonly bindings: Arg<Value>;
  readonly jboss_config: Arg<Value>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `jboss7.datasource_exists`, besides its name. */
export interface Jboss7DatasourceExists {
  readonly datasource_properties: Arg<Value>;
  readonly jboss_config: Arg<Value>;
  readonly profile?: Arg<Value>;
  /** @default false */
  readonly recreate?: Arg<boolean>;
}

/** Arguments of `jboss7.deployed`, besides its name. */
export interface Jboss7Deployed {
  readonly jboss_config: Arg<Value>;
  readonly salt_source?: Arg<Value>;
}

/** Arguments of `jboss7.reloaded`, besides its name. */
export interface Jboss7Reloaded {
  /** @default 5 */
  readonly interval?: Arg<number>;
  readonly jboss_config: Arg<Value>;
  /** @default 60 */
  readonly timeout?: Arg<number | string>;
}

/** State functions of `jboss7`. */
export interface Jboss7States {
  readonly bindings_exist: Jboss7BindingsExist;
  readonly datasource_exists: Jboss7DatasourceExists;
  readonly deployed: Jboss7Deployed;
  readonly reloaded: Jboss7Reloaded;
}
