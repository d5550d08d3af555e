// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pkgbuild.built`, besides its name. */
export interface PkgbuildBuilt {
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

/** Arguments of `pkgbuild.repo`, besides its name. */
export interface PkgbuildRepo {
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

/** State functions of `pkgbuild`. */
export interface PkgbuildStates {
  readonly built: PkgbuildBuilt;
  readonly repo: PkgbuildRepo;
}
