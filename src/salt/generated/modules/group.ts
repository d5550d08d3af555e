// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

/** Arguments of `group.absent`, besides its name. */
export interface GroupAbsent {}

export interface GroupAbsent3007Docs {}

export interface GroupAbsent3007Args {
  /** @default false */
  readonly local?: Arg<boolean>;
}

export interface GroupAbsent3007 extends GroupAbsent3007Docs, GroupAbsent3007Args, GroupAbsent {}

export interface GroupAbsent3008Docs {}

export interface GroupAbsent3008Args {
  /** @default false */
  readonly local?: Arg<boolean>;
}

export interface GroupAbsent3008 extends GroupAbsent3008Docs, GroupAbsent3008Args, GroupAbsent {}

export interface GroupPresentDocs {}

export interface GroupPresentArgs {
  readonly addusers?: Arg<readonly string[]>;
  readonly delusers?: Arg<readonly string[]>;
  readonly gid?: Arg<number>;
  readonly members?: Arg<readonly string[]>;
  /** @default false */
  readonly non_unique?: Arg<boolean>;
  /** @default false */
  readonly system?: Arg<boolean>;
}

/** Arguments of `group.present`, besides its name. */
export interface GroupPresent extends GroupPresentDocs, GroupPresentArgs {}

export interface GroupPresent3007Docs {}

export interface GroupPresent3007Args {
  /** @default false */
  readonly local?: Arg<boolean>;
}

export interface GroupPresent3007 extends GroupPresent3007Docs, GroupPresent3007Args, GroupPresent {}

export interface GroupPresent3008Docs {}

export interface GroupPresent3008Args {
  /** @default false */
  readonly local?: Arg<boolean>;
}

export interface GroupPresent3008 extends GroupPresent3008Docs, GroupPresent3008Args, GroupPresent {}

export interface GroupStatesDocs {}

/** State functions of `group`. */
export interface GroupStates extends GroupStatesDocs {
  readonly absent: State<GroupAbsent>;
  readonly present: State<GroupPresent>;
}

export interface GroupStates3007Docs {}

export interface GroupStates3007 extends GroupStates3007Docs, GroupStates {
  readonly absent: State<GroupAbsent3007>;
  readonly present: State<GroupPresent3007>;
}

export interface GroupStates3008Docs {}

export interface GroupStates3008 extends GroupStates3008Docs, GroupStates {
  readonly absent: State<GroupAbsent3008>;
  readonly present: State<GroupPresent3008>;
}
