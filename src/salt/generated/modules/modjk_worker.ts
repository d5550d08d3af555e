// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `modjk_worker.activate`, besides its name. */
export interface ModjkWorkerActivate {
  readonly lbn: Arg<Value>;
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly target: Arg<Value>;
  /** @default "glob" */
  readonly tgt_type?: Arg<string>;
}

/** Arguments of `modjk_worker.disable`, besides its name. */
export interface ModjkWorkerDisable {
  readonly lbn: Arg<Value>;
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly target: Arg<Value>;
  /** @default "glob" */
  readonly tgt_type?: Arg<string>;
}

/** Arguments of `modjk_worker.stop`, besides its name. */
export interface ModjkWorkerStop {
  readonly lbn: Arg<Value>;
  /** @default "default" */
  readonly profile?: Arg<string>;
  readonly target: Arg<Value>;
  /** @default "glob" */
  readonly tgt_type?: Arg<string>;
}

/** State functions of `modjk_worker`. */
export interface ModjkWorkerStates {
  readonly activate: ModjkWorkerActivate;
  readonly disable: ModjkWorkerDisable;
  readonly stop: ModjkWorkerStop;
}
