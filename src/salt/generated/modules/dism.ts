// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `dism.capability_installed`, besides its name. */
export interface DismCapabilityInstalled {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly limit_access?: Arg<boolean>;
  /** @default false */
  readonly restart?: Arg<boolean>;
  readonly source?: Arg<Value>;
}

/** Arguments of `dism.capability_removed`, besides its name. */
export interface DismCapabilityRemoved {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.feature_installed`, besides its name. */
export interface DismFeatureInstalled {
  /** @default false */
  readonly enable_parent?: Arg<boolean>;
  readonly image?: Arg<Value>;
  /** @default false */
  readonly limit_access?: Arg<boolean>;
  readonly package?: Arg<Value>;
  /** @default false */
  readonly restart?: Arg<boolean>;
  readonly source?: Arg<Value>;
}

/** Arguments of `dism.feature_removed`, besides its name. */
export interface DismFeatureRemoved {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly remove_payload?: Arg<boolean>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.kb_removed`, besides its name. */
export interface DismKbRemoved {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.package_installed`, besides its name. */
export interface DismPackageInstalled {
  /** @default false */
  readonly ignore_check?: Arg<boolean>;
  readonly image?: Arg<Value>;
  /** @default false */
  readonly prevent_pending?: Arg<boolean>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.package_removed`, besides its name. */
export interface DismPackageRemoved {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.provisioned_package_installed`, besides its name. */
export interface DismProvisionedPackageInstalled {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** State functions of `dism`. */
export interface DismStates {
  readonly capability_installed: DismCapabilityInstalled;
  readonly capability_removed: DismCapabilityRemoved;
  readonly feature_installed: DismFeatureInstalled;
  readonly feature_removed: DismFeatureRemoved;
  readonly kb_removed: DismKbRemoved;
  readonly package_installed: DismPackageInstalled;
  readonly package_removed: DismPackageRemoved;
}

export interface DismStates3008 extends DismStates {
  readonly provisioned_package_installed: DismProvisionedPackageInstalled;
}
