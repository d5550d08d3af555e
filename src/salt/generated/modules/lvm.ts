// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LvmLvAbsentDocs {}

export interface LvmLvAbsentArgs {
  readonly vgname?: Arg<string>;
}

/** Arguments of `lvm.lv_absent`, besides its name. */
export interface LvmLvAbsent extends LvmLvAbsentDocs, LvmLvAbsentArgs {}

export interface LvmLvPresentDocs {}

export interface LvmLvPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly extents?: Arg<number | string>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "" */
  readonly pv?: Arg<string>;
  /** @default false */
  readonly resizefs?: Arg<boolean>;
  readonly size?: Arg<Value>;
  readonly snapshot?: Arg<string>;
  /** @default false */
  readonly thinpool?: Arg<boolean>;
  /** @default false */
  readonly thinvolume?: Arg<boolean>;
  readonly vgname?: Arg<string>;
}

/** Arguments of `lvm.lv_present`, besides its name. */
export interface LvmLvPresent extends LvmLvPresentDocs, LvmLvPresentArgs {}

/** Arguments of `lvm.pv_absent`, besides its name. */
export interface LvmPvAbsent {}

export interface LvmPvPresentDocs {}

export interface LvmPvPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `lvm.pv_present`, besides its name. */
export interface LvmPvPresent extends LvmPvPresentDocs, LvmPvPresentArgs {}

/** Arguments of `lvm.vg_absent`, besides its name. */
export interface LvmVgAbsent {}

export interface LvmVgPresentDocs {}

export interface LvmVgPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly devices?: Arg<Value>;
}

/** Arguments of `lvm.vg_present`, besides its name. */
export interface LvmVgPresent extends LvmVgPresentDocs, LvmVgPresentArgs {}

export interface LvmStatesDocs {}

/** State functions of `lvm`. */
export interface LvmStates extends LvmStatesDocs {
  readonly lv_absent: State<LvmLvAbsent>;
  readonly lv_present: State<LvmLvPresent>;
  readonly pv_absent: State<LvmPvAbsent>;
  readonly pv_present: State<LvmPvPresent>;
  readonly vg_absent: State<LvmVgAbsent>;
  readonly vg_present: State<LvmVgPresent>;
}
