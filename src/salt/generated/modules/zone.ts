// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `zone.absent`, besides its name. */
export interface ZoneAbsent {
  /** @default false */
  readonly uninstall?: Arg<boolean>;
}

/** Arguments of `zone.attached`, besides its name. */
export interface ZoneAttached {
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `zone.booted`, besides its name. */
export interface ZoneBooted {
  /** @default false */
  readonly single?: Arg<boolean>;
}

/** Arguments of `zone.detached`, besides its name. */
export interface ZoneDetached {}

/** Arguments of `zone.export`, besides its name. */
export interface ZoneExport {
  readonly path: Arg<string>;
  /** @default false */
  readonly replace?: Arg<boolean>;
}

/** Arguments of `zone.halted`, besides its name. */
export interface ZoneHalted {
  /** @default true */
  readonly graceful?: Arg<boolean>;
}

/** Arguments of `zone.import`, besides its name. */
export interface ZoneImport {
  readonly brand_opts?: Arg<boolean>;
  /** @default "import" */
  readonly mode?: Arg<string>;
  /** @default false */
  readonly nodataset?: Arg<boolean>;
  readonly path: Arg<string>;
}

/** Arguments of `zone.installed`, besides its name. */
export interface ZoneInstalled {
  readonly brand_opts?: Arg<boolean>;
  /** @default false */
  readonly nodataset?: Arg<boolean>;
}

/** Arguments of `zone.present`, besides its name. */
export interface ZonePresent {
  readonly brand: Arg<string>;
  readonly properties?: Arg<Value>;
  readonly resources?: Arg<Value>;
  readonly zonepath: Arg<string>;
}

/** Arguments of `zone.property_absent`, besides its name. */
export interface ZonePropertyAbsent {
  readonly property: Arg<string>;
}

/** Arguments of `zone.property_present`, besides its name. */
export interface ZonePropertyPresent {
  readonly property: Arg<string>;
  readonly value: Arg<string>;
}

/** Arguments of `zone.resource_absent`, besides its name. */
export interface ZoneResourceAbsent {
  readonly resource_selector_property: Arg<string>;
  readonly resource_selector_value: Arg<string>;
  readonly resource_type: Arg<string>;
}

/** Arguments of `zone.resource_present`, besides its name. */
export interface ZoneResourcePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly resource_selector_property: Arg<string>;
  readonly resource_selector_value: Arg<string>;
  readonly resource_type: Arg<string>;
}

/** Arguments of `zone.uninstalled`, besides its name. */
export interface ZoneUninstalled {}

/** State functions of `zone`. */
export interface ZoneStates {
  readonly absent: ZoneAbsent;
  readonly attached: ZoneAttached;
  readonly booted: ZoneBooted;
  readonly detached: ZoneDetached;
  readonly export: ZoneExport;
  readonly halted: ZoneHalted;
  readonly import: ZoneImport;
  readonly installed: ZoneInstalled;
  readonly present: ZonePresent;
  readonly property_absent: ZonePropertyAbsent;
  readonly property_present: ZonePropertyPresent;
  readonly resource_absent: ZoneResourceAbsent;
  readonly resource_present: ZoneResourcePresent;
  readonly uninstalled: ZoneUninstalled;
}
