// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ModjkWorkerActivateDocs {}

export interface ModjkWorkerActivateArgs {
  readonly lbn: Arg<Value>;
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly target: Arg<Value>;
  /** @default "glob" */
  readonly tgt_type?: Arg<string>;
}

/** Arguments of `modjk_worker.activate`, besides its name. */
export interface ModjkWorkerActivate extends ModjkWorkerActivateDocs, ModjkWorkerActivateArgs {}

export interface ModjkWorkerDisableDocs {}

export interface ModjkWorkerDisableArgs {
  readonly lbn: Arg<Value>;
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly target: Arg<Value>;
  /** @default "glob" */
  readonly tgt_type?: Arg<string>;
}

/** Arguments of `modjk_worker.disable`, besides its name. */
export interface ModjkWorkerDisable extends ModjkWorkerDisableDocs, ModjkWorkerDisableArgs {}

export interface ModjkWorkerStopDocs {}

export interface ModjkWorkerStopArgs {
  readonly lbn: Arg<Value>;
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly target: Arg<Value>;
  /** @default "glob" */
  readonly tgt_type?: Arg<string>;
}

/** Arguments of `modjk_worker.stop`, besides its name. */
export interface ModjkWorkerStop extends ModjkWorkerStopDocs, ModjkWorkerStopArgs {}

export interface ModjkWorkerStatesDocs {}

/** State functions of `modjk_worker`. */
export interface ModjkWorkerStates extends ModjkWorkerStatesDocs {
  readonly activate: State<ModjkWorkerActivate>;
  readonly disable: State<ModjkWorkerDisable>;
  readonly stop: State<ModjkWorkerStop>;
}
