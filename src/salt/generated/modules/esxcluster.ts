// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `esxcluster.cluster_configured`, besides its name. */
export interface EsxclusterClusterConfigured {
  readonly cluster_config: Arg<Value>;
}

/** Arguments of `esxcluster.licenses_configured`, besides its name. */
export interface EsxclusterLicensesConfigured {
  readonly licenses?: Arg<Value>;
}

/** Arguments of `esxcluster.vsan_datastore_configured`, besides its name. */
export interface EsxclusterVsanDatastoreConfigured {
  readonly datastore_name: Arg<Value>;
}

/** State functions of `esxcluster`. */
export interface EsxclusterStates {
  readonly cluster_configured: EsxclusterClusterConfigured;
  readonly licenses_configured: EsxclusterLicensesConfigured;
  readonly vsan_datastore_configured: EsxclusterVsanDatastoreConfigured;
}
