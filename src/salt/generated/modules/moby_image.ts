// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MobyImageAbsentDocs {}

export interface MobyImageAbsentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly images?: Arg<Value>;
}

/** Arguments of `moby_image.absent`, besides its name. */
export interface MobyImageAbsent extends MobyImageAbsentDocs, MobyImageAbsentArgs {}

export interface MobyImagePresentDocs {}

export interface MobyImagePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "opensuse/python" */
  readonly base?: Arg<string>;
  readonly build?: Arg<string>;
  /** @default salt.utils.dockermod.CLIENT_TIMEOUT */
  readonly client_timeout?: Arg<number | string>;
  readonly dockerfile?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly insecure_registry?: Arg<boolean>;
  readonly load?: Arg<Value>;
  readonly pillar?: Arg<Value>;
  readonly pillarenv?: Arg<string>;
  /** @default "base" */
  readonly saltenv?: Arg<string>;
  readonly sls?: Arg<Value>;
  readonly tag?: Arg<Value>;
}

/** Arguments of `moby_image.present`, besides its name. */
export interface MobyImagePresent extends MobyImagePresentDocs, MobyImagePresentArgs {}

export interface MobyImageStatesDocs {}

/** State functions of `moby_image`. */
export interface MobyImageStates extends MobyImageStatesDocs {
  readonly absent: State<MobyImageAbsent>;
  readonly present: State<MobyImagePresent>;
}
