// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PkgbuildBuiltDocs {}

export interface PkgbuildBuiltArgs {
  readonly deps?: Arg<Value>;
  readonly dest_dir: Arg<string>;
  readonly env?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "/var/log/salt/pkgbuild" */
  readonly log_dir?: Arg<string>;
  readonly results?: Arg<Value>;
  readonly runas: Arg<string>;
  /** @default "base" */
  readonly saltenv?: Arg<string>;
  readonly sources: Arg<Value>;
  readonly spec: Arg<Value>;
  readonly template?: Arg<string>;
  readonly tgt: Arg<Value>;
}

/** Arguments of `pkgbuild.built`, besides its name. */
export interface PkgbuildBuilt extends PkgbuildBuiltDocs, PkgbuildBuiltArgs {}

export interface PkgbuildRepoDocs {}

export interface PkgbuildRepoArgs {
  readonly env?: Arg<Value>;
  /** @default "/etc/salt/gpgkeys" */
  readonly gnupghome?: Arg<string>;
  readonly keyid?: Arg<string>;
  /** @default "builder" */
  readonly runas?: Arg<string>;
  /** @default 15 */
  readonly timeout?: Arg<number | string>;
  /** @default false */
  readonly use_passphrase?: Arg<boolean>;
}

/** Arguments of `pkgbuild.repo`, besides its name. */
export interface PkgbuildRepo extends PkgbuildRepoDocs, PkgbuildRepoArgs {}

export interface PkgbuildStatesDocs {}

/** State functions of `pkgbuild`. */
export interface PkgbuildStates extends PkgbuildStatesDocs {
  readonly built: State<PkgbuildBuilt>;
  readonly repo: State<PkgbuildRepo>;
}
