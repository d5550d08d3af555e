// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface DismCapabilityInstalledDocs {}

export interface DismCapabilityInstalledArgs {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly limit_access?: Arg<boolean>;
  /** @default false */
  readonly restart?: Arg<boolean>;
  readonly source?: Arg<Value>;
}

/** Arguments of `dism.capability_installed`, besides its name. */
export interface DismCapabilityInstalled extends DismCapabilityInstalledDocs, DismCapabilityInstalledArgs {}

export interface DismCapabilityRemovedDocs {}

export interface DismCapabilityRemovedArgs {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.capability_removed`, besides its name. */
export interface DismCapabilityRemoved extends DismCapabilityRemovedDocs, DismCapabilityRemovedArgs {}

export interface DismFeatureInstalledDocs {}

export interface DismFeatureInstalledArgs {
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

/** Arguments of `dism.feature_installed`, besides its name. */
export interface DismFeatureInstalled extends DismFeatureInstalledDocs, DismFeatureInstalledArgs {}

export interface DismFeatureRemovedDocs {}

export interface DismFeatureRemovedArgs {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly remove_payload?: Arg<boolean>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.feature_removed`, besides its name. */
export interface DismFeatureRemoved extends DismFeatureRemovedDocs, DismFeatureRemovedArgs {}

export interface DismKbRemovedDocs {}

export interface DismKbRemovedArgs {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.kb_removed`, besides its name. */
export interface DismKbRemoved extends DismKbRemovedDocs, DismKbRemovedArgs {}

export interface DismPackageInstalledDocs {}

export interface DismPackageInstalledArgs {
  /** @default false */
  readonly ignore_check?: Arg<boolean>;
  readonly image?: Arg<Value>;
  /** @default false */
  readonly prevent_pending?: Arg<boolean>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.package_installed`, besides its name. */
export interface DismPackageInstalled extends DismPackageInstalledDocs, DismPackageInstalledArgs {}

export interface DismPackageRemovedDocs {}

export interface DismPackageRemovedArgs {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.package_removed`, besides its name. */
export interface DismPackageRemoved extends DismPackageRemovedDocs, DismPackageRemovedArgs {}

export interface DismProvisionedPackageInstalledDocs {}

export interface DismProvisionedPackageInstalledArgs {
  readonly image?: Arg<Value>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `dism.provisioned_package_installed`, besides its name. */
export interface DismProvisionedPackageInstalled extends DismProvisionedPackageInstalledDocs, DismProvisionedPackageInstalledArgs {}

export interface DismStatesDocs {}

/** State functions of `dism`. */
export interface DismStates extends DismStatesDocs {
  readonly capability_installed: State<DismCapabilityInstalled>;
  readonly capability_removed: State<DismCapabilityRemoved>;
  readonly feature_installed: State<DismFeatureInstalled>;
  readonly feature_removed: State<DismFeatureRemoved>;
  readonly kb_removed: State<DismKbRemoved>;
  readonly package_installed: State<DismPackageInstalled>;
  readonly package_removed: State<DismPackageRemoved>;
}

export interface DismStates3007Docs {}

export interface DismStates3007 extends DismStates3007Docs, DismStates {
  readonly provisioned_package_installed: State<DismProvisionedPackageInstalled>;
}

export interface DismStates3008Docs {}

export interface DismStates3008 extends DismStates3008Docs, DismStates {
  readonly provisioned_package_installed: State<DismProvisionedPackageInstalled>;
}
