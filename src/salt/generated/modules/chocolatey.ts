// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ChocolateyBootstrappedDocs {}

export interface ChocolateyBootstrappedArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly source?: Arg<Value>;
  readonly version?: Arg<Value>;
}

/** Arguments of `chocolatey.bootstrapped`, besides its name. */
export interface ChocolateyBootstrapped extends ChocolateyBootstrappedDocs, ChocolateyBootstrappedArgs {}

export interface ChocolateyInstalledDocs {}

export interface ChocolateyInstalledArgs {
  /** @default false */
  readonly allow_multiple?: Arg<boolean>;
  readonly execution_timeout?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly force_x86?: Arg<boolean>;
  readonly install_args?: Arg<Value>;
  /** @default false */
  readonly override_args?: Arg<boolean>;
  readonly package_args?: Arg<Value>;
  /** @default false */
  readonly pre_versions?: Arg<boolean>;
  readonly source?: Arg<Value>;
  readonly version?: Arg<Value>;
  readonly virus_check?: Arg<Value>;
}

/** Arguments of `chocolatey.installed`, besides its name. */
export interface ChocolateyInstalled extends ChocolateyInstalledDocs, ChocolateyInstalledArgs {}

export interface ChocolateySourcePresentDocs {}

export interface ChocolateySourcePresentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly password?: Arg<string>;
  readonly priority?: Arg<Value>;
  readonly source_location: Arg<Value>;
  readonly username?: Arg<string>;
}

/** Arguments of `chocolatey.source_present`, besides its name. */
export interface ChocolateySourcePresent extends ChocolateySourcePresentDocs, ChocolateySourcePresentArgs {}

/** Arguments of `chocolatey.unbootstrapped`, besides its name. */
export interface ChocolateyUnbootstrapped {}

export interface ChocolateyUninstalledDocs {}

export interface ChocolateyUninstalledArgs {
  /** @default false */
  readonly override_args?: Arg<boolean>;
  readonly uninstall_args?: Arg<Value>;
  readonly version?: Arg<Value>;
}

/** Arguments of `chocolatey.uninstalled`, besides its name. */
export interface ChocolateyUninstalled extends ChocolateyUninstalledDocs, ChocolateyUninstalledArgs {}

export interface ChocolateyUpgradedDocs {}

export interface ChocolateyUpgradedArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly force_x86?: Arg<boolean>;
  readonly install_args?: Arg<Value>;
  /** @default false */
  readonly override_args?: Arg<boolean>;
  readonly package_args?: Arg<Value>;
  /** @default false */
  readonly pre_versions?: Arg<boolean>;
  readonly source?: Arg<Value>;
  readonly version?: Arg<Value>;
}

/** Arguments of `chocolatey.upgraded`, besides its name. */
export interface ChocolateyUpgraded extends ChocolateyUpgradedDocs, ChocolateyUpgradedArgs {}

export interface ChocolateyStatesDocs {}

/** State functions of `chocolatey`. */
export interface ChocolateyStates extends ChocolateyStatesDocs {
  readonly installed: State<ChocolateyInstalled>;
  readonly source_present: State<ChocolateySourcePresent>;
  readonly uninstalled: State<ChocolateyUninstalled>;
  readonly upgraded: State<ChocolateyUpgraded>;
}

export interface ChocolateyStates3007Docs {}

export interface ChocolateyStates3007 extends ChocolateyStates3007Docs, ChocolateyStates {
  readonly bootstrapped: State<ChocolateyBootstrapped>;
  readonly unbootstrapped: State<ChocolateyUnbootstrapped>;
}

export interface ChocolateyStates3008Docs {}

export interface ChocolateyStates3008 extends ChocolateyStates3008Docs, ChocolateyStates {
  readonly bootstrapped: State<ChocolateyBootstrapped>;
  readonly unbootstrapped: State<ChocolateyUnbootstrapped>;
}
