// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `modjk.worker_activated`, besides its name. */
export interface ModjkWorkerActivated {
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly workers?: Arg<Value>;
}

/** Arguments of `modjk.worker_disabled`, besides its name. */
export interface ModjkWorkerDisabled {
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly workers?: Arg<Value>;
}

/** Arguments of `modjk.worker_recover`, besides its name. */
export interface ModjkWorkerRecover {
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly workers?: Arg<Value>;
}

/** Arguments of `modjk.worker_stopped`, besides its name. */
export interface ModjkWorkerStopped {
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly workers?: Arg<Value>;
}

/** State functions of `modjk`. */
export interface ModjkStates {
  readonly worker_activated: ModjkWorkerActivated;
  readonly worker_disabled: ModjkWorkerDisabled;
  readonly worker_recover: ModjkWorkerRecover;
  readonly worker_stopped: ModjkWorkerStopped;
}
