// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface Jboss7BindingsExistDocs {}

export interface Jboss7BindingsExistArgs {
  readonly bindings: Arg<Value>;
  readonly jboss_config: Arg<Value>;
  readonly profile?: Arg<Value>;
}

/** Arguments of `jboss7.bindings_exist`, besides its name. */
export interface Jboss7BindingsExist extends Jboss7BindingsExistDocs, Jboss7BindingsExistArgs {}

export interface Jboss7DatasourceExistsDocs {}

export interface Jboss7DatasourceExistsArgs {
  readonly datasource_properties: Arg<Value>;
  readonly jboss_config: Arg<Value>;
  readonly profile?: Arg<Value>;
  /** @default false */
  readonly recreate?: Arg<boolean>;
}

/** Arguments of `jboss7.datasource_exists`, besides its name. */
export interface Jboss7DatasourceExists extends Jboss7DatasourceExistsDocs, Jboss7DatasourceExistsArgs {}

export interface Jboss7DeployedDocs {}

export interface Jboss7DeployedArgs {
  readonly jboss_config: Arg<Value>;
  readonly salt_source?: Arg<Value>;
}

/** Arguments of `jboss7.deployed`, besides its name. */
export interface Jboss7Deployed extends Jboss7DeployedDocs, Jboss7DeployedArgs {}

export interface Jboss7ReloadedDocs {}

export interface Jboss7ReloadedArgs {
  /** @default 5 */
  readonly interval?: Arg<number>;
  readonly jboss_config: Arg<Value>;
  /** @default 60 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `jboss7.reloaded`, besides its name. */
export interface Jboss7Reloaded extends Jboss7ReloadedDocs, Jboss7ReloadedArgs {}

export interface Jboss7StatesDocs {}

/** State functions of `jboss7`. */
export interface Jboss7States extends Jboss7StatesDocs {
  readonly bindings_exist: State<Jboss7BindingsExist>;
  readonly datasource_exists: State<Jboss7DatasourceExists>;
  readonly deployed: State<Jboss7Deployed>;
  readonly reloaded: State<Jboss7Reloaded>;
}
