// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `chocolatey.bootstrapped`, besides its name. */
export interface ChocolateyBootstrapped {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly source?: Arg<Value>;
  readonly version?: Arg<Value>;
}

/** Arguments of `chocolatey.installed`, besides its name. */
export interface ChocolateyInstalled {
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

/** Arguments of `chocolatey.source_present`, besides its name. */
export interface ChocolateySourcePresent {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly password?: Arg<string>;
  readonly priority?: Arg<Value>;
  readonly source_location: Arg<Value>;
  readonly username?: Arg<string>;
}

/** Arguments of `chocolatey.unbootstrapped`, besides its name. */
export interface ChocolateyUnbootstrapped {}

/** Arguments of `chocolatey.uninstalled`, besides its name. */
export interface ChocolateyUninstalled {
  /** @default false */
  readonly override_args?: Arg<boolean>;
  readonly uninstall_args?: Arg<Value>;
  readonly version?: Arg<Value>;
}

/** Arguments of `chocolatey.upgraded`, besides its name. */
export interface ChocolateyUpgraded {
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

/** State functions of `chocolatey`. */
export interface ChocolateyStates {
  readonly installed: ChocolateyInstalled;
  readonly source_present: ChocolateySourcePresent;
  readonly uninstalled: ChocolateyUninstalled;
  readonly upgraded: ChocolateyUpgraded;
}

export interface ChocolateyStates3008 extends ChocolateyStates {
  readonly bootstrapped: ChocolateyBootstrapped;
  readonly unbootstrapped: ChocolateyUnbootstrapped;
}
