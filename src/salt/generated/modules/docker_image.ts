// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface DockerImageAbsentDocs {}

export interface DockerImageAbsentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly images?: Arg<Value>;
}

/** Arguments of `docker_image.absent`, besides its name. */
export interface DockerImageAbsent extends DockerImageAbsentDocs, DockerImageAbsentArgs {}

export interface DockerImagePresentDocs {}

export interface DockerImagePresentArgs {
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

/** Arguments of `docker_image.present`, besides its name. */
export interface DockerImagePresent extends DockerImagePresentDocs, DockerImagePresentArgs {}

export interface DockerImageStatesDocs {}

/** State functions of `docker_image`. */
export interface DockerImageStates extends DockerImageStatesDocs {
  readonly absent: State<DockerImageAbsent>;
  readonly present: State<DockerImagePresent>;
}
