// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ModjkWorkerActivatedDocs {}

export interface ModjkWorkerActivatedArgs {
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly workers?: Arg<Value>;
}

/** Arguments of `modjk.worker_activated`, besides its name. */
export interface ModjkWorkerActivated extends ModjkWorkerActivatedDocs, ModjkWorkerActivatedArgs {}

export interface ModjkWorkerDisabledDocs {}

export interface ModjkWorkerDisabledArgs {
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly workers?: Arg<Value>;
}

/** Arguments of `modjk.worker_disabled`, besides its name. */
export interface ModjkWorkerDisabled extends ModjkWorkerDisabledDocs, ModjkWorkerDisabledArgs {}

export interface ModjkWorkerRecoverDocs {}

export interface ModjkWorkerRecoverArgs {
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly workers?: Arg<Value>;
}

/** Arguments of `modjk.worker_recover`, besides its name. */
export interface ModjkWorkerRecover extends ModjkWorkerRecoverDocs, ModjkWorkerRecoverArgs {}

export interface ModjkWorkerStoppedDocs {}

export interface ModjkWorkerStoppedArgs {
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly workers?: Arg<Value>;
}

/** Arguments of `modjk.worker_stopped`, besides its name. */
export interface ModjkWorkerStopped extends ModjkWorkerStoppedDocs, ModjkWorkerStoppedArgs {}

export interface ModjkStatesDocs {}

/** State functions of `modjk`. */
export interface ModjkStates extends ModjkStatesDocs {
  readonly worker_activated: State<ModjkWorkerActivated>;
  readonly worker_disabled: State<ModjkWorkerDisabled>;
  readonly worker_recover: State<ModjkWorkerRecover>;
  readonly worker_stopped: State<ModjkWorkerStopped>;
}
