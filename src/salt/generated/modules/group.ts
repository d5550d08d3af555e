// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `group.absent`, besides its name. */
export interface GroupAbsent {}

export interface GroupAbsent3008 extends GroupAbsent {
  /** @default false */
  readonly local?: Arg<boolean>;
}

/** Arguments of `group.present`, besides its name. */
export interface GroupPresent {
  readonly addusers?: Arg<Value>;
  readonly delusers?: Arg<Value>;
  readonly gid?: Arg<Value>;
  readonly members?: Arg<Value>;
  /** @default false */
  readonly non_unique?: Arg<boolean>;
  /** @default false */
  readonly system?: Arg<boolean>;
}

export interface GroupPresent3008 extends GroupPresent {
  /** @default false */
  readonly local?: Arg<boolean>;
}

/** State functions of `group`. */
export interface GroupStates {
  readonly absent: GroupAbsent;
  readonly present: GroupPresent;
}

export interface GroupStates3008 extends GroupStates {
  readonly absent: GroupAbsent3008;
  readonly present: GroupPresent3008;
}
