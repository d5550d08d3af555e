// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface HelmReleaseAbsentDocs {}

export interface HelmReleaseAbsentArgs {
  readonly flags?: Arg<Value>;
  readonly kvflags?: Arg<Value>;
  readonly namespace?: Arg<Value>;
}

/** Arguments of `helm.release_absent`, besides its name. */
export interface HelmReleaseAbsent extends HelmReleaseAbsentDocs, HelmReleaseAbsentArgs {}

export interface HelmReleasePresentDocs {}

export interface HelmReleasePresentArgs {
  readonly chart: Arg<Value>;
  readonly flags?: Arg<Value>;
  readonly kvflags?: Arg<Value>;
  readonly namespace?: Arg<Value>;
  readonly set?: Arg<Value>;
  readonly values?: Arg<Value>;
  readonly version?: Arg<Value>;
}

/** Arguments of `helm.release_present`, besides its name. */
export interface HelmReleasePresent extends HelmReleasePresentDocs, HelmReleasePresentArgs {}

export interface HelmRepoManagedDocs {}

export interface HelmRepoManagedArgs {
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

/** Arguments of `helm.repo_managed`, besides its name. */
export interface HelmRepoManaged extends HelmRepoManagedDocs, HelmRepoManagedArgs {}

export interface HelmRepoUpdatedDocs {}

export interface HelmRepoUpdatedArgs {
  readonly flags?: Arg<Value>;
  readonly kvflags?: Arg<Value>;
  readonly namespace?: Arg<Value>;
}

/** Arguments of `helm.repo_updated`, besides its name. */
export interface HelmRepoUpdated extends HelmRepoUpdatedDocs, HelmRepoUpdatedArgs {}

export interface HelmStatesDocs {}

/** State functions of `helm`. */
export interface HelmStates extends HelmStatesDocs {
  readonly release_absent: State<HelmReleaseAbsent>;
  readonly release_present: State<HelmReleasePresent>;
  readonly repo_managed: State<HelmRepoManaged>;
  readonly repo_updated: State<HelmRepoUpdated>;
}
