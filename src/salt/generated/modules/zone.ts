// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZoneAbsentDocs {}

export interface ZoneAbsentArgs {
  /** @default false */
  readonly uninstall?: Arg<boolean>;
}

/** Arguments of `zone.absent`, besides its name. */
export interface ZoneAbsent extends ZoneAbsentDocs, ZoneAbsentArgs {}

export interface ZoneAttachedDocs {}

export interface ZoneAttachedArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `zone.attached`, besides its name. */
export interface ZoneAttached extends ZoneAttachedDocs, ZoneAttachedArgs {}

export interface ZoneBootedDocs {}

export interface ZoneBootedArgs {
  /** @default false */
  readonly single?: Arg<boolean>;
}

/** Arguments of `zone.booted`, besides its name. */
export interface ZoneBooted extends ZoneBootedDocs, ZoneBootedArgs {}

/** Arguments of `zone.detached`, besides its name. */
export interface ZoneDetached {}

export interface ZoneExportDocs {}

export interface ZoneExportArgs {
  readonly path: Arg<string>;
  /** @default false */
  readonly replace?: Arg<boolean>;
}

/** Arguments of `zone.export`, besides its name. */
export interface ZoneExport extends ZoneExportDocs, ZoneExportArgs {}

export interface ZoneHaltedDocs {}

export interface ZoneHaltedArgs {
  /** @default true */
  readonly graceful?: Arg<boolean>;
}

/** Arguments of `zone.halted`, besides its name. */
export interface ZoneHalted extends ZoneHaltedDocs, ZoneHaltedArgs {}

export interface ZoneImportDocs {}

export interface ZoneImportArgs {
  readonly brand_opts?: Arg<boolean>;
  /** @default "import" */
  readonly mode?: Arg<string>;
  /** @default false */
  readonly nodataset?: Arg<boolean>;
  readonly path: Arg<string>;
}

/** Arguments of `zone.import`, besides its name. */
export interface ZoneImport extends ZoneImportDocs, ZoneImportArgs {}

export interface ZoneInstalledDocs {}

export interface ZoneInstalledArgs {
  readonly brand_opts?: Arg<boolean>;
  /** @default false */
  readonly nodataset?: Arg<boolean>;
}

/** Arguments of `zone.installed`, besides its name. */
export interface ZoneInstalled extends ZoneInstalledDocs, ZoneInstalledArgs {}

export interface ZonePresentDocs {}

export interface ZonePresentArgs {
  readonly brand: Arg<string>;
  readonly properties?: Arg<Value>;
  readonly resources?: Arg<Value>;
  readonly zonepath: Arg<string>;
}

/** Arguments of `zone.present`, besides its name. */
export interface ZonePresent extends ZonePresentDocs, ZonePresentArgs {}

export interface ZonePropertyAbsentDocs {}

export interface ZonePropertyAbsentArgs {
  readonly property: Arg<string>;
}

/** Arguments of `zone.property_absent`, besides its name. */
export interface ZonePropertyAbsent extends ZonePropertyAbsentDocs, ZonePropertyAbsentArgs {}

export interface ZonePropertyPresentDocs {}

export interface ZonePropertyPresentArgs {
  readonly property: Arg<string>;
  readonly value: Arg<Value>;
}

/** Arguments of `zone.property_present`, besides its name. */
export interface ZonePropertyPresent extends ZonePropertyPresentDocs, ZonePropertyPresentArgs {}

export interface ZoneResourceAbsentDocs {}

export interface ZoneResourceAbsentArgs {
  readonly resource_selector_property: Arg<string>;
  readonly resource_selector_value: Arg<string>;
  readonly resource_type: Arg<string>;
}

/** Arguments of `zone.resource_absent`, besides its name. */
export interface ZoneResourceAbsent extends ZoneResourceAbsentDocs, ZoneResourceAbsentArgs {}

export interface ZoneResourcePresentDocs {}

export interface ZoneResourcePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly resource_selector_property: Arg<string>;
  readonly resource_selector_value: Arg<string>;
  readonly resource_type: Arg<string>;
}

/** Arguments of `zone.resource_present`, besides its name. */
export interface ZoneResourcePresent extends ZoneResourcePresentDocs, ZoneResourcePresentArgs {}

/** Arguments of `zone.uninstalled`, besides its name. */
export interface ZoneUninstalled {}

export interface ZoneStatesDocs {}

/** State functions of `zone`. */
export interface ZoneStates extends ZoneStatesDocs {
  readonly absent: State<ZoneAbsent>;
  readonly attached: State<ZoneAttached>;
  readonly booted: State<ZoneBooted>;
  readonly detached: State<ZoneDetached>;
  readonly export: State<ZoneExport>;
  readonly halted: State<ZoneHalted>;
  readonly import: State<ZoneImport>;
  readonly installed: State<ZoneInstalled>;
  readonly present: State<ZonePresent>;
  readonly property_absent: State<ZonePropertyAbsent>;
  readonly property_present: State<ZonePropertyPresent>;
  readonly resource_absent: State<ZoneResourceAbsent>;
  readonly resource_present: State<ZoneResourcePresent>;
  readonly uninstalled: State<ZoneUninstalled>;
}
