// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `helm.release_absent`, besides its name. */
export interface HelmReleaseAbsent {
  readonly flags?: Arg<Value>;
  readonly kvflags?: Arg<Value>;
  readonly namespace?: Arg<Value>;
}

/** Arguments of `helm.release_present`, besides its name. */
export interface HelmReleasePresent {
  readonly chart: Arg<Value>;
  readonly flags?: Arg<Value>;
  readonly kvflags?: Arg<Value>;
  readonly namespace?: Arg<Value>;
  readonly set?: Arg<Value>;
  readonly values?: Arg<Value>;
  readonly version?: Arg<Value>;
}

/** Arguments of `helm.repo_managed`, besides its name. */
export interface HelmRepoManaged {
  readonly absent?: Arg<Value>;
  readonly flags?: Arg<Value>;
  readonly kvflags?: Arg<Value>;
  readonly namespace?: Arg<Value>;
  readonly present?: Arg<Value>;
  /** @default false */
  readonly prune?: Arg<boolean>;
  /** @default false */
  readonly repo_update?: Arg<boolean>;
}

/** Arguments of `helm.repo_updated`, besides its name. */
export interface HelmRepoUpdated {
  readonly flags?: Arg<Value>;
  readonly kvflags?: Arg<Value>;
  readonly namespace?: Arg<Value>;
}

/** State functions of `helm`. */
export interface HelmStates {
  readonly release_absent: HelmReleaseAbsent;
  readonly release_present: HelmReleasePresent;
  readonly repo_managed: HelmRepoManaged;
  readonly repo_updated: HelmRepoUpdated;
}
