// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `esxdatacenter.datacenter_configured`, besides its name. */
export interface EsxdatacenterDatacenterConfigured {}

export interface EsxdatacenterStatesDocs {}

/** State functions of `esxdatacenter`. */
export interface EsxdatacenterStates extends EsxdatacenterStatesDocs {
  readonly datacenter_configured: State<EsxdatacenterDatacenterConfigured>;
}
