// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface AtAbsentDocs {}

export interface AtAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly jobid?: Arg<number | string>;
  readonly runas?: Arg<string>;
  readonly tag?: Arg<string>;
}

/** Arguments of `at.absent`, besides its name. */
export interface AtAbsent extends AtAbsentDocs, AtAbsentArgs {}

export interface AtPresentDocs {}

export interface AtPresentArgs {
  readonly job?: Arg<string>;
  readonly tag?: Arg<string>;
  readonly timespec: Arg<string>;
  /** @default false */
  readonly unique_tag?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `at.present`, besides its name. */
export interface AtPresent extends AtPresentDocs, AtPresentArgs {}

export interface AtWatchDocs {}

export interface AtWatchArgs {
  readonly job?: Arg<string>;
  readonly tag?: Arg<string>;
  readonly timespec: Arg<string>;
  /** @default false */
  readonly unique_tag?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `at.watch`, besides its name. */
export interface AtWatch extends AtWatchDocs, AtWatchArgs {}

export interface AtStatesDocs {}

/** State functions of `at`. */
export interface AtStates extends AtStatesDocs {
  readonly absent: State<AtAbsent>;
  readonly present: State<AtPresent>;
  readonly watch: State<AtWatch>;
}
