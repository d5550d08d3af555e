// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GlassfishConnectionFactoryAbsentDocs {}

export interface GlassfishConnectionFactoryAbsentArgs {
  /** @default true */
  readonly both?: Arg<boolean>;
  readonly server?: Arg<Value>;
}

/** Arguments of `glassfish.connection_factory_absent`, besides its name. */
export interface GlassfishConnectionFactoryAbsent extends GlassfishConnectionFactoryAbsentDocs, GlassfishConnectionFactoryAbsentArgs {}

export interface GlassfishConnectionFactoryPresentDocs {}

export interface GlassfishConnectionFactoryPresentArgs {
  /** @default false */
  readonly connection_validation?: Arg<boolean>;
  /** @default "" */
  readonly description?: Arg<string>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  /** @default 300 */
  readonly idle_timeout?: Arg<number>;
  /** @default 250 */
  readonly max_size?: Arg<number>;
  /** @default 1 */
  readonly min_size?: Arg<number>;
  /** @default false */
  readonly reconnect_on_failure?: Arg<boolean>;
  /** @default 2 */
  readonly resize_quantity?: Arg<number>;
  /** @default "connection_factory" */
  readonly restype?: Arg<string>;
  readonly server?: Arg<Value>;
  /** @default "" */
  readonly transaction_support?: Arg<string>;
  /** @default 60 */
  readonly wait_timeout?: Arg<number>;
}

/** Arguments of `glassfish.connection_factory_present`, besides its name. */
export interface GlassfishConnectionFactoryPresent extends GlassfishConnectionFactoryPresentDocs, GlassfishConnectionFactoryPresentArgs {}

export interface GlassfishDestinationAbsentDocs {}

export interface GlassfishDestinationAbsentArgs {
  readonly server?: Arg<Value>;
}

/** Arguments of `glassfish.destination_absent`, besides its name. */
export interface GlassfishDestinationAbsent extends GlassfishDestinationAbsentDocs, GlassfishDestinationAbsentArgs {}

export interface GlassfishDestinationPresentDocs {}

export interface GlassfishDestinationPresentArgs {
  /** @default "" */
  readonly description?: Arg<string>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  readonly physical: Arg<Value>;
  /** @default "queue" */
  readonly restype?: Arg<string>;
  readonly server?: Arg<Value>;
}

/** Arguments of `glassfish.destination_present`, besides its name. */
export interface GlassfishDestinationPresent extends GlassfishDestinationPresentDocs, GlassfishDestinationPresentArgs {}

export interface GlassfishJdbcDatasourceAbsentDocs {}

export interface GlassfishJdbcDatasourceAbsentArgs {
  /** @default true */
  readonly both?: Arg<boolean>;
  readonly server?: Arg<Value>;
}

/** Arguments of `glassfish.jdbc_datasource_absent`, besides its name. */
export interface GlassfishJdbcDatasourceAbsent extends GlassfishJdbcDatasourceAbsentDocs, GlassfishJdbcDatasourceAbsentArgs {}

export interface GlassfishJdbcDatasourcePresentDocs {}

export interface GlassfishJdbcDatasourcePresentArgs {
  /** @default "" */
  readonly description?: Arg<string>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  /** @default 300 */
  readonly idle_timeout?: Arg<number>;
  /** @default true */
  readonly isolation_guaranteed?: Arg<boolean>;
  /** @default 32 */
  readonly max_size?: Arg<number>;
  /** @default 8 */
  readonly min_size?: Arg<number>;
  /** @default false */
  readonly non_transactional?: Arg<boolean>;
  /** @default 2 */
  readonly resize_quantity?: Arg<number>;
  /** @default "datasource" */
  readonly restype?: Arg<string>;
  readonly server?: Arg<Value>;
  /** @default "" */
  readonly sql_password?: Arg<string>;
  /** @default "" */
  readonly sql_url?: Arg<string>;
  /** @default "" */
  readonly sql_user?: Arg<number | string>;
  /** @default "" */
  readonly transaction_isolation?: Arg<string>;
  /** @default "mysql" */
  readonly vendor?: Arg<string>;
  /** @default 60 */
  readonly wait_timeout?: Arg<number>;
}

/** Arguments of `glassfish.jdbc_datasource_present`, besides its name. */
export interface GlassfishJdbcDatasourcePresent extends GlassfishJdbcDatasourcePresentDocs, GlassfishJdbcDatasourcePresentArgs {}

export interface GlassfishSystemPropertiesAbsentDocs {}

export interface GlassfishSystemPropertiesAbsentArgs {
  readonly server?: Arg<Value>;
}

/** Arguments of `glassfish.system_properties_absent`, besides its name. */
export interface GlassfishSystemPropertiesAbsent extends GlassfishSystemPropertiesAbsentDocs, GlassfishSystemPropertiesAbsentArgs {}

export interface GlassfishSystemPropertiesPresentDocs {}

export interface GlassfishSystemPropertiesPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly server?: Arg<Value>;
}

/** Arguments of `glassfish.system_properties_present`, besides its name. */
export interface GlassfishSystemPropertiesPresent extends GlassfishSystemPropertiesPresentDocs, GlassfishSystemPropertiesPresentArgs {}

export interface GlassfishStatesDocs {}

/** State functions of `glassfish`. */
export interface GlassfishStates extends GlassfishStatesDocs {
  readonly connection_factory_absent: State<GlassfishConnectionFactoryAbsent>;
  readonly connection_factory_present: State<GlassfishConnectionFactoryPresent>;
  readonly destination_absent: State<GlassfishDestinationAbsent>;
  readonly destination_present: State<GlassfishDestinationPresent>;
  readonly jdbc_datasource_absent: State<GlassfishJdbcDatasourceAbsent>;
  readonly jdbc_datasource_present: State<GlassfishJdbcDatasourcePresent>;
  readonly system_properties_absent: State<GlassfishSystemPropertiesAbsent>;
  readonly system_properties_present: State<GlassfishSystemPropertiesPresent>;
}
