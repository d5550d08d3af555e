// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `at.absent`, besides its name. */
export interface AtAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly jobid?: Arg<number>;
  readonly runas?: Arg<string>;
  readonly tag?: Arg<string>;
}

/** Arguments of `at.present`, besides its name. */
export interface AtPresent {
  readonly job?: Arg<string>;
  readonly tag?: Arg<string>;
  readonly timespec: Arg<string>;
  /** @default false */
  readonly unique_tag?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `at.watch`, besides its name. */
export interface AtWatch {
  readonly job?: Arg<string>;
  readonly tag?: Arg<string>;
  readonly timespec: Arg<string>;
  /** @default false */
  readonly unique_tag?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** State functions of `at`. */
export interface AtStates {
  readonly absent: AtAbsent;
  readonly present: AtPresent;
  readonly watch: AtWatch;
}
