// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface EsxclusterClusterConfiguredDocs {}

export interface EsxclusterClusterConfiguredArgs {
  readonly cluster_config: Arg<Value>;
}

/** Arguments of `esxcluster.cluster_configured`, besides its name. */
export interface EsxclusterClusterConfigured extends EsxclusterClusterConfiguredDocs, EsxclusterClusterConfiguredArgs {}

export interface EsxclusterLicensesConfiguredDocs {}

export interface EsxclusterLicensesConfiguredArgs {
  readonly licenses?: Arg<Value>;
}

/** Arguments of `esxcluster.licenses_configured`, besides its name. */
export interface EsxclusterLicensesConfigured extends EsxclusterLicensesConfiguredDocs, EsxclusterLicensesConfiguredArgs {}

export interface EsxclusterVsanDatastoreConfiguredDocs {}

export interface EsxclusterVsanDatastoreConfiguredArgs {
  readonly datastore_name: Arg<Value>;
}

/** Arguments of `esxcluster.vsan_datastore_configured`, besides its name. */
export interface EsxclusterVsanDatastoreConfigured extends EsxclusterVsanDatastoreConfiguredDocs, EsxclusterVsanDatastoreConfiguredArgs {}

export interface EsxclusterStatesDocs {}

/** State functions of `esxcluster`. */
export interface EsxclusterStates extends EsxclusterStatesDocs {
  readonly cluster_configured: State<EsxclusterClusterConfigured>;
  readonly licenses_configured: State<EsxclusterLicensesConfigured>;
  readonly vsan_datastore_configured: State<EsxclusterVsanDatastoreConfigured>;
}
